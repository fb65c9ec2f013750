import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_RANK_TABLE } from '@/lib/domain/precedence/first-rank-table';
import { orderGuests } from '@/lib/domain/precedence/order-guests';
import { tellReason } from '@/lib/domain/precedence/tell-order';
import { aGuest, anyGuests, anyRankTable } from '../../support/guests';

const FOUR = [
  aGuest('mayor', { rank: 'MAYOR' }),
  aGuest('deputy', { rank: 'DEPUTY_MAYOR' }),
  aGuest('consul', { rank: 'CONSUL' }),
  aGuest('expert', { rank: 'EXPERT' }),
];
const order = (byHand: Parameters<typeof orderGuests>[2], guests = FOUR) =>
  orderGuests(guests, FIRST_RANK_TABLE, byHand);
const ids = (...asked: Parameters<typeof order>) => order(...asked).map(({ guest }) => guest.id);

describe('a pin', () => {
  it('puts a guest at a place and leaves the others in the order of the table', () => {
    expect(ids({ pins: { expert: 1 } })).toEqual(['expert', 'mayor', 'deputy', 'consul']);
  });

  it('is shown with what the table would say', () => {
    const [first, second] = order({ pins: { expert: 1 } });
    expect(first).toMatchObject({ place: 1, byTable: 4, setByHand: true });
    expect(first?.reasons.map((reason) => tellReason(reason).en)).toContain('Set by hand: would be 4th by the table.');
    expect(second).toMatchObject({ setByHand: false, byTable: 1 });
  });

  it('beyond the last place means the last', () => {
    expect(ids({ pins: { mayor: 99 } })).toEqual(['deputy', 'consul', 'expert', 'mayor']);
  });

  it('at a place that somebody higher is pinned to moves one further', () => {
    expect(ids({ pins: { expert: 1, consul: 1 } })).toEqual(['consul', 'expert', 'mayor', 'deputy']);
  });

  it('takes a companion along', () => {
    const guests = [...FOUR, aGuest('spouse', { companionOf: 'expert' })];
    expect(ids({ pins: { expert: 1 } }, guests)).toEqual(['expert', 'spouse', 'mayor', 'deputy', 'consul']);
  });

  it('for somebody who has left changes nothing', () => {
    expect(ids({ pins: { gone: 1 } })).toEqual(ids(null));
  });
});

describe('a whole order', () => {
  it('holds as it is given, and marks only whom it moves', () => {
    const placed = order({ order: ['mayor', 'consul', 'deputy', 'expert'] });
    expect(placed.map(({ guest, setByHand }) => [guest.id, setByHand])).toEqual([
      ['mayor', false],
      ['consul', true],
      ['deputy', true],
      ['expert', false],
    ]);
  });

  it('puts whoever has come since where the table has them, behind the nearest above', () => {
    expect(ids({ order: ['expert', 'deputy', 'mayor'] })).toEqual(['expert', 'deputy', 'consul', 'mayor']);
    expect(ids({ order: ['consul', 'deputy', 'expert'] })).toEqual(['mayor', 'consul', 'deputy', 'expert']);
  });
});

const anyByHand = fc.oneof(
  fc.record({ pins: fc.dictionary(fc.constantFrom(...'abcdefgz'), fc.integer({ min: -2, max: 20 })) }),
  fc.record({ order: fc.array(fc.constantFrom(...'abcdefghz')) }),
);

it('whatever is set by hand, everybody stands exactly once, at places from 1', () => {
  fc.assert(
    fc.property(anyGuests(), anyRankTable(), anyByHand, (guests, table, byHand) => {
      const placed = orderGuests(guests, table, byHand);
      expect(placed.map(({ guest }) => guest.id).toSorted()).toEqual(guests.map(({ id }) => id).toSorted());
      expect(placed.map(({ place }) => place)).toEqual(placed.map((_, at) => at + 1));
      expect(placed.map(({ byTable }) => byTable).toSorted((a, b) => a - b)).toEqual(placed.map((_, at) => at + 1));
    }),
  );
});

it('pins to different places that exist are kept to the letter', () => {
  fc.assert(
    fc.property(anyGuests(), anyRankTable(), fc.infiniteStream(fc.nat()), (guests, table, random) => {
      const places = guests.map((_, at) => at + 1);
      const pins = Object.fromEntries(
        guests.flatMap(({ id }) => {
          if ((random.next().value ?? 0) % 2 === 0) return [];
          const [place] = places.splice((random.next().value ?? 0) % places.length, 1);
          return place === undefined ? [] : [[id, place]];
        }),
      );
      for (const { guest, place } of orderGuests(guests, table, { pins })) expect(place).toBe(pins[guest.id] ?? place);
    }),
  );
});

it('who is not pinned and accompanies nobody keeps the order of the table', () => {
  fc.assert(
    fc.property(anyGuests(), anyRankTable(), fc.subarray([...'abcdefgh']), (guests, table, pinned) => {
      const pins = Object.fromEntries(pinned.map((id, at) => [id, ((at * 3) % 12) + 1]));
      const free = (placed: ReturnType<typeof orderGuests>) =>
        placed.filter(({ guest, partner }) => !(guest.id in pins) && !partner).map(({ guest }) => guest.id);
      expect(free(orderGuests(guests, table, { pins }))).toEqual(free(orderGuests(guests, table)));
    }),
  );
});
