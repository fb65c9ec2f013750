'use client';

import { useTranslations } from 'next-intl';
import { TextInput } from '@/components/ui/TextInput';
import type { DelegateValues } from '@/lib/domain/delegation/values';

/** How many are announced, how many are on the list, and how many came: three figures that need not agree. */
export function DelegationCounts({
  announced,
  error,
  delegates,
  onChange,
}: {
  announced: string;
  error: string | undefined;
  delegates: readonly DelegateValues[];
  onChange: (announced: string) => void;
}) {
  const t = useTranslations('delegation');
  const present = delegates.filter((one) => one.present === 'YES').length;
  const isTold = delegates.some((one) => one.present !== '');

  return (
    <div className="grid gap-x-8 gap-y-4 sm:grid-cols-[16rem_auto] sm:items-end">
      <TextInput
        name="announcedCount"
        label={t('announced')}
        hint={t('announcedHint')}
        inputMode="numeric"
        autoComplete="off"
        value={announced}
        error={error}
        onChange={({ target }) => onChange(target.value)}
      />
      <dl className="flex flex-wrap gap-x-8 gap-y-2 pb-1">
        <div>
          <dt className="text-sm text-muted">{t('listed')}</dt>
          <dd className="text-xl font-semibold tabular-nums">{delegates.length}</dd>
        </div>
        <div>
          <dt className="text-sm text-muted">{t('present')}</dt>
          <dd className="text-xl font-semibold tabular-nums">
            {isTold ? t('presentOf', { present: String(present), listed: String(delegates.length) }) : t('presentNone')}
          </dd>
        </div>
      </dl>
    </div>
  );
}
