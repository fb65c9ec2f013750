import { dayIn } from '../domain/shared/day';
import { sayDay } from '../domain/shared/say-day';
import { HOME_TIME_ZONE, isTimeZone } from '../domain/shared/time-zone';
import type { Locale } from '../domain/visit/vocabulary';

/**
 * The one formatter for days, times, numbers and euros. Finnish and Swedish as the languages' offices in Finland write
 * them ("24.11.2026 klo 9.30–11.00", "24.11.2026 kl. 9.30–11.00"), English as in Britain ("24 November 2026,
 * 9:30–11:00"). Moments are told in the time zone they belong to; one other than Helsinki's is named.
 */
const INTL_LOCALES = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const satisfies Record<Locale, string>;

/** A calendar day, as yyyy-mm-dd. */
export type Day = string;
export type Span = { startsAt: Date; endsAt: Date; timeZone: string };

type DayParts = { year: number; month: number; day: number };

/** "24.11.2026"; with the weekday "ti 24.11.2026". */
export function formatDay(day: Day, locale: Locale, options: { weekday?: boolean } = {}): string {
  const weekday = options.weekday ? `${weekdayOf(readDay(day), locale)} ` : '';
  return weekday + sayDay(day, locale);
}

/** "3.–5.3.2027", "28.2.–3.3.2027", "30.12.2026–2.1.2027"; a range of one day is that day. */
export function formatDays(first: Day, last: Day, locale: Locale): string {
  if (first === last) return formatDay(first, locale);
  const [from, to] = [readDay(first), readDay(last)];
  const sameYear = from.year === to.year;
  const sameMonth = sameYear && from.month === to.month;

  if (locale === 'en') {
    if (sameMonth) return `${from.day}–${formatDay(last, locale)}`;
    return `${from.day} ${monthOf(from)}${sameYear ? '' : ` ${from.year}`} – ${formatDay(last, locale)}`;
  }
  // Finnish numbers the day as an ordinal and keeps its dot; Swedish leaves it out before the dash.
  const dot = locale === 'fi' ? '.' : '';
  if (sameMonth) return `${from.day}${dot}–${numeric(to)}`;
  if (sameYear) return `${from.day}.${from.month}${dot}–${numeric(to)}`;
  return `${numeric(from)}–${numeric(to)}`;
}

