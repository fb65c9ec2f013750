import { sameContent } from '../shared/same-content';
import type { ItemFormValues } from './item-form';

/**
 * Two people change the same item: what only one of them changed holds, what both changed is for a person to choose. A time is
 * one thing, as are a place and a catering with its reason: halves of two opinions would be nobody's.
 */
export type ItemField = keyof ItemFormValues;
export type MergedItem = {
  values: ItemFormValues;
  /** What both have changed, and not alike; of what belongs together the first. */
  conflicts: ItemField[];
  /** What comes from the other side alone. */
  taken: ItemField[];
};

const TOGETHER: readonly (readonly ItemField[])[] = [
  ['day', 'startTime', 'endTime', 'endDay', 'timeZone'],
  ['venueId', 'place'],
  ['catering', 'cateringReason'],
];

/** The fields that are one thing with this one. */
export const togetherWith = (field: ItemField): readonly ItemField[] =>
  TOGETHER.find((fields) => fields.includes(field)) ?? [field];

/** Merges `mine` into `theirs`, both changed from `base`. A conflict that has not been chosen keeps mine. */
export function mergeItemForms(
  base: ItemFormValues,
  mine: ItemFormValues,
  theirs: ItemFormValues,
  choices: Partial<Record<string, 'MINE' | 'THEIRS'>> = {},
): MergedItem {
  const [conflicts, taken] = [new Set<ItemField>(), new Set<ItemField>()];

  const sideOf = (field: ItemField): 'MINE' | 'THEIRS' => {
    const group = togetherWith(field);
    const [first = field] = group;
    const whole = (values: ItemFormValues) => group.map((one) => values[one]);
    if (sameContent(whole(mine), whole(theirs)) || sameContent(whole(theirs), whole(base))) return 'MINE';
    if (sameContent(whole(mine), whole(base))) {
      taken.add(first);
      return 'THEIRS';
    }
    conflicts.add(first);
    return choices[first] ?? 'MINE';
  };

  const fields = Object.keys(theirs) as ItemField[];
  const values = fields.reduce<ItemFormValues>(
    (merged, field) => (sideOf(field) === 'MINE' ? merged : { ...merged, [field]: theirs[field] }),
    mine,
  );
  return { values, conflicts: [...conflicts], taken: [...taken] };
}
