import type { Sql } from '@/lib/data/database';
import { trailOf } from '@/lib/data/trail';
import { refused, type Result } from '@/lib/domain/shared/result';
import { sameContent } from '@/lib/domain/shared/same-content';

/** The fields in which what is written differs from what is kept. */
export function changedFields(content: Readonly<Record<string, unknown>>, kept: Readonly<Record<string, unknown>>) {
  return Object.keys(content).filter((field) => !sameContent(content[field], kept[field]));
}

/** Who changed an entry of a register since the version that the writer saw, when, and which of its fields. */
export async function staleEntry(sql: Sql, id: string, currentVersion: number, now: Date): Promise<Result<never>> {
  const last = (await trailOf(sql, id)).at(-1);
  const fields = last?.payload['fields'];
  return refused({
    ...{ code: 'STALE', subject: 'register', currentVersion },
    ...{ changedBy: last?.actorName ?? '', changedAt: last ? new Date(last.at) : now },
    changed: Array.isArray(fields) ? fields.filter((field) => typeof field === 'string') : [],
  });
}
