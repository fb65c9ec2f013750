import type { Locale, VisitStatus } from '../visit/vocabulary';
import type { Catering, Duty, ItemStatus, ItemType } from './programme-vocabulary';

/** A text in some of the languages; readers of another see the first there is. */
export type SomeTexts = Partial<Record<Locale, string>>;

/** Somebody of the city's who takes part in an item. */
export type Attendee = { personId: string; duty: Duty };

/** A conflict that somebody said one can live with. */
export type Override = { key: string; reason: string; by: string; at: Date };

/** What an item of a programme says. */
export type ItemContent = {
  type: ItemType;
  title: SomeTexts;
  startsAt: Date;
  endsAt: Date;
  /** The zone its times are told in; the visit's unless a trip takes the travellers elsewhere. */
  timeZone: string;
  /** Items side by side; 0 is where the whole delegation goes. */
  track: number;
  venueId: string | null;
  /** Where it is when it is at no venue of the register, or where in the venue. */
  place: string;
  vehicleId: string | null;
  attendees: Attendee[];
  languages: string[];
  /** How many guests take part; null where all of them do. */
  headcount: number | null;
  catering: Catering;
  cateringReason: string;
  status: ItemStatus;
  costEstimateEur: number | null;
  costOutcomeEur: number | null;
  budgetLine: string;
  notesForHosts: string;
  notesForGuests: SomeTexts;
};

export type ProgrammeItem = ItemContent & {
  id: string;
  /** Rises with each change of the item. */
  version: number;
  /** Whether it holds its venue, vehicle and people; an item of a visit under way that doesn't has lost its place to another. */
  holds: boolean;
  overrides: Override[];
};

/** The programme of a visit: its items in the order of their times. */
export type Programme = {
  visitId: string;
  /** Rises with each change of any item; 0 where there has been none. */
  version: number;
  items: ProgrammeItem[];
};

/** Statuses of a visit in which its programme may be changed: it is somebody's to prepare, or has just been held. */
export const PLANNABLE: readonly VisitStatus[] = [
  'SUBMITTED',
  'IN_PREPARATION',
  'IN_APPROVAL',
  'APPROVED',
  'CONFIRMED',
  'COMPLETED',
  'RETURNED',
];

/** Statuses in which the items of a visit hold nothing (function `visit_holds_places` of the database). */
export const HOLDS_NOTHING: readonly VisitStatus[] = ['DRAFT', 'REJECTED', 'CANCELLED', 'POSTPONED'];

/** Whether an item of a visit under way wants a venue or a vehicle that it does not hold. */
export function hasLostPlace({ holds, status, venueId, vehicleId }: ProgrammeItem, visitStatus: VisitStatus): boolean {
  const wantsPlace = status !== 'CANCELLED' && (venueId !== null || vehicleId !== null);
  return wantsPlace && !holds && !HOLDS_NOTHING.includes(visitStatus);
}

/** The order in which items are told: by time, the whole delegation's first, then as they were made. */
export function inOrder(items: readonly ProgrammeItem[]): ProgrammeItem[] {
  return items.toSorted(
    (a, b) =>
      a.startsAt.getTime() - b.startsAt.getTime() ||
      a.track - b.track ||
      a.endsAt.getTime() - b.endsAt.getTime() ||
      (a.id < b.id ? -1 : 1),
  );
}

/** The text in the reader's language, or in whichever there is; empty where there is none. */
export function textIn(texts: SomeTexts, locale: Locale): string {
  return texts[locale] ?? texts.en ?? texts.fi ?? texts.sv ?? '';
}
