'use client';

import type {
  DatesSetInfo,
  EventApi,
  EventClickInfo,
  EventDropInfo,
  EventInput,
  EventResizeDoneInfo,
  EventSourceFuncInfo,
} from '@fullcalendar/react';
import dynamic from 'next/dynamic';
import { useCallback, useMemo, useRef, useState } from 'react';
import { Notification } from '@/components/ui/Notification';
import { type CalendarVisit, readCalendarEvents } from '@/lib/domain/calendar/calendar-event';
import type { CalendarView } from '@/lib/domain/calendar/calendar-view';
import { movedByDays, shownSpan, type Span } from '@/lib/domain/calendar/shown-span';
import { addDays } from '@/lib/domain/shared/day';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { eventClass, KIND_SIGNS } from './event-look';
import { FullCalendar, LOCALE_CODES, LOCALES, PLUGINS } from './full-calendar';
import type { MoveVisit } from './move';
import type { VisitCardTexts } from './VisitCard';

/** Fetched when a visit is first opened in place: the calendar itself is heavy enough. */
const VisitCard = dynamic(() => import('./VisitCard').then((card) => card.VisitCard), { ssr: false });

export type CalendarTexts = VisitCardTexts & { failed: string; busy: string };
export type CalendarProps = {
  /** Null where the address names none: a month, on a phone the list. */
  view: CalendarView | null;
  /** yyyy-mm-dd. */
  date: string;
  /** The filters as the API takes them. */
  filters: Readonly<Record<string, string>>;
  holidays: readonly { day: string; name: string }[];
  locale: Locale;
  texts: CalendarTexts;
  move: MoveVisit;
};

const VIEWS: Record<CalendarView, string> = {
  month: 'dayGridMonth',
  week: 'timeGridWeek',
  day: 'timeGridDay',
  list: 'listMonth',
  year: 'multiMonthYear',
};
const nameOfView = (type: string) =>
  (Object.keys(VIEWS) as CalendarView[]).find((view) => VIEWS[view] === type) ?? 'month';

