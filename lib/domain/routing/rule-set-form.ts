import { type CriterionForm, toCriterion, toCriterionForm } from '../intake/criterion-form';
import type { Region } from '../places/regions';
import { readAmount, readDay, writeAmount, writeDay } from '../shared/as-typed';
import type {
  ChainStep,
  Demand,
  Department,
  Level,
  LocalizedText,
  Rank,
  TaskTemplate,
  TravellingBody,
  VisitKind,
} from '../visit/vocabulary';
import type { FactName } from './facts';
import type { ChainConditions, ChainRow, ChainStage, Condition, Quota, Rule, RuleSet } from './rule-set';
import { countOf, type SourceForm, toSource, trimmedText, typed, type Unjudged } from './typed-parts';

/**
 * A draft of the rules as its editor holds it: the shape of `rule-set.ts`, so that an issue's path is a field's name, with
 * what is typed kept as typed and with lists and empty choices where the schema leaves out. Whether it is a rule set is
 * for that schema alone to say.
 */
export type ConditionForm = { fact: FactName; in: string[] };
export type SupportForm = { how: 'NONE' | 'ALWAYS' | 'ONLY_IF'; department: Department; onlyIf: ConditionForm };

export type RuleForm = {
  key: string;
  name: LocalizedText;
  when: ConditionForm[][];
  lead: Rule['lead'];
  support: SupportForm;
  demands: Demand[];
  /** Empty where the table of chains decides. */
  chain: string;
  /** Empty where the kind of the visit decides. */
  taskTemplate: TaskTemplate | '';
  source: SourceForm;
};

/** An empty list or choice may be anything. */
export type ChainConditionsForm = {
  kinds: VisitKind[];
  level: Level | '';
  travellingBodies: TravellingBody[];
  regions: Region[];
  costAbove: NonNullable<ChainConditions['costAbove']> | '';
};
export type StepForm = { step: ChainStep; holders: string; onlyIf: ChainConditionsForm };
export type StageForm = { steps: StepForm[]; need: string };
export type ChainForm = ChainConditionsForm & {
  key: string;
  name: LocalizedText;
  stages: StageForm[];
  source: SourceForm;
};

export type RuleSetForm = {
  /** As typed: d.m.yyyy. */
  effectiveFrom: string;
  rules: RuleForm[];
  chains: ChainForm[];
  highRanks: Rank[];
  costLimits: { first: string; second: string };
  triageTimeLimitWorkingDays: string;
  approvalTime: { dueWorkingDays: string; remindWorkingDaysBefore: string; escalateWorkingDaysAfter: string };
  criteria: CriterionForm[];
  sources: { [Setting in keyof RuleSet['sources']]: SourceForm };
};

export const NO_CONDITION: ConditionForm = { fact: 'kind', in: [] };
export const ANYTHING: ChainConditionsForm = { kinds: [], level: '', travellingBodies: [], regions: [], costAbove: '' };

export function toRuleSetForm(effectiveFrom: string, ruleSet: RuleSet): RuleSetForm {
  return {
    effectiveFrom: writeDay(effectiveFrom),
    rules: ruleSet.rules.map(toRuleForm),
    chains: ruleSet.chains.map(toChainForm),
    highRanks: [...ruleSet.highRanks],
    costLimits: { first: writeAmount(ruleSet.costLimits.first), second: writeAmount(ruleSet.costLimits.second) },
    triageTimeLimitWorkingDays: String(ruleSet.triageTimeLimitWorkingDays),
    approvalTime: {
      dueWorkingDays: String(ruleSet.approvalTime.dueWorkingDays),
      remindWorkingDaysBefore: String(ruleSet.approvalTime.remindWorkingDaysBefore),
      escalateWorkingDaysAfter: String(ruleSet.approvalTime.escalateWorkingDaysAfter),
    },
    criteria: ruleSet.criteria.map(toCriterionForm),
    sources: structuredClone(ruleSet.sources),
  };
}

export function toRuleForm({ when, support, chain, taskTemplate, ...rule }: Rule): RuleForm {
  return {
    ...structuredClone(rule),
    when: when.map((alternative) => alternative.map(toConditionForm)),
    support: toSupportForm(support, rule.lead),
    chain: chain ?? '',
    taskTemplate: taskTemplate ?? '',
  };
}

function toSupportForm(support: Rule['support'], lead: Rule['lead']): SupportForm {
  // The other department is the likely one, should there be support after all.
  if (support === null)
    return { how: 'NONE', department: lead === 'ECONOMIC' ? 'ADMINISTRATIVE' : 'ECONOMIC', onlyIf: NO_CONDITION };
  if (typeof support === 'string') return { how: 'ALWAYS', department: support, onlyIf: NO_CONDITION };
  return { how: 'ONLY_IF', department: support.department, onlyIf: toConditionForm(support.onlyIf) };
}

