import { foldLetters } from '../places/fold-name';

/** The words of a person's name in no order, folded: "TAMM, Kristi" and "Kristi Tamm" are one name. */
export function nameKey(name: string): string {
  return wordsOfPerson(name).sort().join(' ');
}

/** Hyphens and dots part the words of a name, apostrophes do not. */
export function wordsOfPerson(name: string): string[] {
  return foldLetters(name)
    .replace(/['’‘ʼ`´]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
