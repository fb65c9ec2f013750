import { foldLetters } from '../places/fold-name';
import { readRank } from '../precedence/read-rank';
import { COLUMN_NAMES, LIST_FIELDS, type ListField, ROLE_WORDS } from './list-words';
import { isAddress } from './read-name';

/** Which column of a list is which field, by its place. */
export type ListColumns = Partial<Record<ListField, number>>;
export type ListShape = { columns: ListColumns; rows: string[][]; headed: boolean };

/** The header stands somewhere here: lists begin with the name of the delegation and its dates. */
const HEADER_WITHIN = 15;

/**
 * Finds the columns of a delegation list: by a header in one of seven languages, wherever in the first lines it stands, else
 * by what the cells hold. Lines above the header and lines without a letter are no people.
 */
export function findColumns(lines: readonly (readonly string[])[]): ListShape {
  const width = Math.max(0, ...lines.map((cells) => cells.length));
  const full = lines.map((cells) => Array.from({ length: width }, (_, at) => (cells[at] ?? '').trim()));
  const isSomebody = (cells: readonly string[]) => cells.some((cell) => /\p{L}/u.test(cell));

  const at = full.slice(0, HEADER_WITHIN).findIndex((cells) => isHeader(cells));
  if (at === -1) {
    const rows = full.filter(isSomebody);
    return { columns: byContent(rows, {}), rows, headed: false };
  }
  const rows = full.slice(at + 1).filter(isSomebody);
  const header = full[at] ?? [];
  return { columns: byContent(rows, notAddresses(byHeader(header), header, rows)), rows, headed: true };
}

const bare = (text: string) =>
  foldLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const FIELD_OF = new Map(
  LIST_FIELDS.flatMap((field) => COLUMN_NAMES[field].map((name) => [bare(name), field] as const)),
);

/** "Name / Nom", "Должность (position)": any part of a header may name it. */
function fieldOf(header: string): ListField | undefined {
  const parts = [header, ...header.split(/[/(),:;\n|–—]|\s-\s/)];
  return parts.map((part) => FIELD_OF.get(bare(part))).find((field) => field !== undefined);
}

/** A header names somebody, and has two names of columns or is alone on its line. */
function isHeader(cells: readonly string[]): boolean {
  const written = cells.filter((cell) => cell !== '');
  const fields = written.flatMap((cell) => fieldOf(cell) ?? []);
  const namesPeople = fields.some((field) => field === 'name' || field === 'familyName' || field === 'givenName');
  return namesPeople && (fields.length >= 2 || written.length === 1);
}

function byHeader(header: readonly string[]): ListColumns {
  const columns: ListColumns = {};
  for (const [at, cell] of header.entries()) {
    const field = fieldOf(cell);
    if (field) columns[field] ??= at;
  }
  return inOneColumnOrTwo(columns);
}

/** "Name" beside "Vorname" is the family name, "Nombre" beside "Apellidos" the given one; "Nom" alone is all of it. */
function inOneColumnOrTwo({ name, givenName, familyName, ...others }: ListColumns): ListColumns {
  if (name !== undefined && familyName === undefined && givenName !== undefined)
    return { ...others, familyName: name, givenName };
  if (name !== undefined && givenName === undefined && familyName !== undefined)
    return { ...others, givenName: name, familyName };
  if (name !== undefined) return { ...others, name };
  if (givenName !== undefined && familyName !== undefined) return { ...others, givenName, familyName };
  return { ...others, name: givenName ?? familyName };
}

/** An English "Title" can hold Mr and Ms: then it is the form of address, and the office is in another column. */
function notAddresses(
  columns: ListColumns,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): ListColumns {
  const { title, ...others } = columns;
  if (title === undefined || columns.formOfAddress !== undefined || share(rows, title, isAddress) <= 0.6)
    return columns;
  const office = header.findIndex((cell, at) => at !== title && fieldOf(cell) === 'title');
  return { ...others, formOfAddress: title, ...(office === -1 ? {} : { title: office }) };
}

/** Fills in what the header did not tell, from what the cells hold: each column the field it looks most like. */
function byContent(rows: readonly (readonly string[])[], known: ListColumns): ListColumns {
  const columns = { ...known };
  const width = rows[0]?.length ?? 0;
  const free = () => Array.from({ length: width }, (_, at) => at).filter((at) => !Object.values(columns).includes(at));
  const take = (field: ListField, looksLike: (cell: string) => boolean, least: number) => {
    if (columns[field] !== undefined) return;
    const [best] = free()
      .map((at) => ({ at, share: share(rows, at, looksLike) }))
      .filter((one) => one.share >= least)
      .sort((a, b) => b.share - a.share || a.at - b.at);
    if (best) columns[field] = best.at;
  };
  const hasName = columns.name !== undefined || columns.familyName !== undefined;

  take('email', (cell) => /^\S+@\S+\.\S+$/.test(cell), 0.5);
  take('formOfAddress', isAddress, 0.6);
  if (hasName) return columns;

  // A column of offices first: a name can look like anything.
  take('title', (cell) => readRank(cell).because !== null, 0.4);
  take('name', isLikeName, 0.5);
  if (columns.name === undefined) {
    const [alone] = free();
    columns.name = alone;
  }
  const next = free().find((at) => at === (columns.name ?? 0) + 1 && share(rows, at, isOneWord) > 0.6);
  const single = columns.name !== undefined && share(rows, columns.name, isOneWord) > 0.6;
  if (single && next !== undefined) splitInTwo(columns, rows, next);

  take('role', (cell) => ROLE_WORDS.some(({ words }) => words.some((word) => bare(word) === bare(cell))), 0.5);
  take('title', (cell) => /\p{Ll}/u.test(cell), 0.4);
  take('organisation', (cell) => /\p{L}{2}/u.test(cell), 0.3);
  return columns;
}

/** Two columns of single words are the parts of names; whichever is in capitals is the family's. */
function splitInTwo(columns: ListColumns, rows: readonly (readonly string[])[], next: number): void {
  const first = columns.name ?? 0;
  const capitals = (at: number) => share(rows, at, (cell) => cell.length > 1 && cell === cell.toUpperCase());
  const familyFirst = capitals(first) > capitals(next);
  delete columns.name;
  columns.familyName = familyFirst ? first : next;
  columns.givenName = familyFirst ? next : first;
}

const isOneWord = (cell: string) => /^[\p{Lu}][\p{L}\p{M}'’-]*$/u.test(cell);
const isLikeName = (cell: string) =>
  /^[^\d@]+$/.test(cell) && cell.split(/\s+/).length <= 7 && /^\p{Lu}/u.test(cell) && readRank(cell).rank === null;

/** Of the cells that hold something, how many look so; a column that is mostly empty looks like nothing. */
function share(rows: readonly (readonly string[])[], at: number, looksLike: (cell: string) => boolean): number {
  const cells = rows.map((row) => row[at] ?? '').filter((cell) => cell !== '');
  return cells.length * 3 < rows.length || cells.length === 0 ? 0 : cells.filter(looksLike).length / cells.length;
}
