import { z } from 'zod';
import { type Decider, GIVES_PLACE } from '../approval/find-approver';
import { toRfc3339 } from '../shared/zoned-time';
import type { Visit } from './visit';
import { visitJson } from './visit-json';
import { APPROVAL_STEPS, type ApprovalStepKey } from './vocabulary';

/** A visit that waits for the caller's decision, or that of others in their place, as the API gives it. */
export const awaitingJson = z.object({
  visit: visitJson.pick({
    ...{ id: true, reference: true, version: true, title: true, kind: true, level: true, startsAt: true, endsAt: true },
    ...{ timeZone: true, organisation: true, country: true, leadDepartment: true, estimatedCostEur: true },
  }),
  step: z.enum(APPROVAL_STEPS),
  waitingSince: z.iso.datetime({ offset: true }),
  /** Null while the visit is held. */
  dueOn: z.iso.date().nullable(),
  /** Nobody decides it before the chief executive has granted an exception. */
  held: z.boolean(),
  mayDecide: z.boolean(),
  /** In whose place the caller decides, and why that person does not. */
  insteadOf: z.object({ name: z.string(), because: z.enum(GIVES_PLACE) }).nullable(),
  /** Who else may decide it. */
  others: z.array(z.string()),
});

type Awaiting = {
  visit: Visit;
  step: ApprovalStepKey;
  waitingSince: Date;
  dueOn: string | null;
  held: boolean;
  mayDecide: boolean;
  instead: Decider['instead'];
  others: string[];
};

export function toAwaitingJson(awaiting: Awaiting): z.output<typeof awaitingJson> {
  const { visit, step, waitingSince, dueOn, held, mayDecide, instead, others } = awaiting;
  const { id, reference, version, title, kind, level, timeZone, organisation, country } = visit;
  const at = (date: Date | null) => date && toRfc3339(date, timeZone);

  return {
    visit: {
      ...{ id, reference, version, title, kind, level, timeZone, organisation, country },
      ...{ startsAt: at(visit.startsAt), endsAt: at(visit.endsAt) },
      ...{ leadDepartment: visit.leadDepartment, estimatedCostEur: visit.estimatedCostEur },
    },
    ...{ step, waitingSince: toRfc3339(waitingSince, timeZone), dueOn, held, mayDecide, others },
    insteadOf: instead && { name: instead.name, because: instead.because },
  };
}
