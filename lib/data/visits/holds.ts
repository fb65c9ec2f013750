import type { ReadScope } from '@/lib/domain/access/scope';
import type { VisitHold } from '@/lib/domain/areas/hold';
import type { Obstacle, VisitForTarget } from '@/lib/domain/areas/target-area';
import { FINAL } from '@/lib/domain/visit/transitions';
import type { VisitStatus } from '@/lib/domain/visit/vocabulary';
import type { Sql, Tx } from '../database';
import { awaitedExceptionSql, Values } from './scope-sql';

/** What holds visit `v` now, in the shape of lib/domain/areas/hold.ts; null where nothing does. */
export const VISIT_HOLD = `(select json_build_object('id', h.id, 'name', h.name, 'status', h.status, 'since', h.since, 'reason', h.reason,
    'target', case when h.area_key is null then json_build_object('partner', h.partner_id) else json_build_object('area', h.area_key) end,
    'decision', h.decision, 'heldAt', h.held_at, 'exception', case when h.outcome is not null then json_build_object(
      'granted', h.outcome = 'GRANTED', 'reason', h.outcome_reason, 'at', h.decided_at,
      'by', (select json_build_object('id', a.id, 'name', a.name) from account a where a.id = h.decided_by_id)) end)
  from visit_hold h where h.visit_id = v.id and h.lifted_at is null)`;

/** The hold as JSON holds it: moments as text. */
export type StoredHold = Omit<VisitHold, 'heldAt' | 'exception'> & {
  heldAt: string;
  exception: (Omit<NonNullable<VisitHold['exception']>, 'at'> & { at: string }) | null;
};

export function toHold({ heldAt, exception, ...same }: StoredHold): VisitHold {
  return {
    ...same,
    heldAt: new Date(heldAt),
    exception: exception && { ...exception, at: new Date(exception.at) },
  };
}

/** Ends one hold and begins another, either of which may be none. */
export function writeHold(
  tx: Tx,
  visitId: string,
  { lift, hold }: { lift: string | null; hold: Obstacle | null },
  now: Date,
): void {
  if (lift)
    tx.write(`update visit_hold set lifted_at = $2::timestamptz where id = $1::uuid`, [lift, now.toISOString()]);
  if (!hold) return;
  const { target, name, period } = hold;
  tx.write(
    `insert into visit_hold (visit_id, area_key, partner_id, name, status, since, reason, decision, held_at)
     values ($1::uuid, $2, $3::uuid, $4::jsonb, $5, $6::date, $7::jsonb, $8::jsonb, $9::timestamptz)`,
    [
      ...[
        visitId,
        'area' in target ? target.area : null,
        'partner' in target ? target.partner : null,
        JSON.stringify(name),
      ],
      ...[
        period.status,
        period.from,
        JSON.stringify(period.reason),
        JSON.stringify(period.decision),
        now.toISOString(),
      ],
    ],
  );
}

/** Decides the exception of a hold; gives whether it still holds the visit. */
export async function decideHold(
  tx: Tx,
  holdId: string,
  { granted, reason, byId }: { granted: boolean; reason: string; byId: string },
  now: Date,
): Promise<boolean> {
  const decided = await tx.rows<{ id: string }>(
    `update visit_hold set outcome = $2, outcome_reason = $3, decided_by_id = $4::uuid, decided_at = $5::timestamptz
     where id = $1::uuid and lifted_at is null returning id`,
    [holdId, granted ? 'GRANTED' : 'REFUSED', reason, byId, now.toISOString()],
  );
  return decided.length > 0;
}

/** A visit that a change of a target's status may concern. */
export type HoldableVisit = VisitForTarget & {
  id: string;
  status: VisitStatus;
  ruleSetId: string | null;
  hold: VisitHold | null;
};

/** The visits under way, not imported, that take place on `from` (yyyy-mm-dd) or later; see `lockTargets`. */
export async function holdableVisits(sql: Sql, from: string): Promise<HoldableVisit[]> {
  type Row = Omit<HoldableVisit, 'hold'> & { startsAt: Date; endsAt: Date; hold: StoredHold | null };
  const rows = await sql.rows<Row>(
    `select v.id, v.status, v.rule_set_id as "ruleSetId", v.organisation, v.country, v.city, v.starts_at as "startsAt", v.ends_at as "endsAt", v.time_zone as "timeZone", ${VISIT_HOLD} as hold
     from visit v where v.import_batch_id is null and v.status <> 'DRAFT' and v.status <> all($2::text[])
       and v.starts_at is not null and v.ends_at >= $1::date - interval '1 day'
     order by v.id`,
    [from, FINAL],
  );
  return rows.map((row) => ({
    ...row,
    ...{ startsAt: new Date(row.startsAt), endsAt: new Date(row.endsAt), hold: row.hold && toHold(row.hold) },
  }));
}

/** The visits under way that wait for the exception of somebody with this scope, the first to take place first. */
export async function visitsAwaitingException(sql: Sql, scope: ReadScope): Promise<string[]> {
  const values = new Values();
  const rows = await sql.rows<{ id: string }>(
    `select v.id from visit v where ${awaitedExceptionSql(scope, values)} and v.status <> all(${values.add(FINAL, 'text[]')})
     order by v.starts_at, v.id limit 200`,
    values.list,
  );
  return rows.map(({ id }) => id);
}
