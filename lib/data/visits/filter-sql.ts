import type { EditScope } from '@/lib/domain/access/edit-scope';
import type { ListQuery, VisitFilter } from '@/lib/domain/visit/list-query';
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

/** The same with what only the list can be narrowed by. */
export function listFilterSql(query: ListQuery, accountId: string, values: Values): string[] {
  const conditions = filterSql(query, values);
  const dayStart = (day: string) => `(${values.add(day, 'date')}::timestamp at time zone 'Europe/Helsinki')`;

  if (query.country) conditions.push(`v.country = ${values.add(query.country, 'text')}`);
  if (query.from) conditions.push(`v.ends_at >= ${dayStart(query.from)}`);
  if (query.to) conditions.push(`v.starts_at < ${dayStart(query.to)} + interval '1 day'`);
  if (query.mine === 'REQUESTED') conditions.push(`v.requester_id = ${values.add(accountId, 'uuid')}`);
  if (query.mine === 'RESPONSIBLE') conditions.push(`v.responsible_id = ${values.add(accountId, 'uuid')}`);
  for (const term of searchTerms(query.q ?? '')) conditions.push(searchSql(term, values));
  return conditions;
}

/**
 * A word is found as part of another (johtaja in kaupunginjohtaja, by trigrams) or by its stem in Finnish, Swedish or
 * English (kaupungissa and kaupunki).
 */
function searchSql(term: string, values: Values): string {
  const part = values.add(`%${term.replace(/[\\%_]/g, '\\$&')}%`, 'text');
  const word = values.add(term, 'text');
  const stems = ['finnish', 'swedish', 'english']
    .map((language) => `plainto_tsquery('${language}', ${word})`)
    .join(' || ');
  return `(v.search_text like ${part} or v.search_stems @@ (${stems}))`;
}

/** Whether the actor may edit visit `v`, as an expression. */
export function editableSql(scope: EditScope, values: Values): string {
  const me = values.add(scope.accountId, 'uuid');
  const ways = [
    ...(scope.ownInHand ? [`(v.requester_id = ${me} and v.status in ('DRAFT', 'RETURNED'))`] : []),
    ...(scope.everyLead ? ['v.lead_department is not null'] : []),
    ...(scope.leads.length > 0 ? [`v.lead_department = any(${values.add(scope.leads, 'text[]')})`] : []),
    ...(scope.triage ? [`(v.lead_department is null and v.status <> 'DRAFT')`] : []),
    ...(scope.restricted ? [`v.confidentiality = 'RESTRICTED'`] : []),
  ];
  if (ways.length === 0) return 'false';
  return `coalesce(v.status = any(${values.add(EDITABLE, 'text[]')}) and (${ways.join(' or ')}), false)`;
}
