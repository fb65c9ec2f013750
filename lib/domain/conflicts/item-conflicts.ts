import type { ItemContent, Override } from '../programme/programme';
import type { Travel, Vehicle, Venue } from '../venues/venue';

/**
 * The conflicts of a programme's items (design.md, "Planning"), seen as they are made, again on saving, and again when a
 * visit is approved. HARD ones cannot be: the database refuses them too. SOFT ones can be lived with, and somebody says why.
 * A NOTE is shown and asks for nothing.
 */
export const ITEM_CONFLICTS = {
  VENUE_TWICE: 'HARD',
  VEHICLE_TWICE: 'HARD',
  PERSON_TWICE: 'SOFT',
  OUTSIDE_VISIT: 'SOFT',
} as const satisfies Record<string, Severity>;
export type Severity = 'HARD' | 'SOFT' | 'NOTE';
export type ItemConflictKind = keyof typeof ITEM_CONFLICTS;

/** An item that takes up a venue, a vehicle or people; of another visit, or of this one. */
export type Booking = Pick<ItemContent, 'startsAt' | 'endsAt' | 'venueId' | 'vehicleId' | 'status'> & {
  itemId: string;
  personIds: readonly string[];
  visit: { id: string; reference: string; title: string };
  /** Whether the reader may know which visit it is. */
  readable: boolean;
};

export type ItemConflict = {
  /** The same as long as the item and what it meets stay as they are: an override holds that long. */
  key: string;
  itemId: string;
  kind: ItemConflictKind;
  severity: Severity;
  /** What it meets; without visit and item where the reader may not know which. */
  with: { startsAt: Date; endsAt: Date; itemId: string | null; visit: Booking['visit'] | null } | null;
  /** What its sentence says: names, minutes, counts. */
  because: Record<string, string | number>;
  override: Override | null;
};

/** What an item can conflict with, besides the other items of its programme. */
export type ConflictBooks = {
  visit: { startsAt: Date | null; endsAt: Date | null };
  /** Items of other visits that share a venue, a vehicle or a person with this one's, around the same time. */
  bookings: readonly Booking[];
  venues: ReadonlyMap<string, Venue>;
  vehicles: ReadonlyMap<string, Vehicle>;
  people: ReadonlyMap<string, { name: string }>;
  travel: readonly Travel[];
};
