import { readCountry } from '../places/read-country';
import { readDay } from '../shared/as-typed';
import { type Guest, guestNamed } from './guest';
import { readRank } from './read-rank';
import { readTitle } from './read-title';
import type { Interpreter } from './receiving-line';

/** What of a line could not be read, for whoever pasted it. */
export type LineDoubt = { line: number; code: 'date_unclear' | 'country_unclear' | 'nobody_above' };

export type ReadLines = { guests: Guest[]; interpreters: Interpreter[]; doubts: LineDoubt[] };

/**
 * People as they are pasted, one a line: the name with the title, or name, title, in office since and country in columns (tabs or
 * semicolons). A star before the line marks the head of delegation, a plus a companion of the one above, a tilde their interpreter.
 */
export function readGuestLines(text: string, prefix = ''): ReadLines {
  const guests: Guest[] = [];
  const interpreters: Interpreter[] = [];
  const doubts: LineDoubt[] = [];
  /** Who the lines with a plus or a tilde belong to. */
  let above: string | null = null;

  text.split('\n').forEach((written, at) => {
    const [, mark = '', line = ''] = /^\s*([*+~]?)\s*(.*?)\s*$/.exec(written) ?? [];
    if (line === '') return;
    const id = `${prefix}${at + 1}`;
    if (mark === '+' || mark === '~') {
      if (above === null) doubts.push({ line: at + 1, code: 'nobody_above' });
      if (mark === '~') {
        if (above !== null) interpreters.push({ id, name: line, of: above });
        return;
      }
    }
    const { guest, unclear } = readLine(id, line);
    // The order in which people are listed is the one their own side gave them.
    guests.push({ ...guest, ownPlace: at + 1, isHead: mark === '*', companionOf: mark === '+' ? above : null });
    doubts.push(...unclear.map((code) => ({ line: at + 1, code })));
    if (mark !== '+') above = id;
  });
  return { guests, interpreters, doubts };
}

function readLine(id: string, line: string): { guest: Guest; unclear: ('date_unclear' | 'country_unclear')[] } {
  const [first = '', title = '', since = '', country = ''] = line.split(/[;\t]/).map((cell) => cell.trim());
  const own = title === '' ? nameAndTitle(first) : { name: first, title };
  const day = readDay(since);
  const read = country === '' ? null : readCountry(country);
  return {
    guest: {
      ...guestNamed(id, own.name || own.title),
      ...{ title: own.title, ...readTitle(own.title), inOfficeSince: day },
      country: read?.kind === 'COUNTRY' ? read.code : null,
    },
    unclear: [
      ...(since !== '' && day === null ? (['date_unclear'] as const) : []),
      ...(read && read.kind !== 'COUNTRY' ? (['country_unclear'] as const) : []),
    ],
  };
}

/** "Anna Ek, borgmästare" is a name and a title; "Prime Minister Kaja Kallas" is both at once. */
function nameAndTitle(text: string): { name: string; title: string } {
  const comma = text.indexOf(',');
  const name = text.slice(0, comma).trim();
  if (comma > 0 && readRank(name).rank === null) return { name, title: text.slice(comma + 1).trim() };
  return { name: text, title: text };
}
