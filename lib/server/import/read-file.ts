import readXlsxFile from 'read-excel-file/node';
import { decodeText, readCsv, readRecords, type SourceTable, uniqueNames } from '@/lib/domain/import/read-csv';

/** Why a file cannot be imported at all. */
export type FileObstacle = 'too_large' | 'empty' | 'no_rows' | 'not_a_table' | 'too_many_rows';

export const MOST_FILE_BYTES = 20 * 1024 * 1024;
const MOST_ROWS = 100_000;
const MOST_CELL_LETTERS = 20_000;
/** What a spreadsheet may unpack to: a small file that claims to be far larger is a bomb. */
const MOST_UNPACKED_BYTES = 200 * 1024 * 1024;

/** Reads an uploaded CSV or XLSX, told apart by what it holds and not by its name. */
export async function readImportFile(
  bytes: Uint8Array,
): Promise<{ ok: true; table: SourceTable } | { ok: false; because: FileObstacle }> {
  if (bytes.length > MOST_FILE_BYTES) return { ok: false, because: 'too_large' };
  if (bytes.length === 0) return { ok: false, because: 'empty' };

  const table = isZip(bytes) ? await readSpreadsheet(bytes) : readText(bytes);
  if (!table) return { ok: false, because: 'not_a_table' };
  if (table.header.length === 0 || table.rows.length === 0) return { ok: false, because: 'no_rows' };
  if (table.rows.length > MOST_ROWS) return { ok: false, because: 'too_many_rows' };
  return {
    ok: true,
    table: {
      header: table.header,
      rows: table.rows.map((cells) => cells.map((cell) => cell.slice(0, MOST_CELL_LETTERS))),
    },
  };
}

/** A list of people is small. */
const MOST_LIST_BYTES = 2 * 1024 * 1024;
const MOST_LIST_LINES = 1_000;

/** Reads an uploaded list of people, whose first line may be anything: CSV or XLSX, told apart by what they hold. */
export async function readListFile(
  bytes: Uint8Array,
): Promise<{ ok: true; lines: string[][] } | { ok: false; because: FileObstacle }> {
  if (bytes.length > MOST_LIST_BYTES) return { ok: false, because: 'too_large' };
  const text = isZip(bytes) ? '' : decodeText(bytes);
  const lines = isZip(bytes) ? await readSheet(bytes) : text.includes('\u0000') ? null : readRecords(text);
  if (!lines) return { ok: false, because: 'not_a_table' };
  if (lines.length === 0) return { ok: false, because: 'empty' };
  return lines.length > MOST_LIST_LINES ? { ok: false, because: 'too_many_rows' } : { ok: true, lines };
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

function readText(bytes: Uint8Array): SourceTable | null {
  const text = decodeText(bytes);
  // A picture or a program is full of NULs; a table has none.
  return text.includes('\u0000') ? null : readCsv(text);
}

async function readSpreadsheet(bytes: Uint8Array): Promise<SourceTable | null> {
  const lines = await readSheet(bytes);
  if (!lines) return null;
  const [first = [], ...rest] = lines;
  return {
    header: uniqueNames(first.map((name) => name.trim())),
    rows: rest.map((cells) => first.map((_, index) => cells[index] ?? '')),
  };
}

/** The lines of the first sheet that hold anything; null where it is no spreadsheet. */
async function readSheet(bytes: Uint8Array): Promise<string[][] | null> {
  if (unpackedSize(bytes) > MOST_UNPACKED_BYTES) return null;
  try {
    const sheets = await readXlsxFile(Buffer.from(bytes));
    const lines = (sheets[0]?.data ?? []).map((cells) => cells.map(toText));
    return lines.filter((cells) => cells.some((cell) => cell !== ''));
  } catch {
    return null;
  }
}

/** Dates of a spreadsheet are days without a zone, read as UTC; text stays text, formulas are what they showed. */
function toText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell);
}

/** The sum of the sizes that the archive's directory claims. */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = 0; at + 46 <= bytes.length; at++) {
    if (bytes[at] === 0x50 && view.getUint32(at, true) === 0x02014b50) sum += view.getUint32(at + 24, true);
  }
  return sum;
}
