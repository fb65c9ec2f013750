'use client';

import { type ComponentProps, lazy, Suspense, useEffect, useRef, useState } from 'react';
import { classNames } from './class-names';
import { type CalendarDay, readCalendarDay, tidyDayText, writeCalendarDay } from './day-text';
import type { DayPickerTexts } from './DayPicker';
import { describedBy, Field, type FieldTexts } from './Field';
import { IconCalendar } from './icons';
import { typeInto } from './type-into';

// The month comes when it is asked for: most days are typed.
const DayPicker = lazy(() => import('./DayPicker'));

type Props = FieldTexts &
  Omit<ComponentProps<'input'>, 'id' | 'type'> & {
    name: string;
    id?: string;
    /** BCP 47: the language of the calendar. */
    locale: string;
    texts: DayPickerTexts & { open: string };
    fieldClassName?: string;
  };

/**
 * A day as text, d.m.yyyy whatever the browser's language, with a calendar beside it. The value is what is typed: on
 * leaving the field it is tidied ("24/11/2026" → "24.11.2026") and what is not understood is left for the form to
 * refuse. Takes whatever `<input>` takes, react-hook-form's `register` included.
 */
export function DateField({
  label,
  hint,
  error,
  required,
  labelNote,
  labelHidden,
  fieldClassName,
  name,
  id = name,
  locale,
  texts,
  onBlur,
  disabled,
  ...rest
}: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<{ selected: CalendarDay | null; today: CalendarDay } | null>(null);
  const isOpen = opened !== null;

  useEffect(() => {
    if (!isOpen) return;
    const closeElsewhere = ({ target }: Event) => {
      if (target instanceof Node && !box.current?.contains(target)) setOpened(null);
    };
    document.addEventListener('pointerdown', closeElsewhere);
    document.addEventListener('focusin', closeElsewhere);
    return () => {
      document.removeEventListener('pointerdown', closeElsewhere);
      document.removeEventListener('focusin', closeElsewhere);
    };
  }, [isOpen]);

  const input = () => box.current?.querySelector('input');

  function pick(day: CalendarDay) {
    const field = input();
    if (field) typeInto(field, writeCalendarDay(day));
    close();
  }

  function close() {
    setOpened(null);
    box.current?.querySelector('button')?.focus();
  }

  function open() {
    const now = new Date();
    const today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
    setOpened({ selected: readCalendarDay(input()?.value ?? ''), today });
  }

  return (
    <Field
      {...{ id, label, hint, error, required, labelNote, labelHidden }}
      className={classNames('max-w-64', fieldClassName)}
    >
      <div ref={box} className="relative">
        <input
          id={id}
          name={name}
          type="text"
          autoComplete="off"
          disabled={disabled}
          aria-required={required || undefined}
          {...describedBy(id, { hint, error })}
          className="control pr-12"
          onBlur={(event) => {
            typeInto(event.target, tidyDayText(event.target.value));
            onBlur?.(event);
          }}
          {...rest}
        />
        <button
          type="button"
          disabled={disabled}
          aria-label={`${texts.open}: ${typeof label === 'string' ? label : ''}`}
          aria-expanded={isOpen}
          onClick={() => (isOpen ? close() : open())}
          className="absolute inset-y-0 right-0 grid w-11 cursor-pointer place-content-center text-ink hover:text-brand disabled:cursor-not-allowed disabled:text-muted"
        >
          <IconCalendar />
        </button>
        {opened && (
          <Suspense fallback={null}>
            <DayPicker texts={texts} locale={locale} onPick={pick} onClose={close} {...opened} />
          </Suspense>
        )}
      </div>
    </Field>
  );
}
