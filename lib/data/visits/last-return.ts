import { readToldReasons } from '@/lib/domain/approval/told-reasons';
import type { Sql } from '../database';

/** Who gave a visit back, why, and the fields that they marked. */
export type LastReturn = { by: string; at: Date; comment: string; fields: string[] };

/** The last time that a visit was given back; null when it never was. */
export async function lastReturn(sql: Sql, visitId: string): Promise<LastReturn | null> {
  const [row] = await sql.rows<{ by: string; at: Date; payload: Record<string, unknown> }>(
    `select actor_name as by, at, payload from trail_entry
     where subject_id = $1::uuid and action = 'visit.return' order by seq desc limit 1`,
    [visitId],
  );
  if (!row) return null;
  const { by, at, payload } = row;
  return { by, at, comment: String(payload['comment'] ?? ''), fields: readToldReasons(payload).fields ?? [] };
}
