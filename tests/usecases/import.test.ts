import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sqlOf } from '@/lib/data/database';
import { trailOf, verifyTrail } from '@/lib/data/trail';
import { readImportFile } from '@/lib/server/import/read-file';
import { readImport } from '@/lib/usecases/import/read-imports';
import { importNextRows, undoImport } from '@/lib/usecases/import/run-import';
import { remapImport, startImport } from '@/lib/usecases/import/start-import';
import { editVisit } from '@/lib/usecases/visits/edit-visit';
import { granted } from '../support/builders';
import { type City, foundCity } from '../support/personas';
import { spreadsheet } from '../support/spreadsheet';

let city: City;
beforeEach(async () => {
  city = await foundCity();
});
afterEach(() => city.close());

const SHARED = path.resolve(import.meta.dirname, '../../../shared/data');
const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');
/** The whole register where it is there; the slice of it that this repository keeps where it is not. */
const leaders = existsSync(SHARED)
  ? path.join(SHARED, 'foreign-leader-visits.csv')
  : path.join(FIXTURES, 'leader-titles.csv');
const journeys = existsSync(SHARED) ? path.join(SHARED, 'leader-travels.csv') : path.join(FIXTURES, 'journeys.csv');

async function take(bytes: Uint8Array, fileName = 'luettelo.csv') {
  const read = await readImportFile(bytes);
  if (!read.ok) throw new Error(read.because);
  const started = await startImport(
    city.as('registers'),
    { fileName, fileHash: '0'.repeat(64), ...read.table },
    city.at(),
  );
  return { id: granted(started).id, rows: read.table.rows.length, header: read.table.header };
}

async function runAll(id: string) {
  for (;;) {
    const progress = granted(await importNextRows(city.as('registers'), { id }, city.at()));
    if (progress.finished) return progress;
  }
}

const visits = async () =>
  (
    await city.database.pool.query<{ rule: string; level: string; kind: string; status: string; n: number }>(
      'select rule, level, kind, status, count(*)::int n from visit group by 1, 2, 3, 4',
    )
  ).rows;
const csv = (text: string) => new TextEncoder().encode(text);

describe('the register of foreign leaders’ visits', () => {
  it('loads whole: every row by K1, high-level, completed, asking nobody; the same file again changes nothing', async () => {
    const first = await take(readFileSync(leaders));
    await runAll(first.id);
    expect(await visits()).toEqual([
      { rule: 'K1', level: 'HIGH', kind: 'INCOMING_VISIT', status: 'COMPLETED', n: first.rows },
    ]);
    expect((await city.database.pool.query('select 1 from approval_step')).rowCount).toBe(0);

    const again = await take(readFileSync(leaders));
    const { batch } = granted(await readImport(city.as('registers'), { id: again.id }, city.at()));
    expect(batch.counts).toEqual({ KNOWN: first.rows });
    await runAll(again.id);
    expect((await visits())[0]?.n).toBe(first.rows);
    expect(await verifyTrail(sqlOf(city.database))).toMatchObject({ whole: true });
  });
});

describe('the register of journeys', () => {
  it('loads whole: every row by K2, as visits abroad', async () => {
    const { id, rows } = await take(readFileSync(journeys));
    await runAll(id);
    expect(await visits()).toEqual([
      { rule: 'K2', level: 'HIGH', kind: 'OUTGOING_VISIT', status: 'COMPLETED', n: rows },
    ]);
  });
});

