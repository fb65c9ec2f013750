import type { CityPersonContent } from '@/lib/domain/hosts/city-person';
import type { Sql, Tx } from '../database';
import type { CityPerson } from '../programme/registers';

/** Somebody of the city's as the register keeps them, those who have left included. */
export type KeptPerson = CityPerson & {
  email: string;
  phone: string;
  notes: string;
  /** Rises with each change. */
  version: number;
  account: { name: string; email: string; active: boolean } | null;
};

const PERSON = `select p.id, p.name, p.title, p.email, p.phone, p.account_id as "accountId", p.duties, p.languages, p.rank, p.notes,
    p.version, p.retired_at is not null as retired,
    (select json_build_object('name', a.name, 'email', a.email, 'active', a.active) from account a where a.id = p.account_id) as account
  from city_person p`;

export async function listCityPeople(sql: Sql): Promise<KeptPerson[]> {
  return sql.rows<KeptPerson>(`${PERSON} order by p.retired_at is not null, p.name collate "fi-FI-x-icu", p.id`, []);
}

export async function findCityPerson(sql: Sql, id: string): Promise<KeptPerson | null> {
  const [row] = await sql.rows<KeptPerson>(`${PERSON} where p.id::text = $1`, [id]);
  return row ?? null;
}

/** The same, locked until the transaction ends. */
export async function findCityPersonForChange(tx: Tx, id: string): Promise<KeptPerson | null> {
  const [row] = await tx.rows<KeptPerson>(`${PERSON} where p.id::text = $1 for update of p`, [id]);
  return row ?? null;
}

/** Whether an account may be linked to a person: an open one that is nobody else's. Locked until the transaction ends. */
export async function accountForPerson(
  tx: Tx,
  accountId: string,
  personId: string | null,
): Promise<'FREE' | 'TAKEN' | 'UNKNOWN'> {
  const [row] = await tx.rows<{ taken: boolean }>(
    `select exists (select 1 from city_person p where p.account_id = a.id and p.id is distinct from $2::uuid) as taken
     from account a where a.id = $1::uuid and a.active for no key update of a`,
    [accountId, personId],
  );
  if (!row) return 'UNKNOWN';
  return row.taken ? 'TAKEN' : 'FREE';
}

export async function insertCityPerson(tx: Tx, content: CityPersonContent): Promise<string> {
  const [row] = await tx.rows<{ id: string }>(
    `insert into city_person (name, title, email, phone, account_id, duties, languages, rank, notes)
     values ($1, $2::jsonb, $3, $4, $5::uuid, $6::text[], $7::text[], $8, $9) returning id`,
    valuesOf(content),
  );
  if (!row) throw new Error('A person who is stored has an id.');
  return row.id;
}

export function updateCityPerson(tx: Tx, id: string, content: CityPersonContent): void {
  tx.write(
    `update city_person set name = $1, title = $2::jsonb, email = $3, phone = $4, account_id = $5::uuid, duties = $6::text[],
       languages = $7::text[], rank = $8, notes = $9, version = version + 1 where id = $10::uuid`,
    [...valuesOf(content), id],
  );
}

/** Takes somebody off the choices from now on, or puts them back (null). */
export function setPersonRetired(tx: Tx, id: string, at: Date | null): void {
  tx.write(`update city_person set retired_at = $2::timestamptz, version = version + 1 where id = $1::uuid`, [
    id,
    at?.toISOString() ?? null,
  ]);
}

function valuesOf(content: CityPersonContent): unknown[] {
  return [
    ...[content.name, JSON.stringify(content.title), content.email, content.phone, content.accountId],
    ...[content.duties, content.languages, content.rank, content.notes],
  ];
}
