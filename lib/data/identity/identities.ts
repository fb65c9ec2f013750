import type { ReadScope } from '@/lib/domain/access/scope';
import type { Candidate, KnownIdentity, Moved, Recognition } from '@/lib/domain/identity/identity';
import type { DelegationSide } from '@/lib/domain/delegation/delegate';
import type { Sql, Tx } from '../database';
import { readableSql, Values } from '../visits/scope-sql';

/** Of one name no more are proposed. */
const MOST = 5;

type Stored<T> = Omit<T, 'candidates' | 'joins'> & {
  candidates: (Omit<Candidate, 'visit'> & {
    visit: Omit<Candidate['visit'], 'startsAt'> & { startsAt: string | null };
  })[];
  joins: { id: string; by: string; at: string }[];
};

const VISIT = `json_build_object('id', v.id, 'reference', v.reference, 'title', v.title, 'startsAt', v.starts_at, 'timeZone', v.time_zone)`;
const joinsOf = (
  person: string,
) => `coalesce((select json_agg(json_build_object('id', j.id, 'by', a.name, 'at', j.joined_at) order by j.joined_at)
  from identity_join j join account a on a.id = j.joined_by_id
  where j.visit_id = here.id and j.person_id is not distinct from ${person} and j.undone_at is null), '[]')`;

/** The identity `m`, where the reader may read another visit of it: else nothing says that anybody joined anything. */
const seenElsewhere = (readable: string) => `(select m.identity_id where exists (
  select 1 from identity_member o left join visit_person op on op.id = o.person_id join visit v on v.id = coalesce(op.visit_id, o.visit_id)
  where o.identity_id = m.identity_id and v.id <> here.id and (${readable})))`;

/**
 * Who on a visit may be known from others, and what has been joined: the people of its delegation, then its organisation. Only
 * visits that the reader may read are looked at, so that nothing can be told from what is proposed, nor from how much.
 */
export async function recognise(
  sql: Sql,
  scope: ReadScope,
  visitId: string,
  side: DelegationSide,
): Promise<Recognition[]> {
  const values = new Values();
  const id = values.add(visitId, 'uuid');
  const of = values.add(side, 'text');
  const readable = readableSql(scope, values);

  const rows = await sql.rows<Stored<Recognition>>(
    `with here as (select h.id, h.organisation, h.country from visit h where h.id = ${id})
     select p.id as person, p.name, ${seenElsewhere(readable)} as identity, ${joinsOf('p.id')} as joins,
       coalesce((select json_agg(c.candidate) from (
         select json_build_object('subject', q.id, 'name', q.name, 'title', q.title, 'organisation', coalesce(nullif(q.organisation, ''), v.organisation),
           'country', v.country, 'visit', ${VISIT}, 'likelihood', case when v.country = here.country or
             name_key(coalesce(nullif(q.organisation, ''), v.organisation)) = name_key(coalesce(nullif(p.organisation, ''), here.organisation))
             then 'LIKELY' else 'DOUBTFUL' end) as candidate
         from visit_person q join visit v on v.id = q.visit_id left join identity_member n on n.person_id = q.id
         where name_key(q.name) = name_key(p.name) and q.name <> '' and v.id <> here.id and v.status <> 'DRAFT'
           and (m.identity_id is null or n.identity_id is distinct from m.identity_id) and (${readable})
         order by v.starts_at desc nulls last, q.id limit ${MOST}) c), '[]') as candidates
     from here join visit_person p on p.visit_id = here.id and p.side = ${of} and p.name <> ''
       left join identity_member m on m.person_id = p.id
     order by p.position, p.id`,
    values.list,
  );
  const organisation = await recogniseOrganisation(sql, scope, visitId);
  return [...rows.map(toRecognition), ...organisation.map(toRecognition)];
}

async function recogniseOrganisation(sql: Sql, scope: ReadScope, visitId: string): Promise<Stored<Recognition>[]> {
  const values = new Values();
  const id = values.add(visitId, 'uuid');
  const readable = readableSql(scope, values);
  return sql.rows<Stored<Recognition>>(
    `with here as (select h.id, h.organisation, h.country from visit h where h.id = ${id} and h.organisation <> '')
     select null as person, here.organisation as name, ${seenElsewhere(readable)} as identity, ${joinsOf('null')} as joins,
       coalesce((select json_agg(c.candidate) from (
         select json_build_object('subject', v.id, 'name', v.organisation, 'title', '', 'organisation', '', 'country', v.country, 'visit', ${VISIT},
           'likelihood', case when v.country = here.country then 'LIKELY' else 'DOUBTFUL' end) as candidate
         from visit v left join identity_member n on n.visit_id = v.id
         where name_key(v.organisation) = name_key(here.organisation) and v.organisation <> '' and v.id <> here.id and v.status <> 'DRAFT'
           and (m.identity_id is null or n.identity_id is distinct from m.identity_id) and (${readable})
         order by v.starts_at desc nulls last, v.id limit ${MOST}) c), '[]') as candidates
     from here left join identity_member m on m.visit_id = here.id`,
    values.list,
  );
}

