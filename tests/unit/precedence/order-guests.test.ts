import { describe, expect, it } from 'vitest';
import { FIRST_RANK_TABLE } from '@/lib/domain/precedence/first-rank-table';
import type { Guest } from '@/lib/domain/precedence/guest';
import { orderGuests } from '@/lib/domain/precedence/order-guests';
import type { FormerPlace, RankTable, Within } from '@/lib/domain/precedence/rank-table';
import { tellReason } from '@/lib/domain/precedence/tell-order';
import type { Rank } from '@/lib/domain/visit/vocabulary';
import { aGuest } from '../../support/guests';

const TABLE = FIRST_RANK_TABLE;
const withGroup = (rank: Rank, change: { within?: Within; former?: FormerPlace }): RankTable => ({
  ...TABLE,
  groups: TABLE.groups.map((group) => (group.rank === rank ? { ...group, ...change } : group)),
});
const idsOf = (guests: readonly Guest[], table = TABLE) => orderGuests(guests, table).map(({ guest }) => guest.id);
const toldOf = (guests: readonly Guest[], id: string, table = TABLE) =>
  orderGuests(guests, table)
    .find(({ guest }) => guest.id === id)
    ?.reasons.map((reason) => tellReason(reason).en);

const mayor = (id: string, about: Partial<Guest> = {}) => aGuest(id, { rank: 'MAYOR', ...about });

describe('the group', () => {
  it('puts the higher rank first, and says which ranks', () => {
    const guests = [aGuest('deputy', { rank: 'DEPUTY_MAYOR' }), mayor('mayor')];
    expect(idsOf(guests)).toEqual(['mayor', 'deputy']);
    expect(toldOf(guests, 'mayor')).toEqual(['Before deputy: the rank “mayor” comes before “deputy mayor”.']);
    expect(toldOf(guests, 'deputy')).toEqual([]);
  });

  it('follows Finland in putting the speaker before the head of government', () => {
    expect(idsOf([aGuest('pm', { rank: 'HEAD_OF_GOVERNMENT' }), aGuest('speaker', { rank: 'SPEAKER' })])).toEqual([
      'speaker',
      'pm',
    ]);
  });

  it('is what the table says, not what the rank is called', () => {
    const turned = { ...TABLE, groups: TABLE.groups.toReversed() };
    expect(idsOf([mayor('mayor'), aGuest('expert', { rank: 'EXPERT' })], turned)).toEqual(['expert', 'mayor']);
  });

  it('puts whoever has no rank last, even behind an expert', () => {
    const guests = [aGuest('unknown'), aGuest('expert', { rank: 'EXPERT' })];
    expect(idsOf(guests)).toEqual(['expert', 'unknown']);
    expect(toldOf(guests, 'expert')).toEqual(['Before unknown: the rank “expert” is given, for the next one none is.']);
    expect(toldOf(guests, 'unknown')).toEqual(['No rank given: after those who have one.']);
  });
});

describe('the date of office', () => {
  it('puts whoever took up the office a day earlier first', () => {
    const guests = [
      mayor('later', { inOfficeSince: '2019-06-04' }),
      mayor('z.earlier', { inOfficeSince: '2019-06-03' }),
    ];
    expect(idsOf(guests)).toEqual(['z.earlier', 'later']);
    expect(toldOf(guests, 'z.earlier')).toEqual([
      'Before later: the same group, in office since 3 June 2019 before 4 June 2019.',
    ]);
  });

  it('leaves the name to decide on the same day', () => {
    const [one, other] = [mayor('b', { inOfficeSince: '2019-06-03' }), mayor('a', { inOfficeSince: '2019-06-03' })];
    expect(idsOf([one, other])).toEqual(['a', 'b']);
    expect(toldOf([one, other], 'a')).toEqual([
      'Before b: the same group and nothing else between them: the alphabet.',
    ]);
  });

  it('puts an unknown date after the known ones, and by name among the unknown', () => {
    const guests = [mayor('b'), mayor('a'), mayor('z', { inOfficeSince: '2026-01-01' })];
    expect(idsOf(guests)).toEqual(['z', 'a', 'b']);
    expect(toldOf(guests, 'b')).toEqual([
      'Date of office unknown: in the group after those whose date is known, then by name.',
    ]);
  });

  it('does not matter where the group goes by the alphabet', () => {
    const guests = [mayor('b', { inOfficeSince: '2001-01-01' }), mayor('a', { inOfficeSince: '2020-01-01' })];
    expect(idsOf(guests, withGroup('MAYOR', { within: 'NAME' }))).toEqual(['a', 'b']);
  });

  it('is not missed where there is nobody to compare with', () => {
    expect(toldOf([mayor('only')], 'only')).toEqual([]);
  });
});

