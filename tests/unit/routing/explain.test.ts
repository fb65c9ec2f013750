import { describe, expect, it } from 'vitest';
import { decideRouting } from '@/lib/domain/routing/decide';
import { DEMAND_TEXTS } from '@/lib/domain/routing/demand-texts';
import { explainRouting } from '@/lib/domain/routing/explain';
import { FACT_TEXTS, textOfFact } from '@/lib/domain/routing/fact-texts';
import type { RoutingFacts } from '@/lib/domain/routing/facts';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import { type LevelCause, levelOfCause, sayLevel } from '@/lib/domain/routing/level-cause';
import { type Rule, type RuleSet, ruleSetSchema } from '@/lib/domain/routing/rule-set';
import { smallestChanges } from '@/lib/domain/routing/smallest-change';
import { casesToldApart, valueClassesOf } from '@/lib/domain/routing/value-classes';
import { LOCALES, type LocalizedText, RANKS } from '@/lib/domain/visit/vocabulary';
import { everyCombination, factsOf } from '@/tests/support/routing-facts';

function tell(change: Partial<RoutingFacts>, cause: LevelCause | null = null) {
  const facts = factsOf(change);
  const decision = decideRouting(FIRST_RULE_SET, facts);
  return explainRouting(FIRST_RULE_SET, facts, decision, smallestChanges(FIRST_RULE_SET, facts), cause);
}

/** What is wrong with a sentence a person is to read; null when nothing is. */
function faultIn(sentence: string): string | null {
  if (!/^[A-ZÅÄÖ]/u.test(sentence)) return 'no capital letter';
  if (!/[.)]$/u.test(sentence) || !sentence.endsWith('.')) return 'no full stop';
  if (/undefined|null|NaN|\[object|[{}<>$_]|[A-Z]{3,}/u.test(sentence)) return 'a placeholder or a code';
  if (/ {2}| [,.:;)]|\( |,,|\.\./u.test(sentence)) return 'an empty place';
  return null;
}

function faultsIn(texts: readonly LocalizedText[]): string[] {
  return texts.flatMap((text) =>
    LOCALES.flatMap((locale) => {
      const fault = faultIn(text[locale]);
      return fault ? [`${locale}, ${fault}: ${text[locale]}`] : [];
    }),
  );
}

const GUEST: LevelCause = { by: 'RANK', side: 'GUEST', isHead: true, rank: 'HEAD_OF_GOVERNMENT' };
const CAUSES: (LevelCause | null)[] = [
  ...[null, GUEST, { by: 'RAISED' as const }, { by: 'LOWERED' as const }, { by: 'NOBODY' as const }],
  { by: 'RANK', side: 'GUEST', isHead: false, rank: 'MINISTER' },
  { by: 'RANK', side: 'TRAVELLER', isHead: false, rank: 'MAYOR' },
  { by: 'RANK', side: 'TRAVELLER', isHead: true, rank: 'MAYOR' },
];

