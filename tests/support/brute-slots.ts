import { findItemConflicts } from '@/lib/domain/conflicts/find-item-conflicts';
import { travelMinutes } from '@/lib/domain/conflicts/too-little-time';
import { inOrder, type ProgrammeItem } from '@/lib/domain/programme/programme';
import type { SlotRequest, SlotSurroundings, WishedStop } from '@/lib/domain/programme/slots/slot-wishes';
import { dayIn } from '@/lib/domain/shared/day';
import { item } from './programme-items';

const MINUTE = 60_000;
const clock = (day: string, time: string) =>
  time === '24:00' ? Date.parse(`${day}T23:00:00+02:00`) + 60 * MINUTE : Date.parse(`${day}T${time}:00+02:00`);
const dayOf = ({ startsAt }: ProgrammeItem) => dayIn(startsAt, 'Europe/Helsinki');

/** Whether some programme does what is wished, found by trying every start, place and person in the order of time. */
export function bruteForceFinds(request: SlotRequest, around: SlotSurroundings): boolean {
  const before = newConflicts(around, []);
  const tried = (placed: readonly ProgrammeItem[]): boolean => {
    const left = request.stops.filter(({ key }) => !placed.some(({ id }) => id === key));
    if (left.length === 0) return whatIsBroken(request, around, placed).length === 0;
    const last = Math.max(-Infinity, ...placed.map(({ endsAt }) => +endsAt));
    return left.some((stop) =>
      everyPlacing(request, around, stop).some((one) => {
        if (+one.startsAt < last) return false;
        const all = [...placed, one];
        // What comes later takes no conflict away from a stop, but may from an item that stays.
        const met = newConflicts(around, all).filter((key) => !before.includes(key));
        return !met.some((key) => key.startsWith(`${one.id} `)) && tried(all);
      }),
    );
  };
  return tried([]);
}

/** What of the wishes and limits a programme breaks, and what it conflicts with; told apart from how the finder knows it. */
export function whatIsBroken(
  request: SlotRequest,
  around: SlotSurroundings,
  placed: readonly ProgrammeItem[],
): string[] {
  const before = newConflicts(around, []);
  const of = (key: string) => placed.find(({ id }) => id === key);
  return [
    ...newConflicts(around, placed).filter((key) => !before.includes(key)),
    ...request.stops.flatMap((stop) => {
      const one = of(stop.key);
      return one ? brokenWishes(stop, one, request, around) : [`no ${stop.key}`];
    }),
    ...request.order.flatMap(({ first, then }) => {
      const [a, b] = [of(first), of(then)];
      return a && b && a.endsAt > b.startsAt ? [`order ${first} ${then}`] : [];
    }),
    ...request.days.flatMap(({ day }) => brokenLimits(day, request, around, placed)),
  ];
}

const newConflicts = ({ staying, books }: SlotSurroundings, placed: readonly ProgrammeItem[]) =>
  findItemConflicts([...staying, ...placed], books)
    .filter(({ severity }) => severity !== 'NOTE')
    .map(({ itemId, key }) => `${itemId} ${key}`);

function everyPlacing(request: SlotRequest, { people }: SlotSurroundings, stop: WishedStop): ProgrammeItem[] {
  const venues = stop.venueIds.length > 0 ? stop.venueIds : [null];
  const vehicles = stop.vehicleIds.length > 0 ? stop.vehicleIds : [null];
  let teams: string[][] = [[]];
  for (const wish of stop.people)
    teams = teams.flatMap((team) =>
      people.filter((one) => fits(wish, one) && !team.includes(one.id)).map(({ id }) => [...team, id]),
    );

  return request.days.flatMap(({ day, from, to }) => {
    const starts: number[] = [];
    for (let at = clock(day, from); at + stop.minutes * MINUTE <= clock(day, to); at += 15 * MINUTE)
      if (isWishedTime(stop, day, at)) starts.push(at);
    return starts.flatMap((at) =>
      venues.flatMap((venueId) =>
        vehicles.flatMap((vehicleId) =>
          teams.map((team) =>
            item({
              ...{ id: stop.key, type: stop.type, title: stop.title, venueId, vehicleId },
              ...{ startsAt: new Date(at), endsAt: new Date(at + stop.minutes * MINUTE) },
              attendees: team.map((personId, index) => ({ personId, duty: stop.people[index]?.duty ?? 'HOST' })),
            }),
          ),
        ),
      ),
    );
  });
}

