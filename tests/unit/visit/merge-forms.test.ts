import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyForm, type VisitFormValues } from '@/lib/domain/visit/form-values';
import { mergeForms } from '@/lib/domain/visit/merge-forms';
import { aForm, aFormWithDetails, aPerson } from '../../support/forms';

const base = aForm({ organisation: 'Stockholms stad', guests: [aPerson({ name: 'Anna Ek', isHead: true })] });
const [anna] = base.guests as [VisitFormValues['guests'][number]];

const texts = (Object.keys(base) as (keyof VisitFormValues)[]).filter((field) => typeof base[field] === 'string');
const lists = (Object.keys(base) as (keyof VisitFormValues)[]).filter(
  (field) => Array.isArray(base[field]) && field !== 'guests' && field !== 'travellers',
);
const WHEN = ['startDate', 'startTime', 'endDate', 'endTime', 'timeZone'];
const shownAs = (field: string) => {
  if (WHEN.includes(field)) return 'startDate';
  return field === 'levelRaisedBecause' ? 'levelRaised' : field;
};

describe.each(texts)('the field %s', (field) => {
  const mine = { ...base, [field]: 'minun' };
  const theirs = { ...base, [field]: 'heidän' };

  it('changed only by the other is taken over', () => {
    expect(mergeForms(base, base, theirs)).toEqual({ values: theirs, conflicts: [], taken: [shownAs(field)] });
  });

  it('changed only by me is kept', () => {
    expect(mergeForms(base, mine, base)).toEqual({ values: mine, conflicts: [], taken: [] });
  });

  it('changed alike by both is no conflict', () => {
    expect(mergeForms(base, mine, mine)).toEqual({ values: mine, conflicts: [], taken: [] });
  });

  it('changed by both is chosen, and mine until then', () => {
    const conflicts = [{ field: shownAs(field), people: null }];
    expect(mergeForms(base, mine, theirs)).toEqual({ values: mine, conflicts, taken: [] });
    expect(mergeForms(base, mine, theirs, { [shownAs(field)]: 'MINE' }).values).toEqual(mine);
    expect(mergeForms(base, mine, theirs, { [shownAs(field)]: 'THEIRS' }).values).toEqual(theirs);
  });
});

describe.each(lists)('the ticks of %s', (field) => {
  it('are merged one by one', () => {
    const form = (...ticked: string[]) => ({ ...base, [field]: ticked });
    const merged = mergeForms(form('a', 'b'), form('b', 'c'), form('a', 'b', 'd'));
    expect(merged).toEqual({ values: form('b', 'c', 'd'), conflicts: [], taken: [field] });
    expect(mergeForms(form('a', 'b'), form('b'), form('b'))).toMatchObject({ values: form('b'), taken: [] });
    expect(mergeForms(form('a', 'b'), form('a', 'b'), form()).values).toEqual(form());
  });
});

describe('a yes or no', () => {
  it('is whichever of the two changed it', () => {
    const signed = { ...base, signing: true };
    expect(mergeForms(base, base, signed)).toMatchObject({ values: signed, taken: ['signing'] });
    expect(mergeForms(base, signed, base)).toMatchObject({ values: signed, conflicts: [] });
    expect(mergeForms(signed, base, base)).toMatchObject({ values: base, conflicts: [] });
  });
});

describe('fields that say one thing together', () => {
  it('are never put together from two opinions: the time', () => {
    const mine = { ...base, startTime: '10.00' };
    const theirs = { ...base, timeZone: 'Asia/Tokyo' };
    expect(mergeForms(base, mine, theirs)).toEqual({
      ...{ values: mine, taken: [] },
      conflicts: [{ field: 'startDate', people: null }],
    });
    expect(mergeForms(base, mine, theirs, { startDate: 'THEIRS' }).values).toEqual(theirs);
  });

  it('are never put together from two opinions: a raised level and its reason', () => {
    const raised = { ...base, levelRaised: true, levelRaisedBecause: 'Kuninkaallisia' };
    const mine = { ...raised, levelRaised: false };
    const theirs = { ...raised, levelRaisedBecause: 'Kruununprinsessa tulee' };
    expect(mergeForms(raised, mine, theirs).conflicts).toEqual([{ field: 'levelRaised', people: null }]);
    expect(mergeForms(raised, mine, theirs, { levelRaised: 'THEIRS' }).values).toEqual(theirs);
  });
});

