import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InLine } from '@/lib/domain/precedence/receiving-line';
import {
  INTERPRETER_PLACES,
  proposeSeating,
  type Seating,
  type SeatingInput,
  TABLE_SHAPES,
} from '@/lib/domain/precedence/seating';
import { tellSeat } from '@/lib/domain/precedence/tell-seating';

const people = (...ids: string[]): InLine[] => ids.map((id) => ({ id, name: id, partner: null }));
const input = (about: Partial<SeatingInput>): SeatingInput => ({
  ...{ shape: 'MEETING', hosts: people('h1', 'h2', 'h3'), guests: people('g1', 'g2', 'g3', 'g4') },
  ...{ interpreters: [], interpretersSit: 'BEHIND', seatsAtRound: 8 },
  ...about,
});
/** Everybody along one side as one looks at the drawing, from the left. */
const row = ({ seats }: Seating, y: 'top' | 'bottom') => {
  const edge = y === 'top' ? Math.min(...seats.map((seat) => seat.y)) : Math.max(...seats.map((seat) => seat.y));
  return seats
    .filter((seat) => seat.y === edge)
    .toSorted((a, b) => a.x - b.x)
    .map(({ who }) => who.id);
};
const seatOf = ({ seats }: Seating, id: string) => seats.find(({ who }) => who.id === id);
const told = (seating: Seating, id: string) => {
  const seat = seatOf(seating, id);
  return seat && tellSeat(seat.reason).en;
};

describe('a meeting', () => {
  it('seats the sides facing each other, each around its first, the second at the right hand', () => {
    const seating = proposeSeating(input({}));
    expect(row(seating, 'bottom')).toEqual(['h3', 'h1', 'h2']);
    // Who sits across looks the other way: their right hand is at the left of the drawing.
    expect(row(seating, 'top')).toEqual(['g4', 'g2', 'g1', 'g3']);
    expect(seatOf(seating, 'h1')?.x).toBe(seatOf(seating, 'g1')?.x);
    expect(told(seating, 'g1')).toBe('1st of the guests: opposite the host');
    expect(told(seating, 'g3')).toBe('3rd of the guests: 1st seat on the left of g1');
  });

  it('puts an interpreter beside at the left of the first, and the others further out', () => {
    const interpreters = [{ id: 'i', name: 'i', of: 'h1' }];
    const seating = proposeSeating(input({ interpreters, interpretersSit: 'BESIDE' }));
    expect(row(seating, 'bottom')).toEqual(['h3', 'i', 'h1', 'h2']);
    expect(told(seating, 'i')).toBe('Interpreter beside h1');
  });

  it('puts an interpreter behind into a second row, where nobody moves', () => {
    const interpreters = [{ id: 'i', name: 'i', of: 'h2' }];
    const [seating, without] = [proposeSeating(input({ interpreters })), proposeSeating(input({}))];
    expect(seatOf(seating, 'i')).toMatchObject({ behind: true, x: seatOf(seating, 'h2')?.x });
    expect(row(without, 'bottom')).toEqual(['h3', 'h1', 'h2']);
    expect(told(seating, 'i')).toBe('Interpreter behind h2');
  });
});

describe('a dinner with the host in the middle', () => {
  it('has the first guest at the host’s right, the second at the second host’s, and guests and hosts in turn', () => {
    const seating = proposeSeating(
      input({
        shape: 'DINNER_MIDDLE',
        hosts: people('h1', 'h2', 'h3', 'h4', 'h5', 'h6'),
        guests: people('g1', 'g2', 'g3', 'g4'),
      }),
    );
    expect(row(seating, 'bottom')).toEqual(['h5', 'g3', 'h1', 'g1', 'h3']);
    expect(row(seating, 'top')).toEqual(['h4', 'g2', 'h2', 'g4', 'h6']);
  });

  it('without a second host has the second guest opposite', () => {
    const seating = proposeSeating(
      input({ shape: 'DINNER_MIDDLE', hosts: people('h'), guests: people('g1', 'g2', 'g3') }),
    );
    expect(told(seating, 'g1')).toBe('1st of the guests: 1st seat on the right of h');
    expect(told(seating, 'g2')).toBe('2nd of the guests: opposite the host');
  });
});

it('at the head of the table the host has the first guest at the right hand, below as one looks', () => {
  const seating = proposeSeating(input({ shape: 'DINNER_HEAD' }));
  const host = seatOf(seating, 'h1');
  const first = seatOf(seating, 'g1');
  expect(Math.min(...seating.seats.map(({ x }) => x))).toBe(host?.x);
  expect(first?.y).toBeGreaterThan(host?.y ?? Infinity);
  expect(seatOf(seating, 'h2')?.x).toBe(Math.max(...seating.seats.map(({ x }) => x)));
});

