import { nameKey, wordsOfPerson } from './fold-person';
import type { ListRow } from './read-list';
import { type DelegateValues, isEmptyDelegate } from './values';

/**
 * A list read in, put beside who is there already. The same words in a name, in whatever order and with or without marks,
 * are the same person: what the list tells of them is taken, what it leaves empty stays. A name that is only like another's
 * is somebody new, and said to be doubtful: nobody is silently two people or one.
 */
export type MergedRow = {
  /** NEW from the list, SAME as before with something new, or untouched. */
  from: 'LIST' | 'BOTH' | 'BEFORE';
  /** Whom it may be, by id, where only part of the name is the same. */
  perhaps: string | null;
  /** The fields that the list changed, with what stood there. */
  changed: Partial<Record<keyof DelegateValues, string>>;
  row: ListRow | null;
};
export type MergedList = { delegates: DelegateValues[]; notes: Map<string, MergedRow> };

export function mergeList(
  before: readonly DelegateValues[],
  list: readonly ListRow[],
  newId: () => string,
): MergedList {
  const notes = new Map<string, MergedRow>();
  const delegates = before.filter((delegate) => !isEmptyDelegate(delegate)).map((delegate) => ({ ...delegate }));
  const known = [...delegates];
  for (const { id } of known) notes.set(id, { from: 'BEFORE', perhaps: null, changed: {}, row: null });

  for (const row of list) {
    const same = known.find(({ id, name }) => isSameName(name, row.values.name) && notes.get(id)?.from === 'BEFORE');
    if (same) {
      notes.set(same.id, { from: 'BOTH', perhaps: null, changed: takeFrom(row, same), row });
      continue;
    }
    const id = newId();
    const perhaps = known.find(({ name }) => isLikeName(name, row.values.name))?.id ?? null;
    delegates.push({ ...row.values, id });
    notes.set(id, { from: 'LIST', perhaps, changed: {}, row });
  }
  return { delegates: withOneHead(delegates), notes };
}

/** Takes what a row of the list tells over to somebody; gives what stood there before. */
export function takeFrom({ values }: Pick<ListRow, 'values'>, person: DelegateValues): MergedRow['changed'] {
  const changed: MergedRow['changed'] = {};
  for (const field of TAKEN) {
    const [was, now] = [person[field], values[field]];
    // "Member" is what a list without roles says of everybody.
    if (now === '' || now === was || (field === 'role' && now === 'MEMBER')) continue;
    changed[field] = was;
    Object.assign(person, { [field]: now });
  }
  // A rank given beside another title is no longer this one's.
  if (changed.title !== undefined && person.rank !== '') {
    changed.rank = person.rank;
    person.rank = '';
  }
  return changed;
}

const TAKEN = ['name', 'familyName', 'formOfAddress', 'title', 'organisation', 'role', 'languages', 'inOfficeSince', 'email', 'pronunciation'] as const; // prettier-ignore

const isSameName = (one: string, other: string) => nameKey(one) !== '' && nameKey(one) === nameKey(other);

/** One name within the other, or the same first word and last: "Anna Ek" and "Anna Maria Ek". */
function isLikeName(one: string, other: string): boolean {
  const [few, many] = [wordsOfPerson(one), wordsOfPerson(other)].sort((a, b) => a.length - b.length);
  if (!few || !many || few.length < 2) return false;
  return few.every((word) => many.includes(word));
}

/** Of two heads the one who was there first stays. */
function withOneHead(delegates: DelegateValues[]): DelegateValues[] {
  const head = delegates.find(({ role }) => role === 'HEAD');
  return delegates.map((one) => (one.role === 'HEAD' && one !== head ? { ...one, role: 'MEMBER' } : one));
}