describe('the group’s own order', () => {
  const deputy = (id: string, about: Partial<Guest> = {}) => aGuest(id, { rank: 'DEPUTY_MAYOR', ...about });

  it('goes before the date, and unknown places come after known ones', () => {
    const guests = [
      deputy('a', { inOfficeSince: '2001-01-01' }),
      deputy('b', { ownPlace: 2, inOfficeSince: '2001-01-01' }),
      deputy('c', { ownPlace: 1, inOfficeSince: '2020-01-01' }),
    ];
    expect(idsOf(guests)).toEqual(['c', 'b', 'a']);
    expect(toldOf(guests, 'c')).toEqual(['Before b: the same group, 1st in their own list before 2nd.']);
  });

  it('leaves the date to decide where the places are the same', () => {
    const guests = [deputy('a', { inOfficeSince: '2020-01-01' }), deputy('b', { inOfficeSince: '2019-01-01' })];
    expect(idsOf(guests)).toEqual(['b', 'a']);
  });
});

describe('former holders', () => {
  const guests = [
    ...[mayor('m.now'), mayor('a.then', { former: true }), mayor('z.then', { former: true })],
    ...[aGuest('deputy', { rank: 'DEPUTY_MAYOR' }), aGuest('expert', { rank: 'EXPERT' })],
  ];

  it.each<[FormerPlace, string[]]>([
    ['BEFORE_GROUP', ['a.then', 'z.then', 'm.now', 'deputy', 'expert']],
    ['WITH_GROUP', ['a.then', 'm.now', 'z.then', 'deputy', 'expert']],
    ['AFTER_GROUP', ['m.now', 'a.then', 'z.then', 'deputy', 'expert']],
    [{ after: 'DEPUTY_MAYOR' }, ['m.now', 'deputy', 'a.then', 'z.then', 'expert']],
    ['WITHOUT_RANK', ['m.now', 'deputy', 'expert', 'a.then', 'z.then']],
  ])('stand where the table says: %j', (former, order) => {
    expect(idsOf(guests, withGroup('MAYOR', { former }))).toEqual(order);
  });

  it('before the present ones say so', () => {
    const table = withGroup('MAYOR', { former: 'BEFORE_GROUP' });
    expect(toldOf(guests, 'z.then', table)?.[0]).toBe(
      'Before m.now: the same rank (“mayor”), the former holder before the present one.',
    );
  });

  it('among the present ones go by the same rule as they', () => {
    const table = withGroup('MAYOR', { former: 'WITH_GROUP' });
    const guests = [
      mayor('b', { inOfficeSince: '2020-01-01' }),
      mayor('a', { former: true, inOfficeSince: '2019-01-01' }),
      mayor('c', { inOfficeSince: '2018-01-01' }),
    ];
    expect(idsOf(guests, table)).toEqual(['c', 'a', 'b']);
  });

  it('of an office that gives a place only while it lasts say so', () => {
    const guests = [aGuest('was', { rank: 'DIRECTOR', former: true }), aGuest('expert', { rank: 'EXPERT' })];
    expect(idsOf(guests)).toEqual(['expert', 'was']);
    expect(toldOf(guests, 'was')).toEqual([
      'An office no longer held gives no place (“former director”): after those who have a rank.',
    ]);
    expect(toldOf(guests, 'expert')).toEqual([
      'Before was: the rank “expert” gives a place, “former director” does not.',
    ]);
  });

  it('speakers and heads of government come after the sitting ministers, in the order of their offices', () => {
    const guests = [
      aGuest('former.minister', { rank: 'MINISTER', former: true }),
      aGuest('former.pm', { rank: 'HEAD_OF_GOVERNMENT', former: true }),
      aGuest('former.speaker', { rank: 'SPEAKER', former: true }),
      aGuest('minister', { rank: 'MINISTER' }),
      aGuest('ambassador', { rank: 'AMBASSADOR' }),
    ];
    expect(idsOf(guests)).toEqual(['minister', 'former.speaker', 'former.pm', 'former.minister', 'ambassador']);
    expect(toldOf(guests, 'former.pm')?.[0]).toBe(
      'Before former.minister: by what the table says of former holders “former head of government” comes before “former minister”.',
    );
  });
});

