import { capitalised } from '../shared/capitalised';
import { type Demand, type Department, DIRECTIONS_OF_KIND, type Locale, type LocalizedText } from '../visit/vocabulary';
import type { MatchedFact, RoutingDecision } from './decide';
import { DEMAND_TEXTS } from './demand-texts';
import { textOfFact } from './fact-texts';
import type { RoutingFacts } from './facts';
import { type LevelCause, levelClause } from './level-cause';
import type { RuleSet } from './rule-set';
import type { RoutingChange } from './smallest-change';

/** A routing told in sentences (design.md: "The screen says it in a sentence, and what would change it"). */
export type RoutingExplanation = {
  because: LocalizedText;
  /** The sentence the rule rests on; null in the triage queue. */
  source: LocalizedText | null;
  /** In the order the rules were tried. */
  passedOver: { rule: string; because: LocalizedText }[];
  /** The best first. */
  wouldChange: LocalizedText[];
  demands: { demand: Demand; text: LocalizedText }[];
};

export const DEPARTMENT_NAMES: Record<Department, LocalizedText> = {
  ECONOMIC: { fi: 'elinkeino-osasto', sv: 'näringslivsavdelningen', en: 'the economic department' },
  ADMINISTRATIVE: { fi: 'hallinto-osasto', sv: 'förvaltningsavdelningen', en: 'the administrative department' },
};

/**
 * Tells a decision in every language: why it was made, why the rules before it were not, and what would change it.
 * Without `levelCause` the level is told without saying whose rank made it what it is.
 */
export function explainRouting(
  ruleSet: RuleSet,
  facts: RoutingFacts,
  decision: RoutingDecision,
  changes: readonly RoutingChange[],
  levelCause: LevelCause | null = null,
): RoutingExplanation {
  const clause = ({ fact, value }: MatchedFact, locale: Locale) =>
    fact === 'level' && levelCause ? levelClause(levelCause)[locale] : textOfFact(fact, value).is[locale];
  const clauses = (matched: readonly MatchedFact[], locale: Locale) =>
    joined(
      matched.map((fact) => clause(fact, locale)),
      locale,
    );

  const unsettled = (changes[0]?.changes ?? []).map(({ fact, from }) => ({ fact, value: from }));
  const because = (locale: Locale) =>
    decision.leadDepartment && decision.rule
      ? sayLead(decision.leadDepartment, decision.rule, clauses(tellingFacts(decision.matched), locale), locale)
      : sayTriage(clauses(unsettled, locale), ruleSet.triageTimeLimitWorkingDays, locale);

  return {
    because: inEachLanguage(because),
    source: ruleSet.rules.find(({ key }) => key === decision.rule)?.source.text ?? null,
    passedOver: decision.passedOver.map(({ rule, failed }) => ({
      rule,
      because: inEachLanguage((locale) => sayPassedOver(rule, clauses(failed, locale), locale)),
    })),
    wouldChange: changes.map((change) =>
      inEachLanguage((locale) =>
        sayChange(change, facts, { levelCause, rulesAskForRanks: asksForRanks(ruleSet) }, locale),
      ),
    ),
    demands: decision.demands.map((demand) => ({ demand, text: DEMAND_TEXTS[demand] })),
  };
}

/** The kind goes without saying where something else decided. */
function tellingFacts(matched: readonly MatchedFact[]): readonly MatchedFact[] {
  const others = matched.filter(({ fact }) => fact !== 'kind');
  return others.length > 0 ? others : matched;
}

function sayLead(department: Department, rule: string, clauses: string, locale: Locale): string {
  const name = DEPARTMENT_NAMES[department][locale];
  return {
    fi: `Koordinoinnista vastaa ${name}, koska ${clauses} (${rule}).`,
    sv: `${capitalised(name)} ansvarar för samordningen, eftersom ${clauses} (${rule}).`,
    en: `Coordinated by ${name}, because ${clauses} (${rule}).`,
  }[locale];
}

/** `clauses` tell what would have to be known or otherwise for a rule to match. */
function sayTriage(clauses: string, workingDays: number, locale: Locale): string {
  const reason = clauses === '' ? '' : `: ${clauses}`;
  return {
    fi: `Siirtyy yhteiseen jakojonoon, koska mikään sääntö ei määritä koordinoivaa osastoa${reason}. Koordinaattori päättää ${workingDays} työpäivän kuluessa.`,
    sv: `Går till den gemensamma fördelningskön, eftersom ingen regel anger samordnande avdelning${reason}. En koordinator beslutar inom ${workingDays} ${workingDays === 1 ? 'arbetsdag' : 'arbetsdagar'}.`,
    en: `Goes to the joint triage queue, because no rule names the coordinating department${reason}. A coordinator decides within ${workingDays} working ${workingDays === 1 ? 'day' : 'days'}.`,
  }[locale];
}

function sayPassedOver(rule: string, clauses: string, locale: Locale): string {
  return {
    fi: `${rule} ei sovellu, koska ${clauses}.`,
    sv: `${rule} tillämpas inte, eftersom ${clauses}.`,
    en: `${rule} does not apply, because ${clauses}.`,
  }[locale];
}

/** What made the level, and whether somebody's rank would change more than the level. */
type LevelStory = { levelCause: LevelCause | null; rulesAskForRanks: boolean };

