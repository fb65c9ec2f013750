import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Table } from '@/components/ui/Table';
import { Tag, type Tone } from '@/components/ui/Tag';
import type { Trial, TrialState } from '@/lib/domain/routing/trial';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatMoment } from '@/lib/i18n/formats';
import { usePeriodWords } from './use-words';

type Row = Pick<Trial, 'id' | 'ruleSetId' | 'from' | 'to' | 'outdated' | 'askedBy' | 'createdAt' | 'state'>;

export const TRIAL_TONES: Record<TrialState, Tone> = {
  WAITING: 'info',
  RUNNING: 'info',
  DONE: 'success',
  FAILED: 'error',
  CANCELLED: 'neutral',
};

/** The trials of a version, the latest first. */
export function TrialTable({ trials, locale }: { trials: readonly Row[]; locale: Locale }) {
  const t = useTranslations('ruleTrials');
  const periodOf = usePeriodWords(locale);

  return (
    <Table
      caption={t('trials')}
      rows={trials}
      rowKey={({ id }) => id}
      empty={<p className="text-muted">{t('noTrials')}</p>}
      columns={[
        {
          key: 'period',
          header: t('period'),
          isName: true,
          cell: (trial) => (
            <Link href={`/rules/${trial.ruleSetId}/trials/${trial.id}`} prefetch={false} className="font-medium">
              {periodOf(trial)}
            </Link>
          ),
        },
        {
          key: 'state',
          header: t('state'),
          cell: ({ state, outdated }) => (
            <span className="flex flex-wrap gap-2">
              <Tag tone={TRIAL_TONES[state]}>{t(`stateOf.${state}`)}</Tag>
              {outdated && <Tag tone="alert">{t('outdatedShort')}</Tag>}
            </span>
          ),
        },
        { key: 'at', header: t('askedAt'), cell: ({ createdAt }) => formatMoment(createdAt, locale) },
        { key: 'by', header: t('askedBy'), cell: ({ askedBy }) => askedBy },
      ]}
    />
  );
}
