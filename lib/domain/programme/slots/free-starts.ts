import { findItemConflicts } from '../../conflicts/find-item-conflicts';
import type { Booking, ConflictBooks, ItemConflict } from '../../conflicts/item-conflicts';
import { makeConflict, toMet } from '../../conflicts/make-conflict';
import type { ProgrammeItem } from '../programme';
import { Clock } from './clock';
import type { PersonWish, SlotPerson, SlotSurroundings, WishedStop } from './slot-wishes';

/** Where and with what a stop could be. */
export type Placing = { venueId: string | null; vehicleId: string | null };

const MINUTE = 60_000;

/**
 * Whether a stop could be somewhere at a moment, were it alone in the world with what is booked and with what stays: asked of
 * `findItemConflicts` itself, so that nothing is proposed which it would flag. Answers are kept, because a search asks the same thing often.
 */
export class FreeStarts {
  private readonly known = new Map<string, boolean>();
  private readonly books: ConflictBooks;
  private readonly engaged: ReadonlySet<string>;

  readonly clock: Clock;

  constructor(
    private readonly around: SlotSurroundings,
    timeZone: string,
  ) {
    this.clock = new Clock(timeZone);
    const standing = around.staying.filter(({ status }) => status !== 'CANCELLED');
    const bookings = [...around.books.bookings, ...standing.map(toBooking)];
    this.books = { ...around.books, bookings };
    // Whoever is in no book is free, and nobody needs to be asked.
    this.engaged = new Set([
      ...bookings.flatMap(({ personIds }) => personIds),
      ...around.books.absences.map(({ personId }) => personId),
      ...around.books.disqualified,
    ]);
  }

  candidates(wish: PersonWish): string[] {
    return candidates(wish, this.around.people);
  }

  /** Whether the place, and the vehicle, take the stop then; whoever comes with it is only counted. */
  takes(stop: WishedStop, { venueId, vehicleId }: Placing, start: number): boolean {
    return this.remember(`${stop.minutes} ${stop.people.length} ${venueId} ${vehicleId} ${start}`, () =>
      this.ofPlace(stop, { venueId, vehicleId }, start),
    );
  }

  /** Whether somebody is free to be there then. */
  isFree(personId: string, stop: WishedStop, venueId: string | null, start: number): boolean {
    if (!this.engaged.has(personId)) return true;
    return this.remember(`${stop.minutes} ${personId} ${venueId} ${start}`, () =>
      this.ofPerson(personId, stop, venueId, start),
    );
  }

  /** What speaks against the place and the vehicle then. */
  ofPlace(stop: WishedStop, placing: Placing, start: number): ItemConflict[] {
    const nobodyYet = stop.people.map((_, index) => `nobody ${index}`);
    return this.conflicts(stop, { ...placing, start, personIds: nobodyYet });
  }

  /** What speaks against somebody being there then. */
  ofPerson(personId: string, stop: WishedStop, venueId: string | null, start: number): ItemConflict[] {
    return this.conflicts(stop, { venueId, vehicleId: null, start, personIds: [personId] }).filter(
      ({ kind }) => kind.startsWith('PERSON') || kind === 'TOO_LITTLE_TIME',
    );
  }

  /** Items that stay and would have the guests elsewhere then. */
  ofDelegation(stop: WishedStop, start: number): ItemConflict[] {
    const item = toItem(stop, { venueId: null, vehicleId: null, start, personIds: [] });
    return this.around.staying
      .filter(
        ({ status, startsAt, endsAt }) => status !== 'CANCELLED' && startsAt < item.endsAt && item.startsAt < endsAt,
      )
      .map((other) => makeConflict(item, 'DELEGATION_TWICE', {}, { rests: [other.id], met: toMet(other) }));
  }

  private conflicts(stop: WishedStop, placing: Parameters<typeof toItem>[1]): ItemConflict[] {
    return findItemConflicts([toItem(stop, placing)], this.books)
      .filter(({ severity }) => severity !== 'NOTE')
      .map((conflict) => ({ ...conflict, with: conflict.with && this.ownOr(conflict.with) }));
  }

  /** What stays is asked about like a booking, and told of as the item of this programme that it is. */
  private ownOr(met: NonNullable<ItemConflict['with']>): ItemConflict['with'] {
    const own = this.around.staying.find(({ id }) => id === met.itemId);
    return own ? { ...met, title: own.title, visit: null } : met;
  }

  private remember(key: string, conflicts: () => readonly ItemConflict[]): boolean {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const free = conflicts().length === 0;
    this.known.set(key, free);
    return free;
  }
}

/** Whoever a wish would be content with, in the order of the register. */
export function candidates({ duty, personIds, language }: PersonWish, people: readonly SlotPerson[]): string[] {
  return people
    .filter(({ id, duties, languages, retired }) => {
      const asked = personIds.length > 0 ? personIds.includes(id) : duties.includes(duty);
      return asked && !retired && (language === null || languages.includes(language));
    })
    .map(({ id }) => id);
}

const toBooking = (item: ProgrammeItem): Booking => ({
  ...item,
  itemId: item.id,
  personIds: item.attendees.map(({ personId }) => personId),
  visit: { id: '', reference: '', title: '' },
  readable: true,
});

/** A stop as an item of the programme, at a time and a place. */
export function toItem(
  stop: WishedStop,
  { venueId, vehicleId, start, personIds }: Placing & { start: number; personIds: readonly string[] },
): ProgrammeItem {
  return {
    id: stop.key,
    version: 0,
    type: stop.type,
    title: stop.title,
    startsAt: new Date(start),
    endsAt: new Date(start + stop.minutes * MINUTE),
    timeZone: 'Europe/Helsinki',
    track: 0,
    ...{ venueId, vehicleId, place: '', headcount: null },
    attendees: personIds.map((personId, index) => ({ personId, duty: stop.people[index]?.duty ?? 'HOST' })),
    languages: [
      ...new Set(stop.people.flatMap(({ duty, language }) => (duty === 'INTERPRETER' ? (language ?? []) : []))),
    ],
    ...{ catering: 'NONE', cateringReason: '', status: 'TENTATIVE' },
    ...{ costEstimateEur: null, costOutcomeEur: null, budgetLine: '', notesForHosts: '', notesForGuests: {} },
    ...{ holds: true, overrides: [] },
  };
}

/** Every way of giving each wish somebody of its own, in the order of the candidates. */
export function* teams(candidates: readonly (readonly string[])[], taken: readonly string[] = []): Generator<string[]> {
  const [first, ...rest] = candidates;
  if (!first) {
    yield [...taken];
    return;
  }
  for (const person of first) if (!taken.includes(person)) yield* teams(rest, [...taken, person]);
}
