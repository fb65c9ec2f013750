import { z } from 'zod';
import {
  APPROVAL_STEPS,
  DEMANDS,
  DEPARTMENTS,
  LEVELS,
  LOCALES,
  type LocalizedText,
  RANKS,
  TRAVELLING_BODIES,
  VISIT_KINDS,
} from '../visit/vocabulary';
import { REGIONS } from '../places/regions';
import { FACT_NAMES, FACT_VALUES } from './facts';

/**
 * A rule set as data: it is stored in the database, versioned, and read back through this schema. The first rule that
 * matches wins; a rule matches when all conditions of one of its alternatives hold (design.md, "Coordination rules").
 */
const localizedText = z.record(z.enum(LOCALES), z.string().min(1)) as z.ZodType<LocalizedText>;

/** A fact has one of these values. */
const conditionSchema = z
  .strictObject({
    fact: z.enum(FACT_NAMES as [keyof typeof FACT_VALUES, ...(keyof typeof FACT_VALUES)[]]),
    in: z.array(z.string()).min(1),
  })
  .refine(({ fact, in: values }) => values.every((value) => (FACT_VALUES[fact] as readonly string[]).includes(value)), {
    params: { code: 'unknown_value' },
  });
export type Condition = z.output<typeof conditionSchema>;

const department = z.enum(DEPARTMENTS);

export const ruleSchema = z.strictObject({
  key: z.string().regex(/^[A-Z][A-Z0-9]{0,9}$/),
  /** What the rule is about, in a few words. */
  name: localizedText,
  /** Alternatives; within one, all conditions must hold. */
  when: z.array(z.array(conditionSchema).min(1)).min(1),
  /** BODY_OWNER is the department that owns the city's membership in the body (K9). */
  lead: z.enum([...DEPARTMENTS, 'BODY_OWNER']),
  support: z.union([department, z.strictObject({ department, onlyIf: conditionSchema })]).nullable(),
  demands: z.array(z.enum(DEMANDS)),
  source: z.strictObject({ kind: z.enum(['CITY', 'INSTRUCTION', 'DEFAULT']), text: localizedText }),
});
export type Rule = z.output<typeof ruleSchema>;

/** LEAD_DIRECTOR is the director of the visit's lead department. */
export const CHAIN_STEPS = [...APPROVAL_STEPS, 'LEAD_DIRECTOR'] as const;

/** A row of the table of approval chains: the first that fits gives the steps. Left out means whatever. */
export const chainRowSchema = z.strictObject({
  key: z.string(),
  name: localizedText,
  kinds: z.array(z.enum(VISIT_KINDS)).optional(),
  level: z.enum(LEVELS).optional(),
  travellingBodies: z.array(z.enum(TRAVELLING_BODIES)).optional(),
  regions: z.array(z.enum(REGIONS)).optional(),
  /** The estimated cost is above this limit. */
  costAbove: z.enum(['first', 'second']).optional(),
  steps: z.array(z.enum(CHAIN_STEPS)).min(1),
});
export type ChainRow = z.output<typeof chainRowSchema>;

export const ruleSetSchema = z.strictObject({
  rules: z.array(ruleSchema).min(1),
  /** The ranks that make a visit high-level. */
  highRanks: z.array(z.enum(RANKS)),
  /** In euros; a cost above a limit is of the next class. */
  costLimits: z.strictObject({ first: z.number().positive(), second: z.number().positive() }),
  chains: z.array(chainRowSchema).min(1),
  /** Working days within which the joint triage queue decides. */
  triageTimeLimitWorkingDays: z.int().positive(),
});
export type RuleSet = z.output<typeof ruleSetSchema>;
