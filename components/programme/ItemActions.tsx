'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import { buttonClass } from '@/components/ui/button-class';
import { Disclosure } from '@/components/ui/Disclosure';
import { IconArrowDown, IconArrowUp, IconCalendar, IconEdit } from '@/components/ui/icons';
import type { Span } from '@/lib/domain/calendar/shown-span';
import { movedByMinutes } from '@/lib/domain/programme/move-item';
import type { ProgrammeItem } from '@/lib/domain/programme/programme';
import { formatDay } from '@/lib/i18n/formats';

const STEP_MINUTES = 15;

type Props = {
  item: ProgrammeItem;
  title: string;
  otherDays: readonly string[];
  onMove: (spanOf: (item: ProgrammeItem) => Span | null) => Promise<boolean>;
  onMoveToDay: (day: string) => Promise<void>;
  open: (id: string) => void;
};

/** What can be done to an item without a mouse: everything that dragging does, and its form. */
export function ItemActions({ item, title, otherDays, onMove, onMoveToDay, open }: Props) {
  const t = useTranslations('programme');
  const common = useTranslations('common');
  const locale = useLocale();
  const byMinutes = (minutes: number) => void onMove((now) => movedByMinutes(now, { start: minutes, end: minutes }));

  return (
    <div className="no-print mt-3 flex flex-wrap gap-x-1 gap-y-1">
      <Button
        variant="secondary"
        size="small"
        icon={<IconEdit size={18} />}
        aria-label={`${common('edit')}: ${title}`}
        onClick={() => open(item.id)}
      >
        {common('edit')}
      </Button>
      {otherDays.length > 0 && (
        <Disclosure
          className="relative"
          summaryClassName={buttonClass({ variant: 'quiet', size: 'small' })}
          summary={
            <>
              <IconCalendar size={18} />
              {t('toDay')}
              <span className="sr-only">: {title}</span>
            </>
          }
        >
          <ul className="absolute left-0 z-30 mt-1 max-h-64 min-w-48 overflow-y-auto border border-line bg-paper p-1 shadow-floating">
            {otherDays.map((day) => (
              <li key={day}>
                <Button
                  variant="quiet"
                  size="small"
                  className="w-full justify-start! tabular-nums"
                  aria-label={t('toDayOf', { day: formatDay(day, locale, { weekday: true }) })}
                  onClick={() => void onMoveToDay(day)}
                >
                  {formatDay(day, locale, { weekday: true })}
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <span className="flex flex-wrap">
        <Button
          variant="quiet"
          size="small"
          className="px-2!"
          icon={<IconArrowUp size={18} />}
          aria-label={`${t('earlier')}: ${title}`}
          onClick={() => byMinutes(-STEP_MINUTES)}
        >
          {t('earlier')}
        </Button>
        <Button
          variant="quiet"
          size="small"
          className="px-2!"
          icon={<IconArrowDown size={18} />}
          aria-label={`${t('later')}: ${title}`}
          onClick={() => byMinutes(STEP_MINUTES)}
        >
          {t('later')}
        </Button>
      </span>
    </div>
  );
}
