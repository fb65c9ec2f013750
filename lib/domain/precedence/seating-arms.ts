import type { Who } from './order-guests';
import type { Interpreter } from './receiving-line';
import type { InterpreterPlace, Placed, TableShape } from './seating';

type Side = 'HOST' | 'GUEST';
export type Hand = 'RIGHT' | 'LEFT';

/** Why somebody sits where they sit: a closed set, told in words by tell-seating.ts. */
export type SeatReason =
  /** A seat of honour: the host's, the one opposite, or the first guest's across the table. */
  | { code: 'CENTRE'; of: 'HOST' | 'OPPOSITE'; side: Side; place: number }
  | { code: 'BESIDE_CENTRE'; hand: Hand; nth: number; of: Who; side: Side; place: number }
  | { code: 'INTERPRETER_BESIDE'; of: Who }
  | { code: 'INTERPRETER_BEHIND'; of: Who };

export type Chair = {
  who: Who;
  table: number;
  centre: 'HOST' | 'OPPOSITE';
  /** Null in the middle; otherwise on whose hand of the centre, and how far. */
  hand: Hand | null;
  nth: number;
  /** In a second row, behind the chair of that place. */
  behind: boolean;
  side: Side | 'INTERPRETER';
  reason: SeatReason;
};

type Input = {
  shape: TableShape;
  hosts: readonly Placed[];
  guests: readonly Placed[];
  interpreters: readonly Interpreter[];
  interpretersSit: InterpreterPlace;
};
type Seated = { who: Who; side: Side; place: number };
type Arm = { centre: Chair['centre']; hand: Hand; people: Seated[] };

/** Everybody of one table, the chairs of honour first, from the middle outwards. */
export function fillArms(input: Input, table: number): Chair[] {
  const { centres, arms } = input.shape === 'MEETING' ? facing(input) : alternating(input);
  const chairs = [...centres].flatMap(([centre, seated]): Chair[] => {
    const { who, side, place } = seated;
    const reason: SeatReason = { code: 'CENTRE', of: centre, side, place };
    return [{ who, table, centre, hand: null, nth: 0, behind: false, side, reason }];
  });
  const withInterpreters = arms.flatMap((arm) => alongArm(arm, centres.get(arm.centre), input, table));
  const behind = input.interpretersSit === 'BEHIND' ? secondRow([...chairs, ...withInterpreters], input) : [];
  return [...chairs, ...withInterpreters, ...behind];
}

type Filled = { centres: Map<Chair['centre'], Seated>; arms: Arm[] };

/** The two sides of a meeting, each around its own first, alternating right and left. */
function facing({ hosts, guests }: Input): Filled {
  const centres: Filled['centres'] = new Map();
  const arms: Arm[] = [];
  const sides = [
    ['HOST', seated(hosts, 'HOST')],
    ['OPPOSITE', seated(guests, 'GUEST')],
  ] as const;
  for (const [centre, [first, ...rest]] of sides) {
    if (!first) continue;
    centres.set(centre, first);
    arms.push({ centre, hand: 'RIGHT', people: rest.filter((_, at) => at % 2 === 0) });
    arms.push({ centre, hand: 'LEFT', people: rest.filter((_, at) => at % 2 === 1) });
  }
  return { centres, arms };
}

/**
 * A dinner: the host, the first guest at their right, then the second host opposite with a guest at their right, and so on outwards, a guest
 * next to a host and a host next to a guest as long as there are both.
 */
function alternating({ shape, hosts, guests }: Input): Filled {
  const centres: Filled['centres'] = new Map();
  const left = { HOST: [...seated(hosts, 'HOST')], GUEST: [...seated(guests, 'GUEST')] };
  const take = (wanted: Side) => left[wanted].shift() ?? left[wanted === 'HOST' ? 'GUEST' : 'HOST'].shift();
  const arms: Arm[] = [];
  const arm = (centre: Chair['centre'], hand: Hand) => {
    const made: Arm = { centre, hand, people: [] };
    arms.push(made);
    return made;
  };

  const sit = (centre: Chair['centre']) => {
    const found = take('HOST');
    if (found) centres.set(centre, found);
  };
  const add = (to: Arm, wanted: Side) => {
    const found = take(wanted);
    if (found) to.people.push(found);
  };
  const mine = { right: arm('HOST', 'RIGHT'), left: arm('HOST', 'LEFT') };
  sit('HOST');
  add(mine.right, 'GUEST');
  // At a round table everybody sits around the one host.
  const theirs = shape === 'ROUND' ? null : { right: arm('OPPOSITE', 'RIGHT'), left: arm('OPPOSITE', 'LEFT') };
  if (theirs) sit('OPPOSITE');
  if (theirs) add(theirs.right, 'GUEST');

  const rest = theirs ? [mine.left, theirs.left, mine.right, theirs.right] : [mine.left, mine.right];
  for (let turn = 0; left.HOST.length + left.GUEST.length > 0; turn += 1) {
    const to = rest[turn % rest.length];
    if (to) add(to, to.people.length % 2 === 0 ? 'GUEST' : 'HOST');
  }
  return { centres, arms };
}

const seated = (people: readonly Placed[], side: Side): Seated[] =>
  people.map(({ id, name, place }) => ({ who: { id, name }, side, place }));

/** The chairs of an arm from the middle outwards; an interpreter beside somebody sits on their far side, of the centre at the left. */
function alongArm({ centre, hand, people }: Arm, middle: Seated | undefined, input: Input, table: number): Chair[] {
  const beside = ({ id }: Who) =>
    input.interpretersSit === 'BESIDE' ? input.interpreters.filter(({ of }) => of === id) : [];
  const at = { table, centre, hand, behind: false };
  const interpreting = (one: Interpreter, of: Who): Omit<Chair, 'nth'> => ({
    ...at,
    ...{ who: { id: one.id, name: one.name }, side: 'INTERPRETER', reason: { code: 'INTERPRETER_BESIDE', of } },
  });
  const ofCentre = middle && hand === 'LEFT' ? beside(middle.who).map((one) => interpreting(one, middle.who)) : [];
  const along = people.flatMap(({ who, side, place }, order): Omit<Chair, 'nth'>[] => {
    const reason: SeatReason = {
      ...{ code: 'BESIDE_CENTRE', hand, nth: order + 1, of: middle?.who ?? who, side, place },
    };
    return [{ ...at, who, side, reason }, ...beside(who).map((one) => interpreting(one, who))];
  });
  return [...ofCentre, ...along].map((chair, order) => ({ ...chair, nth: order + 1 }));
}

/** Interpreters behind those for whom they interpret. */
function secondRow(chairs: readonly Chair[], { interpreters }: Input): Chair[] {
  return chairs.flatMap((chair) =>
    interpreters
      .filter(({ of }) => of === chair.who.id)
      .map((one): Chair => ({
        ...chair,
        ...{ who: { id: one.id, name: one.name }, behind: true, side: 'INTERPRETER' },
        reason: { code: 'INTERPRETER_BEHIND', of: chair.who },
      })),
  );
}
