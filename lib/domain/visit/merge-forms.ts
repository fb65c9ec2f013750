import { sameContent } from '../shared/same-content';
import { isEmptyPerson } from './empty-person';
import type { PersonValues, VisitFormValues } from './form-values';

/**
 * Two people change the same form: what only one of them changed holds, what both changed is for a person to choose.
 * The time of a visit is one thing, as are a person and a raised level with its reason: halves of two opinions would
 * be nobody's. Of ticks each is a thing of its own, and people whom both have added all stay.
 */
export type Side = 'MINE' | 'THEIRS';

export type FormConflict = {
  /** The form's own field, the first of those that belong together; of people their place in the merged list. */
  field: string;
  /** Where the field is a person: each side's, null where it was removed. */
  people: Record<Side, PersonValues | null> | null;
};

export type MergedForm = {
  values: VisitFormValues;
  conflicts: FormConflict[];
  /** The fields that come from the other side alone. */
  taken: string[];
};

const TOGETHER: readonly (readonly string[])[] = [
  ['startDate', 'startTime', 'endDate', 'endTime', 'timeZone'],
  ['levelRaised', 'levelRaisedBecause'],
];

type Fields = Readonly<Record<string, unknown>>;
type Three<T> = { base: T; mine: T; theirs: T };

/** Merges `mine` into `theirs`, both changed from `base`. A conflict that has not been chosen keeps mine. */
export function mergeForms(
  base: VisitFormValues,
  mine: VisitFormValues,
  theirs: VisitFormValues,
  choices: Partial<Record<string, Side>> = {},
): MergedForm {
  const conflicts = new Map<string, FormConflict>();
  const taken = new Set<string>();

  /** The side that alone changed the field, mine when neither did; null when both did, and not alike. */
  function onlyChangedBy(field: string, { base, mine, theirs }: Three<unknown>): Side | null {
    if (sameContent(mine, theirs) || sameContent(theirs, base)) return 'MINE';
    if (!sameContent(mine, base)) return null;
    taken.add(field);
    return 'THEIRS';
  }

  function sideOf(field: string, three: Three<unknown>, people: FormConflict['people'] = null): Side {
    const only = onlyChangedBy(field, three);
    if (only) return only;
    conflicts.set(field, { field, people });
    return choices[field] ?? 'MINE';
  }

  function mergeFields(three: Three<Fields>, prefix = ''): Fields {
    return Object.fromEntries(
      Object.keys(three.theirs)
        .filter((key) => key !== 'guests' && key !== 'travellers')
        .map((key) => [key, mergeField(three, key, prefix)]),
    );
  }

  function mergeField(three: Three<Fields>, key: string, prefix: string): unknown {
    const [base, mine, theirs] = [three.base[key], three.mine[key], three.theirs[key]];
    if (isPicks(base) && isPicks(mine) && isPicks(theirs)) return mergePicks(prefix + key, { base, mine, theirs });
    if (isFields(base) && isFields(mine) && isFields(theirs))
      return mergeFields({ base, mine, theirs }, `${prefix}${key}.`);

    const group = TOGETHER.find((fields) => fields.includes(prefix + key)) ?? [key];
    const whole = (fields: Fields) => group.map((field) => fields[field]);
    const field = prefix + (group[0] ?? key);
    const side = sideOf(field, { base: whole(three.base), mine: whole(three.mine), theirs: whole(three.theirs) });
    return side === 'MINE' ? mine : theirs;
  }

  function mergePicks(field: string, three: Three<readonly unknown[]>): readonly unknown[] {
    const { base, mine, theirs } = three;
    const only = onlyChangedBy(field, three);
    if (only) return only === 'MINE' ? mine : theirs;

    const merged = [...new Set([...mine, ...theirs])].filter((pick) =>
      mine.includes(pick) === base.includes(pick) ? theirs.includes(pick) : mine.includes(pick),
    );
    if (!sameContent(merged, mine)) taken.add(field);
    return merged;
  }

  function mergePeople(list: 'guests' | 'travellers'): PersonValues[] {
    const three = { base: base[list], mine: mine[list], theirs: theirs[list] };
    const only = onlyChangedBy(list, three);
    if (only) return only === 'MINE' ? three.mine : three.theirs;

    const people = alignPeople(three).flatMap((row, index) => {
      const side = sideOf(`${list}.${index}`, row, { MINE: row.mine, THEIRS: row.theirs });
      return (side === 'MINE' ? row.mine : row.theirs) ?? [];
    });
    const head = people.findIndex(({ isHead }) => isHead);
    return people.map((person, index) => ({ ...person, isHead: index === head }));
  }

  const values = {
    ...mine,
    ...mergeFields({ base, mine, theirs }),
    guests: mergePeople('guests'),
    travellers: mergePeople('travellers'),
  };
  return { values, conflicts: [...conflicts.values()], taken: [...taken] };
}

const isPicks = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Who is who on the three lists: those of the first, then those whom the others added. Empty rows are nobody. */
function alignPeople(three: Three<readonly PersonValues[]>): Three<PersonValues | null>[] {
  const written = (people: readonly PersonValues[]) => people.filter((person) => !isEmptyPerson(person));
  const [base, mine, theirs] = [written(three.base), written(three.mine), written(three.theirs)];

  const [inMine, inTheirs] = [pair(base, mine, BY_PLACE_TOO), pair(base, theirs, BY_PLACE_TOO)];
  const addedByThem = theirs.filter((person) => !inTheirs.includes(person));
  const addedByMe = mine.filter((person) => !inMine.includes(person));
  const inBoth = pair(addedByThem, addedByMe, BY_NAME);

  return [
    ...base.map((person, at) => ({ base: person, mine: inMine[at] ?? null, theirs: inTheirs[at] ?? null })),
    ...addedByThem.map((person, at) => ({ base: null, mine: inBoth[at] ?? null, theirs: person })),
    ...addedByMe
      .filter((person) => !inBoth.includes(person))
      .map((person) => ({ base: null, mine: person, theirs: null })),
  ];
}

type Alike = (one: PersonValues, other: PersonValues, place: number, otherPlace: number) => boolean;

const nameOf = ({ name }: PersonValues) => name.trim().toLowerCase();
const BY_NAME: readonly Alike[] = [
  (one, other) => one.personId !== '' && one.personId === other.personId,
  sameContent,
  (one, other) => nameOf(one) !== '' && nameOf(one) === nameOf(other),
];
/** A corrected name stands where the wrong one stood. */
const BY_PLACE_TOO: readonly Alike[] = [...BY_NAME, (_one, _other, place, otherPlace) => place === otherPlace];

/** For each of `people` the same person among `others`: the surest likeness first, nobody twice. */
function pair(
  people: readonly PersonValues[],
  others: readonly PersonValues[],
  likenesses: readonly Alike[],
): (PersonValues | null)[] {
  const found = people.map((): PersonValues | null => null);
  for (const alike of likenesses)
    for (const [place, person] of people.entries())
      found[place] ??= others.find((other, at) => !found.includes(other) && alike(person, other, place, at)) ?? null;
  return found;
}
