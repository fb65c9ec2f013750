import { z } from 'zod';
import { dayIn } from '../shared/day';
import { HOME_TIME_ZONE } from '../shared/time-zone';
import { APPROVAL_STEPS, DEPARTMENTS, LEVELS, type Locale } from '../visit/vocabulary';
import { OUTCOME_CHANGES, type Outcome } from './outcome';
import { TRIAL_STATES, type Trial, type TrialResult } from './trial';
import { PLACES } from './trial-counts';

const count = z.int().min(0);
const rule = z.string().nullable();
const quota = z.union([z.literal('ALL'), z.int()]);

const outcomeJson = z.object({
  /** Null in the joint triage queue, as is the department. */
  rule,
  leadDepartment: z.enum(DEPARTMENTS).nullable(),
  level: z.enum(LEVELS),
  approvals: z.array(
    z.object({ steps: z.array(z.object({ step: z.enum(APPROVAL_STEPS), holders: quota })), need: quota }),
  ),
});

/** A trial as the API gives it; every number is one of visits that the caller may read. */
export const trialJson = z.object({
  id: z.string(),
  ruleSetId: z.string(),
  version: z.int(),
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  state: z.enum(TRIAL_STATES),
  /** From 0 to 1. */
  progress: z.number(),
  /** The rules have been changed since. */
  outdated: z.boolean(),
  askedBy: z.string(),
  createdAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
  /** Null until the trial is done. */
  result: z
    .object({
      tried: count,
      changed: z.object({ DEPARTMENT: count, LEVEL: count, APPROVALS: count, RULE: count }),
      wentThereByHand: count,
      byDepartment: z.array(z.object({ before: z.enum(PLACES), after: z.enum(PLACES), visits: count })),
      byRule: z.array(z.object({ before: rule, after: rule, visits: count, elsewhere: count })),
      byMonth: z.array(
        z.object({
          month: z.string(),
          tried: count,
          elsewhere: count,
          to: z.object({ ECONOMIC: count, ADMINISTRATIVE: count, TRIAGE: count }),
        }),
      ),
      visits: z.object({
        total: count,
        page: z.int(),
        pages: z.int(),
        items: z.array(
          z.object({
            id: z.string(),
            reference: z.string(),
            title: z.string(),
            startsOn: z.iso.date(),
            changes: z.array(z.enum(OUTCOME_CHANGES)),
            before: outcomeJson.extend({ movedByHandTo: z.enum(DEPARTMENTS).nullable() }),
            after: outcomeJson,
            because: z.string(),
            notBefore: z.string().nullable(),
          }),
        ),
      }),
    })
    .nullable(),
});
export type TrialJson = z.output<typeof trialJson>;

/** A trial in the API's shape, its sentences in `locale`. */
export function toTrialJson(trial: Trial, result: TrialResult | null, locale: Locale): TrialJson {
  const { id, ruleSetId, version, from, to, state, progress, outdated, askedBy, createdAt, finishedAt } = trial;
  return {
    ...{ id, ruleSetId, version, from, to, state, progress, outdated, askedBy },
    createdAt: createdAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    result: result && {
      ...result.counts,
      visits: {
        ...result.visits,
        items: result.visits.items.map(({ visit, startsAt, changes, before, after, because, notBefore }) => ({
          ...visit,
          startsOn: dayIn(new Date(startsAt), HOME_TIME_ZONE),
          changes,
          before: { ...toOutcomeJson(before), movedByHandTo: before.movedTo },
          after: toOutcomeJson(after),
          because: because[locale],
          notBefore: notBefore?.[locale] ?? null,
        })),
      },
    },
  };
}

function toOutcomeJson({ rule, leadDepartment, level, stages }: Outcome): z.output<typeof outcomeJson> {
  return { rule, leadDepartment, level, approvals: stages };
}
