export const CRITERION_STATES = ['MET', 'NOT_MET', 'UNKNOWN'] as const;
export type CriterionState = (typeof CRITERION_STATES)[number];
