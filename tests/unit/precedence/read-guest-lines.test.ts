import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_RANK_TABLE } from '@/lib/domain/precedence/first-rank-table';
import { orderGuests } from '@/lib/domain/precedence/order-guests';
import { readGuestLines } from '@/lib/domain/precedence/read-guest-lines';
import { readTitle } from '@/lib/domain/precedence/read-title';

describe('a title', () => {
  it.each([
    ['Mayor of Oslo', 'MAYOR', false],
    ['Former Mayor of Oslo', 'MAYOR', true],
    ['entinen ministeri Aino Laine', 'MINISTER', true],
    ['Ex-President Tarja Halonen', 'HEAD_OF_STATE', true],
    ['f.d. borgmästare Siv Berg', 'MAYOR', true],
    ['fd borgmästare', 'MAYOR', true],
    ['Planner', null, false],
    ['', null, false],
  ])('"%s" tells the rank %s, held before: %s', (title, rank, former) => {
    expect(readTitle(title)).toEqual({ rank, former });
  });
});

describe('pasted lines', () => {
  it('are names with titles, or columns by semicolons or tabs', () => {
    const { guests, doubts } = readGuestLines(
      'Prime Minister Kaja Kallas\nAnna Ek, borgmästare\nBo Ek; Suurlähettiläs; 3.6.2021; Ruotsi\nJan Kowalski\tKonsuli\t2024-09-01\tPL',
    );
    expect(doubts).toEqual([]);
    expect(guests.map(({ name, rank, inOfficeSince, country }) => [name, rank, inOfficeSince, country])).toEqual([
      ['Prime Minister Kaja Kallas', 'HEAD_OF_GOVERNMENT', null, null],
      ['Anna Ek', 'MAYOR', null, null],
      ['Bo Ek', 'AMBASSADOR', '2021-06-03', 'SE'],
      ['Jan Kowalski', 'CONSUL', '2024-09-01', 'PL'],
    ]);
  });

  it('mark the head with a star, a companion with a plus and an interpreter with a tilde', () => {
    const { guests, interpreters } = readGuestLines('* Siv Berg; pormestari\n+ Nils Berg\n~ Lea Tolk\nEva Lind', 'g');
    expect(guests.map(({ id, isHead, companionOf }) => [id, isHead, companionOf])).toEqual([
      ['g1', true, null],
      ['g2', false, 'g1'],
      ['g4', false, null],
    ]);
    expect(interpreters).toEqual([{ id: 'g3', name: 'Lea Tolk', of: 'g1' }]);
  });

  it('are their own side’s list: among the deputies of a city the first listed comes first', () => {
    const { guests } = readGuestLines('Bo Ek; apulaispormestari\nAnna Ek; apulaispormestari');
    expect(orderGuests(guests, FIRST_RANK_TABLE).map(({ guest }) => guest.name)).toEqual(['Bo Ek', 'Anna Ek']);
  });

  it('leave out what is doubtful, and say which line', () => {
    const { guests, doubts } = readGuestLines('+ Nils Berg\nBo Ek; Konsuli; 3.6.21; Ruritania');
    expect(doubts).toEqual([
      { line: 1, code: 'nobody_above' },
      { line: 2, code: 'date_unclear' },
      { line: 2, code: 'country_unclear' },
    ]);
    expect(guests[1]).toMatchObject({ rank: 'CONSUL', inOfficeSince: null, country: null });
  });

  it('whatever they hold, are read and put in order without failing', () => {
    const line = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('* a', '+ b', '~ c', ';;;', '\t', 'x; y; z'));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { guests } = readGuestLines(lines.join('\n'));
        expect(orderGuests(guests, FIRST_RANK_TABLE)).toHaveLength(guests.length);
      }),
    );
  });
});
