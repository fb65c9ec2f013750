import { useTranslations } from 'next-intl';
import { sumOfLoad, type WeekLoad } from '@/lib/domain/programme/load';

/** How often somebody or some place has been asked, in a word and a bar a week; `most` is what the tallest bar stands for. */
export function LoadBars({ load, most }: { load: readonly WeekLoad[]; most: number }) {
  const t = useTranslations('registers');

  return (
    <span className="inline-flex items-end gap-2">
      <span aria-hidden="true" className="flex h-6 items-end gap-0.5">
        {load.map(({ week, times }) => (
          <span key={week} className="flex h-full w-1.5 items-end bg-line-soft">
            <span className="block w-full bg-brand" style={{ height: `${(100 * times) / Math.max(most, 1)}%` }} />
          </span>
        ))}
      </span>
      <span className="text-sm text-muted">{t('loadSum', { times: sumOfLoad(load), weeks: load.length })}</span>
    </span>
  );
}

/** What the tallest bar of several loads stands for. */
export const mostOf = (loads: readonly { load: readonly WeekLoad[] }[]): number =>
  Math.max(0, ...loads.flatMap(({ load }) => load.map(({ times }) => times)));
