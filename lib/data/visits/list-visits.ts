import type { EditScope } from '@/lib/domain/access/edit-scope';
import type { ReadScope } from '@/lib/domain/access/scope';
import type { ListCursor, ListQuery, ListSort } from '@/lib/domain/visit/list-query';
import type {
  Confidentiality,
  Department,
  Direction,
  Level,
  Purpose,
  Rank,
  VisitKind,
  VisitStatus,
} from '@/lib/domain/visit/vocabulary';
import type { Sql } from '../database';
import { editableSql, listFilterSql } from './filter-sql';
import { readableSql, Values } from './scope-sql';

/** A visit as a list shows it. Moments are ISO 8601 in UTC. */
export type VisitListItem = {
  id: string;
  reference: string;
  version: number;
  status: VisitStatus;
  statusSince: string;
  kind: VisitKind;
  direction: Direction;
  purpose: Purpose | null;
  title: string;
  startsAt: string | null;
  endsAt: string | null;
  timeZone: string;
  organisation: string;
  country: string | null;
  countryAsWritten: string | null;
  city: string;
  announcedCount: number | null;
  confidentiality: Confidentiality;
  level: Level;
  leadDepartment: Department | null;
  supportDepartment: Department | null;
  rule: string | null;
  updatedAt: string;
  head: { name: string; title: string; rank: Rank | null } | null;
  /** Whether the reader may change it now; only where the caller asked by giving an edit scope. */
  editable: boolean;
};

/** A page, with the cursors of the pages after and before it; null where there is none. */
export type VisitPage = { items: VisitListItem[]; total: number; next: ListCursor | null; previous: ListCursor | null };

const item = (
  editable: string,
) => `json_build_object('id', v.id, 'reference', v.reference, 'version', v.version, 'status', v.status, 'statusSince', v.status_since,
  'kind', v.kind, 'direction', v.direction, 'purpose', v.purpose, 'title', v.title, 'startsAt', v.starts_at, 'endsAt', v.ends_at,
  'timeZone', v.time_zone, 'organisation', v.organisation, 'country', v.country, 'countryAsWritten', v.country_as_written, 'city', v.city,
  'announcedCount', v.announced_count, 'confidentiality', v.confidentiality, 'level', v.level, 'leadDepartment', v.lead_department,
  'supportDepartment', v.support_department, 'rule', v.rule, 'updatedAt', v.updated_at,
  'editable', ${editable},
  'head', (select json_build_object('name', p.name, 'title', p.title, 'rank', p.rank) from visit_person p
    where p.visit_id = v.id and p.side = 'GUEST' order by p.is_head desc, p.position limit 1))`;

/** What a list is ordered by, as an index holds it, and how its value is written into a cursor and read back. */
const ORDERS: Record<'startsAt' | 'title' | 'updatedAt', { expression: string; type: string }> = {
  startsAt: { expression: `coalesce(v.starts_at, 'infinity'::timestamptz)`, type: 'timestamptz' },
  title: { expression: `v.title collate "fi-FI-x-icu"`, type: 'text collate "fi-FI-x-icu"' },
  updatedAt: { expression: 'v.updated_at', type: 'timestamptz' },
};

type Place = { value: string; id: string };

/**
 * One page of the visits the scope may read, with how many there are in all, in one round trip. With an edit scope each
 * row says whether the reader may change it.
 */
export async function listVisits(sql: Sql, scope: ReadScope, query: ListQuery, edit?: EditScope): Promise<VisitPage> {
  const values = new Values();
  const where = [`(${readableSql(scope, values)})`, ...listFilterSql(query, scope.accountId, values)].join(' and ');
  const back = query.cursor?.back ?? false;
  const { expression, type, direction, beyond } = readingOrder(query.sort, back);
  const after = query.cursor
    ? `and (${expression}, v.id) ${beyond} (${values.add(query.cursor.value, type)}, ${values.add(query.cursor.id, 'uuid')})`
    : '';
  const editable = edit ? editableSql(edit, values) : 'false';
  const placeAt = (nth: string) =>
    `(select json_build_object('value', page.value, 'id', page.id) from page where page.nth = ${nth})`;

  const [row] = await sql.rows<{
    total: number;
    items: VisitListItem[];
    near: Place | null;
    far: Place | null;
    more: boolean;
  }>(
    `with page as materialized (
       select v.id, (${expression})::text as value, row_number() over (order by ${expression} ${direction}, v.id ${direction}) as nth
       from visit v where ${where} ${after}
       order by ${expression} ${direction}, v.id ${direction} limit ${query.limit + 1}
     )
     select (select count(*)::int from visit v where ${where}) as total,
       coalesce((select json_agg(${item(editable)} order by page.nth ${back ? 'desc' : 'asc'})
         from page join visit v on v.id = page.id where page.nth <= ${query.limit}), '[]') as items,
       ${placeAt('1')} as near, ${placeAt(`(select least(max(nth), ${query.limit}) from page)`)} as far,
       (select count(*) > ${query.limit} from page) as more`,
    values.list,
  );
  if (!row) throw new Error('A count gives a row.');

  const beyondFar = row.more ? row.far : null;
  const [next, previous] = back ? [row.near, beyondFar] : [beyondFar, query.cursor ? row.near : null];
  return { items: row.items, total: row.total, next, previous: previous && { ...previous, back: true } };
}

/** The order a page is read in: away from its cursor, so that the page before one is read backwards. */
function readingOrder(sort: ListSort, back: boolean) {
  const descending = sort.startsWith('-');
  const name = (descending ? sort.slice(1) : sort) as keyof typeof ORDERS;
  const down = descending !== back;
  return { ...ORDERS[name], direction: down ? 'desc' : 'asc', beyond: down ? '<' : '>' };
}
