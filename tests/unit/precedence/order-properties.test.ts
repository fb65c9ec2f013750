import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PairReason, reasonBefore } from '@/lib/domain/precedence/compare-guests';
import type { Guest } from '@/lib/domain/precedence/guest';
import { orderGuests } from '@/lib/domain/precedence/order-guests';
import { anyGuests, anyRankTable } from '../../support/guests';

const idsOf = (placed: ReturnType<typeof orderGuests>) => placed.map(({ guest }) => guest.id);

describe('comparing two guests', () => {
  it('puts exactly one of two before the other', () => {
    fc.assert(
      fc.property(anyGuests({ max: 6 }), anyRankTable(), (guests, table) => {
        for (const one of guests)
          for (const other of guests) {
            const both = [reasonBefore(one, other, table), reasonBefore(other, one, table)];
            expect(both.filter((reason) => reason !== null)).toHaveLength(one === other ? 0 : 1);
          }
      }),
    );
  });

  it('is transitive', () => {
    fc.assert(
      fc.property(anyGuests({ max: 6 }), anyRankTable(), (guests, table) => {
        const before = (one: Guest, other: Guest) => reasonBefore(one, other, table) !== null;
        for (const a of guests)
          for (const b of guests)
            for (const c of guests) if (before(a, b) && before(b, c)) expect(before(a, c)).toBe(true);
      }),
    );
  });

  it('explains truly: whoever takes over what the reason names takes the other’s place', () => {
    fc.assert(
      fc.property(anyGuests({ max: 5 }), anyRankTable(), (guests, table) => {
        for (const one of guests)
          for (const other of guests) {
            const reason = reasonBefore(one, other, table);
            if (!reason || reason.code === 'ID') continue;
            const [swappedOne, swappedOther] = swapped(one, other, reason);
            expect(reasonBefore(swappedOther, swappedOne, table)?.code).toBe(reason.code);
            expect(reasonBefore(swappedOne, swappedOther, table)).toBeNull();
          }
      }),
    );
  });

  it('explains truly: without the difference that the reason names, it is no longer the reason', () => {
    fc.assert(
      fc.property(anyGuests({ max: 5 }), anyRankTable(), (guests, table) => {
        for (const one of guests)
          for (const other of guests) {
            const reason = reasonBefore(one, other, table);
            if (!reason || reason.code === 'ID') continue;
            const same = { ...other, ...pick(one, NAMED[reason.code]) };
            expect(reasonBefore(one, same, table)?.code).not.toBe(reason.code);
          }
      }),
    );
  });
});

/** What of a guest each reason speaks of. */
const NAMED: Record<PairReason['code'], readonly (keyof Guest)[]> = {
  RANK: ['rank', 'former'],
  RANK_OR_NONE: ['rank', 'former'],
  PRESENT_BEFORE_FORMER: ['former'],
  FORMER_BEFORE_PRESENT: ['former'],
  PLACE_OF_FORMER: ['rank', 'former'],
  OFFICE_EARLIER: ['inOfficeSince'],
  OFFICE_KNOWN: ['inOfficeSince'],
  OWN_PLACE: ['ownPlace'],
  OWN_PLACE_KNOWN: ['ownPlace'],
  NAME: ['name'],
  ID: ['id'],
};

const pick = (guest: Guest, keys: readonly (keyof Guest)[]): Partial<Guest> =>
  Object.fromEntries(keys.map((key) => [key, guest[key]]));

function swapped(one: Guest, other: Guest, { code }: PairReason): [Guest, Guest] {
  return [
    { ...one, ...pick(other, NAMED[code]) },
    { ...other, ...pick(one, NAMED[code]) },
  ];
}

describe('the whole order', () => {
  it('does not depend on the order in which guests come', () => {
    fc.assert(
      fc.property(
        anyGuests().chain((guests) =>
          fc.tuple(fc.constant(guests), fc.shuffledSubarray(guests, { minLength: guests.length })),
        ),
        anyRankTable(),
        ([guests, shuffled], table) => {
          expect(orderGuests(shuffled, table)).toEqual(orderGuests(guests, table));
        },
      ),
    );
  });

  it('holds everybody exactly once', () => {
    fc.assert(
      fc.property(anyGuests(), anyRankTable(), (guests, table) => {
        expect(idsOf(orderGuests(guests, table)).toSorted()).toEqual(guests.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('gives everybody who leads their own place, but the last, a reason towards the next', () => {
    fc.assert(
      fc.property(anyGuests(), anyRankTable(), (guests, table) => {
        const leading = orderGuests(guests, table).filter(({ partner }) => !partner);
        leading.slice(0, -1).forEach(({ reasons }, at) => {
          const next = reasons.map((reason) =>
            reason.code === 'BEFORE_NEXT' ? reason.next.id : reason.code === 'HEAD_FIRST' ? reason.before.id : null,
          );
          expect(next).toContain(leading[at + 1]?.guest.id);
        });
      }),
    );
  });

  it('keeps companions directly behind those they accompany', () => {
    fc.assert(
      fc.property(anyGuests(), anyRankTable(), (guests, table) => {
        const placed = orderGuests(guests, table);
        placed.forEach(({ partner }, at) => {
          if (!partner) return;
          // Between the two stand only others who accompany one of them.
          const from = placed.findIndex(({ guest }) => guest.id === partner.id);
          expect(from).toBeLessThan(at);
          for (const between of placed.slice(from + 1, at)) expect(between.partner).not.toBeNull();
        });
      }),
    );
  });

  it('puts no member of a delegation before its head, where heads stand first', () => {
    fc.assert(
      fc.property(anyGuests(), anyRankTable(), (guests, table) => {
        const leading = orderGuests(guests, { ...table, headFirst: true }).filter(({ partner }) => !partner);
        leading.forEach(({ guest }, at) => {
          if (guest.isHead) return;
          const later = leading.slice(at + 1).map((one) => one.guest);
          expect(later.filter((one) => one.isHead && one.delegation === guest.delegation)).toEqual([]);
        });
      }),
    );
  });

  it('changes nothing between two others when somebody leaves who neither leads nor is accompanied', () => {
    fc.assert(
      fc.property(anyGuests(), anyRankTable(), (guests, table) => {
        const [gone, ...others] = guests;
        if (!gone || gone.isHead || guests.some(({ companionOf }) => companionOf === gone.id)) return;
        const before = idsOf(orderGuests(guests, table)).filter((id) => id !== gone.id);
        // A head moves up to the first of the delegation, so that the first one's leaving may let the head fall back.
        const mayMoveHead = others.some(({ isHead, delegation }) => isHead && delegation === gone.delegation);
        if (!mayMoveHead) expect(idsOf(orderGuests(others, table))).toEqual(before);
      }),
    );
  });
});
