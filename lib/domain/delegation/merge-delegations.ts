import { sameContent } from '../shared/same-content';
import { type DelegateValues, isEmptyDelegate } from './values';

/** A field of somebody that both have changed: mine stands, and theirs is told. */
export type DelegationConflict = { id: string; field: keyof DelegateValues; theirs: string };
export type MergedDelegation = { delegates: DelegateValues[]; conflicts: DelegationConflict[] };

/**
 * Two people change one delegation, both from `base`: what only one of them changed holds, field by field; where both did,
 * mine stands and theirs is told. Whoever was taken off by one and changed by the other stays. Order is mine, with those
 * whom the others added at its end.
 */
export function mergeDelegations(
  base: readonly DelegateValues[],
  mine: readonly DelegateValues[],
  theirs: readonly DelegateValues[],
): MergedDelegation {
  const conflicts: DelegationConflict[] = [];
  const by = (people: readonly DelegateValues[]) => new Map(people.map((person) => [person.id, person]));
  const [was, said, now] = [by(base), by(mine), by(theirs)];

  const delegates = [
    ...mine.filter((one) => !isEmptyDelegate(one)),
    ...theirs.filter(({ id }) => !said.has(id)),
  ].flatMap(({ id }): DelegateValues[] => {
    const [before, own, other] = [was.get(id), said.get(id), now.get(id)];
    if (own && other) return [before ? mergePerson(before, own, other, conflicts) : own];
    const stays = own ?? other;
    // Taken off by one side: unless the other has changed them meanwhile, they are gone.
    return stays && (!before || !sameContent(before, stays)) ? [stays] : [];
  });
  return { delegates: withOneHead(delegates, theirs), conflicts };
}

function mergePerson(
  base: DelegateValues,
  mine: DelegateValues,
  theirs: DelegateValues,
  conflicts: DelegationConflict[],
): DelegateValues {
  const merged = { ...mine };
  for (const field of Object.keys(base) as (keyof DelegateValues)[]) {
    if (mine[field] === theirs[field] || theirs[field] === base[field]) continue;
    if (mine[field] === base[field]) Object.assign(merged, { [field]: theirs[field] });
    else conflicts.push({ id: mine.id, field, theirs: String(theirs[field]) });
  }
  return merged;
}

/** Where each side chose a head of its own, mine leads; which it is stands in the list to be seen. */
function withOneHead(delegates: DelegateValues[], theirs: readonly DelegateValues[]): DelegateValues[] {
  const heads = delegates.filter(({ role }) => role === 'HEAD');
  const theirHead = theirs.find(({ role }) => role === 'HEAD')?.id;
  const head = heads.find(({ id }) => id !== theirHead) ?? heads[0];
  return delegates.map((one) => (one.role === 'HEAD' && one.id !== head?.id ? { ...one, role: 'MEMBER' } : one));
}
