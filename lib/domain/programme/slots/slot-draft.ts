import { readCount, readLines, readTime } from '../../shared/as-typed';
import type { Locale } from '../../visit/vocabulary';
import type { SomeTexts } from '../programme';
import type { ItemType } from '../programme-vocabulary';
import type { SlotWishesInput } from './slot-schema';
import type { WishKind } from './slot-wishes';

/** A wished stop as it is typed; what cannot be read goes to the finder as it is, for the schema to refuse. */
export type DraftStop = {
  key: string;
  title: string;
  type: ItemType;
  minutes: string;
  venueIds: string[];
  vehicleIds: string[];
  /** People by id, or `ANY_HOST`. */
  hosts: string[];
  hostLanguage: string;
  /** The language for which an interpreter is wished. */
  interpreter: string;
  day: string;
  startsAt: string;
  notBefore: string;
  notAfter: string;
  /** The key of the stop that comes before it. */
  after: string;
};
export type DraftDay = { day: string; wanted: boolean; from: string; to: string };
export type SlotDraft = {
  stops: DraftStop[];
  days: DraftDay[];
  lunch: string;
  buffer: string;
  longestHours: string;
  mostStops: string;
};

export const ANY_HOST = 'any';

export function emptyStop(key: string): DraftStop {
  return {
    ...{ key, title: '', type: 'MEETING', minutes: '60', venueIds: [], vehicleIds: [], hosts: [], hostLanguage: '' },
    ...{ interpreter: '', day: '', startsAt: '', notBefore: '', notAfter: '', after: '' },
  };
}

/** A key that none of the stops has. */
export const newKey = (stops: readonly DraftStop[]) => `stop-${nextNumber(stops)}`;

const nextNumber = (stops: readonly DraftStop[]) =>
  Math.max(0, ...stops.map(({ key }) => Number(key.replace('stop-', '')) || 0)) + 1;

/**
 * Stops written as lines: a time before the name is when one begins, a length after it how long it is ("9.00 Oodi 45 min", "Sauna 2 h").
 * The name of a place of the register chooses the place. An hour where nothing is said.
 */
export function readStops(
  text: string,
  venues: readonly { id: string; name: SomeTexts }[],
  before: readonly DraftStop[],
): DraftStop[] {
  const first = nextNumber(before);
  return readLines(text).map((line, index) => {
    const [, clock, afterClock = line] = /^(\d{1,2}[.:]\d{2})\s+(.+)$/.exec(line) ?? [];
    const [, name, length, unit] = /^(.*\S)\s+(\d{1,3})\s*(min|m|h|t|tuntia|timmar|hours)?\.?$/i.exec(afterClock) ?? [];
    const title = (name ?? afterClock).replace(/[,;–-]\s*$/, '').trim();
    const minutes = length === undefined ? 60 : Number(length) * (unit && /^(h|t)/i.test(unit) ? 60 : 1);
    const lower = title.toLocaleLowerCase('fi');
    const venue = venues.find(({ name: names }) =>
      Object.values(names).some((one) => lower.includes(one.toLocaleLowerCase('fi'))),
    );
    return {
      ...emptyStop(`stop-${first + index}`),
      ...{ title, minutes: String(minutes), type: typeOf(lower, venue !== undefined) },
      startsAt: clock ?? '',
      venueIds: venue ? [venue.id] : [],
    };
  });
}

const MEALS = /lounas|illallinen|päivällinen|aamiainen|lunch|middag|frukost|dinner|breakfast/;
const typeOf = (title: string, atVenue: boolean): ItemType =>
  MEALS.test(title) ? 'MEAL' : atVenue ? 'SITE_VISIT' : 'MEETING';

/** What the finder is asked; titles are in the language in which they were typed. */
export function toWishes(draft: SlotDraft, locale: Locale): SlotWishesInput {
  const time = (text: string) => (text.trim() === '' ? null : (readTime(text) ?? text));
  const bound = (text: string) =>
    text.trim() === '24' || text.trim() === '24.00' ? '24:00' : (readTime(text) ?? text);
  // What is no number is none, which no length or limit may be.
  const count = (text: string) => readCount(text) ?? -1;
  return {
    stops: draft.stops.map((stop) => ({
      ...{ key: stop.key, type: stop.type, title: { [locale]: stop.title }, minutes: count(stop.minutes) },
      ...{ venueIds: stop.venueIds, vehicleIds: stop.vehicleIds, people: peopleOf(stop), day: stop.day || null },
      ...{ startsAt: time(stop.startsAt), notBefore: time(stop.notBefore), notAfter: time(stop.notAfter) },
    })),
    order: draft.stops.flatMap(({ key, after }) => (after === '' ? [] : [{ first: after, then: key }])),
    days: draft.days
      .filter(({ wanted }) => wanted)
      .map(({ day, from, to }) => ({ day, from: bound(from), to: bound(to) })),
    limits: {
      lunchMinutes: draft.lunch === '' ? null : count(draft.lunch),
      bufferMinutes: draft.buffer.trim() === '' ? 0 : count(draft.buffer),
      longestDayMinutes: draft.longestHours === '' ? null : count(draft.longestHours) * 60,
      mostStops: draft.mostStops.trim() === '' ? null : count(draft.mostStops),
    },
  };
}

function peopleOf({ hosts, hostLanguage, interpreter }: DraftStop) {
  const personIds = hosts.includes(ANY_HOST) ? [] : hosts;
  return [
    ...(hosts.length > 0 ? [{ duty: 'HOST' as const, personIds, language: hostLanguage || null }] : []),
    ...(interpreter === '' ? [] : [{ duty: 'INTERPRETER' as const, personIds: [], language: interpreter }]),
  ];
}

export type LooseWish = { kind: WishKind; stops: readonly string[]; person: number | null };

/** The draft without a wish. The hours are not given up but made long: nobody receives guests at night. */
export function giveUp(draft: SlotDraft, { kind, stops: [key, then], person }: LooseWish): SlotDraft {
  const change = (of: string | undefined, to: (stop: DraftStop) => Partial<DraftStop>): SlotDraft => ({
    ...draft,
    stops: draft.stops.map((stop) => (stop.key === of ? { ...stop, ...to(stop) } : stop)),
  });
  switch (kind) {
    case 'STOP':
      return {
        ...draft,
        stops: draft.stops
          .filter((stop) => stop.key !== key)
          .map((stop) => (stop.after === key ? { ...stop, after: '' } : stop)),
      };
    case 'DAY':
      return change(key, () => ({ day: '' }));
    case 'STARTS_AT':
      return change(key, () => ({ startsAt: '' }));
    case 'NOT_BEFORE':
      return change(key, () => ({ notBefore: '' }));
    case 'NOT_AFTER':
      return change(key, () => ({ notAfter: '' }));
    case 'VENUE':
      return change(key, () => ({ venueIds: [] }));
    case 'VEHICLE':
      return change(key, () => ({ vehicleIds: [] }));
    case 'PERSON':
      return change(key, ({ hosts }) =>
        person === 0 && hosts.length > 0 ? { hosts: [], hostLanguage: '' } : { interpreter: '' },
      );
    case 'ORDER':
      return change(then, () => ({ after: '' }));
    case 'HOURS':
      return { ...draft, days: draft.days.map((day) => ({ ...day, from: '7.00', to: '22.00' })) };
    case 'LUNCH':
      return { ...draft, lunch: '' };
    case 'BUFFER':
      return { ...draft, buffer: '0' };
    case 'LONGEST_DAY':
      return { ...draft, longestHours: '' };
    case 'MOST_STOPS':
      return { ...draft, mostStops: '' };
  }
}
