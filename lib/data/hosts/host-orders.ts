import type { HostOrder, HostOrderContent } from '@/lib/domain/hosts/host-order';
import type { Sql, Tx } from '../database';

type Row = Omit<HostOrder, 'recordedAt'> & { recordedAt: string };

/** Every version of the host order, the one recorded last first. */
export async function listHostOrders(sql: Sql): Promise<HostOrder[]> {
  const rows = await sql.rows<Row>(
    `select o.id, o.valid_from::text as "validFrom", o.decision, (select a.name from account a where a.id = o.recorded_by_id) as "recordedBy",
       o.recorded_at as "recordedAt", coalesce((select json_agg(json_build_object('personId', p.person_id, 'receives', p.receives) order by p.position)
         from host_order_place p where p.order_id = o.id), '[]') as places
     from host_order o order by o.recorded_at desc, o.id`,
    [],
  );
  return rows.map((row) => ({ ...row, recordedAt: new Date(row.recordedAt) }));
}

/** The same for a new version: nobody else records one until the transaction ends. */
export async function hostOrdersForChange(tx: Tx): Promise<HostOrder[]> {
  tx.write(`select pg_advisory_xact_lock(${LOCK})::text`, []);
  return listHostOrders(tx);
}
const LOCK = 5172317;

export async function insertHostOrder(
  tx: Tx,
  { validFrom, decision, places }: HostOrderContent,
  recordedById: string,
  now: Date,
): Promise<string> {
  const [row] = await tx.rows<{ id: string }>(
    `insert into host_order (valid_from, decision, recorded_by_id, recorded_at) values ($1::date, $2, $3::uuid, $4::timestamptz) returning id`,
    [validFrom, decision, recordedById, now.toISOString()],
  );
  if (!row) throw new Error('An order that is stored has an id.');
  tx.write(
    `insert into host_order_place (order_id, position, person_id, receives)
     select $1::uuid, p.position, p."personId", p.receives
     from jsonb_to_recordset($2::jsonb) as p(position int, "personId" uuid, receives text[])`,
    [row.id, JSON.stringify(places.map((place, index) => ({ ...place, position: index + 1 })))],
  );
  return row.id;
}
