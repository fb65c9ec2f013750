import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Tag, type Tone } from '@/components/ui/Tag';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatNumber } from '@/lib/i18n/formats';

export type RowState = 'READY' | 'DOUBTFUL' | 'REFUSED' | 'KNOWN' | 'IMPORTED';
type Batch = { id: string; total: number; counts: Partial<Record<RowState, number>>; rules: Record<string, number> };

export const ROW_TONES: Record<RowState, Tone> = {
  READY: 'success',
  DOUBTFUL: 'alert',
  REFUSED: 'error',
  KNOWN: 'neutral',
  IMPORTED: 'brand',
};
const ORDER = ['REFUSED', 'DOUBTFUL', 'READY', 'KNOWN', 'IMPORTED'] as const;

/** How many rows become what, each figure opening onto its rows, and where the rules send them. */
export function ImportCounts({ batch, current, locale }: { batch: Batch; current: RowState | null; locale: Locale }) {
  const t = useTranslations('imports');
  const shown = ORDER.filter((state) => (batch.counts[state] ?? 0) > 0);

  return (
    <>
      <ul className="flex flex-wrap gap-x-6 gap-y-3">
        <Count href={`/import/${batch.id}`} count={batch.total} current={current === null} locale={locale}>
          {t('all')}
        </Count>
        {shown.map((state) => (
          <Count
            key={state}
            href={`/import/${batch.id}?state=${state}`}
            count={batch.counts[state] ?? 0}
            current={current === state}
            locale={locale}
          >
            {t(`rowState.${state}`)}
          </Count>
        ))}
      </ul>
      <h3 className="mt-5 mb-1 text-base">{t('rules')}</h3>
      <p className="flex flex-wrap gap-2">
        {Object.entries(batch.rules)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([rule, count]) => (
            <Tag key={rule}>
              {rule}: {formatNumber(count, locale)}
            </Tag>
          ))}
      </p>
    </>
  );
}

function Count({
  href,
  count,
  current,
  locale,
  children,
}: {
  href: `/import/${string}`;
  count: number;
  current: boolean;
  locale: Locale;
  children: string;
}) {
  return (
    <li>
      <Link
        href={href}
        prefetch={false}
        scroll={false}
        aria-current={current ? 'true' : undefined}
        className="block no-underline aria-[current]:underline"
      >
        <span className="block text-2xl font-semibold tabular-nums">{formatNumber(count, locale)}</span>
        <span className="text-sm">{children}</span>
      </Link>
    </li>
  );
}
