import { useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/Panel';
import type { CriterionCheck } from '@/lib/domain/intake/check-criteria';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { CriteriaList } from './CriteriaList';

/** How a request stands against the acceptance criteria: help for whoever considers it, never a refusal. */
export function CriteriaPanel({ criteria, locale }: { criteria: readonly CriterionCheck[]; locale: Locale }) {
  const t = useTranslations('criteria');
  const met = criteria.filter(({ state }) => state === 'MET').length;

  return (
    <Panel title={t('title')} id="criteria">
      <p className="mb-3">
        <strong>{t('met', { met: String(met), total: String(criteria.length) })}</strong>{' '}
        <span className="text-sm text-muted">{t('hint')}</span>
      </p>
      <CriteriaList
        criteria={criteria.map(({ kind, state, because, wouldMeet }) => ({
          ...{ kind, state, because: because[locale], wouldMeet: wouldMeet?.[locale] ?? null },
        }))}
      />
    </Panel>
  );
}
