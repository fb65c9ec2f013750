import type { GivesPlace, VisitToDecide } from '../approval/find-approver';
import type { VisitHold } from '../areas/hold';
import type { RoutingRecord } from '../routing/routing-record';
import type { AnyKindDetails } from './kind-details';
import type {
  ApprovalStepKey,
  AskToMeet,
  Confidentiality,
  Department,
  Direction,
  Goal,
  Level,
  Need,
  Purpose,
  Rank,
  RequestSource,
  TravellingBody,
  VisitKind,
  VisitStatus,
} from './vocabulary';

/** A guest, or one of the city's own people who travel. */
export type VisitPerson = {
  /** Theirs on this visit for good; absent until they are stored. */
  id?: string;
  name: string;
  title: string;
  rank: Rank | null;
  /** GIVEN by a person; READ from the title and still only proposed. */
  rankOrigin: 'GIVEN' | 'READ' | null;
  organisation: string;
  isHead: boolean;
};

/** The same as the register keeps them. */
export type StoredPerson = VisitPerson & { id: string };

/** What a visit is about: everything the form holds, in its final types. */
export type VisitContent = {
  kind: VisitKind;
  direction: Direction;
  purpose: Purpose | null;
  title: string;
  /** Null only in a draft. */
  startsAt: Date | null;
  endsAt: Date | null;
  timeZone: string;
  organisation: string;
  country: string | null;
  /** A former country or a doubtful name, kept as the source wrote it. */
  countryAsWritten: string | null;
  city: string;
  guests: VisitPerson[];
  travellers: VisitPerson[];
  announcedCount: number | null;
  asksToMeet: AskToMeet[];
  signing: boolean;
  body: string | null;
  travellingBody: TravellingBody | null;
  topics: string[];
  goals: Goal[];
  host: string;
  languages: string[];
  needs: Need[];
  estimatedCostEur: number | null;
  confidentiality: Confidentiality;
  source: RequestSource | null;
  /** The day the request arrived, as yyyy-mm-dd. */
  requestedOn: string | null;
  caseNumber: string;
  notes: string;
  levelRaisedBecause: string | null;
  details: AnyKindDetails;
};

/** NOT_NEEDED: enough of the stage's other steps were approved. */
export const STEP_STATES = ['WAITING', 'OPEN', 'APPROVED', 'NOT_NEEDED', 'RETURNED', 'REJECTED'] as const;
export type StepState = (typeof STEP_STATES)[number];

/** One person's decision on a step. */
export type StepDecision = {
  decision: 'APPROVED' | 'RETURNED' | 'REJECTED';
  by: { id: string; name: string };
  /** Whose place they took, and why that person did not decide. */
  instead: { id: string; name: string; because: GivesPlace } | null;
  /** The step whose office it was decided by: its own, or one above it. */
  decidedAs: ApprovalStepKey;
  comment: string;
  at: Date;
};

/** One step of the approval under way. */
export type ApprovalStep = {
  id: string;
  position: number;
  /** Steps of one stage are open at the same time; the stage needs so many of them, all when null. */
  stage: number;
  stageNeed: number | null;
  step: ApprovalStepKey;
  /** How many of the office's holders have to approve; all of them when null. */
  holdersNeed: number | null;
  state: StepState;
  openedAt: Date | null;
  /** The last day to decide, yyyy-mm-dd in Helsinki; null before it opens. */
  dueOn: string | null;
  decidedAt: Date | null;
  decidedBy: { id: string; name: string } | null;
  comment: string;
  /** Every decision on it, oldest first; the last of them decided. */
  decisions: StepDecision[];
};

export type PersonOfStaff = { id: string; name: string; email: string };

/** A visit as the register keeps it. */
export type Visit = VisitContent & {
  id: string;
  guests: StoredPerson[];
  travellers: StoredPerson[];
  /** What people quote: "V-2027-000123". */
  reference: string;
  /** Rises with every change; an action on an older one is refused. */
  version: number;
  status: VisitStatus;
  statusSince: Date;
  level: Level;
  levelLoweredBecause: string | null;
  leadDepartment: Department | null;
  supportDepartment: Department | null;
  rule: string | null;
  routing: RoutingRecord | null;
  /** The rule set it was routed by; null until it is submitted. */
  ruleSetId: string | null;
  ruleSetVersion: number | null;
  requester: PersonOfStaff;
  /** Who prepares it, from acceptance on. */
  responsible: PersonOfStaff | null;
  /** Everybody who has prepared it: none of them may approve it. */
  preparedBy: string[];
  named: PersonOfStaff[];
  /** Who has been declared disqualified (esteellinen) from deciding it. */
  disqualifiedIds: string[];
  /** The steps of the latest round of approval, in order. */
  steps: ApprovalStep[];
  /** What holds it for the chief executive's exception; null where nothing does. */
  hold: VisitHold | null;
  imported: { fileName: string; key: string } | null;
  createdAt: Date;
  updatedAt: Date;
};

/** What of a visit bars somebody from deciding it. */
export function toVisitToDecide(visit: Visit): VisitToDecide {
  const { leadDepartment, requester, responsible, preparedBy, disqualifiedIds } = visit;
  return {
    leadDepartment,
    requesterId: requester.id,
    responsibleId: responsible?.id ?? null,
    preparedBy,
    disqualifiedIds,
  };
}
