import type { Venue } from '@/lib/domain/venues/venue';
import type { VenueContent } from '@/lib/domain/venues/venue-schema';
import type { Sql, Tx } from '../database';

/** A venue as the register keeps it, retired ones included. */
export type KeptVenue = Omit<Venue, 'closures'> & {
  closures: { id: string; from: string; to: string; reason: string }[];
  contact: string;
  notes: string;
  /** Rises with each change of what the form holds. */
  version: number;
};

const VENUE = `select u.id, u.name, u.address, u.capacity, u.opening_hours as "openingHours", u.accessibility,
    u.monthly_limit as "monthlyLimit", u.contact, u.notes, u.version, u.retired_at is not null as retired,
    coalesce((select json_agg(json_build_object('id', c.id, 'from', c.closed_from, 'to', c.closed_to, 'reason', c.reason)
      order by c.closed_from, c.closed_to, c.id) from venue_closure c where c.venue_id = u.id), '[]') as closures
  from venue u`;
const BY_NAME = `coalesce(u.name->>'fi', u.name->>'sv', u.name->>'en') collate "fi-FI-x-icu", u.id`;

export async function listVenues(sql: Sql): Promise<KeptVenue[]> {
  return sql.rows<KeptVenue>(`${VENUE} order by u.retired_at is not null, ${BY_NAME}`, []);
}

export async function findVenue(sql: Sql, id: string): Promise<KeptVenue | null> {
  const [row] = await sql.rows<KeptVenue>(`${VENUE} where u.id::text = $1`, [id]);
  return row ?? null;
}

/** The same, locked until the transaction ends. */
export async function findVenueForChange(tx: Tx, id: string): Promise<KeptVenue | null> {
  const [row] = await tx.rows<KeptVenue>(`${VENUE} where u.id::text = $1 for update of u`, [id]);
  return row ?? null;
}

export async function insertVenue(tx: Tx, content: VenueContent): Promise<string> {
  const [row] = await tx.rows<{ id: string }>(
    `insert into venue (name, address, capacity, opening_hours, accessibility, monthly_limit, contact, notes)
     values ($1::jsonb, $2, $3::int, $4::jsonb, $5::text[], $6::int, $7, $8) returning id`,
    valuesOf(content),
  );
  if (!row) throw new Error('A venue that is stored has an id.');
  return row.id;
}

export function updateVenue(tx: Tx, id: string, content: VenueContent): void {
  tx.write(
    `update venue set name = $1::jsonb, address = $2, capacity = $3::int, opening_hours = $4::jsonb, accessibility = $5::text[],
       monthly_limit = $6::int, contact = $7, notes = $8, version = version + 1 where id = $9::uuid`,
    [...valuesOf(content), id],
  );
}

/** Takes a venue out of use from now on, or back into it (null). */
export function setVenueRetired(tx: Tx, id: string, at: Date | null): void {
  tx.write(`update venue set retired_at = $2::timestamptz, version = version + 1 where id = $1::uuid`, [
    id,
    at?.toISOString() ?? null,
  ]);
}

export function insertClosure(tx: Tx, venueId: string, closure: { from: string; to: string; reason: string }): void {
  tx.write(
    `insert into venue_closure (venue_id, closed_from, closed_to, reason) values ($1::uuid, $2::date, $3::date, $4)`,
    [...[venueId, closure.from, closure.to, closure.reason]],
  );
}

export function deleteClosure(tx: Tx, id: string): void {
  tx.write(`delete from venue_closure where id = $1::uuid`, [id]);
}

function valuesOf(content: VenueContent): unknown[] {
  return [
    ...[JSON.stringify(content.name), content.address, content.capacity, JSON.stringify(content.openingHours)],
    ...[content.accessibility, content.monthlyLimit, content.contact, content.notes],
  ];
}
