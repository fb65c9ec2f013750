import type { ConflictBooks } from '../../conflicts/item-conflicts';
import type { ProgrammeItem, SomeTexts } from '../programme';
import type { Duty, ItemType } from '../programme-vocabulary';

/** Somebody wished to a stop: any one of those named, or where nobody is named anybody with the duty; who speaks the language. */
export type PersonWish = { duty: Duty; personIds: readonly string[]; language: string | null };

/** A stop that somebody wishes into the programme; the whole delegation takes part in it. */
export type WishedStop = {
  key: string;
  type: ItemType;
  title: SomeTexts;
  minutes: number;
  /** Any one of these; at no venue of the register where there are none. */
  venueIds: readonly string[];
  /** Any one of these; without a vehicle where there are none. */
  vehicleIds: readonly string[];
  people: readonly PersonWish[];
  /** yyyy-mm-dd; times as hh:mm, all in the request's zone. */
  day: string | null;
  startsAt: string | null;
  notBefore: string | null;
  /** When it is over at the latest. */
  notAfter: string | null;
};

/** A day on which stops can be, and its working hours. */
export type SlotDay = { day: string; from: string; to: string };

/** What holds for each day on which a wished stop is put, the items already there included. */
export type SlotLimits = {
  /** A break between 11:00 and 13:30, besides the way there is to go then; a meal within those hours is one. Null: none. */
  lunchMinutes: number | null;
  /** Left over between two items after the way from one to the other. */
  bufferMinutes: number;
  /** From the start of the first item of a day to the end of its last. */
  longestDayMinutes: number | null;
  /** Items of a day, transfers and free time not counted. */
  mostStops: number | null;
};

export type SlotRequest = {
  stops: readonly WishedStop[];
  order: readonly { first: string; then: string }[];
  days: readonly SlotDay[];
  limits: SlotLimits;
  timeZone: string;
};

/** What a search knows of the city: what items conflict with, what stays in the programme, and whom it can ask. */
export type SlotSurroundings = {
  books: ConflictBooks;
  staying: readonly ProgrammeItem[];
  people: readonly SlotPerson[];
};

export type SlotPerson = { id: string; duties: readonly Duty[]; languages: readonly string[]; retired: boolean };

/** When lunch is had; our default of an ordinary working day. */
export const LUNCH = { from: '11:00', to: '13:30' } as const;

/** Starts are on quarters of an hour. */
export const GRID_MINUTES = 15;

/** Something wished or limited that could be given up, each by itself. Giving up a stop gives up what is wished of it. */
export type Wish =
  | { kind: 'STOP' | 'DAY' | 'STARTS_AT' | 'NOT_BEFORE' | 'NOT_AFTER' | 'VENUE' | 'VEHICLE'; stop: string }
  | { kind: 'PERSON'; stop: string; person: number }
  | { kind: 'ORDER'; first: string; then: string }
  | { kind: 'HOURS' | 'LUNCH' | 'BUFFER' | 'LONGEST_DAY' | 'MOST_STOPS' };
export type WishKind = Wish['kind'];
export const WISH_KINDS = [
  'STOP',
  'DAY',
  'STARTS_AT',
  'NOT_BEFORE',
  'NOT_AFTER',
  'VENUE',
  'VEHICLE',
  'PERSON',
  'ORDER',
  'HOURS',
  'LUNCH',
  'BUFFER',
  'LONGEST_DAY',
  'MOST_STOPS',
] as const satisfies readonly WishKind[];

/** A wish by which a set holds it. */
export function wishKey(wish: Wish): string {
  switch (wish.kind) {
    case 'PERSON':
      return `${wish.kind} ${wish.stop} ${wish.person}`;
    case 'ORDER':
      return `${wish.kind} ${wish.first} ${wish.then}`;
    case 'HOURS':
    case 'LUNCH':
    case 'BUFFER':
    case 'LONGEST_DAY':
    case 'MOST_STOPS':
      return wish.kind;
    default:
      return `${wish.kind} ${wish.stop}`;
  }
}

