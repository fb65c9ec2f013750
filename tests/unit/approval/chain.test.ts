import { describe, expect, it } from 'vitest';
import { approvalChain, type ChainFacts } from '@/lib/domain/approval/chain';
import { chainsAsMarkdown } from '@/lib/domain/approval/print-chains';
import { REGIONS } from '@/lib/domain/places/regions';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import { ruleSetSchema } from '@/lib/domain/routing/rule-set';
import {
  type ApprovalStepKey,
  DEPARTMENTS,
  LEVELS,
  LOCALES,
  TRAVELLING_BODIES,
  VISIT_KINDS,
} from '@/lib/domain/visit/vocabulary';

/** Both sides of both limits, nothing, and not known. */
const COSTS = [null, 0, 10_000, 10_000.01, 50_000, 50_000.01];

const every: ChainFacts[] = VISIT_KINDS.flatMap((kind) =>
  LEVELS.flatMap((level) =>
    TRAVELLING_BODIES.flatMap((travellingBody) =>
      [...DEPARTMENTS, null].flatMap((leadDepartment) =>
        [...REGIONS, null].flatMap((region) =>
          COSTS.map((estimatedCostEur) => ({ kind, level, travellingBody, leadDepartment, region, estimatedCostEur })),
        ),
      ),
    ),
  ),
);

/** Who approves, told as a director would tell it: from the visit and not from the table. */
function whoApproves({
  kind,
  level,
  travellingBody,
  leadDepartment,
  region,
  estimatedCostEur,
}: ChainFacts): ApprovalStepKey[] {
  if (level === 'HIGH') return ['PROTOCOL_CHECK', 'DIRECTOR_ADMINISTRATIVE', 'MAYORS_OFFICE'];
  const director = leadDepartment === 'ADMINISTRATIVE' ? 'DIRECTOR_ADMINISTRATIVE' : 'DIRECTOR_ECONOMIC';
  const cost = estimatedCostEur ?? 0;
  const outsideEurope = region === 'FURTHER';
  const steps: ApprovalStepKey[] = [];

  switch (kind) {
    case 'OUTGOING_VISIT':
    case 'BENCHMARKING_TRIP':
      if (travellingBody === 'OFFICIALS') {
        steps.push('HEAD_OF_UNIT', director);
        if (outsideEurope || cost > 10_000) steps.push('CHIEF_EXECUTIVE');
        return steps;
      }
      steps.push('DIRECTOR_ADMINISTRATIVE');
      if (region === 'FINLAND' || region === 'NORDIC_BALTIC') return steps;
      steps.push('CHIEF_EXECUTIVE');
      if (outsideEurope) steps.push('MAYORS_OFFICE');
      return steps;
    case 'CITY_MARKETING_EVENT':
      return cost > 50_000 ? [director, 'CHIEF_EXECUTIVE'] : [director];
    case 'CONGRESS_HOSPITALITY':
      steps.push('HEAD_OF_UNIT', director);
      if (cost > 50_000) steps.push('CHIEF_EXECUTIVE');
      return steps;
    case 'INCOMING_VISIT':
    case 'COOPERATION_MEETING':
      return ['HEAD_OF_UNIT'];
  }
}

const because = (change: Partial<ChainFacts>) =>
  approvalChain(FIRST_RULE_SET, {
    ...{ kind: 'BENCHMARKING_TRIP', level: 'ORDINARY', travellingBody: 'OFFICIALS', leadDepartment: 'ECONOMIC' },
    ...{ region: 'EUROPE', estimatedCostEur: 500 },
    ...change,
  }).because;

