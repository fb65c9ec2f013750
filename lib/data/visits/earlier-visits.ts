import type { ReadScope } from '@/lib/domain/access/scope';
import type { EarlierVisit } from '@/lib/domain/intake/check-criteria';
import { OFF_CALENDAR } from '@/lib/domain/visit/transitions';
import type { Sql } from '../database';
import { readableSql, Values } from './scope-sql';

/** A visit whose body's earlier visits are looked for; `id` null for one that is not stored yet. */
export type LookedFor = { id: string | null; organisation: string; before: Date };

/** As the index visit_by_body holds it: the name without regard to case and spaces. */
const BODY = `lower(regexp_replace(btrim(v.organisation), '\\s+', ' ', 'g'))`;

/** Of one body no more are looked at: so often nobody comes in the years that a criterion looks back. */
const MOST = 100;

/**
 * The earlier incoming visits of several bodies in one round trip, each list in the order asked for, the latest first. Only
 * those that the reader may know of: one they may not is as if it were not there, so that nothing can be told from it.
 */
export async function earlierVisits(
  sql: Sql,
  scope: ReadScope,
  lookedFor: readonly LookedFor[],
  mostYears: number,
): Promise<EarlierVisit[][]> {
  if (lookedFor.length === 0) return [];
  const values = new Values();
  const asked = values.add(
    JSON.stringify(lookedFor.map(({ id, organisation, before }) => ({ id, organisation, before }))),
    'jsonb',
  );
  const years = values.add(mostYears, 'int');
  const off = values.add(OFF_CALENDAR, 'text[]');

  const rows = await sql.rows<{ visits: (Omit<EarlierVisit, 'startsAt'> & { startsAt: string })[] }>(
    `select coalesce(found.visits, '[]') as visits
     from jsonb_array_elements(${asked}) with ordinality as t(e, n)
     cross join lateral (select lower(regexp_replace(btrim(e->>'organisation'), '\\s+', ' ', 'g')) as body,
       (e->>'before')::timestamptz as before, (e->>'id')::uuid as id) as q
     left join lateral (select json_agg(json_build_object('reference', x.reference, 'startsAt', x.starts_at, 'topics', x.topics)) as visits
       from (select v.reference, v.starts_at, v.topics from visit v
         where ${BODY} = q.body and q.body <> '' and v.starts_at < q.before and v.starts_at > q.before - make_interval(years => ${years}) - interval '2 days'
           and v.id is distinct from q.id and v.kind = 'INCOMING_VISIT' and v.status <> 'DRAFT' and v.status <> all(${off})
           and (${readableSql(scope, values)})
         order by v.starts_at desc, v.id limit ${MOST}) as x) as found on true
     order by n`,
    values.list,
  );
  return rows.map(({ visits }) => visits.map(({ startsAt, ...same }) => ({ ...same, startsAt: new Date(startsAt) })));
}
