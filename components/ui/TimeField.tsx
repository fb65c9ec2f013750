'use client';

import type { ComponentProps } from 'react';
import { tidyTimeText } from './day-text';
import { TextInput } from './TextInput';
import { typeInto } from './type-into';

/**
 * A time of day as text, h.mm whatever the browser's language. The value is what is typed: on leaving the field it is
 * tidied ("930" → "9.30") and what is not understood is left for the form to refuse.
 */
export function TimeField({ onBlur, ...rest }: ComponentProps<typeof TextInput>) {
  return (
    <TextInput
      autoComplete="off"
      inputMode="decimal"
      className="max-w-28 tabular-nums"
      onBlur={(event) => {
        typeInto(event.target, tidyTimeText(event.target.value));
        onBlur?.(event);
      }}
      {...rest}
    />
  );
}
