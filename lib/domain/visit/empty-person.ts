import type { PersonValues } from './form-values';

/** Whether somebody added a row and wrote nothing in it. */
export function isEmptyPerson({ name, title, organisation, rank }: PersonValues): boolean {
  return [name, title, organisation, rank].every((text) => text.trim() === '');
}
