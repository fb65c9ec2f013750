import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { accountsByEmail } from '@/lib/data/accounts';
import { listTokens, revokeToken, storeToken, type TokenRow } from '@/lib/data/tokens';
import { requiredTextSchema } from '@/lib/domain/shared/text';
import { invalid, ok, refused, type Result } from '@/lib/domain/shared/result';
import { hashToken } from '@/lib/server/token-hash';
import { defineCommand, defineQuery } from '../define-use-case';

/** So that a token is recognised where it should not be. */
const PREFIX = 'vrt_';

export const makeTokenSchema = z.strictObject({
  /** Whom the token acts as, and never more than that person. */
  account: z.email().max(254),
  name: requiredTextSchema(100),
  /** How long it works; without it until it is revoked. */
  days: z.int().min(1).max(3650).nullable().default(null),
});

/** Makes a bearer token for somebody. Its text is given this once; only its hash is kept. */
export const makeToken = defineCommand({
  action: 'token.manage',
  input: makeTokenSchema,
  async run({ tx, actor, now, input, record }): Promise<Result<{ id: string; token: string }>> {
    const [account, another] = await accountsByEmail(tx, [input.account]);
    if (!account || another) return invalid({ path: 'account', code: 'unknown_person' });

    const token = `${PREFIX}${randomBytes(32).toString('base64url')}`;
    const expiresAt = input.days === null ? null : new Date(now.getTime() + input.days * 86_400_000);
    const id = await storeToken(tx, {
      accountId: account.id,
      name: input.name,
      hash: hashToken(token),
      createdBy: actor.name,
      createdAt: now,
      expiresAt,
    });

    record({
      action: 'token.make',
      subject: 'token',
      subjectId: id,
      payload: { account: account.id, name: input.name, expiresAt: expiresAt?.toISOString() ?? null },
    });
    return ok({ id, token });
  },
});

export const revokeTokenById = defineCommand({
  action: 'token.manage',
  input: z.strictObject({ id: z.guid() }),
  async run({ tx, now, input: { id }, record }): Promise<Result<null>> {
    const revoked = await revokeToken(tx, id, now);
    if (!revoked) return refused({ code: 'NOT_FOUND' });

    record({
      action: 'token.revoke',
      subject: 'token',
      subjectId: id,
      payload: { account: revoked.accountId, name: revoked.name },
    });
    return ok(null);
  },
});

export const readTokens = defineQuery({
  action: 'token.manage',
  input: z.strictObject({}),
  async run({ sql }): Promise<Result<TokenRow[]>> {
    return ok(await listTokens(sql));
  },
});
