import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDifferences, programmeDifferences } from '@/lib/domain/programme/programme-differences';
import type { HostItem } from '@/lib/domain/programme/published-programme';
import { at } from '../../support/programme-items';
import { aGuestItem, aHostItem } from '../../support/published-items';

describe('what differs between two versions of a programme', () => {
  it('is told as added and removed by the item, not by its place in the list', () => {
    const [kept, gone, come] = [aGuestItem(), aGuestItem({ id: 'b' }), aGuestItem({ id: 'c', startsAt: at('09:30') })];
    expect(programmeDifferences([kept, gone], [kept, come])).toEqual([
      { kind: 'REMOVED', before: gone },
      { kind: 'ADDED', after: come },
    ]);
  });

  it('of a changed item names each part that is not what it was', () => {
    const before = aGuestItem();
    const after = aGuestItem({
      startsAt: at('09:15'),
      venue: { name: { fi: 'Kaupungintalo' }, address: '' },
      people: [{ name: 'Heli Isäntä', title: {}, duty: 'HOST' }],
      notes: { en: 'Bring a passport' },
      status: 'TENTATIVE',
    });
    expect(programmeDifferences([before], [after])).toMatchObject([
      { kind: 'CHANGED', parts: ['TIME', 'PLACE', 'PEOPLE', 'TEXTS', 'DETAILS'] },
    ]);
  });

  it('includes what only hosts see where hosts are the readers', () => {
    const changes = programmeDifferences(
      [aHostItem()],
      [aHostItem({ notesForHosts: 'Ovi on auki', vehicle: 'Bussi', attendees: [{ personId: 'p', duty: 'GUIDE' }] })],
    );
    expect(changes).toMatchObject([{ parts: ['PEOPLE', 'TEXTS', 'DETAILS'] }]);
  });

  it('is nothing where only the order of the keys differs, as JSON from a database has none', () => {
    const one = aGuestItem({ venue: { name: { fi: 'A', sv: 'B' }, address: 'C' } });
    const other = aGuestItem({ venue: { address: 'C', name: { sv: 'B', fi: 'A' } } });
    expect(programmeDifferences([one], [other])).toEqual([]);
  });
});

const someText = fc.constantFrom('', 'Sali', 'Aula');
const someItem = (id: string): fc.Arbitrary<HostItem> =>
  fc
    .record({
      start: fc.integer({ min: 0, max: 20 }),
      track: fc.integer({ min: 0, max: 1 }),
      place: someText,
      notesForHosts: someText,
      title: fc.constantFrom({ fi: 'Tapaaminen' }, { fi: 'Lounas', en: 'Lunch' }),
      hosts: fc.uniqueArray(fc.constantFrom('p', 'q'), { maxLength: 2 }),
      headcount: fc.option(fc.integer({ min: 1, max: 3 })),
    })
    .map(({ start, hosts, ...rest }) =>
      aHostItem({
        ...rest,
        id,
        startsAt: new Date(at('09:00').getTime() + start * 900_000),
        endsAt: new Date(at('09:00').getTime() + (start + 4) * 900_000),
        attendees: hosts.map((personId) => ({ personId, duty: 'HOST' as const })),
        people: hosts.map((name) => ({ name, title: {}, duty: 'HOST' as const })),
      }),
    );

/** A version: some of six items, in the order in which they are told. */
const someVersion = fc.tuple(...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => fc.option(someItem(id)))).map((items) =>
  applyDifferences<HostItem>(
    [],
    items.flatMap((after) => (after ? [{ kind: 'ADDED', after }] : [])),
  ),
);

describe('any two versions', () => {
  it('differ in nothing exactly where they are the same', () => {
    fc.assert(
      fc.property(someVersion, someVersion, (before, after) => {
        const same = JSON.stringify(before) === JSON.stringify(after);
        expect(programmeDifferences(before, after).length === 0).toBe(same);
        expect(programmeDifferences(before, before)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('become each other by their differences, whichever came first', () => {
    fc.assert(
      fc.property(someVersion, someVersion, (before, after) => {
        expect(applyDifferences(before, programmeDifferences(before, after))).toEqual(after);
        expect(applyDifferences(after, programmeDifferences(after, before))).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  it('tell guests of no change in what only hosts see', () => {
    fc.assert(
      fc.property(someVersion, someText, (version, note) => {
        const toGuest = ({
          vehicle: _v,
          headcount: _c,
          cateringReason: _r,
          notesForHosts: _n,
          attendees: _a,
          ...item
        }: HostItem) => item;
        const changed = version.map((item) => ({ ...item, notesForHosts: note, headcount: 9 }));
        expect(programmeDifferences(version.map(toGuest), changed.map(toGuest))).toEqual([]);
      }),
    );
  });
});
