import { type HeldRole, holdsStep } from '../access/roles';
import type { ApprovalStepKey, Department } from '../visit/vocabulary';

/**
 * Who decides a step at this moment (design.md, "Roles"). Each holder of the step's role has a line: themselves, then
 * their substitutes in the decided order, then the substitutes of those. The first of a line who may decide does. When
 * no line of a step has anybody left, the step above decides in its place.
 */

/** Somebody of the city as the finding sees them today. */
export type OfficePerson = {
  id: string;
  name: string;
  /** Held today. */
  roles: readonly HeldRole[];
  absent: boolean;
  /** Account ids of those who stand in today, in the decided order. */
  substitutes: readonly string[];
};

/** What of a visit bars somebody from deciding it. */
export type VisitToDecide = {
  leadDepartment: Department | null;
  requesterId: string;
  responsibleId: string | null;
  preparedBy: readonly string[];
  disqualifiedIds: readonly string[];
};

/** Why somebody gives place, the first that applies. */
export const GIVES_PLACE = ['ABSENT', 'DISQUALIFIED', 'REQUESTED', 'PREPARED', 'ADMINISTERS'] as const;
export type GivesPlace = (typeof GIVES_PLACE)[number];

type Named = { id: string; name: string };
/** Somebody who may decide now; `instead` is whose place they take and why that person does not decide. */
export type Decider = Named & { instead: (Named & { because: GivesPlace }) | null };
/** One place on the way: who was passed over at which step, and why; nobody where the step's role has no holder. */
export type PassedOver = { step: ApprovalStepKey; person: (Named & { because: GivesPlace }) | null };

export type FoundApprovers = {
  /** The step at which somebody was found: the one asked for or one above it; null when the last of them has nobody. */
  decidedAt: ApprovalStepKey | null;
  /** Any one of them may decide; never empty unless `decidedAt` is null. */
  deciders: Decider[];
  path: PassedOver[];
};

/**
 * The step that decides where nobody is left at this one. Our default: design.md names no order above the approvers. The
 * mayor's office has its own line, the deputy mayors, and nobody above it.
 */
export const ESCALATES_TO = {
  PROTOCOL_CHECK: 'DIRECTOR_ADMINISTRATIVE',
  HEAD_OF_UNIT: 'LEAD_DIRECTOR',
  DIRECTOR_ECONOMIC: 'CHIEF_EXECUTIVE',
  DIRECTOR_ADMINISTRATIVE: 'CHIEF_EXECUTIVE',
  CHIEF_EXECUTIVE: 'MAYORS_OFFICE',
  MAYORS_OFFICE: null,
} as const satisfies Record<ApprovalStepKey, ApprovalStepKey | 'LEAD_DIRECTOR' | null>;

/** Nobody is looked for further than this along a line: a longer one is a mistake in the data. */
export const LONGEST_LINE = 20;

export function findApprovers(
  step: ApprovalStepKey,
  visit: VisitToDecide,
  people: readonly OfficePerson[],
): FoundApprovers {
  const path: PassedOver[] = [];
  let instead: Decider['instead'] = null;

  for (let at: ApprovalStepKey | null = step; at; at = stepAbove(at, visit.leadDepartment)) {
    const current = at;
    const holders = people.filter((person) => holdsStep(person, current, visit.leadDepartment));
    const deciders = unique(holders.flatMap((holder) => firstOf(lineOf(holder, people), visit, instead)));
    path.push(...passedOver(current, holders, people, visit));
    if (deciders.length > 0) return { decidedAt: current, deciders, path };
    instead ??= path.find(({ person }) => person)?.person ?? null;
  }
  return { decidedAt: null, deciders: [], path };
}

/** Why somebody may not decide this visit today; null when they may. */
export function whyNot(person: OfficePerson, visit: VisitToDecide): GivesPlace | null {
  if (person.absent) return 'ABSENT';
  if (visit.disqualifiedIds.includes(person.id)) return 'DISQUALIFIED';
  if (visit.requesterId === person.id) return 'REQUESTED';
  if (visit.responsibleId === person.id || visit.preparedBy.includes(person.id)) return 'PREPARED';
  return person.roles.some((held) => administers(held, visit.leadDepartment)) ? 'ADMINISTERS' : null;
}

/** A holder and everybody who may come in their place, nearest first; each once, so that circles end. */
export function lineOf(holder: OfficePerson, people: readonly OfficePerson[]): OfficePerson[] {
  const line = [holder];
  for (let at = 0; at < line.length; at++) {
    for (const id of line[at]?.substitutes ?? []) {
      const next = people.find((person) => person.id === id);
      if (next && !line.includes(next) && line.length < LONGEST_LINE) line.push(next);
    }
  }
  return line;
}

/** The step that decides where nobody is left at this one; null above the last. */
export function stepAbove(step: ApprovalStepKey, lead: Department | null): ApprovalStepKey | null {
  const above = ESCALATES_TO[step];
  if (above !== 'LEAD_DIRECTOR') return above;
  if (lead === null) return 'CHIEF_EXECUTIVE';
  return lead === 'ECONOMIC' ? 'DIRECTOR_ECONOMIC' : 'DIRECTOR_ADMINISTRATIVE';
}

/** The first of a line who may decide, in whose place: the line's holder's, or that of whom the step below was for. */
function firstOf(line: readonly OfficePerson[], visit: VisitToDecide, below: Decider['instead']): Decider[] {
  const first = line.find((person) => whyNot(person, visit) === null);
  const [holder] = line;
  if (!first || !holder) return [];

  const because = whyNot(holder, visit);
  const instead = below ?? (because ? { ...named(holder), because } : null);
  return [{ ...named(first), instead }];
}

/** Whoever decides in their own right does not also stand in for somebody. */
function unique(deciders: readonly Decider[]): Decider[] {
  const inOrder = [...deciders].sort((a, b) => Number(a.instead !== null) - Number(b.instead !== null));
  return inOrder.filter(({ id }, index) => inOrder.findIndex((other) => other.id === id) === index);
}

/** Everybody in the lines of a step who stands before the one who decides. */
function passedOver(
  step: ApprovalStepKey,
  holders: readonly OfficePerson[],
  people: readonly OfficePerson[],
  visit: VisitToDecide,
): PassedOver[] {
  if (holders.length === 0) return [{ step, person: null }];
  const barred = holders.flatMap((holder) => {
    const line = lineOf(holder, people).map((person) => ({ person, because: whyNot(person, visit) }));
    const found = line.findIndex(({ because }) => because === null);
    return found < 0 ? line : line.slice(0, found);
  });
  return barred.flatMap(({ person, because }, index) => {
    const isFirst = barred.findIndex((other) => other.person === person) === index;
    return because && isFirst ? [{ step, person: { ...named(person), because } }] : [];
  });
}

/** Nobody approves what they administer. */
export function administers({ role, department }: HeldRole, lead: Department | null): boolean {
  return role === 'ADMINISTRATOR' && (department === null || department === lead);
}

const named = ({ id, name }: Named): Named => ({ id, name });
