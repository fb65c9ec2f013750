import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { USUAL_STEPS } from '@/lib/domain/programme/slots/slot-answer';
import { findSlots } from '@/lib/domain/programme/find-slots';
import { keepOnly, type SlotRequest, type SlotSurroundings, wishKey } from '@/lib/domain/programme/slots/slot-wishes';
import type { OpeningHours } from '@/lib/domain/venues/opening-hours';
import { bruteForceFinds, whatIsBroken } from '../../support/brute-slots';
import { at, booking, item, venue } from '../../support/programme-items';
import { twelveStops } from '../../support/twelve-stops';
import { aStop, slotRequest, surroundings } from '../../support/slots';

const VENUES = ['hall', 'library', 'site'];
const PEOPLE = ['heli', 'olli', 'li'];
const quarters = (from: number, to: number) =>
  fc.integer({ min: from * 4, max: to * 4 }).map((quarter) => {
    const two = (number: number) => String(number).padStart(2, '0');
    return `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`;
  });
const minutes = fc.constantFrom(15, 30, 45, 60);
const span = fc
  .record({ day: fc.constantFrom('03', '04'), time: quarters(9, 14), length: fc.constantFrom(30, 50, 90) })
  .map(({ day, time, length }) => ({
    startsAt: at(`${day} ${time}`),
    endsAt: new Date(+at(`${day} ${time}`) + length * 60_000),
  }));
const some = <T>(all: T[], max: number) => fc.subarray(all, { maxLength: max });
const rarely = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });

const aPerson = fc.record({
  duty: fc.constantFrom('HOST' as const, 'INTERPRETER' as const),
  personIds: fc.oneof(fc.constant([]), some(PEOPLE, 2)),
  language: rarely(fc.constantFrom('en', 'zh')),
});
const aWishedStop = (key: string) =>
  fc
    .record({
      type: fc.constantFrom('MEETING' as const, 'MEAL' as const, 'TRANSFER' as const),
      ...{ minutes, venueIds: some(VENUES, 2), vehicleIds: rarely(fc.constant(['bus'])) },
      people: fc.oneof(
        { weight: 2, arbitrary: fc.constant([]) },
        { weight: 2, arbitrary: fc.array(aPerson, { maxLength: 2 }) },
      ),
      day: rarely(fc.constantFrom('2027-03-03', '2027-03-04')),
      ...{
        startsAt: rarely(quarters(10, 13)),
        notBefore: rarely(quarters(10, 13)),
        notAfter: rarely(quarters(11, 14)),
      },
    })
    .map(({ vehicleIds, ...stop }) => aStop(key, { ...stop, vehicleIds: vehicleIds ?? [] }));

