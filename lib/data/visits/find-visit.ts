import type { VisitAccess } from '@/lib/domain/access/can';
import type { TargetBooks } from '@/lib/domain/areas/target-area';
import type { Membership } from '@/lib/domain/routing/facts';
import { TARGET_BOOKS_JSON } from '../areas';
import { holdStanding } from '@/lib/domain/areas/hold';
import { completeRouting, type StoredRouting } from '@/lib/domain/routing/routing-record';
import { isStorable } from '@/lib/domain/shared/text';
import type { ApprovalStep, StepDecision, StoredPerson, Visit } from '@/lib/domain/visit/visit';
import { STEP_DECISIONS } from '../approvals';
import type { Consultation } from '@/lib/domain/approval/consultation';
import type { Disqualification } from '@/lib/domain/approval/disqualification';
import { CONSULTATIONS_JSON, type StoredConsultations, toConsultations } from '../consultations';
import type { Sql } from '../database';
import { PLAN_AND_PUBLISHED_JSON, type PlanAndPublished } from '../programme/published';
import { DISQUALIFICATIONS_JSON, type StoredDisqualification, toDisqualifications } from '../disqualifications';
import { inForceSql } from '../rule-sets';
import { type StoredHold, toHold, VISIT_HOLD } from './holds';
import type { TrailRow } from '../trail';

/** A visit with what access depends on. */
export type LoadedVisit = { visit: Visit; access: VisitAccess };

type PersonOfSide = StoredPerson & { side: 'GUEST' | 'TRAVELLER' };
type StoredStep = Omit<ApprovalStep, 'openedAt' | 'decidedAt' | 'decisions'> & {
  openedAt: string | null;
  decidedAt: string | null;
  decisions: (Omit<StepDecision, 'at'> & { at: string })[];
};

/** The row as PostgreSQL builds it: JSON, so that dates are text and the whole visit is one round trip. */
type VisitJson = Omit<
  Visit,
  | 'startsAt'
  | 'endsAt'
  | 'statusSince'
  | 'createdAt'
  | 'updatedAt'
  | 'guests'
  | 'travellers'
  | 'steps'
  | 'routing'
  | 'hold'
> & {
  routing: StoredRouting | null;
  hold: StoredHold | null;
  startsAt: string | null;
  endsAt: string | null;
  statusSince: string;
  createdAt: string;
  updatedAt: string;
  people: PersonOfSide[];
  steps: StoredStep[];
};

const PERSON = (alias: string) =>
  `json_build_object('id', ${alias}.id, 'name', ${alias}.name, 'email', ${alias}.email)`;

