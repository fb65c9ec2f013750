import { useTranslations } from 'next-intl';
import type { PlannedStage } from '@/lib/domain/approval/chain';
import type { Place } from '@/lib/domain/routing/trial-counts';
import { formatDay, formatDays } from '@/lib/i18n/formats';
import type { Locale } from '@/lib/domain/visit/vocabulary';

/** What a place is called: a department, or the joint triage queue. */
export function usePlaceName(): (place: Place) => string {
  const v = useTranslations('vocabulary');
  return (place) => (place === 'TRIAGE' ? v('triage') : v(`department.${place}`));
}

/** The days of a trial in words; open where none is given. */
export function usePeriodWords(locale: Locale): (period: { from: string | null; to: string | null }) => string {
  const t = useTranslations('ruleTrials');
  return ({ from, to }) => {
    if (from && to) return formatDays(from, to, locale);
    if (from) return t('since', { day: formatDay(from, locale) });
    return to ? t('until', { day: formatDay(to, locale) }) : t('everything');
  };
}

/** A chain of approval in one line: stages after each other, steps of one stage beside each other. */
export function useChainWords(): (stages: readonly PlannedStage[]) => string {
  const t = useTranslations('ruleTrials');
  const v = useTranslations('vocabulary');
  const sayStep = ({ step, holders }: PlannedStage['steps'][number]) => {
    const name = v(`approvalStep.${step}`);
    if (holders === 1) return name;
    return `${name} (${holders === 'ALL' ? t('allHolders') : t('holders', { count: String(holders) })})`;
  };
  return (stages) =>
    stages
      .map(({ steps, need }) => {
        const said = steps.map(sayStep).join(' + ');
        return need === 'ALL' ? said : `${said} (${t('atLeast', { count: String(need) })})`;
      })
      .join(' → ');
}
