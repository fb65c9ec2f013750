import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_RANK_TABLE } from '@/lib/domain/precedence/first-rank-table';
import { checkRankTable, type RankTable, tableOn } from '@/lib/domain/precedence/rank-table';
import { rankTableSchema } from '@/lib/domain/precedence/rank-table-schema';
import { tellGroup, tellTableChanges } from '@/lib/domain/precedence/tell-rank-table';
import type { Rank } from '@/lib/domain/visit/vocabulary';
import { anyRankTable } from '../../support/guests';

const moved = (rank: Rank, to: number): RankTable => {
  const from = FIRST_RANK_TABLE.groups.findIndex((group) => group.rank === rank);
  const [group] = FIRST_RANK_TABLE.groups.slice(from, from + 1);
  if (!group) throw new Error(`No group for ${rank}.`);
  return { ...FIRST_RANK_TABLE, groups: FIRST_RANK_TABLE.groups.toSpliced(from, 1).toSpliced(to, 0, group) };
};
const changed = (after: RankTable) => tellTableChanges(FIRST_RANK_TABLE, after).map(({ en }) => en);

it('the first table decides about everybody', () => {
  expect(checkRankTable(FIRST_RANK_TABLE)).toEqual([]);
  expect(rankTableSchema.parse(FIRST_RANK_TABLE)).toEqual(FIRST_RANK_TABLE);
});

describe('a table is refused', () => {
  it('that leaves a rank out', () => {
    const groups = FIRST_RANK_TABLE.groups.filter(({ rank }) => rank !== 'CONSUL');
    expect(checkRankTable({ ...FIRST_RANK_TABLE, groups })).toEqual([
      { path: 'groups', code: 'rank_missing', rank: 'CONSUL' },
    ]);
  });

  it('that has a rank twice', () => {
    const groups = [...FIRST_RANK_TABLE.groups, ...FIRST_RANK_TABLE.groups.slice(0, 1)];
    expect(checkRankTable({ ...FIRST_RANK_TABLE, groups })).toEqual([
      { path: 'groups.18.rank', code: 'rank_twice', rank: 'HEAD_OF_STATE' },
    ]);
  });

  it('that puts former holders after a rank above their own, but not after the one right below', () => {
    // Former speakers come after ministers: the speaker can stand right before the ministers, not behind them.
    expect(checkRankTable(moved('SPEAKER', 3))).toEqual([]);
    expect(checkRankTable(moved('SPEAKER', 4))).toEqual([
      { path: 'groups.4.former', code: 'former_before_own_rank', rank: 'MINISTER' },
    ]);
  });
});

describe('the version that counts', () => {
  const version = (number: number, validFrom: string) => ({ version: number, validFrom });
  const versions = [
    version(1, '1800-01-01'),
    version(2, '2027-01-01'),
    version(3, '2027-01-01'),
    version(4, '2027-06-01'),
  ];

  it.each([
    ['2026-12-31', 1],
    ['2027-01-01', 3],
    ['2027-05-31', 3],
    ['2027-06-01', 4],
  ])('on %s is number %i', (day, expected) => {
    expect(tableOn(versions, day)?.version).toBe(expected);
    expect(tableOn(versions.toReversed(), day)?.version).toBe(expected);
  });

  it('is none before the first', () => {
    expect(tableOn(versions, '1799-12-31')).toBeNull();
  });
});

describe('the difference in words', () => {
  it('names the one that was moved, and none of those it passed', () => {
    expect(changed(moved('COUNCIL_CHAIR', 8))).toEqual(['“chair of a council” moves from place 11 to place 9.']);
  });

  it('tells a new rule, a new place of former holders and a new reason', () => {
    const groups = FIRST_RANK_TABLE.groups.map((group) =>
      group.rank === 'MAYOR'
        ? { ...group, within: 'NAME' as const, former: 'BEFORE_GROUP' as const, note: { fi: 'A', sv: 'B', en: 'C' } }
        : group,
    );
    expect(changed({ ...FIRST_RANK_TABLE, groups })).toEqual([
      '“mayor”: in alphabetical order (before: by date of office).',
      '“mayor”: former ones before present ones (before: former ones after present ones).',
      '“mayor”: new note: C',
    ]);
  });

  it('tells what holds for everybody', () => {
    expect(changed({ ...FIRST_RANK_TABLE, headFirst: false })).toEqual([
      'The place of a head of delegation comes from their rank.',
    ]);
  });

  it('is empty exactly where nothing is different', () => {
    fc.assert(
      fc.property(anyRankTable(), anyRankTable(), (before, after) => {
        expect(tellTableChanges(before, before)).toEqual([]);
        expect(tellTableChanges(before, after).length === 0).toBe(JSON.stringify(before) === JSON.stringify(after));
      }),
    );
  });

  it('of one move anywhere is one sentence', () => {
    const places = fc.integer({ min: 0, max: 17 });
    fc.assert(
      fc.property(places, places, (from, to) => {
        const rank = FIRST_RANK_TABLE.groups[from]?.rank;
        if (!rank) return;
        expect(changed(moved(rank, to))).toHaveLength(from === to ? 0 : 1);
      }),
    );
  });
});

it('a group is read as a sentence in each language', () => {
  expect(tellGroup({ within: 'DATE_OF_OFFICE', former: { after: 'MINISTER' } })).toEqual({
    fi: 'Keskenään virkaanastumispäivän mukaan; entiset vasta arvon ”ministeri” jälkeen.',
    sv: 'Sinsemellan efter tillträdesdag; tidigare först efter rangen ”minister”.',
    en: 'Among themselves by date of office; former ones only after the rank “minister”.',
  });
});
