import { inTransaction, type Tx } from '@/lib/data/database';
import { appendTrail, type TrailRecord } from '@/lib/data/trail';
import type { World } from '@/lib/server/world';
import { TellingOfChange } from './notices/tell-of-change';

/** Whom the trail and the inbox name for what nobody did but time. */
export const SYSTEM = { id: null, name: 'Vierailut' } as const;

/**
 * What the system does by itself, beside the gate of define-use-case.ts: nobody acts, so there is nobody whose rights could
 * be asked. One transaction whose trail is written last, in the system's name or in that of whoever holds a secret address;
 * whom an entry concerns is told as in the gate. Whoever tells more than that asks of each person whether they may know.
 */
export async function systemTask<T>(
  at: World,
  work: (context: { tx: Tx; now: Date; record: (entry: TrailRecord) => void }) => Promise<T>,
  as: { id: null; name: string } = SYSTEM,
): Promise<T> {
  return inTransaction(at.database, async (tx) => {
    const entries: TrailRecord[] = [];
    const now = at.now();
    const telling = new TellingOfChange(tx, { accountId: null, name: as.name }, now);
    const record = (entry: TrailRecord) => {
      entries.push(entry);
      telling.recorded(entry);
    };
    const outcome = await work({ tx, now, record });
    await telling.write();
    if (entries.length > 0) appendTrail(tx, as, now, entries);
    return outcome;
  });
}
