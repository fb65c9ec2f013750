import { z } from 'zod';
import {
  insertRejectionReason,
  keptRejectionReasons,
  orderRejectionReasons,
  rejectionReasonsForChange,
  retireRejectionReason,
  wordRejectionReason,
} from '@/lib/data/rejection-reasons';
import {
  type KeptReason,
  movedReason,
  newReasonKey,
  REASON_DIRECTIONS,
  sameAsAnother,
  wordedMeanwhile,
} from '@/lib/domain/approval/reason-register';
import { invalid, ok, refused, type Result } from '@/lib/domain/shared/result';
import { requiredTextSchema } from '@/lib/domain/shared/text';
import { type CommandContext, defineCommand, defineQuery } from '../define-use-case';

const word = requiredTextSchema(200);
const name = z.strictObject({ fi: word, sv: word, en: word });
const key = z.string().max(60);

/** The whole register, for those who keep it. */
export const readReasonRegister = defineQuery({
  action: 'rejection_reason.manage',
  input: z.strictObject({}),
  async run({ sql, now }): Promise<Result<KeptReason[]>> {
    return ok(await keptRejectionReasons(sql, now));
  },
});

/** Adds a reason at the end of the register. */
export const addRejectionReason = defineCommand({
  action: 'rejection_reason.manage',
  input: z.strictObject({ name }),
  async run({ tx, now, input, record }): Promise<Result<{ key: string }>> {
    const reasons = await rejectionReasonsForChange(tx, now);
    const wrong = sameAsAnother(null, input.name, reasons);
    if (wrong.length > 0) return invalid(...wrong);

    const added = newReasonKey(
      input.name,
      reasons.map((reason) => reason.key),
    );
    insertRejectionReason(tx, { key: added, name: input.name });
    record(entry('add', { key: added, name: input.name }));
    return ok({ key: added });
  },
});

/** Words a reason anew, for decisions to come: those made keep the words of their day. */
export const wordReason = defineCommand({
  action: 'rejection_reason.manage',
  input: z.strictObject({ key, name, seen: name }),
  async run({ tx, now, input, record }): Promise<Result<null>> {
    const reasons = await rejectionReasonsForChange(tx, now);
    const reason = reasons.find((one) => one.key === input.key);
    if (!reason) return refused({ code: 'NOT_FOUND' });

    const meanwhile = wordedMeanwhile(input.seen, reason.name, input.name);
    const wrong = meanwhile.length > 0 ? meanwhile : sameAsAnother(input.key, input.name, reasons);
    if (wrong.length > 0) return invalid(...wrong);

    wordRejectionReason(tx, input.key, input.name);
    record(entry('word', { key: input.key, name: input.name, before: reason.name }));
    return ok(null);
  },
});

/** Moves a reason one place in the order in which reasons are offered; at that end already, it stays. */
export const moveRejectionReason = defineCommand({
  action: 'rejection_reason.manage',
  input: z.strictObject({ key, direction: z.enum(REASON_DIRECTIONS) }),
  async run({ tx, now, input, record, leaveUnrecorded }): Promise<Result<null>> {
    const reasons = await rejectionReasonsForChange(tx, now);
    if (!reasons.some((reason) => reason.key === input.key)) return refused({ code: 'NOT_FOUND' });
    const order = movedReason(reasons, input.key, input.direction);
    if (!order) {
      leaveUnrecorded();
      return ok(null);
    }
    orderRejectionReasons(tx, order);
    record(entry('order', { key: input.key, order }));
    return ok(null);
  },
});

/** Retires a reason: it is offered no more, and old decisions keep it. */
export const retireReason = defineCommand({
  action: 'rejection_reason.manage',
  input: z.strictObject({ key }),
  run: (context) => setRetired(context, true),
});

/** Takes a retired reason back into use. */
export const restoreReason = defineCommand({
  action: 'rejection_reason.manage',
  input: z.strictObject({ key }),
  run: (context) => setRetired(context, false),
});

async function setRetired(
  { tx, now, input, record, leaveUnrecorded }: CommandContext<{ key: string }>,
  retired: boolean,
): Promise<Result<null>> {
  const reasons = await rejectionReasonsForChange(tx, now);
  const reason = reasons.find((one) => one.key === input.key);
  if (!reason) return refused({ code: 'NOT_FOUND' });
  if (reason.retired === retired) {
    leaveUnrecorded();
    return ok(null);
  }

  const wrong = retired ? lastOne(reasons) : sameAsAnother(input.key, reason.name, reasons);
  if (wrong.length > 0) return invalid(...wrong);
  retireRejectionReason(tx, input.key, retired ? now : null);
  record(entry(retired ? 'retire' : 'restore', { key: input.key, name: reason.name }));
  return ok(null);
}

const lastOne = (reasons: readonly KeptReason[]) =>
  reasons.filter((reason) => !reason.retired).length > 1 ? [] : [{ path: 'key', code: 'last_reason' }];

const entry = (action: string, payload: Record<string, unknown>) => ({
  ...{ action: `rejection_reason.${action}`, subject: 'rejection_reason' as const, subjectId: null, payload },
});
