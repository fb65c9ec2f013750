import { readDate } from '../import/read-date';
import { foldLetters } from '../places/fold-name';
import { readRank } from '../precedence/read-rank';
import { writeDay } from '../shared/as-typed';
import type { LocalizedText, Rank } from '../visit/vocabulary';
import { levelOfRank } from '../precedence/high-ranks';
import { nameKey } from './fold-person';
import { findColumns, type ListColumns } from './list-columns';
import { FAMILY_NAME_FIRST, type ListField, ROLE_WORDS } from './list-words';
import { readLanguages } from './read-languages';
import { type NameReading, readName } from './read-name';
import type { DelegateRole } from './roles';
import { type DelegateValues, emptyDelegate } from './values';

/** Something about a row that a person should look at. */
export const LIST_DOUBTS = ['RANK_HIGH', 'RANK_REFUSED', 'NAME_ORDER', 'NAME_MISSING', 'DUPLICATE', 'TOO_LONG', 'DATE_UNREAD', 'LANGUAGE_UNKNOWN', 'EMAIL_UNREAD', 'SECOND_HEAD'] as const; // prettier-ignore
export type ListDoubt = { code: (typeof LIST_DOUBTS)[number]; value: string; told?: LocalizedText };

/** Somebody on a list: what would be stored, the rank that the title tells, and what is doubtful. */
export type ListRow = { values: Omit<DelegateValues, 'id'>; rank: Rank | null; doubts: ListDoubt[] };
export type ReadList = { columns: ListField[]; rows: ListRow[] };

/** What a row can hold (delegate.ts); what is longer is kept as it is and told, never cut. */
const LONGEST: Partial<Record<keyof DelegateValues, number>> = { name: 200, title: 200, organisation: 200, formOfAddress: 100, pronunciation: 200 }; // prettier-ignore

/**
 * Reads a delegation list as an embassy sends it. Never guesses: names stand as they were written, ranks are only proposed,
 * and whatever is not sure is told beside the row. `country` is where the delegation comes from.
 */
export function readList(lines: readonly (readonly string[])[], country: string | null): ReadList {
  const { columns, rows } = findColumns(lines);
  const names = rows.map((cells) => nameOf(cells, columns));
  const orders = new Set(names.flatMap(({ order }) => order ?? []));
  const orderIsOpen = orders.size > 1 || (country !== null && FAMILY_NAME_FIRST.includes(country));

  const seen = new Set<string>();
  let hasHead = false;
  const people = rows.map((cells, at) => {
    const name = names[at] ?? readName('');
    const row = toRow(cells, columns, name);
    const key = nameKey(row.values.name);
    if (!name.order && orderIsOpen && key.includes(' ')) row.doubts.push({ code: 'NAME_ORDER', value: name.name });
    if (key !== '' && seen.has(key)) row.doubts.push({ code: 'DUPLICATE', value: row.values.name });
    seen.add(key);
    if (row.values.role === 'HEAD' && hasHead) {
      row.values.role = 'MEMBER';
      row.doubts.push({ code: 'SECOND_HEAD', value: row.values.name });
    }
    hasHead ||= row.values.role === 'HEAD';
    return row;
  });
  return {
    columns: (Object.keys(columns) as ListField[]).filter((field) => columns[field] !== undefined),
    rows: people,
  };
}

/** Names in two columns are put together in the order of the columns. */
function nameOf(cells: readonly string[], { name, givenName, familyName }: ListColumns): NameReading {
  if (givenName === undefined || familyName === undefined) return readName(cells[name ?? -1] ?? '');
  const [given = '', family = ''] = [cells[givenName], cells[familyName]];
  const familyFirst = familyName < givenName;
  const { formOfAddress } = readName(given);
  const bare = formOfAddress === '' ? given : readName(given).name;
  const whole = (familyFirst ? [family, bare] : [bare, family]).filter((part) => part !== '').join(' ');
  return { name: whole, formOfAddress, familyName: family, order: familyFirst ? 'FIRST' : 'LAST' };
}

function toRow(cells: readonly string[], columns: ListColumns, read: NameReading): ListRow {
  const cell = (field: ListField) => tidy(cells[columns[field] ?? -1] ?? '');
  const doubts: ListDoubt[] = [];
  const doubt = (code: ListDoubt['code'], value: string, told?: LocalizedText) =>
    doubts.push({ code, value: value.slice(0, 200), ...(told ? { told } : {}) });

  const { name, title } = splitTitle(tidy(read.name), cell('title'));
  const rank = readRank(title || name);
  if (rank.rank && rank.because && levelOfRank(rank.rank) === 'HIGH')
    doubt('RANK_HIGH', rank.because.words, rank.because.sentence);
  if (!rank.rank && rank.because) doubt('RANK_REFUSED', rank.because.words, rank.because.sentence);
  if (name === '') doubt('NAME_MISSING', title);

  const languages = readLanguages(cell('languages'));
  if (languages.unknown.length > 0) doubt('LANGUAGE_UNKNOWN', languages.unknown.join(', '));
  const since = cell('inOfficeSince') === '' ? null : readDate(cell('inOfficeSince'));
  if (cell('inOfficeSince') !== '' && (!since || since.doubtful)) doubt('DATE_UNREAD', cell('inOfficeSince'));
  const email = cell('email').replace(/^mailto:/i, '');
  const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email);
  if (email !== '' && !isAddress) doubt('EMAIL_UNREAD', email);

  const { id: _id, ...empty } = emptyDelegate('');
  const values = {
    ...empty,
    ...{ name, title, familyName: tidy(read.familyName), formOfAddress: cell('formOfAddress') || read.formOfAddress },
    ...{ organisation: cell('organisation'), role: roleOf(cell('role'), title), pronunciation: cell('pronunciation') },
    ...{ languages: languages.languages.join(', '), email: isAddress ? email : '' },
    inOfficeSince: since && !since.doubtful ? writeDay(since.day) : '',
  };
  for (const [field, longest] of Object.entries(LONGEST)) {
    const text: unknown = Reflect.get(values, field);
    if (typeof text === 'string' && text.length > longest) doubt('TOO_LONG', text);
  }
  return { values, rank: rank.rank, doubts };
}

/** "Prime Minister Kaja Kallas" is a title and a name where the list has no title of its own for them. */
function splitTitle(name: string, title: string): { name: string; title: string } {
  if (title !== '') return { name, title };
  const words = readRank(name).because?.words ?? '';
  if (words !== '' && name.startsWith(`${words} `)) return { name: name.slice(words.length + 1), title: words };
  // "Anna Ek, borgmästare": what stands after the comma is an office.
  const [, before, after] = /^([^,]+),\s*(.+)$/.exec(name) ?? [];
  return before && after && readRank(after).rank !== null ? { name: before, title: after } : { name, title };
}

/** By the column of roles, else by a title that is one: an interpreter is one whatever else the list says. */
function roleOf(written: string, title: string): DelegateRole {
  const said = (text: string, roles: typeof ROLE_WORDS) => {
    const folded = foldLetters(text)
      .replace(/[^\p{L}]+/gu, ' ')
      .trim();
    return roles.find(({ words }) => words.some((word) => foldLetters(word) === folded))?.role;
  };
  return (
    said(written, ROLE_WORDS) ??
    said(
      title,
      ROLE_WORDS.map(({ role, words }) => ({
        role,
        words: role === 'HEAD' ? words.filter((word) => /deleg|делег/.test(word)) : words,
      })),
    ) ??
    'MEMBER'
  );
}

/** Control characters that no register should hold become spaces. */
function tidy(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u001F\u007F]+/g, ' ')
    .trim();
}
