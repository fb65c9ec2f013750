import { describe, expect, it } from 'vitest';
import { FIRST_REJECTION_REASONS } from '@/lib/domain/approval/first-rejection-reasons';
import { movedReason, newReasonKey, sameAsAnother, wordedMeanwhile } from '@/lib/domain/approval/reason-register';

const REASONS = FIRST_REJECTION_REASONS.map((reason) => ({ ...reason, retired: reason.key === 'COST' }));
const named = (text: string) => ({ fi: text, sv: text, en: text });

describe('the key of a new reason', () => {
  it.each([
    ['No room in the diary', 'NO_ROOM_IN_THE_DIARY'],
    ['  Émigré—visit! ', 'EMIGRE_VISIT'],
    ['Другое', 'REASON'],
    ['x'.repeat(80), 'X'.repeat(40)],
  ])('of %s is %s', (en, key) => expect(newReasonKey(named(en), [])).toBe(key));

  it('is like no other', () => {
    expect(newReasonKey(named('Cost'), ['COST'])).toBe('COST_2');
    expect(newReasonKey(named('Cost'), ['COST', 'COST_2'])).toBe('COST_3');
  });
});

it('a name is taken by another reason in use, whatever its capitals and in whichever language, and by no retired one', () => {
  const name = { fi: 'TURVALLISUUSSYYT', sv: 'Ny', en: 'New' };
  expect(sameAsAnother(null, name, REASONS)).toEqual([{ path: 'name.fi', code: 'reason_exists' }]);
  expect(sameAsAnother('SECURITY', name, REASONS)).toEqual([]);
  expect(sameAsAnother(null, named('Kustannuksiin ei ole määrärahaa'), REASONS)).toEqual([]);
});

it('words that somebody else has changed since are told, unless they are the ones wanted', () => {
  const seen = named('Ennen');
  const now = { ...seen, sv: 'Deras', en: 'Theirs' };
  const wanted = { ...seen, fi: 'Oma', en: 'Theirs' };
  expect(wordedMeanwhile(seen, now, wanted)).toEqual([
    { path: 'name.sv', code: 'changed_meanwhile', params: { text: 'Deras' } },
  ]);
});

it('a reason changes places with its neighbour in use, and does not move beyond the ends', () => {
  const inUse = REASONS.filter(({ retired }) => !retired).map(({ key }) => key);
  expect(movedReason(REASONS, 'SECURITY', 'UP')?.slice(-3)).toEqual(['SECURITY', 'NO_BENEFIT', 'OTHER']);
  expect(movedReason(REASONS, inUse[0] ?? '', 'DOWN')?.slice(0, 2)).toEqual(['TOO_LATE', 'NO_CAPACITY']);
  expect(movedReason(REASONS, inUse[0] ?? '', 'UP')).toBeNull();
  expect(movedReason(REASONS, 'OTHER', 'DOWN')).toBeNull();
  expect(movedReason(REASONS, 'COST', 'UP')).toBeNull();
});
