import type { ReadScope } from '@/lib/domain/access/scope';
import { OFF_CALENDAR } from '@/lib/domain/visit/transitions';
import type { VisitStatus } from '@/lib/domain/visit/vocabulary';
import type { Sql } from '../database';
import { readableSql, Values } from './scope-sql';

export type SimilarVisit = {
  id: string;
  reference: string;
  title: string;
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  status: VisitStatus;
};

/**
 * The first five visits of an organisation that take place on some of the days `from`–`to` (yyyy-mm-dd, Helsinki's):
 * only those the reader may know of. `organisation` is folded (`foldForSearch`): the name is compared without regard to
 * case and spaces.
 */
export async function findSimilarVisits(
  sql: Sql,
  scope: ReadScope,
  wanted: { exceptId: string | null; organisation: string; from: string; to: string },
): Promise<SimilarVisit[]> {
  const values = new Values();
  const from = `(${values.add(wanted.from, 'date')}::timestamp at time zone 'Europe/Helsinki')`;
  const until = `((${values.add(wanted.to, 'date')} + 1)::timestamp at time zone 'Europe/Helsinki')`;

  const rows = await sql.rows<Omit<SimilarVisit, 'startsAt' | 'endsAt'> & { startsAt: string; endsAt: string }>(
    `select v.id, v.reference, v.title, v.starts_at as "startsAt", v.ends_at as "endsAt", v.time_zone as "timeZone", v.status
     from visit v
     where v.starts_at < ${until} and (v.ends_at > ${from} or v.starts_at >= ${from})
       and lower(regexp_replace(btrim(v.organisation), '\\s+', ' ', 'g')) = ${values.add(wanted.organisation, 'text')}
       and v.id is distinct from ${values.add(wanted.exceptId, 'uuid')}
       and v.status <> all(${values.add(OFF_CALENDAR, 'text[]')}) and (${readableSql(scope, values)})
     order by v.starts_at, v.id limit 5`,
    values.list,
  );
  return rows.map(({ startsAt, endsAt, ...same }) => ({
    ...same,
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
  }));
}