describe('the explanation', () => {
  it('is whole sentences in three languages for every combination of the facts', () => {
    const faults = everyCombination(FIRST_RULE_SET).flatMap((facts) => {
      const told = explainRouting(FIRST_RULE_SET, facts, decideRouting(FIRST_RULE_SET, facts), []);
      return faultsIn([told.because, ...told.passedOver.map(({ because }) => because)]);
    });
    expect(faults.slice(0, 5)).toEqual([]);
  });

  it('says in whole sentences what would change every visit that can be, whatever made its level', () => {
    const faults = casesToldApart(valueClassesOf(FIRST_RULE_SET.rules)).flatMap((facts) => {
      const decision = decideRouting(FIRST_RULE_SET, facts);
      const changes = smallestChanges(FIRST_RULE_SET, facts);
      return CAUSES.filter((cause) => cause === null || levelOfCause(cause) === facts.level).flatMap((cause) => {
        const told = explainRouting(FIRST_RULE_SET, facts, decision, changes, cause);
        return told.wouldChange.length === 0
          ? ['nothing would change it']
          : faultsIn([told.because, ...told.wouldChange]);
      });
    });
    expect(faults.slice(0, 5)).toEqual([]);
  });

  it('tells every rule apart from the others in its reasons and never the same in two languages', () => {
    for (const facts of casesToldApart(valueClassesOf(FIRST_RULE_SET.rules))) {
      const { because } = explainRouting(FIRST_RULE_SET, facts, decideRouting(FIRST_RULE_SET, facts), []);
      if (new Set(LOCALES.map((locale) => because[locale])).size !== LOCALES.length) expect.fail(because.fi);
    }
  });

  it('names the rule that decided and cites its source, which the triage queue has not', () => {
    const [k4] = FIRST_RULE_SET.rules.filter(({ key }) => key === 'K4');
    expect(tell({}).source).toEqual(k4?.source.text);
    expect(tell({ kind: 'COOPERATION_MEETING', purpose: 'NONE' }).source).toBeNull();
  });

  it('lists what the rule demands, in its order', () => {
    expect(tell({ level: 'HIGH' }).demands).toEqual([
      { demand: 'CONSULT_MISSION_IN_HELSINKI', text: DEMAND_TEXTS.CONSULT_MISSION_IN_HELSINKI },
      { demand: 'CONSULT_FINNISH_MISSION', text: DEMAND_TEXTS.CONSULT_FINNISH_MISSION },
    ]);
  });

  it('can tell the cause of every level, by every rank', () => {
    const byRank = RANKS.map((rank): LevelCause => ({ by: 'RANK', side: 'GUEST', isHead: false, rank }));
    expect(
      faultsIn(
        [...byRank, { by: 'RAISED' } as const, { by: 'LOWERED' } as const, { by: 'NOBODY' } as const].map(sayLevel),
      ),
    ).toEqual([]);
  });

  it('has a word for each value of each fact and no word twice', () => {
    const texts = Object.values(FACT_TEXTS).flatMap((values) => Object.values(values));
    for (const locale of LOCALES) {
      const words = texts.flatMap(({ is, ifSo }) => [is[locale], ifSo[locale]]);
      expect(new Set(words).size).toBe(words.length);
    }
    expect(() => textOfFact('level', 'MIDDLING')).toThrow('The fact level has no value MIDDLING.');
  });
});

const TRIP = { kind: 'BENCHMARKING_TRIP', direction: 'OUTGOING', purpose: 'NONE' } as const;
const MEETING = { kind: 'COOPERATION_MEETING', purpose: 'NONE' } as const;