/** The calendar: Finnish weeks, Helsinki's time whatever the browser's, every event a button that opens it in place. */
export default function VisitCalendar({ view, date, filters, holidays, locale, texts, move }: CalendarProps) {
  const narrow = window.innerWidth < 640;
  const [opened, setOpened] = useState<CalendarVisit | null>(null);
  const [cardWanted, setCardWanted] = useState(false);
  const [told, setTold] = useState<{ ok: boolean; message: string } | null>(null);
  const visits = useRef(new Map<string, CalendarVisit>());
  const refetch = useRef<() => void>(() => undefined);

  const holidayEvents = useMemo(
    () =>
      holidays.map(({ day, name }): EventInput => ({
        start: day,
        end: addDays(day, 1),
        allDay: true,
        display: 'background',
        className: 'visit-holiday',
        title: name,
        editable: false,
        interactive: false,
      })),
    [holidays],
  );

  const load = useCallback(
    async ({ start, end }: EventSourceFuncInfo): Promise<EventInput[]> => {
      const address = new URLSearchParams({ ...filters, start: start.toISOString(), end: end.toISOString(), locale });
      const answer = await fetch(`/api/v1/calendar?${address}`);
      if (!answer.ok) throw new Error(String(answer.status));
      const events = readCalendarEvents(await answer.json());
      for (const event of events) if (!event.busy) visits.current.set(event.id, event);
      return events.map((event): EventInput => {
        const shown = shownSpan(event, HOME_TIME_ZONE);
        if (event.busy)
          return { ...shown, title: texts.busy, className: 'visit-event-busy', editable: false, interactive: false };
        return {
          ...shown,
          id: event.id,
          title: event.title,
          url: `/visits/${event.id}`,
          editable: event.editable,
          className: eventClass(event.department, event.status),
        };
      });
    },
    [filters, locale, texts.busy],
  );

  /** The address follows what is looked at, so that it can be sent to somebody. */
  function followInAddress({ view: shown, start, end }: DatesSetInfo) {
    const middle = new Date((start.getTime() + end.getTime()) / 2).toISOString().slice(0, 10);
    const address = new URL(window.location.href);
    address.searchParams.set('view', nameOfView(shown.type));
    address.searchParams.set('date', middle);
    window.history.replaceState(null, '', address);
  }

  async function carryOut(event: EventApi, span: Span | null, snapBack: () => void) {
    const visit = visits.current.get(event.id);
    if (!visit || !span) return snapBack();
    const answer = await move(
      { id: visit.id, version: visit.version },
      { startsAt: span.startsAt.toISOString(), endsAt: span.endsAt.toISOString() },
    ).catch(() => ({ ok: false, message: texts.failed }));
    setTold(answer);
    if (!answer.ok) snapBack();
    refetch.current();
  }

  function dropped({ event, delta, revert, oldEvent }: EventDropInfo) {
    const visit = visits.current.get(event.id);
    if (!visit || event.allDay !== oldEvent.allDay) return revert();
    const byDays = movedByDays(visit, { start: delta.days, end: delta.days }, HOME_TIME_ZONE);
    return void carryOut(event, byDays && later(byDays, delta.milliseconds, delta.milliseconds), revert);
  }

  function resized({ event, startDelta, endDelta, revert }: EventResizeDoneInfo) {
    const visit = visits.current.get(event.id);
    const byDays = visit && movedByDays(visit, { start: startDelta.days, end: endDelta.days }, HOME_TIME_ZONE);
    return void carryOut(event, byDays ? later(byDays, startDelta.milliseconds, endDelta.milliseconds) : null, revert);
  }

  return (
    <div className="visit-calendar">
      {told && (
        <Notification tone={told.ok ? 'success' : 'error'} announce={told.ok ? 'status' : 'alert'} className="mb-4">
          {told.message}
        </Notification>
      )}
      <FullCalendar
        plugins={PLUGINS}
        locales={LOCALES}
        locale={LOCALE_CODES[locale]}
        timeZone={HOME_TIME_ZONE}
        initialView={VIEWS[view ?? (narrow ? 'list' : 'month')]}
        initialDate={date}
        firstDay={1}
        weekNumbers
        weekNumberCalculation="ISO"
        nowIndicator
        height="auto"
        dayMaxEvents={5}
        views={{ [VIEWS.month]: { dayRowClass: 'visit-month-week' } }}
        slotMinTime="07:00"
        slotMaxTime="22:00"
        headerToolbar={{
          left: 'prev,next today',
          center: 'title',
          right: (narrow ? [VIEWS.list, VIEWS.month, VIEWS.day] : Object.values(VIEWS)).join(','),
        }}
        eventDisplay="block"
        eventColor="transparent"
        eventSources={[{ events: load }, { events: holidayEvents }]}
        eventContent={(info) => (
          <EventText visit={visits.current.get(info.event.id)} title={info.event.title} time={info.timeText} />
        )}
        eventClick={(info: EventClickInfo) => {
          info.jsEvent.preventDefault();
          const visit = visits.current.get(info.event.id);
          if (!visit) return;
          setCardWanted(true);
          setOpened(visit);
        }}
        eventDrop={dropped}
        eventResize={resized}
        datesSet={(info) => {
          refetch.current = () => info.view.calendar.refetchEvents();
          followInAddress(info);
        }}
      />
      {cardWanted && (
        <VisitCard
          visit={opened}
          locale={locale}
          texts={texts}
          onClose={() => setOpened(null)}
          move={async (visit, span) => {
            const answer = await move(visit, span);
            if (answer.ok) {
              setOpened(null);
              setTold(answer);
              refetch.current();
            }
            return answer;
          }}
        />
      )}
    </div>
  );
}

function EventText({ visit, title, time }: { visit: CalendarVisit | undefined; title: string; time: string }) {
  return (
    <span className="visit-event-text" title={title}>
      {visit && (
        <span aria-hidden="true" className="mr-1">
          {KIND_SIGNS[visit.kind]}
        </span>
      )}
      {time && <span className="mr-1 tabular-nums">{time}</span>}
      {title}
    </span>
  );
}

function later({ startsAt, endsAt }: Span, startMs: number, endMs: number): Span {
  return { startsAt: new Date(startsAt.getTime() + startMs), endsAt: new Date(endsAt.getTime() + endMs) };
}
