import { z } from 'zod';
import { listDelegates, writeDelegateDetails } from '@/lib/data/delegation/delegates';
import { settleSending } from '@/lib/data/delegation/links';
import { findVisitForChange } from '@/lib/data/visits/find-visit';
import { updateVisit } from '@/lib/data/visits/write-visit';
import { dayHasCome, delegateSchema, isDelegationOpen, PEOPLE_OF, sideOf } from '@/lib/domain/delegation/delegate';
import { writeDelegation, type WrittenDelegation } from '@/lib/domain/delegation/write-delegation';
import { invalid, ok, refused, type Result } from '@/lib/domain/shared/result';
import { changedFields } from '@/lib/domain/visit/changed-fields';
import { toContent, toInput } from '@/lib/domain/visit/to-content';
import type { Visit } from '@/lib/domain/visit/visit';
import { visitFieldsSchema } from '@/lib/domain/visit/visit-schema';
import { type CommandContext, defineVisitCommand } from '../define-use-case';
import { getVisit } from '../visits/create-visit';
import { changeVisit } from '../visits/edit-visit';
import { refuseStale, stale } from '../visits/stale';
import { type DelegationView, viewOf } from './read-delegation';

export const changeDelegationSchema = z.strictObject({
  id: z.string().max(60),
  version: z.int(),
  /** The whole delegation in its order: whoever is left out is taken off the visit. */
  delegates: z.array(delegateSchema).max(500),
  /** Left out, it stays. */
  announcedCount: visitFieldsSchema.shape.announcedCount.unwrap().optional(),
  /** The list sent by a link that this answers: the places in it of those who were accepted; the others are declined. */
  settles: z.strictObject({ sending: z.guid(), accepted: z.array(z.int().min(0)).max(500) }).optional(),
});
type Input = z.output<typeof changeDelegationSchema>;
export type ChangedDelegation = Omit<DelegationView, 'mayPlan' | 'mayReadNeeds'>;

/**
 * Writes a delegation anew. Names, titles, ranks, the head and the count are the visit's own and change it as any change
 * does, routing and approvals included; what only the delegation tells of somebody moves nothing.
 */
export const changeDelegation = defineVisitCommand({
  action: 'visit.plan',
  input: changeDelegationSchema,
  load: (tx, { id }) => findVisitForChange(tx, id),
  first: ({ tx, loaded, input }) => refuseStale(tx, loaded.visit, input.version),
  async run(context): Promise<Result<ChangedDelegation>> {
    const { tx, now, input, loaded } = context;
    const { visit } = loaded;
    if (!isDelegationOpen(visit)) return refused({ code: 'NOT_POSSIBLE_NOW', status: visit.status });

    const before = await listDelegates(tx, visit.id, sideOf(visit));
    const written = writeDelegation(input.delegates, before, dayHasCome(visit, now));
    if (!written.ok)
      return invalid(...written.issues.map(({ path, ...issue }) => ({ ...issue, path: `delegates.${path}` })));

    if (input.settles) {
      const settled = await settle(context, visit, input.settles);
      if (!settled.ok) return settled;
    }
    const changed = await write(context, visit, input, written.value);
    return changed.ok ? ok(await viewOf(tx, changed.value, now)) : asWritten(changed, visit);
  },
});

async function write(
  context: Pick<CommandContext<unknown>, 'tx' | 'actor' | 'now' | 'record' | 'leaveUnrecorded'>,
  visit: Visit,
  { version, announcedCount = visit.announcedCount }: Input,
  { people, details, changed }: WrittenDelegation,
): Promise<Result<Visit>> {
  const { tx, now, record } = context;
  const side = sideOf(visit);
  const changes = { [PEOPLE_OF[side]]: people, announcedCount };
  const beside = () => writeDelegateDetails(tx, visit.id, side, details);

  if (changedFields(visit, toContent({ ...toInput(visit), ...changes }, visit)).length > 0)
    return changeVisit(context, visit, { version, changes }, { possible: true, beside });
  if (changed.length === 0) {
    context.leaveUnrecorded();
    return ok(visit);
  }

  const raised = await updateVisit(tx, visit, {}, now);
  if (raised === null) return stale(tx, visit, version);
  beside();
  record({
    action: 'visit.delegates',
    subject: 'visit',
    subjectId: visit.id,
    payload: { version: raised, changed: [PEOPLE_OF[side]], parts: changed },
  });
  return ok(await getVisit(tx, visit.id));
}

async function settle(
  { tx, actor, now, record }: Pick<CommandContext<unknown>, 'tx' | 'actor' | 'now' | 'record'>,
  visit: Visit,
  settles: NonNullable<Input['settles']>,
): Promise<Result<null>> {
  const people = await settleSending(tx, visit.id, settles, actor.accountId, now);
  if (people === null) return invalid({ path: 'settles.sending', code: 'answered_already' });
  const accepted = new Set(settles.accepted.filter((place) => place < people)).size;
  const payload = { accepted, declined: people - accepted };
  record({ action: 'visit.settle_list', subject: 'visit', subjectId: visit.id, payload });
  return ok(null);
}

/** What is wrong with the visit's people is said of the delegates as they were written. */
function asWritten(result: Result<Visit> & { ok: false }, visit: Visit): Result<never> {
  if (result.refusal.code !== 'INVALID') return result;
  const list = PEOPLE_OF[sideOf(visit)];
  return invalid(
    ...result.refusal.issues.map((issue) => ({
      ...issue,
      path: issue.path.replace(new RegExp(`^${list}(?=\\.|$)`), 'delegates'),
    })),
  );
}
