import type { Region } from '../places/regions';
import type { ChainRow, ChainStep, RuleSet } from '../routing/rule-set';
import {
  type ApprovalStepKey,
  type Department,
  type Level,
  type Locale,
  type LocalizedText,
  type TravellingBody,
  type VisitKind,
} from '../visit/vocabulary';
import { APPROVAL_OF } from './step-texts';

/** What an approval chain depends on. */
export type ChainFacts = {
  kind: VisitKind;
  level: Level;
  travellingBody: TravellingBody;
  /** Null in the triage queue: the chain is then told as if the economic department led. */
  leadDepartment: Department | null;
  /** Null while the destination is unknown: it then counts as Europe, and the reason says what another would add. */
  region: Region | null;
  /** In euros. Null while nobody has estimated it: it then counts as below the limits. */
  estimatedCostEur: number | null;
};

export type ApprovalChain = { row: string; steps: ApprovalStepKey[]; because: LocalizedText };

/**
 * The approval chain of a visit: the steps of the first row of the rule set's table that fits, and why these
 * (design.md, "Life of a visit"). What is not known yet asks for no more than what is: a destination or a cost that is
 * given later is a material change, and adds its steps then.
 */
export function approvalChain(ruleSet: RuleSet, facts: ChainFacts): ApprovalChain {
  const row = rowOf(ruleSet, facts);
  const steps = stepsOf(row, facts);

  const further = facts.region ? [] : gained(steps, ruleSet, { ...facts, region: 'FURTHER' });
  const costlier =
    facts.estimatedCostEur === null ? gained(steps, ruleSet, { ...facts, estimatedCostEur: Infinity }) : [];
  const say = (locale: Locale) =>
    [
      `${row.name[locale]}${limitOf(row, ruleSet, locale)}.`,
      ...(further.length > 0 ? [ifFurther(further, locale)] : []),
      ...(costlier.length > 0 ? [ifCostlier(costlier, locale)] : []),
    ].join(' ');

  return { row: row.key, steps, because: { fi: say('fi'), sv: say('sv'), en: say('en') } };
}

function rowOf({ chains, costLimits }: RuleSet, facts: ChainFacts): ChainRow {
  const row = chains.find((candidate) => fits(candidate, facts, costLimits));
  if (!row) throw new Error('The last approval chain of a rule set takes everything; its schema sees to that.');
  return row;
}

/** Whether a row of the table is about such a visit. */
export function fits(row: ChainRow, facts: ChainFacts, limits: RuleSet['costLimits']): boolean {
  if (row.kinds && !row.kinds.includes(facts.kind)) return false;
  if (row.level && row.level !== facts.level) return false;
  if (row.travellingBodies && !row.travellingBodies.includes(facts.travellingBody)) return false;
  if (row.regions && !row.regions.includes(facts.region ?? 'EUROPE')) return false;
  return !row.costAbove || (facts.estimatedCostEur ?? 0) > limits[row.costAbove];
}

/** Each step once, in the row's order. */
function stepsOf(row: ChainRow, { leadDepartment }: ChainFacts): ApprovalStepKey[] {
  return [...new Set(row.steps.map((step) => toStepKey(step, leadDepartment)))];
}

function toStepKey(step: ChainStep, leadDepartment: Department | null): ApprovalStepKey {
  if (step !== 'LEAD_DIRECTOR') return step;
  return leadDepartment === 'ADMINISTRATIVE' ? 'DIRECTOR_ADMINISTRATIVE' : 'DIRECTOR_ECONOMIC';
}

function gained(steps: readonly ApprovalStepKey[], ruleSet: RuleSet, facts: ChainFacts): ApprovalStepKey[] {
  return stepsOf(rowOf(ruleSet, facts), facts).filter((step) => !steps.includes(step));
}

function limitOf({ costAbove }: ChainRow, { costLimits }: RuleSet, locale: Locale): string {
  return costAbove ? ` (${euros(costLimits[costAbove], locale)})` : '';
}

function ifFurther(steps: readonly ApprovalStepKey[], locale: Locale): string {
  const approvers = listed(steps, locale);
  return {
    fi: `Kohdemaata ei ole annettu: Euroopan ulkopuolelle tarvittaisiin lisäksi ${approvers} hyväksyntä.`,
    sv: `Destinationslandet har inte angetts: utanför Europa behövs dessutom godkännande av ${approvers}.`,
    en: `The destination is not given: outside Europe it would also need the approval of ${approvers}.`,
  }[locale];
}

function ifCostlier(steps: readonly ApprovalStepKey[], locale: Locale): string {
  const approvers = listed(steps, locale);
  return {
    fi: `Kustannuksia ei ole arvioitu: rajan ylittyessä tarvittaisiin lisäksi ${approvers} hyväksyntä.`,
    sv: `Kostnaderna har inte beräknats: om gränsen överskrids behövs dessutom godkännande av ${approvers}.`,
    en: `The cost is not estimated: above the limit it would also need the approval of ${approvers}.`,
  }[locale];
}

function listed(steps: readonly ApprovalStepKey[], locale: Locale): string {
  const and = { fi: ' ja ', sv: ' och ', en: ' and ' }[locale];
  return steps.map((step) => APPROVAL_OF[step][locale]).join(and);
}

/** A sum in whole euros as each language writes it: "10 000 €", "€10,000". */
function euros(sum: number, locale: Locale): string {
  const tag = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-IE' }[locale];
  return new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(sum);
}