describe('the approval chain', () => {
  it('of every combination of its facts is the one that a director would name', () => {
    expect(every).toHaveLength(6 * 2 * 3 * 3 * 5 * 6);
    const disagreements = every.filter(
      (facts) => approvalChain(FIRST_RULE_SET, facts).steps.join() !== whoApproves(facts).join(),
    );
    expect(disagreements).toEqual([]);
  });

  it('is never empty, asks nobody twice and says why in whole sentences', () => {
    for (const facts of every) {
      const { steps, because: why } = approvalChain(FIRST_RULE_SET, facts);
      if (steps.length === 0 || new Set(steps).size !== steps.length) expect.fail(JSON.stringify(facts));
      for (const locale of LOCALES) {
        if (!/^[A-Z].*\.$/u.test(why[locale]) || /undefined|NaN|Infinity|[A-Z]{3}| {2}/u.test(why[locale]))
          expect.fail(why[locale]);
      }
    }
  });

  it('comes from every row of the table', () => {
    const rows = new Set(every.map((facts) => approvalChain(FIRST_RULE_SET, facts).row));
    expect([...rows].sort()).toEqual(FIRST_RULE_SET.chains.map(({ key }) => key).sort());
  });

  it('grows and never shrinks as the cost does and as the trip goes further', () => {
    for (const facts of every) {
      const steps = approvalChain(FIRST_RULE_SET, facts).steps;
      const costlier = approvalChain(FIRST_RULE_SET, {
        ...facts,
        estimatedCostEur: (facts.estimatedCostEur ?? 0) + 60_000,
      }).steps;
      const further = approvalChain(FIRST_RULE_SET, { ...facts, region: 'FURTHER' }).steps;
      if (steps.some((step) => !costlier.includes(step) || !further.includes(step))) expect.fail(JSON.stringify(facts));
    }
  });

  it('follows the limits of the rule set', () => {
    const strict = { ...FIRST_RULE_SET, costLimits: { first: 100, second: 200 } };
    const trip: ChainFacts = {
      kind: 'BENCHMARKING_TRIP',
      level: 'ORDINARY',
      travellingBody: 'OFFICIALS',
      leadDepartment: 'ECONOMIC',
      region: 'EUROPE',
      estimatedCostEur: 101,
    };
    expect(approvalChain(strict, trip)).toMatchObject({
      row: 'TRIP_COSTLY',
      steps: ['HEAD_OF_UNIT', 'DIRECTOR_ECONOMIC', 'CHIEF_EXECUTIVE'],
    });
    expect(approvalChain(strict, { ...trip, estimatedCostEur: 100 }).row).toBe('TRIP');
  });

  it('asks a director once who stands in a row both by name and as the lead’s', () => {
    const chains = [
      {
        key: 'ALL',
        name: { fi: 'Kaikki', sv: 'Alla', en: 'All' },
        stages: [
          { steps: [{ step: 'DIRECTOR_ECONOMIC' as const, holders: 1 }], need: 'ALL' as const },
          { steps: [{ step: 'LEAD_DIRECTOR' as const, holders: 1 }], need: 'ALL' as const },
        ],
        source: FIRST_RULE_SET.sources.costLimits,
      },
    ];
    const { steps } = approvalChain(
      { ...FIRST_RULE_SET, chains },
      {
        kind: 'INCOMING_VISIT',
        level: 'ORDINARY',
        travellingBody: 'OFFICIALS',
        leadDepartment: 'ECONOMIC',
        region: null,
        estimatedCostEur: null,
      },
    );
    expect(steps).toEqual(['DIRECTOR_ECONOMIC']);
  });

  it.each<[string, Partial<ChainFacts>, string, string, string]>([
    [
      'a trip far away',
      { region: 'FURTHER' },
      'Matka Euroopan ulkopuolelle.',
      'Resa utanför Europa.',
      'A trip outside Europe.',
    ],
    [
      'a costly trip',
      { estimatedCostEur: 10_001 },
      'Matka, jonka kustannusarvio ylittää ensimmäisen rajan (10\u00a0000\u00a0€).',
      'Resa vars kostnadsberäkning överskrider den första gränsen (10\u00a0000\u00a0€).',
      'A trip whose estimated cost is above the first limit (€10,000).',
    ],
    [
      'a trip to nobody knows where',
      { region: null },
      'Muu matka. Kohdemaata ei ole annettu: Euroopan ulkopuolelle tarvittaisiin lisäksi kansliapäällikön hyväksyntä.',
      'Annan resa. Destinationslandet har inte angetts: utanför Europa behövs dessutom godkännande av kanslichefen.',
      'Any other trip. The destination is not given: outside Europe it would also need the approval of the chief executive.',
    ],
    [
      'a trip of nobody knows what cost',
      { estimatedCostEur: null },
      'Muu matka. Kustannuksia ei ole arvioitu: rajan ylittyessä tarvittaisiin lisäksi kansliapäällikön hyväksyntä.',
      'Annan resa. Kostnaderna har inte beräknats: om gränsen överskrids behövs dessutom godkännande av kanslichefen.',
      'Any other trip. The cost is not estimated: above the limit it would also need the approval of the chief executive.',
    ],
    [
      'an incoming visit, which cost and country do not change',
      { kind: 'INCOMING_VISIT', region: null, estimatedCostEur: null },
      'Tavanomainen vierailuryhmän vierailu tai yhteistyökokous.',
      'Vanligt gruppbesök eller samarbetsmöte.',
      'An ordinary incoming visit or cooperation meeting.',
    ],
  ])('is explained for %s', (_title, change, fi, sv, en) => {
    expect(because(change)).toEqual({ fi, sv, en });
  });

  it('is printed as a table with a row for each', () => {
    const table = chainsAsMarkdown(FIRST_RULE_SET);
    expect(table.split('\n').filter((line) => line.startsWith('| '))).toHaveLength(2 + FIRST_RULE_SET.chains.length);
    expect(table).toContain('| level HIGH | PROTOCOL_CHECK → DIRECTOR_ADMINISTRATIVE → MAYORS_OFFICE |');
    expect(table).toContain('| anything else | HEAD_OF_UNIT |');
  });
});

