import type { Region } from '../places/regions';
import type { ChainConditions, ChainRow, Quota, RuleSet } from '../routing/rule-set';
import {
  type ApprovalStepKey,
  type ChainStep,
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

/** Steps asked at the same time, and how many of them have to be approved before the next stage opens. */
export type PlannedStage = { steps: { step: ApprovalStepKey; holders: Quota }[]; need: Quota };
/** `steps` are those of all stages in order, each once. */
export type ApprovalChain = {
  row: string;
  stages: PlannedStage[];
  steps: ApprovalStepKey[];
  because: LocalizedText;
};

/**
 * The approval chain of a visit (design.md, "Life of a visit"): the one that the rule which routed it names, otherwise the
 * first row of the rule set's table that fits; its stages, and why these. What is not known yet asks for no more than
 * what is: a destination or a cost that is given later adds its steps then, so that nobody's approval has been the last.
 */
export function approvalChain(ruleSet: RuleSet, facts: ChainFacts, rule: string | null = null): ApprovalChain {
  const row = rowOf(ruleSet, facts, rule);
  const stages = stagesOf(row, facts, ruleSet.costLimits);
  const steps = stepsIn(stages);
  const gained = (changed: Partial<ChainFacts>) => {
    const then = { ...facts, ...changed };
    return stepsIn(stagesOf(rowOf(ruleSet, then, rule), then, ruleSet.costLimits)).filter(
      (step) => !steps.includes(step),
    );
  };

  const further = facts.region ? [] : gained({ region: 'FURTHER' });
  const costlier = facts.estimatedCostEur === null ? gained({ estimatedCostEur: Infinity }) : [];
  const say = (locale: Locale) =>
    [
      `${row.name[locale]}${limitOf(row, ruleSet, locale)}.`,
      ...(further.length > 0 ? [ifFurther(further, locale)] : []),
      ...(costlier.length > 0 ? [ifCostlier(costlier, locale)] : []),
    ].join(' ');

  return { row: row.key, stages, steps, because: { fi: say('fi'), sv: say('sv'), en: say('en') } };
}

function rowOf({ rules, chains, costLimits }: RuleSet, facts: ChainFacts, rule: string | null): ChainRow {
  const chosen = rules.find(({ key }) => key === rule)?.chain ?? null;
  const row =
    chains.find(({ key }) => key === chosen) ?? chains.find((candidate) => fits(candidate, facts, costLimits));
  if (!row) throw new Error('The last approval chain of a rule set takes everything; its schema sees to that.');
  return row;
}

/** Whether a row of the table, or a step, is about such a visit. */
export function fits(row: ChainConditions, facts: ChainFacts, limits: RuleSet['costLimits']): boolean {
  if (row.kinds && !row.kinds.includes(facts.kind)) return false;
  if (row.level && row.level !== facts.level) return false;
  if (row.travellingBodies && !row.travellingBodies.includes(facts.travellingBody)) return false;
  if (row.regions && !row.regions.includes(facts.region ?? 'EUROPE')) return false;
  return !row.costAbove || (facts.estimatedCostEur ?? 0) > limits[row.costAbove];
}

/** The row's stages with the steps that apply, each step once; a stage without any is passed over. */
function stagesOf({ stages }: ChainRow, facts: ChainFacts, limits: RuleSet['costLimits']): PlannedStage[] {
  const asked = new Set<ApprovalStepKey>();

  return stages.flatMap(({ steps, need }): PlannedStage[] => {
    const applying = steps
      .filter(({ onlyIf }) => !onlyIf || fits(onlyIf, facts, limits))
      .map(({ step, holders }) => ({ step: toStepKey(step, facts.leadDepartment), holders }))
      .filter(({ step }) => !asked.has(step) && asked.add(step));
    if (applying.length === 0) return [];
    return [{ steps: applying, need: need === 'ALL' || need >= applying.length ? 'ALL' : need }];
  });
}

const stepsIn = (stages: readonly PlannedStage[]) => stages.flatMap(({ steps }) => steps.map(({ step }) => step));

function toStepKey(step: ChainStep, leadDepartment: Department | null): ApprovalStepKey {
  if (step !== 'LEAD_DIRECTOR') return step;
  return leadDepartment === 'ADMINISTRATIVE' ? 'DIRECTOR_ADMINISTRATIVE' : 'DIRECTOR_ECONOMIC';
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
