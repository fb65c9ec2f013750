import type { TableShape } from './seating';
import type { Chair } from './seating-arms';

/** Where chairs and tables stand in a drawing, in its own units: a chair is about 40 wide, a name under it about 100. */
export type Drawn = {
  tables: (
    | { kind: 'LONG'; x: number; y: number; width: number; height: number }
    | { kind: 'ROUND'; x: number; y: number; radius: number }
  )[];
  /** In the order of the chairs. */
  seats: { x: number; y: number }[];
  width: number;
  height: number;
};

/** From one chair to the next, from a row to the one behind it, and from the table's edge to a chair. */
const STEP = 104;
const ROW = 76;
const EDGE = 44;
const MARGIN = 60;
const LONG_HEIGHT = 96;

type Placed = { x: number; y: number };

export function placeChairs(shape: TableShape, chairs: readonly Chair[]): Drawn {
  if (shape === 'ROUND') return roundTables(chairs);
  const drawn = shape === 'DINNER_HEAD' ? fromTheHead(chairs) : aroundTheMiddle(chairs);
  return inFrame(drawn);
}

/** The host's side is below and looks up, so that the right hand is to the right; the side opposite is above and looks down. */
function aroundTheMiddle(chairs: readonly Chair[]): Pick<Drawn, 'tables' | 'seats'> {
  const seats = chairs.map(({ centre, hand, nth, behind }): Placed => {
    const facing = centre === 'HOST' ? 1 : -1;
    const along = hand === null ? 0 : hand === 'RIGHT' ? nth : -nth;
    const out = LONG_HEIGHT / 2 + EDGE + (behind ? ROW : 0);
    return { x: facing * along * STEP, y: facing * out };
  });
  const [from, to] = [Math.min(...seats.map(({ x }) => x), 0), Math.max(...seats.map(({ x }) => x), 0)];
  const table = { x: from - STEP / 2, y: -LONG_HEIGHT / 2, width: to - from + STEP, height: LONG_HEIGHT };
  return { seats, tables: [{ kind: 'LONG', ...table }] };
}

/** The host at the left end looks to the right, so that the right hand is below; opposite, at the right end, it is above. */
function fromTheHead(chairs: readonly Chair[]): Pick<Drawn, 'tables' | 'seats'> {
  const longest = (...arms: readonly [Chair['centre'], Chair['hand']][]) =>
    arms.reduce(
      (sum, [centre, hand]) =>
        sum + Math.max(0, ...chairs.filter((one) => one.centre === centre && one.hand === hand).map(({ nth }) => nth)),
      0,
    );
  const columns = Math.max(
    1,
    longest(['HOST', 'RIGHT'], ['OPPOSITE', 'LEFT']),
    longest(['HOST', 'LEFT'], ['OPPOSITE', 'RIGHT']),
  );
  const width = columns * STEP;

  const seats = chairs.map(({ centre, hand, nth, behind }): Placed => {
    const out = behind ? ROW : 0;
    const facing = centre === 'HOST' ? 1 : -1;
    if (hand === null) return { x: facing > 0 ? -EDGE - 16 - out * 1.4 : width + EDGE + 16 + out * 1.4, y: 0 };
    const along = (nth - 0.5) * STEP;
    const below = (hand === 'RIGHT') === facing > 0 ? 1 : -1;
    return { x: facing > 0 ? along : width - along, y: below * (LONG_HEIGHT / 2 + EDGE + out) };
  });
  return { seats, tables: [{ kind: 'LONG', x: 0, y: -LONG_HEIGHT / 2, width, height: LONG_HEIGHT }] };
}

const ROUND_TABLES_A_ROW = 2;

/** The host of each table sits at its bottom and looks up: to the right it goes on against the clock. */
function roundTables(chairs: readonly Chair[]): Drawn {
  const count = Math.max(1, ...chairs.map(({ table }) => table + 1));
  const most = Math.max(1, ...Array.from({ length: count }, (_, table) => seatsAt(chairs, table)));
  const radius = Math.max(56, (most * STEP) / (2 * Math.PI) - EDGE);
  const hasBehind = chairs.some(({ behind }) => behind);
  const cell = 2 * (radius + EDGE + MARGIN + (hasBehind ? ROW : 0));

  const middle = (table: number): Placed => ({
    x: ((table % ROUND_TABLES_A_ROW) + 0.5) * cell,
    y: (Math.floor(table / ROUND_TABLES_A_ROW) + 0.5) * cell,
  });
  const seats = chairs.map(({ table, hand, nth, behind }): Placed => {
    const turn = ((hand === null ? 0 : hand === 'RIGHT' ? -nth : nth) * 2 * Math.PI) / seatsAt(chairs, table);
    const out = radius + EDGE + (behind ? ROW : 0);
    const { x, y } = middle(table);
    return { x: x + out * Math.cos(Math.PI / 2 + turn), y: y + out * Math.sin(Math.PI / 2 + turn) };
  });
  return {
    seats,
    tables: Array.from({ length: count }, (_, table) => ({ kind: 'ROUND', ...middle(table), radius })),
    width: Math.min(count, ROUND_TABLES_A_ROW) * cell,
    height: Math.ceil(count / ROUND_TABLES_A_ROW) * cell,
  };
}

const seatsAt = (chairs: readonly Chair[], table: number) =>
  Math.max(1, chairs.filter((chair) => chair.table === table && !chair.behind).length);

/** Moved so that everything lies right and below of 0 with room for the names. */
function inFrame({ tables, seats }: Pick<Drawn, 'tables' | 'seats'>): Drawn {
  const boxes = tables.flatMap((table) => (table.kind === 'LONG' ? [table] : []));
  const xs = [...seats.map(({ x }) => x), ...boxes.flatMap(({ x, width }) => [x, x + width])];
  const ys = [...seats.map(({ y }) => y), ...boxes.flatMap(({ y, height }) => [y, y + height])];
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  return {
    tables: tables.map((table) => ({ ...table, x: table.x - left, y: table.y - top })),
    seats: seats.map(({ x, y }) => ({ x: x - left, y: y - top })),
    width: Math.max(...xs) - left + MARGIN,
    height: Math.max(...ys) - top + MARGIN,
  };
}
