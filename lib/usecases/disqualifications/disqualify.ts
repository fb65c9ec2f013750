import { z } from 'zod';
import { accountsByEmail, findAccount } from '@/lib/data/accounts';
import type { Tx } from '@/lib/data/database';
import { deleteDisqualification, insertDisqualification, listDisqualifications } from '@/lib/data/disqualifications';
import { findVisit, findVisitForChange } from '@/lib/data/visits/find-visit';
import { can } from '@/lib/domain/access/can';
import type { Actor } from '@/lib/domain/access/roles';
import { type KnownDisqualification, knownTo } from '@/lib/domain/approval/disqualification';
import { requiredTextSchema } from '@/lib/domain/shared/text';
import { invalid, ok, refused, type Result } from '@/lib/domain/shared/result';
import { FINAL } from '@/lib/domain/visit/transitions';
import { defineVisitCommand, defineVisitQuery } from '../define-use-case';

const ofVisit = { id: z.string().max(60) };

/**
 * Declares that somebody may not decide a visit (esteellinen): oneself, or, when an address is given, somebody else.
 * From then on they are asked nothing, and who stands in for them is. Gives all that are declared.
 */
export const declareDisqualified = defineVisitCommand({
  action: ({ person }) => (person === undefined ? 'visit.disqualify' : 'visit.disqualify_other'),
  input: z.strictObject({ ...ofVisit, person: z.email().max(254).optional(), reason: requiredTextSchema(1000) }),
  load: (tx, { id }) => findVisitForChange(tx, id),
  async run({ tx, actor, now, input, loaded: { visit, access }, record }): Promise<Result<KnownDisqualification[]>> {
    if (FINAL.includes(visit.status)) return refused({ code: 'NOT_POSSIBLE_NOW', status: visit.status });
    const person = await personMeant(tx, actor, input.person);
    if (!person) return invalid({ path: 'person', code: 'unknown_person' });
    if (visit.disqualifiedIds.includes(person.id)) return invalid({ path: 'person', code: 'already_disqualified' });

    const { reason } = input;
    insertDisqualification(tx, { visitId: visit.id, accountId: person.id, reason, declaredById: actor.accountId }, now);
    const payload = { disqualified: person, comment: reason };
    record({ action: 'visit.disqualify', subject: 'visit', subjectId: visit.id, payload });
    const readsTrail = can(actor, 'visit.read_trail', access).allowed;
    return ok(knownTo(await listDisqualifications(tx, visit.id), readsTrail));
  },
});

/** Takes a declaration back: only whoever made it. */
export const withdrawDisqualification = defineVisitCommand({
  action: 'visit.disqualify',
  input: z.strictObject({ ...ofVisit, accountId: z.string().max(60) }),
  load: (tx, { id }) => findVisitForChange(tx, id),
  async run({ tx, actor, input, loaded: { visit, access }, record }): Promise<Result<KnownDisqualification[]>> {
    const declared = await listDisqualifications(tx, visit.id);
    const meant = declared.find(({ accountId }) => accountId === input.accountId);
    if (!meant) return refused({ code: 'NOT_FOUND' });
    if (meant.declaredById !== actor.accountId) return refused({ code: 'FORBIDDEN', reason: 'NOT_THE_DECLARER' });
    if (FINAL.includes(visit.status)) return refused({ code: 'NOT_POSSIBLE_NOW', status: visit.status });

    deleteDisqualification(tx, visit.id, meant.accountId);
    const payload = { disqualified: { id: meant.accountId, name: meant.name }, comment: '' };
    record({ action: 'visit.disqualify_withdraw', subject: 'visit', subjectId: visit.id, payload });
    const left = declared.filter((one) => one !== meant);
    return ok(knownTo(left, can(actor, 'visit.read_trail', access).allowed));
  },
});

/** Who has been declared disqualified from a visit; the reasons are for those who may read its trail. */
export const readDisqualifications = defineVisitQuery({
  action: 'visit.read',
  input: z.strictObject(ofVisit),
  load: (sql, { id }) => findVisit(sql, id),
  async run({ sql, actor, loaded: { visit, access } }): Promise<Result<KnownDisqualification[]>> {
    const readsTrail = can(actor, 'visit.read_trail', access).allowed;
    return ok(knownTo(await listDisqualifications(sql, visit.id), readsTrail));
  },
});

async function personMeant(
  tx: Tx,
  actor: Actor,
  email: string | undefined,
): Promise<{ id: string; name: string } | null> {
  if (email === undefined) return { id: actor.accountId, name: actor.name };
  const [account] = await accountsByEmail(tx, [email]);
  return account ? findAccount(tx, account.id) : null;
}