describe('the head of delegation', () => {
  const head = aGuest('head', { rank: 'DIRECTOR', isHead: true });

  it('stands first of the delegation, before a higher rank', () => {
    expect(idsOf([mayor('mayor'), head])).toEqual(['head', 'mayor']);
    expect(toldOf([mayor('mayor'), head], 'head')).toEqual([
      'The head of delegation stands first of the delegation, whatever the ranks (next mayor).',
    ]);
  });

  it('stands by rank where the table does not put heads first', () => {
    expect(idsOf([mayor('mayor'), head], { ...TABLE, headFirst: false })).toEqual(['mayor', 'head']);
  });

  it('stands first even when said to accompany somebody', () => {
    const guests = [mayor('mayor'), { ...head, companionOf: 'mayor' }];
    expect(idsOf(guests)).toEqual(['head', 'mayor']);
    expect(idsOf(guests, { ...TABLE, headFirst: false })).toEqual(['mayor', 'head']);
  });

  it('does not overtake the people of another delegation', () => {
    const guests = [
      mayor('other', { delegation: 'Oslo' }),
      { ...head, delegation: 'Umeå' },
      aGuest('deputy', { rank: 'DEPUTY_MAYOR', delegation: 'Umeå' }),
    ];
    expect(idsOf(guests)).toEqual(['other', 'head', 'deputy']);
  });
});

describe('companions', () => {
  it('stand right behind whom they accompany, whatever their own rank', () => {
    const guests = [
      mayor('mayor'),
      aGuest('spouse', { rank: 'EXPERT', companionOf: 'mayor' }),
      aGuest('d', { rank: 'DEPUTY_MAYOR' }),
    ];
    expect(idsOf(guests)).toEqual(['mayor', 'spouse', 'd']);
    expect(toldOf(guests, 'spouse')).toEqual(['A companion: right after the one accompanied (mayor).']);
    expect(toldOf(guests, 'mayor')).toEqual(['Before d: the rank “mayor” comes before “deputy mayor”.']);
  });

  it('with a rank of their own go by it where the table says so', () => {
    const guests = [
      mayor('mayor'),
      aGuest('minister', { rank: 'MINISTER', companionOf: 'mayor' }),
      aGuest('other', { companionOf: 'mayor' }),
    ];
    const table = { ...TABLE, companionsByOwnRank: true };
    expect(idsOf(guests, table)).toEqual(['minister', 'mayor', 'other']);
    expect(toldOf(guests, 'minister', table)).toContain('A companion (mayor), but placed by their own rank.');
  });

  it('go by their own rank when the other is not in the list, and say so', () => {
    const guests = [mayor('mayor'), aGuest('alone', { rank: 'MINISTER', companionOf: 'gone' })];
    expect(idsOf(guests)).toEqual(['alone', 'mayor']);
    expect(toldOf(guests, 'alone')).toContain(
      'The one accompanied is not in the list: the place comes from the guest’s own rank.',
    );
  });

  it('who name each other go by their own ranks', () => {
    const guests = [
      aGuest('a', { rank: 'EXPERT', companionOf: 'b' }),
      aGuest('b', { rank: 'MAYOR', companionOf: 'a' }),
    ];
    expect(idsOf(guests)).toEqual(['b', 'a']);
  });
});

it('names go by their last word in the Finnish alphabet, å after z', () => {
  const named = (id: string, name: string) => aGuest(id, { name });
  expect(
    idsOf([named('1', 'Anna Östman'), named('2', 'Bo Åberg'), named('3', 'Zoe Zander'), named('4', 'Åke Aalto')]),
  ).toEqual(['4', '3', '2', '1']);
});

it('every reason is told in the three languages without a gap', () => {
  const guests = [
    aGuest('a', { rank: 'MAYOR', isHead: true }),
    aGuest('b', { rank: 'MINISTER', inOfficeSince: '2020-01-01' }),
    aGuest('c', { rank: 'MINISTER' }),
    aGuest('d', { companionOf: 'b' }),
    aGuest('e', { rank: 'SPEAKER', former: true }),
    aGuest('f', { rank: 'DIRECTOR', former: true }),
  ];
  for (const { reasons } of orderGuests(guests, TABLE, { pins: { a: 3 } }))
    for (const told of reasons.map(tellReason))
      for (const text of [told.fi, told.sv, told.en]) expect(text).toMatch(/^[A-ZÅÄÖ”“].*\.$/);
});
