import type { ProgrammeItem, SomeTexts } from './programme';
import { inOrder } from './programme';
import type { Catering, Duty, ItemStatus, ItemType } from './programme-vocabulary';
import type { VisitStatus } from '../visit/vocabulary';

/**
 * What is published of a programme (design.md, "Planning"): versions that hold everything they tell, in every language there
 * is, so that a venue renamed or a host retired later alters nothing that guests were told. Guests see what, when, where and with whom;
 * hosts see besides what the city has to see to. Costs, budget lines and overridden conflicts are in neither.
 * Cancelled items are not published.
 */
export type GuestItem = {
  id: string;
  type: ItemType;
  title: SomeTexts;
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  track: number;
  venue: { name: SomeTexts; address: string } | null;
  place: string;
  people: { name: string; title: SomeTexts; duty: Duty }[];
  languages: string[];
  catering: Catering;
  status: ItemStatus;
  notes: SomeTexts;
};

/** What hosts see of an item besides. */
export type HostPart = {
  id: string;
  vehicle: string | null;
  headcount: number | null;
  cateringReason: string;
  notesForHosts: string;
  /** Who takes part, by the ids of the register: by them a host's own items are found. */
  attendees: { personId: string; duty: Duty }[];
};
export type HostItem = GuestItem & HostPart;

/** A version as it is kept: the two parts apart, so that nothing internal is even read for a guest. */
export type PublishedContent = { forGuests: GuestItem[]; forHosts: HostPart[] };

/** What the register says of those that a plan names by their ids. */
export type NamesOfPlan = {
  venues: readonly { id: string; name: SomeTexts; address: string }[];
  vehicles: readonly { id: string; name: string }[];
  people: readonly { id: string; name: string; title: SomeTexts }[];
};

/** The plan as it would be published now. */
export function toPublished(items: readonly ProgrammeItem[], names: NamesOfPlan): PublishedContent {
  const standing = inOrder(items).filter(({ status }) => status !== 'CANCELLED');
  return {
    forGuests: standing.map((item) => toGuestItem(item, names)),
    forHosts: standing.map((item) => ({
      id: item.id,
      vehicle: names.vehicles.find(({ id }) => id === item.vehicleId)?.name ?? null,
      headcount: item.headcount,
      cateringReason: item.cateringReason,
      notesForHosts: item.notesForHosts,
      attendees: item.attendees.map(({ personId, duty }) => ({ personId, duty })),
    })),
  };
}

function toGuestItem(item: ProgrammeItem, names: NamesOfPlan): GuestItem {
  const venue = names.venues.find(({ id }) => id === item.venueId);
  const { id, type, title, startsAt, endsAt, timeZone, track, place, languages, catering, status } = item;
  return {
    ...{ id, type, title, startsAt, endsAt, timeZone, track, place, languages, catering, status },
    venue: venue ? { name: venue.name, address: venue.address } : null,
    people: item.attendees.flatMap(({ personId, duty }) => {
      const person = names.people.find((known) => known.id === personId);
      return person ? [{ name: person.name, title: person.title, duty }] : [];
    }),
    notes: item.notesForGuests,
  };
}

/** A version as hosts see it. */
export function forHosts({ forGuests, forHosts: parts }: PublishedContent): HostItem[] {
  return forGuests.flatMap((item) => {
    const part = parts.find(({ id }) => id === item.id);
    return part ? [{ ...item, ...part }] : [];
  });
}

/** The items that somebody is a host of. */
export const hostedBy = (personId: string, items: readonly HostItem[]): HostItem[] =>
  items.filter(({ attendees }) => attendees.some((one) => one.personId === personId && one.duty === 'HOST'));

/** Everybody who is a host of something, by the ids of the register. */
export const hostsOf = (items: readonly HostItem[]): string[] => [
  ...new Set(
    items.flatMap(({ attendees }) => attendees.filter(({ duty }) => duty === 'HOST').map(({ personId }) => personId)),
  ),
];

/**
 * Statuses of a visit in which its programme may be published: from its approval on, so that guests are promised nothing that
 * could still be refused. Publishing does not confirm the visit: that is its own step, which tells its own people.
 */
export const PUBLISHABLE: readonly VisitStatus[] = ['APPROVED', 'CONFIRMED'];

/** How the version published last stands towards its guests. */
export type Standing =
  /** Nothing has been published. */
  | 'NOT_YET'
  | 'STANDS'
  /** It holds so far; something about the visit is being decided again. */
  | 'UNDER_REVIEW'
  /** The visit was called off after it and has come back: another programme will follow. */
  | 'ANEW'
  | 'POSTPONED'
  | 'CANCELLED';

/** Statuses in which what is published holds without a doubt. */
const SETTLED: readonly VisitStatus[] = ['APPROVED', 'CONFIRMED', 'COMPLETED', 'REPORTED'];

export function standingOf(status: VisitStatus, publishedAt: Date | null, calledOffAt: Date | null): Standing {
  if (status === 'CANCELLED' || status === 'REJECTED') return 'CANCELLED';
  if (status === 'POSTPONED') return 'POSTPONED';
  if (publishedAt === null) return 'NOT_YET';
  if (calledOffAt !== null && calledOffAt >= publishedAt) return 'ANEW';
  return SETTLED.includes(status) ? 'STANDS' : 'UNDER_REVIEW';
}

/** Whether guests are shown the items: what stands no more must not look as if it did. */
export const isShown = (standing: Standing): boolean => standing === 'STANDS' || standing === 'UNDER_REVIEW';
