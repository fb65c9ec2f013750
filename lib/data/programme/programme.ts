import type { Attendee, Override, Programme, ProgrammeItem } from '@/lib/domain/programme/programme';
import type { Sql, Tx } from '../database';

type StoredItem = Omit<ProgrammeItem, 'startsAt' | 'endsAt' | 'overrides'> & {
  startsAt: string;
  endsAt: string;
  overrides: (Omit<Override, 'at'> & { at: string })[];
};

/** The programme of visit `v` as one JSON object in the shape of lib/domain/programme/programme.ts. */
export const PROGRAMME_JSON = `json_build_object('visitId', v.id,
  'version', coalesce((select p.version from programme p where p.visit_id = v.id), 0),
  'items', coalesce((select json_agg(json_build_object('id', i.id, 'version', i.version, 'type', i.type, 'title', i.title,
      'startsAt', i.starts_at, 'endsAt', i.ends_at, 'timeZone', i.time_zone, 'track', i.track, 'venueId', i.venue_id, 'place', i.place,
      'vehicleId', i.vehicle_id, 'languages', i.languages, 'headcount', i.headcount, 'catering', i.catering,
      'cateringReason', i.catering_reason, 'status', i.status, 'costEstimateEur', i.cost_estimate_eur, 'costOutcomeEur', i.cost_outcome_eur,
      'budgetLine', i.budget_line, 'notesForHosts', i.notes_for_hosts, 'notesForGuests', i.notes_for_guests, 'holds', i.holds,
      'attendees', coalesce((select json_agg(json_build_object('personId', a.person_id, 'duty', a.duty) order by a.duty, a.person_id)
        from programme_attendee a where a.item_id = i.id), '[]'),
      'overrides', coalesce((select json_agg(json_build_object('key', o.key, 'reason', o.reason, 'at', o.at,
        'by', (select c.name from account c where c.id = o.account_id)) order by o.key) from conflict_override o where o.item_id = i.id), '[]'))
    order by i.starts_at, i.track, i.ends_at, i.id) from programme_item i where i.visit_id = v.id), '[]'))`;

/** The programme of a visit; one without items where nobody has planned anything yet. */
export async function programmeOf(sql: Sql, visitId: string): Promise<Programme> {
  const [row] = await sql.rows<{ programme: StoredProgramme }>(
    `select ${PROGRAMME_JSON} as programme from visit v where v.id = $1::uuid`,
    [visitId],
    'programme_of_visit',
  );
  return row ? toProgramme(row.programme) : { visitId, version: 0, items: [] };
}

export type StoredProgramme = Omit<Programme, 'items'> & { items: StoredItem[] };

export function toProgramme({ items, ...rest }: StoredProgramme): Programme {
  return {
    ...rest,
    items: items.map((item) => ({
      ...item,
      startsAt: new Date(item.startsAt),
      endsAt: new Date(item.endsAt),
      overrides: item.overrides.map((override) => ({ ...override, at: new Date(override.at) })),
    })),
  };
}

const WRITTEN = [
  'type', 'title', 'starts_at', 'ends_at', 'time_zone', 'track', 'venue_id', 'place', 'vehicle_id', 'languages', 'headcount',
  'catering', 'catering_reason', 'status', 'cost_estimate_eur', 'cost_outcome_eur', 'budget_line', 'notes_for_hosts', 'notes_for_guests',
] as const; // prettier-ignore

/** An item as it is to be stored; what it holds is the database's to say. */
export type ItemToStore = Omit<ProgrammeItem, 'version' | 'holds' | 'overrides'>;

/**
 * Stores items, new ones and changed ones, in one statement, so that two can change places; each change raises the item's
 * version. Throws exclusion_violation (23P01) where somebody has taken a venue or a vehicle meanwhile.
 */
export async function storeItems(tx: Tx, visitId: string, items: readonly ItemToStore[]): Promise<void> {
  if (items.length === 0) return;
  await tx.rows(
    `insert into programme_item (id, visit_id, ${WRITTEN.join(', ')})
     select p.id, $1::uuid, ${WRITTEN.map((column) => `p.${column}`).join(', ')} from jsonb_populate_recordset(null::programme_item, $2::jsonb) p
     on conflict (id) do update set ${WRITTEN.map((column) => `${column} = excluded.${column}`).join(', ')}, version = programme_item.version + 1
       where programme_item.visit_id = excluded.visit_id`,
    [visitId, JSON.stringify(items.map(toRow))],
  );

  const ids = items.map(({ id }) => id);
  tx.write(`delete from programme_attendee where item_id = any($1::uuid[])`, [ids]);
  const attendees = items.flatMap(({ id, attendees: all }) =>
    all.map((one) => ({ item_id: id, ...toAttendeeRow(one) })),
  );
  if (attendees.length > 0)
    tx.write(
      `insert into programme_attendee (item_id, person_id, duty)
       select x.item_id, x.person_id, x.duty from jsonb_to_recordset($1::jsonb) as x(item_id uuid, person_id uuid, duty text)`,
      [JSON.stringify(attendees)],
    );
}

export function removeItems(tx: Tx, visitId: string, ids: readonly string[]): void {
  if (ids.length > 0)
    tx.write(`delete from programme_item where visit_id = $1::uuid and id = any($2::uuid[])`, [visitId, ids]);
}

/** Says that the programme has changed; gives its new version. */
export async function raiseProgramme(tx: Tx, visitId: string, now: Date): Promise<number> {
  const [row] = await tx.rows<{ version: number }>(
    `insert into programme (visit_id, version, changed_at) values ($1::uuid, 1, $2::timestamptz)
     on conflict (visit_id) do update set version = programme.version + 1, changed_at = excluded.changed_at
     returning version`,
    [visitId, now.toISOString()],
  );
  if (!row) throw new Error('An upsert gives the row it has written.');
  return row.version;
}

/** Keeps why a conflict of an item can be lived with. */
export function storeOverrides(
  tx: Tx,
  overrides: readonly { itemId: string; key: string; reason: string }[],
  accountId: string,
  now: Date,
): void {
  if (overrides.length === 0) return;
  tx.write(
    `insert into conflict_override (item_id, key, reason, account_id, at)
     select x.item_id, x.key, x.reason, $2::uuid, $3::timestamptz
     from jsonb_to_recordset($1::jsonb) as x(item_id uuid, key text, reason text)
     on conflict (item_id, key) do update set reason = excluded.reason, account_id = excluded.account_id, at = excluded.at`,
    [
      JSON.stringify(overrides.map(({ itemId, key, reason }) => ({ item_id: itemId, key, reason }))),
      accountId,
      now.toISOString(),
    ],
  );
}

const toAttendeeRow = ({ personId, duty }: Attendee) => ({ person_id: personId, duty });

function toRow(item: ItemToStore): Record<(typeof WRITTEN)[number] | 'id', unknown> {
  return {
    id: item.id,
    type: item.type,
    title: item.title,
    starts_at: item.startsAt,
    ends_at: item.endsAt,
    time_zone: item.timeZone,
    track: item.track,
    venue_id: item.venueId,
    place: item.place,
    vehicle_id: item.vehicleId,
    languages: item.languages,
    headcount: item.headcount,
    catering: item.catering,
    catering_reason: item.cateringReason,
    status: item.status,
    cost_estimate_eur: item.costEstimateEur,
    cost_outcome_eur: item.costOutcomeEur,
    budget_line: item.budgetLine,
    notes_for_hosts: item.notesForHosts,
    notes_for_guests: item.notesForGuests,
  };
}
