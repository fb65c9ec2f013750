import { type Demand, type Department, LOCALES, type Locale, type LocalizedText } from '../visit/vocabulary';
import type { RoutingDecision } from './decide';
import { DEMAND_TEXTS } from './demand-texts';
import { clauseOf } from './fact-texts';
import type { RoutingFacts } from './facts';
import type { RuleSet } from './rule-set';
import type { RoutingChange } from './smallest-change';

/** A routing told in sentences, in every language (design.md: "The screen says it in a sentence, and what would change it"). */
export type RoutingExplanation = {
  because: LocalizedText;
  source: LocalizedText | null;
  passedOver: { rule: string; because: LocalizedText }[];
  wouldChange: LocalizedText[];
  demands: { demand: Demand; text: LocalizedText }[];
};

/** The department as it stands after "goes to": hallinto-osastolle, till förvaltningsavdelningen. */
const TO_DEPARTMENT: Record<Department | 'TRIAGE', LocalizedText> = {
  ECONOMIC: { fi: 'elinkeino-osastolle', sv: 'till näringslivsavdelningen', en: 'to the economic department' },
  ADMINISTRATIVE: {
    fi: 'hallinto-osastolle',
    sv: 'till förvaltningsavdelningen',
    en: 'to the administrative department',
  },
  TRIAGE: { fi: 'yhteiseen jakojonoon', sv: 'till den gemensamma fördelningskön', en: 'to the joint triage queue' },
};

/** The department as the one that coordinates. */
const COORDINATED_BY: Record<Department, LocalizedText> = {
  ECONOMIC: {
    fi: 'Koordinoi elinkeino-osasto',
    sv: 'Samordnas av näringslivsavdelningen',
    en: 'Coordinated by the economic department',
  },
  ADMINISTRATIVE: {
    fi: 'Koordinoi hallinto-osasto',
    sv: 'Samordnas av förvaltningsavdelningen',
    en: 'Coordinated by the administrative department',
  },
};

const AND: LocalizedText = { fi: 'ja', sv: 'och', en: 'and' };

export function explainRouting(
  ruleSet: RuleSet,
  facts: RoutingFacts,
  decision: RoutingDecision,
  changes: readonly RoutingChange[],
): RoutingExplanation {
  const rule = ruleSet.rules.find(({ key }) => key === decision.rule);
  return {
    because: inEach((locale) => sentence(decision, facts, locale)),
    source: rule?.source.text ?? null,
    passedOver: decision.passedOver.map(({ rule: key, failed }) => ({
      rule: key,
      because: inEach((locale) =>
        passedOverSentence(
          key,
          failed.map(({ fact, value }) => clauseOf(fact, value)[locale]),
          locale,
        ),
      ),
    })),
    wouldChange: changes.map((change) => inEach((locale) => changeSentence(change, locale))),
    demands: decision.demands.map((demand) => ({ demand, text: DEMAND_TEXTS[demand] })),
  };
}

function sentence(decision: RoutingDecision, facts: RoutingFacts, locale: Locale): string {
  if (decision.leadDepartment === null) {
    return {
      fi: `Menee yhteiseen jakojonoon, koska mikään sääntö ei sovi: ${clauseOf('kind', facts.kind).fi}, ja ${clauseOf('body', facts.body).fi}.`,
      sv: `Går till den gemensamma fördelningskön, eftersom ingen regel passar: ${clauseOf('kind', facts.kind).sv}, och ${clauseOf('body', facts.body).sv}.`,
      en: `Goes to the joint triage queue, because no rule fits: ${clauseOf('kind', facts.kind).en}, and ${clauseOf('body', facts.body).en}.`,
    }[locale];
  }
  const clauses = joined(
    decision.matched.map(({ fact, value }) => clauseOf(fact, value)[locale]),
    locale,
  );
  const because = { fi: 'koska', sv: 'eftersom', en: 'because' }[locale];
  return `${COORDINATED_BY[decision.leadDepartment][locale]}, ${because} ${clauses} (${decision.rule ?? ''}).`;
}

function passedOverSentence(rule: string, clauses: readonly string[], locale: Locale): string {
  const reasons = joined(clauses, locale);
  return {
    fi: `${rule} ei sovi, koska ${reasons}.`,
    sv: `${rule} passar inte, eftersom ${reasons}.`,
    en: `${rule} does not fit, because ${reasons}.`,
  }[locale];
}

function changeSentence({ changes, rule, leadDepartment }: RoutingChange, locale: Locale): string {
  const clauses = joined(
    changes.map(({ fact, to }) => clauseOf(fact, to)[locale]),
    locale,
  );
  const target = TO_DEPARTMENT[leadDepartment ?? 'TRIAGE'][locale];
  const named = rule ? ` (${rule})` : '';
  return {
    fi: `Jos ${clauses}, vierailu menisi ${target}${named}.`,
    sv: `Om ${clauses} skulle besöket gå ${target}${named}.`,
    en: `If ${clauses}, it would go ${target}${named}.`,
  }[locale];
}

function joined(clauses: readonly string[], locale: Locale): string {
  if (clauses.length <= 1) return clauses.join('');
  return `${clauses.slice(0, -1).join(', ')} ${AND[locale]} ${clauses.at(-1) ?? ''}`;
}

function inEach(say: (locale: Locale) => string): LocalizedText {
  const [fi, sv, en] = LOCALES;
  return { fi: say(fi), sv: say(sv), en: say(en) };
}