describe('the sentences, word for word', () => {
  it('of a prime minister’s visit are those of the product’s page', () => {
    const told = tell({ level: 'HIGH' }, GUEST);
    expect([told.because, ...told.wouldChange]).toEqual([
      {
        fi: 'Koordinoinnista vastaa hallinto-osasto, koska delegaation johtaja on hallituksen päämies (K1).',
        sv: 'Förvaltningsavdelningen ansvarar för samordningen, eftersom delegationsledaren är regeringschef (K1).',
        en: 'Coordinated by the administrative department, because the head of delegation is a head of government (K1).',
      },
      {
        fi: 'Ilman tämänarvoista vierasta koordinoinnista vastaisi elinkeino-osasto (K4).',
        sv: 'Utan en gäst av den rangen skulle näringslivsavdelningen ansvara för samordningen (K4).',
        en: 'Without a guest of that rank it would go to the economic department (K4).',
      },
    ]);
  });

  it('of an ordinary group say what it is, what it lacks and what was passed over', () => {
    const told = tell({}, { by: 'NOBODY' });
    expect(told.because).toEqual({
      fi: 'Koordinoinnista vastaa elinkeino-osasto, koska kyseessä on vierailuryhmän vierailu (K4).',
      sv: 'Näringslivsavdelningen ansvarar för samordningen, eftersom det är fråga om ett gruppbesök (K4).',
      en: 'Coordinated by the economic department, because it is an incoming visit (K4).',
    });
    expect(told.passedOver.map(({ rule, because }) => [rule, because.en])).toEqual([
      ['K1', 'K1 does not apply, because nobody’s rank makes it high-level.'],
      ['K2', 'K2 does not apply, because it is an incoming visit.'],
      [
        'K3',
        'K3 does not apply, because the visitors do not ask to meet the city’s highest leadership and there is no signing on the programme.',
      ],
    ]);
    expect(told.wouldChange.map(({ fi }) => fi)).toEqual([
      'Jos jonkun osallistujan arvo edellyttäisi korkeaa tasoa, koordinoinnista vastaisi hallinto-osasto (K1).',
      'Jos vieraat pyytäisivät saada tavata pormestarin, apulaispormestarin tai valtuuston puheenjohtajan, koordinoinnista vastaisi hallinto-osasto (K3).',
      'Jos ohjelmaan kuuluisi allekirjoitus, koordinoinnista vastaisi hallinto-osasto (K3).',
    ]);
  });

  it.each<[string, Partial<RoutingFacts>, LevelCause | null, string[]]>([
    [
      'of a visit whose level was raised',
      { level: 'HIGH' },
      { by: 'RAISED' },
      [
        'Coordinated by the administrative department, because its level has been raised (K1).',
        'If its level had not been raised, it would go to the economic department (K4).',
      ],
    ],
    [
      'of a trip of a minister’s rank',
      { ...TRIP, level: 'HIGH' },
      { by: 'RANK', side: 'TRAVELLER', isHead: true, rank: 'MAYOR' },
      [
        'Coordinated by the administrative department, because the head of the city’s delegation is a mayor (K2).',
        'Without a traveller of that rank it would go to the economic department (K7).',
      ],
    ],
    [
      'of a trip of the council',
      { ...TRIP, travellingBody: 'ELECTED_BODY' },
      null,
      [
        'Coordinated by the administrative department, because the trip is made by an elected body (K2).',
        'If the travellers were officials, it would go to the economic department (K7).',
      ],
    ],
    [
      'of a minister who comes to sign',
      { level: 'HIGH', signing: 'YES' },
      { by: 'RANK', side: 'GUEST', isHead: false, rank: 'MINISTER' },
      [
        'Coordinated by the administrative department, because one of the guests is a minister (K1).',
        'If no guest were of that rank and there were no signing on the programme, it would go to the economic department (K4).',
      ],
    ],
    [
      'of a meeting of a thematic network',
      { ...MEETING, body: 'OWNED_BY_ECONOMIC' },
      null,
      [
        'Coordinated by the economic department, because the economic department owns the membership in the body (K9).',
        'If the body were one of the highest leadership, it would go to the administrative department (K8).',
        'If the visitors asked to meet the mayor, a deputy mayor or the chair of the council, it would go to the administrative department (K3).',
        'If there were a signing on the programme, it would go to the administrative department (K3).',
      ],
    ],
    [
      'of a group whose level was lowered',
      {},
      { by: 'LOWERED' },
      [
        'Coordinated by the economic department, because it is an incoming visit (K4).',
        'If its level had not been lowered, it would go to the administrative department (K1).',
        'If the visitors asked to meet the mayor, a deputy mayor or the chair of the council, it would go to the administrative department (K3).',
        'If there were a signing on the programme, it would go to the administrative department (K3).',
      ],
    ],
  ])('%s', (_title, change, cause, sentences) => {
    const told = tell(change, cause);
    expect([told.because.en, ...told.wouldChange.map(({ en }) => en)]).toEqual(sentences);
  });

  it('of a meeting of an unknown network send it to the triage queue and say what is missing', () => {
    expect(tell({ ...MEETING, body: 'UNKNOWN' }).because).toEqual({
      fi: 'Siirtyy yhteiseen jakojonoon, koska mikään sääntö ei määritä koordinoivaa osastoa: jäsenyydestä vastaavaa osastoa ei ole merkitty rekisteriin. Koordinaattori päättää 3 työpäivän kuluessa.',
      sv: 'Går till den gemensamma fördelningskön, eftersom ingen regel anger samordnande avdelning: uppgift saknas om vilken avdelning medlemskapet hör till. En koordinator beslutar inom 3 arbetsdagar.',
      en: 'Goes to the joint triage queue, because no rule names the coordinating department: no department is recorded as owning the membership in the body. A coordinator decides within 3 working days.',
    });
  });

  it('count one working day as one', () => {
    const hasty = { ...FIRST_RULE_SET, triageTimeLimitWorkingDays: 1 };
    const facts = factsOf({ ...MEETING });
    const told = explainRouting(hasty, facts, decideRouting(hasty, facts), []);
    expect(told.because.en).toBe(
      'Goes to the joint triage queue, because no rule names the coordinating department. A coordinator decides within 1 working day.',
    );
    expect(told.because.sv).toContain('inom 1 arbetsdag.');
  });

  it('leave out what follows from another kind by itself', () => {
    const told = tell(
      { ...TRIP, level: 'HIGH', travellingBody: 'MAYORALTY' },
      { by: 'RANK', side: 'TRAVELLER', isHead: false, rank: 'MAYOR' },
    );
    expect(told.wouldChange.map(({ sv }) => sv)).toEqual([
      'Om det var fråga om ett stadsmarknadsföringsevenemang skulle näringslivsavdelningen ansvara för samordningen (K5).',
    ]);

    const facts = factsOf({ purpose: 'COMPANY' });
    const change = {
      changes: [
        { fact: 'purpose' as const, from: 'COMPANY', to: 'NONE' },
        { fact: 'direction' as const, from: 'INCOMING', to: 'OUTGOING' },
        { fact: 'kind' as const, from: 'INCOMING_VISIT', to: 'OUTGOING_VISIT' },
      ],
      rule: 'K7',
      leadDepartment: 'ECONOMIC' as const,
    };
    expect(
      explainRouting(FIRST_RULE_SET, facts, decideRouting(FIRST_RULE_SET, facts), [change]).wouldChange[0]?.en,
    ).toBe('If it were a visit abroad, it would go to the economic department (K7).');
  });
});

