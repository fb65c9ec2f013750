import type { EditScope } from '@/lib/domain/access/edit-scope';
import type { ReadScope } from '@/lib/domain/access/scope';
import { addDays } from '@/lib/domain/shared/day';
import { LATE_WHEN, type LateDays, type Lateness, LATENESSES } from '@/lib/domain/start/late';
import { COMING_DAYS, HIGH_LEVEL_DAYS, type StartSection } from '@/lib/domain/start/start-sections';
import { TO_DO } from '@/lib/domain/tasks/task';
import { FINAL, OFF_CALENDAR } from '@/lib/domain/visit/transitions';
import type { ApprovalStepKey, Demand, Department, Level, VisitKind, VisitStatus } from '@/lib/domain/visit/vocabulary';
import type { Sql } from '../database';
import { spanOverlaps } from '../visits/filter-sql';
import { awaitedExceptionSql, awaitedSql, HELD, readableSql, Values } from '../visits/scope-sql';

/** A visit as the start page and the queue show it. Moments are ISO 8601. */
export type StartVisit = {
  id: string;
  reference: string;
  version: number;
  title: string;
  kind: VisitKind;
  status: VisitStatus;
  statusSince: string;
  level: Level;
  startsAt: string | null;
  endsAt: string | null;
  timeZone: string;
  organisation: string;
  country: string | null;
  countryAsWritten: string | null;
  leadDepartment: Department | null;
  rule: string | null;
  demands: Demand[];
  requester: string;
  responsible: string | null;
  /** The step that is open while the visit is in approval, since when, and the day (yyyy-mm-dd) it is due; none while held. */
  openStep: { step: ApprovalStepKey; openedAt: string; dueOn: string | null } | null;
  /** Held, and no exception granted. */
  held: boolean;
  restricted: boolean;
  /** Why it was given back, while it is. */
  returnedBecause: string | null;
  /** What no rule decided: the working days within which it has to be, by the rule set that did not. */
  triageLimit: number | null;
  /** The first day (yyyy-mm-dd) on which a task that is the reader's concern is due. */
  taskDueOn: string | null;
};

/** Whoever has this many waiting needs no exact number, and counting them all would make everybody wait. */
export const MOST_COUNTED = 500;

export type SectionRows = {
  /** At most MOST_COUNTED. */
  total: number;
  visits: StartVisit[];
};
export type StartRows = Partial<Record<StartSection, SectionRows>>;

const TASKS_TO_DO = `(${TO_DO.map((state) => `'${state}'`).join(', ')})`;
const TRIAGE_LIMIT = `(select (r.content->>'triageTimeLimitWorkingDays')::int from rule_set r where r.id = v.rule_set_id)`;

/** A visit `v` as `me` (an account) sees it. */
const visitJson = (
  me: string,
) => `json_build_object('id', v.id, 'reference', v.reference, 'version', v.version, 'title', v.title, 'kind', v.kind,
  'status', v.status, 'statusSince', v.status_since, 'level', v.level, 'startsAt', v.starts_at, 'endsAt', v.ends_at,
  'timeZone', v.time_zone, 'organisation', v.organisation, 'country', v.country, 'countryAsWritten', v.country_as_written,
  'leadDepartment', v.lead_department, 'rule', v.rule, 'demands', coalesce(v.routing->'decision'->'demands', '[]'),
  'requester', (select a.name from account a where a.id = v.requester_id),
  'responsible', (select a.name from account a where a.id = v.responsible_id),
  'openStep', case when v.status = 'IN_APPROVAL' then (select json_build_object('step', s.step, 'openedAt', s.opened_at, 'dueOn', case when not ${HELD} then s.due_on end)
    from approval_step s where s.visit_id = v.id and s.state = 'OPEN' order by s.round desc, s.due_on limit 1) end,
  'held', ${HELD}, 'restricted', v.confidentiality = 'RESTRICTED',
  'returnedBecause', case when v.status = 'RETURNED' then (select e.payload->>'comment' from trail_entry e
    where e.subject_id = v.id and e.action = 'visit.return' order by e.seq desc limit 1) end,
  'triageLimit', case when v.lead_department is null then ${TRIAGE_LIMIT} end,
  'taskDueOn', (select min(t.due_on)::text from visit_task t where t.visit_id = v.id and t.state in ${TASKS_TO_DO} and (t.owner_id = ${me} or v.responsible_id = ${me})))`;

