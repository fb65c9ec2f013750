'use client';

import { useLocale, useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names';
import { formatDay } from '@/lib/i18n/formats';

type Props = { days: readonly string[]; chosen: string | null; onChoose: (day: string) => void };

/** On a phone one day at a time; on a wide screen they stand side by side and this is not there. */
export function DayTabs({ days, chosen, onChoose }: Props) {
  const t = useTranslations('programme');
  const locale = useLocale();
  if (days.length < 2) return null;

  return (
    <div
      role="group"
      aria-label={t('days')}
      className="no-print mb-4 flex gap-1 overflow-x-auto border-b border-line lg:hidden"
    >
      {days.map((day) => (
        <button
          key={day}
          type="button"
          aria-pressed={day === chosen}
          onClick={() => onChoose(day)}
          className={classNames(
            'min-h-11 flex-none cursor-pointer border-b-4 px-3 py-1.5 tabular-nums',
            day === chosen ? 'border-brand font-semibold text-brand' : 'border-transparent hover:bg-brand-light',
          )}
        >
          {formatDay(day, locale, { weekday: true })}
        </button>
      ))}
    </div>
  );
}
