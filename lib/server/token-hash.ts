import { createHash } from 'node:crypto';

/** What the database keeps of a token: it is random enough that a plain hash cannot be turned round. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token, 'utf8').digest();
}
