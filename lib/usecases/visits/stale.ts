import type { Sql } from '@/lib/data/database';
import { trailOf } from '@/lib/data/trail';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import type { Visit } from '@/lib/domain/visit/visit';

/** Refuses an action on an older version than the present one, saying who has changed what since. */
export async function refuseStale(
  sql: Sql,
  visit: Pick<Visit, 'id' | 'version' | 'updatedAt'>,
  version: number,
): Promise<Result<null>> {
  return visit.version === version ? ok(null) : stale(sql, visit, version);
}

export async function stale(
  sql: Sql,
  visit: Pick<Visit, 'id' | 'version' | 'updatedAt'>,
  version: number,
): Promise<Result<never>> {
  const since = (await trailOf(sql, visit.id)).filter(({ payload }) => Number(payload['version'] ?? 0) > version);
  const last = since.at(-1);

  return refused({
    code: 'STALE',
    currentVersion: visit.version,
    changedBy: last?.actorName ?? '',
    changedAt: last ? new Date(last.at) : visit.updatedAt,
    changed: [...new Set(since.flatMap(({ action, payload }) => changedFields(action, payload)))],
  });
}

/** The fields an entry changed, or what was done when it changed none. */
function changedFields(action: string, payload: Record<string, unknown>): string[] {
  const fields = payload['changed'];
  return Array.isArray(fields) && fields.length > 0 ? fields.map(String) : [action];
}
