'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { IconPlus } from '@/components/ui/icons';
import { Notification } from '@/components/ui/Notification';
import { RowList } from './RowList';
import { useFocusNext } from '@/components/forms/use-focus-next';

/** What can be done to an ordered list of the form; what makes a row gives its key and its place. */
export type RowEdits = {
  move: (from: number, to: number) => void;
  add: () => { place: number; key: string };
  copy: (place: number) => { place: number; key: string };
  /** Gives back what puts the row in again. */
  remove: (place: number) => () => void;
};

type Props = {
  list: 'rules' | 'chains';
  /** Of the rows, in order. */
  ids: readonly string[];
  keys: readonly string[];
  edits: RowEdits;
  addText: string;
  heads: readonly string[];
  columns: string;
  /** Of the rows to open first of all. */
  openAtFirst: readonly number[];
  /** The rows that something was wrong with when the form was sent last, and how many times it was sent. */
  wrong: { places: readonly number[]; attempt: number };
  announce: (text: string) => void;
  said: (place: number) => ReactNode;
  fields: (place: number) => ReactNode;
};

/** The rows of one list with what is done to them: opened, moved, copied, added, taken out and put back. */
export function EditorRows({ list, ids, keys, edits, addText, openAtFirst, wrong, announce, ...rows }: Props) {
  const t = useTranslations('ruleEditor');
  const focusNext = useFocusNext();
  const nameOf = (key: string) => t(`row.${list}`, { key });
  const idsAt = (places: readonly number[]) => places.flatMap((place) => ids[place] ?? []);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(idsAt(openAtFirst)));
  const [removed, setRemoved] = useState<{ name: string; place: number; undo: () => void } | null>(null);
  /** A new row has no id before it is there. */
  const [coming, setComing] = useState<{ place: number; count: number } | null>(null);
  const [seen, setSeen] = useState(wrong.attempt);

  if (coming && ids.length > coming.count) {
    setComing(null);
    setOpen(new Set([...open, ...idsAt([coming.place])]));
  }
  // A field is found by the error summary only where its row is open.
  if (seen !== wrong.attempt) {
    setSeen(wrong.attempt);
    setOpen(new Set([...open, ...idsAt(wrong.places)]));
  }

  function made({ place, key }: { place: number; key: string }) {
    setComing({ place, count: ids.length });
    announce(t('added', { row: nameOf(key), place: place + 1 }));
    focusNext(`${list}.${place}.key`);
  }

  function remove(place: number) {
    const name = nameOf(keys[place] ?? '');
    setRemoved({ name, place, undo: edits.remove(place) });
    focusNext(`${list}-undo`);
  }

  function undo() {
    if (!removed) return;
    removed.undo();
    announce(t('restoredRow', { row: removed.name }));
    focusNext(`${list}.${removed.place}`);
    setRemoved(null);
  }

  return (
    <>
      {removed && (
        <Notification
          announce="status"
          className="mb-3"
          actions={
            <Button id={`${list}-undo`} variant="secondary" size="small" onClick={undo}>
              {t('undo')}
            </Button>
          }
        >
          {t('removed', { row: removed.name })}
        </Notification>
      )}
      <RowList
        list={list}
        rows={ids.map((id, place) => ({ id, name: nameOf(keys[place] ?? '') }))}
        open={open}
        actions={{
          move: edits.move,
          copy: (place) => made(edits.copy(place)),
          remove,
          toggle: (id, isOpen) => setOpen(new Set(isOpen ? [...open, id] : [...open].filter((one) => one !== id))),
          announce,
        }}
        {...rows}
      />
      <Button className="mt-4" variant="secondary" icon={<IconPlus />} onClick={() => made(edits.add())}>
        {addText}
      </Button>
    </>
  );
}
