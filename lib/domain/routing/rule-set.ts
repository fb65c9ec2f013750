import { z } from 'zod';
import { REGIONS } from '../places/regions';
import {
  CHAIN_STEPS,
  DEMANDS,
  DEPARTMENTS,
  LEVELS,
  RANKS,
  TASK_TEMPLATES,
  TRAVELLING_BODIES,
  VISIT_KINDS,
} from '../visit/vocabulary';
import { criteriaSchema, FIRST_CRITERIA } from '../intake/criteria';
import { FACT_VALUES, type FactName } from './facts';
import { localizedTextSchema, OUR_DEFAULT, ruleSourceSchema, sourceSchema } from './rule-source';

/**
 * A rule set as data (design.md, "Coordination rules"): stored as JSON, versioned, and read back through this schema.
 * The first rule that matches wins; a rule matches when every condition of one of its alternatives holds.
 */
const about = <const F extends FactName>(fact: F) =>
  z.strictObject({ fact: z.literal(fact), in: z.array(z.enum(FACT_VALUES[fact])).min(1) });

/** "This fact is one of these values." */
export const conditionSchema = z.discriminatedUnion('fact', [
  about('kind'),
  about('direction'),
  about('purpose'),
  about('level'),
  about('highestRank'),
  about('travellingBody'),
  about('host'),
  about('asksToMeetLeadership'),
  about('asksToMeet'),
  about('signing'),
  about('body'),
  about('aboutBusiness'),
  about('theme'),
  about('areaStatus'),
]);
export type Condition = z.output<typeof conditionSchema>;

const ruleSchema = z.strictObject({
  key: z.string().regex(/^[A-Z][A-Z0-9]{0,9}$/),
  /** What the rule says, in one sentence. */
  name: localizedTextSchema,
  /** Alternatives; within one, all conditions must hold. */
  when: z.array(z.array(conditionSchema).min(1)).min(1),
  /** BODY_OWNER is the department that owns the city's membership in the body (K9). */
  lead: z.enum([...DEPARTMENTS, 'BODY_OWNER']),
  support: z
    .union([z.enum(DEPARTMENTS), z.strictObject({ department: z.enum(DEPARTMENTS), onlyIf: conditionSchema })])
    .nullable(),
  demands: z.array(z.enum(DEMANDS)),
  /** The approval chain by its key; null where the table of chains decides. */
  chain: z.string().nullable().default(null),
  /** What the tasks of such a visit are made from; null where its kind decides. */
  taskTemplate: z.enum(TASK_TEMPLATES).nullable().default(null),
  source: ruleSourceSchema,
});
export type Rule = z.output<typeof ruleSchema>;
export type RuleInput = z.input<typeof ruleSchema>;

/** What a chain, or one of its steps, depends on; what is left out may be anything. */
const chainConditions = {
  kinds: z.array(z.enum(VISIT_KINDS)).min(1).optional(),
  level: z.enum(LEVELS).optional(),
  travellingBodies: z.array(z.enum(TRAVELLING_BODIES)).min(1).optional(),
  regions: z.array(z.enum(REGIONS)).min(1).optional(),
  /** The estimated cost is above this limit. */
  costAbove: z.enum(['first', 'second']).optional(),
};
const chainConditionsSchema = z.strictObject(chainConditions);
export type ChainConditions = z.output<typeof chainConditionsSchema>;

/** How many of several: all of them, or at least so many. */
const quotaSchema = z.union([z.literal('ALL'), z.int().min(1).max(20)]);
export type Quota = z.output<typeof quotaSchema>;

/** Steps that are open at the same time; the stage is passed when as many of them as needed are approved. */
const chainStageSchema = z.strictObject({
  steps: z
    .array(
      z.strictObject({
        step: z.enum(CHAIN_STEPS),
        /** How many of those who hold the office have to approve. */
        holders: quotaSchema.default(1),
        /** The step is asked only so. */
        onlyIf: chainConditionsSchema.optional(),
      }),
    )
    .min(1),
  need: quotaSchema.default('ALL'),
});
export type ChainStage = z.output<typeof chainStageSchema>;

/** A row of the table of approval chains: the first that fits gives the stages, one after the other. */
const chainRowFields = z.strictObject({
  key: z.string().regex(/^[A-Z][A-Z0-9_]{0,29}$/),
  /** What the row is about, as a sentence without its full stop: a cost limit is added behind it. */
  name: localizedTextSchema,
  ...chainConditions,
  stages: z.array(chainStageSchema).min(1),
  source: sourceSchema.default(OUR_DEFAULT),
});
const chainRowSchema = z.preprocess(inStages, chainRowFields);
export type ChainRow = z.output<typeof chainRowFields>;
export type ChainRowInput = z.input<typeof chainRowFields>;