function sayChange(
  { changes, rule, leadDepartment }: RoutingChange,
  facts: RoutingFacts,
  { levelCause, rulesAskForRanks }: LevelStory,
  locale: Locale,
): string {
  const name = DEPARTMENT_NAMES[leadDepartment][locale];
  const named = rule ? ` (${rule})` : '';
  const told = changes.filter(
    (change) => !followsFromKind(change, changes) && !followsFromRank(change, changes, levelCause),
  );
  const onlyLevel = told.length === 1 && told[0]?.fact === 'level';
  const without = onlyLevel && !rulesAskForRanks ? withoutThatRank(levelCause, locale) : null;
  const ifLevelWere = (to: string) =>
    rulesAskForRanks && (levelCause === null || levelCause.by === 'RANK' || levelCause.by === 'NOBODY')
      ? ifSetByHand(to, locale)
      : ifLevel(facts, levelCause, locale);
  const ifSo = joined(
    told.map(({ fact, to }) => (fact === 'level' ? ifLevelWere(to) : null) ?? textOfFact(fact, to).ifSo[locale]),
    locale,
  );

  return {
    fi: `${without ?? `Jos ${ifSo},`} koordinoinnista vastaisi ${name}${named}.`,
    sv: `${without ?? `Om ${ifSo}`} skulle ${name} ansvara för samordningen${named}.`,
    en: `${without ?? `If ${ifSo},`} it would go to ${name}${named}.`,
  }[locale];
}

function asksForRanks({ rules }: RuleSet): boolean {
  return rules.some(({ when }) => when.some((conditions) => conditions.some(({ fact }) => fact === 'highestRank')));
}

/** The level another rank brings along needs no words beside the rank; one that was set by hand does not come by itself. */
function followsFromRank(
  { fact }: RoutingChange['changes'][number],
  changes: RoutingChange['changes'],
  cause: LevelCause | null,
): boolean {
  if (fact !== 'level' || cause?.by === 'RAISED' || cause?.by === 'LOWERED') return false;
  return changes.some((change) => change.fact === 'highestRank');
}

/** The level alone, the ranks staying what they are. */
function ifSetByHand(to: string, locale: Locale): string {
  return to === 'HIGH'
    ? { fi: 'taso nostettaisiin korkeaksi', sv: 'nivån höjdes till hög', en: 'its level were raised' }[locale]
    : {
        fi: 'protokollavastaava laskisi tason',
        sv: 'en protokollansvarig sänkte nivån',
        en: 'a protocol officer lowered its level',
      }[locale];
}

/** A direction that is the new kind's only one, and a purpose it cannot have, need no words beside the kind itself. */
function followsFromKind({ fact, to }: RoutingChange['changes'][number], changes: RoutingChange['changes']): boolean {
  const kind = changes.find((change) => change.fact === 'kind')?.to;
  if (!kind) return false;
  if (fact === 'purpose') return to === 'NONE';
  return (
    fact === 'direction' && Object.entries(DIRECTIONS_OF_KIND).some(([key, ways]) => key === kind && ways.length === 1)
  );
}

/** "Without a guest of that rank", where a rank made the level high. */
function withoutThatRank(cause: LevelCause | null, locale: Locale): string | null {
  if (cause?.by !== 'RANK') return null;
  const guest = cause.side === 'GUEST';
  return {
    fi: `Ilman tämänarvoista ${guest ? 'vierasta' : 'matkustajaa'}`,
    sv: `Utan en ${guest ? 'gäst' : 'resenär'} av den rangen`,
    en: `Without a ${guest ? 'guest' : 'traveller'} of that rank`,
  }[locale];
}

/** What would have to be otherwise for another level, by what caused this one; null where the fact's own text says it. */
function ifLevel({ level }: RoutingFacts, cause: LevelCause | null, locale: Locale): string | null {
  if (cause?.by === 'RANK') {
    const guest = cause.side === 'GUEST';
    return {
      fi: `kukaan ${guest ? 'vieraista' : 'matkustajista'} ei olisi tämänarvoinen`,
      sv: `ingen av ${guest ? 'gästerna' : 'resenärerna'} hade den rangen`,
      en: `no ${guest ? 'guest' : 'traveller'} were of that rank`,
    }[locale];
  }
  if (cause?.by === 'RAISED' && level === 'HIGH') {
    return { fi: 'tasoa ei olisi nostettu', sv: 'nivån inte hade höjts', en: 'its level had not been raised' }[locale];
  }
  if (cause?.by === 'LOWERED' && level === 'ORDINARY') {
    return { fi: 'tasoa ei olisi laskettu', sv: 'nivån inte hade sänkts', en: 'its level had not been lowered' }[
      locale
    ];
  }
  return null;
}

/** "A, B and C" in each language. */
export function joined(clauses: readonly string[], locale: Locale): string {
  const and = { fi: ' ja ', sv: ' och ', en: ' and ' }[locale];
  const last = clauses.at(-1) ?? '';
  return clauses.length < 2 ? last : `${clauses.slice(0, -1).join(', ')}${and}${last}`;
}

function inEachLanguage(say: (locale: Locale) => string): LocalizedText {
  return { fi: say('fi'), sv: say('sv'), en: say('en') };
}
