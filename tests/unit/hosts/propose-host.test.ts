import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Barrier, type HostInOrder, proposeHost } from '@/lib/domain/hosts/propose-host';
import { RANKS, type Rank } from '@/lib/domain/visit/vocabulary';

const host = (
  personId: string,
  receives: readonly Rank[] = [],
  rank: Rank | null = null,
  ...barriers: Barrier[]
): HostInOrder => ({ personId, receives, rank, barriers });
const AWAY: Barrier = { kind: 'ABSENT', from: '2027-03-01', to: '2027-03-05' };
const DISQUALIFIED: Barrier = { kind: 'DISQUALIFIED' };
const BOOKED: Barrier = {
  ...{ kind: 'BOOKED', visit: null },
  ...{ startsAt: new Date('2027-03-03T07:00:00Z'), endsAt: new Date('2027-03-03T08:00:00Z') },
};

/** The mayor receives heads and ministers, the deputy mayor deputies, the director nobody by name. */
const order = (...barriers: readonly (readonly Barrier[])[]) => [
  host('mayor', ['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'MINISTER', 'MAYOR'], 'MAYOR', ...(barriers[0] ?? [])),
  host('deputy', ['DEPUTY_MAYOR', 'AMBASSADOR'], 'DEPUTY_MAYOR', ...(barriers[1] ?? [])),
  host('chair', [], 'COUNCIL_CHAIR', ...(barriers[2] ?? [])),
  host('director', ['DIRECTOR'], 'DIRECTOR', ...(barriers[3] ?? [])),
];

describe('the counterpart', () => {
  it.each<[string, (Rank | null)[], string, string]>([
    ['a head of state, by the order', ['HEAD_OF_STATE'], 'mayor', 'RECEIVES'],
    ['an ambassador, by the order', ['AMBASSADOR'], 'deputy', 'RECEIVES'],
    ['an ambassador among directors and people without a rank', ['DIRECTOR', null, 'AMBASSADOR'], 'deputy', 'RECEIVES'],
    ['the chair of a council, whom nobody is named for, by their own rank', ['COUNCIL_CHAIR'], 'chair', 'SAME_RANK'],
    ['a governor, by the nearest rank above: the ambassador', ['GOVERNOR'], 'deputy', 'NEAREST_ABOVE'],
    ['royalty, by the nearest rank above: the head of state', ['ROYAL'], 'mayor', 'NEAREST_ABOVE'],
    ['a consul, by the nearest rank above: the deputy mayor', ['CONSUL'], 'deputy', 'NEAREST_ABOVE'],
    ['an expert, by the nearest rank above', ['EXPERT'], 'director', 'NEAREST_ABOVE'],
    ['guests whose rank nobody knows, as experts', [null, null], 'director', 'NEAREST_ABOVE'],
    ['nobody yet, as experts', [], 'director', 'NEAREST_ABOVE'],
  ])('of %s', (_who, ranks, counterpart, kind) => {
    expect(proposeHost(ranks, order())).toMatchObject({ counterpart, proposed: counterpart, grounds: { kind } });
  });

  it('is below the guests where nobody receives their rank or one above', () => {
    const low = [host('director', ['DIRECTOR'])];
    expect(proposeHost(['MINISTER'], low)).toMatchObject({
      ...{ counterpart: 'director', grounds: { kind: 'NEAREST_BELOW', rank: 'DIRECTOR' } },
    });
  });

  it('is the first of an order that names no ranks', () => {
    const bare = [host('one'), host('other')];
    expect(proposeHost(['MINISTER'], bare)).toMatchObject({ counterpart: 'one', grounds: { kind: 'FIRST' } });
  });

  it('is the first of two whom the order names for one rank', () => {
    const both = [host('one', ['MINISTER']), host('other', ['MINISTER'])];
    expect(proposeHost(['MINISTER'], both).counterpart).toBe('one');
  });

  it('is nobody without an order', () => {
    expect(proposeHost(['MINISTER'], [])).toEqual({
      ...{ rank: 'MINISTER', grounds: null, counterpart: null, proposed: null, candidates: [] },
    });
  });
});

describe('the proposal', () => {
  it.each<[string, readonly (readonly Barrier[])[], string | null]>([
    ['the counterpart who is free', [], 'mayor'],
    ['the next where the counterpart is away', [[AWAY]], 'deputy'],
    ['the next but one where the next is disqualified', [[AWAY], [DISQUALIFIED]], 'chair'],
    ['the last where all others are kept', [[AWAY], [DISQUALIFIED], [BOOKED]], 'director'],
    ['nobody where everybody is kept', [[AWAY], [DISQUALIFIED], [BOOKED], [{ kind: 'RETIRED' }]], null],
  ])('for a head of state is %s', (_which, barriers, proposed) => {
    expect(proposeHost(['HEAD_OF_STATE'], order(...barriers))).toMatchObject({ counterpart: 'mayor', proposed });
  });

  it('never goes above the counterpart, and tells how those before stand', () => {
    const { proposed, candidates } = proposeHost(['DEPUTY_MAYOR'], order([], [AWAY], [BOOKED], [DISQUALIFIED]));
    expect(proposed).toBeNull();
    expect(candidates.map(({ personId, place }) => [personId, place])).toEqual([
      ['mayor', 'BEFORE'],
      ['deputy', 'COUNTERPART'],
      ['chair', 'NEXT'],
      ['director', 'NEXT'],
    ]);
  });
});

describe('for whatever guests and order', () => {
  const ranks = fc.array(fc.option(fc.constantFrom(...RANKS)), { maxLength: 6 });
  const barriers = fc.array(fc.constantFrom(AWAY, DISQUALIFIED, BOOKED), { maxLength: 2 });
  const receives = fc.uniqueArray(fc.constantFrom(...RANKS), { maxLength: 5 });
  const orders = fc
    .array(fc.tuple(receives, fc.option(fc.constantFrom(...RANKS)), barriers), { maxLength: 8 })
    .map((all) => all.map(([named, rank, kept], index) => host(`host ${index}`, named, rank, ...kept)));

  it('somebody is the counterpart exactly where there is an order, and is told by what', () => {
    fc.assert(
      fc.property(ranks, orders, (guests, hosts) => {
        const { counterpart, grounds, candidates } = proposeHost(guests, hosts);
        expect(counterpart === null).toBe(hosts.length === 0);
        expect(grounds === null).toBe(hosts.length === 0);
        expect(candidates.map(({ personId, position }) => [personId, position])).toEqual(
          hosts.map(({ personId }, index) => [personId, index + 1]),
        );
      }),
    );
  });

  it('the proposed is free, not before the counterpart, and everybody passed over says why', () => {
    fc.assert(
      fc.property(ranks, orders, (guests, hosts) => {
        const { proposed, candidates } = proposeHost(guests, hosts);
        const asked = candidates.filter(({ place }) => place !== 'BEFORE');
        const chosen = asked.findIndex(({ personId }) => personId === proposed);
        const passedOver = chosen === -1 ? asked : asked.slice(0, chosen);
        expect(proposed === null || asked[chosen]?.barriers.length === 0).toBe(true);
        expect(passedOver.every(({ barriers: why }) => why.length > 0)).toBe(true);
      }),
    );
  });

  it('only the highest rank counts, in whatever order the guests stand', () => {
    fc.assert(
      fc.property(ranks, orders, (guests, hosts) => {
        const highest = RANKS.find((rank) => guests.includes(rank)) ?? null;
        expect(proposeHost(guests.toReversed(), hosts)).toEqual(proposeHost(guests, hosts));
        expect(proposeHost([highest], hosts)).toEqual(proposeHost(guests, hosts));
      }),
    );
  });

  it('what keeps somebody else never takes the place from the one proposed, and the counterpart is nobody’s absence', () => {
    fc.assert(
      fc.property(ranks, orders, fc.nat(7), (guests, hosts, index) => {
        const before = proposeHost(guests, hosts);
        const more = hosts.map((one, at) => (at === index ? { ...one, barriers: [...one.barriers, AWAY] } : one));
        const after = proposeHost(guests, more);
        expect(after.counterpart).toBe(before.counterpart);
        if (hosts[index]?.personId !== before.proposed) expect(after.proposed).toBe(before.proposed);
      }),
    );
  });

  it('nobody is received below their rank where somebody receives one as high', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RANKS), orders, (rank, hosts) => {
        const { grounds } = proposeHost([rank], hosts);
        const named = hosts.flatMap((one) => one.receives).map((one) => RANKS.indexOf(one));
        if (named.some((level) => level <= RANKS.indexOf(rank))) expect(grounds?.kind).not.toBe('NEAREST_BELOW');
      }),
    );
  });
});
