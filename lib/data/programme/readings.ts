import type { Sql, Tx } from '../database';

/** A host who was asked to read a version, because it is the first with their items as they are. */
export type Reading = {
  personId: string;
  name: string;
  /** Null for somebody without an account of their own. */
  accountId: string | null;
  number: number;
  askedAt: Date;
  readAt: Date | null;
  /** The host, or whoever was told by them. */
  recordedBy: string | null;
  /** How whoever recorded it knows; empty where the host said so. */
  how: string;
  /** The version they have read before this one; null where none. */
  readBefore: number | null;
};

const READING = `distinct on (r.person_id) r.person_id as "personId", c.name, c.account_id as "accountId", p.number,
  p.published_at as "askedAt", r.read_at as "readAt", (select a.name from account a where a.id = r.recorded_by_id) as "recordedBy", r.how,
  (select max(q.number) from programme_reading b join published_programme q on q.id = b.publication_id
    where b.person_id = r.person_id and q.visit_id = p.visit_id and q.number < p.number and b.read_at is not null) as "readBefore"`;
const FROM = `programme_reading r join published_programme p on p.id = r.publication_id join city_person c on c.id = r.person_id`;

/** How it stands with each host of a visit: what they were asked last. */
export async function readingsOf(sql: Sql, visitId: string): Promise<Reading[]> {
  return sql.rows<Reading>(
    `select * from (select ${READING} from ${FROM} where p.visit_id = $1::uuid order by r.person_id, p.number desc) as x
     order by x.name collate "fi-FI-x-icu", x."personId"`,
    [visitId],
  );
}

/** What the person of the city with this account was asked last of a visit; null where nothing. */
export async function readingOfAccount(sql: Sql, visitId: string, accountId: string): Promise<Reading | null> {
  const [row] = await sql.rows<Reading>(
    `select ${READING} from ${FROM} where p.visit_id = $1::uuid and c.account_id = $2::uuid order by r.person_id, p.number desc`,
    [visitId, accountId],
  );
  return row ?? null;
}

/** Asks people to read a version; gives those of them who have an account. */
export async function askToRead(
  tx: Tx,
  publicationId: string,
  personIds: readonly string[],
): Promise<{ id: string; name: string }[]> {
  if (personIds.length === 0) return [];
  const rows = await tx.rows<{ id: string | null; name: string }>(
    `with asked as (insert into programme_reading (publication_id, person_id)
       select $1::uuid, c.id from city_person c where c.id = any($2::uuid[]) returning person_id)
     select c.account_id as id, c.name from asked join city_person c on c.id = asked.person_id order by c.name`,
    [publicationId, personIds],
  );
  return rows.flatMap(({ id, name }) => (id === null ? [] : [{ id, name }]));
}

/** Keeps that somebody has read what they were asked last; gives whether there was anything left to read. */
export async function keepReading(
  tx: Tx,
  visitId: string,
  reading: { personId: string; number: number; recordedById: string; how: string },
  now: Date,
): Promise<boolean> {
  const rows = await tx.rows(
    `update programme_reading r set read_at = $4::timestamptz, recorded_by_id = $5::uuid, how = $6
     from published_programme p where p.id = r.publication_id and p.visit_id = $1::uuid and p.number = $3::int
       and r.person_id = $2::uuid and r.read_at is null returning r.person_id`,
    [visitId, reading.personId, reading.number, now.toISOString(), reading.recordedById, reading.how],
  );
  return rows.length > 0;
}
