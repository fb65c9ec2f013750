import type { Actor } from '@/lib/domain/access/roles';
import { currentActor } from './current-actor';

/** Who acts, if it is still the person who typed: on a shared browser somebody else may have signed in meanwhile. */
export async function typist(account: string): Promise<Actor | null> {
  const actor = await currentActor();
  return actor?.accountId === account ? actor : null;
}