/** The sections asked for, each with how many visits belong to it and the first of them, in one round trip. */
export async function startSections(
  sql: Sql,
  scope: { read: ReadScope; edit: EditScope },
  wanted: readonly StartSection[],
  days: LateDays,
  limitOf: (section: StartSection) => number,
): Promise<StartRows> {
  const values = new Values();
  const readable = `(${readableSql(scope.read, values)})`;
  const rules = sectionSql(scope, days, values);
  const visit = wanted.length > 0 ? visitJson(values.add(scope.read.accountId, 'uuid')) : '';

  const columns = wanted.map((section) => {
    const { where, order } = rules[section]();
    const among = `from visit v where ${readable} and ${where}`;
    return `(select json_build_object('total', (select count(*)::int from (select 1 ${among} limit ${MOST_COUNTED}) as counted), 'visits',
      coalesce((select json_agg(t.visit order by t.nth) from (
        select ${visit} as visit, row_number() over (order by ${order}, v.id) as nth ${among} order by ${order}, v.id limit ${limitOf(section)}) t), '[]')
    )) as "${section}"`;
  });
  if (columns.length === 0) return {};

  const [row] = await sql.rows<StartRows>(`select ${columns.join(',\n')}`, values.list);
  if (!row) throw new Error('A select without a table gives a row.');
  return row;
}

type SectionSql = { where: string; order: string };

/**
 * Which visits belong to each section and what comes first; what was imported is history and waits for nobody. Each is
 * made only when it is asked for, because PostgreSQL refuses a value that no condition uses.
 */
