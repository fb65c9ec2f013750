import type { Role } from './roles';

/**
 * Who may do what: the one policy table of design.md's "Roles". A row is a role, a cell an action, its content in
 * which relation to the visit the role may do it; what is absent is denied. `can.ts` reads it.
 */
export const RELATIONS = ['ANY', 'OWN', 'OWN_IN_HAND', 'LEAD', 'TRIAGE', 'RESTRICTED', 'STEP', 'HELD', 'TASK'] as const;
/**
 * ANY whichever visit, OWN requested by the actor, OWN_IN_HAND the same while it is a draft or returned, LEAD led by the department of the actor's role, TRIAGE in the joint
 * queue, RESTRICTED a restricted visit, STEP waiting for the actor's decision, HELD for the actor's exception, TASK a task of the visit
 * is the actor's.
 */
export type Relation = (typeof RELATIONS)[number];

/** What is done to one visit. */
export const VISIT_ACTIONS = [
  'visit.read',
  'visit.read_trail',
  'visit.edit',
  'visit.delete_draft',
  'visit.set_level',
  'visit.submit',
  'visit.accept',
  'visit.reroute',
  'visit.request_approval',
  'visit.approve',
  'visit.return',
  'visit.reject',
  'visit.confirm',
  'visit.complete',
  'visit.report',
  'visit.postpone',
  'visit.cancel',
  'visit.reopen',
  'visit.consult',
  'visit.plan',
  'visit.share_restricted',
  'visit.read_needs',
  'visit.do_task',
  'visit.disqualify',
  'visit.disqualify_other',
  'visit.except',
] as const;
export type VisitAction = (typeof VISIT_ACTIONS)[number];

/** What is done to no visit in particular. */
export const GENERAL_ACTIONS = [
  'visit.list',
  'visit.create',
  'routing.preview',
  'import.run',
  'account.manage',
  'token.manage',
  'trail.read',
  'rules.read',
  'rules.draft',
  'rules.agree',
  'notice.own',
  'mail.read',
  'mail.send_again',
  'office.own',
  'office.read',
  'office.manage',
  'area.read',
  'area.manage',
  'place.read',
  'place.manage',
  'rejection_reason.manage',
  'precedence.read',
  'precedence.manage',
  'feed.own',
  'task_template.manage',
] as const;
export type GeneralAction = (typeof GENERAL_ACTIONS)[number];
export type Action = VisitAction | GeneralAction;

type Row = Partial<Record<VisitAction, readonly Relation[]> & Record<GeneralAction, true>>;

/** What every member of staff may, whatever their role. */
const STAFF = {
  'notice.own': true,
  'office.own': true,
  'office.read': true,
  'visit.list': true,
  'visit.read': ['ANY'],
  // Whoever may come to stand in for an approver may have reason to step aside: it is no matter of a role.
  'visit.disqualify': ['ANY'],
  // Whoever has a task says how it stands, whatever their role.
  'visit.do_task': ['TASK'],
  'routing.preview': true,
  'rules.read': true,
  'area.read': true,
  'place.read': true,
  'precedence.read': true,
  'feed.own': true,
} as const satisfies Row;

/** Logging a visit and looking after one's own. */
const OWN_VISITS = {
  'visit.create': true,
  'visit.submit': ['OWN'],
  'visit.delete_draft': ['OWN'],
  'visit.cancel': ['OWN'],
  'visit.report': ['OWN'],
} as const satisfies Row;

const APPROVER = {
  ...STAFF,
  'visit.read_trail': ['ANY'],
  'visit.approve': ['STEP'],
  'visit.return': ['STEP'],
  'visit.reject': ['STEP'],
} as const satisfies Row;

