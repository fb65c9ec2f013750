import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Locale, LocalizedText } from '@/lib/domain/visit/vocabulary';
import { formatDay, formatMoment } from '@/lib/i18n/formats';

type Version = {
  id: string;
  version: number;
  validFrom: string;
  reason: string | null;
  recordedBy: string | null;
  recordedAt: Date;
  changes: readonly LocalizedText[];
};

/** Every version, the newest first: from when, by whom and why, and what it says differently from the one before. */
export function VersionList({ versions, locale }: { versions: readonly Version[]; locale: Locale }) {
  const t = useTranslations('precedence');

  return (
    <ol className="space-y-5">
      {versions.map(({ id, version, validFrom, reason, recordedBy, recordedAt, changes }) => (
        <li key={id} className="border-l-2 border-line pl-4">
          <h3 className="text-base font-semibold">
            {t('version', { version })}
            {', '}
            {recordedBy === null ? t('fromTheBeginning') : t('versionFrom', { from: formatDay(validFrom, locale) })}
          </h3>
          <p className="text-sm text-muted">
            {recordedBy === null
              ? t('recordedBySystem')
              : t('recordedBy', { name: recordedBy, when: formatMoment(recordedAt, locale) })}
          </p>
          {reason && <p className="mt-1 whitespace-pre-line">{t('reasonOf', { reason })}</p>}
          {changes.length > 0 && (
            <ul aria-label={t('changes')} className="mt-1 list-disc space-y-1 pl-6">
              {changes.map((change) => (
                <li key={change.en}>{change[locale]}</li>
              ))}
            </ul>
          )}
          <Link href={`/precedence?version=${version}`} prefetch={false} className="mt-1 inline-block">
            {t('show')}
            <span className="sr-only">: {t('version', { version })}</span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
