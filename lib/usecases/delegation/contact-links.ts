import { randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { insertLink, listLinks, openSendings, revokeLink } from '@/lib/data/delegation/links';
import { findVisit, findVisitForChange } from '@/lib/data/visits/find-visit';
import { type ContactLink, makeLinkSchema, readSending, type Sending } from '@/lib/domain/delegation/contact-link';
import { isDelegationOpen } from '@/lib/domain/delegation/delegate';
import type { ListRow } from '@/lib/domain/delegation/read-list';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import { hashToken } from '@/lib/server/token-hash';
import { defineVisitCommand, defineVisitQuery } from '../define-use-case';

/** Makes a link for the contact person. Its secret is given this once; only its hash is kept. */
export const makeContactLink = defineVisitCommand({
  action: 'visit.plan',
  input: makeLinkSchema,
  load: (tx, { id }) => findVisitForChange(tx, id),
  async run({ tx, actor, now, input, loaded: { visit }, record }): Promise<Result<{ secret: string }>> {
    if (!isDelegationOpen(visit)) return refused({ code: 'NOT_POSSIBLE_NOW', status: visit.status });
    const { id: _visit, days, ...told } = input;
    const [id, secret] = [randomUUID(), randomBytes(32).toString('base64url')];
    const expiresAt = new Date(now.getTime() + days * 86_400_000);
    insertLink(tx, {
      ...{ id, visitId: visit.id, hash: hashToken(secret), ...told },
      ...{ madeById: actor.accountId, madeAt: now, expiresAt },
    });

    const payload = { link: id, expiresAt: expiresAt.toISOString(), showsList: told.showsList };
    record({ action: 'visit.make_link', subject: 'visit', subjectId: visit.id, payload });
    return ok({ secret });
  },
});

/** From now on the link opens nothing. */
export const revokeContactLink = defineVisitCommand({
  action: 'visit.plan',
  input: z.strictObject({ id: z.string().max(60), link: z.guid() }),
  load: (tx, { id }) => findVisitForChange(tx, id),
  async run({ tx, now, input, loaded: { visit }, record }): Promise<Result<null>> {
    if (!(await revokeLink(tx, visit.id, input.link, now))) return refused({ code: 'NOT_FOUND' });
    record({ action: 'visit.revoke_link', subject: 'visit', subjectId: visit.id, payload: { link: input.link } });
    return ok(null);
  },
});

/** A list that waits for an answer, read as any list. */
export type SentList = Omit<Sending, 'people'> & { rows: ListRow[] };

/** The links of a visit and what was sent by them, for those who prepare it. */
export const readContactLinks = defineVisitQuery({
  action: 'visit.plan',
  input: z.strictObject({ id: z.string().max(60) }),
  load: (sql, { id }) => findVisit(sql, id),
  async run({ sql, now, loaded: { visit } }): Promise<Result<{ links: ContactLink[]; sent: SentList[]; now: Date }>> {
    const [links, sendings] = await Promise.all([listLinks(sql, visit.id), openSendings(sql, visit.id)]);
    const sent = sendings.map(({ people, ...sending }) => ({
      ...sending,
      rows: readSending({ people }, visit.country).rows,
    }));
    return ok({ links, sent, now });
  },
});
