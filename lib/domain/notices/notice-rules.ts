import { z } from 'zod';
import { can, mayRead, type VisitAccess } from '../access/can';
import { POLICY, type VisitAction } from '../access/policy';
import { type Actor, type Role, ROLES } from '../access/roles';
import { TRANSITION_ACTIONS, type TransitionAction } from '../visit/vocabulary';

/**
 * What a person can be told of: of a visit by what others do to it, or, for the steps, by time (time-of-steps.ts and
 * stranded.ts of lib/domain/approval) and for the tasks (time-of-tasks.ts of lib/domain/tasks), LIST_SENT by a delegation's
 * contact person (lib/usecases/delegation/by-link.ts); of their own absences, which belong to no visit (office-notices.ts).
 */
export const NOTICE_KINDS = [
  'ARRIVED',
  'STEP_OPENED',
  'REROUTED',
  'RETURNED',
  'REJECTED',
  'APPROVED',
  'CONFIRMED',
  'POSTPONED',
  'CANCELLED',
  'STEP_DUE_SOON',
  'STEP_OVERDUE',
  'STEP_ESCALATED',
  'HELD',
  'RELEASED',
  'EXCEPTION_GRANTED',
  'EXCEPTION_REFUSED',
  'STEP_STRANDED',
  'DISQUALIFIED',
  'DISQUALIFICATION_WITHDRAWN',
  'PROGRAMME_PUBLISHED',
  'ABSENCE_RECORDED',
  'ABSENCE_ENDED',
  'LIST_SENT',
  'TASK_GIVEN',
  'TASK_DUE_SOON',
  'TASK_LATE',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What asks somebody to decide a step: nothing new to them once they have. */
export const ASKING_FOR_DECISION: readonly NoticeKind[] = ['STEP_OPENED', 'STEP_DUE_SOON', 'STEP_OVERDUE'];
/** What is told of a step that waits: old news to anybody when it is decided, and none while the visit is held. */
export const OF_OPEN_STEP: readonly NoticeKind[] = [...ASKING_FOR_DECISION, 'STEP_ESCALATED', 'STEP_STRANDED'];

/**
 * Whom a notice is for: RECEIVERS may take the visit up (the coordinators of its lead department, or of the triage
 * queue), DECIDERS may decide its open step, EXCEPTORS may grant the exception that a held visit waits for, CONCERNED are
 * its requester and whoever is responsible for it, DISQUALIFIED whoever the declaration is about, HOSTS the hosts whom a
 * published programme asks to read it, GIVEN whoever is given a task.
 */
export type Audience = 'RECEIVERS' | 'DECIDERS' | 'EXCEPTORS' | 'CONCERNED' | 'DISQUALIFIED' | 'HOSTS' | 'GIVEN';

export type NoticeRule = {
  kind: NoticeKind;
  to: Audience;
  /** The rule applies only so. */
  onlyIf?: 'submitted' | 'step_opened' | 'all_approved' | 'moved' | 'held' | 'released' | 'given';
};

const OTHER_ACTIONS = [
  ...(['edit', 'route_again', 'hold', 'release', 'grant_exception', 'refuse_exception'] as const),
  ...(['disqualify', 'disqualify_withdraw', 'publish', 'task_add', 'task_change'] as const),
] as const;
type TellingAction = TransitionAction | (typeof OTHER_ACTIONS)[number];

/**
 * Which event of the trail tells whom. Nobody is told of what they did themselves or of a visit that they may not
 * read, and nobody twice of one event: the first row that concerns a person is theirs.
 */
export const NOTICE_RULES = {
  submit: [
    { kind: 'HELD', to: 'EXCEPTORS', onlyIf: 'held' },
    { kind: 'ARRIVED', to: 'RECEIVERS' },
  ],
  accept: [{ kind: 'TASK_GIVEN', to: 'GIVEN', onlyIf: 'given' }],
  reroute: [
    { kind: 'ARRIVED', to: 'RECEIVERS' },
    { kind: 'REROUTED', to: 'CONCERNED' },
  ],
  request_approval: [{ kind: 'STEP_OPENED', to: 'DECIDERS' }],
  approve: [
    { kind: 'STEP_OPENED', to: 'DECIDERS', onlyIf: 'step_opened' },
    { kind: 'APPROVED', to: 'CONCERNED', onlyIf: 'all_approved' },
  ],
  return: [{ kind: 'RETURNED', to: 'CONCERNED' }],
  reject: [{ kind: 'REJECTED', to: 'CONCERNED' }],
  confirm: [{ kind: 'CONFIRMED', to: 'CONCERNED' }],
  complete: [],
  report: [],
  postpone: [{ kind: 'POSTPONED', to: 'CONCERNED' }],
  cancel: [{ kind: 'CANCELLED', to: 'CONCERNED' }],
  reopen: [
    { kind: 'HELD', to: 'EXCEPTORS', onlyIf: 'held' },
    { kind: 'ARRIVED', to: 'RECEIVERS', onlyIf: 'submitted' },
  ],
  edit: [
    { kind: 'HELD', to: 'EXCEPTORS', onlyIf: 'held' },
    { kind: 'HELD', to: 'CONCERNED', onlyIf: 'held' },
    { kind: 'STEP_OPENED', to: 'DECIDERS', onlyIf: 'step_opened' },
    { kind: 'STEP_OPENED', to: 'DECIDERS', onlyIf: 'released' },
    { kind: 'TASK_GIVEN', to: 'GIVEN', onlyIf: 'given' },
  ],
  task_add: [{ kind: 'TASK_GIVEN', to: 'GIVEN', onlyIf: 'given' }],
  task_change: [{ kind: 'TASK_GIVEN', to: 'GIVEN', onlyIf: 'given' }],
  hold: [
    { kind: 'HELD', to: 'EXCEPTORS' },
    { kind: 'HELD', to: 'CONCERNED' },
  ],
  // Of a visit in approval the open steps wait again.
  release: [
    { kind: 'RELEASED', to: 'CONCERNED' },
    { kind: 'STEP_OPENED', to: 'DECIDERS' },
  ],
  grant_exception: [
    { kind: 'EXCEPTION_GRANTED', to: 'CONCERNED' },
    { kind: 'STEP_OPENED', to: 'DECIDERS' },
  ],
  refuse_exception: [{ kind: 'EXCEPTION_REFUSED', to: 'CONCERNED' }],
  disqualify: [{ kind: 'DISQUALIFIED', to: 'DISQUALIFIED' }],
  disqualify_withdraw: [{ kind: 'DISQUALIFICATION_WITHDRAWN', to: 'DISQUALIFIED' }],
  publish: [{ kind: 'PROGRAMME_PUBLISHED', to: 'HOSTS' }],
  // By the rules in force now: the same as a re-routing where it moves the visit, and nobody's news where it does not.
  route_again: [
    { kind: 'HELD', to: 'EXCEPTORS', onlyIf: 'held' },
    { kind: 'HELD', to: 'CONCERNED', onlyIf: 'held' },
    { kind: 'ARRIVED', to: 'RECEIVERS', onlyIf: 'moved' },
    { kind: 'REROUTED', to: 'CONCERNED', onlyIf: 'moved' },
    { kind: 'TASK_GIVEN', to: 'GIVEN', onlyIf: 'given' },
  ],
} as const satisfies Record<TellingAction, readonly NoticeRule[]>;

export const TELLING_ACTIONS = [...TRANSITION_ACTIONS, ...OTHER_ACTIONS] as const;

/** An entry of the trail as far as notices look at it. */
export type TrailEvent = { action: string; subject: string; payload: Record<string, unknown> };

/** The rules that an event calls for; none for what is told to nobody. */
export function noticeRulesOf({ action, subject, payload }: TrailEvent): readonly NoticeRule[] {
  const name = TELLING_ACTIONS.find((known) => `visit.${known}` === action);
  if (subject !== 'visit' || !name) return [];

  const holds = {
    submitted: payload.to === 'SUBMITTED',
    step_opened: Array.isArray(payload.opened) && payload.opened.length > 0,
    all_approved: payload.to === 'APPROVED',
    moved: payload.moved === true,
    held: 'held' in payload,
    released: payload.released === true,
    given: 'given' in payload,
  };
  const rules: readonly NoticeRule[] = NOTICE_RULES[name];
  return rules.filter(({ onlyIf }) => !onlyIf || holds[onlyIf]);
}

/** Who is told what of an event: `actorId` did it (null: time alone), `visit` is as it stands afterwards, `people` are all it may concern. */
export function noticesOf(
  event: TrailEvent,
  actorId: string | null,
  visit: VisitAccess,
  people: readonly Actor[],
): { accountId: string; kind: NoticeKind }[] {
  const rules = noticeRulesOf(event);
  return people
    .filter((person) => person.accountId !== actorId && mayRead(person, visit))
    .flatMap((person) => {
      const rule = rules.find(({ to }) => BELONGS[to](person, visit, event));
      return rule ? [{ accountId: person.accountId, kind: rule.kind }] : [];
    });
}

const BELONGS: Record<Audience, (person: Actor, visit: VisitAccess, event: TrailEvent) => boolean> = {
  RECEIVERS: (person, visit) => can(person, RECEIVING[visit.leadDepartment ? 'led' : 'triage'], visit).allowed,
  DECIDERS: (person, visit) => can(person, 'visit.approve', visit).allowed,
  EXCEPTORS: (person, visit) => visit.hold === 'AWAITED' && can(person, 'visit.except', visit).allowed,
  CONCERNED: ({ accountId }, { requesterId, responsibleId }) => [requesterId, responsibleId].includes(accountId),
  DISQUALIFIED: ({ accountId }, _visit, event) => disqualifiedBy(event).includes(accountId),
  HOSTS: ({ accountId }, _visit, { payload }) => listedIn(payload.asked).includes(accountId),
  GIVEN: ({ accountId }, _visit, { payload }) => listedIn(payload.given).includes(accountId),
};

/** The accounts that an event itself is about. */
export const peopleNamedBy = (event: TrailEvent): string[] => [
  ...disqualifiedBy(event),
  ...listedIn(event.payload.asked),
  ...listedIn(event.payload.given),
];

function disqualifiedBy({ payload }: TrailEvent): string[] {
  const named = personSchema.safeParse(payload.disqualified);
  return named.success ? [named.data.id] : [];
}

function listedIn(people: unknown): string[] {
  const listed = z.array(personSchema).safeParse(people);
  return listed.success ? listed.data.map(({ id }) => id) : [];
}

const personSchema = z.object({ id: z.string() });

const RECEIVING = { led: 'visit.accept', triage: 'visit.reroute' } as const satisfies Record<string, VisitAction>;

/** The roles among which the people of these rules are found, besides the requester and the responsible. */
export function rolesToldBy(rules: readonly NoticeRule[]): Role[] {
  const actions: Record<Audience, readonly VisitAction[]> = {
    RECEIVERS: Object.values(RECEIVING),
    DECIDERS: ['visit.approve'],
    // Where nobody is left in the chief executive's place, an approver above decides.
    EXCEPTORS: ['visit.except', 'visit.approve'],
    CONCERNED: [],
    // Found by the event, whatever their roles.
    DISQUALIFIED: [],
    HOSTS: [],
    GIVEN: [],
  };
  return ROLES.filter((role) => rules.some(({ to }) => actions[to].some((action) => action in POLICY[role])));
}
