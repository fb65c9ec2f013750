import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerKey, proposeMapping } from '@/lib/domain/import/columns';
import { decodeText, readCsv } from '@/lib/domain/import/read-csv';
import { readDate } from '@/lib/domain/import/read-date';
import { rowToVisit } from '@/lib/domain/import/row-to-visit';

const options = (header: string[]) => ({
  mapping: proposeMapping(header),
  timeZone: 'Europe/Helsinki',
  rankWhenUnread: null,
});
const read = (cells: Record<string, string>) => rowToVisit(cells, options(Object.keys(cells)));

describe('a CSV', () => {
  it.each([
    ['commas', 'a,b\n1,2'],
    ['semicolons', 'a;b\r\n1;2\r\n'],
    ['tabs and a byte-order mark', '\uFEFFa\tb\r1\t2'],
  ])('with %s is a table', (_what, text) => {
    expect(readCsv(text)).toEqual({ header: ['a', 'b'], rows: [['1', '2']] });
  });

  it('keeps separators, quotes and line ends inside quotes', () => {
    expect(readCsv('a,b\n"x, ""y""\nz",2').rows).toEqual([['x, "y"\nz', '2']]);
  });

  it('fills short lines, names the cells beyond the header and leaves empty lines out', () => {
    expect(readCsv('a,b\n1\n\n1,2,3')).toEqual({
      header: ['a', 'b', 'column 3'],
      rows: [
        ['1', '', ''],
        ['1', '2', '3'],
      ],
    });
  });

  it('is read as it was written, whatever its cells hold', () => {
    const cell = fc.string().filter((text) => text.trim() !== '' && !text.includes('\r'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 }), (rows) => {
        const text = [['x', 'y', 'z'], ...rows]
          .map((cells) => cells.map((value) => `"${value.replaceAll('"', '""')}"`).join(','))
          .join('\n');
        expect(readCsv(text).rows).toEqual(rows);
      }),
      { seed: 20261124 },
    );
  });

  it('of an old Windows is read with its letters', () => {
    expect(decodeText(new Uint8Array([0x4d, 0x61, 0x6c, 0x6d, 0xf6]))).toBe('Malmö');
    expect(decodeText(new TextEncoder().encode('Malmö'))).toBe('Malmö');
  });
});

describe('a day', () => {
  it.each([
    ['2027-03-05', '2027-03-05'],
    ['5.3.2027', '2027-03-05'],
    ['20270305', '2027-03-05'],
    ['25/3/2027', '2027-03-25'],
    ['3/25/2027', '2027-03-25'],
    ['March 5, 1995', '1995-03-05'],
    ['5. maaliskuuta 1995', '1995-03-05'],
    ['5 mars 1995', '1995-03-05'],
    ['2027-03-05T10:30:00', '2027-03-05'],
  ])('written %s is %s and no other', (text, day) => {
    expect(readDate(text)).toEqual({ day, doubtful: false });
  });

  it('that could be two is read day first and doubted', () => {
    expect(readDate('4/3/2027')).toEqual({ day: '2027-03-04', doubtful: true });
  });

  it.each(['30.2.2027', '2027-13-01', 'soon', '', '1.1.99'])('%s is none', (text) => {
    expect(readDate(text)).toBeNull();
  });
});

describe('columns', () => {
  it('are recognised by their names in three languages and in any order', () => {
    expect(proposeMapping(['Maa', 'Päättyy', 'Vierailija', 'Alkaa'])).toEqual({
      country: 'Maa',
      endDate: 'Päättyy',
      visitor: 'Vierailija',
      startDate: 'Alkaa',
    });
    expect(proposeMapping(['Startdatum', 'Besökare', 'Land'])).toEqual({
      startDate: 'Startdatum',
      visitor: 'Besökare',
      country: 'Land',
    });
    expect(proposeMapping(['remarks', 'locale', 'name', 'role', 'start_date'])).toMatchObject({
      notes: 'remarks',
      city: 'locale',
      traveller: 'name',
      travellerRole: 'role',
    });
  });

  it('in another order are the same kind of file', () => {
    expect(headerKey(['id', 'Start Date'])).toBe(headerKey(['start_date', 'ID']));
    expect(headerKey(['id', 'end'])).not.toBe(headerKey(['id', 'start']));
  });
});

