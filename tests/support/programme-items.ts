import type { Booking, ConflictBooks } from '@/lib/domain/conflicts/item-conflicts';
import type { ProgrammeItem } from '@/lib/domain/programme/programme';
import type { Venue } from '@/lib/domain/venues/venue';

/** A time on the third of March 2027, Helsinki: at('09:30'); another day is named before it: at('04 09:30'). */
export function at(text: string): Date {
  const [day, time] = text.includes(' ') ? text.split(' ') : ['03', text];
  return new Date(`2027-03-${day}T${time}:00+02:00`);
}

/** An item of a programme from nine to ten, with what the test names changed. */
export function item(change: Partial<ProgrammeItem> = {}): ProgrammeItem {
  return {
    id: 'a',
    version: 1,
    type: 'MEETING',
    title: { fi: 'Tapaaminen' },
    startsAt: at('09:00'),
    endsAt: at('10:00'),
    timeZone: 'Europe/Helsinki',
    track: 0,
    venueId: null,
    place: '',
    vehicleId: null,
    attendees: [],
    languages: [],
    headcount: null,
    catering: 'NONE',
    cateringReason: '',
    status: 'TENTATIVE',
    costEstimateEur: null,
    costOutcomeEur: null,
    budgetLine: '',
    notesForHosts: '',
    notesForGuests: {},
    holds: true,
    overrides: [],
    ...change,
  };
}

export function venue(id: string, change: Partial<Venue> = {}): Venue {
  return {
    id,
    name: { fi: id },
    address: '',
    capacity: null,
    openingHours: [],
    accessibility: ['STEP_FREE'],
    monthlyLimit: null,
    closures: [],
    retired: false,
    ...change,
  };
}

/** An item of another visit from nine to ten. */
export function booking(change: Partial<Booking> = {}): Booking {
  return {
    itemId: 'other',
    startsAt: at('09:00'),
    endsAt: at('10:00'),
    venueId: null,
    vehicleId: null,
    status: 'TENTATIVE',
    personIds: [],
    visit: { id: 'v2', reference: 'V-2027-000002', title: 'Toinen' },
    readable: true,
    ...change,
  };
}

/** What nothing conflicts with: a visit on the third and fourth, and empty registers. */
export function books(change: Partial<ConflictBooks> = {}): ConflictBooks {
  return {
    visit: { startsAt: at('08:00'), endsAt: at('04 18:00'), guests: 12, needsAccessibility: false },
    bookings: [],
    venues: new Map(),
    vehicles: new Map(),
    people: new Map([['host', { name: 'Heli Isäntä' }]]),
    travel: [],
    venueUse: new Map(),
    absences: [],
    disqualified: new Set(),
    holidays: new Map(),
    guestsHolidays: new Map(),
    ...change,
  };
}
