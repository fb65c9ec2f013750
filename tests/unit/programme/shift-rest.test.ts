import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProgrammeItem } from '@/lib/domain/programme/programme';
import { newlyBroken, shiftRest, withMoves } from '@/lib/domain/programme/shift-rest';
import { at, books, item, venue } from '../../support/programme-items';

const slot = (id: string, from: string, to: string, change: Partial<ProgrammeItem> = {}) =>
  item({ id, startsAt: at(from), endsAt: at(to), ...change });
const TRAVEL = [{ from: 'hall', to: 'museum', minutes: 15 }];
const clock = (moment: Date) => moment.toISOString().slice(11, 16);
/** What moves, in UTC: `b 08:10–09:10`. */
const shifted = (items: readonly ProgrammeItem[], itemId: string, minutes: number) =>
  shiftRest(items, { itemId, minutes }, TRAVEL).map(
    ({ id, startsAt, endsAt }) => `${id} ${clock(startsAt)}–${clock(endsAt)}`,
  );

describe('an item that runs late', () => {
  it('ends later itself, begins when it did, and pushes what comes right after it', () => {
    const items = [slot('a', '09:00', '10:00'), slot('b', '10:00', '11:00'), slot('c', '11:00', '12:00')];
    expect(shifted(items, 'a', 10)).toEqual(['a 07:00–08:10', 'b 08:10–09:10', 'c 09:10–10:10']);
  });
  it('stops being felt where a pause absorbs it, and shows as much of it as the pause leaves', () => {
    const items = [slot('a', '09:00', '10:00'), slot('b', '10:05', '11:00'), slot('c', '11:15', '12:00')];
    expect(shifted(items, 'a', 5)).toEqual(['a 07:00–08:05']);
    expect(shifted(items, 'a', 15)).toEqual(['a 07:00–08:15', 'b 08:15–09:10']);
  });
  it('lets a pause shrink only to the time that the way takes', () => {
    const items = [
      slot('a', '09:00', '10:00', { venueId: 'hall' }),
      slot('b', '10:20', '11:00', { venueId: 'museum' }),
      slot('c', '11:10', '12:00', { venueId: 'hall' }),
    ];
    // Five of the twenty minutes are slack; of the ten before c none, though ten are too few already.
    expect(shifted(items, 'a', 5)).toEqual(['a 07:00–08:05']);
    expect(shifted(items, 'a', 10)).toEqual(['a 07:00–08:10', 'b 08:25–09:05', 'c 09:15–10:05']);
  });
  it('keeps the way in mind over a transfer that has no place of its own', () => {
    const items = [
      slot('a', '09:00', '10:00', { venueId: 'hall' }),
      slot('bus', '10:00', '10:15', { type: 'TRANSFER' }),
      slot('b', '10:20', '11:00', { venueId: 'museum' }),
    ];
    expect(shifted(items, 'a', 10)).toEqual(['a 07:00–08:10', 'bus 08:10–08:25', 'b 08:25–09:05']);
  });
  it('concerns its own track and the whole delegation, and neither the other tracks nor what goes on beside it', () => {
    const items = [
      slot('one', '09:00', '10:00', { track: 1 }),
      slot('two', '10:00', '11:00', { track: 2 }),
      slot('beside', '09:30', '10:30', { track: 1 }),
      slot('all', '11:00', '12:00'),
      slot('next', '10:30', '11:00', { track: 1 }),
    ];
    expect(shifted(items, 'one', 40)).toEqual(['one 07:00–08:40', 'next 08:40–09:10', 'all 09:10–10:10']);
  });
  it('moves nothing of the next day where the night is between them, and nothing that is cancelled', () => {
    const items = [
      slot('a', '09:00', '10:00'),
      slot('off', '10:00', '11:00', { status: 'CANCELLED' }),
      slot('b', '04 09:00', '04 10:00'),
    ];
    expect(shifted(items, 'a', 60)).toEqual(['a 07:00–09:00']);
  });
  it('of nothing, or of an item that is not there, moves nothing', () => {
    const items = [slot('a', '09:00', '10:00'), slot('b', '10:00', '11:00')];
    expect(shifted(items, 'a', 0)).toEqual([]);
    expect(shifted(items, 'a', -5)).toEqual([]);
    expect(shifted(items, 'gone', 5)).toEqual([]);
  });
});

