import { z } from 'zod';
import type { Sql } from '@/lib/data/database';
import { criteriaSubjects } from '@/lib/data/visits/criteria-subjects';
import { earlierVisits } from '@/lib/data/visits/earlier-visits';
import type { Actor } from '@/lib/domain/access/roles';
import { readScope } from '@/lib/domain/access/scope';
import { checkCriteria, type CriterionCheck, type VisitForCriteria } from '@/lib/domain/intake/check-criteria';
import type { Criterion } from '@/lib/domain/intake/criteria';
import { dayIn } from '@/lib/domain/shared/day';
import { ok, type Result } from '@/lib/domain/shared/result';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { toContent } from '@/lib/domain/visit/to-content';
import { FINAL } from '@/lib/domain/visit/transitions';
import type { Visit, VisitContent } from '@/lib/domain/visit/visit';
import { visitFactsSchema } from '@/lib/domain/visit/visit-schema';
import { publicHolidays } from '@/lib/server/holidays';
import { defineQuery } from '../define-use-case';
import { ruleSetOf } from './routing-books';

/**
 * A visit held against the acceptance criteria of the rule set it was routed by. Empty where criteria are not about it:
 * another kind, one that is over, imported history. History is looked up within what the reader may know.
 */
export async function criteriaOf(sql: Sql, actor: Actor, visit: Visit, now: Date): Promise<CriterionCheck[]> {
  if (visit.kind !== 'INCOMING_VISIT' || visit.imported || FINAL.includes(visit.status)) return [];
  const { criteria } = (await ruleSetOf(sql, visit.ruleSetId, now)).ruleSet;
  const held = { id: visit.id, visit: toSubject(visit, dayIn(visit.createdAt, HOME_TIME_ZONE)), criteria };
  const [checks = []] = await checkAll(sql, actor, [held], now);
  return checks;
}

/** The same of several visits, by their ids; those that criteria are not about are left out. */
export async function criteriaOfMany(
  sql: Sql,
  actor: Actor,
  ids: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, CriterionCheck[]>> {
  const subjects = await criteriaSubjects(sql, ids);
  const held = await Promise.all(
    subjects.map(async (visit) => ({
      ...{ id: visit.id, visit },
      criteria: (await ruleSetOf(sql, visit.ruleSetId, now)).ruleSet.criteria,
    })),
  );
  const checks = await checkAll(sql, actor, held, now);
  return new Map(held.map(({ id }, index) => [id, checks[index] ?? []]));
}

/** The same of a visit as it is being written, by the rules in force; `exceptId` is the visit itself once it is stored. */
export const previewCriteria = defineQuery({
  action: 'routing.preview',
  input: z.strictObject({ exceptId: z.guid().nullable(), visit: visitFactsSchema }),
  async run({ sql, actor, now, input }): Promise<Result<CriterionCheck[]>> {
    const content = toContent(input.visit);
    if (content.kind !== 'INCOMING_VISIT') return ok([]);

    const { ruleSet } = await ruleSetOf(sql, null, now);
    const visit = toSubject(content, dayIn(now, HOME_TIME_ZONE));
    const [checks = []] = await checkAll(sql, actor, [{ id: input.exceptId, visit, criteria: ruleSet.criteria }], now);
    return ok(checks);
  },
});

type Held = { id: string | null; visit: VisitForCriteria; criteria: readonly Criterion[] };

async function checkAll(sql: Sql, actor: Actor, held: readonly Held[], now: Date): Promise<CriterionCheck[][]> {
  const years = held.flatMap(({ criteria }) =>
    criteria.flatMap((one) => (one.kind === 'NOT_REPEATED' ? one.years : [])),
  );
  const earlier =
    years.length === 0
      ? []
      : await earlierVisits(
          sql,
          readScope(actor),
          held.map(({ id, visit }) => ({ id, organisation: visit.organisation, before: visit.startsAt ?? now })),
          Math.max(...years),
        );
  const holidays = publicHolidays([...new Set(held.flatMap(({ visit }) => yearsAround(visit)))], 'fi');
  return held.map(({ visit, criteria }, index) => checkCriteria(criteria, visit, earlier[index] ?? [], holidays));
}

/** The years whose holidays matter: those after the request, as far as any lead time reaches, and the visit's own. */
function yearsAround({ askedOn, startsAt, endsAt }: VisitForCriteria): number[] {
  const asked = Number(askedOn.slice(0, 4));
  const own = [startsAt, endsAt].flatMap((moment) => (moment ? Number(dayIn(moment, HOME_TIME_ZONE).slice(0, 4)) : []));
  return [asked, asked + 1, ...own];
}

function toSubject(content: VisitContent, today: string): VisitForCriteria {
  const { organisation, startsAt, endsAt, timeZone, announcedCount, guests, topics, goals, details } = content;
  return {
    ...{ organisation, startsAt, endsAt, timeZone, topics },
    guests: announcedCount ?? (guests.length > 0 ? guests.length : null),
    namesGoal: goals.length > 0,
    benefit: 'benefit' in details ? (details.benefit ?? '') : '',
    askedOn: content.requestedOn ?? today,
  };
}
