import type { Department, Level, VisitKind, VisitStatus } from '../visit/vocabulary';
import { DEPARTMENTS, LEVELS, STATUSES, VISIT_KINDS } from '../visit/vocabulary';

/** A visit as the calendar shows it. */
export type CalendarVisit = {
  busy: false;
  id: string;
  reference: string;
  version: number;
  title: string;
  startsAt: Date;
  endsAt: Date;
  /** The zone the visit itself is told in; the calendar shows everything in Helsinki's. */
  timeZone: string;
  kind: VisitKind;
  status: VisitStatus;
  department: Department | null;
  level: Level;
  organisation: string;
  editable: boolean;
};

/** Time that is taken by a visit the reader may not know: nothing but when. */
export type BusyTime = { busy: true; startsAt: Date; endsAt: Date };

export type CalendarEvent = CalendarVisit | BusyTime;

/**
 * The events in what GET /api/v1/calendar answers. Read by hand, because the browser that shows them should not have to
 * load a schema library first. Throws where the answer is not the one agreed on.
 */
export function readCalendarEvents(answer: unknown): CalendarEvent[] {
  if (!Array.isArray(answer)) throw new Error('The calendar answered no list of events.');
  return answer.map(readEvent);
}

function readEvent(event: unknown): CalendarEvent {
  const of = fieldsOf(event);
  const props = fieldsOf(of['extendedProps']);
  const span = { startsAt: moment(of['start']), endsAt: moment(of['end']) };
  if (props['busy'] === true) return { busy: true, ...span };

  return {
    busy: false,
    ...span,
    id: text(of['id']),
    title: text(of['title']),
    editable: of['editable'] === true,
    reference: text(props['reference']),
    version: Number(props['version']),
    timeZone: text(props['timeZone']),
    kind: oneOf(VISIT_KINDS, props['kind']),
    status: oneOf(STATUSES, props['status']),
    department: props['department'] === null ? null : oneOf(DEPARTMENTS, props['department']),
    level: oneOf(LEVELS, props['level']),
    organisation: text(props['organisation']),
  };
}

function fieldsOf(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null)
    throw new Error('The calendar answered an event without its fields.');
  return { ...value };
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Error('The calendar answered an event without one of its texts.');
  return value;
}

function moment(value: unknown): Date {
  const read = new Date(text(value));
  if (Number.isNaN(read.getTime())) throw new Error('The calendar answered an event without its time.');
  return read;
}

function oneOf<Value extends string>(values: readonly Value[], value: unknown): Value {
  const known = values.find((candidate) => candidate === value);
  if (known === undefined) throw new Error(`The calendar answered a word that is not known: ${String(value)}`);
  return known;
}
