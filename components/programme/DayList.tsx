'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { classNames } from '@/components/ui/class-names';
import type { Span } from '@/lib/domain/calendar/shown-span';
import { movedToDay } from '@/lib/domain/programme/move-item';
import type { ProgrammeItem } from '@/lib/domain/programme/programme';
import { dayIn } from '@/lib/domain/shared/day';
import { formatDay } from '@/lib/i18n/formats';
import { ItemRow, rowId } from './ItemRow';
import type { PlanAnswer, PlannerLists, PlannerView } from './planner-actions';
import type { Told } from './use-planning';

type Props = {
  days: readonly string[];
  /** The one that a phone shows. */
  day: string | null;
  view: PlannerView;
  timeZone: string;
  plans: boolean;
  lists: PlannerLists;
  told: Told | null;
  onMove: (id: string, spanOf: (item: ProgrammeItem) => Span | null) => Promise<boolean>;
  onMovedToDay: (day: string) => void;
  open: (id: string) => void;
  liveWith: (conflict: { itemId: string; key: string }, reason: string) => Promise<PlanAnswer | null>;
};

/** The programme as a list: the days side by side, on a phone one of them. Everything the grid can do is a button here. */
export function DayList({ days, day: shown, view, timeZone, onMove, onMovedToDay, ...row }: Props) {
  const t = useTranslations('programme');
  const locale = useLocale();
  const goTo = useRef<string | null>(null);

  // An item that has gone to another day takes the focus along.
  useEffect(() => {
    if (goTo.current === null) return;
    document.getElementById(goTo.current)?.focus();
    goTo.current = null;
  }, [view]);

  async function moveToDay(item: ProgrammeItem, day: string) {
    goTo.current = rowId(item.id);
    const moved = await onMove(item.id, (now) => movedToDay(now, day, timeZone));
    if (moved) onMovedToDay(day);
    else goTo.current = null;
  }

  return (
    <div className="grid items-start gap-6 lg:grid-cols-[repeat(auto-fit,minmax(22rem,1fr))] print:block">
      {days.map((day) => {
        const items = view.items.filter((item) => dayIn(item.startsAt, timeZone) === day);
        return (
          <section
            key={day}
            aria-labelledby={`day-${day}`}
            className={classNames('min-w-0 print:mb-8', day !== shown && 'max-lg:hidden print:block')}
          >
            <h2 id={`day-${day}`} className="mb-3 border-b-2 border-brand pb-2 text-xl first-letter:uppercase">
              {formatDay(day, locale, { weekday: true })}
            </h2>
            {items.length === 0 && <p className="text-muted">{t('emptyDay')}</p>}
            <ol className="space-y-3">
              {items.map((item) => (
                <ItemRow
                  key={item.id}
                  item={item}
                  timeZone={timeZone}
                  conflicts={view.conflicts.filter(({ itemId }) => itemId === item.id)}
                  otherDays={days.filter((other) => other !== day)}
                  onMove={(spanOf) => onMove(item.id, spanOf)}
                  onMoveToDay={(other) => moveToDay(item, other)}
                  {...row}
                />
              ))}
            </ol>
          </section>
        );
      })}
    </div>
  );
}
