import {
  type DemoAccount,
  findDemoAccount,
  findSessionOwner,
  listDemoAccounts,
  openSession,
  rememberIdentity,
  replaceRoles,
  revokeSessions,
} from '@/lib/data/accounts';
import { inTransaction, sqlOf, type Tx } from '@/lib/data/database';
import { appendTrail } from '@/lib/data/trail';
import type { HeldRole } from '@/lib/domain/access/roles';
import { env } from './env';
import { dayIn } from '@/lib/domain/shared/day';
import { world } from './world';

/** How long a sign-in lasts: a working day. */
export const SESSION_SECONDS = 12 * 60 * 60;

/** Signs in with a demonstration account by its address; null where there is none or they are switched off. */
export async function signInDemo(email: string): Promise<string | null> {
  if (!env().DEMO) return null;
  const { database, now } = world();

  return inTransaction(database, async (tx) => {
    const account = await findDemoAccount(tx, email);
    return account ? openRecordedSession(tx, account, now()) : null;
  });
}

/**
 * Signs in an identity of the OpenID Connect provider. Its account is made at the first sign-in; the roles its groups
 * stand for replace those of the time before, and everybody is at least a requester. Null when the account is closed.
 */
export async function signInOidc(
  identity: { issuer: string; subject: string; email: string; name: string },
  groups: readonly string[],
): Promise<string | undefined> {
  const { database, now } = world();
  const map = env().OIDC_ROLE_MAP;
  const roles: HeldRole[] = [{ role: 'REQUESTER', department: null }, ...groups.flatMap((group) => map[group] ?? [])];

  const session = await inTransaction(database, async (tx) => {
    const account = await rememberIdentity(tx, identity);
    if (!account.active) return null;
    await replaceRoles(tx, account.id, roles, dayIn(now(), 'Europe/Helsinki'));
    return openRecordedSession(tx, { id: account.id, name: identity.name }, now());
  });
  return session ?? undefined;
}

/** Ends a session for good, whatever becomes of its cookie. */
export async function signOut(sessionId: string): Promise<void> {
  const { database, now } = world();
  await inTransaction(database, async (tx) => {
    const owner = await findSessionOwner(tx, sessionId);
    if (!owner) return;

    await revokeSessions(tx, { sessionId }, now());
    const entry = { action: 'session.close', subject: 'session' as const, subjectId: owner.id, payload: {} };
    appendTrail(tx, owner, now(), [entry]);
  });
}

async function openRecordedSession(tx: Tx, account: { id: string; name: string }, now: Date): Promise<string> {
  const id = await openSession(tx, account.id, new Date(now.getTime() + SESSION_SECONDS * 1000), '');
  const entry = { action: 'session.open', subject: 'session' as const, subjectId: account.id, payload: {} };
  appendTrail(tx, account, now, [entry]);
  return id;
}

/** The demonstration accounts to choose from; none where they are switched off. */
export async function demoAccounts(): Promise<DemoAccount[]> {
  return env().DEMO ? listDemoAccounts(sqlOf(world().database)) : [];
}
