import type { Sql } from '../database';

/** What was typed into the form of a draft, as it was stored; null when the visit has no unfinished form. */
export async function findDraftForm(sql: Sql, visitId: string): Promise<unknown> {
  const [row] = await sql.rows<{ draftForm: unknown }>(
    `select draft_form as "draftForm" from visit where id = $1::uuid`,
    [visitId],
    'draft_form',
  );
  return row?.draftForm ?? null;
}
