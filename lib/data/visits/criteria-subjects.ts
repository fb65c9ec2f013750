import type { VisitForCriteria } from '@/lib/domain/intake/check-criteria';
import { FINAL } from '@/lib/domain/visit/transitions';
import type { Sql } from '../database';

/** A visit as the criteria look at it, with the rule set it was routed by. */
export type CriteriaSubject = VisitForCriteria & { id: string; ruleSetId: string | null };

type Row = Omit<CriteriaSubject, 'startsAt' | 'endsAt'> & {
  startsAt: Date | string | null;
  endsAt: Date | string | null;
};

/** Those of the visits that criteria are about: incoming ones that are not over and not imported. */
export async function criteriaSubjects(sql: Sql, ids: readonly string[]): Promise<CriteriaSubject[]> {
  if (ids.length === 0) return [];
  const rows = await sql.rows<Row>(
    `select v.id, v.rule_set_id as "ruleSetId", v.organisation, v.starts_at as "startsAt", v.ends_at as "endsAt", v.time_zone as "timeZone",
       coalesce(v.announced_count, nullif((select count(*)::int from visit_person p where p.visit_id = v.id and p.side = 'GUEST'), 0)) as guests,
       v.topics, cardinality(v.goals) > 0 as "namesGoal", coalesce(v.details->>'benefit', '') as benefit,
       coalesce(v.requested_on, (v.created_at at time zone 'Europe/Helsinki')::date)::text as "askedOn"
     from visit v where v.id = any($1::uuid[]) and v.kind = 'INCOMING_VISIT' and v.import_batch_id is null and v.status <> all($2::text[])`,
    [ids, FINAL],
    'criteria_subjects',
  );
  const toDate = (moment: Date | string | null) => (moment === null ? null : new Date(moment));
  return rows.map(({ startsAt, endsAt, ...same }) => ({ ...same, startsAt: toDate(startsAt), endsAt: toDate(endsAt) }));
}