function toRecognition({ candidates, joins, ...same }: Stored<Recognition>): Recognition {
  return {
    ...same,
    candidates: candidates.map(({ visit, ...candidate }) => ({
      ...candidate,
      visit: { ...visit, startsAt: visit.startsAt === null ? null : new Date(visit.startsAt) },
    })),
    joins: joins.map(({ at, ...join }) => ({ ...join, at: new Date(at) })),
  };
}

/** The identity with those of its visits that the reader may read; null where there is none of them. */
export async function findIdentity(sql: Sql, scope: ReadScope, identity: string): Promise<KnownIdentity | null> {
  const values = new Values();
  const id = values.add(identity, 'uuid');
  type Row = KnownIdentity['visits'][number] & { kind: KnownIdentity['kind'] };
  const rows = await sql.rows<Row>(
    `select case when m.person_id is null then 'ORGANISATION' else 'PERSON' end as kind, v.id, v.reference, v.title, v.starts_at as "startsAt",
       v.time_zone as "timeZone", coalesce(p.name, v.organisation) as name, coalesce(p.title, '') as told,
       coalesce(nullif(p.organisation, ''), v.organisation) as organisation
     from identity_member m left join visit_person p on p.id = m.person_id join visit v on v.id = coalesce(p.visit_id, m.visit_id)
     where m.identity_id = ${id} and (${readableSql(scope, values)})
     order by v.starts_at desc nulls last, v.id`,
    values.list,
  );
  const [latest] = rows;
  if (!latest) return null;
  return { kind: latest.kind, name: latest.name, visits: rows.map(({ kind: _, ...visit }) => visit) };
}

/** The visits on which some people stand, or those visits themselves: whose readers they are is asked of each. */
export async function visitsOfSubjects(
  tx: Tx,
  kind: KnownIdentity['kind'],
  subjects: readonly string[],
): Promise<string[]> {
  if (kind === 'ORGANISATION') return [...subjects];
  const rows = await tx.rows<{ visitId: string }>(
    `select p.visit_id as "visitId" from unnest($1::uuid[]) as s(id) join visit_person p on p.id = s.id`,
    [subjects],
  );
  return rows.map(({ visitId }) => visitId);
}

const COLUMN = { PERSON: 'person_id', ORGANISATION: 'visit_id' } as const satisfies Record<
  KnownIdentity['kind'],
  string
>;

/** Everybody of the identities of these, and those of them that have none yet; locked until the transaction ends. */
export async function membersWith(tx: Tx, kind: KnownIdentity['kind'], subjects: readonly string[]): Promise<Moved[]> {
  const column = COLUMN[kind];
  const known = await tx.rows<Moved>(
    `select ${column} as subject, identity_id as "from" from identity_member
     where ${column} is not null and identity_id in (select identity_id from identity_member where ${column} = any($1::uuid[])) for update`,
    [subjects],
  );
  const alone = subjects.filter((subject) => !known.some((member) => member.subject === subject));
  return [...known, ...alone.map((subject) => ({ subject, from: null }))];
}

/** Puts these into an identity, wherever they were. */
export function putInto(tx: Tx, kind: KnownIdentity['kind'], identity: string, subjects: readonly string[]): void {
  const column = COLUMN[kind];
  tx.write(
    `insert into identity_member (identity_id, ${column}) select $1::uuid, s from unnest($2::uuid[]) as s
     on conflict (${column}) do update set identity_id = excluded.identity_id`,
    [identity, subjects],
  );
}

export function insertJoin(
  tx: Tx,
  join: {
    id: string;
    visitId: string;
    personId: string | null;
    identity: string;
    moved: readonly Moved[];
    by: string;
    at: Date;
  },
): void {
  tx.write(
    `insert into identity_join (id, visit_id, person_id, identity_id, moved, joined_by_id, joined_at)
     values ($1::uuid, $2::uuid, $3::uuid, $4::uuid, $5::jsonb, $6::uuid, $7::timestamptz)`,
    [join.id, join.visitId, join.personId, join.identity, JSON.stringify(join.moved), join.by, join.at.toISOString()],
  );
}

/**
 * Undoes a joining made from a visit: whoever it moved and nobody has moved since goes back to where they were. Gives whether
 * there was one to undo.
 */
export async function undoJoin(tx: Tx, visitId: string, join: string, now: Date): Promise<boolean> {
  const [undone] = await tx.rows<{ identity: string; personId: string | null; moved: Moved[] }>(
    `update identity_join set undone_at = $3::timestamptz where id = $1::uuid and visit_id = $2::uuid and undone_at is null
     returning identity_id as identity, person_id as "personId", moved`,
    [join, visitId, now.toISOString()],
  );
  if (!undone) return false;
  const column = COLUMN[undone.personId === null ? 'ORGANISATION' : 'PERSON'];
  const moved = JSON.stringify(undone.moved);
  tx.write(
    `delete from identity_member m using jsonb_to_recordset($2::jsonb) as x(subject uuid, "from" uuid)
     where m.${column} = x.subject and m.identity_id = $1::uuid and x."from" is null`,
    [undone.identity, moved],
  );
  tx.write(
    `update identity_member m set identity_id = x."from" from jsonb_to_recordset($2::jsonb) as x(subject uuid, "from" uuid)
     where m.${column} = x.subject and m.identity_id = $1::uuid and x."from" is not null`,
    [undone.identity, moved],
  );
  return true;
}
