import { createTranslator } from 'next-intl';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import type { Days } from '@/lib/domain/approval/absence';
import { placeOfNotice } from '@/lib/domain/notices/notice-place';
import type { NoticeKind } from '@/lib/domain/notices/notice-rules';
import { textIn, type SomeTexts } from '@/lib/domain/programme/programme';
import type { Lateness } from '@/lib/domain/start/late';
import type { ApprovalStepKey, Locale } from '@/lib/domain/visit/vocabulary';
import { formatDay, formatMoment } from '@/lib/i18n/formats';
import { messagesOf } from '@/lib/i18n/messages/messages-of';
import { tellDays } from '@/lib/i18n/tell-days';
import { type Page, type Section, toHtml, toText } from './page';

/** A visit that may be named to the reader. */
export type NamedVisit = { id: string; reference: string; title: string };

/** What a mail tells. Visits that must not be named are not in it; `unnamed` says that there were some. */
export type MailContent = {
  reader: string;
  /** The day (yyyy-mm-dd) whose digest it is; null for what is told at once. */
  digestOn: string | null;
  notices: {
    kind: NoticeKind;
    /** Null for what is told of the reader's own absences. */
    visit: NamedVisit | null;
    actorName: string;
    comment: string;
    at: Date;
    step?: ApprovalStepKey;
    dueOn?: string;
    days?: Days | null;
    task?: SomeTexts;
  }[];
  /** What waits for the reader's decision, and what is late. */
  waiting: (NamedVisit & { dueOn: string | null; late: Lateness[] })[];
  late: (NamedVisit & { late: Lateness[] })[];
  unnamed: boolean;
};

export type Composed = { subject: string; text: string; html: string };

/** Writes a mail in the reader's language, as plain text and as simple HTML. `home` is where the application is reached. */
export function compose(content: MailContent, locale: Locale, home: string): Composed {
  const t = createTranslator({ locale, messages: messagesOf(locale), timeZone: HOME_TIME_ZONE });
  const address = (path: string) => new URL(path, home).href;
  const titleOf = ({ title, reference }: NamedVisit) => `${title || t('start.untitled')} (${reference})`;
  const lateness = (way: Lateness) => t(`start.late.${way}`);
  const day = (on: string) => t('mail.due', { day: formatDay(on, locale) });

  const daysText = (days: Days | null) => tellDays(days, locale, (key, values) => t(`notices.${key}`, values));
  const placeOf = (kind: NoticeKind, { id }: NamedVisit) =>
    DECIDED.includes(kind) ? `/approvals/${id}` : placeOfNotice(kind, id);

  const news = content.notices.map(({ kind, visit, actorName, comment, at, step, dueOn, days = null, task }) => ({
    what: t(`notices.kind.${kind}`),
    title: visit ? titleOf(visit) : daysText(days),
    href: address(visit ? placeOf(kind, visit) : '/absences'),
    lines: [
      ...(task ? [textIn(task, locale)] : []),
      ...(step ? [t(`vocabulary.approvalStep.${step}`)] : []),
      ...(dueOn ? [day(dueOn)] : []),
      `${actorName} · ${formatMoment(at, locale)}`,
    ],
    quote: comment,
  }));
  const waiting = content.waiting.map((visit) => ({
    title: titleOf(visit),
    href: address(`/approvals/${visit.id}`),
    lines: [...(visit.dueOn ? [day(visit.dueOn)] : []), ...visit.late.map(lateness)],
  }));
  const late = content.late.map((visit) => ({
    title: titleOf(visit),
    href: address(`/visits/${visit.id}`),
    lines: visit.late.map(lateness),
  }));

  const sections: Section[] = [
    { title: content.digestOn ? t('mail.news') : null, items: news },
    { title: t('mail.waiting'), items: waiting },
    { title: t('mail.late'), items: late },
  ].filter(({ items }) => items.length > 0);

  const page: Page = {
    lang: locale,
    subject: oneLine(subjectOf()),
    hello: t('mail.hello', { name: content.reader }),
    sections,
    note: content.unnamed ? t(sections.length > 0 ? 'mail.unnamedToo' : 'mail.unnamed') : null,
    open: { text: t('mail.openNotices'), href: address('/notices') },
    footer: t('mail.footer'),
    settings: { text: t('mail.settings'), href: address('/settings/notices') },
  };
  return { subject: page.subject, text: toText(page), html: toHtml(page) };

  function subjectOf(): string {
    if (content.digestOn) return t('mail.subjectDigest', { day: formatDay(content.digestOn, locale) });
    const [first, ...others] = news;
    if (others.length > 0) return t('mail.subjectSeveral', { count: news.length });
    return first ? `${first.what}: ${first.title}` : t('mail.subjectUnnamed');
  }
}

/** The notices whose reader goes on to the page where they decide. */
const DECIDED: readonly NoticeKind[] = ['STEP_OPENED', 'STEP_DUE_SOON', 'STEP_OVERDUE'];

/** A header is one line, and reads in the direction it seems to. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