const toConditionForm = ({ fact, in: values }: Condition): ConditionForm => ({ fact, in: [...values] });

export function toChainForm({ key, name, stages, source, ...conditions }: ChainRow): ChainForm {
  return {
    key,
    ...structuredClone({ name, source }),
    ...toChainConditions(conditions),
    stages: stages.map(({ steps, need }) => ({
      steps: steps.map(({ step, holders, onlyIf }) => ({
        step,
        holders: String(holders),
        onlyIf: toChainConditions(onlyIf ?? {}),
      })),
      need: String(need),
    })),
  };
}

function toChainConditions({
  kinds,
  level,
  travellingBodies,
  regions,
  costAbove,
}: ChainConditions): ChainConditionsForm {
  return {
    kinds: [...(kinds ?? [])],
    level: level ?? '',
    travellingBodies: [...(travellingBodies ?? [])],
    regions: [...(regions ?? [])],
    costAbove: costAbove ?? '',
  };
}

/** The day as yyyy-mm-dd, or as typed where it is none. */
export const dayOf = ({ effectiveFrom }: RuleSetForm): string => readDay(effectiveFrom) ?? effectiveFrom.trim();

export function toContent(form: RuleSetForm): Unjudged<RuleSet> & { rules: unknown[]; chains: unknown[] } {
  const { costLimits, approvalTime, sources } = form;
  return {
    rules: form.rules.map(toRule),
    chains: form.chains.map(toChain),
    highRanks: form.highRanks,
    costLimits: { first: amount(costLimits.first), second: amount(costLimits.second) },
    triageTimeLimitWorkingDays: countOf(form.triageTimeLimitWorkingDays),
    approvalTime: {
      dueWorkingDays: countOf(approvalTime.dueWorkingDays),
      remindWorkingDaysBefore: countOf(approvalTime.remindWorkingDaysBefore),
      escalateWorkingDaysAfter: countOf(approvalTime.escalateWorkingDaysAfter),
    },
    criteria: form.criteria.map(toCriterion),
    sources: {
      highRanks: toSource(sources.highRanks),
      costLimits: toSource(sources.costLimits),
      triageTimeLimit: toSource(sources.triageTimeLimit),
      approvalTime: toSource(sources.approvalTime),
    },
  };
}

function toRule(rule: RuleForm): Unjudged<Rule> {
  return {
    key: rule.key.trim(),
    name: trimmedText(rule.name),
    when: rule.when,
    lead: rule.lead,
    support: toSupport(rule.support),
    demands: rule.demands,
    chain: rule.chain || null,
    taskTemplate: rule.taskTemplate || null,
    source: toSource(rule.source),
  };
}

function toSupport({ how, department, onlyIf }: SupportForm): unknown {
  if (how === 'NONE') return null;
  return how === 'ALWAYS' ? department : { department, onlyIf };
}

function toChain({ key, name, stages, source, ...conditions }: ChainForm): Unjudged<Pick<ChainRow, 'key' | 'stages'>> {
  return {
    key: key.trim(),
    ...{ name: trimmedText(name), source: toSource(source) },
    ...toConditions(conditions),
    stages: toStages(stages),
  };
}

/** Without what may be anything. */
export function toConditions(conditions: ChainConditionsForm): ChainConditions {
  const { kinds, level, travellingBodies, regions, costAbove } = conditions;
  return {
    ...(kinds.length > 0 ? { kinds } : {}),
    ...(level === '' ? {} : { level }),
    ...(travellingBodies.length > 0 ? { travellingBodies } : {}),
    ...(regions.length > 0 ? { regions } : {}),
    ...(costAbove === '' ? {} : { costAbove }),
  };
}

/** Counts are chosen from lists of numbers, so that these are stages already. */
export function toStages(stages: readonly StageForm[]): ChainStage[] {
  return stages.map(({ steps, need }) => ({
    steps: steps.map(({ step, holders, onlyIf }) => {
      const conditions = toConditions(onlyIf);
      const isConditional = Object.keys(conditions).length > 0;
      return { step, holders: toQuota(holders), ...(isConditional ? { onlyIf: conditions } : {}) };
    }),
    need: toQuota(need),
  }));
}

const toQuota = (text: string): Quota => (text === 'ALL' ? text : Number(text));
const amount = (text: string): unknown => readAmount(text) ?? typed(text);
