import { PLACES, type Place, type TrialCounts } from '@/lib/domain/routing/trial-counts';

/** A place at one side of the picture, in hundredths of its height. */
export type FlowNode = { place: Place; visits: number; top: number; height: number };
/** Visits from a place at the left to one at the right. */
export type FlowBand = {
  before: Place;
  after: Place;
  visits: number;
  left: { top: number; height: number };
  right: { top: number; height: number };
};
export type FlowShape = { before: FlowNode[]; after: FlowNode[]; bands: FlowBand[] };

/** Room for a name beside the smallest node, and a band that can still be seen; between nodes nothing. */
const LEAST_NODE = 20;
const LEAST_BAND = 2;
const GAP = 5;

/**
 * The picture of a trial: places as they were at the left, as they would be at the right, between them bands as broad as
 * the visits are many. What is few is drawn broader than it is, so that it can be seen: the numbers stand beside it.
 */
export function flowShape(byDepartment: TrialCounts['byDepartment']): FlowShape {
  const moves = byDepartment.filter(({ visits }) => visits > 0);
  const before = nodesOf(moves, 'before');
  const after = nodesOf(moves, 'after');
  const left = before.flatMap((node) => piecesOf(node, moves, 'before'));
  const right = after.flatMap((node) => piecesOf(node, moves, 'after'));

  const bands = left.flatMap(({ move, ...from }) => {
    const to = right.find((piece) => piece.move === move);
    return to ? [{ ...move, left: from, right: { top: to.top, height: to.height } }] : [];
  });
  // What moves is drawn over what stays.
  return { before, after, bands: bands.sort((a, b) => Number(isMove(a)) - Number(isMove(b))) };
}

export const isMove = ({ before, after }: Pick<FlowBand, 'before' | 'after'>) => before !== after;

type Move = TrialCounts['byDepartment'][number];
type Side = 'before' | 'after';

function nodesOf(moves: readonly Move[], side: Side): FlowNode[] {
  const counts = PLACES.map((place) => ({
    place,
    visits: moves.filter((move) => move[side] === place).reduce((sum, { visits }) => sum + visits, 0),
  })).filter(({ visits }) => visits > 0);
  const heights = sizesOf(
    counts.map(({ visits }) => visits),
    100 - GAP * (counts.length - 1),
    LEAST_NODE,
  );
  return stacked(counts, heights, 0, GAP);
}

function piecesOf(node: FlowNode, moves: readonly Move[], side: Side) {
  const here = moves.filter((move) => move[side] === node.place);
  const heights = sizesOf(
    here.map(({ visits }) => visits),
    node.height,
    LEAST_BAND,
  );
  return stacked(
    here.map((move) => ({ move })),
    heights,
    node.top,
    0,
  );
}

/** Room shared out by counts, none of which gets less than `least`. */
function sizesOf(counts: readonly number[], room: number, least: number): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const toShare = room - least * counts.length;
  return counts.map((count) => least + (toShare * count) / total);
}

function stacked<Part extends object>(
  parts: readonly Part[],
  heights: readonly number[],
  start: number,
  gap: number,
): (Part & { top: number; height: number })[] {
  let top = start;
  return parts.map((part, index) => {
    const height = heights[index] ?? 0;
    const placed = { ...part, top, height };
    top += height + gap;
    return placed;
  });
}
