import { findItemConflicts } from '../conflicts/find-item-conflicts';
import type { ConflictBooks, ItemConflict } from '../conflicts/item-conflicts';
import { travelMinutes } from '../conflicts/too-little-time';
import type { Travel } from '../venues/venue';
import { inOrder, type ProgrammeItem } from './programme';

/**
 * What follows when an item runs late: it ends so much later, and whatever its guests do after it begins later as far as
 * it has to. Between two items there is slack: the pause between them can shrink down to the time that the way takes, where it
 * was that long, so that a delay dies away where the pauses absorb it. Lengths stay. Guests of one track are late for what
 * their track does next and for what the whole delegation does (track 0); what goes on beside the late item isn't
 * waiting for it. Cancelled items take part in nothing.
 */
export type Delay = { itemId: string; minutes: number };
export type Move = Pick<ProgrammeItem, 'id' | 'startsAt' | 'endsAt'>;

/** The longest delay that a run sheet knows; a longer one is a matter of planning anew. */
export const LONGEST_DELAY_MINUTES = 120;

const MINUTE = 60_000;

/** The new times of what moves, the late item first; nothing where the delay is none or of no item. */
export function shiftRest(
  items: readonly ProgrammeItem[],
  { itemId, minutes }: Delay,
  travel: readonly Travel[],
): Move[] {
  const standing = inOrder(items).filter(({ status }) => status !== 'CANCELLED');
  const late = standing.find(({ id }) => id === itemId);
  if (!late || minutes <= 0) return [];

  const moved = new Map<string, Move>([[late.id, { ...times(late), endsAt: later(late.endsAt, minutes * MINUTE) }]]);
  for (const item of standing) {
    if (moved.has(item.id)) continue;
    const delays = standing.flatMap((before) => {
      const now = moved.get(before.id);
      return now && follows(item, before) ? [delayBy(before, now.endsAt, item, travel)] : [];
    });
    const delay = Math.max(0, ...delays);
    if (delay > 0)
      moved.set(item.id, { id: item.id, startsAt: later(item.startsAt, delay), endsAt: later(item.endsAt, delay) });
  }
  return [...moved.values()];
}

/** The items with the new times of those that move. */
export function withMoves(items: readonly ProgrammeItem[], moves: readonly Move[]): ProgrammeItem[] {
  const to = new Map(moves.map((move) => [move.id, move]));
  return items.map((item) => ({ ...item, ...to.get(item.id) }));
}

/** The conflicts that the moves make, beside those there were: told by what they are about, because their times are others now. */
export function newlyBroken(
  items: readonly ProgrammeItem[],
  moves: readonly Move[],
  books: ConflictBooks,
): ItemConflict[] {
  const before = new Set(findItemConflicts(items, books).map(subjectOf));
  return findItemConflicts(withMoves(items, moves), books).filter((conflict) => !before.has(subjectOf(conflict)));
}

/** What a conflict is about, whatever the times: of another visit that may not be named, the time it takes. */
function subjectOf({ itemId, kind, with: met, because }: ItemConflict): string {
  const other = met && (met.itemId ?? `${+met.startsAt}-${+met.endsAt}`);
  // Of two items of the programme the later tells it, and moving may change which that is.
  const pair = met?.title ? [itemId, met.itemId ?? ''].sort() : [itemId, other ?? ''];
  return [kind, ...pair, because.person ?? '', because.day ?? '', because.month ?? ''].join('|');
}

/** The same guests do the one and then the other. */
function follows(item: ProgrammeItem, before: ProgrammeItem): boolean {
  const shared = item.track === before.track || item.track === 0 || before.track === 0;
  return shared && before.endsAt <= item.startsAt && before.id !== item.id;
}

/** How much later `item` has to begin, in milliseconds, when what is before it ends at `endsAt`. */
function delayBy(before: ProgrammeItem, endsAt: Date, item: ProgrammeItem, travel: readonly Travel[]): number {
  const pause = item.startsAt.getTime() - before.endsAt.getTime();
  const way =
    before.venueId !== null && item.venueId !== null ? travelMinutes(travel, before.venueId, item.venueId) * MINUTE : 0;
  return endsAt.getTime() + Math.min(pause, way) - item.startsAt.getTime();
}

const times = ({ id, startsAt, endsAt }: ProgrammeItem): Move => ({ id, startsAt, endsAt });
const later = (moment: Date, by: number) => new Date(moment.getTime() + by);
