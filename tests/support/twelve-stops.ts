import type { SlotRequest, SlotSurroundings } from '@/lib/domain/programme/slots/slot-wishes';
import { at, booking, venue } from './programme-items';
import { aStop, slotRequest, surroundings } from './slots';

const weekdays = { days: [1, 2, 3, 4, 5], from: '08:00', to: '18:00' };

/**
 * Twelve stops over two days in six places, one of them open only on the second, with four hosts and one interpreter who have
 * other things to do: what the finder must manage in two seconds.
 */
export function twelveStops(): { request: SlotRequest; around: SlotSurroundings } {
  const venues = Array.from({ length: 6 }, (_, index) =>
    venue(`place ${index}`, {
      openingHours: index === 3 ? [{ days: [4], from: '10:00', to: '16:00' }] : [weekdays],
    }),
  );
  const stops = Array.from({ length: 12 }, (_, index) =>
    aStop(`stop ${index}`, {
      minutes: 30 + (index % 3) * 15,
      venueIds: index % 4 === 3 ? ['place 0', 'place 1'] : [`place ${index % 6}`],
      people: [
        index % 2 === 1
          ? { duty: 'HOST', personIds: [], language: 'en' }
          : { duty: 'INTERPRETER', personIds: [], language: 'zh' },
      ],
    }),
  );
  const bookings = [
    booking({ itemId: 'x', venueId: 'place 1', personIds: ['host 1'], endsAt: at('12:00') }),
    booking({
      itemId: 'y',
      venueId: 'place 2',
      personIds: ['host 2', 'li'],
      startsAt: at('04 09:00'),
      endsAt: at('04 12:00'),
    }),
  ];
  const people: SlotSurroundings['people'] = [
    ...[1, 2, 3, 4].map((number) => ({
      id: `host ${number}`,
      duties: ['HOST' as const],
      languages: ['fi', 'en'],
      retired: false,
    })),
    { id: 'li', duties: ['INTERPRETER'], languages: ['zh'], retired: false },
  ];
  const travel = [
    { from: 'place 0', to: 'place 1', minutes: 10 },
    { from: 'place 0', to: 'place 5', minutes: 45 },
  ];
  return {
    request: slotRequest(stops, { order: [{ first: 'stop 5', then: 'stop 1' }] }),
    around: surroundings({ venues: new Map(venues.map((one) => [one.id, one])), bookings, travel }, { people }),
  };
}
