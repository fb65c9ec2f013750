/**
 * An order set by hand, over what the table says: some guests pinned to places (from 1), or everybody in the order given.
 * Somebody who has come since stands where the table puts them.
 */
export type ByHand = { pins: Readonly<Record<string, number>> } | { order: readonly string[] } | null;

type InTableOrder = { id: string; partner: string | null };

/** The ids in the order by hand: each exactly once, whatever was set. */
export function applyByHand(inTableOrder: readonly InTableOrder[], byHand: ByHand): string[] {
  if (!byHand) return inTableOrder.map(({ id }) => id);
  return 'order' in byHand ? inOrderGiven(inTableOrder, byHand.order) : withPins(inTableOrder, byHand.pins);
}

function inOrderGiven(inTableOrder: readonly InTableOrder[], order: readonly string[]): string[] {
  const known = new Set(inTableOrder.map(({ id }) => id));
  const placed = [...new Set(order)].filter((id) => known.has(id));
  const isPlaced = new Set(placed);

  inTableOrder.forEach(({ id }, place) => {
    if (isPlaced.has(id)) return;
    // Everybody before it in the table's order has a place by now: it stands right after the nearest of them.
    const before = inTableOrder[place - 1];
    placed.splice(before ? placed.indexOf(before.id) + 1 : 0, 0, id);
    isPlaced.add(id);
  });
  return placed;
}

/** Pinned guests stand at their places, of two at one place the higher one by the table first; the others fill what is left. */
function withPins(inTableOrder: readonly InTableOrder[], pins: Readonly<Record<string, number>>): string[] {
  const count = inTableOrder.length;
  const slots = new Array<string | null>(count).fill(null);
  const pinOf = new Map(Object.entries(pins));
  const pinned = inTableOrder.filter(({ id }) => pinOf.has(id));
  for (const { id } of pinned) {
    const wanted = Math.min(Math.max(Math.round(pinOf.get(id) ?? 1) || 1, 1), count) - 1;
    slots[nearestFree(slots, wanted)] = id;
  }

  // Who accompanies somebody pinned goes with them, at the next place that is free.
  const goesAlong = ({ id, partner }: InTableOrder) => !pinOf.has(id) && partner !== null && pinOf.has(partner);
  const along = inTableOrder.filter(goesAlong);
  const others = inTableOrder.filter((one) => !pinOf.has(one.id) && !goesAlong(one)).map(({ id }) => id);

  const waiting: string[] = [];
  const order: string[] = [];
  for (const slot of slots) {
    const id = slot ?? waiting.shift() ?? others.shift() ?? along.find((one) => !order.includes(one.id))?.id;
    if (id === undefined) continue;
    order.push(id);
    if (slot)
      waiting.push(
        ...along.filter(({ id: own, partner }) => partner === slot && !order.includes(own)).map(({ id: own }) => own),
      );
  }
  return order;
}

/** The place itself, or the next free one after it, or else before it. */
function nearestFree(slots: readonly (string | null)[], wanted: number): number {
  const after = slots.findIndex((slot, place) => place >= wanted && slot === null);
  return after >= 0 ? after : slots.lastIndexOf(null);
}