const small = fc
  .record({
    count: fc.integer({ min: 1, max: 4 }),
    stops: fc.tuple(aWishedStop('a'), aWishedStop('b'), aWishedStop('c'), aWishedStop('d')),
    order: fc.subarray(
      [
        { first: 'a', then: 'b' },
        { first: 'c', then: 'a' },
        { first: 'b', then: 'd' },
      ],
      { maxLength: 1 },
    ),
    days: fc.constantFrom(['2027-03-03'], ['2027-03-03', '2027-03-04']),
    hours: fc.constantFrom(
      { from: '10:00', to: '13:00' },
      { from: '09:30', to: '12:45' },
      { from: '11:00', to: '14:30' },
    ),
    limits: fc.record({
      lunchMinutes: fc.constantFrom(null, 45, 60),
      bufferMinutes: fc.constantFrom(0, 10, 15),
      longestDayMinutes: rarely(fc.constantFrom(120, 150)),
      mostStops: rarely(fc.constantFrom(1, 2)),
    }),
    // A way may be longer than going by a third place.
    travel: fc.tuple(
      ...[
        ['hall', 'library'],
        ['hall', 'site'],
        ['library', 'site'],
      ].map(([from = '', to = '']) => fc.constantFrom(0, 5, 20, 90).map((way) => ({ from, to, minutes: way }))),
    ),
    open: fc.tuple(
      ...VENUES.map(() =>
        fc.constantFrom<OpeningHours>(
          [],
          [],
          [{ days: [3, 4], from: '10:30', to: '13:00' }],
          [{ days: [4], from: '08:00', to: '18:00' }],
        ),
      ),
    ),
    monthly: fc.constantFrom(null, null, 1),
    bookings: fc.array(
      fc.record({ span, venueId: rarely(fc.constantFrom(...VENUES)), personIds: some(PEOPLE, 1), bus: fc.boolean() }),
      { maxLength: 3 },
    ),
    away: rarely(fc.constantFrom(...PEOPLE)),
    staying: fc.array(
      fc.record({
        span,
        venueId: fc.option(fc.constantFrom(...VENUES)),
        personIds: some(PEOPLE, 1),
        track: fc.constantFrom(0, 1, 2),
        meal: fc.boolean(),
      }),
      { maxLength: 2 },
    ),
  })
  .map((drawn): { request: SlotRequest; around: SlotSurroundings } => {
    const stops = drawn.stops.slice(0, drawn.count);
    const keys = new Set(stops.map(({ key }) => key));
    return {
      request: slotRequest(stops, {
        order: drawn.order.filter(({ first, then }) => keys.has(first) && keys.has(then)),
        days: drawn.days.map((day) => ({ day, ...drawn.hours })),
        limits: drawn.limits,
      }),
      around: surroundings(
        {
          venues: new Map(
            VENUES.map((id, index) => [
              id,
              venue(id, { openingHours: drawn.open[index] ?? [], monthlyLimit: id === 'hall' ? drawn.monthly : null }),
            ]),
          ),
          vehicles: new Map([['bus', { id: 'bus', name: 'bus', seats: 30, accessible: true, retired: false }]]),
          travel: drawn.travel,
          bookings: drawn.bookings.map(({ span: times, bus, ...taken }, index) =>
            booking({ itemId: `other ${index}`, ...times, ...taken, vehicleId: bus ? 'bus' : null }),
          ),
          absences: drawn.away === null ? [] : [{ personId: drawn.away, from: '2027-03-04', to: null }],
        },
        {
          staying: drawn.staying.map(({ span: times, personIds, meal, ...stays }, index) =>
            item({
              ...{ id: `stays ${index}`, ...times, ...stays, type: meal ? 'MEAL' : 'MEETING' },
              attendees: personIds.map((personId) => ({ personId, duty: 'HOST' })),
            }),
          ),
          people: [
            { id: 'heli', duties: ['HOST'], languages: ['fi', 'en'], retired: false },
            { id: 'olli', duties: ['HOST', 'GUIDE'], languages: ['fi'], retired: false },
            { id: 'li', duties: ['INTERPRETER'], languages: ['zh', 'en'], retired: false },
          ],
        },
      ),
    };
  });

/** Trying everything takes its time, the more on a busy machine. */
const A_WHILE = 120_000;

describe('a slot that is found', () => {
  it(
    'conflicts with nothing and does everything that is wished',
    () => {
      fc.assert(
        fc.property(small, ({ request, around }) => {
          const answer = findSlots(request, around);
          if (answer.outcome !== 'FOUND') return;
          for (const { items } of answer.proposals) expect(whatIsBroken(request, around, items)).toEqual([]);
        }),
        { numRuns: 60 },
      );
    },
    A_WHILE,
  );

  it(
    'is found exactly where trying everything finds one',
    () => {
      fc.assert(
        fc.property(small, ({ request, around }) => {
          expect(findSlots(request, around).outcome).toBe(bruteForceFinds(request, around) ? 'FOUND' : 'IMPOSSIBLE');
        }),
        { numRuns: 60 },
      );
    },
    A_WHILE,
  );

  it(
    'is the same whenever the same is asked',
    () => {
      fc.assert(
        fc.property(small, ({ request, around }) => {
          expect(findSlots(request, around)).toEqual(findSlots(request, around));
        }),
        { numRuns: 20 },
      );
    },
    A_WHILE,
  );
});

