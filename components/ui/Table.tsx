import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';
import { IconArrowDown, IconArrowUp } from './icons';

export type Column<Row> = {
  key: string;
  header: ReactNode;
  /** The column's name in a card, where the header is not plain text. */
  label?: string;
  cell: (row: Row) => ReactNode;
  align?: 'left' | 'right';
  /** The cell that names the row: a row header for screen readers, the first and boldest line of a card. One a table. */
  isName?: boolean;
  /** Left out of the cards: on a phone there is no room for everything. */
  wideOnly?: boolean;
  noWrap?: boolean;
  /** Makes the header a link that sorts by this column; `direction` when it is the one sorted by. */
  sort?: { href: ComponentProps<typeof Link>['href']; direction?: 'ascending' | 'descending'; label: string };
};

type Props<Row> = {
  /** Says what the table holds; read out, and shown only with `captionShown`. */
  caption: ReactNode;
  captionShown?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Stands instead of the rows when there are none: an EmptyState. */
  empty?: ReactNode;
  dense?: boolean;
};

/** A table that becomes a list of cards under 640 px. The roles are written out because cards are no table to CSS. */
export function Table<Row>({ caption, captionShown, columns, rows, rowKey, empty, dense }: Props<Row>) {
  if (rows.length === 0 && empty) return empty;
  const room = dense ? 'sm:px-3 sm:py-1.5' : 'sm:px-4 sm:py-3';

  return (
    <div className="max-w-full overflow-x-auto">
      <table role="table" className="cards w-full border-collapse text-left text-[0.9375rem]/[1.45]">
        <caption className={captionShown ? 'mb-3 text-left text-lg font-semibold' : 'sr-only'}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.key}
                role="columnheader"
                scope="col"
                aria-sort={column.sort?.direction}
                className={classNames(
                  room,
                  'border-b-2 border-line bg-ground align-middle text-sm font-semibold whitespace-nowrap',
                  column.align === 'right' && 'text-right',
                )}
              >
                {column.sort ? <SortLink {...column.sort}>{column.header}</SortLink> : column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row" className="border-b border-line hover:bg-ground">
              {columns.map((column) => (
                <Cell key={column.key} column={column} className={room}>
                  {column.cell(row)}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, className, children }: { column: Column<Row>; className: string; children: ReactNode }) {
  const Element = column.isName ? 'th' : 'td';
  const label = column.label ?? (typeof column.header === 'string' ? column.header : undefined);

  return (
    <Element
      role={column.isName ? 'rowheader' : 'cell'}
      scope={column.isName ? 'row' : undefined}
      data-label={column.isName ? undefined : label || undefined}
      className={classNames(
        className,
        'align-top font-normal',
        column.align === 'right' && 'tabular-nums sm:text-right',
        column.noWrap && 'sm:whitespace-nowrap',
        column.wideOnly && 'max-sm:hidden!',
      )}
    >
      {/* One box, so that in a card the column's name stands beside the whole content. */}
      <div className="min-w-0">{children}</div>
    </Element>
  );
}

function SortLink({
  href,
  direction,
  label,
  children,
}: NonNullable<Column<unknown>['sort']> & { children: ReactNode }) {
  return (
    <Link
      href={href}
      prefetch={false}
      scroll={false}
      aria-label={label}
      className="inline-flex min-h-6 items-center gap-1 text-ink no-underline hover:underline"
    >
      {children}
      {direction === 'ascending' && <IconArrowUp size={16} />}
      {direction === 'descending' && <IconArrowDown size={16} />}
    </Link>
  );
}
