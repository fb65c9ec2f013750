import type { Sql } from '@/lib/data/database';
import { readableReferences } from '@/lib/data/visits/readable-references';
import type { Actor } from '@/lib/domain/access/roles';
import { readScope } from '@/lib/domain/access/scope';
import type { Rule, RuleSet } from '@/lib/domain/routing/rule-set';

/** The visits from whose decisions rules were made, by id, as far as the reader may read them. */
export type SourceVisits = ReadonlyMap<string, string>;

export async function sourceVisitsOf(sql: Sql, actor: Actor, { rules }: RuleSet): Promise<SourceVisits> {
  const ids = rules.flatMap(({ source }) => source.visit ?? []);
  return readableReferences(sql, readScope(actor), ids);
}

/** The rules as somebody reads them who knows of these visits alone: of the others not even the id. */
export function withKnownVisits(ruleSet: RuleSet, known: SourceVisits): RuleSet {
  const rules = ruleSet.rules.map((rule): Rule => {
    const { visit, ...source } = rule.source;
    return visit === undefined || known.has(visit) ? rule : { ...rule, source };
  });
  return { ...ruleSet, rules };
}
