import type { ItemContent, Override, SomeTexts } from '../programme/programme';
import type { Travel, Vehicle, Venue } from '../venues/venue';

/**
 * The conflicts of a programme's items (design.md, "Planning"), heaviest first: seen as they are made, again on saving, and
 * again when a visit is approved. HARD ones cannot be: the database refuses them too. SOFT ones can be lived with, and
 * somebody says why. A NOTE is shown and asks for nothing. Which is which beyond the venue and the vehicle is our default.
 */
export const ITEM_CONFLICTS = {
  /** The venue is held by another item at that time. */
  VENUE_TWICE: 'HARD',
  VEHICLE_TWICE: 'HARD',
  /** A host, interpreter or guide is promised to another item at that time. */
  PERSON_TWICE: 'SOFT',
  /** The delegation, or one of its tracks, is in two places at once. */
  DELEGATION_TWICE: 'SOFT',
  /** Less time than the way between two venues takes. */
  TOO_LITTLE_TIME: 'SOFT',
  VENUE_CLOSED: 'SOFT',
  VENUE_TOO_SMALL: 'SOFT',
  VEHICLE_TOO_SMALL: 'SOFT',
  /** The visit needs accessibility and the venue or the vehicle cannot be entered without steps. */
  NOT_ACCESSIBLE: 'SOFT',
  OUTSIDE_VISIT: 'SOFT',
  PERSON_ABSENT: 'SOFT',
  /** Somebody who has declared themselves disqualified (esteellinen) from the visit. */
  PERSON_DISQUALIFIED: 'SOFT',
  /** More items in a month than the venue wants. */
  VENUE_ASKED_TOO_OFTEN: 'SOFT',
  PUBLIC_HOLIDAY: 'NOTE',
  GUESTS_HOLIDAY: 'NOTE',
} as const satisfies Record<string, Severity>;
export type Severity = 'HARD' | 'SOFT' | 'NOTE';
export type ItemConflictKind = keyof typeof ITEM_CONFLICTS;
export const ITEM_CONFLICT_KINDS = Object.keys(ITEM_CONFLICTS) as ItemConflictKind[];

/** An item that takes up a venue, a vehicle or people; of another visit, or of this one. */
export type Booking = Pick<ItemContent, 'startsAt' | 'endsAt' | 'venueId' | 'vehicleId' | 'status'> & {
  itemId: string;
  personIds: readonly string[];
  visit: { id: string; reference: string; title: string };
  /** Whether the reader may know which visit it is. */
  readable: boolean;
};

/** What the sentence of a conflict says: names, minutes, counts, days (yyyy-mm-dd). */
export type Because = {
  venue?: SomeTexts;
  /** Of two venues: from where, and where to. */
  from?: SomeTexts;
  to?: SomeTexts;
  vehicle?: string;
  person?: string;
  /** How many minutes there are, and how many the way takes. */
  minutes?: number;
  needed?: number;
  people?: number;
  /** How many the venue or the vehicle takes. */
  capacity?: number;
  /** How often a venue is asked in a month (yyyy-mm), and how often it wants to be. */
  times?: number;
  limit?: number;
  month?: string;
  day?: string;
  /** Why and until when a venue is closed. */
  closed?: { from: string; to: string; reason: string };
  holiday?: string;
};

export type ItemConflict = {
  /** The same as long as the item and what it meets stay as they are: an override holds that long. */
  key: string;
  /** The item; of two items of one programme the later. */
  itemId: string;
  kind: ItemConflictKind;
  severity: Severity;
  /** What it meets; without visit and item where the reader may not know which. The visit is null for an item of the same programme. */
  with: {
    startsAt: Date;
    endsAt: Date;
    itemId: string | null;
    /** What an item of the same programme is called. */
    title: SomeTexts | null;
    visit: Booking['visit'] | null;
  } | null;
  because: Because;
  override: Override | null;
};

/** What an item can conflict with, besides the other items of its programme. */
export type ConflictBooks = {
  visit: {
    startsAt: Date | null;
    endsAt: Date | null;
    /** How many guests come; null where nobody has said. */
    guests: number | null;
    needsAccessibility: boolean;
  };
  /** Items of other visits that share a venue, a vehicle or a person with this one's, around the same time. */
  bookings: readonly Booking[];
  venues: ReadonlyMap<string, Venue>;
  vehicles: ReadonlyMap<string, Vehicle>;
  people: ReadonlyMap<string, { name: string }>;
  travel: readonly Travel[];
  /** How many items of other visits hold a venue in a month, by `monthKey`. */
  venueUse: ReadonlyMap<string, number>;
  /** Days on which somebody is away; open-ended where the last is not known. */
  absences: readonly { personId: string; from: string; to: string | null }[];
  /** People of the city who are disqualified from this visit. */
  disqualified: ReadonlySet<string>;
  /** Public holidays: day (yyyy-mm-dd) → name. */
  holidays: ReadonlyMap<string, string>;
  guestsHolidays: ReadonlyMap<string, string>;
};

/** A venue in a month (yyyy-mm, Helsinki). */
export const monthKey = (venueId: string, month: string) => `${venueId} ${month}`;
