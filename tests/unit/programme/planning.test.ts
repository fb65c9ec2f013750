import { describe, expect, it } from 'vitest';
import { clocksOf, movedByMinutes, movedToDay, toWritten } from '@/lib/domain/programme/move-item';
import { hoursShown, plannerDays } from '@/lib/domain/programme/planner-days';
import { itemSchema } from '@/lib/domain/programme/programme-schema';
import { PROGRAMME_TEMPLATES } from '@/lib/domain/programme/programme-templates';
import { firstDayOf, itemsFromProgramme, itemsFromTemplate } from '@/lib/domain/programme/propose-items';
import { readToldPlanning } from '@/lib/domain/programme/told-planning';
import { THEMES } from '@/lib/domain/visit/vocabulary';
import { at, item } from '../../support/programme-items';

const HELSINKI = 'Europe/Helsinki';

describe('moving an item', () => {
  it('by minutes keeps its length, and one end alone changes it', () => {
    expect(movedByMinutes(item(), { start: -15, end: -15 })).toEqual({ startsAt: at('08:45'), endsAt: at('09:45') });
    expect(movedByMinutes(item(), { start: 0, end: 30 })).toEqual({ startsAt: at('09:00'), endsAt: at('10:30') });
  });

  it('to another day keeps what the clocks show, also across the night when they are put forward', () => {
    const moved = movedToDay(item(), '2027-03-29', HELSINKI);
    expect(moved && clocksOf(moved, HELSINKI)).toEqual({ day: '2027-03-29', time: { from: '09:00', to: '10:00' } });
  });

  it('into an hour that clocks leap over is not possible', () => {
    const night = item({ startsAt: at('03:30'), endsAt: at('05:00') });
    expect(movedToDay(night, '2027-03-28', HELSINKI)).toBeNull();
  });

  it('is written with the version that was seen, and without what is the database’s to say', () => {
    const { version, ...content } = toWritten(item({ id: '11111111-1111-4111-8111-111111111111', version: 4 }));
    expect(version).toBe(4);
    expect(itemSchema.safeParse(content).error).toBeUndefined();
  });
});

describe('the days of a programme', () => {
  const visit = { startsAt: at('08:00'), endsAt: at('05 00:00'), timeZone: HELSINKI };

  it('are those of the visit, and those on which something has been put outside it', () => {
    expect(plannerDays(visit, [])).toEqual(['2027-03-03', '2027-03-04']);
    expect(plannerDays(visit, [{ startsAt: at('02 12:00'), endsAt: at('02 13:00') }])).toEqual([
      '2027-03-02',
      '2027-03-03',
      '2027-03-04',
    ]);
    expect(plannerDays({ startsAt: null, endsAt: null, timeZone: HELSINKI }, [])).toEqual([]);
  });

  it('are drawn from eight to six, and further where an item reaches further', () => {
    expect(hoursShown([])).toEqual({ from: 8, to: 18 });
    expect(
      hoursShown([
        { from: '07:30', to: '09:00' },
        { from: '19:00', to: '21:15' },
      ]),
    ).toEqual({ from: 7, to: 22 });
    expect(hoursShown([{ from: '22:00', to: '01:00' }])).toEqual({ from: 0, to: 24 });
  });
});

describe('a programme begun from another', () => {
  const known = { venues: new Set(['hall']), vehicles: new Set<string>(), people: new Set(['host']) };
  const to = { from: '2027-03-03', firstDay: '2027-05-10' };

  it('has its days from the visit’s first on, and what was only of the other visit stays behind', () => {
    const old = item({ venueId: 'hall', status: 'CONFIRMED', costEstimateEur: 100, costOutcomeEur: 90, headcount: 4 });
    const [copied] = itemsFromProgramme([old], to, known);
    expect(copied).toMatchObject({
      ...{ status: 'TENTATIVE', venueId: 'hall', headcount: null, costEstimateEur: 100, costOutcomeEur: null },
      startsAt: '2027-05-10T06:00:00.000Z',
    });
    expect(copied).not.toHaveProperty('id');
  });

  it('leaves out what was cancelled, and whoever and whatever is no longer asked', () => {
    const attendees = [
      { personId: 'host', duty: 'HOST' as const },
      { personId: 'gone', duty: 'GUIDE' as const },
    ];
    const copied = itemsFromProgramme(
      [item({ venueId: 'closed', vehicleId: 'sold', attendees }), item({ status: 'CANCELLED' })],
      to,
      known,
    );
    expect(copied).toMatchObject([{ venueId: null, vehicleId: null, attendees: [{ personId: 'host', duty: 'HOST' }] }]);
  });

  it('begins on the visit’s first day, or with its first item where the visit has no dates', () => {
    expect(firstDayOf({ startsAt: at('08:00'), timeZone: HELSINKI }, [])).toBe('2027-03-03');
    expect(firstDayOf({ startsAt: null, timeZone: HELSINKI }, [item({ startsAt: at('04 09:00') })])).toBe('2027-03-04');
    expect(firstDayOf({ startsAt: null, timeZone: HELSINKI }, [])).toBeNull();
  });
});

describe('the templates', () => {
  it('are one a theme', () => {
    expect(PROGRAMME_TEMPLATES.map(({ theme }) => theme).toSorted()).toEqual([...THEMES].toSorted());
  });

  it('hold items that can be stored as they are and do not overlap', () => {
    for (const template of PROGRAMME_TEMPLATES) {
      const items = itemsFromTemplate(template, '2027-03-03', HELSINKI);
      expect(items.length, template.theme).toBe(template.items.length);
      for (const [index, one] of items.entries()) {
        expect(itemSchema.safeParse(one).error, `${template.theme} ${index}`).toBeUndefined();
        const before = items[index - 1];
        if (before) expect(before.endsAt <= one.startsAt, `${template.theme} ${index}`).toBe(true);
      }
    }
  });
});

describe('what the trail tells of planning', () => {
  it('is what was added, changed and removed, and what one can live with', () => {
    const told = readToldPlanning({
      items: [
        { id: 'a', title: 'Lounas', changed: ['new'] },
        { id: 'b', title: 'Kokous', changed: ['startsAt'] },
      ],
      removed: [{ id: 'c', title: 'Kierros' }],
      overrides: [{ itemId: 'b', kind: 'TOO_LITTLE_TIME', reason: 'Kävellään' }],
    });
    expect(told).toEqual({
      added: ['Lounas'],
      changed: ['Kokous'],
      removed: ['Kierros'],
      overrides: [{ kind: 'TOO_LITTLE_TIME', reason: 'Kävellään' }],
    });
  });

  it('leaves out what it cannot read', () => {
    const told = readToldPlanning({ items: [{ title: 3 }, 'x'], overrides: [{ kind: 'NO_SUCH', reason: '' }] });
    expect(told).toEqual({ added: [], changed: [], removed: [], overrides: [] });
  });
});
