import { dayIn, addDays } from '../shared/day';
import { foldForSearch } from '../shared/fold';
import type { AskToMeet, Level } from '../visit/vocabulary';

/**
 * What of another visit a conflict can rest on. Whoever may not know what it is gets it without id and title: a
 * conflict with it is still a conflict, but names nobody.
 */
export type Neighbour = {
  id: string | null;
  reference: string | null;
  title: string | null;
  startsAt: Date;
  endsAt: Date;
  level: Level;
  host: string;
  asksToMeet: readonly AskToMeet[];
  /** Whether it has been approved: a clash with what is promised weighs more than with what is only asked for. */
  settled: boolean;
};

/** The kinds of conflict seen between whole visits (design.md, "Planning"), from the heaviest to the lightest. */
export const CONFLICT_KINDS = ['LEADER_TWICE', 'HOST_TWICE', 'TWO_HIGH_LEVEL', 'PUBLIC_HOLIDAY'] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/**
 * Which of them an approver must say that one can live with. A holiday is known to everybody from the date alone and
 * takes nothing from anybody else: it is shown, and asks for no word.
 */
export const NEEDS_REASON: Record<ConflictKind, boolean> = {
  LEADER_TWICE: true,
  HOST_TWICE: true,
  TWO_HIGH_LEVEL: true,
  PUBLIC_HOLIDAY: false,
};

export type Conflict = {
  kind: ConflictKind;
  /** The day (yyyy-mm-dd, Helsinki) on which they meet. */
  day: string;
  /** The other visit, null for a holiday. */
  with: Pick<Neighbour, 'id' | 'reference' | 'title' | 'startsAt' | 'endsAt' | 'settled'> | null;
  /** What they share: the host's name, the leaders asked for, the holiday's name. */
  shared: string;
};

type Subject = Pick<Neighbour, 'level' | 'host' | 'asksToMeet'> & { startsAt: Date; endsAt: Date };

/** The conflicts of a visit with its neighbours and with public holidays (day → name), heaviest first. */
export function findConflicts(
  visit: Subject,
  neighbours: readonly Neighbour[],
  holidays: ReadonlyMap<string, string>,
): Conflict[] {
  const found = [
    ...neighbours.flatMap((other) => between(visit, other)),
    ...daysOf(visit).flatMap((day): Conflict[] => {
      const name = holidays.get(day);
      return name === undefined ? [] : [{ kind: 'PUBLIC_HOLIDAY', day, with: null, shared: name }];
    }),
  ];
  return found.sort(
    (a, b) => CONFLICT_KINDS.indexOf(a.kind) - CONFLICT_KINDS.indexOf(b.kind) || (a.day < b.day ? -1 : 1),
  );
}

/** Two visits share a leader or a host only when they overlap; two of high level already when they share a day. */
function between(visit: Subject, other: Neighbour): Conflict[] {
  const sharedDays = daysOf(visit).filter((day) => daysOf(other).includes(day));
  const [day] = sharedDays;
  if (day === undefined) return [];

  const told = {
    day,
    with: {
      id: other.id,
      reference: other.reference,
      title: other.title,
      startsAt: other.startsAt,
      endsAt: other.endsAt,
      settled: other.settled,
    },
  };
  const overlap = visit.startsAt < other.endsAt && other.startsAt < visit.endsAt;
  const leaders = visit.asksToMeet.filter((leader) => other.asksToMeet.includes(leader));
  const sameHost = visit.host !== '' && foldForSearch(visit.host) === foldForSearch(other.host);

  return [
    ...(overlap && leaders.length > 0 ? [{ kind: 'LEADER_TWICE' as const, ...told, shared: leaders.join(',') }] : []),
    ...(overlap && sameHost ? [{ kind: 'HOST_TWICE' as const, ...told, shared: visit.host }] : []),
    ...(visit.level === 'HIGH' && other.level === 'HIGH'
      ? [{ kind: 'TWO_HIGH_LEVEL' as const, ...told, shared: '' }]
      : []),
  ];
}

/** The Helsinki days that a visit touches; one ending at midnight does not touch the next day. */
export function daysOf({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): string[] {
  const first = dayIn(startsAt, 'Europe/Helsinki');
  const last = dayIn(endsAt > startsAt ? new Date(endsAt.getTime() - 1) : endsAt, 'Europe/Helsinki');
  const days: string[] = [];
  for (let day = first; day <= last && days.length < 400; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The conflict as it may be told to somebody who may not know what the other visit is: that there is one, and when. */
export function withoutName(conflict: Conflict): Conflict {
  return { ...conflict, with: conflict.with && { ...conflict.with, id: null, reference: null, title: null } };
}
