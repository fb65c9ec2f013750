import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey } from '@/lib/domain/delegation/fold-person';
import { mergeDelegations } from '@/lib/domain/delegation/merge-delegations';
import { mergeList } from '@/lib/domain/delegation/merge-list';
import type { ListRow } from '@/lib/domain/delegation/read-list';
import { type DelegateValues, emptyDelegate } from '@/lib/domain/delegation/values';

const aDelegate = (id: string, change: Partial<DelegateValues> = {}): DelegateValues => ({
  ...emptyDelegate(id),
  name: id,
  ...change,
});
const row = (change: Partial<DelegateValues>): ListRow => {
  const { id: _, ...values } = { ...emptyDelegate(''), ...change };
  return { values, rank: null, doubts: [] };
};
const counting = () => {
  let count = 0;
  return () => `new ${(count += 1)}`;
};

describe('a list put beside who is there', () => {
  const kristi = aDelegate('k', { name: 'Kristi Tamm', title: 'Abilinnapea', languages: 'viro', rank: 'DEPUTY_MAYOR' });

  it('knows somebody again by the words of the name, in whatever order and without marks', () => {
    const { delegates, notes } = mergeList([kristi], [row({ name: 'TAMM, Kristi', title: 'Abilinnapea' })], counting());
    expect(delegates).toEqual([{ ...kristi, name: 'TAMM, Kristi' }]);
    expect(notes.get('k')).toMatchObject({ from: 'BOTH', changed: { name: 'Kristi Tamm' } });
    expect(nameKey('Nguyễn Văn A')).toBe(nameKey('Van A NGUYEN'));
  });

  it('takes what the list tells and keeps what it leaves empty; a rank does not outlive its title', () => {
    const { delegates } = mergeList([kristi], [row({ name: 'Kristi Tamm', title: 'Linnapea' })], counting());
    expect(delegates).toEqual([{ ...kristi, title: 'Linnapea', rank: '' }]);
  });

  it('adds somebody whose name is only like another’s, and says whom they may be', () => {
    const { delegates, notes } = mergeList([kristi], [row({ name: 'Kristi Maria Tamm' })], counting());
    expect(delegates.map(({ id }) => id)).toEqual(['k', 'new 1']);
    expect(notes.get('new 1')).toMatchObject({ from: 'LIST', perhaps: 'k' });
    expect(mergeList([kristi], [row({ name: 'Kristi' })], counting()).notes.get('new 1')?.perhaps).toBeNull();
  });

  it('makes two of a name that the list has twice, and keeps the head who was there', () => {
    const head = aDelegate('h', { role: 'HEAD' });
    const twice = [row({ name: 'Bo Berg', role: 'HEAD' }), row({ name: 'Bo Berg' })];
    const { delegates } = mergeList([head], twice, counting());
    expect(delegates.map(({ name, role }) => [name, role])).toEqual([
      ['h', 'HEAD'],
      ['Bo Berg', 'MEMBER'],
      ['Bo Berg', 'MEMBER'],
    ]);
  });

  const name = fc.constantFrom('', 'Anna Ek', 'Ek Anna', 'Bo Berg', 'Anna Maria Ek');
  it('loses nobody, whoever is there and whatever the list holds', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 5 }), fc.array(name, { maxLength: 5 }), (there, listed) => {
        const before = there.map((one, at) => aDelegate(`b${at}`, { name: one, title: 'x' }));
        const { delegates } = mergeList(
          before,
          listed.map((one) => row({ name: one })),
          counting(),
        );
        expect(delegates.map(({ id }) => id)).toEqual(expect.arrayContaining(before.map(({ id }) => id)));
        const keys = delegates.map((one) => nameKey(one.name));
        for (const one of listed) expect(keys).toContain(nameKey(one));
      }),
      { seed: 4 },
    );
  });
});

describe('two people at one delegation', () => {
  const [anna, bo] = [aDelegate('anna'), aDelegate('bo')];

  it('keep what each of them changed, also of one person', () => {
    const merged = mergeDelegations(
      [anna, bo],
      [{ ...anna, title: 'Chef' }, bo],
      [
        { ...anna, languages: 'ruotsi' },
        { ...bo, title: 'Tolk' },
      ],
    );
    expect(merged).toEqual({
      delegates: [
        { ...anna, title: 'Chef', languages: 'ruotsi' },
        { ...bo, title: 'Tolk' },
      ],
      conflicts: [],
    });
  });

  it('are told of what both changed: mine stands', () => {
    const merged = mergeDelegations([anna], [{ ...anna, title: 'Chef' }], [{ ...anna, title: 'Direktör' }]);
    expect(merged.delegates).toEqual([{ ...anna, title: 'Chef' }]);
    expect(merged.conflicts).toEqual([{ id: 'anna', field: 'title', theirs: 'Direktör' }]);
  });

  it('keep those whom either added, and lose only whom one removed and the other left alone', () => {
    const [cia, dan] = [aDelegate('cia'), aDelegate('dan')];
    expect(mergeDelegations([anna, bo], [cia, anna], [anna, bo, dan]).delegates).toEqual([cia, anna, dan]);
    const changed = { ...bo, title: 'Tolk' };
    expect(mergeDelegations([anna, bo], [anna], [anna, changed]).delegates).toEqual([anna, changed]);
    expect(mergeDelegations([anna, bo], [anna, changed], [anna]).delegates).toEqual([anna, changed]);
  });

  it('who each chose another head end with one, mine', () => {
    const merged = mergeDelegations([anna, bo], [{ ...anna, role: 'HEAD' }, bo], [anna, { ...bo, role: 'HEAD' }]);
    expect(merged.delegates.map(({ role }) => role)).toEqual(['HEAD', 'MEMBER']);
  });

  it('of whom one changed nothing, end with what the other wrote', () => {
    const people = fc.uniqueArray(
      fc
        .record({ id: fc.constantFrom('a', 'b', 'c'), title: fc.constantFrom('', 'Chef') })
        .map(({ id, title }) => aDelegate(id, { title })),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(people, people, (base, other) => {
        expect(mergeDelegations(base, base, other)).toMatchObject({ conflicts: [] });
        const ids = mergeDelegations(base, base, other).delegates;
        expect(ids.toSorted(byId)).toEqual(other.toSorted(byId));
        expect(mergeDelegations(base, other, base)).toEqual({ delegates: other, conflicts: [] });
      }),
      { seed: 4 },
    );
  });
});

const byId = (one: DelegateValues, other: DelegateValues) => (one.id < other.id ? -1 : 1);
