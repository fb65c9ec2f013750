import { readRecords } from '../import/read-csv';
import { readRank } from '../precedence/read-rank';
import { findColumns } from './list-columns';
import { readName } from './read-name';

/**
 * The cells of a list that was pasted: a spreadsheet comes with tabs; what has none is lines as people write them in a
 * message ("1. Mr. Nguyễn Văn A, Director, Ministry of Transport").
 */
export function pastedLines(text: string): string[][] {
  if (text.includes('\t')) return readRecords(text, '\t');
  const written = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const semicolons = written.filter((line) => line.includes(';')).length;
  if (semicolons * 2 > written.length) return readRecords(text, ';');

  const separated = readRecords(text, ',');
  const { headed, columns } = findColumns(separated);
  if (headed && Object.values(columns).length > 1) return separated;
  const people = headed ? written.slice(1) : written;
  return [['Name', 'Title', 'Organisation'], ...people.map(toCells)];
}

/** Name, office and body of one line; a comma inside "DE LA CRUZ, María" parts no cells. */
function toCells(line: string): string[] {
  const bare = line.replace(/^\s*(?:\d{1,3}[.)]|[•*·–—-])\s*/, '').trim();
  const [first = '', second, ...rest] = bare.split(/\s*,\s*|\s+[–—-]\s+/);
  if (second === undefined) return [first, '', ''];

  const { order, formOfAddress } = readName(first);
  const isFamilyName = order === null && first === first.toUpperCase() && /\p{L}{2}/u.test(first);
  const isGivenName =
    /^\p{Lu}[\p{L}\p{M}'’. -]*$/u.test(second) && second.split(' ').length <= 3 && !readRank(second).because;
  if (isFamilyName && isGivenName && formOfAddress === '') {
    const [title = '', ...bodies] = rest;
    return [`${first}, ${second}`, title, bodies.join(', ')];
  }
  return [first, second, rest.join(', ')];
}