describe('what only a kind has', () => {
  const form = (benefit: string, image: string, keySectors: string[] = []) => {
    const { details } = emptyForm();
    return aFormWithDetails({ benefit, keySectors, effects: { ...details.effects, IMAGE: image } }, {});
  };

  it('is merged field by field, also inside', () => {
    const merged = mergeForms(
      form('', '', ['TOURISM']),
      form('Oppia', '', []),
      form('', 'LARGE', ['TOURISM', 'MARITIME']),
    );
    expect(merged.values).toEqual(form('Oppia', 'LARGE', ['MARITIME']));
    expect(merged).toMatchObject({ conflicts: [], taken: ['details.keySectors', 'details.effects.IMAGE'] });
  });

  it('is chosen where both changed it', () => {
    const [mine, theirs] = [form('Oppia', 'SMALL'), form('Verkostoja', 'LARGE')];
    const fields = ['details.benefit', 'details.effects.IMAGE'];
    expect(mergeForms(form('', ''), mine, theirs).conflicts.map(({ field }) => field)).toEqual(fields);
    const chosen = mergeForms(form('', ''), mine, theirs, { 'details.effects.IMAGE': 'THEIRS' });
    expect(chosen.values).toEqual(form('Oppia', 'LARGE'));
  });
});

describe.each(['guests', 'travellers'] as const)('the people of %s', (list) => {
  const bo = aPerson({ name: 'Bo Lund', title: 'Planerare' });
  const cia = aPerson({ name: 'Cia Berg' });
  const form = (...people: VisitFormValues['guests']): VisitFormValues => ({ ...base, [list]: people });
  const merge = (b: VisitFormValues, m: VisitFormValues, t: VisitFormValues, choices = {}) =>
    mergeForms(b, m, t, choices);

  it('added by both all stay', () => {
    const merged = merge(form(anna), form(anna, bo), form(anna, cia));
    expect(merged).toEqual({ values: form(anna, cia, bo), conflicts: [], taken: [`${list}.1`] });
  });

  it('changed by each are changed', () => {
    const director = { ...anna, title: 'Direktör' };
    const ranked = { ...bo, rank: 'MAYOR' };
    expect(merge(form(anna, bo), form(director, bo), form(anna, ranked))).toMatchObject({
      ...{ values: form(director, ranked), conflicts: [] },
      taken: [`${list}.1`],
    });
  });

  it('removed by one are gone, though the others have moved up', () => {
    const planner = { ...cia, title: 'Chef' };
    expect(merge(form(anna, bo, cia), form(anna, cia), form(anna, bo, planner))).toMatchObject({
      ...{ values: form(anna, planner), conflicts: [] },
    });
  });

  it('changed by both are chosen as a whole person', () => {
    const [mine, theirs] = [
      { ...bo, title: 'Planeringschef' },
      { ...bo, rank: 'NONE' },
    ];
    const merged = merge(form(anna, bo), form(anna, mine), form(anna, theirs));
    expect(merged.conflicts).toEqual([{ field: `${list}.1`, people: { MINE: mine, THEIRS: theirs } }]);
    expect(merged.values).toEqual(form(anna, mine));
    const chosen = merge(form(anna, bo), form(anna, mine), form(anna, theirs), { [`${list}.1`]: 'THEIRS' });
    expect(chosen.values).toEqual(form(anna, theirs));
  });

  it('removed by one and changed by the other are chosen', () => {
    const changed = { ...bo, title: 'Planeringschef' };
    const [removed, kept] = [form(anna), form(anna, changed)];
    expect(merge(form(anna, bo), removed, kept).conflicts).toEqual([
      { field: `${list}.1`, people: { MINE: null, THEIRS: changed } },
    ]);
    expect(merge(form(anna, bo), removed, kept).values).toEqual(removed);
    expect(merge(form(anna, bo), removed, kept, { [`${list}.1`]: 'THEIRS' }).values).toEqual(kept);
  });

  it('whose name is corrected are the same person', () => {
    const [corrected, titled] = [
      { ...bo, name: 'Bo Lundh' },
      { ...bo, title: 'Chef' },
    ];
    expect(merge(form(anna, bo), form(anna, corrected), form(anna, titled)).conflicts).toEqual([
      { field: `${list}.1`, people: { MINE: corrected, THEIRS: titled } },
    ]);
  });

  it('of the same name whom both added are one, to be chosen', () => {
    const titled = { ...bo, title: 'Chef' };
    expect(merge(form(anna), form(anna, bo), form(anna, titled)).conflicts).toEqual([
      { field: `${list}.1`, people: { MINE: bo, THEIRS: titled } },
    ]);
  });

  it('who were first on an empty list both stay, and one of them is the head', () => {
    const [mine, theirs] = [
      { ...bo, isHead: true },
      { ...cia, isHead: true },
    ];
    const merged = merge(form(aPerson({ isHead: true })), form(mine), form(theirs));
    expect(merged).toMatchObject({ values: form(theirs, { ...mine, isHead: false }), conflicts: [] });
  });
});

