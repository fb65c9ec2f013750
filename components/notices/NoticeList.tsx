import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/EmptyState';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { Tag } from '@/components/ui/Tag';
import type { Days } from '@/lib/domain/approval/absence';
import { placeOfNotice } from '@/lib/domain/notices/notice-place';
import type { NoticeKind } from '@/lib/domain/notices/notice-rules';
import { textIn, type SomeTexts } from '@/lib/domain/programme/programme';
import type { ApprovalStepKey, Locale } from '@/lib/domain/visit/vocabulary';
import { formatDay, formatMoment } from '@/lib/i18n/formats';
import { tellDays } from '@/lib/i18n/tell-days';

type Notice = {
  id: string;
  kind: NoticeKind;
  payload: {
    actorName: string;
    comment: string;
    step?: ApprovalStepKey;
    dueOn?: string;
    days?: Days | null;
    task?: SomeTexts;
  };
  createdAt: Date;
  readAt: Date | null;
  /** Null for what is told of the reader's own absences. */
  visit: { id: string; reference: string; title: string } | null;
};
type Props = { notices: readonly Notice[]; locale: Locale; markRead: (id: string) => Promise<void> };

/** The reader's notices, the unread ones marked by a word and a bold line at their edge. */
export function NoticeList({ notices, locale, markRead }: Props) {
  const t = useTranslations('notices');
  const v = useTranslations('vocabulary');
  const titleOf = (visit: Notice['visit'], days: Days | null = null) =>
    visit ? visit.title : tellDays(days, locale, (key, values) => t(key, values));
  if (notices.length === 0) return <EmptyState title={t('empty')} />;

  return (
    <ul className="divide-y divide-line-soft border-y border-line-soft">
      {notices.map(({ id, kind, payload, createdAt, readAt, visit }) => (
        <li
          key={id}
          className={`flex flex-wrap items-start justify-between gap-3 border-l-4 py-4 pl-4 ${readAt ? 'border-l-transparent' : 'border-l-brand'}`}
        >
          <div className="min-w-0">
            <p className="flex flex-wrap items-center gap-2">
              {!readAt && <Tag tone="brand">{t('unread')}</Tag>}
              {t(`kind.${kind}`)}
            </p>
            <Link
              href={visit ? placeOfNotice(kind, visit.id) : '/absences'}
              prefetch={false}
              className="font-medium wrap-anywhere"
            >
              {titleOf(visit, payload.days)}
            </Link>
            {payload.step && (
              <p className="text-sm">
                {v(`approvalStep.${payload.step}`)}
                {payload.dueOn && ` · ${t('due', { day: formatDay(payload.dueOn, locale) })}`}
              </p>
            )}
            {payload.task && (
              <p className="text-sm">
                {textIn(payload.task, locale)}
                {payload.dueOn && ` · ${t('due', { day: formatDay(payload.dueOn, locale) })}`}
              </p>
            )}
            {payload.comment && (
              <p className="mt-1 border-l-4 border-line pl-3 text-sm wrap-anywhere">{payload.comment}</p>
            )}
            <p className="text-sm text-muted">
              {[...(visit ? [visit.reference] : []), payload.actorName, formatMoment(createdAt, locale)].join(' · ')}
            </p>
          </div>
          {!readAt && (
            <form action={markRead.bind(null, id)}>
              <SubmitButton
                variant="secondary"
                size="small"
                aria-label={t('markReadOf', { title: titleOf(visit, payload.days) })}
              >
                {t('markRead')}
              </SubmitButton>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}
