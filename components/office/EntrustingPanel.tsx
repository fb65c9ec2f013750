import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/Button';
import { Panel } from '@/components/ui/Panel';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import type { ListedAbsence } from './AbsenceList';
import { useDaysText } from './use-days-text';

/** The people who have entrusted the reader with their absences, and the way to record one. */
export function EntrustingPanel({
  entrusting,
  locale,
}: {
  entrusting: readonly { id: string; name: string; absences: readonly ListedAbsence[] }[];
  locale: Locale;
}) {
  const t = useTranslations('office');
  const daysText = useDaysText(locale);

  return (
    <Panel title={t('entrusting')} id="entrusting">
      <p className="text-muted">{t('entrustingLead')}</p>
      <ul className="mt-3 divide-y divide-line-soft border-y border-line-soft">
        {entrusting.map(({ id, name, absences }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <div className="min-w-0">
              <p className="font-medium">{name}</p>
              <ul className="text-sm text-muted">
                {absences.length === 0 && <li>{t('noAbsences')}</li>}
                {absences.map((absence) => (
                  <li key={absence.id}>
                    {daysText(absence)}, {t(`reasonOf.${absence.reason}`)}
                  </li>
                ))}
              </ul>
            </div>
            <ButtonLink
              href={{ pathname: '/absences', query: { person: id } }}
              variant="secondary"
              aria-label={t('absencesOf', { name })}
            >
              {t('absences')}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
