import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whoIsWho } from '@/lib/domain/visit/same-people';
import type { VisitPerson } from '@/lib/domain/visit/visit';

const somebody = (change: Partial<VisitPerson>): VisitPerson => ({
  ...{ name: '', title: '', rank: null, rankOrigin: null, organisation: '', isHead: false },
  ...change,
});
const anna = somebody({ id: 'a', name: 'Anna Ek', title: 'Borgmästare' });
const bo = somebody({ id: 'b', name: 'Bo Berg', title: 'Direktör' });

const idsOf = (written: VisitPerson[], before: VisitPerson[]) => whoIsWho(written, before).map(({ id }) => id);

describe('who is who on a list written again', () => {
  it('is told by the id, whatever else has changed', () => {
    expect(idsOf([somebody({ id: 'a', name: 'Anna Ek-Lund', title: 'Ledamot' }), bo], [anna, bo])).toEqual(['a', 'b']);
  });

  it('is told by name and title where no id was sent, in whatever order', () => {
    const { id: _a, ...withoutId } = anna;
    const { id: _b, ...other } = bo;
    expect(idsOf([other, withoutId], [anna, bo])).toEqual(['b', 'a']);
  });

  it('is told by a name that stands once, where only the title was corrected', () => {
    expect(idsOf([somebody({ name: 'Anna Ek', title: 'Stadsdirektör' })], [anna, bo])).toEqual(['a']);
    const namesake = somebody({ id: 'c', name: 'Anna Ek', title: 'Tolk' });
    expect(idsOf([somebody({ name: 'Anna Ek', title: 'Stadsdirektör' })], [anna, namesake])).toEqual([undefined]);
  });

  it('takes over no id that nobody on the visit has', () => {
    expect(idsOf([somebody({ id: 'of another visit', name: 'Cia' })], [anna])).toEqual([undefined]);
    expect(idsOf([anna], [])).toEqual([undefined]);
  });

  it('prefers the one meant to one of the same name', () => {
    const { id: _, ...asNew } = anna;
    expect(idsOf([asNew, anna], [anna])).toEqual([undefined, 'a']);
  });

  const person = fc.record({
    id: fc.constantFrom('a', 'b', 'c', undefined),
    name: fc.constantFrom('', 'Anna', 'Bo'),
    title: fc.constantFrom('', 'Chef'),
  });
  const before = fc.uniqueArray(
    fc.record({ id: fc.constantFrom('a', 'b', 'c'), name: fc.constantFrom('Anna', 'Bo'), title: fc.constant('Chef') }),
    { selector: ({ id }) => id },
  );

  it('makes nobody two people and nobody of nothing, whatever is written', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 6 }), before, (written, known) => {
        const ids = idsOf(written.map(somebody), known.map(somebody)).filter((id) => id !== undefined);
        expect(new Set(ids).size).toBe(ids.length);
        expect(known.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
      }),
      { seed: 4 },
    );
  });

  it('knows everybody again whose list is sent back as it is', () => {
    fc.assert(
      fc.property(before, (known) => {
        expect(whoIsWho(known.map(somebody), known.map(somebody))).toEqual(known.map(somebody));
      }),
      { seed: 4 },
    );
  });
});
