import { describe, expect, it } from 'vitest';
import { toItemForm } from '@/lib/domain/programme/item-form';
import { mergeItemForms } from '@/lib/domain/programme/merge-item-forms';
import { item } from '../../support/programme-items';

const base = toItemForm(item({ place: 'Aula' }));

describe('two who change the same item', () => {
  it('keep what only one of them has changed', () => {
    const merged = mergeItemForms(base, { ...base, headcount: '5' }, { ...base, budgetLine: '2814' });
    expect(merged).toMatchObject({
      conflicts: [],
      taken: ['budgetLine'],
      values: { headcount: '5', budgetLine: '2814' },
    });
  });

  it('are asked where both have changed the same, and mine stays until somebody chooses', () => {
    const [mine, theirs] = [
      { ...base, place: 'Sali' },
      { ...base, place: 'Piha' },
    ];
    expect(mergeItemForms(base, mine, theirs)).toMatchObject({ conflicts: ['venueId'], values: { place: 'Sali' } });
    expect(mergeItemForms(base, mine, theirs, { venueId: 'THEIRS' }).values.place).toBe('Piha');
  });

  it('never get the beginning of one and the end of the other', () => {
    const merged = mergeItemForms(
      base,
      { ...base, startTime: '8.00' },
      { ...base, endTime: '11.00' },
      { day: 'THEIRS' },
    );
    expect(merged.conflicts).toEqual(['day']);
    expect(merged.values).toMatchObject({ startTime: '9.00', endTime: '11.00' });
  });

  it('who changed the same to the same agree', () => {
    const both = { ...base, headcount: '7' };
    expect(mergeItemForms(base, both, both)).toMatchObject({ conflicts: [], taken: [] });
  });
});
