'use client';

import { useLocale, useTranslations } from 'next-intl';
import { standingsAt } from '@/lib/domain/programme/run-sheet';
import { formatTime } from '@/lib/i18n/formats';
import { useNow } from './RunClock';
import { type TimedItem, toTimed } from './timed-item';

const MINUTE = 60_000;

/** What is now and what is next, at the head of the sheet; it stays in sight on a screen that has the height for it. */
export function NowAndNext({ items, timeZone }: { items: readonly TimedItem[]; timeZone: string }) {
  const t = useTranslations('runSheet');
  const locale = useLocale();
  const now = useNow();
  const standings = standingsAt(items.map(toTimed), now);
  const of = (standing: 'NOW' | 'NEXT') => items.filter(({ id }) => standings.get(id) === standing);
  const minutes = (from: number, to: number) => Math.ceil((to - from) / MINUTE);

  const untilEnd = ({ endsAt }: TimedItem) => {
    const left = minutes(now.getTime(), Date.parse(endsAt));
    return left >= 0 ? t('endsIn', { minutes: left }) : t('overtime', { minutes: -left });
  };

  return (
    <div className="top-0 z-10 -mx-4 [@media(min-height:37rem)]:sticky mb-6 border-b-4 border-brand bg-brand-light px-4 py-3 sm:mx-0 sm:px-6">
      <p className="text-sm font-medium tabular-nums">{t('clock', { time: formatTime(now, locale, timeZone) })}</p>
      <dl className="mt-1 grid gap-2 sm:grid-cols-2">
        <div>
          <dt className="text-sm">{t('now')}</dt>
          <dd className="font-semibold wrap-anywhere">
            {of('NOW').length === 0 && <span className="font-normal">{t('nothingNow')}</span>}
            {of('NOW').map((item) => (
              <Line key={item.id} item={item} when={untilEnd(item)} />
            ))}
          </dd>
        </div>
        <div>
          <dt className="text-sm">{t('next')}</dt>
          <dd className="font-semibold wrap-anywhere">
            {of('NEXT').length === 0 && <span className="font-normal">{t('nothingNext')}</span>}
            {of('NEXT').map((item) => (
              <Line
                key={item.id}
                item={item}
                when={`${formatTime(new Date(item.startsAt), locale, item.timeZone)}, ${t('startsIn', { minutes: minutes(now.getTime(), Date.parse(item.startsAt)) })}`}
              />
            ))}
          </dd>
        </div>
      </dl>
    </div>
  );
}

function Line({ item, when }: { item: TimedItem; when: string }) {
  return (
    <span className="block">
      <a href={`#item-${item.id}`}>{item.name}</a>
      <span className="block text-sm font-normal">{[item.place, when].filter(Boolean).join(' · ')}</span>
    </span>
  );
}