/** Everything a request wishes, in the order in which one would rather give it up last: the stops, the limits, what is wished of each stop. */
export function wishesOf({ stops, order, limits }: SlotRequest): Wish[] {
  return [
    ...stops.map(({ key }): Wish => ({ kind: 'STOP', stop: key })),
    { kind: 'HOURS' },
    ...(limits.lunchMinutes === null ? [] : [{ kind: 'LUNCH' } as const]),
    ...(limits.bufferMinutes === 0 ? [] : [{ kind: 'BUFFER' } as const]),
    ...(limits.longestDayMinutes === null ? [] : [{ kind: 'LONGEST_DAY' } as const]),
    ...(limits.mostStops === null ? [] : [{ kind: 'MOST_STOPS' } as const]),
    ...order.map(({ first, then }): Wish => ({ kind: 'ORDER', first, then })),
    ...stops.flatMap(ofStop),
  ];
}

function ofStop(stop: WishedStop): Wish[] {
  const one = (
    kind: 'DAY' | 'STARTS_AT' | 'NOT_BEFORE' | 'NOT_AFTER' | 'VENUE' | 'VEHICLE',
    wished: boolean,
  ): Wish[] => (wished ? [{ kind, stop: stop.key }] : []);
  return [
    ...one('DAY', stop.day !== null),
    ...one('STARTS_AT', stop.startsAt !== null),
    ...one('NOT_BEFORE', stop.notBefore !== null),
    ...one('NOT_AFTER', stop.notAfter !== null),
    ...one('VENUE', stop.venueIds.length > 0),
    ...one('VEHICLE', stop.vehicleIds.length > 0),
    ...stop.people.map((_, person): Wish => ({ kind: 'PERSON', stop: stop.key, person })),
  ];
}

/** The request with only these of its wishes. */
export function keepOnly(request: SlotRequest, kept: ReadonlySet<string>): SlotRequest {
  const keeps = (wish: Wish) => kept.has(wishKey(wish));
  const stops = request.stops
    .filter(({ key }) => keeps({ kind: 'STOP', stop: key }))
    .map((stop): WishedStop => {
      const has = (kind: 'DAY' | 'STARTS_AT' | 'NOT_BEFORE' | 'NOT_AFTER' | 'VENUE' | 'VEHICLE') =>
        keeps({ kind, stop: stop.key });
      return {
        ...stop,
        day: has('DAY') ? stop.day : null,
        startsAt: has('STARTS_AT') ? stop.startsAt : null,
        notBefore: has('NOT_BEFORE') ? stop.notBefore : null,
        notAfter: has('NOT_AFTER') ? stop.notAfter : null,
        venueIds: has('VENUE') ? stop.venueIds : [],
        vehicleIds: has('VEHICLE') ? stop.vehicleIds : [],
        people: stop.people.filter((_, person) => keeps({ kind: 'PERSON', stop: stop.key, person })),
      };
    });
  const standing = new Set(stops.map(({ key }) => key));
  const { lunchMinutes, bufferMinutes, longestDayMinutes, mostStops } = request.limits;
  return {
    ...request,
    stops,
    order: request.order.filter(
      (order) => keeps({ kind: 'ORDER', ...order }) && standing.has(order.first) && standing.has(order.then),
    ),
    days: keeps({ kind: 'HOURS' })
      ? request.days
      : request.days.map(({ day }) => ({ day, from: '00:00', to: '24:00' })),
    limits: {
      lunchMinutes: keeps({ kind: 'LUNCH' }) ? lunchMinutes : null,
      bufferMinutes: keeps({ kind: 'BUFFER' }) ? bufferMinutes : 0,
      longestDayMinutes: keeps({ kind: 'LONGEST_DAY' }) ? longestDayMinutes : null,
      mostStops: keeps({ kind: 'MOST_STOPS' }) ? mostStops : null,
    },
  };
}
