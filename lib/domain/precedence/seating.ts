import type { Interpreter, InLine } from './receiving-line';
import { type Chair, fillArms } from './seating-arms';
import { placeChairs, type Drawn } from './seating-plan';

/**
 * A proposal of seats by precedence. Every table has one or two seats of honour (its centres) with an arm of seats to the right and one to the
 * left of each; the nearer to a centre the higher, and right before left. Sources: the place of honour at the host's right is common protocol; the rest
 * (who sits opposite, alternating guests and hosts, interpreters) are defaults of ours, told as such in docs/PRECEDENCE.md.
 */
export const TABLE_SHAPES = ['MEETING', 'DINNER_MIDDLE', 'DINNER_HEAD', 'ROUND'] as const;
/**
 * MEETING the two sides face each other, each around its own first; DINNER_MIDDLE the host in the middle of a long side; DINNER_HEAD the host at
 * the head of the table; ROUND round tables, each with a host as far as there are any.
 */
export type TableShape = (typeof TABLE_SHAPES)[number];

export const INTERPRETER_PLACES = ['BESIDE', 'BEHIND'] as const;
export type InterpreterPlace = (typeof INTERPRETER_PLACES)[number];

export type SeatingInput = {
  shape: TableShape;
  /** In their order: the first is the host. */
  hosts: readonly InLine[];
  /** In order of precedence. */
  guests: readonly InLine[];
  interpreters: readonly Interpreter[];
  interpretersSit: InterpreterPlace;
  /** The most that sit at one round table. */
  seatsAtRound: number;
};

export type Seat = Chair & Drawn['seats'][number];
export type Seating = { shape: TableShape; tables: Drawn['tables']; seats: Seat[]; width: number; height: number };

/** Each of the people in exactly one seat, with why; the same for the same order of both sides. */
export function proposeSeating(input: SeatingInput): Seating {
  const tables = peopleAtTables(input);
  const chairs = tables.flatMap((people, table) => fillArms({ ...input, ...people }, table));
  const { seats, ...drawn } = placeChairs(input.shape, chairs);
  return {
    shape: input.shape,
    ...drawn,
    seats: chairs.map((chair, at) => ({ ...chair, ...(seats[at] ?? { x: 0, y: 0 }) })),
  };
}

/** Somebody with their place among their own side, which they keep at whichever table. */
export type Placed = InLine & { place: number };
type People = { hosts: readonly Placed[]; guests: readonly Placed[] };

/** Who sits at which table: one long one, or as few round ones as hold everybody. */
function peopleAtTables({ shape, hosts, guests, interpreters, interpretersSit, seatsAtRound }: SeatingInput): People[] {
  const placed = (side: readonly InLine[]) => side.map((one, at): Placed => ({ ...one, place: at + 1 }));
  if (shape !== 'ROUND') return [{ hosts: placed(hosts), guests: placed(guests) }];

  // Who sits beside somebody takes a seat at the table as well.
  const seatsOf = ({ id }: InLine) =>
    1 + (interpretersSit === 'BESIDE' ? interpreters.filter(({ of }) => of === id).length : 0);
  const needed = [...hosts, ...guests].reduce((sum, one) => sum + seatsOf(one), 0);
  const count = Math.max(1, Math.ceil(needed / Math.max(1, seatsAtRound)));
  const limit = Math.max(1, Math.ceil(needed / count));
  const tables = Array.from({ length: count }, () => ({ hosts: [] as Placed[], guests: [] as Placed[], taken: 0 }));

  /** Dealt one by one; a companion sits at their partner's table where there is room. */
  const deal = (people: readonly Placed[], to: 'hosts' | 'guests') => {
    let next = 0;
    for (const one of people) {
      const room = (table: (typeof tables)[number]) => table.taken + seatsOf(one) <= limit;
      const partners = tables.find((table) => table[to].some(({ id }) => id === one.partner?.id) && room(table));
      const turns = tables.map((_, step) => tables[(next + step) % count]).filter((table) => table !== undefined);
      const table = partners ?? turns.find(room) ?? turns.toSorted((a, b) => a.taken - b.taken)[0];
      if (!table) continue;
      table[to].push(one);
      table.taken += seatsOf(one);
      if (!partners) next = (tables.indexOf(table) + 1) % count;
    }
  };
  deal(placed(hosts), 'hosts');
  deal(placed(guests), 'guests');
  return tables;
}
