import { z } from 'zod';
import { accountsByEmail } from '@/lib/data/accounts';
import { findVisitForChange } from '@/lib/data/visits/find-visit';
import { insertVisits, updateVisit } from '@/lib/data/visits/write-visit';
import type { Tx } from '@/lib/data/database';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import { formValuesSchema, type VisitFormValues } from '@/lib/domain/visit/form-values';
import { toContent } from '@/lib/domain/visit/to-content';
import type { Visit } from '@/lib/domain/visit/visit';
import { toDraftInput } from '@/lib/domain/visit/visit-form';
import type { VisitInput } from '@/lib/domain/visit/visit-schema';
import { type CommandContext, defineCommand, defineVisitCommand, type UseCase } from '../define-use-case';
import { getVisit } from './create-visit';

/** A draft as the form saves it: its id is made with the form, its version is null until it has been stored. */
const first = z.strictObject({ id: z.guid(), version: z.null(), values: formValuesSchema });
const further = z.strictObject({ id: z.guid(), version: z.int(), values: formValuesSchema });

const neverStored = z.object({ version: z.null() });

export type SavedDraft = { id: string; reference: string; version: number; savedAt: Date };

/**
 * Keeps an unfinished form: what was typed as it was typed, and in the visit whatever of it can be read. The same
 * first save sent twice, because its answer was lost, makes one draft.
 */
export const saveDraft: UseCase<SavedDraft> = (actor, input, at) =>
  neverStored.safeParse(input).success ? startDraft(actor, input, at) : continueDraft(actor, input, at);

const startDraft = defineCommand({
  action: 'visit.create',
  input: first,
  async run(context): Promise<Result<SavedDraft>> {
    const { tx, actor, now, input, record } = context;
    const known = await findVisitForChange(tx, input.id);
    if (known && known.visit.requester.id !== actor.accountId) return refused({ code: 'NOT_FOUND' });
    if (known) return write(context, known.visit, 1, input.values);

    const visit = toDraftInput(input.values);
    const state = { status: 'DRAFT', draftForm: input.values } as const;
    const namedIds = await knownIds(tx, visit);
    insertVisits(tx, [{ id: input.id, content: toContent(visit), state, requesterId: actor.accountId, namedIds }], now);
    record({ action: 'visit.create', subject: 'visit', subjectId: input.id, payload: { version: 1 } });
    return ok(toSaved(await getVisit(tx, input.id)));
  },
});

const continueDraft = defineVisitCommand({
  action: 'visit.edit',
  input: further,
  load: (tx, { id }) => findVisitForChange(tx, id),
  // Before the gate's question: whoever has sent the draft from another window may no longer edit it, and is told why.
  first: ({ loaded, input }) => Promise.resolve(refuseMoved(loaded.visit, input.version)),
  run: (context) => write(context, context.loaded.visit, context.input.version, context.input.values),
});

async function write(
  { tx, now, leaveUnrecorded }: Pick<CommandContext<unknown>, 'tx' | 'now' | 'leaveUnrecorded'>,
  visit: Visit,
  version: number,
  values: VisitFormValues,
): Promise<Result<SavedDraft>> {
  const moved = refuseMoved(visit, version);
  if (!moved.ok) return moved;

  const read = toDraftInput(values);
  const content = toContent(read, visit);
  const change = { content, state: { draftForm: values }, namedIds: await knownIds(tx, read) };
  if ((await updateVisit(tx, visit, change, now)) === null) throw new Error('A locked visit keeps its version.');

  leaveUnrecorded();
  return ok(toSaved(await getVisit(tx, visit.id)));
}

/** Only its owner changes a draft: a newer one was saved from another window of theirs. */
function refuseMoved(visit: Visit, version: number): Result<null> {
  if (visit.status !== 'DRAFT') return refused({ code: 'NOT_POSSIBLE_NOW', status: visit.status });
  if (visit.version === version) return ok(null);
  return refused({
    code: 'STALE',
    currentVersion: visit.version,
    changedBy: visit.requester.name,
    changedAt: visit.updatedAt,
    changed: [],
  });
}

/** A half-written address names nobody yet. */
async function knownIds(tx: Tx, { named }: VisitInput): Promise<string[]> {
  return (await accountsByEmail(tx, named)).map(({ id }) => id);
}

const toSaved = ({ id, reference, version, updatedAt }: Visit): SavedDraft => ({
  ...{ id, reference, version },
  savedAt: updatedAt,
});
