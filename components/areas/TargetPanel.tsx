import { useTranslations } from 'next-intl';
import { StatusTag, type StatusShape } from '@/components/ui/StatusTag';
import type { Tone } from '@/components/ui/Tag';
import type { AreaStatus, Locale, LocalizedText } from '@/lib/domain/visit/vocabulary';
import { formatDay, formatMoment } from '@/lib/i18n/formats';
import { RegisterText } from './RegisterText';

export type ShownTarget = {
  name: LocalizedText;
  statusToday: AreaStatus;
  history: readonly {
    id: string;
    status: AreaStatus;
    from: string;
    to: string | null;
    reason: LocalizedText;
    decision: LocalizedText;
    recordedBy: string | null;
    recordedAt: Date;
  }[];
};

const LOOK: Record<AreaStatus, { tone: Tone; shape: StatusShape }> = {
  ACTIVE: { tone: 'success', shape: 'full' },
  DORMANT: { tone: 'neutral', shape: 'pause' },
  SUSPENDED: { tone: 'alert', shape: 'bar' },
};

/** A target area or a partner: its status today and everything that was set before. */
export function TargetPanel({ target, locale }: { target: ShownTarget; locale: Locale }) {
  const t = useTranslations('areas');
  const v = useTranslations('vocabulary');
  const { name, statusToday, history } = target;

  return (
    <article className="border border-line bg-paper p-4 sm:p-5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h3 className="text-lg">{name[locale]}</h3>
        <StatusTag {...LOOK[statusToday]}>{v(`areaStatus.${statusToday}`)}</StatusTag>
      </div>
      {history.length === 0 ? (
        <p className="mt-2 text-sm text-muted">{t('noHistory')}</p>
      ) : (
        <ol aria-label={t('history')} className="mt-3 space-y-3 border-l-2 border-line pl-4">
          {history.map(({ id, status, from, to, reason, decision, recordedBy, recordedAt }) => (
            <li key={id}>
              <p className="font-medium">
                {v(`areaStatus.${status}`)}{' '}
                {to
                  ? t('fromTo', { from: formatDay(from, locale), to: formatDay(to, locale) })
                  : t('fromOn', { from: formatDay(from, locale) })}
              </p>
              <p>
                <RegisterText text={reason} locale={locale} />
              </p>
              <p className="text-sm">{t('decisionOf', { decision: decision[locale] })}</p>
              <p className="text-sm text-muted">
                {recordedBy
                  ? t('recordedBy', { name: recordedBy, when: formatMoment(recordedAt, locale) })
                  : t('recordedBySystem')}
              </p>
            </li>
          ))}
        </ol>
      )}
    </article>
  );
}
