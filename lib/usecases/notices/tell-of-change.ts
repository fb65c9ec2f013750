import { z } from 'zod';
import type { Tx } from '@/lib/data/database';
import { noticeFacts } from '@/lib/data/notices/notice-facts';
import type { NewNotice } from '@/lib/data/notices/notices';
import { findReceivers, type Receiver } from '@/lib/data/notices/receivers';
import type { TrailRecord } from '@/lib/data/trail';
import { can } from '@/lib/domain/access/can';
import {
  type NoticeRule,
  noticeRulesOf,
  noticesOf,
  peopleNamedBy,
  rolesToldBy,
} from '@/lib/domain/notices/notice-rules';
import { type OfficeNotice, officeNoticeOf } from '@/lib/domain/notices/office-notices';
import type { SomeTexts } from '@/lib/domain/programme/programme';
import { LOCALES } from '@/lib/domain/visit/vocabulary';
import { writeNotices } from './write-notices';

type Told = { notices: Omit<NewNotice, 'mailId'>[]; receivers: Receiver[] };

/**
 * Tells the people whom a change concerns, in its own transaction. The question goes out when the entry is recorded,
 * together with what the use case asks next, so that it costs no round trip of its own; that is why a use case
 * records what it did after writing it.
 */
export class TellingOfChange {
  private readonly tellings: Promise<Told>[] = [];

  constructor(
    private readonly tx: Tx,
    /** Nobody but time, where there is no account. */
    private readonly actor: { accountId: string | null; name: string },
    private readonly now: Date,
  ) {}

  recorded(entry: TrailRecord): void {
    const { subjectId } = entry;
    if (subjectId === null) return;
    const rules = noticeRulesOf(entry);
    if (rules.length > 0) this.tell(this.ofVisit(entry, subjectId, rules));
    const ofOffice = officeNoticeOf(entry, subjectId, this.actor.accountId);
    if (ofOffice) this.tell(this.ofOffice(subjectId, ofOffice));
  }

  async write(): Promise<void> {
    for (const telling of this.tellings) {
      const { notices, receivers } = await telling;
      await writeNotices(this.tx, notices, receivers, this.now);
    }
  }

  private tell(telling: Promise<Told>): void {
    // Awaited in `write`; a refusal in between leaves it unheard.
    telling.catch(() => undefined);
    this.tellings.push(telling);
  }

  private async ofVisit(entry: TrailRecord, visitId: string, rules: readonly NoticeRule[]): Promise<Told> {
    const { tx, actor, now } = this;
    const { access, people } = await noticeFacts(tx, visitId, rolesToldBy(rules), peopleNamedBy(entry), now);
    const comment = typeof entry.payload.comment === 'string' ? entry.payload.comment : '';
    const notices = noticesOf(entry, actor.accountId, access, people).map(({ accountId, kind }) => {
      const person = people.find((candidate) => candidate.accountId === accountId);
      // Why somebody is disqualified is for those who may read the trail, also where it is said of themselves.
      const readsWhy = kind !== 'DISQUALIFIED' || (person && can(person, 'visit.read_trail', access).allowed);
      const told = kind === 'TASK_GIVEN' ? taskOf(entry) : { comment: readsWhy ? comment : '' };
      return { accountId, kind, visitId, payload: { actorName: actor.name, comment: '', ...told } };
    });
    return { notices, receivers: people };
  }

  private async ofOffice(accountId: string, { kind, days }: OfficeNotice): Promise<Told> {
    const payload = { actorName: this.actor.name, comment: '', days };
    const receivers = await findReceivers(this.tx, [accountId], this.now);
    return { notices: receivers.map(() => ({ accountId, kind, visitId: null, payload })), receivers };
  }
}

/** What a notice of a task given tells of it; nothing where several came at once. */
function taskOf({ payload }: TrailRecord): { task?: SomeTexts; dueOn?: string } {
  const told = taskSchema.safeParse(payload);
  if (!told.success) return {};
  const { task, dueOn } = told.data;
  return { task: task.name, ...(dueOn ? { dueOn } : {}) };
}

const taskSchema = z.object({
  task: z.object({ name: z.partialRecord(z.enum(LOCALES), z.string()) }),
  dueOn: z.string().nullish(),
});
