import type { Vehicle } from '@/lib/domain/venues/venue';
import type { VehicleContent } from '@/lib/domain/venues/venue-schema';
import type { Sql, Tx } from './database';

export type KeptVehicle = Vehicle & { version: number };

const VEHICLE = `select w.id, w.name, w.seats, w.accessible, w.version, w.retired_at is not null as retired from vehicle w`;

export async function listVehicles(sql: Sql): Promise<KeptVehicle[]> {
  return sql.rows<KeptVehicle>(`${VEHICLE} order by w.retired_at is not null, w.name collate "fi-FI-x-icu", w.id`, []);
}

/** One of them, locked until the transaction ends. */
export async function findVehicleForChange(tx: Tx, id: string): Promise<KeptVehicle | null> {
  const [row] = await tx.rows<KeptVehicle>(`${VEHICLE} where w.id::text = $1 for update of w`, [id]);
  return row ?? null;
}

/** Whether another vehicle has the name, retired ones included; nobody takes one until the transaction ends. */
export async function isVehicleNameTaken(tx: Tx, name: string, except: string | null): Promise<boolean> {
  tx.write(`select pg_advisory_xact_lock(${LOCK})::text`, []);
  const rows = await tx.rows(`select 1 from vehicle where lower(name) = lower($1) and id is distinct from $2::uuid`, [
    ...[name, except],
  ]);
  return rows.length > 0;
}
const LOCK = 5172313;

export async function insertVehicle(tx: Tx, { name, seats, accessible }: VehicleContent): Promise<string> {
  const [row] = await tx.rows<{ id: string }>(
    `insert into vehicle (name, seats, accessible) values ($1, $2::int, $3::boolean) returning id`,
    [name, seats, accessible],
  );
  if (!row) throw new Error('A vehicle that is stored has an id.');
  return row.id;
}

export function updateVehicle(tx: Tx, id: string, { name, seats, accessible }: VehicleContent): void {
  tx.write(
    `update vehicle set name = $2, seats = $3::int, accessible = $4::boolean, version = version + 1 where id = $1::uuid`,
    [id, name, seats, accessible],
  );
}

/** Takes a vehicle out of use from now on, or back into it (null). */
export function setVehicleRetired(tx: Tx, id: string, at: Date | null): void {
  tx.write(`update vehicle set retired_at = $2::timestamptz, version = version + 1 where id = $1::uuid`, [
    id,
    at?.toISOString() ?? null,
  ]);
}
