import type { TargetBooks } from '@/lib/domain/areas/target-area';
import type { AreaStatus, LocalizedText } from '@/lib/domain/visit/vocabulary';
import type { Sql, Tx } from './database';

/** The periods of a status in the order in which they begin, of two that begin together the one set last at the end. */
const PERIODS = (
  of: string,
) => `coalesce((select json_agg(json_build_object('status', s.status, 'from', s.valid_from, 'to', s.valid_to,
  'reason', s.reason, 'decision', s.decision) order by s.valid_from, s.seq) from target_status s where ${of}), '[]')`;

const AREAS = `coalesce((select json_agg(json_build_object('key', a.key, 'name', a.name, 'countries', a.countries, 'cities', a.cities,
  'takesRest', a.takes_rest, 'periods', ${PERIODS('s.area_key = a.key')}) order by a.position, a.key) from target_area a), '[]')`;
const PARTNERS = `coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name, 'country', p.country,
  'periods', ${PERIODS('s.partner_id = p.id')}) order by p.name collate "fi-FI-x-icu", p.id) from partner p), '[]')`;

/** The same as one JSON object, for a statement that asks for more. */
export const TARGET_BOOKS_JSON = `json_build_object('areas', ${AREAS}, 'partners', ${PARTNERS})`;

/** Every target area and partner with its statuses, in one round trip. */
export async function targetBooks(sql: Sql): Promise<TargetBooks> {
  const [row] = await sql.rows<TargetBooks>(`select ${AREAS} as areas, ${PARTNERS} as partners`, [], 'target_books');
  if (!row) throw new Error('A select without a table gives a row.');
  return row;
}
const LOCK = 5172307;

/** While visits are held by what the registers say, nobody sets a status; any number of visits at once. */
export function keepTargetsStill(tx: Tx): void {
  tx.write(`select pg_advisory_xact_lock_shared(${LOCK})::text`, [], 'targets_still');
}

/** Waits until no visit is being held or let go, and lets none be until the transaction ends. */
export function lockTargets(tx: Tx): void {
  tx.write(`select pg_advisory_xact_lock(${LOCK})::text`, []);
}

/** Makes a partner, or finds the one of that name and country. */
export async function rememberPartner(tx: Tx, partner: { name: string; country: string | null }): Promise<string> {
  const known = await tx.rows<{ id: string }>(
    `select id from partner where lower(name) = lower($1) and country is not distinct from $2`,
    [partner.name, partner.country],
  );
  const [row] =
    known.length > 0
      ? known
      : await tx.rows<{ id: string }>(`insert into partner (name, country) values ($1, $2) returning id`, [
          partner.name,
          partner.country,
        ]);
  if (!row) throw new Error('A partner that is stored has an id.');
  return row.id;
}

export function storeTargetStatus(
  tx: Tx,
  target: { area: string } | { partner: string },
  period: { status: AreaStatus; from: string; to: string | null; reason: LocalizedText; decision: LocalizedText },
  recordedById: string,
  now: Date,
): void {
  tx.write(
    `insert into target_status (area_key, partner_id, status, valid_from, valid_to, reason, decision, recorded_by_id, recorded_at)
     values ($1, $2::uuid, $3, $4::date, $5::date, $6::jsonb, $7::jsonb, $8::uuid, $9::timestamptz)`,
    [
      ...['area' in target ? target.area : null, 'partner' in target ? target.partner : null],
      ...[period.status, period.from, period.to, JSON.stringify(period.reason), JSON.stringify(period.decision)],
      ...[recordedById, now.toISOString()],
    ],
  );
}

/** A target with its whole history of statuses, the newest first, and who set each. */
export type TargetWithHistory = {
  target: { area: string } | { partner: string };
  name: LocalizedText;
  history: {
    id: string;
    status: AreaStatus;
    from: string;
    to: string | null;
    reason: LocalizedText;
    decision: LocalizedText;
    recordedBy: string | null;
    recordedAt: Date;
  }[];
};

/** Every area in its order, and every partner by its name. */
export async function targetsWithHistory(sql: Sql): Promise<TargetWithHistory[]> {
  type Row = Omit<TargetWithHistory, 'history'> & {
    history: (Omit<TargetWithHistory['history'][number], 'recordedAt'> & { recordedAt: string })[];
  };
  const history = (
    of: string,
  ) => `coalesce((select json_agg(json_build_object('id', s.id, 'status', s.status, 'from', s.valid_from,
      'to', s.valid_to, 'reason', s.reason, 'decision', s.decision, 'recordedAt', s.recorded_at,
      'recordedBy', (select a.name from account a where a.id = s.recorded_by_id)) order by s.valid_from desc, s.seq desc)
    from target_status s where ${of}), '[]') as history`;
  const rows = await sql.rows<Row>(
    `(select json_build_object('area', a.key) as target, a.name, ${history('s.area_key = a.key')} from target_area a order by a.position, a.key)
     union all
     (select json_build_object('partner', p.id), jsonb_build_object('fi', p.name, 'sv', p.name, 'en', p.name), ${history('s.partner_id = p.id')}
      from partner p order by p.name collate "fi-FI-x-icu", p.id)`,
    [],
  );
  return rows.map((row) => ({
    ...row,
    history: row.history.map((period) => ({ ...period, recordedAt: new Date(period.recordedAt) })),
  }));
}
