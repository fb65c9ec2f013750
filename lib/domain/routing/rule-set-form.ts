import { readAmount, readCount, readDay, writeAmount, writeDay } from '../shared/as-typed';
import type { Department, LocalizedText } from '../visit/vocabulary';
import type { FactName } from './facts';
import type { ChainConditions, ChainRow, ChainStage, Condition, Quota, Rule, RuleSet, Source } from './rule-set';

/**
 * A draft of the rules as its editor holds it: the shape of `rule-set.ts`, so that an issue's path is a field's name, with
 * what is typed kept as typed and with lists and empty choices where the schema leaves out. Whether it is a rule set is
 * for that schema alone to say.
 */
export type ConditionForm = { fact: FactName; in: string[] };
export type SourceForm = { kind: Source['kind']; text: LocalizedText };
export type SupportForm = { how: 'NONE' | 'ALWAYS' | 'ONLY_IF'; department: Department; onlyIf: ConditionForm };

export type RuleForm = {
  key: string;
  name: LocalizedText;
  when: ConditionForm[][];
  lead: Rule['lead'];
  support: SupportForm;
  demands: string[];
  /** Empty where the table of chains decides. */
  chain: string;
  /** Empty where the kind of the visit decides. */
  taskTemplate: string;
  source: SourceForm;
};

/** An empty list or choice may be anything. */
export type ChainConditionsForm = {
  kinds: string[];
  level: string;
  travellingBodies: string[];
  regions: string[];
  costAbove: string;
};
export type StepForm = { step: string; holders: string; onlyIf: ChainConditionsForm };
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
  highRanks: string[];
  costLimits: { first: string; second: string };
  triageTimeLimitWorkingDays: string;
  approvalTime: { dueWorkingDays: string; remindWorkingDaysBefore: string; escalateWorkingDaysAfter: string };
  sources: { highRanks: SourceForm; costLimits: SourceForm; triageTimeLimit: SourceForm; approvalTime: SourceForm };
};

export const NO_CONDITION: ConditionForm = { fact: 'kind', in: [] };
export const ANYTHING: ChainConditionsForm = { kinds: [], level: '', travellingBodies: [], regions: [], costAbove: '' };
const NO_TEXT: LocalizedText = { fi: '', sv: '', en: '' };
export const NO_SOURCE: SourceForm = { kind: 'DEFAULT', text: NO_TEXT };

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

/** What the schema is to judge: every part of a rule set, with what could not be read left as it was typed. */
type Unjudged<T> = { [Part in keyof T]-?: unknown };

/** The day as yyyy-mm-dd, or as typed where it is none. */
export const dayOf = ({ effectiveFrom }: RuleSetForm): string => readDay(effectiveFrom) ?? effectiveFrom.trim();

export function toContent(form: RuleSetForm): Unjudged<RuleSet> & { rules: unknown[]; chains: unknown[] } {
  const { costLimits, approvalTime, sources } = form;
  return {
    rules: form.rules.map(toRule),
    chains: form.chains.map(toChain),
    highRanks: form.highRanks,
    costLimits: { first: amount(costLimits.first), second: amount(costLimits.second) },
    triageTimeLimitWorkingDays: count(form.triageTimeLimitWorkingDays),
    approvalTime: {
      dueWorkingDays: count(approvalTime.dueWorkingDays),
      remindWorkingDaysBefore: count(approvalTime.remindWorkingDaysBefore),
      escalateWorkingDaysAfter: count(approvalTime.escalateWorkingDaysAfter),
    },
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
    name: trimmed(rule.name),
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
    ...{ name: trimmed(name), source: toSource(source) },
    ...givenConditions(conditions),
    stages: stages.map(toStage),
  };
}

function toStage({ steps, need }: StageForm): Unjudged<ChainStage> {
  return {
    steps: steps.map(({ step, holders, onlyIf }) => {
      const conditions = givenConditions(onlyIf);
      const isConditional = Object.keys(conditions).length > 0;
      return { step, holders: quota(holders), ...(isConditional ? { onlyIf: conditions } : {}) };
    }),
    need: quota(need),
  };
}

function givenConditions(conditions: ChainConditionsForm): object {
  const { kinds, level, travellingBodies, regions, costAbove } = conditions;
  return Object.fromEntries(
    Object.entries({ kinds, level, travellingBodies, regions, costAbove }).filter(([, value]) => value.length > 0),
  );
}

const trimmed = ({ fi, sv, en }: LocalizedText): LocalizedText => ({ fi: fi.trim(), sv: sv.trim(), en: en.trim() });
const toSource = ({ kind, text }: SourceForm): SourceForm => ({ kind, text: trimmed(text) });
const quota = (text: string): unknown => (text === ('ALL' satisfies Quota) ? text : count(text));
const amount = (text: string): unknown => readAmount(text) ?? typed(text);
const count = (text: string): unknown => readCount(text) ?? typed(text);
const typed = (text: string) => (text.trim() === '' ? undefined : text);
