import type { GuestItem, HostItem } from '@/lib/domain/programme/published-programme';
import { at } from './programme-items';

/** An item as guests see it, from nine to ten, with what the test names changed. */
export function aGuestItem(change: Partial<GuestItem> = {}): GuestItem {
  return {
    id: 'a',
    type: 'MEETING',
    title: { fi: 'Tapaaminen', en: 'Meeting' },
    startsAt: at('09:00'),
    endsAt: at('10:00'),
    timeZone: 'Europe/Helsinki',
    track: 0,
    venue: null,
    place: '',
    people: [],
    languages: [],
    catering: 'NONE',
    status: 'CONFIRMED',
    notes: {},
    ...change,
  };
}

/** The same as hosts see it. */
export function aHostItem(change: Partial<HostItem> = {}): HostItem {
  return {
    ...aGuestItem(change),
    ...{ vehicle: null, headcount: null, cateringReason: '', notesForHosts: '', attendees: [] },
    ...change,
  };
}