function sectionSql(
  { read, edit }: { read: ReadScope; edit: EditScope },
  days: LateDays,
  values: Values,
): Record<StartSection, () => SectionSql> {
  const me = () => values.add(read.accountId, 'uuid');
  const dayStart = (day: string) => `(${values.add(day, 'date')}::timestamp at time zone 'Europe/Helsinki')`;
  const takesPlace = `not ${isStatus('DRAFT', 'RETURNED', ...OFF_CALENDAR)}`;
  const endsFromToday = () => `v.ends_at >= ${dayStart(days.today)}`;
  /** From today until that day, as visit_by_span can look it up. */
  const takesPlaceBefore = (day: string) =>
    `${takesPlace} and ${endsFromToday()} and ${startsBefore(day)} and ${spanOverlaps(dayStart(days.today), dayStart(day))}`;
  const startsBefore = (day: string) => `v.starts_at < ${dayStart(day)}`;
  const endedBefore = (day: string) => `v.ends_at < ${dayStart(day)}`;

  const own = () => `v.requester_id = ${me()}`;
  const mine = () => `(${own()} or v.responsible_id = ${me()})`;
  const ours = () => {
    const departments = edit.everyLead
      ? 'v.lead_department is not null'
      : `v.lead_department = any(${values.add(edit.leads, 'text[]')})`;
    return edit.restricted ? `(${departments} or v.confidentiality = 'RESTRICTED')` : departments;
  };
  const answersFor = () => `(${ours()} or ${mine()}${edit.triage ? ' or v.lead_department is null' : ''})`;
  const notImported = 'v.import_batch_id is null';

  const late: Record<Lateness, () => string> = {
    NOT_CONFIRMED: () => startsBefore(addDays(days.confirmedUntil, 1)),
    STEP_OVERDUE:
      () => `not ${HELD} and exists (select 1 from approval_step s where s.visit_id = v.id and s.state = 'OPEN'
      and s.due_on < ${values.add(days.today, 'date')} and s.round = (select max(round) from approval_step where visit_id = v.id))`,
    TRIAGE_OVERDUE: () => {
      const since = values.add(days.triagedSince, 'date[]');
      const day = `(${since})[least(${TRIAGE_LIMIT}, cardinality(${since}))]`;
      return `v.lead_department is null and v.status_since < ((${day} + 1)::timestamp at time zone 'Europe/Helsinki')`;
    },
    UNANSWERED: () =>
      `v.lead_department is not null and v.status_since < ${dayStart(addDays(days.unansweredSince, 1))}`,
    NOT_COMPLETED: () => endedBefore(days.today),
    REPORT_MISSING: () => endedBefore(addDays(days.reportedUntil, 1)),
    // As an array, so that the few visits are looked up by their ids.
    TASK_LATE: () => `v.id = any(array(select t.visit_id from visit_task t join visit r on r.id = t.visit_id
      where t.state in ${TASKS_TO_DO} and t.due_on < ${values.add(days.today, 'date')} and (t.owner_id = ${me()} or r.responsible_id = ${me()})))`,
  };
  const isLate = (...ways: readonly Lateness[]) =>
    ways.map((way) => `(${isStatus(...LATE_WHEN[way].status)} and ${late[way]()})`).join(' or ');

  return {
    APPROVALS: () => ({
      where: `v.status = 'IN_APPROVAL' and ${awaitedSql(read, values, 'turn')}`,
      order: 'v.status_since',
    }),
    EXCEPTIONS: () => ({
      where: `${awaitedExceptionSql(read, values)} and not ${isStatus('DRAFT', ...FINAL)}`,
      order: 'v.starts_at',
    }),
    RETURNED: () => ({ where: `${own()} and ${isStatus('RETURNED')}`, order: 'v.status_since desc' }),
    QUEUE: () => ({ where: `${ours()} and ${isStatus('SUBMITTED')}`, order: 'v.status_since' }),
    TRIAGE: () => ({ where: `v.lead_department is null and ${isStatus('SUBMITTED')}`, order: 'v.status_since' }),
    IN_PREPARATION: () => ({
      where: `v.responsible_id = ${me()} and ${isStatus('IN_PREPARATION')}`,
      order: 'v.starts_at',
    }),
    TO_CONFIRM: () => ({ where: `${ours()} and ${isStatus('APPROVED')}`, order: 'v.starts_at' }),
    TO_COMPLETE: () => ({
      where: `${ours()} and ${isStatus('CONFIRMED')} and ${endedBefore(days.today)}`,
      order: 'v.ends_at',
    }),
    TO_REPORT: () => ({ where: `${mine()} and ${isStatus('COMPLETED')} and ${notImported}`, order: 'v.ends_at' }),
    DRAFTS: () => ({ where: `${own()} and ${isStatus('DRAFT')}`, order: 'v.updated_at desc' }),
    LATE: () => ({
      where: `${notImported} and ((${answersFor()} and (${isLate(...LATENESSES.filter((way) => way !== 'TASK_LATE'))})) or ${isLate('TASK_LATE')})`,
      order: 'v.starts_at',
    }),
    UNDER_WAY: () => ({ where: `${own()} and ${isStatus(...UNDER_WAY)} and ${endsFromToday()}`, order: 'v.starts_at' }),
    HIGH_LEVEL: () => ({
      where: `v.level = 'HIGH' and ${takesPlaceBefore(addDays(days.today, HIGH_LEVEL_DAYS))}`,
      order: 'v.starts_at',
    }),
    RESTRICTED: () => ({
      where: `v.confidentiality = 'RESTRICTED' and not ${isStatus('DRAFT', ...FINAL)} and ${endsFromToday()}`,
      order: 'v.starts_at',
    }),
    COMING: () => ({
      where: takesPlaceBefore(addDays(days.today, COMING_DAYS)),
      order: 'v.starts_at',
    }),
  };
}

const UNDER_WAY = ['SUBMITTED', 'IN_PREPARATION', 'IN_APPROVAL', 'APPROVED', 'CONFIRMED', 'POSTPONED'] as const;

const isStatus = (...statuses: readonly VisitStatus[]) =>
  `v.status in (${statuses.map((name) => `'${name}'`).join(', ')})`;
