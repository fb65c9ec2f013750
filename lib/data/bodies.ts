import type { LocalizedText } from '@/lib/domain/visit/vocabulary';
import type { Sql } from './database';

/** A network or cooperation body that the city belongs to, by the key that a visit names it with. */
export type Body = { key: string; name: LocalizedText };

export async function listBodies(sql: Sql): Promise<Body[]> {
  return sql.rows<Body>(`select key, name from membership order by key`, [], 'bodies');
}