describe('round tables', () => {
  it('are as few as hold everybody, with a host at each and the guests dealt in order', () => {
    const seating = proposeSeating(
      input({
        shape: 'ROUND',
        seatsAtRound: 4,
        hosts: people('h1', 'h2'),
        guests: people('g1', 'g2', 'g3', 'g4', 'g5', 'g6'),
      }),
    );
    const at = (table: number) => seating.seats.filter((seat) => seat.table === table).map(({ who }) => who.id);
    expect(seating.tables).toHaveLength(2);
    expect(at(0).toSorted()).toEqual(['g1', 'g3', 'g5', 'h1']);
    expect(at(1).toSorted()).toEqual(['g2', 'g4', 'g6', 'h2']);
    expect(told(seating, 'g1')).toBe('1st of the guests: 1st seat on the right of h1');
    expect(told(seating, 'h2')).toBe('2nd of the hosts: the host’s seat');
  });

  it.each([
    [8, 1],
    [9, 2],
  ])('of eight seats take %i people at %i tables', (count, tables) => {
    const guests = people(...Array.from({ length: count - 1 }, (_, at) => `g${at}`));
    expect(proposeSeating(input({ shape: 'ROUND', hosts: people('h'), guests })).tables).toHaveLength(tables);
  });

  it('seat a companion at the partner’s table', () => {
    const guests = people('g1', 'g2', 'g3', 'g4').map((one) =>
      one.id === 'g2' ? { ...one, partner: { id: 'g1', name: 'g1' } } : one,
    );
    const seating = proposeSeating(input({ shape: 'ROUND', seatsAtRound: 3, hosts: people('h1', 'h2'), guests }));
    expect(seatOf(seating, 'g2')?.table).toBe(seatOf(seating, 'g1')?.table);
  });
});

const anyInput = fc.record({ hosts: fc.nat({ max: 9 }), guests: fc.nat({ max: 20 }) }).chain(({ hosts, guests }) => {
  const [h, g] = [
    Array.from({ length: hosts }, (_, at) => `h${at}`),
    Array.from({ length: guests }, (_, at) => `g${at}`),
  ];
  const served = fc.subarray([...h, ...g], { maxLength: Math.min(4, h.length + g.length) });
  return fc.record<SeatingInput>({
    shape: fc.constantFrom(...TABLE_SHAPES),
    hosts: fc.constant(people(...h)),
    guests: fc
      .array(fc.boolean(), { minLength: guests, maxLength: guests })
      .map((pairs) =>
        people(...g).map((one, at) =>
          at > 0 && pairs[at] ? { ...one, partner: { id: `g${at - 1}`, name: `g${at - 1}` } } : one,
        ),
      ),
    interpreters: served.map((of) => of.map((id) => ({ id: `i.${id}`, name: id, of: id }))),
    interpretersSit: fc.constantFrom(...INTERPRETER_PLACES),
    seatsAtRound: fc.integer({ min: 2, max: 12 }),
  });
});

describe('whatever the table', () => {
  it('everybody sits exactly once, and no two chairs are at the same spot', () => {
    fc.assert(
      fc.property(anyInput, (asked) => {
        const { seats } = proposeSeating(asked);
        const everybody = [...asked.hosts, ...asked.guests, ...asked.interpreters].map(({ id }) => id);
        expect(seats.map(({ who }) => who.id).toSorted()).toEqual(everybody.toSorted());
        const spots = seats.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`);
        expect(new Set(spots).size).toBe(seats.length);
      }),
    );
  });

  it('everything drawn lies inside the drawing', () => {
    fc.assert(
      fc.property(anyInput, (asked) => {
        const { seats, width, height } = proposeSeating(asked);
        for (const { x, y } of seats) {
          expect(x).toBeGreaterThan(0);
          expect(y).toBeGreaterThan(0);
          expect(x).toBeLessThan(width);
          expect(y).toBeLessThan(height);
        }
      }),
    );
  });

  it('nobody sits nearer to a seat of honour than somebody of their side who comes before them', () => {
    fc.assert(
      fc.property(anyInput, (given) => {
        // Interpreters beside take seats of their own, and round tables have a seat of honour each.
        const asked: SeatingInput = { ...given, interpretersSit: 'BEHIND' };
        if (asked.shape === 'ROUND') return;
        const { seats } = proposeSeating(asked);
        for (const side of ['hosts', 'guests'] as const) {
          const far = asked[side].map(({ id }) => seats.find(({ who }) => who.id === id)?.nth ?? 0);
          // The second guest may sit opposite the host where there is no second one: that is across, not nearer.
          far.forEach((nth, at) => expect(nth).toBeGreaterThanOrEqual(Math.max(...far.slice(0, at), 0) - 1));
        }
      }),
    );
  });

  it('no round table holds more than its seats', () => {
    fc.assert(
      fc.property(anyInput, (given) => {
        const asked: SeatingInput = { ...given, shape: 'ROUND', interpreters: [] };
        const { seats, tables } = proposeSeating(asked);
        tables.forEach((_, table) =>
          expect(seats.filter((seat) => seat.table === table).length).toBeLessThanOrEqual(asked.seatsAtRound),
        );
      }),
    );
  });
});
