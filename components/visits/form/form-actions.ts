import type { ShownCriterion } from '@/components/visits/CriteriaList';
import type { VisitFormValues } from '@/lib/domain/visit/form-values';
import type { ApprovalStepKey, Department, Rank } from '@/lib/domain/visit/vocabulary';

/** What is wrong, on the form's own fields. */
export type FormIssue = { path: string; message: string };

/** What came of saving or sending: done, refused with the fields it concerns, or nobody signed in any more. */
export type FormAnswer = { ok: true; id: string; version: number; savedAt: string } | FormRefusal;
export type FormRefusal = { ok: false; message: string; issues: FormIssue[]; signedOut: boolean; stale: boolean };

/** The form as the register has it now. */
export type LatestForm = { ok: true; version: number; values: VisitFormValues } | FormRefusal;

/** What the form is told while it is written: where it would go and why, ranks read from titles, visits nearby. */
export type FormAdvice = {
  department: Department | 'TRIAGE';
  support: Department | null;
  because: string;
  levelBecause: string;
  high: boolean;
  approvals: ApprovalStepKey[];
  demands: string[];
  wouldChange: string[];
  guests: RankAdvice[];
  travellers: RankAdvice[];
  similar: { id: string; title: string; when: string }[];
  /** Only of an incoming visit. */
  criteria: ShownCriterion[];
};
export type RankAdvice = { rank: Rank | null; words: string };

export type FormActions = {
  save: (draft: { id: string; version: number | null }, values: VisitFormValues) => Promise<FormAnswer>;
  send: (visit: { id: string; version: number }, values: VisitFormValues) => Promise<FormAnswer>;
  change: (visit: { id: string; version: number }, values: VisitFormValues) => Promise<FormAnswer>;
  latest: (id: string) => Promise<LatestForm>;
  remove: (draft: { id: string; version: number }) => Promise<FormAnswer>;
  advise: (id: string | null, values: VisitFormValues) => Promise<FormAdvice | null>;
};
