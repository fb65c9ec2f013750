import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { insertSharedLink, listSharedLinks, withdrawSharedLink } from '@/lib/data/programme/shared-links';
import { findVisit, findVisitForChange } from '@/lib/data/visits/find-visit';
import { can } from '@/lib/domain/access/can';
import {
  endOfLastDay,
  makeSharedLinkSchema,
  type SharedLink,
  usualLastDay,
  wrongLastDay,
} from '@/lib/domain/programme/shared-link';
import { invalid, ok, refused, type Result } from '@/lib/domain/shared/result';
import { FINAL } from '@/lib/domain/visit/transitions';
import { hashToken } from '@/lib/server/token-hash';
import { defineVisitCommand, defineVisitQuery } from '../define-use-case';

/** The links of a visit, and what a new one is proposed to be. */
export type SharedLinksView = { links: SharedLink[]; now: Date; usualLastDay: string; mayMake: boolean };

export const readSharedLinks = defineVisitQuery({
  action: 'visit.plan',
  input: z.strictObject({ id: z.string().max(60) }),
  load: (sql, { id }) => findVisit(sql, id),
  async run({ sql, actor, now, loaded: { visit, access } }): Promise<Result<SharedLinksView>> {
    const mayMake = visit.confidentiality !== 'RESTRICTED' || can(actor, 'visit.share_restricted', access).allowed;
    return ok({
      ...{ links: await listSharedLinks(sql, visit.id), now, usualLastDay: usualLastDay(visit.endsAt, now) },
      mayMake: mayMake && !FINAL.includes(visit.status),
    });
  },
});

/**
 * Makes a link for an embassy or a delegation. Its secret is given this once; only its hash is kept. What is restricted is
 * shared by protocol officers alone, and a link of anybody else's stops working where the visit becomes restricted.
 */
export const makeSharedLink = defineVisitCommand({
  action: 'visit.plan',
  input: makeSharedLinkSchema,
  load: (tx, { id }) => findVisitForChange(tx, id),
  async run({ tx, actor, now, input, loaded: { visit, access }, record }): Promise<Result<{ secret: string }>> {
    if (FINAL.includes(visit.status)) return refused({ code: 'NOT_POSSIBLE_NOW', status: visit.status });
    const opensRestricted = can(actor, 'visit.share_restricted', access).allowed;
    if (visit.confidentiality === 'RESTRICTED' && !opensRestricted)
      return refused({ code: 'FORBIDDEN', reason: 'SHARED_BY_PROTOCOL' });

    const lastDay = input.lastDay ?? usualLastDay(visit.endsAt, now);
    const wrong = wrongLastDay(lastDay, now);
    if (wrong) return invalid({ path: 'lastDay', code: wrong });

    const { receiver, heading, language } = input;
    const secret = randomBytes(32).toString('base64url');
    const id = await insertSharedLink(tx, {
      ...{ visitId: visit.id, hash: hashToken(secret), receiver, heading, language, opensRestricted },
      ...{ madeById: actor.accountId, madeAt: now, expiresAt: endOfLastDay(lastDay) },
    });
    const payload = { link: id, receiver, language, lastDay };
    record({ action: 'visit.share', subject: 'visit', subjectId: visit.id, payload });
    return ok({ secret });
  },
});

/** Withdraws a link: from this moment it opens nothing. */
export const withdrawLink = defineVisitCommand({
  action: 'visit.plan',
  input: z.strictObject({ id: z.string().max(60), link: z.guid() }),
  load: (tx, { id }) => findVisitForChange(tx, id),
  async run({ tx, now, input, loaded: { visit }, record }): Promise<Result<null>> {
    const receiver = await withdrawSharedLink(tx, visit.id, input.link, now);
    if (receiver === null) return refused({ code: 'NOT_FOUND' });
    const payload = { link: input.link, receiver };
    record({ action: 'visit.unshare', subject: 'visit', subjectId: visit.id, payload });
    return ok(null);
  },
});