type Wish = WishedStop['people'][number];
const fits = ({ duty, personIds, language }: Wish, one: SlotSurroundings['people'][number]) =>
  !one.retired &&
  (personIds.length > 0 ? personIds.includes(one.id) : one.duties.includes(duty)) &&
  (language === null || one.languages.includes(language));

function isWishedTime(stop: WishedStop, day: string, at: number): boolean {
  return (
    (stop.day === null || stop.day === day) &&
    (stop.startsAt === null || at === clock(day, stop.startsAt)) &&
    (stop.notBefore === null || at >= clock(day, stop.notBefore)) &&
    (stop.notAfter === null || at + stop.minutes * MINUTE <= clock(day, stop.notAfter))
  );
}

function brokenWishes(stop: WishedStop, one: ProgrammeItem, request: SlotRequest, around: SlotSurroundings): string[] {
  const day = dayOf(one);
  const hours = request.days.find((other) => other.day === day);
  const said = (wrong: boolean, what: string) => (wrong ? [`${what} ${stop.key}`] : []);
  return [
    ...said(+one.endsAt - +one.startsAt !== stop.minutes * MINUTE, 'length'),
    ...said(!hours || +one.startsAt < clock(day, hours.from) || +one.endsAt > clock(day, hours.to), 'hours'),
    ...said(!isWishedTime(stop, day, +one.startsAt), 'time'),
    ...said(one.startsAt.getUTCMinutes() % 15 !== 0, 'grid'),
    ...said(stop.venueIds.length === 0 ? one.venueId !== null : !stop.venueIds.includes(one.venueId ?? ''), 'venue'),
    ...said(stop.vehicleIds.length > 0 && !stop.vehicleIds.includes(one.vehicleId ?? ''), 'vehicle'),
    ...said(one.attendees.length !== stop.people.length, 'people'),
    ...stop.people.flatMap((wish, index) => {
      const person = around.people.find(({ id }) => id === one.attendees[index]?.personId);
      return said(!person || !fits(wish, person), 'person');
    }),
  ];
}

/** A day's limits, read off its items in order. */
function brokenLimits(
  day: string,
  { limits }: SlotRequest,
  { staying, books }: SlotSurroundings,
  placed: readonly ProgrammeItem[],
): string[] {
  const fresh = new Set(placed.map(({ id }) => id));
  const all = inOrder([...staying, ...placed]);
  const today = all.filter((one) => dayOf(one) === day);
  if (!today.some(({ id }) => fresh.has(id))) return [];

  const broken: string[] = [];
  const [from, to] = [clock(day, '11:00'), clock(day, '13:30')];
  const lunch = (limits.lunchMinutes ?? 0) * MINUTE;
  let fed = limits.lunchMinutes === null;
  let end: number | null = null;
  for (const [index, one] of today.entries()) {
    const last = all.slice(0, all.indexOf(one)).findLast(({ venueId }) => venueId !== null);
    const way =
      last?.venueId && one.venueId && +last.endsAt === end
        ? travelMinutes(books.travel, last.venueId, one.venueId) * MINUTE
        : 0;
    const start = +one.startsAt;
    const sits = Math.max(end ?? from, from);
    if (sits + lunch <= to && start >= sits + lunch && (end === null || start - end >= lunch + way)) fed = true;
    if (one.type === 'MEAL' && start >= from && +one.endsAt <= to) fed = true;

    const before = today[index - 1];
    const touchesNew = fresh.has(one.id) || (before !== undefined && fresh.has(before.id));
    if (touchesNew && end !== null && start - end < way + limits.bufferMinutes * MINUTE)
      broken.push(`buffer ${one.id}`);
    end = Math.max(end ?? +one.endsAt, +one.endsAt);
  }
  if (!fed && Math.max(end ?? from, from) + lunch > to) broken.push(`lunch ${day}`);

  const span = (end ?? 0) - Math.min(...today.map(({ startsAt }) => +startsAt));
  if (limits.longestDayMinutes !== null && span > limits.longestDayMinutes * MINUTE) broken.push(`long ${day}`);
  const counted = today.filter(({ type }) => type !== 'TRANSFER' && type !== 'FREE').length;
  if (limits.mostStops !== null && counted > limits.mostStops) broken.push(`many ${day}`);
  return broken;
}
