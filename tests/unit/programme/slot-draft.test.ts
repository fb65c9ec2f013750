import { describe, expect, it } from 'vitest';
import { emptyStop, giveUp, readStops, type SlotDraft, toWishes } from '@/lib/domain/programme/slots/slot-draft';
import { slotWishesSchema } from '@/lib/domain/programme/slots/slot-schema';

const VENUES = [{ id: '7b8f3a54-0000-4000-8000-000000000001', name: { fi: 'Oodi', sv: 'Ode' } }];
const draft = (change: Partial<SlotDraft> = {}): SlotDraft => ({
  stops: [],
  days: [{ day: '2027-03-03', wanted: true, from: '9.00', to: '17' }],
  ...{ lunch: '45', buffer: '10', longestHours: '', mostStops: '' },
  ...change,
});

describe('stops written as lines', () => {
  it.each([
    ['9.00 Tervetuloa 30 min', { title: 'Tervetuloa', startsAt: '9.00', minutes: '30', type: 'MEETING' }],
    ['Oodi 2 h', { title: 'Oodi', startsAt: '', minutes: '120', venueIds: [VENUES[0]?.id], type: 'SITE_VISIT' }],
    ['Lounas', { title: 'Lounas', minutes: '60', type: 'MEAL' }],
    ['Pasilan kierros, 45', { title: 'Pasilan kierros', minutes: '45' }],
  ])('are read: %s', (line, read) => {
    expect(readStops(line, VENUES, [])).toMatchObject([read]);
  });

  it('have keys of their own beside those there are', () => {
    const keys = readStops('a\n\nb', [], [emptyStop('stop-4')]).map(({ key }) => key);
    expect(keys).toEqual(['stop-5', 'stop-6']);
  });
});

describe('the wishes of a draft', () => {
  const stops = [
    { ...emptyStop('stop-1'), title: 'A', hosts: ['any'], hostLanguage: 'en', interpreter: 'zh', startsAt: '9.15' },
    { ...emptyStop('stop-2'), title: 'B', after: 'stop-1' },
  ];

  it('are what the finder takes', () => {
    const wishes = slotWishesSchema.parse(toWishes(draft({ stops }), 'sv'));
    expect(wishes.stops[0]).toMatchObject({
      title: { sv: 'A' },
      startsAt: '09:15',
      people: [
        { duty: 'HOST', personIds: [], language: 'en' },
        { duty: 'INTERPRETER', language: 'zh' },
      ],
    });
    expect(wishes.order).toEqual([{ first: 'stop-1', then: 'stop-2' }]);
    expect(wishes.days).toEqual([{ day: '2027-03-03', from: '09:00', to: '17:00' }]);
  });

  it('that cannot be read are refused beside their field', () => {
    const wrong = draft({ stops: [{ ...emptyStop('stop-1'), minutes: 'pitkä', notAfter: 'ilta' }] });
    const paths = slotWishesSchema.safeParse(toWishes(wrong, 'fi')).error?.issues.map(({ path }) => path.join('.'));
    expect(paths).toEqual(['stops.0.title.fi', 'stops.0.title', 'stops.0.minutes', 'stops.0.notAfter']);
  });

  it('can be given up one by one, a stop with what comes after it', () => {
    const less = giveUp(draft({ stops }), { kind: 'PERSON', stops: ['stop-1'], person: 0 });
    expect(less.stops[0]).toMatchObject({ hosts: [], interpreter: 'zh' });
    expect(giveUp(less, { kind: 'PERSON', stops: ['stop-1'], person: 0 }).stops[0]).toMatchObject({ interpreter: '' });
    expect(giveUp(draft({ stops }), { kind: 'STOP', stops: ['stop-1'], person: null }).stops).toMatchObject([
      { key: 'stop-2', after: '' },
    ]);
  });
});