describe('the stages of a chain', () => {
  const trip: ChainFacts = {
    ...{ kind: 'BENCHMARKING_TRIP', level: 'ORDINARY', travellingBody: 'OFFICIALS', leadDepartment: 'ECONOMIC' },
    ...{ region: 'EUROPE', estimatedCostEur: 500 },
  };
  const ruleSetWith = (stages: unknown, chainOfK7: string | null = null) =>
    ruleSetSchema.parse({
      ...FIRST_RULE_SET,
      rules: FIRST_RULE_SET.rules.map((rule) => (rule.key === 'K7' ? { ...rule, chain: chainOfK7 } : rule)),
      chains: [{ key: 'MINE', name: { fi: 'Oma', sv: 'Egen', en: 'Own' }, stages }, ...FIRST_RULE_SET.chains].reverse(),
    });

  it('are asked at the same time with as many approvals as the row says, and all where it says nothing', () => {
    const together = { steps: [{ step: 'HEAD_OF_UNIT' }, { step: 'LEAD_DIRECTOR', holders: 'ALL' }], need: 1 };
    const { stages, steps } = approvalChain(
      ruleSetWith([together, { steps: [{ step: 'MAYORS_OFFICE', holders: 2 }] }], 'MINE'),
      trip,
      'K7',
    );
    expect(stages).toEqual([
      {
        steps: [
          { step: 'HEAD_OF_UNIT', holders: 1 },
          { step: 'DIRECTOR_ECONOMIC', holders: 'ALL' },
        ],
        need: 1,
      },
      { steps: [{ step: 'MAYORS_OFFICE', holders: 2 }], need: 'ALL' },
    ]);
    expect(steps).toEqual(['HEAD_OF_UNIT', 'DIRECTOR_ECONOMIC', 'MAYORS_OFFICE']);
  });

  it('leave out the steps whose own condition does not hold, and a stage with none left', () => {
    const ruleSet = ruleSetWith(
      [
        { steps: [{ step: 'HEAD_OF_UNIT' }] },
        { steps: [{ step: 'CHIEF_EXECUTIVE', onlyIf: { costAbove: 'first' } }] },
        {
          steps: [{ step: 'LEAD_DIRECTOR' }, { step: 'MAYORS_OFFICE', onlyIf: { regions: ['FURTHER'] } }],
          need: 2,
        },
      ],
      'MINE',
    );
    expect(approvalChain(ruleSet, trip, 'K7').stages).toEqual([
      { steps: [{ step: 'HEAD_OF_UNIT', holders: 1 }], need: 'ALL' },
      { steps: [{ step: 'DIRECTOR_ECONOMIC', holders: 1 }], need: 'ALL' },
    ]);
    expect(approvalChain(ruleSet, { ...trip, region: 'FURTHER', estimatedCostEur: 10_001 }, 'K7').steps).toEqual([
      'HEAD_OF_UNIT',
      'CHIEF_EXECUTIVE',
      'DIRECTOR_ECONOMIC',
      'MAYORS_OFFICE',
    ]);
    expect(approvalChain(ruleSet, { ...trip, estimatedCostEur: null }, 'K7').because.en).toContain(
      'The cost is not estimated: above the limit it would also need the approval of the chief executive.',
    );
  });

  it('are the table’s for a rule that names no chain, and for no rule', () => {
    const ruleSet = ruleSetWith([{ steps: [{ step: 'MAYORS_OFFICE' }] }]);
    expect(approvalChain(ruleSet, trip, 'K7').row).not.toBe('MINE');
    expect(approvalChain(ruleSet, trip).row).not.toBe('MINE');
  });

  it('are read out of rows that were plain lists of steps', () => {
    const [row] = FIRST_RULE_SET.chains;
    const { stages: _stages, ...plain } = row ?? expect.fail('There is a first chain.');
    const old = {
      ...FIRST_RULE_SET,
      chains: [
        { ...plain, steps: ['PROTOCOL_CHECK', 'DIRECTOR_ADMINISTRATIVE', 'MAYORS_OFFICE'] },
        ...FIRST_RULE_SET.chains.slice(1),
      ],
    };
    expect(ruleSetSchema.parse(old)).toEqual(FIRST_RULE_SET);
  });
});
