import type { ReadScope } from '@/lib/domain/access/scope';
import { listQuerySchema } from '@/lib/domain/visit/list-query';
import type { Sql } from '../database';
import { listFilterSql } from '../visits/filter-sql';
import { readableSql, Values } from '../visits/scope-sql';

/** A visit whose programme another can begin from. */
export type CopyableProgramme = {
  id: string;
  reference: string;
  title: string;
  startsAt: Date | null;
  endsAt: Date | null;
  timeZone: string;
  items: number;
};

/** The latest visits with a programme that the reader may read, narrowed by words as the list of visits is. */
export async function programmesToCopy(
  sql: Sql,
  scope: ReadScope,
  { exceptId, q }: { exceptId: string; q: string },
): Promise<CopyableProgramme[]> {
  const values = new Values();
  const where = [
    `(${readableSql(scope, values)})`,
    `v.id <> ${values.add(exceptId, 'uuid')}`,
    `exists (select 1 from programme_item i where i.visit_id = v.id and i.status <> 'CANCELLED')`,
    ...(q === '' ? [] : listFilterSql(listQuerySchema.parse({ q }), scope.accountId, values)),
  ].join(' and ');

  const rows = await sql.rows<
    Omit<CopyableProgramme, 'startsAt' | 'endsAt'> & Record<'startsAt' | 'endsAt', string | null>
  >(
    `select v.id, v.reference, v.title, v.starts_at as "startsAt", v.ends_at as "endsAt", v.time_zone as "timeZone",
       (select count(*)::int from programme_item i where i.visit_id = v.id and i.status <> 'CANCELLED') as items
     from visit v where ${where} order by v.starts_at desc nulls last, v.id limit 10`,
    values.list,
  );
  const moment = (text: string | null) => (text === null ? null : new Date(text));
  return rows.map((row) => ({ ...row, startsAt: moment(row.startsAt), endsAt: moment(row.endsAt) }));
}
