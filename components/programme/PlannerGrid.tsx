'use client';

import type { DateSelectInfo, EventApi, EventDropInfo, EventInput, EventResizeDoneInfo } from '@fullcalendar/react';
import { FullCalendar, LOCALE_CODES, LOCALES, PLUGINS } from '@/components/calendar/full-calendar';
import { useLocale, useTranslations } from 'next-intl';
import { movedByDays, type Span } from '@/lib/domain/calendar/shown-span';
import { at, movedByMinutes, clocksOf } from '@/lib/domain/programme/move-item';
import { hoursShown } from '@/lib/domain/programme/planner-days';
import { type ProgrammeItem, textIn } from '@/lib/domain/programme/programme';
import { addDays, dayIn } from '@/lib/domain/shared/day';
import { formatDay } from '@/lib/i18n/formats';
import { GridBlock } from './GridBlock';
import { itemClass } from './item-look';
import type { PlannerActions, PlannerLists, ShownConflict } from './planner-actions';
import { useConflictsHere } from './conflicts-here';
import { WhatIsHere } from './WhatIsHere';

type Props = {
  items: readonly ProgrammeItem[];
  conflicts: readonly ShownConflict[];
  days: readonly string[];
  timeZone: string;
  plans: boolean;
  check: PlannerActions['check'];
  onMove: (id: string, span: Span) => Promise<boolean>;
  onOpen: (id: string) => void;
  onAdd: (on: { day: string; time: { from: string; to: string } | null }) => void;
} & Pick<PlannerLists, 'people' | 'venues'>;

/** More days than these have no room side by side: they are leafed through. */
const DAYS_ABREAST = 5;
const SNAP_MINUTES = 15;
/** How long (ms) an item has to rest before it is asked what clashes there. */
const PAUSE = 120;

/** The days of a programme side by side, drawn by the visit's clocks; items are dragged, drawn out and opened. */
export default function PlannerGrid({
  items,
  conflicts,
  days,
  timeZone,
  plans,
  check,
  onMove,
  onOpen,
  onAdd,
  ...lists
}: Props) {
  const t = useTranslations('programme');
  const locale = useLocale();
  const held = useConflictsHere(check, PAUSE);
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const length = (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
  const abreast = Math.min(length, DAYS_ABREAST);
  const hours = hoursShown(items.map((item) => clocksOf(item, timeZone).time));
  const itemOf = ({ id }: { id: string }) => items.find((item) => item.id === id);

  const events = items.map((item): EventInput => ({
    id: item.id,
    start: item.startsAt,
    end: item.endsAt,
    title: textIn(item.title, locale) || t('unnamed'),
    className: `${itemClass(item.type, item.status)}${hasOpenConflict(item, conflicts) ? ' programme-clash' : ''}`,
    extendedProps: { track: item.track },
  }));

  function carryOut(event: EventApi, span: Span | null, snapBack: () => void) {
    held.leave();
    if (!span || span.endsAt <= span.startsAt) return snapBack();
    void onMove(event.id, span).then((moved) => !moved && snapBack());
  }

  function dropped({ event, delta, revert }: EventDropInfo) {
    const item = itemOf(event);
    const onDay = item && movedByDays(item, { start: delta.days, end: delta.days }, timeZone);
    carryOut(
      event,
      onDay ? movedByMinutes(onDay, { start: delta.milliseconds / 60_000, end: delta.milliseconds / 60_000 }) : null,
      revert,
    );
  }

  function resized({ event, startDelta, endDelta, revert }: EventResizeDoneInfo) {
    const item = itemOf(event);
    const onDay = item && movedByDays(item, { start: startDelta.days, end: endDelta.days }, timeZone);
    const minutes = { start: startDelta.milliseconds / 60_000, end: endDelta.milliseconds / 60_000 };
    carryOut(event, onDay ? movedByMinutes(onDay, minutes) : null, revert);
  }

  function selected({ start, end, view }: DateSelectInfo) {
    view.calendar.unselect();
    onAdd(clocksOf({ startsAt: start, endsAt: end }, timeZone));
  }

  return (
    <div className="visit-calendar programme-grid" role="region" aria-label={t('asGrid')}>
      <WhatIsHere held={held} />
      <FullCalendar
        plugins={PLUGINS}
        locales={LOCALES}
        locale={LOCALE_CODES[locale]}
        timeZone={timeZone}
        initialView="days"
        initialDate={first}
        views={{ days: { type: 'timeGrid', duration: { days: abreast } } }}
        validRange={{ start: first, end: addDays(last, 1) }}
        headerToolbar={length > abreast ? { left: 'prev,next', center: 'title', right: '' } : false}
        dayHeaderContent={({ date }) => (
          <span className="programme-day">{formatDay(dayIn(date, timeZone), locale, { weekday: true })}</span>
        )}
        allDaySlot={false}
        slotMinTime={{ hours: hours.from }}
        slotMaxTime={{ hours: hours.to }}
        slotDuration={{ minutes: 30 }}
        slotMinHeight={44}
        snapDuration={{ minutes: SNAP_MINUTES }}
        height="auto"
        nowIndicator
        eventColor="transparent"
        eventDisplay="block"
        eventInteractive
        eventOrder="track,start,-duration"
        slotEventOverlap={false}
        longPressDelay={350}
        editable={plans}
        selectable={plans}
        selectMirror
        events={events}
        eventContent={({ event }) => {
          const item = itemOf(event);
          return item && <GridBlock {...{ item, timeZone }} {...lists} conflicts={conflictsOf(item, conflicts)} />;
        }}
        eventAllow={(span, moving) => {
          const item = moving && itemOf(moving);
          if (item) held.lookAt([at(item, { startsAt: span.start, endsAt: span.end })]);
          return true;
        }}
        eventDragStop={held.leave}
        eventResizeStop={held.leave}
        eventDrop={dropped}
        eventResize={resized}
        eventClick={({ event, jsEvent }) => {
          jsEvent.preventDefault();
          onOpen(event.id);
        }}
        select={selected}
      />
      {plans && <p className="mt-3 text-sm text-muted">{t('dragHint')}</p>}
    </div>
  );
}

/** What an item clashes with, told of it or of the other. */
const conflictsOf = ({ id }: ProgrammeItem, conflicts: readonly ShownConflict[]) =>
  conflicts.filter(({ itemId, metItemId, severity }) => (itemId === id || metItemId === id) && severity !== 'NOTE');

const hasOpenConflict = (item: ProgrammeItem, conflicts: readonly ShownConflict[]) =>
  conflictsOf(item, conflicts).some(({ override }) => !override);
