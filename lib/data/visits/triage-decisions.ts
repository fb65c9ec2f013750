import type { ReadScope } from '@/lib/domain/access/scope';
import { completeFacts, type RoutingFacts, type StoredFacts } from '@/lib/domain/routing/facts';
import type { RoutingOverride } from '@/lib/domain/routing/routing-record';
import type { Sql } from '../database';
import { readableSql, Values } from './scope-sql';

/** A visit that no rule had taken and a coordinator sent to a department. */
export type TriagedVisit = {
  id: string;
  reference: string;
  title: string;
  facts: RoutingFacts;
  override: RoutingOverride;
};

const MOST = 200;

/** Those that the reader may know, decided at `since` or after it, the latest first. */
export async function listTriagedVisits(sql: Sql, scope: ReadScope, since: Date): Promise<TriagedVisit[]> {
  const values = new Values();
  const readable = readableSql(scope, values);
  const rows = await sql.rows<Omit<TriagedVisit, 'facts'> & { facts: StoredFacts }>(
    `select v.id, v.reference, v.title, v.routing->'facts' as facts, v.routing->'override' as override
     from visit v
     where v.rule is null and v.lead_department is not null and v.status <> 'DRAFT' and (${readable})
       and v.routing->'override'->>'at' >= ${values.add(since.toISOString(), 'text')}
     order by v.routing->'override'->>'at' desc, v.id limit ${MOST}`,
    values.list,
  );
  return rows.map(({ facts, ...visit }) => ({ ...visit, facts: completeFacts(facts) }));
}