describe('wishes that are impossible together', () => {
  it(
    'are possible without any one of them',
    () => {
      fc.assert(
        fc.property(small, ({ request, around }) => {
          const answer = findSlots(request, around);
          if (answer.outcome !== 'IMPOSSIBLE') return;
          expect(answer.culprits.length).toBeGreaterThan(0);
          for (const { wishes, minimal } of answer.culprits) {
            expect(minimal).toBe(true);
            const keys = wishes.map(wishKey);
            expect(findSlots(keepOnly(request, new Set(keys)), around).outcome).toBe('IMPOSSIBLE');
            for (const key of keys) {
              const without = keepOnly(request, new Set(keys.filter((other) => other !== key)));
              if (without.stops.length > 0) expect(findSlots(without, around).outcome, key).toBe('FOUND');
            }
          }
        }),
        { numRuns: 25 },
      );
    },
    A_WHILE,
  );
});

describe('twelve stops over two days', () => {
  const { request, around } = twelveStops();

  it('are found in a twentieth of the steps allowed', () => {
    const answer = findSlots(request, around, { find: USUAL_STEPS.find / 20, improve: 5_000, explain: 0 });
    if (answer.outcome !== 'FOUND') throw new Error('They are found.');
    expect(answer.proposals.length).toBe(3);
    for (const { items } of answer.proposals) expect(whatIsBroken(request, around, items)).toEqual([]);
  });

  it('are not called impossible where the steps end first', () => {
    expect(findSlots(request, around, { find: 10, improve: 10, explain: 0 })).toEqual({ outcome: 'NOT_FOUND' });
  });

  it('are proposed with differences that a guest would notice, the best first', () => {
    const answer = findSlots(request, around, { ...USUAL_STEPS, improve: 5_000 });
    const proposals = answer.outcome === 'FOUND' ? answer.proposals : [];
    expect(proposals.map(({ total }) => total)).toEqual(proposals.map(({ total }) => total).toSorted((a, b) => a - b));
    for (const [index, one] of proposals.entries())
      for (const other of proposals.slice(index + 1)) {
        const moved = one.items.filter(({ id, startsAt, venueId }) => {
          const there = other.items.find((item) => item.id === id);
          return there?.venueId !== venueId || Math.abs(+startsAt - +(there?.startsAt ?? 0)) >= 3_600_000;
        });
        expect(moved.length).toBeGreaterThanOrEqual(3);
      }
  });
});

describe('an impossible wish', () => {
  it('is told with what stands in its way', () => {
    const around = surroundings({
      venues: new Map([['library', venue('library', { openingHours: [{ days: [4], from: '09:00', to: '17:00' }] })]]),
    });
    const answer = findSlots(
      slotRequest([aStop('a'), aStop('b', { venueIds: ['library'], day: '2027-03-03' })]),
      around,
    );
    expect(answer).toMatchObject({
      outcome: 'IMPOSSIBLE',
      culprits: [
        {
          wishes: [
            { kind: 'STOP', stop: 'b' },
            { kind: 'DAY', stop: 'b' },
            { kind: 'VENUE', stop: 'b' },
          ],
          minimal: true,
          because: [{ kind: 'VENUE_CLOSED', because: { venue: { fi: 'library' } } }],
        },
      ],
    });
  });

  it('is told of people whom the register does not know', () => {
    const people = [{ duty: 'INTERPRETER' as const, personIds: [], language: 'zh' }];
    expect(findSlots(slotRequest([aStop('a', { people })]), surroundings())).toMatchObject({
      outcome: 'IMPOSSIBLE',
      culprits: [{ wishes: [{ kind: 'STOP' }, { kind: 'PERSON' }], because: [], nobody: [{ stop: 'a', person: 0 }] }],
    });
  });
});
