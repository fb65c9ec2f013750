import { z } from 'zod';
import { calendarEventsJson } from '@/lib/data/visits/calendar-events';
import { editScope } from '@/lib/domain/access/edit-scope';
import { readScope } from '@/lib/domain/access/scope';
import { invalid, ok, type Result } from '@/lib/domain/shared/result';
import { visitFilterSchema } from '@/lib/domain/visit/list-query';
import { LOCALES, type Locale } from '@/lib/domain/visit/vocabulary';
import { defineQuery } from '../define-use-case';

/** The longest span that is asked for at once: FullCalendar's year and what it shows of the years beside it. */
const LONGEST_SPAN = 3 * 366 * 86_400_000;

/** A moment with an offset, or a day, which begins at midnight UTC as FullCalendar means it. */
const bound = z.union([z.iso.datetime({ offset: true }), z.iso.datetime({ local: true }), z.iso.date()]);

export const calendarQuerySchema = z.strictObject({
  start: bound,
  end: bound,
  /** FullCalendar names its time zone; the events are moments and need none. */
  timeZone: z.string().max(64).optional(),
  locale: z.enum(LOCALES).default('fi'),
  ...visitFilterSchema.shape,
});

/** What taken time is called to whoever may not know more. */
const BUSY: Record<Locale, string> = { fi: 'Varattu', sv: 'Upptagen', en: 'Reserved' };

/** The calendar of a span as JSON text: FullCalendar's event objects, restricted visits of others only as time. */
export const calendarEvents = defineQuery({
  action: 'visit.list',
  input: calendarQuerySchema,
  async run({ sql, actor, input }): Promise<Result<string>> {
    const { start, end, locale, timeZone: _, ...filter } = input;
    const span = { start: toMoment(start), end: toMoment(end) };
    if (span.end <= span.start) return invalid({ path: 'end', code: 'ends_before_start' });
    if (span.end.getTime() - span.start.getTime() > LONGEST_SPAN)
      return invalid({ path: 'end', code: 'span_too_long' });

    const scope = { read: readScope(actor), edit: editScope(actor) };
    return ok(await calendarEventsJson(sql, scope, span, filter, BUSY[locale]));
  },
});

/** A wall-clock time without an offset is read as UTC, like a day. */
function toMoment(text: string): Date {
  return new Date(/T/.test(text) && !/(Z|[+-]\d\d:\d\d)$/.test(text) ? `${text}Z` : text);
}