describe('what a delay breaks', () => {
  const items = [
    slot('a', '09:00', '10:00', { venueId: 'hall' }),
    slot('b', '10:10', '11:00', { venueId: 'museum', attendees: [{ personId: 'host', duty: 'HOST' }] }),
  ];
  const known = { venues: new Map([['hall', venue('hall')], ['museum', venue('museum')]]), travel: TRAVEL }; // prettier-ignore
  const broken = (change: Parameters<typeof books>[0]) =>
    newlyBroken(items, shiftRest(items, { itemId: 'a', minutes: 15 }, TRAVEL), books({ ...known, ...change }));

  it('is only what was not so before: too little time on the way stays no news', () => expect(broken({})).toEqual([]));
  it('is a host who is promised elsewhere by then', () => {
    const booking = {
      ...{
        itemId: 'x',
        startsAt: at('11:10'),
        endsAt: at('12:00'),
        venueId: null,
        vehicleId: null,
        status: 'TENTATIVE' as const,
      },
      ...{ personIds: ['host'], visit: { id: 'v', reference: 'V', title: 'Toinen' }, readable: true },
    };
    expect(broken({ bookings: [booking] })).toMatchObject([{ kind: 'PERSON_TWICE', itemId: 'b' }]);
  });
  it('is a visit that ends before its programme does', () =>
    expect(
      broken({ visit: { startsAt: at('08:00'), endsAt: at('11:00'), guests: 5, needsAccessibility: false } }),
    ).toMatchObject([{ kind: 'OUTSIDE_VISIT', itemId: 'b' }]));
});

const anyProgramme = fc
  .array(
    fc.record({
      start: fc.integer({ min: 0, max: 120 }),
      length: fc.integer({ min: 1, max: 18 }),
      track: fc.integer({ min: 0, max: 2 }),
      venueId: fc.constantFrom('hall', 'museum', null),
      cancelled: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) =>
    all.map(({ start, length, track, venueId, cancelled }, index) => {
      const startsAt = new Date(at('08:00').getTime() + start * 300_000);
      const endsAt = new Date(startsAt.getTime() + length * 300_000);
      return item({ id: `i${index}`, startsAt, endsAt, track, venueId, status: cancelled ? 'CANCELLED' : 'TENTATIVE' });
    }),
  );
const anyDelay = fc.integer({ min: 1, max: 120 });

describe('in any programme', () => {
  const after = (items: readonly ProgrammeItem[], minutes: number) =>
    withMoves(items, shiftRest(items, { itemId: 'i0', minutes }, TRAVEL));
  const pairs = (items: readonly ProgrammeItem[]) => items.flatMap((a) => items.map((b) => [a, b] as const));
  const ofOneTrack = (a: ProgrammeItem, b: ProgrammeItem) => a.track === b.track || a.track === 0 || b.track === 0;

  it('nothing begins or ends earlier, nothing later than by the delay, and every length but the late one’s stays', () =>
    fc.assert(
      fc.property(anyProgramme, anyDelay, (items, minutes) => {
        for (const [index, now] of after(items, minutes).entries()) {
          const was = items[index];
          if (!was) throw new Error('As many as before.');
          const [start, end] = [
            now.startsAt.getTime() - was.startsAt.getTime(),
            now.endsAt.getTime() - was.endsAt.getTime(),
          ];
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(minutes * 60_000);
          if (was.id !== 'i0') expect(end).toBe(start);
        }
      }),
    ));

  it('what followed something still does, with the way between them where there was time for it', () =>
    fc.assert(
      fc.property(anyProgramme, anyDelay, (items, minutes) => {
        const moved = new Map(after(items, minutes).map((one) => [one.id, one]));
        for (const [a, b] of pairs(items.filter(({ status }) => status !== 'CANCELLED'))) {
          if (!ofOneTrack(a, b) || a.endsAt > b.startsAt || a.id === b.id) continue;
          const pause = (moved.get(b.id)?.startsAt.getTime() ?? 0) - (moved.get(a.id)?.endsAt.getTime() ?? 0);
          const way = a.venueId !== null && b.venueId !== null && a.venueId !== b.venueId ? 15 * 60_000 : 0;
          expect(pause).toBeGreaterThanOrEqual(Math.min(b.startsAt.getTime() - a.endsAt.getTime(), way));
        }
      }),
    ));

  it('a longer delay never leaves anything earlier than a shorter one', () =>
    fc.assert(
      fc.property(anyProgramme, anyDelay, anyDelay, (items, one, other) => {
        const [shorter, longer] = [after(items, Math.min(one, other)), after(items, Math.max(one, other))];
        for (const [index, { startsAt }] of shorter.entries())
          expect(longer[index]?.startsAt.getTime()).toBeGreaterThanOrEqual(startsAt.getTime());
      }),
    ));
});
