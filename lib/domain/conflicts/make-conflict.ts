import type { ProgrammeItem, SomeTexts } from '../programme/programme';
import { type Booking, ITEM_CONFLICTS, type ItemConflict, type ItemConflictKind } from './item-conflicts';

/** Another item as a conflict sees it: of the same programme, or of another visit that may have to stay unnamed. */
export type Met = Pick<Booking, 'itemId' | 'startsAt' | 'endsAt' | 'venueId' | 'vehicleId' | 'personIds'> & {
  own: boolean;
  title: SomeTexts | null;
  visit: Booking['visit'] | null;
};

export const toMet = (item: ProgrammeItem): Met => ({
  ...item,
  itemId: item.id,
  personIds: item.attendees.map(({ personId }) => personId),
  own: true,
  visit: null,
});

/** Bookings of other visits, without their names where the reader may not know which. */
export const othersMet = (bookings: readonly Booking[]): Met[] =>
  bookings.map(({ readable, visit, ...booking }) => ({
    ...booking,
    own: false,
    title: null,
    visit: readable ? visit : null,
  }));

/**
 * A conflict of an item. Its key is what an override holds on to: the kind, `rests` (what else it rests on), and where it is a matter of time,
 * the times of both, so that an override ends when one of them moves.
 */
export function makeConflict(
  item: ProgrammeItem,
  kind: ItemConflictKind,
  because: ItemConflict['because'],
  { rests = [], met = null, timed = true }: { rests?: readonly (string | number)[]; met?: Met | null; timed?: boolean },
): ItemConflict {
  const times = timed ? [item, ...(met ? [met] : [])].map(({ startsAt, endsAt }) => `${+startsAt}-${+endsAt}`) : [];
  const key = [kind, ...rests, ...times].join('|');
  return {
    key,
    itemId: item.id,
    kind,
    severity: ITEM_CONFLICTS[kind],
    with: met && {
      startsAt: met.startsAt,
      endsAt: met.endsAt,
      itemId: met.own || met.visit ? met.itemId : null,
      title: met.title,
      visit: met.visit,
    },
    because,
    override: item.overrides.find((override) => override.key === key) ?? null,
  };
}
