import { mayInGeneral } from '../access/can';
import { editScope } from '../access/edit-scope';
import { type Actor, EXCEPTED_BY } from '../access/roles';
import { decidesAtAll } from '../access/scope';

/**
 * What the start page can hold, in the order it is shown. Who sees which follows from what the policy lets them do:
 * nobody is shown a queue they could not work on.
 */
export const START_SECTIONS = [
  /** Waiting for the reader's decision. */
  'APPROVALS',
  /** Held, and waiting for the reader's exception. */
  'EXCEPTIONS',
  /** The reader's own, given back. */
  'RETURNED',
  /** Submitted to a department of the reader's. */
  'QUEUE',
  /** Submitted and matched by no rule. */
  'TRIAGE',
  'IN_PREPARATION',
  'TO_CONFIRM',
  'TO_COMPLETE',
  'TO_REPORT',
  'DRAFTS',
  /** Late in any way of late.ts, among what the reader answers for. */
  'LATE',
  'UNDER_WAY',
  'HIGH_LEVEL',
  'RESTRICTED',
  'COMING',
] as const;
export type StartSection = (typeof START_SECTIONS)[number];

/** How far ahead "coming" looks: the days a week's and the next week's work is planned in. */
export const COMING_DAYS = 14;
/** High-level visits are prepared with missions abroad, months ahead. */
export const HIGH_LEVEL_DAYS = 90;

export function sectionsFor(actor: Actor): StartSection[] {
  const work = editScope(actor);
  const leads = work.everyLead || work.leads.length > 0;
  const creates = mayInGeneral(actor, 'visit.create');
  const decides = decidesAtAll(actor);

  const shown: Record<StartSection, boolean> = {
    EXCEPTIONS: actor.turns.some(({ step }) => step === EXCEPTED_BY),
    APPROVALS: decides,
    RETURNED: creates,
    QUEUE: leads,
    TRIAGE: work.triage,
    IN_PREPARATION: leads,
    TO_CONFIRM: leads,
    TO_COMPLETE: leads,
    TO_REPORT: creates,
    DRAFTS: creates,
    // Whoever has a task can be late with it.
    LATE: mayInGeneral(actor, 'visit.list'),
    UNDER_WAY: creates,
    HIGH_LEVEL: work.restricted,
    RESTRICTED: work.restricted,
    COMING: mayInGeneral(actor, 'visit.list'),
  };
  return START_SECTIONS.filter((section) => shown[section]);
}
