import type { Actor, HeldRole, Role } from '@/lib/domain/access/roles';
import type { Department } from '@/lib/domain/visit/vocabulary';
import { withTurns } from '@/lib/domain/approval/turns';
import type { Sql, Tx } from './database';
import { APPROVER_ROLES, officePeople } from './office-people';

type ActorRow = { accountId: string; name: string; email: string; roles: HeldRole[]; decides: boolean };

/** The roles an account `a` holds on the day that `$2` falls on in Helsinki; read anew at every request. */
export const ROLES_TODAY = `coalesce((
    select json_agg(json_build_object('role', r.role, 'department', r.department) order by r.role, r.department)
    from role_assignment r
    where r.account_id = a.id
      and r.valid_from <= ($2::timestamptz at time zone 'Europe/Helsinki')::date
      and (r.valid_to is null or r.valid_to >= ($2::timestamptz at time zone 'Europe/Helsinki')::date)
  ), '[]'::json) as roles`;

/** `decides`: something may come to their turn to decide, by a role of theirs or in somebody's place. */
const ACTOR = `select a.id as "accountId", a.name, a.email, ${ROLES_TODAY},
  (exists (select 1 from role_assignment r where r.account_id = a.id and r.role in (${APPROVER_ROLES.map((role) => `'${role}'`).join(', ')}))
    or exists (select 1 from substitution u where a.id = any(u.substitute_ids))) as decides`;

/** The account with what may come to its turn today: one more question for the few who decide. */
async function toActor(sql: Sql, row: ActorRow | undefined, now: Date): Promise<Actor | null> {
  if (!row) return null;
  const { decides, ...account } = row;
  const people = decides ? await officePeople(sql, now) : [];
  return withTurns(account, people);
}

/** Who is signed in with this session: null when it is unknown, revoked or over, or its account is not active. */
export async function findActorBySession(sql: Sql, sessionId: string, now: Date): Promise<Actor | null> {
  const [row] = await sql.rows<ActorRow>(
    `${ACTOR} from login_session s join account a on a.id = s.account_id
     where s.id = $1::uuid and s.revoked_at is null and s.expires_at > $2::timestamptz and a.active`,
    [sessionId, now.toISOString()],
    'actor_by_session',
  );
  return toActor(sql, row, now);
}

/** Whom a bearer token acts as; the token is known by the SHA-256 of its text. */
export async function findActorByTokenHash(sql: Sql, hash: Uint8Array, now: Date): Promise<Actor | null> {
  const [row] = await sql.rows<ActorRow>(
    `${ACTOR} from api_token t join account a on a.id = t.account_id
     where t.hash = $1 and t.revoked_at is null and (t.expires_at is null or t.expires_at > $2::timestamptz) and a.active`,
    [hash, now.toISOString()],
    'actor_by_token',
  );
  return toActor(sql, row, now);
}

/** Whose calendar is subscribed to at an address with this hash; null when it is unknown or revoked, or its account is not active. */
export async function findActorByFeedHash(sql: Sql, hash: Uint8Array, now: Date): Promise<Actor | null> {
  const [row] = await sql.rows<ActorRow>(
    `${ACTOR} from calendar_feed f join account a on a.id = f.account_id where f.hash = $1 and f.revoked_at is null and a.active`,
    [hash, now.toISOString()],
    'actor_by_feed',
  );
  return toActor(sql, row, now);
}

/** The acting account of a command line, found by its e-mail address; null when none or several are active. */
export async function findActorByEmail(sql: Sql, email: string, now: Date): Promise<Actor | null> {
  const rows = await sql.rows<ActorRow>(`${ACTOR} from account a where lower(a.email) = lower($1) and a.active`, [
    email,
    now.toISOString(),
  ]);
  return rows.length === 1 ? toActor(sql, rows[0], now) : null;
}

export type AccountRow = {
  id: string;
  name: string;
  email: string;
  active: boolean;
  roles: { id: string; role: Role; department: Department | null; validFrom: string; validTo: string | null }[];
  sessions: number;
};

/** Every account with the roles it has held and how many browsers it is signed in on. */
export async function listAccounts(sql: Sql, now: Date): Promise<AccountRow[]> {
  return sql.rows<AccountRow>(
    `select a.id, a.name, a.email, a.active,
       coalesce((select json_agg(json_build_object('id', r.id, 'role', r.role, 'department', r.department,
         'validFrom', r.valid_from, 'validTo', r.valid_to) order by r.valid_from, r.role)
         from role_assignment r where r.account_id = a.id), '[]'::json) as roles,
       (select count(*)::int from login_session s where s.account_id = a.id and s.revoked_at is null and s.expires_at > $1::timestamptz) as sessions
     from account a order by a.name collate "fi-FI-x-icu", a.id`,
    [now.toISOString()],
  );
}

/** Accounts by their e-mail addresses, for naming people on a visit; addresses nobody has are left out. */
export async function accountsByEmail(sql: Sql, emails: readonly string[]): Promise<{ id: string; email: string }[]> {
  if (emails.length === 0) return [];
  return sql.rows(`select id, lower(email) as email from account where lower(email) = any($1::text[]) and active`, [
    emails.map((email) => email.toLowerCase()),
  ]);
}

export type DemoAccount = { id: string; name: string; email: string; roles: HeldRole[] };

/** Active accounts to sign in as where demonstration accounts are switched on. */
export async function listDemoAccounts(sql: Sql): Promise<DemoAccount[]> {
  return sql.rows(
    `select a.id, a.name, a.email, coalesce((select json_agg(json_build_object('role', r.role, 'department', r.department))
       from role_assignment r where r.account_id = a.id), '[]'::json) as roles
     from account a where a.issuer = $1 and a.active order by a.created_at, a.email`,
    [DEMO_ISSUER],
  );
}

