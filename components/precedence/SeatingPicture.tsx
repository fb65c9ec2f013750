import type { Seating } from '@/lib/domain/precedence/seating';

const LOOK = {
  HOST: { chair: 'fill-brand stroke-brand', number: 'fill-paper' },
  GUEST: { chair: 'fill-paper stroke-brand', number: 'fill-ink' },
  INTERPRETER: { chair: 'fill-ground stroke-muted', number: 'fill-ink' },
} as const;

/** As much of a name as has room under a chair: its last word, cut. */
const LONGEST = 13;
const short = (name: string) => {
  const last = name.trim().split(/\s+/).at(-1) ?? '';
  return last.length > LONGEST ? `${last.slice(0, LONGEST - 1)}…` : last;
};

/** How far down the middle of a table is. */
const middleOf = (table: Seating['tables'][number] | undefined) =>
  table?.kind === 'LONG' ? table.y + table.height / 2 : (table?.y ?? 0);

/** The seats as a drawing; the table beside it says the same in words. It scrolls by itself where there is no room. */
export function SeatingPicture({ seating, label }: { seating: Seating; label: string }) {
  const { tables, seats, width, height } = seating;

  return (
    <div
      tabIndex={0}
      role="region"
      aria-label={label}
      className="max-w-full overflow-x-auto border border-line bg-paper"
    >
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${width} ${height}`}
        className="mx-auto block h-auto"
        style={{ width, minWidth: Math.min(width, 640) }}
      >
        {tables.map((table) =>
          table.kind === 'LONG' ? (
            <rect
              key="table"
              {...{ x: table.x, y: table.y, width: table.width, height: table.height }}
              rx="8"
              className="fill-ground stroke-line"
            />
          ) : (
            <circle
              key={`${table.x} ${table.y}`}
              {...{ cx: table.x, cy: table.y, r: table.radius }}
              className="fill-ground stroke-line"
            />
          ),
        )}
        {seats.map(({ who, side, table, x, y }, at) => (
          <g key={who.id}>
            <circle cx={x} cy={y} r="19" strokeWidth="2" className={LOOK[side].chair} />
            <text x={x} y={y + 5} textAnchor="middle" fontSize="15" className={LOOK[side].number}>
              {at + 1}
            </text>
            {/* Away from the table, so that no name lies on it. */}
            <text
              x={x}
              y={y < middleOf(tables[table] ?? tables[0]) ? y - 27 : y + 36}
              textAnchor="middle"
              fontSize="13"
              className="fill-ink"
            >
              {short(who.name)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
