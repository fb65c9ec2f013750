import { useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/Panel';
import type { TrialCounts } from '@/lib/domain/routing/trial-counts';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { TrialFlow } from './TrialFlow';

/** What a trial came to: in two sentences, and drawn. */
export function TrialSummary({ counts, locale }: { counts: TrialCounts; locale: Locale }) {
  const t = useTranslations('ruleTrials');
  const { tried, changed, wentThereByHand } = counts;

  return (
    <Panel title={t('summary')} id="summary" tone="brand" className="mb-6">
      <p className="text-lg font-medium">
        {t('tried', { tried })} {tried > 0 && t('elsewhere', { count: changed.DEPARTMENT })}
      </p>
      {wentThereByHand > 0 && <p className="mt-1">{t('byHand', { count: wentThereByHand })}</p>}
      {changed.LEVEL + changed.APPROVALS + changed.RULE > 0 && (
        <p className="mt-1">
          {t('otherChanges', { level: changed.LEVEL, approvals: changed.APPROVALS, rule: changed.RULE })}
        </p>
      )}
      <p className="mt-1 text-sm text-muted">{t('onlyReadable')}</p>
      {tried > 0 && (
        <div className="mt-5 bg-paper p-4">
          <TrialFlow byDepartment={counts.byDepartment} locale={locale} />
        </div>
      )}
    </Panel>
  );
}
