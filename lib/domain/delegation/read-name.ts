import { foldLetters } from '../places/fold-name';
import { ADDRESSES } from './list-words';

/** What a cell with a name tells: the name stays as it was written but for the form of address that stood around it. */
export type NameReading = {
  name: string;
  formOfAddress: string;
  /** Which part is the family name, where the writing shows it; else empty. */
  familyName: string;
  /** Where in the name the family name stands. */
  order: 'FIRST' | 'LAST' | null;
};

/**
 * Reads a name. The family name is known by what people do to show it: capitals ("TAMM Kristi", "María DE LA CRUZ"), a comma
 * ("DE LA CRUZ, María"), or a patronymic («Иванов Иван Иванович»). Nothing is turned round and no mark is lost.
 */
export function readName(written: string): NameReading {
  const { formOfAddress, name } = splitAddress(written.replace(/\s+/g, ' ').trim());
  const byComma = /^([^,]+),\s*([^,]+)$/.exec(name);
  if (byComma?.[1]) return { name, formOfAddress, familyName: byComma[1].trim(), order: 'FIRST' };

  const words = name.split(' ');
  const shown = byCapitals(words) ?? byPatronymic(words);
  return { name, formOfAddress, familyName: '', order: null, ...shown };
}

/** "Mr. Nguyễn Văn A", "Dr Anna Ek", "TAMM Kristi (Ms.)": at most three words before the name, or brackets after it. */
function splitAddress(text: string): { formOfAddress: string; name: string } {
  const after = /^(.+?)\s*\(([^()]{1,20})\)$/.exec(text);
  if (after?.[1] && after[2] && isAddress(after[2])) return { formOfAddress: after[2], name: after[1] };

  const words = text.split(' ');
  for (const count of [3, 2, 1]) {
    const before = words.slice(0, count).join(' ');
    if (words.length > count && isAddress(before)) return { formOfAddress: before, name: words.slice(count).join(' ') };
  }
  // "H.E.Kaja Kallas", "Mr.Bo Berg".
  const joined = /^((?:\p{L}{1,4}\.)+)(\p{Lu}\S*\s.+)$/u.exec(text);
  return joined?.[1] && joined[2] && isAddress(joined[1])
    ? { formOfAddress: joined[1], name: joined[2] }
    : { formOfAddress: '', name: text };
}

export function isAddress(text: string): boolean {
  const folded = foldLetters(text)
    .replace(/[.\-/]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return folded !== '' && (ADDRESSES.includes(folded) || folded.split(' ').every((word) => ADDRESSES.includes(word)));
}

const PARTICLES = ['de', 'del', 'der', 'den', 'di', 'da', 'dos', 'du', 'la', 'las', 'le', 'los', 'van', 'von', 'af', 'av', 'al', 'el', 'bin', 'ten', 'ter', 'zu', 'y']; // prettier-ignore

/** "DUPONT", "LE-ROUX", "McDONALD", "O’BRIEN", never a single letter. */
const isCapitals = (word: string) => /^(?:\p{Lu}\p{Ll}{1,2})?[\p{Lu}\p{M}'’-]{2,}$/u.test(word);
const isUndecided = (word: string) => /^\p{L}\.?$/u.test(word);

function byCapitals(words: readonly string[]): Pick<NameReading, 'familyName' | 'order'> | null {
  const isParticle = (word: string | undefined) => word !== undefined && PARTICLES.includes(word);
  const capitals = words.map(isCapitals);
  if (!capitals.includes(true) || words.every((word, at) => capitals[at] || isUndecided(word))) return null;

  const first = capitals.indexOf(true);
  const last = capitals.lastIndexOf(true);
  if (words.slice(first, last + 1).some((word, at) => !capitals[first + at] && !isParticle(word))) return null;
  let from = first;
  while (isParticle(words[from - 1])) from -= 1;
  if (from > 0 && last < words.length - 1) return null;
  return { familyName: words.slice(from, last + 1).join(' '), order: from === 0 ? 'FIRST' : 'LAST' };
}

const PATRONYMIC = /(?:ович|евич|ьич|овна|евна|ична|инична)$/i;

function byPatronymic(words: readonly string[]): Pick<NameReading, 'familyName' | 'order'> | null {
  const [first = '', second = '', third = ''] = words;
  if (words.length !== 3) return null;
  if (PATRONYMIC.test(third)) return { familyName: first, order: 'FIRST' };
  return PATRONYMIC.test(second) ? { familyName: third, order: 'LAST' } : null;
}
