import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { insertConsultationVersion, listConsultations } from '@/lib/data/consultations';
import type { TrailRecord } from '@/lib/data/trail';
import { findVisitForChange } from '@/lib/data/visits/find-visit';
import { updateVisit } from '@/lib/data/visits/write-visit';
import {
  type Consultation,
  consultationChanges,
  consultationChangesSchema,
  type ConsultationInput,
  consultationSchema,
  type ConsultationVersion,
  NOT_CONSULTED,
  toConsultationInput,
} from '@/lib/domain/approval/consultation';
import { toInputIssues } from '@/lib/domain/shared/input-issues';
import { textSchema } from '@/lib/domain/shared/text';
import { invalid, ok, refused, type Result } from '@/lib/domain/shared/result';
import type { Visit } from '@/lib/domain/visit/visit';
import { type CommandContext, defineVisitCommand } from '../define-use-case';

/**
 * Consultations stand beside the visit: they need no version of it, and raise it all the same, so that whoever decides
 * on an older one is told that what the decision rests on has changed. A correction and a removal name the version of
 * the consultation that their writer saw.
 */
const ofVisit = { id: z.string().max(60) };
const which = { ...ofVisit, consultation: z.string().max(60), version: z.int() };

/** A consultation as it stands, and the zone in which the visit's times are told. */
export type ConsultationWritten = { consultation: Consultation; timeZone: string };

/** Puts on record that somebody was consulted about a visit. */
export const recordConsultation = defineVisitCommand({
  action: 'visit.consult',
  input: z.strictObject({ ...ofVisit, content: consultationSchema }),
  load: (tx, { id }) => findVisitForChange(tx, id),
  async run(context): Promise<Result<ConsultationWritten>> {
    const possible = maySay(context.loaded.visit, context.input.content, context.now);
    if (!possible.ok) return possible;
    return write(context, { id: randomUUID(), version: 1, content: context.input.content, removed: false });
  },
});

/** Corrects what is on record: the version before stays readable. */
export const changeConsultation = defineVisitCommand({
  action: 'visit.consult',
  input: z.strictObject({ ...which, changes: consultationChangesSchema }),
  load: (tx, { id }) => findVisitForChange(tx, id),
  async run(context): Promise<Result<ConsultationWritten>> {
    const { input, loaded, now } = context;
    const standing = await findStanding(context);
    if (!standing.ok) return standing;
    const merged = consultationSchema.safeParse(
      { ...toConsultationInput(standing.value), ...input.changes },
      { reportInput: true },
    );
    if (!merged.success) return invalid(...toInputIssues(merged.error));
    const possible = maySay(loaded.visit, merged.data, now);
    if (!possible.ok) return possible;

    const next = { id: standing.value.id, version: standing.value.version + 1, content: merged.data };
    return write(context, { ...next, removed: false, standing: standing.value });
  },
});

/** Takes a consultation off the record of the visit; its versions are kept. */
export const removeConsultation = defineVisitCommand({
  action: 'visit.consult',
  input: z.strictObject({ ...which, comment: textSchema(500).default('') }),
  load: (tx, { id }) => findVisitForChange(tx, id),
  async run(context): Promise<Result<ConsultationWritten>> {
    const standing = await findStanding(context);
    if (!standing.ok) return standing;

    const { id, version } = standing.value;
    const content = toConsultationInput(standing.value);
    const { comment } = context.input;
    return write(context, { id, version: version + 1, content, removed: true, standing: standing.value, comment });
  },
});

type Context = Pick<CommandContext<{ id: string }>, 'tx' | 'actor' | 'now' | 'record'> & { loaded: { visit: Visit } };

/** Nobody has answered yet what lies ahead; a visit that is not yet one, or is over without taking place, asks nobody. */
function maySay(visit: Visit, { at, outcome }: ConsultationInput, now: Date): Result<null> {
  if (NOT_CONSULTED.includes(visit.status)) return refused({ code: 'NOT_POSSIBLE_NOW', status: visit.status });
  return outcome !== 'PENDING' && new Date(at) > now ? invalid({ path: 'at', code: 'not_yet' }) : ok(null);
}

/** The consultation that is to be changed, if it still stands as its reader saw it. */
async function findStanding({
  tx,
  input,
  loaded: { visit },
}: Context & { input: { consultation: string; version: number } }): Promise<Result<Consultation>> {
  if (NOT_CONSULTED.includes(visit.status)) return refused({ code: 'NOT_POSSIBLE_NOW', status: visit.status });
  const standing = (await listConsultations(tx, visit.id)).find(({ id }) => id === input.consultation);
  if (!standing) return refused({ code: 'NOT_FOUND' });
  if (standing.version === input.version) return ok(standing);
  const { version, recordedBy, recordedAt } = standing;
  return refused({
    ...{ code: 'STALE', currentVersion: version, changedBy: recordedBy, changedAt: recordedAt },
    changed: ['consultations'],
  });
}

type Written = {
  id: string;
  version: number;
  content: ConsultationInput;
  removed: boolean;
  /** How it stood before. */
  standing?: Consultation;
  comment?: string;
};

async function write(
  { tx, actor, now, record, loaded: { visit } }: Context,
  { id, version, content, removed, standing, comment = '' }: Written,
): Promise<Result<ConsultationWritten>> {
  const stored = { ...content, at: new Date(content.at) };
  insertConsultationVersion(
    tx,
    { ...stored, id, version, visitId: visit.id, removed, recordedById: actor.accountId },
    now,
  );
  const raised = await updateVisit(tx, visit, {}, now);
  if (raised === null) throw new Error('A locked visit keeps its version.');

  const { kind, mission, outcome } = content;
  const entry: TrailRecord = {
    action: !standing ? 'visit.consult' : removed ? 'visit.consult_remove' : 'visit.consult_change',
    subject: 'visit',
    subjectId: visit.id,
    payload: {
      ...{ version: raised, changed: ['consultations'], comment, consultation: { id, kind, mission, outcome } },
      ...(standing && !removed ? { corrected: consultationChanges(standing, stored) } : {}),
    },
  };
  record(entry);

  const earlier = standing ? [toVersion(standing), ...standing.earlier] : [];
  const consultation = { ...stored, id, version, recordedBy: actor.name, recordedAt: now, earlier };
  return ok({ consultation, timeZone: visit.timeZone });
}

const toVersion = ({ id: _id, earlier: _earlier, ...version }: Consultation): ConsultationVersion => version;
