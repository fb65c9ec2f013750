import { useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/Panel';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { AbsenceForm } from './AbsenceForm';
import { type AbsenceActions, AbsenceList, type ListedAbsence } from './AbsenceList';

/** Somebody's absences and the form that records one; `actions` is null where they may only be read. */
export function AbsencesPanel({
  owner,
  absences,
  today,
  locale,
  actions,
}: {
  owner: { id: string; name: string };
  absences: readonly ListedAbsence[];
  today: string;
  locale: Locale;
  actions: AbsenceActions | null;
}) {
  const t = useTranslations('office');

  return (
    <Panel title={t('absences')} id="absences">
      <AbsenceList owner={owner} absences={absences} today={today} locale={locale} actions={actions} />
      {actions && (
        <section aria-labelledby="record-absence" className="mt-6">
          <h3 id="record-absence" className="mb-3">
            {t('record')}
          </h3>
          <AbsenceForm id={owner.id} action={actions.record} />
        </section>
      )}
    </Panel>
  );
}
