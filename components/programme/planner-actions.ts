import type { Severity } from '@/lib/domain/conflicts/item-conflicts';
import type { WrittenItem } from '@/lib/domain/programme/move-item';
import type { ProgrammeItem, SomeTexts } from '@/lib/domain/programme/programme';
import type { Accessibility, Duty } from '@/lib/domain/programme/programme-vocabulary';
import type { Theme } from '@/lib/domain/visit/vocabulary';

/** A conflict of the programme in the reader's words. */
export type ShownConflict = {
  key: string;
  itemId: string;
  /** The other item of this programme, where it meets one. */
  metItemId: string | null;
  severity: Severity;
  text: string;
  override: { reason: string; by: string; at: Date } | null;
};

/** The programme as the planner shows it. */
export type PlannerView = { version: number; items: ProgrammeItem[]; conflicts: ShownConflict[] };

/** What the items of a programme can be given, in the order in which it is offered. */
export type PlannerLists = {
  venues: {
    id: string;
    name: SomeTexts;
    address: string;
    capacity: number | null;
    accessibility: Accessibility[];
    retired: boolean;
  }[];
  vehicles: { id: string; name: string; seats: number; retired: boolean }[];
  people: { id: string; name: string; title: SomeTexts; duties: Duty[]; retired: boolean }[];
};

export type PlanChange = {
  put?: WrittenItem[];
  remove?: { id: string; version: number }[];
  overrides?: { itemId: string; key: string; reason: string }[];
};

/** What came of a change: the programme as it is now, or why not, beside which fields. */
export type PlanAnswer = { ok: true; view: PlannerView } | PlanRefusal;
export type PlanRefusal = {
  ok: false;
  message: string;
  issues: { path: string; message: string }[];
  /** Somebody was quicker; `view` is then the programme as they left it. */
  stale: boolean;
  view: PlannerView | null;
  signedOut: boolean;
};

export type ProposalSource = { visit: string } | { theme: Theme };
export type Proposal = { items: WrittenItem[]; taken: string[] };
export type FoundProgramme = { id: string; reference: string; title: string; when: string; items: number };

export type PlannerActions = {
  plan: (change: PlanChange) => Promise<PlanAnswer>;
  /** The conflicts that items would have as they are just now; null when it cannot be told. */
  check: (put: WrittenItem[]) => Promise<ShownConflict[] | null>;
  find: (words: string) => Promise<FoundProgramme[] | null>;
  propose: (from: ProposalSource) => Promise<Proposal | null>;
};
