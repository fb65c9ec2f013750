import { z } from 'zod';

/** Characters no register should hold: NUL (PostgreSQL refuses it) and other control characters except tab and line ends. */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

/**
 * Text of at most `max` characters, trimmed. Control characters and halves of surrogate pairs are an error
 * (`forbidden_characters`) rather than something silently dropped.
 */
export const textSchema = (max: number) =>
  z
    .string()
    .max(max * 2 + 1000)
    .refine(isStorable, { params: { code: 'forbidden_characters' } })
    .trim()
    .max(max);

/** The same, and not empty. */
export const requiredTextSchema = (max: number) => textSchema(max).min(1, { error: 'required' });

/** Whether a database can hold the text and give it back: no control characters, no halves of surrogate pairs. */
export function isStorable(value: string): boolean {
  return !CONTROL.test(value) && isWellFormed(value);
}

/** Whether every surrogate has its other half, so that the text survives UTF-8. */
function isWellFormed(value: string): boolean {
  return !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(value);
}