describe('whatever two people write', () => {
  const person = fc.record({
    personId: fc.constant(''),
    name: fc.constantFrom('', 'Anna', 'Bo', 'Cia'),
    title: fc.constantFrom('', 'Chef'),
    organisation: fc.constant(''),
    rank: fc.constantFrom('', 'MAYOR'),
    isHead: fc.boolean(),
  });
  const form = fc
    .record({
      title: fc.constantFrom('a', 'b', 'c'),
      startTime: fc.constantFrom('9.00', '10.00'),
      endTime: fc.constantFrom('11.00', '12.00'),
      signing: fc.boolean(),
      goals: fc.subarray(['x', 'y', 'z']),
      guests: fc.array(person, { maxLength: 4 }),
      benefit: fc.constantFrom('', 'a', 'b'),
    })
    .map(({ benefit, ...change }) => aFormWithDetails({ benefit }, change));

  it('a side that changed nothing changes nothing', () => {
    fc.assert(
      fc.property(form, form, (one, other) => {
        expect(mergeForms(one, other, one)).toEqual({ values: other, conflicts: [], taken: [] });
        expect(mergeForms(one, one, other)).toMatchObject({ values: other, conflicts: [] });
      }),
    );
  });

  it('both see the same conflicts, and whichever way all are chosen, that side holds in each', () => {
    fc.assert(
      fc.property(form, form, form, (one, mine, theirs) => {
        const [here, there] = [mergeForms(one, mine, theirs), mergeForms(one, theirs, mine)];
        const plain = ({ conflicts }: typeof here) =>
          conflicts.map(({ field }) => field).filter((f) => !/^guests/.test(f));
        expect(plain(here)).toEqual(plain(there));

        const all = Object.fromEntries(here.conflicts.map(({ field }) => [field, 'THEIRS' as const]));
        const chosen = mergeForms(one, mine, theirs, all);
        expect(chosen.conflicts).toEqual(here.conflicts);
        if ('title' in all) expect(chosen.values.title).toBe(theirs.title);
        if ('startDate' in all) expect(chosen.values.endTime).toBe(theirs.endTime);
      }),
    );
  });

  it('nobody on a list is lost unless one of them removed the person or the other changed it', () => {
    fc.assert(
      fc.property(form, form, form, (one, mine, theirs) => {
        const { values, conflicts } = mergeForms(one, mine, theirs);
        const names = (people: readonly { name: string }[]) => new Set(people.map(({ name }) => name).filter(Boolean));
        const [was, kept] = [names(one.guests), names(values.guests)];
        const disputed = new Set(conflicts.flatMap(({ people }) => [people?.MINE?.name, people?.THEIRS?.name]));
        for (const name of names(mine.guests)) if (!was.has(name) && !disputed.has(name)) expect(kept).toContain(name);
      }),
    );
  });
});
