import { type Actor, type HeldRole, holdsStep } from '../access/roles';
import { APPROVAL_STEPS, type ApprovalStepKey, DEPARTMENTS, type Department } from '../visit/vocabulary';
import { administers, lineOf, type OfficePerson, stepAbove } from './find-approver';

/**
 * A step that is somebody's to decide today for visits led by this department, once everybody who comes before them is
 * barred from the visit. What `findApprovers` says of one visit, turned round: data about one person that `can` and a
 * query are given. A property holds the two together.
 */
export type Turn = {
  step: ApprovalStepKey;
  leadDepartment: Department | null;
  /** Account ids: all of them must have a part in the visit, or be disqualified. Empty when it is theirs in any case. */
  before: readonly string[];
};

/** An account with its day: away or not, and what may come to its turn. */
export function withTurns(account: Omit<Actor, 'absent' | 'turns'>, people: readonly OfficePerson[]): Actor {
  const absent = people.some((person) => person.id === account.accountId && person.absent);
  return { ...account, absent, turns: turnsOf(account.accountId, people) };
}

/** Everything that can come to somebody's turn today, given the people of the offices as they are today. */
export function turnsOf(accountId: string, people: readonly OfficePerson[]): Turn[] {
  const me = people.find(({ id }) => id === accountId);
  if (!me || me.absent) return [];

  return APPROVAL_STEPS.flatMap((step) =>
    [...DEPARTMENTS, null].flatMap((leadDepartment) =>
      isBarredAnyhow(me, leadDepartment)
        ? []
        : waysTo(me, step, leadDepartment, people).map((before) => ({ step, leadDepartment, before })),
    ),
  );
}

/** For each line in which somebody stands, at the step or at one above it, who comes before them. */
function waysTo(
  me: OfficePerson,
  step: ApprovalStepKey,
  lead: Department | null,
  people: readonly OfficePerson[],
): string[][] {
  const ways: string[][] = [];
  let below: string[] = [];

  for (let at: ApprovalStepKey | null = step; at; at = stepAbove(at, lead)) {
    const current = at;
    const lines = people
      .filter((person) => holdsStep(person, current, lead))
      .map((holder) => lineOf(holder, people).filter((person) => !isBarredAnyhow(person, lead)));
    for (const line of lines) {
      const place = line.indexOf(me);
      const before = line.slice(0, place).map(({ id }) => id);
      // Whoever would have to be barred themselves to come to their turn never does.
      if (place >= 0 && !below.includes(me.id)) ways.push([...new Set([...below, ...before])]);
    }
    below = [...new Set([...below, ...lines.flat().map(({ id }) => id)])];
  }
  return shortest(ways);
}

/** A way that asks for more than another one says nothing new. */
function shortest(ways: readonly string[][]): string[][] {
  return ways.filter(
    (way, index) =>
      !ways.some(
        (other, at) =>
          at !== index && other.every((id) => way.includes(id)) && (other.length < way.length || at < index),
      ),
  );
}

/** Gives place whatever the visit is, as long as this department leads it. */
function isBarredAnyhow({ absent, roles }: { absent: boolean; roles: readonly HeldRole[] }, lead: Department | null) {
  return absent || roles.some((held) => administers(held, lead));
}
