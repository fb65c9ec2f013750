import type { EditScope } from '@/lib/domain/access/edit-scope';
import { addDays } from '@/lib/domain/shared/day';
import type { ListFilter, VisitFilter } from '@/lib/domain/visit/list-query';
import { searchParts } from '@/lib/domain/visit/search-parts';
import { searchTerms } from '@/lib/domain/visit/search-text';
import { EDITABLE } from '@/lib/domain/visit/transitions';
import type { Values } from './scope-sql';

/** The conditions of a filter on visit `v`, each to be joined by `and`. */
export function filterSql(filter: VisitFilter, values: Values): string[] {
  const conditions: string[] = [];
  if (filter.kind) conditions.push(`v.kind = any(${values.add(filter.kind, 'text[]')})`);
  if (filter.status) conditions.push(`v.status = any(${values.add(filter.status, 'text[]')})`);
  if (filter.level) conditions.push(`v.level = ${values.add(filter.level, 'text')}`);
  if (filter.department === 'TRIAGE') conditions.push(`v.lead_department is null and v.status <> 'DRAFT'`);
  else if (filter.department) conditions.push(`v.lead_department = ${values.add(filter.department, 'text')}`);
  return conditions;
}

/** Visit `v` overlaps a span, as the index visit_by_span can look it up; one without dates has to be left out besides. */
export const spanOverlaps = (start: string, end: string): string =>
  `tstzrange(v.starts_at, v.ends_at, '[]') && tstzrange(${start}, ${end}, '[)')`;

/** The same with what only the list can be narrowed by. */
export function listFilterSql(query: ListFilter, accountId: string, values: Values): string[] {
  const conditions = filterSql(query, values);
  const dayStart = (day: string) => `(${values.add(day, 'date')}::timestamp at time zone 'Europe/Helsinki')`;
  if (query.from && query.to && query.to < query.from) return ['false'];
  const from = query.from && dayStart(query.from);
  const until = query.to && dayStart(addDays(query.to, 1));

  if (query.country) conditions.push(`v.country = ${values.add(query.country, 'text')}`);
  if (from) conditions.push(`v.ends_at >= ${from}`);
  // The same expressions that visit_by_date and visit_by_span hold, so that a month is not looked for from the far end.
  if (until) conditions.push(`coalesce(v.starts_at, 'infinity'::timestamptz) < ${until}`);
  if (from && until) conditions.push(spanOverlaps(from, until));
  if (query.mine === 'REQUESTED') conditions.push(`v.requester_id = ${values.add(accountId, 'uuid')}`);
  if (query.mine === 'RESPONSIBLE') conditions.push(`v.responsible_id = ${values.add(accountId, 'uuid')}`);
  for (const term of searchTerms(query.q ?? '')) conditions.push(searchSql(term, values));
  return conditions;
}

/**
 * A word is found as part of another (johtaja in kaupunginjohtaja), bent otherwise (kaupungissa finds kaupunki), by its
 * stem in Finnish, Swedish or English, or as the visit's reference. Signs are only signs: 100% does not find 100.
 */
function searchSql(term: string, values: Values): string {
  const parts = searchParts(term).map((part) => `%${part.replace(/[\\%_]/g, '\\$&')}%`);
  const ways = [`v.search_text like any(${values.add(parts, 'text[]')})`];

  if (/^[\p{L}\p{N}.,:;!?'’()"-]+$/u.test(term)) {
    const word = values.add(term, 'text');
    const stems = ['finnish', 'swedish', 'english'].map((language) => `plainto_tsquery('${language}', ${word})`);
    ways.push(`v.search_stems @@ (${stems.join(' || ')})`);
  }
  if (/^v-\d{4}-\d+$/.test(term)) ways.push(`v.reference = ${values.add(term.toUpperCase(), 'text')}`);
  return `(${ways.join(' or ')})`;
}

/** Whether the actor may edit visit `v`, as an expression. */
export function editableSql(scope: EditScope, values: Values): string {
  const ways = [
    ...(scope.ownInHand
      ? [`(v.requester_id = ${values.add(scope.accountId, 'uuid')} and v.status in ('DRAFT', 'RETURNED'))`]
      : []),
    ...(scope.everyLead ? ['v.lead_department is not null'] : []),
    ...(scope.leads.length > 0 ? [`v.lead_department = any(${values.add(scope.leads, 'text[]')})`] : []),
    ...(scope.triage ? [`(v.lead_department is null and v.status <> 'DRAFT')`] : []),
    ...(scope.restricted ? [`v.confidentiality = 'RESTRICTED'`] : []),
  ];
  if (ways.length === 0) return 'false';
  return `coalesce(v.status = any(${values.add(EDITABLE, 'text[]')}) and (${ways.join(' or ')}), false)`;
}
