import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { IconCheckCircle, IconWarning } from '@/components/ui/icons';
import { Panel } from '@/components/ui/Panel';
import type { Conflict } from '@/lib/domain/conflicts/find-conflicts';
import type { Locale, VisitStatus } from '@/lib/domain/visit/vocabulary';
import { dayIn } from '@/lib/domain/shared/day';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { formatDay, formatMoment } from '@/lib/i18n/formats';

type PastVisit = { id: string; reference: string; title: string; startsAt: Date | null; status: VisitStatus };
type Shown = Conflict & { accepted: { by: string; at: Date; reason: string } | null };
type Props = {
  basis: { conflicts: readonly Shown[]; history: { visits: readonly PastVisit[]; total: number } };
  locale: Locale;
};

/** What a decision rests on besides the visit: conflicts in the calendar, and what has been with the organisation. */
export function DecisionBasisPanels({ basis: { conflicts, history }, locale }: Props) {
  const t = useTranslations('visitPage');
  const v = useTranslations('vocabulary');

  return (
    <>
      <Panel title={t('conflicts')} id="conflicts">
        {conflicts.length === 0 && (
          <p className="flex gap-2">
            <IconCheckCircle className="text-good" /> {t('noConflicts')}
          </p>
        )}
        <ul className="space-y-3">
          {conflicts.map((conflict, index) => (
            <li key={index} className="flex gap-2">
              <IconWarning className="flex-none" />
              <span>
                <strong className="block font-medium">{v(`conflict.${conflict.kind}`)}</strong>
                <Other conflict={conflict} locale={locale} />
                {conflict.accepted && <Accepted {...conflict.accepted} locale={locale} />}
              </span>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={t('history')} id="history">
        {history.total === 0 && <p className="text-muted">{t('noHistory')}</p>}
        <ul className="space-y-2">
          {history.visits.map((visit) => (
            <li key={visit.id}>
              <Link href={`/visits/${visit.id}`} prefetch={false}>
                {visit.title}
              </Link>
              <span className="block text-sm text-muted">
                {visit.startsAt && formatDay(dayIn(visit.startsAt, HOME_TIME_ZONE), locale)} ·{' '}
                {v(`status.${visit.status}`)}
              </span>
            </li>
          ))}
        </ul>
        {history.total > history.visits.length && (
          <p className="mt-2 text-sm text-muted">{t('historyMore', { count: history.total })}</p>
        )}
      </Panel>
    </>
  );
}

/** The other party, as far as the reader may know it. */
function Other({ conflict, locale }: { conflict: Conflict; locale: Locale }) {
  const common = useTranslations('common');
  const t = useTranslations('deciding');
  const other = conflict.with;
  if (!other) return `${conflict.shared}, ${formatDay(conflict.day, locale)}`;

  const when = formatMoment(other.startsAt, locale);
  if (other.id === null) return `${common('reserved')}, ${when}`;
  return (
    <>
      <Link href={`/visits/${other.id}`} prefetch={false}>
        {other.title}
      </Link>
      , {when}
      {other.settled && ` (${t('settled')})`}
    </>
  );
}

/** Who has already said in this round that one can live with it. */
function Accepted({ by, at, reason, locale }: NonNullable<Shown['accepted']> & { locale: Locale }) {
  const t = useTranslations('deciding');
  return (
    <span className="mt-1 block text-sm">
      {t('accepted', { name: by, when: formatMoment(at, locale) })}
      <span className="block border-l-4 border-line pl-3 whitespace-pre-line">{reason}</span>
    </span>
  );
}
