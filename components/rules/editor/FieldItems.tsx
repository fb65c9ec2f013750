'use client';

import { Fragment, type ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { IconPlus, IconTrash } from '@/components/ui/icons';
import { useFocusNext } from '@/components/forms/use-focus-next';

type Props<Item> = {
  /** Of the list; its items are fields below it: `rules.0.when` and `rules.0.when.1`. */
  id: string;
  items: readonly Item[];
  onChange: (items: Item[]) => void;
  /** A new item, and which of its fields is written first. */
  fresh: () => Item;
  firstField: string;
  addText: string;
  /** What the button that takes an item out says, and is called where that is not enough. */
  removal: (item: Item, place: number) => { text: string; label?: string };
  itemClass: string;
  /** What stands before each item but the first. */
  between?: ReactNode;
  /** More buttons of an item, and more beside the one that adds. */
  buttons?: (place: number) => ReactNode;
  beside?: ReactNode;
  children: (item: Item, place: number, change: (item: Item) => void) => ReactNode;
};

/** A short list within a row that is edited: items are added at its end and taken out, the last one never. The focus follows. */
export function FieldItems<Item>({
  id,
  items,
  onChange,
  fresh,
  firstField,
  addText,
  removal,
  itemClass,
  between,
  buttons,
  beside,
  children,
}: Props<Item>) {
  const focusNext = useFocusNext();

  function add() {
    onChange([...items, fresh()]);
    focusNext(`${id}.${items.length}.${firstField}`);
  }

  function remove(place: number) {
    onChange(items.toSpliced(place, 1));
    focusNext(`${id}.add`);
  }

  return (
    <div className="space-y-3">
      {items.map((item, place) => {
        const { text, label } = removal(item, place);
        const removeButton = items.length > 1 && (
          <Button
            variant="quiet"
            size="small"
            icon={<IconTrash size={16} />}
            aria-label={label}
            onClick={() => remove(place)}
          >
            {text}
          </Button>
        );
        return (
          <Fragment key={place}>
            {place > 0 && between}
            <div className={itemClass}>
              {children(item, place, (changed) => onChange(items.with(place, changed)))}
              {(removeButton || buttons) && (
                <div className="mt-3 flex flex-wrap gap-2">
                  {buttons?.(place)}
                  {removeButton}
                </div>
              )}
            </div>
          </Fragment>
        );
      })}
      <div className="flex flex-wrap items-end gap-4">
        <Button id={`${id}.add`} variant="secondary" size="small" icon={<IconPlus size={16} />} onClick={add}>
          {addText}
        </Button>
        {beside}
      </div>
    </div>
  );
}
