import type { Sql } from '@/lib/data/database';
import { noticesOfMail } from '@/lib/data/mail/notices-to-mail';
import type { MailToSend } from '@/lib/data/mail/outgoing-mail';
import type { Receiver } from '@/lib/data/notices/receivers';
import { startSections } from '@/lib/data/start/start-sections';
import { editScope } from '@/lib/domain/access/edit-scope';
import { readScope } from '@/lib/domain/access/scope';
import { timingOf } from '@/lib/domain/notices/mail-timing';
import { sectionsFor } from '@/lib/domain/start/start-sections';
import type { MailContent } from '@/lib/server/mail/compose';
import { type StartItem, todayOf, toSection } from '../start/start-page';

/** A digest with more than this is read in Vierailut. */
const SHOWN = 20;

/**
 * What a mail tells at this moment, by what its reader may know now; null when nothing is left to tell. Nothing of a
 * restricted visit leaves the system, not even to those who may read it there.
 */
export async function mailContent(sql: Sql, mail: MailToSend, now: Date): Promise<MailContent | null> {
  const { receiver, digestOn } = mail;
  const [notices, standing] = await Promise.all([
    noticesOfMail(sql, readScope(receiver), mail.id),
    digestOn ? standingOf(sql, receiver, now) : NOTHING,
  ]);
  if (notices.length + standing.waiting.length + standing.late.length === 0) return null;

  const named = notices.filter(({ visit }) => !visit?.restricted);
  const { waiting, late } = standing;
  return {
    reader: receiver.name,
    digestOn,
    notices: named
      .slice(0, SHOWN)
      .map(({ kind, payload, createdAt, visit }) => ({ kind, ...payload, at: createdAt, visit })),
    waiting: waiting.filter(mayBeNamed).map((visit) => ({ ...visit, dueOn: visit.openStep?.dueOn ?? null })),
    late: late.filter(mayBeNamed),
    unnamed: named.length < notices.length || named.length > SHOWN || ![...waiting, ...late].every(mayBeNamed),
  };
}

type Standing = { waiting: StartItem[]; late: StartItem[] };
const NOTHING: Standing = { waiting: [], late: [] };

/** What waits for somebody's decision and what of theirs is late, as their start page says it; nothing where they want no such mail. */
export async function standingOf(sql: Sql, receiver: Receiver, now: Date): Promise<Standing> {
  if (timingOf('STANDING', receiver.roles, receiver.timings) !== 'DIGEST') return NOTHING;
  const wanted = sectionsFor(receiver).filter((section) => section === 'APPROVALS' || section === 'LATE');
  const today = todayOf(now);
  const scope = { read: readScope(receiver), edit: editScope(receiver) };
  const rows = await startSections(sql, scope, wanted, today.days, () => SHOWN);
  const visitsOf = (section: 'APPROVALS' | 'LATE') =>
    toSection(section, rows[section], today).flatMap(({ visits }) => visits);
  return { waiting: visitsOf('APPROVALS'), late: visitsOf('LATE') };
}

const mayBeNamed = ({ restricted }: { restricted: boolean }) => !restricted;
