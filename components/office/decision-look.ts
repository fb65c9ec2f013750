import type { OfficeSpan } from '@/lib/domain/approval/office-calendar';
import type { ApprovalStepKey } from '@/lib/domain/visit/vocabulary';

/** How a decision is made on some days: by the step's holder, by a substitute, at another step, or by nobody. */
export const DECISION_LOOKS = ['HOLDER', 'SUBSTITUTE', 'ESCALATED', 'NOBODY'] as const;
export type DecisionLook = (typeof DECISION_LOOKS)[number];

export function lookOf({ found }: OfficeSpan, step: ApprovalStepKey): DecisionLook {
  if (found.decidedAt === null) return 'NOBODY';
  if (found.decidedAt !== step) return 'ESCALATED';
  return found.deciders.some(({ instead }) => instead) ? 'SUBSTITUTE' : 'HOLDER';
}
