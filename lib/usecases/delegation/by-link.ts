import { z } from 'zod';
import { sqlOf, type Tx } from '@/lib/data/database';
import { listDelegates } from '@/lib/data/delegation/delegates';
import { countSendings, insertSending, type OpenLink, touchLink } from '@/lib/data/delegation/links';
import { findReceivers } from '@/lib/data/notices/receivers';
import { findVisit } from '@/lib/data/visits/find-visit';
import { can } from '@/lib/domain/access/can';
import { MOST_SENDINGS_AN_HOUR, type SentPerson, sentPeopleSchema } from '@/lib/domain/delegation/contact-link';
import { isDelegationOpen, sideOf } from '@/lib/domain/delegation/delegate';
import { readList, type ReadList } from '@/lib/domain/delegation/read-list';
import { toInputIssues } from '@/lib/domain/shared/input-issues';
import { type InputIssue, ok, refused, type Result } from '@/lib/domain/shared/result';
import { DIRECTIONS, STATUSES } from '@/lib/domain/visit/vocabulary';
import { hashToken } from '@/lib/server/token-hash';
import { world, type World } from '@/lib/server/world';
import { writeNotices } from '../notices/write-notices';
import { systemTask } from '../system-task';

/**
 * What the contact person does by their link. Nobody is signed in, so there is nobody to ask `can` about: the secret is the
 * right, and all that it opens is here. A link that was never made, has expired or was revoked, a visit that is over and one that has
 * become restricted are refused alike.
 */
export type LinkRefusal = { code: 'NOT_FOUND' } | { code: 'TOO_OFTEN' } | { code: 'INVALID'; issues: InputIssue[] };

/** Whom the trail names for what was sent by a link. */
const BY_LINK = { id: null, name: 'Yhteyshenkilö (linkki)' } as const;

/** What the page of a link shows: what its maker chose, and what was sent by it. */
export type LinkPage = { heading: string; people: SentPerson[]; sentAt: Date | null; expiresAt: Date };

const secretSchema = z.string().regex(/^[\w-]{43}$/);
const NOT_THERE = refused<LinkRefusal>({ code: 'NOT_FOUND' });

export async function openByLink(secret: string, at: World = world()): Promise<Result<LinkPage, LinkRefusal>> {
  const sql = sqlOf(at.database);
  const link = await findOpen(secret, at);
  if (!link) return NOT_THERE;

  const shown = link.showsList ? await listDelegates(sql, link.visitId, sideOf({ direction: link.direction })) : [];
  const listed = shown.map(({ name, title, organisation, role, languages }): SentPerson => ({
    ...{ name, title, organisation, role },
    languages: languages.join(', '),
  }));
  return ok({
    heading: link.heading,
    people: link.sent?.people ?? listed,
    sentAt: link.sent && new Date(link.sent.at),
    expiresAt: link.expiresAt,
  });
}

/** Reads what the contact person pasted into rows of their form; nothing is stored. */
export async function readListByLink(
  secret: string,
  lines: string[][],
  at: World = world(),
): Promise<Result<ReadList, LinkRefusal>> {
  return (await findOpen(secret, at)) ? ok(readList(lines, null)) : NOT_THERE;
}

/** Takes a list in as a proposal. */
export async function sendByLink(
  secret: string,
  people: unknown,
  at: World = world(),
): Promise<Result<{ people: number }, LinkRefusal>> {
  const link = await findOpen(secret, at);
  if (!link) return NOT_THERE;
  const parsed = sentPeopleSchema.safeParse(people, { reportInput: true });
  if (!parsed.success) return refused({ code: 'INVALID', issues: toInputIssues(parsed.error) });

  return systemTask(
    at,
    async ({ tx, now, record }) => {
      // Using the link locks it: what another request sends at this moment is counted.
      if (!(await touchLink(tx, hashToken(secret), now))) return NOT_THERE;
      const anHourAgo = new Date(now.getTime() - 3_600_000);
      if ((await countSendings(tx, link.id, anHourAgo)) >= MOST_SENDINGS_AN_HOUR)
        return refused<LinkRefusal>({ code: 'TOO_OFTEN' });

      insertSending(tx, link.id, parsed.data, now);
      await tellThosePreparing(tx, link, now);
      const payload = { link: link.id, people: parsed.data.length };
      record({ action: 'visit.list_sent', subject: 'visit', subjectId: link.visitId, payload });
      return ok({ people: parsed.data.length });
    },
    BY_LINK,
  );
}

/** Whoever is responsible and whoever made the link hear of it, where they still prepare the visit. */
async function tellThosePreparing(tx: Tx, { visitId, contact, madeById }: OpenLink, now: Date): Promise<void> {
  const loaded = await findVisit(tx, visitId);
  if (!loaded) return;
  const { responsible } = loaded.visit;
  const concerned = [...new Set([madeById, ...(responsible ? [responsible.id] : [])])];
  const receivers = (await findReceivers(tx, concerned, now)).filter(
    (receiver) => can(receiver, 'visit.plan', loaded.access).allowed,
  );
  const payload = { actorName: contact, comment: '' };
  const notices = receivers.map(({ accountId }) => ({ accountId, kind: 'LIST_SENT' as const, visitId, payload }));
  await writeNotices(tx, notices, receivers, now);
}

async function findOpen(
  secret: string,
  at: World,
): Promise<(Omit<OpenLink, 'direction'> & { direction: (typeof DIRECTIONS)[number] }) | null> {
  if (!secretSchema.safeParse(secret).success) return null;
  const link = await touchLink(sqlOf(at.database), hashToken(secret), at.now());
  const status = STATUSES.find((known) => known === link?.status);
  const direction = DIRECTIONS.find((known) => known === link?.direction);
  if (!link || !status || !direction || !isDelegationOpen({ status })) return null;
  if (link.restricted && !(await mayStillShare(link, at))) return null;
  return { ...link, direction };
}

/** What has become restricted since is shown no longer by a link of somebody who may not prepare it now. */
async function mayStillShare({ visitId, madeById }: OpenLink, at: World): Promise<boolean> {
  const sql = sqlOf(at.database);
  const [loaded, [maker]] = await Promise.all([findVisit(sql, visitId), findReceivers(sql, [madeById], at.now())]);
  return loaded !== null && maker !== undefined && can(maker, 'visit.plan', loaded.access).allowed;
}
