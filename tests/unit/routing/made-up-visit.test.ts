import { describe, expect, it } from 'vitest';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import { decideMadeUp, toMadeUpFacts } from '@/lib/domain/routing/made-up-visit';
import { isPossible } from '@/lib/domain/routing/possible-facts';
import { FACT_NAMES, FACT_VALUES } from '@/lib/domain/routing/facts';

const BOOKS = { ruleSet: FIRST_RULE_SET, memberships: [], areas: [], partners: [] };
const facts = (chosen: Record<string, string>) => toMadeUpFacts(chosen, BOOKS);
const decide = (chosen: Record<string, string>, more: { country?: string; cost?: number } = {}) => {
  const made = facts(chosen);
  if (!made) throw new Error('There is no such visit.');
  return decideMadeUp(
    { facts: made, country: more.country ?? null, estimatedCostEur: more.cost ?? null },
    FIRST_RULE_SET,
  );
};

describe('a made-up visit', () => {
  it('of which nothing is said is an ordinary visitor group', () => {
    expect(facts({})).toMatchObject({
      kind: 'INCOMING_VISIT',
      direction: 'INCOMING',
      level: 'ORDINARY',
      purpose: 'NONE',
    });
  });

  it('is decided with the reason, the approvals and what would change it', () => {
    expect(decide({ level: 'HIGH' })).toMatchObject({
      outcome: { rule: 'K1', leadDepartment: 'ADMINISTRATIVE', level: 'HIGH' },
      because: { fi: 'Koordinoinnista vastaa hallinto-osasto, koska taso on korkea (K1).' },
      demands: [{ demand: 'CONSULT_MISSION_IN_HELSINKI' }, { demand: 'CONSULT_FINNISH_MISSION' }],
    });
  });

  it('gives way where its kind asks for it: a trip goes abroad', () => {
    expect(facts({ kind: 'BENCHMARKING_TRIP' })).toMatchObject({ direction: 'OUTGOING' });
  });

  it('that excludes itself is none', () => {
    expect(facts({ kind: 'BENCHMARKING_TRIP', direction: 'INCOMING' })).toBeNull();
    expect(facts({ kind: 'COOPERATION_MEETING', purpose: 'STUDY' })).toBeNull();
  });

  it('takes no notice of what is no fact and no value of one', () => {
    expect(facts({ kind: 'HOLIDAY', weather: 'FINE' })).toEqual(facts({}));
  });

  it('can be for every value of every fact', () => {
    for (const fact of FACT_NAMES)
      for (const value of FACT_VALUES[fact]) {
        const made = facts({ [fact]: value });
        expect(made && isPossible(made) && made[fact], `${fact} ${value}`).toBe(value);
      }
  });

  it('has approvals by its cost and its country', () => {
    const steps = (more: { country?: string; cost?: number }) =>
      decide({ kind: 'BENCHMARKING_TRIP' }, more).outcome.stages.flatMap((stage) =>
        stage.steps.map(({ step }) => step),
      );
    expect(steps({ country: 'SE', cost: 10_000 })).toEqual(['HEAD_OF_UNIT', 'DIRECTOR_ECONOMIC']);
    expect(steps({ country: 'SE', cost: 10_001 })).toContain('CHIEF_EXECUTIVE');
    expect(steps({ country: 'JP' })).toContain('CHIEF_EXECUTIVE');
  });
});
