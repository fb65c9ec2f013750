import type { Tx } from '@/lib/data/database';
import { type NoticeFacts, noticeFacts } from '@/lib/data/notices/notice-facts';
import type { TrailRecord } from '@/lib/data/trail';
import { noticeRulesOf, noticesOf, rolesToldBy } from '@/lib/domain/notices/notice-rules';
import { writeNotices } from './write-notices';

type Telling = { entry: TrailRecord; visitId: string; facts: Promise<NoticeFacts> };

/**
 * Tells the people whom a change concerns, in its own transaction. The question goes out when the entry is recorded,
 * together with what the use case asks next, so that it costs no round trip of its own; that is why a use case
 * records what it did after writing it.
 */
export class TellingOfChange {
  private readonly tellings: Telling[] = [];

  constructor(
    private readonly tx: Tx,
    /** Nobody but time, where there is no account. */
    private readonly actor: { accountId: string | null; name: string },
    private readonly now: Date,
  ) {}

  recorded(entry: TrailRecord): void {
    const rules = noticeRulesOf(entry);
    if (rules.length === 0 || entry.subjectId === null) return;
    const facts = noticeFacts(this.tx, entry.subjectId, rolesToldBy(rules), this.now);
    // Awaited in `write`; a refusal in between leaves it unheard.
    facts.catch(() => undefined);
    this.tellings.push({ entry, visitId: entry.subjectId, facts });
  }

  async write(): Promise<void> {
    const { actor } = this;
    for (const { entry, visitId, facts } of this.tellings) {
      const { access, people } = await facts;
      const comment = typeof entry.payload.comment === 'string' ? entry.payload.comment : '';
      const told = noticesOf(entry, actor.accountId, access, people);
      const payload = { actorName: actor.name, comment };
      writeNotices(
        this.tx,
        told.map((notice) => ({ ...notice, visitId, payload })),
        people,
        this.now,
      );
    }
  }
}
