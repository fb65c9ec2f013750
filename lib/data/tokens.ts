import type { Sql, Tx } from './database';

export type TokenRow = {
  id: string;
  name: string;
  accountName: string;
  accountEmail: string;
  createdBy: string;
  createdAt: Date;
  expiresAt: Date | null;
  revokedAt: Date | null;
};

/** Every token, the newest first; none of them can be told from its hash. */
export async function listTokens(sql: Sql): Promise<TokenRow[]> {
  return sql.rows<TokenRow>(
    `select t.id, t.name, a.name as "accountName", a.email as "accountEmail", t.created_by as "createdBy", t.created_at as "createdAt",
       t.expires_at as "expiresAt", t.revoked_at as "revokedAt"
     from api_token t join account a on a.id = t.account_id order by t.created_at desc, t.id`,
    [],
  );
}

export async function storeToken(
  tx: Tx,
  token: {
    accountId: string;
    name: string;
    hash: Uint8Array;
    createdBy: string;
    createdAt: Date;
    expiresAt: Date | null;
  },
): Promise<string> {
  const { id } = await tx.prisma.apiToken.create({ data: { ...token, hash: Uint8Array.from(token.hash) } });
  return id;
}

/** Revokes a token; null when there is none that still works, else whose it was. */
export async function revokeToken(tx: Tx, id: string, now: Date): Promise<{ accountId: string; name: string } | null> {
  const found = await tx.prisma.apiToken.findFirst({
    where: { id, revokedAt: null },
    select: { accountId: true, name: true },
  });
  if (!found) return null;
  await tx.prisma.apiToken.update({ where: { id }, data: { revokedAt: now } });
  return found;
}