/** A month (yyyy-mm) by its name: "toukokuu 2027". */
export function formatMonth(month: string, locale: Locale): string {
  const noon = noonOf(readDay(`${month}-01`));
  return formatter(INTL_LOCALES[locale], { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(noon);
}

/** "9.30"; in English "9:30". */
export function formatTime(moment: Date, locale: Locale, timeZone: string): string {
  const { hour, minute } = clockIn(moment, timeZone);
  return `${hour}${locale === 'en' ? ':' : '.'}${String(minute).padStart(2, '0')}`;
}

/** A time of day (hh:mm, "24:00" included) that belongs to no day: "9.30"; in English "9:30". */
export function formatClock(time: string, locale: Locale): string {
  const [hour, minute = '00'] = time.split(':');
  return `${Number(hour)}${locale === 'en' ? ':' : '.'}${minute}`;
}

/** "24.11.2026 klo 9.30". */
export function formatMoment(moment: Date, locale: Locale, timeZone: string = HOME_TIME_ZONE): string {
  return dayAndTime(moment, locale, timeZone) + zoneNote(moment, locale, timeZone);
}

/** The day or days of a span, without times: "24.11.2026", "3.–5.3.2027". One that ends at midnight ends the day before. */
export function formatSpanDays({ startsAt, endsAt, timeZone }: Span, locale: Locale): string {
  return formatDays(dayIn(startsAt, timeZone), dayIn(lastMoment(startsAt, endsAt), timeZone), locale);
}

/** "24.11.2026 klo 9.30–11.00"; over several days "3.3.2027 klo 9.00 – 5.3.2027 klo 16.00"; whole days without times. */
export function formatSpan(span: Span, locale: Locale): string {
  const { startsAt, endsAt, timeZone } = span;
  const zone = zoneNote(startsAt, locale, timeZone);

  if (isWholeDays(span)) return formatSpanDays(span, locale) + zone;
  if (dayIn(startsAt, timeZone) !== dayIn(endsAt, timeZone))
    return `${dayAndTime(startsAt, locale, timeZone)} – ${dayAndTime(endsAt, locale, timeZone)}${zone}`;
  if (startsAt.getTime() === endsAt.getTime()) return dayAndTime(startsAt, locale, timeZone) + zone;

  // "3.30–3.15" of the night when the clocks go back is told apart by the offsets.
  if (isAmbiguous(startsAt, timeZone) || isAmbiguous(endsAt, timeZone))
    return `${dayAndTime(startsAt, locale, timeZone)} (${offsetName(startsAt, timeZone)}) – ${formatTime(endsAt, locale, timeZone)} (${offsetName(endsAt, timeZone)})`;
  return `${dayAndTime(startsAt, locale, timeZone)}–${formatTime(endsAt, locale, timeZone)}${zone}`;
}

/** Whether a span is one or more whole days: from midnight to midnight of its time zone. */
export function isWholeDays({ startsAt, endsAt, timeZone }: Span): boolean {
  const isMidnight = (moment: Date) => {
    const { hour, minute } = clockIn(moment, timeZone);
    return hour === 0 && minute === 0;
  };
  return endsAt > startsAt && isMidnight(startsAt) && isMidnight(endsAt);
}

/** A day of the week by its number, 1 being Monday: "ma", "mån", "Mon". */
export function formatWeekday(number: number, locale: Locale): string {
  // The first of January 2024 was a Monday.
  return weekdayOf({ year: 2024, month: 1, day: number }, locale);
}

/** "1 234,5". */
export function formatNumber(number: number, locale: Locale): string {
  return new Intl.NumberFormat(INTL_LOCALES[locale]).format(number);
}

/** "12 500 €", with cents only where there are some. */
export function formatEuros(euros: number, locale: Locale): string {
  return new Intl.NumberFormat(INTL_LOCALES[locale], {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  }).format(euros);
}

/** What a language is called ("fr" → "ranska"); the code itself where it is unknown. */
export function formatLanguage(code: string, locale: Locale): string {
  return new Intl.DisplayNames(INTL_LOCALES[locale], { type: 'language' }).of(code) ?? code;
}

/** "a, b ja c". */
export function formatList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(INTL_LOCALES[locale], { type: 'conjunction' }).format(items);
}

/** "a, b tai c". */
export function formatAlternatives(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(INTL_LOCALES[locale], { type: 'disjunction' }).format(items);
}

/** "Tokyo (UTC+9)" with the offset of a moment, "Tokyo" without one; what is no time zone stays as it is. */
export function formatZone(timeZone: string, moment: Date | null, locale: Locale): string {
  if (!isTimeZone(timeZone)) return timeZone;
  const last = timeZone.split('/').at(-1) ?? timeZone;
  const city = timeZone === HOME_TIME_ZONE ? HOME_CITY[locale] : (RENAMED[last] ?? last.replaceAll('_', ' '));
  return moment ? `${city} (${offsetName(moment, timeZone)})` : city;
}

const HOME_CITY = { fi: 'Helsinki', sv: 'Helsingfors', en: 'Helsinki' } as const satisfies Record<Locale, string>;

/** Zones that runtimes still list by the city's former name or spelling. */
const RENAMED: Partial<Record<string, string>> = {
  ...{ Asmera: 'Asmara', Calcutta: 'Kolkata', Faeroe: 'Faroe', Godthab: 'Nuuk', Katmandu: 'Kathmandu', Kiev: 'Kyiv' },
  ...{ Rangoon: 'Yangon', Saigon: 'Ho Chi Minh' },
};

function dayAndTime(moment: Date, locale: Locale, timeZone: string): string {
  const between = { fi: ' klo ', sv: ' kl. ', en: ', ' }[locale];
  return formatDay(dayIn(moment, timeZone), locale) + between + formatTime(moment, locale, timeZone);
}

function readDay(day: Day): DayParts {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (!year || !month || !date) throw new RangeError(`Not a day: ${day}`);
  return { year: Number(year), month: Number(month), day: Number(date) };
}

const numeric = ({ year, month, day }: DayParts) => `${day}.${month}.${year}`;

/** Noon UTC of the day: the same day everywhere the names are asked for. */
const noonOf = ({ year, month, day }: DayParts) => new Date(Date.UTC(year, month - 1, day, 12));

const monthOf = (parts: DayParts) => formatter('en-GB', { timeZone: 'UTC', month: 'long' }).format(noonOf(parts));

const weekdayOf = (parts: DayParts, locale: Locale) =>
  formatter(INTL_LOCALES[locale], { timeZone: 'UTC', weekday: 'short' }).format(noonOf(parts));

function clockIn(moment: Date, timeZone: string): { hour: number; minute: number } {
  const parts = formatter('en-GB', { timeZone, hour: 'numeric', minute: 'numeric', hourCycle: 'h23' }).formatToParts(
    moment,
  );
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return { hour: value('hour'), minute: value('minute') };
}

const lastMoment = (startsAt: Date, endsAt: Date) => (endsAt > startsAt ? new Date(endsAt.getTime() - 1) : startsAt);

function zoneNote(moment: Date, locale: Locale, timeZone: string): string {
  if (timeZone === HOME_TIME_ZONE) return '';
  return ` (${zonePart(moment, INTL_LOCALES[locale], timeZone, 'shortGeneric')})`;
}

/** "UTC+2". */
const offsetName = (moment: Date, timeZone: string) =>
  zonePart(moment, 'en-GB', timeZone, 'shortOffset').replace('GMT', 'UTC');

/** Whether the clock shows this time twice: an hour before or after it shows the same, with another offset. */
function isAmbiguous(moment: Date, timeZone: string): boolean {
  const shown = clockIn(moment, timeZone);
  return [-HOUR, HOUR].some((step) => {
    const other = clockIn(new Date(moment.getTime() + step), timeZone);
    return other.hour === shown.hour && other.minute === shown.minute;
  });
}

const HOUR = 3_600_000;

function zonePart(
  moment: Date,
  locale: string,
  timeZone: string,
  timeZoneName: 'shortGeneric' | 'shortOffset',
): string {
  const parts = formatter(locale, { timeZone, timeZoneName }).formatToParts(moment);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}

/** Making a formatter is slow and a page needs the same few a hundred times over. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known = formatters.get(key);
  if (known) return known;

  const made = new Intl.DateTimeFormat(locale, options);
  formatters.set(key, made);
  return made;
}
