import type { ReadScope } from '@/lib/domain/access/scope';
import type { Sql } from '../database';
import { readableSql, Values } from './scope-sql';

/** The references of those of these visits that somebody with this scope may read, by their ids. */
export async function readableReferences(
  sql: Sql,
  scope: ReadScope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const values = new Values();
  const rows = await sql.rows<{ id: string; reference: string }>(
    `select v.id, v.reference from visit v where (${readableSql(scope, values)}) and v.id = any(${values.add(ids, 'uuid[]')})`,
    values.list,
  );
  return new Map(rows.map(({ id, reference }) => [id, reference]));
}