export const POLICY = {
  REQUESTER: { ...STAFF, ...OWN_VISITS, 'visit.edit': ['OWN_IN_HAND'], 'visit.read_trail': ['OWN'] },
  COORDINATOR: {
    ...STAFF,
    ...OWN_VISITS,
    'visit.read_trail': ['ANY'],
    'visit.edit': ['OWN_IN_HAND', 'LEAD', 'TRIAGE'],
    'visit.accept': ['LEAD'],
    'visit.reroute': ['LEAD', 'TRIAGE'],
    'visit.request_approval': ['LEAD'],
    'visit.return': ['LEAD', 'TRIAGE'],
    'visit.confirm': ['LEAD'],
    'visit.complete': ['LEAD'],
    'visit.report': ['OWN', 'LEAD'],
    'visit.postpone': ['LEAD'],
    'visit.cancel': ['OWN', 'LEAD', 'TRIAGE'],
    'visit.reopen': ['LEAD'],
    'visit.consult': ['LEAD'],
    'visit.plan': ['LEAD'],
    'visit.read_needs': ['LEAD'],
    'visit.do_task': ['LEAD', 'TASK'],
    'visit.disqualify_other': ['LEAD', 'TRIAGE'],
    'import.run': true,
  },
  PROTOCOL_OFFICER: {
    ...STAFF,
    ...OWN_VISITS,
    'visit.read_trail': ['ANY'],
    'visit.edit': ['OWN_IN_HAND', 'LEAD', 'TRIAGE', 'RESTRICTED'],
    'visit.set_level': ['ANY'],
    'visit.accept': ['LEAD', 'RESTRICTED'],
    'visit.reroute': ['LEAD', 'TRIAGE', 'RESTRICTED'],
    'visit.request_approval': ['LEAD', 'RESTRICTED'],
    'visit.approve': ['STEP'],
    'visit.return': ['STEP', 'LEAD', 'TRIAGE', 'RESTRICTED'],
    'visit.reject': ['STEP'],
    'visit.confirm': ['LEAD', 'RESTRICTED'],
    'visit.complete': ['LEAD', 'RESTRICTED'],
    'visit.report': ['OWN', 'LEAD', 'RESTRICTED'],
    'visit.postpone': ['LEAD', 'RESTRICTED'],
    'visit.cancel': ['OWN', 'LEAD', 'TRIAGE', 'RESTRICTED'],
    'visit.reopen': ['LEAD', 'RESTRICTED'],
    'visit.consult': ['ANY'],
    'visit.plan': ['LEAD', 'RESTRICTED'],
    'visit.share_restricted': ['ANY'],
    'visit.read_needs': ['LEAD', 'RESTRICTED'],
    'visit.do_task': ['LEAD', 'RESTRICTED', 'TASK'],
    'visit.disqualify_other': ['LEAD', 'TRIAGE', 'RESTRICTED'],
    'precedence.manage': true,
  },
  HEAD_OF_UNIT: APPROVER,
  DIRECTOR: APPROVER,
  CHIEF_EXECUTIVE: { ...APPROVER, 'visit.except': ['HELD'] },
  MAYORS_OFFICE: APPROVER,
  REGISTER_KEEPER: {
    ...STAFF,
    'visit.read_trail': ['ANY'],
    'import.run': true,
    'area.manage': true,
    'place.manage': true,
    'rejection_reason.manage': true,
  },
  VIEWER: STAFF,
  AUDITOR: { ...STAFF, 'visit.read_trail': ['ANY'], 'trail.read': true },
  ADMINISTRATOR: {
    ...STAFF,
    'visit.read_trail': ['ANY'],
    'import.run': true,
    'account.manage': true,
    'office.manage': true,
    'area.manage': true,
    'place.manage': true,
    'rejection_reason.manage': true,
    'token.manage': true,
    'mail.read': true,
    'mail.send_again': true,
    'task_template.manage': true,
    'rules.draft': true,
    'rules.agree': true,
  },
} as const satisfies Record<Role, Row>;

/** Roles that read restricted visits whoever is named on them (design.md, "Roles"). */
export const SEES_RESTRICTED: readonly Role[] = ['PROTOCOL_OFFICER', 'AUDITOR'];
/** Roles that read other people's drafts: the auditor reads everything. */
export const SEES_DRAFTS: readonly Role[] = ['AUDITOR'];
/** What nobody may do to a visit they requested or prepared. */
export const DECISIONS: readonly Action[] = ['visit.approve', 'visit.reject', 'visit.except'];
/** What nobody may do to a visit from which they have been declared disqualified: they take no part in deciding it. */
export const CLOSED_TO_DISQUALIFIED: readonly Action[] = [...DECISIONS, 'visit.return'];