/** The visit `v` as one JSON object in the shape of lib/domain/visit/visit.ts. */
const VISIT_JSON = `json_build_object(
  'id', v.id, 'reference', v.reference, 'version', v.version, 'status', v.status, 'statusSince', v.status_since,
  'kind', v.kind, 'direction', v.direction, 'purpose', v.purpose, 'title', v.title,
  'startsAt', v.starts_at, 'endsAt', v.ends_at, 'timeZone', v.time_zone,
  'organisation', v.organisation, 'country', v.country, 'countryAsWritten', v.country_as_written, 'city', v.city,
  'announcedCount', v.announced_count, 'asksToMeet', v.asks_to_meet, 'signing', v.signing, 'body', v.body,
  'travellingBody', v.travelling_body, 'topics', v.topics, 'goals', v.goals, 'host', v.host) :: jsonb
  || jsonb_build_object(
  'languages', v.languages, 'needs', v.needs, 'estimatedCostEur', v.estimated_cost_eur, 'confidentiality', v.confidentiality,
  'source', v.source, 'requestedOn', v.requested_on, 'caseNumber', v.case_number, 'notes', v.notes, 'details', v.details,
  'level', v.level, 'levelRaisedBecause', v.level_raised_because, 'levelLoweredBecause', v.level_lowered_because,
  'leadDepartment', v.lead_department, 'supportDepartment', v.support_department, 'rule', v.rule, 'routing', v.routing,
  'ruleSetId', v.rule_set_id, 'ruleSetVersion', (select version from rule_set where id = v.rule_set_id),
  'requester', (select ${PERSON('a')} from account a where a.id = v.requester_id),
  'responsible', (select ${PERSON('a')} from account a where a.id = v.responsible_id),
  'preparedBy', v.prepared_by, 'createdAt', v.created_at, 'updatedAt', v.updated_at,
  'named', coalesce((select json_agg(${PERSON('a')} order by a.name) from visit_named n join account a on a.id = n.account_id where n.visit_id = v.id), '[]'),
  'disqualifiedIds', coalesce((select json_agg(d.account_id) from disqualification d where d.visit_id = v.id), '[]'),
  'people', coalesce((select json_agg(json_build_object('id', p.id, 'side', p.side, 'name', p.name, 'title', p.title, 'rank', p.rank,
    'rankOrigin', p.rank_origin, 'organisation', p.organisation, 'isHead', p.is_head) order by p.side, p.position)
    from visit_person p where p.visit_id = v.id), '[]'),
  'steps', coalesce((select json_agg(json_build_object('id', s.id, 'position', s.position, 'stage', s.stage,
    'stageNeed', s.stage_need, 'step', s.step, 'holdersNeed', s.holders_need, 'state', s.state,
    'openedAt', s.opened_at, 'dueOn', s.due_on::text, 'decisions', ${STEP_DECISIONS}, 'decidedAt', s.decided_at, 'comment', s.comment,
    'decidedBy', (select json_build_object('id', a.id, 'name', a.name) from account a where a.id = s.decided_by_id)) order by s.position)
    from approval_step s where s.visit_id = v.id
      and s.round = (select max(round) from approval_step where visit_id = v.id)), '[]'),
  'disqualifiedIds', coalesce((select json_agg(d.account_id order by d.declared_at) from disqualification d where d.visit_id = v.id), '[]'),
  'hold', ${VISIT_HOLD},
  'imported', (select json_build_object('fileName', b.file_name, 'key', v.import_key) from import_batch b where b.id = v.import_batch_id))`;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What names a visit: its id (a UUID) or its reference ("V-2027-000123"). */
const named = (idOrReference: string) => (UUID.test(idOrReference) ? 'v.id = $1::uuid' : 'v.reference = $1');

/** The visit with this id or reference; null when there is none. */
export async function findVisit(sql: Sql, idOrReference: string): Promise<LoadedVisit | null> {
  if (!isStorable(idOrReference)) return null;
  const [row] = await sql.rows<{ visit: VisitJson }>(
    `select ${VISIT_JSON} as visit from visit v where ${named(idOrReference)}`,
    [idOrReference],
    UUID.test(idOrReference) ? 'visit_by_id' : 'visit_by_reference',
  );
  return row ? toLoadedVisit(row.visit) : null;
}

/** Which rules would route a visit today, and what they look into. */
export type TodaysBooks = { ruleSetId: string; memberships: Membership[]; targets: TargetBooks };

/** The same of visit `v` at the moment `$2`. */
const TODAY = `json_build_object('ruleSetId', ${inForceSql('$2::timestamptz')}, 'memberships',
  coalesce((select json_agg(json_build_object('key', m.key, 'owner', m.owner)) from membership m where m.key = v.body), '[]'), 'targets', ${TARGET_BOOKS_JSON})`;

/** The visit with the rules that would route it today, in one round trip. */
export async function findVisitWithToday(
  sql: Sql,
  idOrReference: string,
  now: Date,
): Promise<(LoadedVisit & { today: TodaysBooks }) | null> {
  const [row] = await sql.rows<{ visit: VisitJson; today: TodaysBooks }>(
    `select ${VISIT_JSON} as visit, ${TODAY} as today from visit v where ${named(idOrReference)}`,
    [idOrReference, now.toISOString()],
    UUID.test(idOrReference) ? 'visit_today_by_id' : 'visit_today_by_reference',
  );
  return row ? { ...toLoadedVisit(row.visit), today: row.today } : null;
}

/** What stands beside a visit on its page. */
export type VisitSurroundings = {
  /** Everything that happened to it, oldest first. */
  trail: TrailRow[];
  consultations: Consultation[];
  disqualifications: Disqualification[];
  today: TodaysBooks;
  /** How far its programme has been published. */
  programme: PlanAndPublished;
};
export type LoadedPage = LoadedVisit & VisitSurroundings;

