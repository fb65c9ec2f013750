import { z } from 'zod';
import { APPROVAL_STEPS, DEPARTMENTS, LEVELS, type Locale } from '../visit/vocabulary';
import { OUTCOME_CHANGES } from './outcome';
import type { TodaysRules } from './todays-rules';

/** "Under today's rules it would …": a visit keeps the rules it was routed by. */
export const todayJson = z.object({
  ruleSetVersion: z.int(),
  /** Null where nothing matches: the joint queue, as is the department. */
  rule: z.string().nullable(),
  leadDepartment: z.enum(DEPARTMENTS).nullable(),
  level: z.enum(LEVELS),
  approvals: z.array(z.enum(APPROVAL_STEPS)),
  /** In what it differs. */
  changes: z.array(z.enum(OUTCOME_CHANGES)),
  because: z.string(),
  /** Why the rule that decided does not decide now. */
  notBefore: z.string().nullable(),
  levelBecause: z.string(),
});

export function toTodayJson(
  { version, after, changes, because, notBefore, levelBecause }: TodaysRules,
  locale: Locale,
): z.output<typeof todayJson> {
  const { rule, leadDepartment, level, stages } = after;
  return {
    ...{ ruleSetVersion: version, rule, leadDepartment, level, changes },
    approvals: stages.flatMap(({ steps }) => steps.map(({ step }) => step)),
    ...{ because: because[locale], notBefore: notBefore?.[locale] ?? null, levelBecause: levelBecause[locale] },
  };
}
