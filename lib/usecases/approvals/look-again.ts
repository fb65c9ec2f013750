import { listConsultations } from '@/lib/data/consultations';
import { decidedReasons, lookInTurn } from '@/lib/data/decided-reasons';
import { consultationsLacking, LOOKS_AT_CONSULTATIONS } from '@/lib/domain/approval/protocol-check';
import { type InputIssue, invalid, ok, type Result } from '@/lib/domain/shared/result';
import type { ApprovalStepKey } from '@/lib/domain/visit/vocabulary';
import type { TransitionContext } from '../visits/define-transition';
import { type KnownConflict, knownConflicts } from './known-conflicts';
import { placesStand, programmeConflicts } from './programme-conflicts';

/** What a check made of an approval: what the trail keeps of it, and what it lacks to pass. */
type Check = { told: Record<string, unknown>; issues: InputIssue[] };

/**
 * Looks again, in the transaction that approves, at what an approval rests on: the consultations of the protocol check, and
 * the conflicts in the calendar and in the programme. What is lacking or clashes passes only with the approver's reason, and the trail
 * keeps it; a place that the programme has lost passes with none.
 */
export async function lookAgain(
  context: TransitionContext,
  steps: readonly ApprovalStepKey[],
): Promise<Result<Record<string, unknown>>> {
  const stand = await placesStand(context.tx, context.actor, context.visit);
  if (!stand.ok) return stand;
  const [protocol, conflicts] = await Promise.all([checkConsultations(context, steps), checkConflicts(context)]);
  const issues = [...protocol.issues, ...conflicts.issues];
  return issues.length > 0 ? invalid(...issues) : ok({ ...protocol.told, ...conflicts.told });
}

async function checkConsultations(
  { tx, input, visit }: TransitionContext,
  steps: readonly ApprovalStepKey[],
): Promise<Check> {
  if (!steps.includes(LOOKS_AT_CONSULTATIONS)) return { told: {}, issues: [] };
  const { exceptionReason } = input;
  const lacking = consultationsLacking(visit.routing?.decision.demands ?? [], await listConsultations(tx, visit.id));

  if (exceptionReason !== '') return { told: { exceptionReason, lacking }, issues: [] };
  const [first] = lacking;
  if (!first) return { told: {}, issues: [] };
  const which = lacking.length > 1 ? 'BOTH' : first.demand;
  return { told: {}, issues: [{ path: 'exceptionReason', code: 'consultations_lacking', params: { which } }] };
}

async function checkConflicts({ tx, actor, input, visit }: TransitionContext): Promise<Check> {
  lookInTurn(tx);
  const decided = await decidedReasons(tx, visit.id);
  const [conflicts, ofItems] = await Promise.all([
    knownConflicts(tx, actor, visit, decided, new Map()),
    programmeConflicts(tx, actor, visit, decided),
  ]);
  const isOpen = (one: { needsReason: boolean; accepted: unknown }) => one.needsReason && !one.accepted;
  const [open, openItems] = [conflicts.filter(isOpen), ofItems.filter(isOpen)];
  const { conflictReason, conflicts: seen } = input;

  // A reason covers what its writer has seen: what has come up since has to be told first.
  const isUnseen = (key: string) => conflictReason === '' || (seen !== undefined && !seen.includes(key));
  const unseen = open.filter(({ key }) => isUnseen(key));
  const unseenItems = openItems.filter(({ approvalKey }) => isUnseen(approvalKey));
  if (unseen.length + unseenItems.length > 0) return { told: {}, issues: [conflictIssue(unseen, unseenItems.length)] };

  const accepted = open.map(({ kind, day, key }) => ({ kind, day, key }));
  const itemConflicts = openItems.map(({ kind, approvalKey, title }) => ({ kind, title, key: approvalKey }));
  return {
    told: {
      round: decided.round,
      ...(conflictReason === '' ? {} : { conflictReason, conflicts: accepted }),
      ...(conflictReason === '' || itemConflicts.length === 0 ? {} : { itemConflicts }),
    },
    issues: [],
  };
}

/** Names the other visits, as far as the approver may know them, and counts what clashes in the programme. */
function conflictIssue(conflicts: readonly KnownConflict[], ofProgramme: number): InputIssue {
  const others = conflicts.flatMap((conflict) => (conflict.with ? [conflict.with] : []));
  const named = new Set(others.flatMap(({ title, reference }) => (title === null ? [] : [`${title} (${reference})`])));
  const more = named.size > MOST_NAMED ? ' …' : '';
  const hidden = others.filter(({ title }) => title === null).length;
  return {
    path: 'conflictReason',
    code: 'conflicts_need_reason',
    params: { known: named.size, named: [...named].slice(0, MOST_NAMED).join('; ') + more, hidden, ofProgramme },
  };
}

/** A busy day is told by the first of its visits; the page shows them all. */
const MOST_NAMED = 5;
