import type { Role } from '../access/roles';
import { NOTICE_KINDS, type NoticeKind } from './notice-rules';

/** How somebody wants to hear by mail of something; the inbox always has it. From the most eager to the least. */
export const MAIL_TIMINGS = ['AT_ONCE', 'DIGEST', 'NEVER'] as const;
export type MailTiming = (typeof MAIL_TIMINGS)[number];

/** What mail can be about: each kind of notice, and what waits for the reader or is late, which only the digest tells. */
export const MAIL_TOPICS = [...NOTICE_KINDS, 'STANDING'] as const;
export type MailTopic = (typeof MAIL_TOPICS)[number];

/** What somebody has chosen; for everything else their roles decide. */
export type ChosenTimings = Partial<Record<MailTopic, MailTiming>>;

type Row = { everybody: MailTiming } & Partial<Record<Role, MailTiming>>;

/**
 * What is sent to those who have chosen nothing. Whoever must act hears at once; what is good to know comes with the
 * digest. The protocol officers hear of every arrival, because a guest of high rank changes their day; coordinators
 * open their queue every morning anyway. Our defaults: each person changes their own.
 */
export const DEFAULT_TIMING = {
  ARRIVED: { everybody: 'DIGEST', PROTOCOL_OFFICER: 'AT_ONCE' },
  STEP_OPENED: { everybody: 'AT_ONCE' },
  REROUTED: { everybody: 'DIGEST' },
  RETURNED: { everybody: 'AT_ONCE' },
  REJECTED: { everybody: 'AT_ONCE' },
  // Whoever prepared it has the next step to take, its requester only reads.
  APPROVED: { everybody: 'DIGEST', COORDINATOR: 'AT_ONCE', PROTOCOL_OFFICER: 'AT_ONCE' },
  CONFIRMED: { everybody: 'DIGEST' },
  POSTPONED: { everybody: 'AT_ONCE' },
  CANCELLED: { everybody: 'AT_ONCE' },
  STEP_DUE_SOON: { everybody: 'AT_ONCE' },
  STEP_OVERDUE: { everybody: 'AT_ONCE' },
  STEP_ESCALATED: { everybody: 'AT_ONCE' },
  HELD: { everybody: 'AT_ONCE' },
  RELEASED: { everybody: 'DIGEST' },
  EXCEPTION_GRANTED: { everybody: 'AT_ONCE' },
  EXCEPTION_REFUSED: { everybody: 'AT_ONCE' },
  STEP_STRANDED: { everybody: 'AT_ONCE' },
  DISQUALIFIED: { everybody: 'AT_ONCE' },
  DISQUALIFICATION_WITHDRAWN: { everybody: 'AT_ONCE' },
  // Whoever receives guests plans their own day by it.
  PROGRAMME_PUBLISHED: { everybody: 'AT_ONCE' },
  // Whoever is away by mistake decides nothing until they know.
  ABSENCE_RECORDED: { everybody: 'AT_ONCE' },
  ABSENCE_ENDED: { everybody: 'AT_ONCE' },
  LIST_SENT: { everybody: 'AT_ONCE' },
  TASK_GIVEN: { everybody: 'AT_ONCE' },
  TASK_DUE_SOON: { everybody: 'DIGEST' },
  TASK_LATE: { everybody: 'DIGEST' },
  STANDING: { everybody: 'DIGEST' },
} as const satisfies Record<MailTopic, Row>;

/** How somebody hears of a topic: as they have chosen, or the most eager way that one of their roles gives. */
export function timingOf(topic: MailTopic, roles: readonly { role: Role }[], chosen: ChosenTimings): MailTiming {
  const own = chosen[topic];
  if (own) return own;

  const row: Row = DEFAULT_TIMING[topic];
  const given = roles.map(({ role }) => row[role] ?? row.everybody);
  return MAIL_TIMINGS.find((timing) => given.includes(timing)) ?? row.everybody;
}

/** The timings there are for a topic: what waits and is late is no single event that could be told at once. */
export function timingsFor(topic: MailTopic): readonly MailTiming[] {
  return topic === 'STANDING' ? ['DIGEST', 'NEVER'] : MAIL_TIMINGS;
}

/** The kinds of notices that somebody hears of in the digest. */
export function digestKinds(roles: readonly { role: Role }[], chosen: ChosenTimings): NoticeKind[] {
  return NOTICE_KINDS.filter((kind) => timingOf(kind, roles, chosen) === 'DIGEST');
}
