'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { Button } from '@/components/ui/Button';
import { IconPlus } from '@/components/ui/icons';
import { Notification } from '@/components/ui/Notification';
import type { RuleSetCheck } from '@/lib/domain/routing/check-rule-set';
import { NEW_ROWS } from '@/lib/domain/routing/edit-rule-set';
import type { RuleSetForm } from '@/lib/domain/routing/rule-set-form';
import { concernedBy, Remarks } from './CheckPanel';
import { RowList } from './RowList';
import { useFocusNext } from '@/components/forms/use-focus-next';

/** What the form gives to each of its two ordered lists. */
export type RowsProps = {
  checks: readonly RuleSetCheck[];
  /** The places of the rows to open first of all. */
  openAtFirst: readonly number[];
  /** The rows that something was wrong with when the form was sent last, and how many times it was sent. */
  wrong: { places: readonly number[]; attempt: number };
  announce: (text: string) => void;
};

type Props = RowsProps & {
  list: 'rules' | 'chains';
  addText: string;
  heads: readonly string[];
  columns: string;
  said: (place: number, remarks: ReactNode) => ReactNode;
  fields: (place: number) => ReactNode;
};

/** The rows of one list with what is done to them: opened, moved, copied, added, taken out and put back. */
export function EditorRows({ list, checks, addText, openAtFirst, wrong, announce, said, ...rows }: Props) {
  const t = useTranslations('ruleEditor');
  const focusNext = useFocusNext();
  const { control, getValues } = useFormContext<RuleSetForm>();
  const { fields, move, insert, remove } = useFieldArray<RuleSetForm, 'rules' | 'chains'>({ name: list });
  const keys = useWatch({ control, name: list, compute: (all) => all.map(({ key }) => key) });
  const ids = fields.map(({ id }) => id);

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

  function putIn(place: number, row: RuleSetForm[typeof list][number]) {
    insert(place, row, { shouldFocus: false });
  }

  function make(place: number, row: RuleSetForm[typeof list][number]) {
    putIn(place, row);
    setComing({ place, count: ids.length });
    announce(t('added', { row: nameOf(row.key), place: place + 1 }));
    focusNext(`${list}.${place}.key`);
  }

  function copy(place: number) {
    const row = structuredClone(getValues(`${list}.${place}`));
    make(place + 1, { ...row, key: NEW_ROWS[list].keyOfCopy(row.key, keys) });
  }

  function takeOut(place: number) {
    const row = structuredClone(getValues(`${list}.${place}`));
    remove(place);
    setRemoved({ name: nameOf(row.key), place, undo: () => putIn(place, row) });
    focusNext(`${list}-undo`);
  }

  function undo() {
    if (!removed) return;
    removed.undo();
    announce(t('restoredRow', { row: removed.name }));
    focusNext(`${list}.${removed.place}`);
    setRemoved(null);
  }

  const remarksOn = (key: string) => (
    <Remarks checks={checks.filter((check) => concernedBy(check)[list].includes(key))} />
  );

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
          move,
          copy,
          remove: takeOut,
          toggle: (id, isOpen) => setOpen(new Set(isOpen ? [...open, id] : [...open].filter((one) => one !== id))),
          announce,
        }}
        said={(place) => said(place, remarksOn(keys[place] ?? ''))}
        {...rows}
      />
      <Button
        className="mt-4"
        variant="secondary"
        icon={<IconPlus />}
        onClick={() => make(NEW_ROWS[list].placeOf(ids.length), NEW_ROWS[list].empty(keys))}
      >
        {addText}
      </Button>
    </>
  );
}