type PageRow = {
  visit: VisitJson;
  trail: (Omit<TrailRow, 'at'> & { at: string })[];
  consultations: StoredConsultations;
  disqualifications: StoredDisqualification[];
  today: VisitSurroundings['today'];
  programme: PlanAndPublished;
};

/** The same with what stands beside it, in one round trip. */
export async function findVisitForPage(sql: Sql, idOrReference: string, now: Date): Promise<LoadedPage | null> {
  if (!isStorable(idOrReference)) return null;
  const [row] = await sql.rows<PageRow>(
    `select ${VISIT_JSON} as visit, coalesce((select json_agg(json_build_object('seq', e.seq::text, 'at', e.at, 'actorId', e.actor_id,
       'actorName', e.actor_name, 'action', e.action, 'payload', e.payload) order by e.seq) from trail_entry e where e.subject_id = v.id), '[]') as trail,
       ${CONSULTATIONS_JSON} as consultations, ${DISQUALIFICATIONS_JSON} as disqualifications,
       ${TODAY} as today, ${PLAN_AND_PUBLISHED_JSON} as programme
     from visit v where ${named(idOrReference)}`,
    [idOrReference, now.toISOString()],
    UUID.test(idOrReference) ? 'visit_page_by_id' : 'visit_page_by_reference',
  );
  if (!row) return null;
  return {
    ...toLoadedVisit(row.visit),
    trail: row.trail.map((entry) => ({ ...entry, at: new Date(entry.at) })),
    consultations: toConsultations(row.consultations),
    disqualifications: toDisqualifications(row.disqualifications),
    today: row.today,
    programme: row.programme,
  };
}

/** The same, locked until the transaction ends: whoever changes it next waits and then sees the new version. */
export async function findVisitForChange(sql: Sql, id: string): Promise<LoadedVisit | null> {
  if (!UUID.test(id)) return null;
  const lock = sql.rows(`select 1 from visit where id = $1::uuid for no key update`, [id], 'visit_lock');
  const [found] = await Promise.all([findVisit(sql, id), lock]);
  return found;
}

function toLoadedVisit(json: VisitJson): LoadedVisit {
  const { people, steps, ...rest } = json;
  const visit: Visit = {
    ...rest,
    startsAt: toDate(json.startsAt),
    endsAt: toDate(json.endsAt),
    statusSince: new Date(json.statusSince),
    createdAt: new Date(json.createdAt),
    updatedAt: new Date(json.updatedAt),
    routing: json.routing && completeRouting(json.routing),
    hold: json.hold && toHold(json.hold),
    guests: people.filter(({ side }) => side === 'GUEST').map(toPerson),
    travellers: people.filter(({ side }) => side === 'TRAVELLER').map(toPerson),
    steps: steps.map((step) => ({
      ...step,
      openedAt: toDate(step.openedAt),
      decidedAt: toDate(step.decidedAt),
      decisions: step.decisions.map((decision) => ({ ...decision, at: new Date(decision.at) })),
    })),
  };
  return { visit, access: toAccess(visit) };
}

const toDate = (text: string | null) => (text === null ? null : new Date(text));

const toPerson = ({ side: _side, ...person }: PersonOfSide): StoredPerson => person;

/** What `can` looks at; steps are open only while the visit is in approval. */
export function toAccess(visit: Visit): VisitAccess {
  return {
    status: visit.status,
    confidentiality: visit.confidentiality,
    leadDepartment: visit.leadDepartment,
    requesterId: visit.requester.id,
    responsibleId: visit.responsible?.id ?? null,
    namedIds: visit.named.map(({ id }) => id),
    preparedBy: visit.preparedBy,
    disqualifiedIds: visit.disqualifiedIds,
    hold: holdStanding(visit.hold),
    steps: visit.steps.map(({ step, state, decisions }) => ({
      step,
      open: visit.status === 'IN_APPROVAL' && state === 'OPEN',
      decidedBy: decisions.flatMap(({ by, instead }) => [by.id, ...(instead ? [instead.id] : [])]),
    })),
  };
}