/** The issuer of demonstration accounts: no OpenID Connect provider can have it. */
export const DEMO_ISSUER = 'demo';

/** Finds or makes the account of an identity; name and address follow what the provider says. */
export async function rememberIdentity(
  tx: Tx,
  identity: { issuer: string; subject: string; email: string; name: string },
): Promise<{ id: string; active: boolean; isNew: boolean }> {
  const [row] = await tx.rows<{ id: string; active: boolean; isNew: boolean }>(
    `insert into account (issuer, subject, email, name) values ($1, $2, $3, $4)
     on conflict (issuer, subject) do update set email = excluded.email, name = excluded.name
     returning id, active, (xmax = 0) as "isNew"`,
    [identity.issuer, identity.subject, identity.email, identity.name],
  );
  if (!row) throw new Error('An account could not be kept.');
  return row;
}

/** The roles that the provider's groups give replace those given by groups before; roles given by hand stay. */
export async function replaceRoles(
  tx: Tx,
  accountId: string,
  roles: readonly HeldRole[],
  today: string,
): Promise<void> {
  const current = await tx.prisma.roleAssignment.findMany({ where: { accountId, validTo: null } });
  const same = (a: { role: string; department: string | null }, b: HeldRole) =>
    a.role === b.role && a.department === b.department;

  const gone = current.filter((held) => !roles.some((role) => same(held, role)));
  const added = roles.filter((role) => !current.some((held) => same(held, role)));
  const yesterday = new Date(Date.parse(today) - 86_400_000);

  if (gone.length > 0) {
    await tx.prisma.roleAssignment.updateMany({
      where: { id: { in: gone.map(({ id }) => id) } },
      data: { validTo: yesterday },
    });
  }
  if (added.length > 0) {
    await tx.prisma.roleAssignment.createMany({
      data: added.map(({ role, department }) => ({ accountId, role, department, validFrom: new Date(today) })),
    });
  }
}

export async function openSession(tx: Tx, accountId: string, expiresAt: Date, userAgent: string): Promise<string> {
  const session = await tx.prisma.loginSession.create({
    data: { accountId, expiresAt, userAgent: userAgent.slice(0, 300) },
  });
  return session.id;
}

/** Ends one session, or all of an account's; gives how many were open. */
export async function revokeSessions(
  tx: Tx,
  which: { sessionId: string } | { accountId: string },
  now: Date,
): Promise<number> {
  const where = 'sessionId' in which ? { id: which.sessionId } : { accountId: which.accountId };
  const { count } = await tx.prisma.loginSession.updateMany({
    where: { ...where, revokedAt: null },
    data: { revokedAt: now },
  });
  return count;
}

export async function findAccount(tx: Tx, id: string): Promise<{ id: string; name: string } | null> {
  return tx.prisma.account.findUnique({ where: { id }, select: { id: true, name: true } });
}

/** The active demonstration account with this address. */
export async function findDemoAccount(tx: Tx, email: string): Promise<{ id: string; name: string } | null> {
  return tx.prisma.account.findFirst({
    where: { issuer: DEMO_ISSUER, email: email.toLowerCase(), active: true },
    select: { id: true, name: true },
  });
}

/** Whose an open session is. */
export async function findSessionOwner(tx: Tx, sessionId: string): Promise<{ id: string; name: string } | null> {
  const session = await tx.prisma.loginSession.findFirst({
    where: { id: sessionId, revokedAt: null },
    select: { account: { select: { id: true, name: true } } },
  });
  return session?.account ?? null;
}

export async function setActive(tx: Tx, accountId: string, active: boolean): Promise<boolean> {
  const { count } = await tx.prisma.account.updateMany({ where: { id: accountId }, data: { active } });
  return count === 1;
}

export async function giveRole(
  tx: Tx,
  assignment: {
    accountId: string;
    role: Role;
    department: Department | null;
    validFrom: string;
    validTo: string | null;
  },
): Promise<string> {
  const { id } = await tx.prisma.roleAssignment.create({
    data: {
      ...assignment,
      validFrom: new Date(assignment.validFrom),
      validTo: assignment.validTo ? new Date(assignment.validTo) : null,
    },
  });
  return id;
}

/** Ends a role on a day; gives whose it was, or null when there is no such assignment. */
export async function endRole(
  tx: Tx,
  assignmentId: string,
  lastDay: string,
): Promise<{ accountId: string; role: string } | null> {
  const found = await tx.prisma.roleAssignment.findUnique({ where: { id: assignmentId } });
  if (!found) return null;
  await tx.prisma.roleAssignment.update({ where: { id: assignmentId }, data: { validTo: new Date(lastDay) } });
  return { accountId: found.accountId, role: found.role };
}

/** The first active keeper of registers: whom the import's command acts as when nobody is named. */
export async function findFirstKeeper(sql: Sql, now: Date): Promise<Actor | null> {
  const [row] = await sql.rows<ActorRow>(
    `${ACTOR} from account a where a.active and exists (select 1 from role_assignment k where k.account_id = a.id and k.role = $1
       and k.valid_from <= ($2::timestamptz at time zone 'Europe/Helsinki')::date
       and (k.valid_to is null or k.valid_to >= ($2::timestamptz at time zone 'Europe/Helsinki')::date))
     order by a.created_at, a.email limit 1`,
    ['REGISTER_KEEPER', now.toISOString()],
  );
  return toActor(sql, row, now);
}
