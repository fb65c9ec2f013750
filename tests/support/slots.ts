import type { SlotRequest, SlotSurroundings, WishedStop } from '@/lib/domain/programme/slots/slot-wishes';
import { books } from './programme-items';

/** An hour's meeting wished at no place in particular, with what the test names changed. */
export function aStop(key: string, change: Partial<WishedStop> = {}): WishedStop {
  return {
    ...{ key, type: 'MEETING', title: { fi: key }, minutes: 60 },
    ...{ venueIds: [], vehicleIds: [], people: [] },
    ...{ day: null, startsAt: null, notBefore: null, notAfter: null },
    ...change,
  };
}

/** These stops on the third and fourth of March 2027, nine to five, with lunch. */
export function slotRequest(stops: readonly WishedStop[], change: Partial<SlotRequest> = {}): SlotRequest {
  return {
    stops,
    order: [],
    days: [
      { day: '2027-03-03', from: '09:00', to: '17:00' },
      { day: '2027-03-04', from: '09:00', to: '17:00' },
    ],
    limits: { lunchMinutes: 45, bufferMinutes: 10, longestDayMinutes: null, mostStops: null },
    timeZone: 'Europe/Helsinki',
    ...change,
  };
}

export function surroundings(
  known: Parameters<typeof books>[0] = {},
  more: Partial<Omit<SlotSurroundings, 'books'>> = {},
): SlotSurroundings {
  return { books: books(known), staying: [], people: [], ...more };
}
