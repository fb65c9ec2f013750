'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { classNames } from './class-names';
import type { CalendarDay } from './day-text';
import { IconChevronLeft, IconChevronRight } from './icons';
import {
  dayName,
  isSameDay,
  monthName,
  plusDays,
  plusMonths,
  weekday,
  weekdayNames,
  weekNumber,
  weeksOf,
} from './month-grid';

export type DayPickerTexts = { title: string; previousMonth: string; nextMonth: string; close: string };

type Props = {
  texts: DayPickerTexts;
  /** BCP 47: the language of the month's and days' names. */
  locale: string;
  selected: CalendarDay | null;
  today: CalendarDay;
  onPick: (day: CalendarDay) => void;
  onClose: () => void;
};

/**
 * A month to pick a day from: arrows move by day and week, Home and End within the week, Page Up and Down by month
 * (with Shift by year), Enter picks, Escape closes. The day in focus is the only one in the tab order.
 */
export default function DayPicker({ texts, locale, selected, today, onPick, onClose }: Props) {
  const [focused, setFocused] = useState(selected ?? today);
  const grid = useRef<HTMLTableElement>(null);
  const moved = useRef(true);

  useEffect(() => {
    if (moved.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    moved.current = false;
  }, [focused]);

  function onGridKey(event: KeyboardEvent) {
    const target = keyTarget(event, focused);
    if (!target) return;
    event.preventDefault();
    moved.current = true;
    setFocused(target);
  }

  return (
    <div
      role="dialog"
      aria-label={texts.title}
      onKeyDown={(event) => event.key === 'Escape' && (event.stopPropagation(), onClose())}
      className="absolute top-full left-0 z-30 mt-1 w-[20.5rem] max-w-[calc(100vw-2rem)] border border-line bg-paper p-3 shadow-floating"
    >
      <div className="mb-2 flex items-center justify-between">
        <MonthButton label={texts.previousMonth} onClick={() => setFocused(plusMonths(focused, -1))}>
          <IconChevronLeft />
        </MonthButton>
        <p aria-live="polite" className="font-semibold first-letter:uppercase">
          {monthName(focused, locale)}
        </p>
        <MonthButton label={texts.nextMonth} onClick={() => setFocused(plusMonths(focused, 1))}>
          <IconChevronRight />
        </MonthButton>
      </div>

      <table ref={grid} role="grid" aria-label={monthName(focused, locale)} onKeyDown={onGridKey} className="w-full">
        <thead>
          <tr>
            <td className="hidden w-8 xs:table-cell" />
            {weekdayNames(locale).map(({ short, long }) => (
              <th key={long} scope="col" abbr={long} className="pb-1 text-center text-sm font-medium text-muted">
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(focused).map((week) => (
            <tr key={week[0] && weekNumber(week[0])}>
              <td aria-hidden="true" className="hidden pr-1 text-center text-xs text-muted tabular-nums xs:table-cell">
                {week[0] && weekNumber(week[0])}
              </td>
              {week.map((day) => (
                <td key={day.day} role="gridcell" aria-selected={selected ? isSameDay(day, selected) : false}>
                  <button
                    type="button"
                    tabIndex={isSameDay(day, focused) ? 0 : -1}
                    aria-label={dayName(day, locale)}
                    aria-current={isSameDay(day, today) ? 'date' : undefined}
                    onClick={() => onPick(day)}
                    className={classNames(
                      'grid h-10 w-full cursor-pointer place-content-center border-2 tabular-nums',
                      selected && isSameDay(day, selected)
                        ? 'border-brand bg-brand font-semibold text-paper'
                        : isSameDay(day, today)
                          ? 'border-brand font-semibold text-brand hover:bg-brand-light'
                          : 'border-transparent hover:bg-brand-light',
                      day.month !== focused.month && 'text-muted',
                    )}
                  >
                    {day.day}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MonthButton({ label, onClick, children }: { label: string; onClick: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onClick}
      className="grid size-11 cursor-pointer place-content-center text-brand hover:bg-brand-light"
    >
      {children}
    </button>
  );
}

/** Where a key leads from a day; null for keys that mean nothing here. */
function keyTarget({ key, shiftKey }: KeyboardEvent, from: CalendarDay): CalendarDay | null {
  switch (key) {
    case 'ArrowLeft':
      return plusDays(from, -1);
    case 'ArrowRight':
      return plusDays(from, 1);
    case 'ArrowUp':
      return plusDays(from, -7);
    case 'ArrowDown':
      return plusDays(from, 7);
    case 'Home':
      return plusDays(from, -weekday(from));
    case 'End':
      return plusDays(from, 6 - weekday(from));
    case 'PageUp':
      return plusMonths(from, shiftKey ? -12 : -1);
    case 'PageDown':
      return plusMonths(from, shiftKey ? 12 : 1);
    default:
      return null;
  }
}
