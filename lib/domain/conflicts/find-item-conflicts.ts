import { inOrder, type ProgrammeItem } from '../programme/programme';
import { asksTooMuch } from './demands-on-place';
import { doubleBookings } from './double-bookings';
import { type ConflictBooks, ITEM_CONFLICT_KINDS, type ItemConflict } from './item-conflicts';
import { tooLittleTime } from './too-little-time';
import { wrongDay } from './wrong-day';

/**
 * The conflicts of a programme: for each item in the order of their times, the heaviest first. Between two items of the
 * programme a conflict is told once, of the later. Cancelled items take part in nothing.
 */
export function findItemConflicts(items: readonly ProgrammeItem[], books: ConflictBooks): ItemConflict[] {
  const standing = inOrder(items).filter(({ status }) => status !== 'CANCELLED');
  return standing.flatMap((item, index) => {
    const earlier = standing.slice(0, index);
    return [
      ...doubleBookings(item, earlier, books),
      ...tooLittleTime(item, earlier, books),
      ...asksTooMuch(item, standing, books),
      ...wrongDay(item, earlier, books),
    ].sort((a, b) => ITEM_CONFLICT_KINDS.indexOf(a.kind) - ITEM_CONFLICT_KINDS.indexOf(b.kind));
  });
}
