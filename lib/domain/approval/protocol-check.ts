import type { ApprovalStepKey, Demand } from '../visit/vocabulary';
import type { Consultation, Consulted } from './consultation';

/**
 * The protocol check of a visit looks whether each consultation that its routing demands has been recorded and answered
 * (design.md, "Coordination rules" and "Life of a visit"): a rule may demand both missions, one or none. That the other
 * side had something against it, or never answered, is for the approvers to weigh: it is recorded, and that suffices here.
 */
export const CONSULTATION_DEMANDS = [
  'CONSULT_MISSION_IN_HELSINKI',
  'CONSULT_FINNISH_MISSION',
] as const satisfies readonly Demand[];
export type ConsultationDemand = (typeof CONSULTATION_DEMANDS)[number];

/** Who it is that each demand wants consulted. */
export const CONSULTATION_OF: Record<ConsultationDemand, Consulted> = {
  CONSULT_MISSION_IN_HELSINKI: 'EMBASSY',
  CONSULT_FINNISH_MISSION: 'FINNISH_MISSION',
};

/** The step that does not pass while something is lacking, unless whoever decides it says why. */
export const LOOKS_AT_CONSULTATIONS: ApprovalStepKey = 'PROTOCOL_CHECK';

/** Why something is lacking: nobody was asked, or nobody has answered yet. */
export const LACKING_BECAUSE = ['NOT_RECORDED', 'PENDING'] as const;
export type Lacking = { demand: ConsultationDemand; because: (typeof LACKING_BECAUSE)[number] };

/** What the check still lacks, and why; empty when nothing demanded is lacking. */
export function consultationsLacking(
  demands: readonly Demand[],
  consultations: readonly Pick<Consultation, 'kind' | 'outcome'>[],
): Lacking[] {
  return consultationsDemanded(demands).flatMap((demand): Lacking[] => {
    const recorded = consultations.filter(({ kind }) => kind === CONSULTATION_OF[demand]);
    if (recorded.some(({ outcome }) => outcome !== 'PENDING')) return [];
    return [{ demand, because: recorded.length > 0 ? 'PENDING' : 'NOT_RECORDED' }];
  });
}

/** Which of the demands ask for a consultation. */
export function consultationsDemanded(demands: readonly Demand[]): ConsultationDemand[] {
  return CONSULTATION_DEMANDS.filter((demand) => demands.includes(demand));
}