describe('a row', () => {
  it('of a visitor becomes an incoming visit with the guest’s title, name and rank', () => {
    const { state, visit } = read({
      id: '7',
      start_date: '1995-03-05',
      end_date: '1995-03-06',
      visitor: 'Prime Minister Kaja Kallas',
      from: 'Estonia',
      description: 'Official visit',
    });
    expect(state).toBe('READY');
    expect(visit).toMatchObject({
      kind: 'INCOMING_VISIT',
      country: 'EE',
      notes: 'Official visit',
      title: 'Prime Minister Kaja Kallas, Estonia',
      guests: [
        { title: 'Prime Minister', name: 'Kaja Kallas', rank: 'HEAD_OF_GOVERNMENT', rankOrigin: 'READ', isHead: true },
      ],
    });
    expect(visit?.startsAt?.toISOString()).toBe('1995-03-04T22:00:00.000Z');
    expect(visit?.endsAt?.toISOString()).toBe('1995-03-06T22:00:00.000Z');
  });

  it('of a journey becomes a visit abroad with the traveller', () => {
    const { visit } = read({
      id: '1',
      role: 'secretary',
      name: 'John Foster Dulles',
      start_date: '1953-05-09',
      end_date: '1953-05-11',
      country: 'Egypt',
      locale: 'Cairo',
      remarks: '',
    });
    expect(visit).toMatchObject({
      kind: 'OUTGOING_VISIT',
      direction: 'OUTGOING',
      country: 'EG',
      city: 'Cairo',
      travellers: [{ title: 'Secretary of State', rank: 'MINISTER' }],
      guests: [],
    });
  });

  it('with a former or a doubtful country keeps what was written and never guesses a code', () => {
    const hawaii = read({ start: '1874-12-12', visitor: 'King Kalakaua', country: 'Hawaii' });
    expect(hawaii).toMatchObject({
      state: 'READY',
      visit: { country: null, countryAsWritten: 'Hawaii' },
      doubts: [{ code: 'country_former' }],
    });
    const korea = read({ start: '1960-01-01', visitor: 'President Rhee', country: 'Korea' });
    expect(korea).toMatchObject({
      state: 'DOUBTFUL',
      visit: { country: null, countryAsWritten: 'Korea' },
      doubts: [{ code: 'country_doubtful' }],
    });
  });

  it('without a day that can be read is refused with the reason, and not dropped', () => {
    expect(read({ start: '31.2.1995', visitor: 'X' })).toMatchObject({
      state: 'REFUSED',
      visit: null,
      doubts: [{ field: 'startDate', code: 'date_unreadable', value: '31.2.1995' }],
    });
    expect(read({ start: '', visitor: 'X' })).toMatchObject({ state: 'REFUSED', doubts: [{ code: 'date_missing' }] });
  });

  it('with more text than a visit holds says what is cut, and a text that just fits is not doubtful', () => {
    const long = read({ start: '2020-01-01', visitor: 'Mayor X', description: 'x'.repeat(10_001) });
    expect(long).toMatchObject({ state: 'DOUBTFUL', doubts: [{ field: 'notes', code: 'text_shortened' }] });
    expect(long.visit?.notes).toHaveLength(10_000);
    expect(read({ start: '2020-01-01', visitor: 'Mayor X', description: 'x'.repeat(10_000) }).state).toBe('READY');
  });

  it('keeps formulas and markup as the text they are', () => {
    const { visit } = read({
      start: '2020-01-01',
      visitor: '=cmd|"/c calc"!A1',
      description: '<script>alert(1)</script>',
    });
    expect(visit).toMatchObject({ guests: [{ name: '=cmd|"/c calc"!A1' }], notes: '<script>alert(1)</script>' });
  });

  it('whatever it holds, becomes a visit, a doubt or a refusal', () => {
    fc.assert(
      fc.property(
        fc.record({
          start: fc.oneof(fc.string(), fc.constant('2020-01-01')),
          visitor: fc.string({ unit: 'binary' }),
          country: fc.string({ unit: 'binary' }),
          cost: fc.string(),
          count: fc.string(),
        }),
        (cells) => {
          const { state, visit } = read(cells);
          expect(visit === null).toBe(state === 'REFUSED');
          expect(visit?.title.length ?? 1).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300, seed: 20261124 },
    );
  });
});
