import { createHash } from 'node:crypto';
import type { BatchReading, NewRow, RowSummary } from '@/lib/data/imports';
import { headerKey } from '@/lib/domain/import/columns';
import { type RowReading, rowToVisit } from '@/lib/domain/import/row-to-visit';
import { type RoutingBooks, routeVisit } from '@/lib/domain/routing/route-visit';
import { dayIn } from '@/lib/domain/shared/day';

/** A row as it stands in the file: each cell under its column's name. */
export type SourceCells = Record<string, string>;

/** A row as it was read, with the key under which its visit is known from then on. */
export type KeyedReading = RowReading & { importKey: string };

/**
 * Reads the rows of a file. Each gets a key made of the kind of file (its columns, in whatever order) and the row's own
 * identity, or what it says where it has none: the same file again makes no second visit.
 */
export function readRows(
  header: readonly string[],
  rows: readonly SourceCells[],
  reading: BatchReading,
): KeyedReading[] {
  const file = hash(headerKey(header)).slice(0, 12);
  const seen = new Map<string, number>();

  return rows.map((cells) => {
    const read = rowToVisit(cells, reading);
    const identity =
      read.key !== '' ? read.key : hash(JSON.stringify(Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1))));
    const before = seen.get(identity) ?? 0;
    seen.set(identity, before + 1);
    return { ...read, importKey: `${file}:${identity.slice(0, 200)}${before > 0 ? `#${before + 1}` : ''}` };
  });
}

/** What the dry run shows of a row. */
export function toNewRow(
  position: number,
  cells: SourceCells,
  read: KeyedReading,
  isKnown: boolean,
  books: RoutingBooks,
): NewRow {
  return {
    position,
    cells,
    state: isKnown && read.visit ? 'KNOWN' : read.state,
    summary: summaryOf(read, books),
    doubts: read.doubts,
  };
}

function summaryOf({ visit }: RowReading, books: RoutingBooks): RowSummary | null {
  if (!visit?.startsAt || !visit.endsAt) return null;
  const [person] = [...visit.guests, ...visit.travellers];
  return {
    title: visit.title,
    kind: visit.kind,
    day: dayIn(visit.startsAt, visit.timeZone),
    lastDay: dayIn(new Date(visit.endsAt.getTime() - 1), visit.timeZone),
    rank: person?.rank ?? null,
    country: visit.country,
    rule: routeVisit(visit, null, books).routing.decision.rule,
  };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