describe('where a rule asks for the highest rank present', () => {
  const [plain] = FIRST_RULE_SET.rules;
  const rule = (key: string, lead: 'ECONOMIC' | 'ADMINISTRATIVE', ...when: unknown[]): Rule =>
    ruleSchemaOf({ ...plain, key, lead, support: null, when: [when] });
  const AMBASSADORS = rule('R1', 'ECONOMIC', { fact: 'highestRank', in: ['AMBASSADOR'] });
  const HIGH = rule('R2', 'ADMINISTRATIVE', { fact: 'level', in: ['HIGH'] });
  const REST = rule('R3', 'ECONOMIC', { fact: 'level', in: ['ORDINARY'] });
  const ruleSet: RuleSet = { ...FIRST_RULE_SET, rules: [AMBASSADORS, HIGH, REST] };
  const wouldChange = (facts: RoutingFacts, cause: LevelCause) =>
    explainRouting(ruleSet, facts, decideRouting(ruleSet, facts), smallestChanges(ruleSet, facts), cause).wouldChange;

  it('the level alone is told as set by hand, for another rank would be another fact as well', () => {
    const minister: LevelCause = { by: 'RANK', side: 'GUEST', isHead: true, rank: 'MINISTER' };
    expect(wouldChange(factsOf({ level: 'HIGH', highestRank: 'MINISTER' }), minister).map(({ en }) => en)).toEqual([
      'If a protocol officer lowered its level, it would go to the economic department (R3).',
      'If the highest-ranking participant were an ambassador or other head of mission, it would go to the economic department (R1).',
    ]);
    expect(wouldChange(factsOf(), { by: 'NOBODY' }).map(({ fi }) => fi)).toEqual([
      'Jos taso nostettaisiin korkeaksi, koordinoinnista vastaisi hallinto-osasto (R2).',
    ]);
  });

  it('no rank is proposed at a level that it would not have', () => {
    for (const { changes } of smallestChanges(ruleSet, factsOf({ level: 'HIGH', highestRank: 'NONE' }))) {
      const to = Object.fromEntries(changes.map((change) => [change.fact, change.to]));
      if (to.highestRank === 'AMBASSADOR') expect(to.level).toBeUndefined();
    }
  });
});

function ruleSchemaOf(rule: unknown): Rule {
  return ruleSetSchema.shape.rules.element.parse(rule);
}
