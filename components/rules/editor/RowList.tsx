'use client';

import { useTranslations } from 'next-intl';
import { type DragEvent, type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { classNames } from '@/components/ui/class-names';
import { IconCopy, IconCross, IconDrag, IconEdit, IconTrash } from '@/components/ui/icons';
import { IconButton, MoveButtons } from './MoveButtons';
import { useFocusNext } from '@/components/forms/use-focus-next';

export type RowActions = {
  move: (from: number, to: number) => void;
  copy: (place: number) => void;
  remove: (place: number) => void;
  toggle: (id: string, open: boolean) => void;
  /** Read out politely. */
  announce: (text: string) => void;
};

type Props = {
  list: 'rules' | 'chains';
  /** In order, with what each is called. */
  rows: readonly { id: string; name: string }[];
  open: ReadonlySet<string>;
  actions: RowActions;
  /** What stands over the columns of the rows where they stand side by side, and the classes of those columns. */
  heads: readonly string[];
  columns: string;
  /** The row as it is read. */
  said: (place: number) => ReactNode;
  /** The row while it is edited. */
  fields: (place: number) => ReactNode;
};

/** As wide as the buttons of a row in one line, or in two. */
const BUTTONS = 'sm:w-40 xl:w-72';

/**
 * An ordered list whose rows are read as sentences and edited in place. A row is moved by dragging its handle, or by two
 * buttons that keep the focus and say where the row is now.
 */
export function RowList({ list, rows, open, actions, heads, columns, said, fields }: Props) {
  const t = useTranslations('ruleEditor');
  const focusNext = useFocusNext();
  /** The row that is dragged, and the gap it would fall into, counted from 0 before the first. */
  const [drag, setDrag] = useState<{ from: number; gap: number } | null>(null);

  function move(from: number, to: number, button: 'up' | 'down' | null) {
    const row = rows[from];
    if (!row) return;
    if (to < 0) return actions.announce(t('isFirst', { row: row.name }));
    if (to >= rows.length) return actions.announce(t('isLast', { row: row.name }));
    if (to === from) return;
    actions.move(from, to);
    actions.announce(t('nowAt', { row: row.name, place: to + 1, count: rows.length }));
    // The element moves with its row, and a browser lets go of the focus of what is moved.
    if (button) focusNext(`${row.id}-${button}`);
  }

  function dragOver(event: DragEvent<HTMLLIElement>, place: number) {
    if (!drag) return;
    event.preventDefault();
    const { top, height } = event.currentTarget.getBoundingClientRect();
    const gap = event.clientY > top + height / 2 ? place + 1 : place;
    if (gap !== drag.gap) setDrag({ ...drag, gap });
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    if (drag) move(drag.from, drag.gap > drag.from ? drag.gap - 1 : drag.gap, null);
    setDrag(null);
  }

  return (
    <>
      <div aria-hidden="true" className="hidden gap-3 bg-ground py-2 text-sm font-semibold lg:flex">
        <div className="w-12 flex-none" />
        <div className={classNames('flex-1', columns)}>
          {heads.map((head) => (
            <span key={head}>{head}</span>
          ))}
        </div>
        <div className={classNames('flex-none', BUTTONS)} />
      </div>
      <ol className="border-t border-line">
        {rows.map(({ id, name }, place) => {
          const isOpen = open.has(id);
          const toggle = () => {
            actions.toggle(id, !isOpen);
            focusNext(isOpen ? `${id}-edit` : `${list}.${place}.key`);
          };

          return (
            <li
              key={id}
              id={`${list}.${place}`}
              tabIndex={-1}
              onDragOver={(event) => dragOver(event, place)}
              onDrop={drop}
              className={classNames(
                'border-b border-line',
                drag?.from === place && 'opacity-50',
                drag?.gap === place && 'shadow-[0_-3px_0_0_var(--color-bus)]',
                drag && drag.gap === rows.length && place === rows.length - 1 && 'shadow-[0_3px_0_0_var(--color-bus)]',
              )}
            >
              <div className="flex flex-wrap gap-x-3 gap-y-1 py-3 sm:flex-nowrap">
                <div className="flex flex-none items-start gap-1 text-muted tabular-nums sm:w-12">
                  <span
                    aria-hidden="true"
                    title={t('drag')}
                    draggable
                    data-drag={id}
                    onDragStart={(event) => {
                      event.dataTransfer.effectAllowed = 'move';
                      event.dataTransfer.setData('text/plain', name);
                      const row = event.currentTarget.closest('li');
                      if (row) event.dataTransfer.setDragImage(row, 16, 16);
                      setDrag({ from: place, gap: place });
                    }}
                    onDragEnd={() => setDrag(null)}
                    className="hidden cursor-grab py-0.5 sm:block"
                  >
                    <IconDrag size={18} />
                  </span>
                  {place + 1}.
                </div>
                <div className="min-w-0 flex-1 max-sm:basis-full max-sm:order-3">{said(place)}</div>
                <div className={`flex flex-none flex-wrap items-start justify-end gap-1 max-sm:ml-auto ${BUTTONS}`}>
                  <Button
                    id={`${id}-edit`}
                    variant="secondary"
                    size="small"
                    icon={isOpen ? <IconCross size={16} /> : <IconEdit size={16} />}
                    aria-expanded={isOpen}
                    aria-label={t(isOpen ? 'doneRow' : 'editRow', { row: name })}
                    onClick={toggle}
                  >
                    {t(isOpen ? 'done' : 'edit')}
                  </Button>
                  <MoveButtons
                    id={id}
                    texts={{ up: t('upRow', { row: name }), down: t('downRow', { row: name }) }}
                    isFirst={place === 0}
                    isLast={place === rows.length - 1}
                    onMove={(way) => move(place, way === 'up' ? place - 1 : place + 1, way)}
                  />
                  <IconButton
                    label={t('copyRow', { row: name })}
                    icon={<IconCopy size={18} />}
                    onClick={() => actions.copy(place)}
                  />
                  <IconButton
                    label={t('removeRow', { row: name })}
                    icon={<IconTrash size={18} />}
                    onClick={() => actions.remove(place)}
                  />
                </div>
              </div>
              {isOpen && <div className="border-l-4 border-brand bg-ground p-3 sm:p-5">{fields(place)}</div>}
            </li>
          );
        })}
      </ol>
    </>
  );
}
