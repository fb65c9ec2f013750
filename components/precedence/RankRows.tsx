'use client';

import { useTranslations } from 'next-intl';
import { type DragEvent, type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { classNames } from '@/components/ui/class-names';
import { IconArrowDown, IconArrowUp, IconCross, IconDrag, IconEdit } from '@/components/ui/icons';
import { useFocusNext } from '@/components/forms/use-focus-next';
import type { RankGroup } from '@/lib/domain/precedence/rank-table';
import { tellGroup } from '@/lib/domain/precedence/tell-rank-table';
import type { Locale, Rank } from '@/lib/domain/visit/vocabulary';
import { GroupFields } from './GroupFields';

type Props = {
  groups: readonly RankGroup[];
  nameOf: (rank: Rank) => string;
  /** What is wrong, by the path of the field in the table. */
  wrong: Record<string, string>;
  locale: Locale;
  onChange: (groups: RankGroup[]) => void;
};

/**
 * The ranks in order, read as sentences and edited in place. A row is moved by dragging its handle, or by two buttons that keep the
 * focus and say where the row is now.
 */
export function RankRows({ groups, nameOf, wrong, locale, onChange }: Props) {
  const t = useTranslations('precedence');
  const focusNext = useFocusNext();
  const [open, setOpen] = useState<ReadonlySet<Rank>>(new Set());
  const [said, announce] = useState('');
  /** The row that is dragged, and the gap it would fall into, counted from 0 before the first. */
  const [drag, setDrag] = useState<{ from: number; gap: number } | null>(null);

  function move(from: number, to: number, button: 'up' | 'down' | null) {
    const group = groups[from];
    if (!group || to === from) return;
    const rank = nameOf(group.rank);
    if (to < 0) return announce(t('isFirst', { rank }));
    if (to >= groups.length) return announce(t('isLast', { rank }));
    onChange(groups.toSpliced(from, 1).toSpliced(to, 0, group));
    announce(t('nowAt', { rank, place: to + 1, count: groups.length }));
    // The element moves with its row, and a browser lets go of the focus of what is moved.
    if (button) focusNext(`${group.rank}-${button}`);
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

  function toggle(rank: Rank) {
    const next = new Set(open);
    if (!next.delete(rank)) next.add(rank);
    setOpen(next);
  }

  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      <ol aria-labelledby="groups" className="border-t border-line">
        {groups.map((group, place) => {
          const { rank } = group;
          const name = nameOf(rank);
          const isOpen = open.has(rank) || Object.keys(wrong).some((path) => path.startsWith(`table.groups.${place}.`));
          const arrow = (way: 'up' | 'down', icon: ReactNode) => (
            <Button
              id={`${rank}-${way}`}
              variant="quiet"
              size="small"
              className="min-w-9 px-2!"
              aria-label={t(way, { rank: name })}
              title={t(way, { rank: name })}
              aria-disabled={place === (way === 'up' ? 0 : groups.length - 1) || undefined}
              icon={icon}
              onClick={() => move(place, way === 'up' ? place - 1 : place + 1, way)}
            />
          );

          return (
            <li
              key={rank}
              onDragOver={(event) => dragOver(event, place)}
              onDrop={drop}
              className={classNames(
                'border-b border-line',
                drag?.from === place && 'opacity-50',
                drag?.gap === place && 'shadow-[0_-3px_0_0_var(--color-bus)]',
                drag &&
                  drag.gap === groups.length &&
                  place === groups.length - 1 &&
                  'shadow-[0_3px_0_0_var(--color-bus)]',
              )}
            >
              <div className="flex flex-wrap items-start gap-x-3 gap-y-1 py-3 sm:flex-nowrap">
                <div className="flex flex-none items-start gap-1 text-muted tabular-nums sm:w-14">
                  <span
                    aria-hidden="true"
                    title={t('drag')}
                    draggable
                    data-drag={rank}
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
                <div className="min-w-0 flex-1 max-sm:order-3 max-sm:basis-full">
                  <p className="font-semibold">{name}</p>
                  <p>{tellGroup(group)[locale]}</p>
                </div>
                <div className="flex flex-none flex-wrap items-start justify-end gap-1 max-sm:ml-auto">
                  <Button
                    id={`${rank}-edit`}
                    variant="secondary"
                    size="small"
                    icon={isOpen ? <IconCross size={16} /> : <IconEdit size={16} />}
                    aria-expanded={isOpen}
                    aria-label={t(isOpen ? 'doneRow' : 'editRow', { rank: name })}
                    onClick={() => toggle(rank)}
                  >
                    {t(isOpen ? 'doneShort' : 'editShort')}
                  </Button>
                  {arrow('up', <IconArrowUp size={18} />)}
                  {arrow('down', <IconArrowDown size={18} />)}
                </div>
              </div>
              {isOpen && (
                <div className="border-l-4 border-brand bg-ground p-3 sm:p-5">
                  <GroupFields
                    group={group}
                    place={place}
                    lower={groups.slice(place + 1).map((one) => one.rank)}
                    wrong={wrong}
                    locale={locale}
                    onChange={(changed) => onChange(groups.with(place, changed))}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
