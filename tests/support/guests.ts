import fc from 'fast-check';
import { type Guest, guestNamed } from '@/lib/domain/precedence/guest';
import { FORMER_PLACES, type RankTable, WITHINS } from '@/lib/domain/precedence/rank-table';
import { type Rank, RANKS } from '@/lib/domain/visit/vocabulary';

/** A guest of whom only what matters is said; the name is the id unless it says otherwise. */
export const aGuest = (id: string, about: Partial<Guest> = {}): Guest => ({ ...guestNamed(id, id), ...about });

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });

/** Few values of everything, so that guests tie often: that is where orders go wrong. */
export const anyGuests = ({ max = 12 } = {}): fc.Arbitrary<Guest[]> =>
  fc.uniqueArray(fc.constantFrom(...'abcdefghijklmnop'), { maxLength: max }).chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record<Guest>({
          id: fc.constant(id),
          name: fc.constantFrom('Anna Ek', 'Bo Ek', 'Åke Öst', 'Ek', '', 'Zoe Aalto'),
          title: fc.constant(null),
          rank: maybe(fc.constantFrom<Rank>('SPEAKER', 'MINISTER', 'MAYOR', 'DIRECTOR')),
          inOfficeSince: maybe(fc.constantFrom('2019-06-03', '2021-01-01', '2021-01-02')),
          former: fc.boolean(),
          ownPlace: maybe(fc.integer({ min: 1, max: 3 })),
          organisation: fc.constant(null),
          isHead: fc.boolean(),
          delegation: maybe(fc.constantFrom('X', 'Y')),
          companionOf: maybe(fc.constantFrom(...ids, 'nobody')),
          country: fc.constant(null),
        }),
      ),
    ),
  );

const note = { fi: 'Syy', sv: 'Orsak', en: 'Reason' };

/** Any table that decides about everybody. */
export const anyRankTable = (): fc.Arbitrary<RankTable> =>
  fc.record({
    groups: fc.shuffledSubarray([...RANKS], { minLength: RANKS.length }).chain((ranks) =>
      fc.tuple(
        ...ranks.map((rank, place) =>
          fc.record({
            rank: fc.constant(rank),
            within: fc.constantFrom(...WITHINS),
            former: fc.constantFrom(...FORMER_PLACES, ...ranks.slice(place + 1).map((after) => ({ after }))),
            note: fc.constant(note),
          }),
        ),
      ),
    ),
    withoutRank: fc.constantFrom(...WITHINS),
    headFirst: fc.boolean(),
    companionsByOwnRank: fc.boolean(),
  });
