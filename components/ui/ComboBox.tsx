'use client';

import { type KeyboardEvent, useState } from 'react';
import { classNames } from './class-names';
import { describedBy, Field, type FieldTexts } from './Field';

export type ComboOption = { value: string; label: string; note?: string };
type Props = FieldTexts & {
  name: string;
  id?: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly ComboOption[];
  /** The first choice: none of them. */
  noneText: string;
  fieldClassName?: string;
};

/** A long list of choices that is searched by typing (WAI-ARIA's combobox with a list): arrows, Enter, Escape. */
export function ComboBox({ name, id = name, value, onChange, options, noneText, fieldClassName, ...texts }: Props) {
  const chosen = options.find((option) => option.value === value);
  /** What is being typed; null while nothing is. */
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const words = (typed ?? '').toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const found = options.filter(({ label, note = '' }) => {
    const text = `${label} ${note}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
  const rows: ComboOption[] = [...(words.length === 0 ? [{ value: '', label: noneText }] : []), ...found];
  const isOpen = typed !== null;
  const current = rows[Math.min(active, rows.length - 1)];

  function open() {
    setTyped('');
    setActive(Math.max(0, chosen ? options.indexOf(chosen) + 1 : 0));
  }

  function pick(option: ComboOption | undefined) {
    if (option) onChange(option.value);
    setTyped(null);
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (!isOpen) return open();
      setActive((Math.min(active, rows.length - 1) + step + rows.length) % Math.max(rows.length, 1));
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      pick(current);
    } else if (event.key === 'Escape' && isOpen) {
      // It closes the list and not the dialog around it.
      event.preventDefault();
      event.stopPropagation();
      setTyped(null);
    }
  }

  return (
    <Field {...{ id, ...texts }} className={classNames('relative', fieldClassName)}>
      <input
        id={id}
        name={name}
        role="combobox"
        type="text"
        autoComplete="off"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && current ? `${id}-${current.value || 'none'}` : undefined}
        {...describedBy(id, texts)}
        className="control"
        placeholder={noneText}
        value={typed ?? chosen?.label ?? ''}
        onChange={({ target }) => {
          setTyped(target.value);
          setActive(0);
        }}
        onClick={() => !isOpen && open()}
        onBlur={() => setTyped(null)}
        onKeyDown={onKeyDown}
      />
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={typeof texts.label === 'string' ? texts.label : undefined}
        hidden={!isOpen || rows.length === 0}
        className="absolute inset-x-0 top-full z-40 max-h-72 overflow-y-auto border-2 border-ink bg-paper shadow-floating"
      >
        {rows.map((option) => (
          <li
            key={option.value}
            id={`${id}-${option.value || 'none'}`}
            role="option"
            aria-selected={option.value === value}
            ref={option === current && isOpen ? intoView : undefined}
            className={classNames('cursor-pointer px-3 py-2', option === current && 'bg-brand text-paper')}
            // Before the field loses the focus and with it the list.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(option)}
          >
            {option.label}
            {option.note && <span className="block text-sm">{option.note}</span>}
          </li>
        ))}
      </ul>
    </Field>
  );
}

const intoView = (row: HTMLElement | null) => row?.scrollIntoView({ block: 'nearest' });
