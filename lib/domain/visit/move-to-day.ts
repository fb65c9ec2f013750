import { addDays } from '../shared/day';
import { instantToZoned, startOfDay, zonedToInstant } from '../shared/zoned-time';

type Span = { startsAt: Date; endsAt: Date };

/**
 * The same span beginning on another day (yyyy-mm-dd) of its time zone: clocks show the same times, and it lasts as many
 * days. A time that clocks leap over that day becomes the day's first.
 */
export function moveToDay({ startsAt, endsAt }: Span, day: string, timeZone: string): Span {
  const [from, to] = [instantToZoned(startsAt, timeZone), instantToZoned(endsAt, timeZone)];
  const days = Math.round((Date.parse(to.day) - Date.parse(from.day)) / 86_400_000);
  const at = (onDay: string, time: string, otherwise: Date) =>
    zonedToInstant(onDay, time, timeZone) ?? startOfDay(onDay, timeZone) ?? otherwise;

  return { startsAt: at(day, from.time, startsAt), endsAt: at(addDays(day, days), to.time, endsAt) };
}
