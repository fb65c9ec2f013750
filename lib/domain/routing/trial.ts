import type { OutcomeReason } from './outcome';
import type { TrialCounts } from './trial-counts';
import type { TrialPeriod } from './trial-period';
import type { TrialCase } from './try-on-history';

export const TRIAL_STATES = ['WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'] as const;
export type TrialState = (typeof TRIAL_STATES)[number];

/** A rule set tried on the visits of a period, in the background. */
export type Trial = TrialPeriod & {
  id: string;
  ruleSetId: string;
  /** The version of the rule set that was tried. */
  version: number;
  /** The rule set no longer holds the rules that were tried. */
  outdated: boolean;
  askedBy: string;
  state: TrialState;
  /**
   * From 0 to 1, and never how many visits: that would tell of the restricted ones. What a reader may know of the number
   * is in the result.
   */
  progress: number;
  createdAt: Date;
  finishedAt: Date | null;
};

/** A visit that was tried and how it fared. */
export type TriedVisit = TrialCase & {
  visit: { id: string; reference: string; title: string };
  /** ISO 8601, as the visit was tried. */
  startsAt: string;
};

/** What a trial came to, over the visits that the reader may read. */
export type TrialResult = {
  counts: TrialCounts;
  /** Those asked for: a page of them, each with its reason, and how many there are. */
  visits: { total: number; page: number; pages: number; items: (TriedVisit & OutcomeReason)[] };
};
