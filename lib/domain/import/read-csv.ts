/** A table as a file holds it: the names of its columns, and each row's cells as text. */
export type SourceTable = { header: string[]; rows: string[][] };

const SEPARATORS = [',', ';', '\t', '|'] as const;

/**
 * Reads separated values as people send them: comma, semicolon, tab or bar (whichever the first line has most of, outside
 * quotes), quotes doubled inside quotes, line ends of every kind, a byte-order mark, lines shorter or longer than the
 * header (cells that are missing are empty, further ones get names of their own). Empty lines are left out. RFC 4180.
 */
export function readCsv(text: string): SourceTable {
  const [first = [], ...rest] = readRecords(text);

  const width = rest.reduce((widest, cells) => Math.max(widest, cells.length), first.length);
  const header = uniqueNames(Array.from({ length: width }, (_, index) => (first[index] ?? '').trim()));
  const rows = rest.map((cells) => Array.from({ length: width }, (_, index) => cells[index] ?? ''));
  return { header, rows };
}

/** The same without saying what the first line is: a list can begin with its own name. */
export function readRecords(text: string, separator?: string): string[][] {
  const clean = text.replace(/^\uFEFF/, '');
  return parse(clean, separator ?? separatorOf(clean)).filter((cells) => cells.some((cell) => cell.trim() !== ''));
}

function separatorOf(text: string): string {
  const line = firstLine(text);
  const count = (separator: string) => line.split(separator).length;
  return [...SEPARATORS].sort((a, b) => count(b) - count(a))[0] ?? ',';
}

/** The first line with what stands in quotes taken out of it. */
function firstLine(text: string): string {
  const end = text.search(/[\r\n]/);
  const line = end === -1 ? text : text.slice(0, end);
  return line.slice(0, 10_000).replace(/"[^"]*"/g, '');
}

function parse(text: string, separator: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let cell = '';
  let quoted = false;

  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === separator) {
      record.push(cell);
      cell = '';
    } else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && text[at + 1] === '\n') at += 1;
      records.push([...record, cell]);
      record = [];
      cell = '';
    } else cell += letter;
  }
  if (cell !== '' || record.length > 0) records.push([...record, cell]);
  return records;
}

/** A column without a name, or with one that stands already, gets its number. */
export function uniqueNames(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.map((name, index) => {
    const unique = name === '' || seen.has(name) ? `${name || 'column'} ${index + 1}`.trim() : name;
    seen.add(unique);
    return unique;
  });
}

/** Bytes as text: UTF-8 where they are that, else the old Windows code page that spreadsheets in Finland wrote. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
