import { z } from 'zod';
import { findRuleSet } from '@/lib/data/rule-sets';
import type { RoutingFacts } from '@/lib/domain/routing/facts';
import { decideMadeUp, type MadeUpDecision, toMadeUpFacts } from '@/lib/domain/routing/made-up-visit';
import { changesBetween, type OutcomeChange } from '@/lib/domain/routing/outcome';
import { invalid, ok, refused, type Result } from '@/lib/domain/shared/result';
import { countrySchema } from '@/lib/domain/visit/visit-schema';
import { defineQuery } from '../define-use-case';
import { booksInForce } from '../visits/routing-books';

export type MadeUpTrial = {
  version: number;
  /** The facts as they were taken: what the kind could not have has given way to it. */
  facts: RoutingFacts;
  tried: MadeUpDecision;
  /** What the version in force decides; null when that is the one tried. */
  inForce: (MadeUpDecision & { version: number }) | null;
  /** How the version tried differs from the one in force. */
  changes: OutcomeChange[];
};

/** What a version and the one in force decide on a made-up visit. Nothing is stored. */
export const tryMadeUpVisit = defineQuery({
  action: 'rules.read',
  input: z.strictObject({
    ruleSetId: z.guid(),
    /** By the fact's name; one left out is an ordinary visitor group's. */
    facts: z.record(z.string().max(40), z.string().max(40)),
    country: countrySchema.nullable(),
    estimatedCostEur: z.number().min(0).max(1_000_000_000).nullable(),
  }),
  async run({ sql, now, input }): Promise<Result<MadeUpTrial>> {
    const { ruleSetId, country, estimatedCostEur } = input;
    const [version, present] = await Promise.all([findRuleSet(sql, ruleSetId), booksInForce(sql, now)]);
    if (!version) return refused({ code: 'NOT_FOUND' });

    const facts = toMadeUpFacts(input.facts, present);
    if (!facts) return invalid({ path: 'facts', code: 'no_such_visit' });

    const visit = { facts, country, estimatedCostEur };
    const tried = decideMadeUp(visit, version.ruleSet);
    if (present.ruleSetId === version.id)
      return ok({ version: version.version, facts, tried, inForce: null, changes: [] });

    const inForce = decideMadeUp(visit, present.ruleSet);
    const changes = changesBetween(inForce.outcome, tried.outcome);
    return ok({ version: version.version, facts, tried, inForce: { ...inForce, version: present.version }, changes });
  },
});
