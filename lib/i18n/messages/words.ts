import type { Role } from '@/lib/domain/access/roles';
import type { MaterialChange } from '@/lib/domain/approval/material-change';
import type { Consulted, ConsultationMeans, ConsultationOutcome } from '@/lib/domain/approval/consultation';
import type { ListDoubt } from '@/lib/domain/delegation/read-list';
import type { DelegateRole } from '@/lib/domain/delegation/roles';
import type { ConflictKind } from '@/lib/domain/conflicts/find-conflicts';
import type { ItemConflictKind } from '@/lib/domain/conflicts/item-conflicts';
import type { Catering, Duty, ItemStatus, ItemType } from '@/lib/domain/programme/programme-vocabulary';
import type { EFFECT_SIZES, EFFECTS, KEY_SECTORS, MEETING_PARTS } from '@/lib/domain/visit/kind-lists';
import type { StepState } from '@/lib/domain/visit/visit';
import type { CriterionState } from '@/lib/domain/intake/check-criteria';
import type {
  ApprovalStepKey,
  AreaStatus,
  AskToMeet,
  Confidentiality,
  CooperationBody,
  CriterionKind,
  Department,
  Direction,
  Goal,
  Level,
  Need,
  Purpose,
  Rank,
  RequestSource,
  Theme,
  TransitionAction,
  TravellingBody,
  VisitKind,
  VisitStatus,
} from '@/lib/domain/visit/vocabulary';

/** What the area `vocabulary` holds: a text for every entry of every closed list, in every language. */
export type Words = {
  kind: Record<VisitKind, string>;
  /** For narrow places. */
  kindShort: Record<VisitKind, string>;
  /** A sentence beside the choice. */
  kindHint: Record<VisitKind, string>;
  direction: Record<Direction, string>;
  purpose: Record<Purpose, string>;
  level: Record<Level, string>;
  /** As labels; inside a sentence the rules' own words are used (lib/domain/routing/fact-texts.ts). */
  rank: Record<Rank, string>;
  department: Record<Department, string>;
  departmentShort: Record<Department, string>;
  /** Where what no rule matches waits. */
  triage: string;
  asksToMeet: Record<AskToMeet, string>;
  travellingBody: Record<TravellingBody, string>;
  body: Record<CooperationBody, string>;
  confidentiality: Record<Confidentiality, string>;
  confidentialityHint: Record<Confidentiality, string>;
  goal: Record<Goal, string>;
  source: Record<RequestSource, string>;
  need: Record<Need, string>;
  status: Record<VisitStatus, string>;
  /** What the button says. */
  action: Record<TransitionAction, string>;
  /** What the timeline says was done. */
  actionDone: Record<TransitionAction, string>;
  /** What whoever did it is told. */
  actionTold: Record<TransitionAction, string>;
  approvalStep: Record<ApprovalStepKey, string>;
  materialChange: Record<MaterialChange, string>;
  stepState: Record<StepState, string>;
  role: Record<Role, string>;
  effect: Record<(typeof EFFECTS)[number], string>;
  effectSize: Record<(typeof EFFECT_SIZES)[number], string>;
  keySector: Record<(typeof KEY_SECTORS)[number], string>;
  meetingPart: Record<(typeof MEETING_PARTS)[number], string>;
  theme: Record<Theme, string>;
  areaStatus: Record<AreaStatus, string>;
  criterion: Record<CriterionKind, string>;
  criterionState: Record<CriterionState, string>;
  conflict: Record<ConflictKind, string>;
};

/** The closed lists of consultations, in the area `consultations`. */
export type ConsultationWords = {
  consulted: Record<Consulted, string>;
  means: Record<ConsultationMeans, string>;
  outcome: Record<ConsultationOutcome, string>;
} & Record<string, unknown>;

/** The closed lists of the delegation, in the area `delegation`. */
export type DelegationWords = {
  roles: Record<DelegateRole, string>;
  doubt: Record<ListDoubt['code'], string>;
} & Record<string, unknown>;

/** The closed lists of a programme, in the area `programme`. */
export type ProgrammeWords = {
  type: Record<ItemType, string>;
  status: Record<ItemStatus, string>;
  catering: Record<Catering, string>;
  duty: Record<Duty, string>;
  kind: Record<ItemConflictKind, string>;
} & Record<string, unknown>;
