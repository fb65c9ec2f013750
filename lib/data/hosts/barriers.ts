import type { ReadScope } from '@/lib/domain/access/scope';
import type { Barrier } from '@/lib/domain/hosts/propose-host';
import type { Sql } from '../database';
import { readableSql, Values } from '../visits/scope-sql';

type Told =
  | Exclude<Barrier, { kind: 'BOOKED' }>
  | (Omit<Extract<Barrier, { kind: 'BOOKED' }>, 'startsAt' | 'endsAt'> & { startsAt: string; endsAt: string });

/**
 * Everything that keeps these people from receiving a visit: what is known of them, and, where times are given, who is away
 * on one of their days (yyyy-mm-dd) or booked meanwhile, by this visit's other items as well. By person.
 */
export async function barriersOf(
  sql: Sql,
  scope: ReadScope,
  asked: {
    visitId: string;
    personIds: readonly string[];
    span: { from: Date; until: Date; firstDay: string; lastDay: string } | null;
    /** What of the visit's own is no reason against hosting it: the item that is to be hosted, or, for the visit as a whole, everything. */
    without: { item: string | null } | 'OWN_ITEMS';
  },
): Promise<Map<string, Barrier[]>> {
  const values = new Values();
  const people = values.add(asked.personIds, 'uuid[]');
  const visit = values.add(asked.visitId, 'uuid');
  const item = values.add(asked.without === 'OWN_ITEMS' ? null : asked.without.item, 'uuid');
  const countsOwn = values.add(asked.without !== 'OWN_ITEMS', 'boolean');
  const [from, until, firstDay, lastDay] = [
    values.add(asked.span?.from.toISOString() ?? null, 'timestamptz'),
    values.add(asked.span?.until.toISOString() ?? null, 'timestamptz'),
    values.add(asked.span?.firstDay ?? null, 'date'),
    values.add(asked.span?.lastDay ?? null, 'date'),
  ];

  const rows = await sql.rows<{ id: string; told: Told }>(
    `with host as (select p.id, p.account_id, p.retired_at from city_person p where p.id = any(${people}))
     select id, told from (
       select h.id, 1 as part, null::timestamptz as at, json_build_object('kind', 'RETIRED') as told from host h where h.retired_at is not null
       union all select h.id, 2, null, json_build_object('kind', 'DISQUALIFIED') from host h
         join disqualification d on d.account_id = h.account_id and d.visit_id = ${visit}
       union all select h.id, 3, b.valid_from::timestamptz, json_build_object('kind', 'ABSENT', 'from', b.valid_from, 'to', b.valid_to) from host h
         join absence b on b.account_id = h.account_id and b.valid_from <= ${lastDay} and (b.valid_to is null or b.valid_to >= ${firstDay})
       union all select h.id, 4, i.starts_at, json_build_object('kind', 'BOOKED', 'startsAt', i.starts_at, 'endsAt', i.ends_at,
           'visit', case when ${readableSql(scope, values)} then json_build_object('id', v.id, 'reference', v.reference, 'title', v.title) end)
         from host h join programme_attendee a on a.person_id = h.id and a.holds and a.starts_at < ${until} and a.ends_at > ${from}
         join programme_item i on i.id = a.item_id and i.id is distinct from ${item} and (${countsOwn} or i.visit_id <> ${visit})
         join visit v on v.id = i.visit_id) as one
     order by id, part, at`,
    values.list,
  );

  const byPerson = new Map<string, Barrier[]>();
  for (const { id, told } of rows) byPerson.set(id, [...(byPerson.get(id) ?? []), toBarrier(told)]);
  return byPerson;
}

const toBarrier = (told: Told): Barrier =>
  told.kind === 'BOOKED' ? { ...told, startsAt: new Date(told.startsAt), endsAt: new Date(told.endsAt) } : told;
