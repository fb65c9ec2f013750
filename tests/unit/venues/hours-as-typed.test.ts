import { describe, expect, it } from 'vitest';
import { readSpans, spansOn, toOpeningHours, writeSpans } from '@/lib/domain/venues/hours-as-typed';
import { isOpen, openingHoursSchema } from '@/lib/domain/venues/opening-hours';
import { readVenueForm } from '@/lib/domain/venues/read-venue-form';

describe('opening hours as they are typed', () => {
  it.each([
    ['8–17', [{ from: '08:00', to: '17:00' }]],
    ['8.30-16', [{ from: '08:30', to: '16:00' }]],
    [
      '8–12, 13–16.30',
      [
        { from: '08:00', to: '12:00' },
        { from: '13:00', to: '16:30' },
      ],
    ],
    ['0–24', [{ from: '00:00', to: '24:00' }]],
    ['', []],
  ])('"%s" is read, and reads the same when it is written', (text, spans) => {
    expect(readSpans(text)).toEqual(spans);
    expect(readSpans(writeSpans(spans))).toEqual(spans);
  });

  it.each(['17–8', '8', '8–17–20', '13–16, 8–12', '8–13, 12–16', '24–25', 'kiinni'])('"%s" is asked again', (text) => {
    expect(readSpans(text)).toBeNull();
  });

  it('are kept with the days of the same times together, and told a day again', () => {
    const office = { from: '08:00', to: '16:00' };
    const hours = toOpeningHours(
      new Map([
        [1, [office]],
        [2, [office]],
        [6, [{ from: '10:00', to: '14:00' }]],
      ]),
    );
    expect(hours).toEqual([
      { days: [1, 2], ...office },
      { days: [6], from: '10:00', to: '14:00' },
    ]);
    expect(openingHoursSchema.parse(hours)).toEqual(hours);
    expect([spansOn(hours, 2), spansOn(hours, 3)]).toEqual([[office], []]);
    const monday = { startsAt: new Date('2027-03-01T09:00:00+02:00'), endsAt: new Date('2027-03-01T16:00:00+02:00') };
    expect(isOpen(hours, monday, 'Europe/Helsinki')).toBe(true);
  });
});

describe('the form of a venue', () => {
  const read = (typed: Record<string, string>) => readVenueForm({ get: (name) => typed[name] ?? '', all: () => [] });

  it('leaves out languages that were not written, and takes numbers as people write them', () => {
    const { content, issues } = read({ 'name.fi': 'Oodi', capacity: '1 200', open: 'ALWAYS', 'hours.1': 'roskaa' });
    expect(issues).toEqual([]);
    expect(content).toMatchObject({ name: { fi: 'Oodi' }, capacity: 1200, monthlyLimit: null, openingHours: [] });
  });

  it('tells everything that is wrong at once: hours that cannot be read and what the register does not take', () => {
    const { issues } = read({ capacity: 'paljon', open: 'HOURS', 'hours.3': '9' });
    expect(issues.map(({ path, code }) => [path, code])).toEqual([
      ['hours.3', 'wrong_hours'],
      ['venue.name', 'required'],
      ['venue.capacity', 'wrong_type'],
    ]);
  });

  it('asks for at least one day with hours, because none at all would mean always open', () => {
    expect(read({ 'name.fi': 'Oodi', open: 'HOURS' }).issues).toEqual([{ path: 'hours.1', code: 'never_open' }]);
  });
});
