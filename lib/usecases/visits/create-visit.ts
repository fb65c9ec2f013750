import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { keepTargetsStill } from '@/lib/data/areas';
import { accountsByEmail } from '@/lib/data/accounts';
import type { Tx } from '@/lib/data/database';
import { findVisit } from '@/lib/data/visits/find-visit';
import { insertVisits, type VisitState } from '@/lib/data/visits/write-visit';
import { routeVisit } from '@/lib/domain/routing/route-visit';
import { invalid, ok, type Result } from '@/lib/domain/shared/result';
import { toContent } from '@/lib/domain/visit/to-content';
import type { Visit, VisitContent } from '@/lib/domain/visit/visit';
import { missingForSubmit, type VisitInput, visitInputSchema } from '@/lib/domain/visit/visit-schema';
import { defineCommand } from '../define-use-case';
import { booksInForce, type OpenBooks } from './routing-books';
import { settleVisitHold } from './settle-hold';

export const createVisitSchema = z.strictObject({ visit: visitInputSchema, submit: z.boolean().default(false) });

/** Logs a visit, as a draft or straight into routing. Gives the visit as it was stored. */
export const createVisit = defineCommand({
  action: 'visit.create',
  input: createVisitSchema,
  async run({ tx, actor, now, input: { visit: written, submit }, record }): Promise<Result<Visit>> {
    const named = await namedAccounts(tx, written);
    if (!named.ok) return named;

    const content = toContent(written);
    if (submit && missingForSubmit(written).length > 0) {
      return invalid(...missingForSubmit(written).map((path) => ({ path, code: 'required' })));
    }

    const id = randomUUID();
    const routed = submit ? await submittedState(tx, content, null, now) : null;
    const state = routed?.state ?? { status: 'DRAFT' as const };
    insertVisits(tx, [{ id, content, state, requesterId: actor.accountId, namedIds: named.value }], now);
    const { status } = state;
    const unheld = { id, status, ruleSetId: state.ruleSetId ?? null, hold: null, imported: null };
    const held = routed ? await settleVisitHold(tx, unheld, content, routed.books, now) : {};

    record({ action: 'visit.create', subject: 'visit', subjectId: id, payload: { version: 1 } });
    if (submit)
      record({
        action: 'visit.submit',
        subject: 'visit',
        subjectId: id,
        payload: { version: 1, ...routedPayload(state), ...held },
      });
    return ok(await getVisit(tx, id));
  },
});

/** What submitting makes of a visit: routed by the rules in force, standing at SUBMITTED; with the books it was routed by. */
export async function submittedState(
  tx: Tx,
  content: VisitContent,
  levelLoweredBecause: string | null,
  now: Date,
): Promise<{ state: Pick<VisitState, 'status'> & Partial<VisitState>; books: OpenBooks }> {
  keepTargetsStill(tx);
  const books = await booksInForce(tx, now);
  const { level, routing } = routeVisit(content, levelLoweredBecause, books);
  const { leadDepartment, supportDepartment, rule } = routing.decision;

  const state: Pick<VisitState, 'status'> & Partial<VisitState> = {
    ...{ status: 'SUBMITTED', statusSince: now, draftForm: null },
    ...{ level, routing, rule, leadDepartment, supportDepartment, ruleSetId: books.ruleSetId },
  };
  return { state, books };
}

/** What the trail says of a routing. */
export function routedPayload(state: Partial<VisitState>): Record<string, unknown> {
  const { rule, leadDepartment, supportDepartment, level } = state;
  return {
    rule: rule ?? null,
    leadDepartment: leadDepartment ?? null,
    supportDepartment: supportDepartment ?? null,
    level,
  };
}

/** The accounts of those named by address; an address nobody has is an error beside its field. */
export async function namedAccounts(tx: Tx, { named }: Pick<VisitInput, 'named'>): Promise<Result<string[]>> {
  const accounts = await accountsByEmail(tx, named);
  const known = new Set(accounts.map(({ email }) => email));
  const unknown = named.flatMap((email, index) => (known.has(email.toLowerCase()) ? [] : [`named.${index}`]));

  if (unknown.length > 0) return invalid(...unknown.map((path) => ({ path, code: 'unknown_person' })));
  return ok([...new Set(accounts.map(({ id }) => id))]);
}

/** The visit that this transaction has just written. */
export async function getVisit(tx: Tx, id: string): Promise<Visit> {
  const found = await findVisit(tx, id);
  if (!found) throw new Error(`The visit ${id} is not there after it was written.`);
  return found.visit;
}