describe('an import', () => {
  const LIST =
    'Tunnus;Alkaa;Vierailija;Maa\n1;5.3.1995;Pääministeri A;Viro\n2;6.3.1995;Johtaja B;Ruotsi\n3;;Ei päivää;Norja\n4;1.1.2030;Johtaja C;Tanska\n';

  it('shows what each row becomes before anything is stored', async () => {
    const { id } = await take(csv(LIST));
    const { batch, rows } = granted(await readImport(city.as('registers'), { id }, city.at()));
    expect(batch).toMatchObject({ state: 'DRY_RUN', counts: { REFUSED: 1 }, rules: { K1: 1, K4: 2 } });
    expect(rows[0]).toMatchObject({ state: 'REFUSED', doubts: [{ code: 'date_missing' }] });
    expect(await visits()).toEqual([]);
  });

  it('of what lies ahead comes to the queue, of what is past is completed', async () => {
    const { id } = await take(csv(LIST));
    await runAll(id);
    const byStatus = Object.fromEntries((await visits()).map(({ status, n }) => [status, n]));
    expect((await visits()).reduce((sum, { n }) => sum + n, 0)).toBe(3);
    expect(byStatus).toMatchObject({ SUBMITTED: 1 });
  });

  it('is the same list with its columns in another order', async () => {
    await runAll((await take(csv(LIST))).id);
    const turned = LIST.split('\n')
      .map((line) => line.split(';').reverse().join(';'))
      .join('\n');
    const { id } = await take(csv(turned));
    expect(granted(await readImport(city.as('registers'), { id }, city.at())).batch.counts).toMatchObject({ KNOWN: 3 });
  });

  it('is undone as a whole, but for what somebody has changed since', async () => {
    const { id } = await take(csv(LIST));
    await runAll(id);
    const ahead = (
      await city.database.pool.query<{ id: string; version: number }>(
        `select id, version from visit where status = 'SUBMITTED'`,
      )
    ).rows[0];
    granted(
      await editVisit(
        city.as('coordinator.economic'),
        { id: ahead?.id, version: ahead?.version, changes: { host: 'Anna Ek' } },
        city.at(),
      ),
    );

    expect(granted(await undoImport(city.as('registers'), { id }, city.at()))).toEqual({ removed: 2, kept: 1 });
    expect((await visits()).reduce((sum, { n }) => sum + n, 0)).toBe(1);
    expect(await undoImport(city.as('registers'), { id }, city.at())).toMatchObject({
      refusal: { code: 'NOT_POSSIBLE_NOW' },
    });
    expect((await trailOf(sqlOf(city.database), id)).map(({ action }) => action)).toEqual([
      'import.start',
      'import.finish',
      'import.undo',
    ]);
  });

  it('read by columns chosen by hand remembers them for the next file of its kind', async () => {
    const odd = 'Eka,Toka,Kolmas\n1,2001-01-01,Pormestari X\n';
    const { id } = await take(csv(odd));
    expect(granted(await readImport(city.as('registers'), { id }, city.at())).batch.counts).toEqual({ REFUSED: 1 });
    const reading = { mapping: { startDate: 'Toka', visitor: 'Kolmas' }, rankWhenUnread: null };
    granted(await remapImport(city.as('registers'), { id, reading }, city.at()));
    expect(granted(await readImport(city.as('registers'), { id }, city.at())).batch.rules).toEqual({ K1: 1 });

    const next = await take(csv('Kolmas,Eka,Toka\nPormestari Y,2,2002-02-02\n'));
    expect(granted(await readImport(city.as('registers'), { id: next.id }, city.at())).batch.rules).toEqual({ K1: 1 });
  });

  it('is not for those whose role does not have it', async () => {
    const refused = await startImport(
      city.as('requester'),
      { fileName: 'x', fileHash: '0'.repeat(64), header: ['a'], rows: [['1']] },
      city.at(),
    );
    expect(refused).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
  });
});

describe('a spreadsheet', () => {
  it('is read as its list would be: text, numbers and days, without the lines that are empty', async () => {
    const read = await readImportFile(
      spreadsheet([
        ['id', 'Start Date', 'visitor', 'country', 'delegation'],
        [7, new Date('1995-03-05T00:00:00Z'), 'Prime Minister Kaja Kallas & co', 'Estonia', 12],
        [],
        [8, '2001-02-03', 'Kuningas Carl XVI Gustaf', 'Åland <3', null],
      ]),
    );
    expect(read).toEqual({
      ok: true,
      table: {
        header: ['id', 'Start Date', 'visitor', 'country', 'delegation'],
        rows: [
          ['7', '1995-03-05', 'Prime Minister Kaja Kallas & co', 'Estonia', '12'],
          ['8', '2001-02-03', 'Kuningas Carl XVI Gustaf', 'Åland <3', ''],
        ],
      },
    });
  });

  it('becomes the same visits as the list it was saved from', async () => {
    const header = ['id', 'start_date', 'end_date', 'visitor', 'from'];
    const row = ['7', '1995-03-05', '1995-03-06', 'Prime Minister Kaja Kallas', 'Estonia'];
    const sheet = await take(spreadsheet([header, row]));
    const list = await take(csv(`${header.join(',')}\n${row.join(',')}\n`));
    const view = async (id: string) => granted(await readImport(city.as('registers'), { id }, city.at())).batch;
    expect((await view(sheet.id)).rules).toEqual({ K1: 1 });
    expect((await view(sheet.id)).counts).toEqual((await view(list.id)).counts);
  });
});

describe('a file that is no list', () => {
  it.each<[string, Uint8Array, string]>([
    ['an empty one', new Uint8Array(), 'empty'],
    ['only a header', csv('a,b\n'), 'no_rows'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'not_a_table'],
    ['a broken spreadsheet', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), 'not_a_table'],
    ['one over 20 MB', new Uint8Array(21 * 1024 * 1024).fill(0x61), 'too_large'],
  ])('%s is told apart', async (_what, bytes, because) => {
    expect(await readImportFile(bytes)).toEqual({ ok: false, because });
  });

  it('with one enormous cell is cut to what a register holds', async () => {
    const read = await readImportFile(csv(`a,b\n1,${'x'.repeat(10 * 1024 * 1024)}\n`));
    expect(read.ok && read.table.rows[0]?.[1]?.length).toBe(20_000);
  });
});