/** Rows were once a plain list of steps, one after the other; versions agreed then are never rewritten. */
function inStages(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || !('steps' in row) || 'stages' in row) return row;
  const { steps, ...rest } = row;
  return { ...rest, stages: Array.isArray(steps) ? steps.map((step) => ({ steps: [{ step }] })) : steps };
}

/** How long an approval may take, in Finnish working days. */
const approvalTimeSchema = z.strictObject({
  /** From the day a step opens to the day it is due. */
  dueWorkingDays: z.int().min(1).max(60),
  remindWorkingDaysBefore: z.int().min(0).max(30),
  /** After the due day, until those above are told. */
  escalateWorkingDaysAfter: z.int().min(0).max(30),
});
export type ApprovalTime = z.output<typeof approvalTimeSchema>;

/** Where each of the settings beside the rules comes from. */
const settingSourcesSchema = z.strictObject({
  highRanks: sourceSchema.default(OUR_DEFAULT),
  costLimits: sourceSchema.default(OUR_DEFAULT),
  triageTimeLimit: sourceSchema.default(OUR_DEFAULT),
  approvalTime: sourceSchema.default(OUR_DEFAULT),
});

export const ruleSetSchema = z
  .strictObject({
    rules: z.array(ruleSchema).min(1),
    /** The ranks that make a visit high-level. */
    highRanks: z.array(z.enum(RANKS)),
    /** In euros; exactly the limit is still below it. */
    costLimits: z.strictObject({ first: z.number().positive(), second: z.number().positive() }),
    chains: z.array(chainRowSchema).min(1),
    /** Working days within which the joint triage queue decides. */
    triageTimeLimitWorkingDays: z.int().positive(),
    approvalTime: approvalTimeSchema.default({
      dueWorkingDays: 3,
      remindWorkingDaysBefore: 1,
      escalateWorkingDaysAfter: 1,
    }),
    /** What an incoming visit is held against at intake. */
    criteria: criteriaSchema.default(FIRST_CRITERIA),
    sources: settingSourcesSchema.prefault({}),
  })
  .superRefine(checkTogether);
export type RuleSet = z.output<typeof ruleSetSchema>;

/**
 * What holds a rule set together, so that no visit can fall through it: keys are unique, a rule that leads to the
 * body's owner is about bodies that have one, the limits rise, and the last chain takes whatever is left.
 */
function checkTogether({ rules, costLimits, chains }: RuleSet, context: z.RefinementCtx<unknown>): void {
  const say = (path: (string | number)[], code: string) =>
    context.addIssue({ code: 'custom', path, params: { code }, input: undefined });

  for (const [name, list] of Object.entries({ rules, chains })) {
    list.forEach(({ key }, index) => {
      if (list.findIndex((other) => other.key === key) !== index) say([name, index, 'key'], 'duplicate_key');
    });
  }

  rules.forEach((rule, index) => {
    if (rule.lead === 'BODY_OWNER' && !rule.when.every(isAboutOwnedBodies))
      say(['rules', index, 'when'], 'body_without_owner');
  });

  if (costLimits.first > costLimits.second) say(['costLimits', 'second'], 'limits_must_rise');

  rules.forEach(({ chain }, index) => {
    if (chain !== null && !chains.some(({ key }) => key === chain)) say(['rules', index, 'chain'], 'unknown_chain');
  });
  chains.forEach(({ stages }, index) => {
    if (!stages.some(({ steps }) => steps.some(({ onlyIf }) => onlyIf === undefined)))
      say(['chains', index, 'stages'], 'chain_may_be_empty');
    stages.forEach(({ steps, need }, stage) => {
      if (need !== 'ALL' && need > steps.length) say(['chains', index, 'stages', stage, 'need'], 'more_than_there_are');
    });
  });

  const last = chains.at(-1);
  if (last && !takesEverything(last)) say(['chains', chains.length - 1], 'last_chain_must_take_everything');
}

function isAboutOwnedBodies(alternative: readonly Condition[]): boolean {
  return alternative.some(
    (condition) =>
      condition.fact === 'body' &&
      condition.in.every((body) => body === 'OWNED_BY_ECONOMIC' || body === 'OWNED_BY_ADMINISTRATIVE'),
  );
}

function takesEverything({ kinds, level, travellingBodies, regions, costAbove }: ChainRow): boolean {
  return [kinds, level, travellingBodies, regions, costAbove].every((limit) => limit === undefined);
}
