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
  name: string;
  title: string;
  rank: Rank | null;
  /** GIVEN by a person; READ from the title and still only proposed. */
  rankOrigin: 'GIVEN' | 'READ' | null;
  organisation: string;
  isHead: boolean;
};

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

export const STEP_STATES = ['WAITING', 'OPEN', 'APPROVED', 'RETURNED', 'REJECTED'] as const;
export type StepState = (typeof STEP_STATES)[number];

/** One step of the approval under way. */
export type ApprovalStep = {
  id: string;
  position: number;
  step: ApprovalStepKey;
  state: StepState;
  openedAt: Date | null;
  decidedAt: Date | null;
  decidedBy: { id: string; name: string } | null;
  comment: string;
};

export type PersonOfStaff = { id: string; name: string; email: string };

/** A visit as the register keeps it. */
export type Visit = VisitContent & {
  id: string;
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
  imported: { fileName: string; key: string } | null;
  createdAt: Date;
  updatedAt: Date;
};
