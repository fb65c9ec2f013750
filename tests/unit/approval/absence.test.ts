import { describe, expect, it } from 'vitest';
import { checkDays, checkLastDay, checkOverlap, endedAfter } from '@/lib/domain/approval/absence';
import { checkSubstitutes } from '@/lib/domain/approval/substitutes';

const TODAY = '2027-02-01';
const codes = (issues: { path: string; code: string }[]) => issues.map(({ path, code }) => `${path}: ${code}`);

describe('days that are recorded', () => {
  it.each([
    ['2027-02-01', '2027-02-01', []],
    ['2027-02-01', null, []],
    ['2029-02-01', '2029-02-01', []],
    ['2027-01-31', '2027-02-05', ['from: day_has_passed']],
    ['2027-02-02', '2027-02-01', ['to: last_day_before_first']],
    ['2029-02-02', null, ['from: beyond_two_years']],
    ['2027-02-01', '2029-02-02', ['to: beyond_two_years']],
    ['0000-01-01', '9999-12-31', ['from: day_has_passed']],
  ])('from %s to %s: %j', (from, to, expected) => {
    expect(codes(checkDays({ from, to }, TODAY))).toEqual(expected);
  });

  it('reach two years on from a leap day as well', () => {
    expect(checkDays({ from: '2028-02-29', to: '2030-02-28' }, '2028-02-29')).toEqual([]);
    expect(codes(checkDays({ from: '2028-02-29', to: '2030-03-01' }, '2028-02-29'))).toEqual(['to: beyond_two_years']);
  });
});

describe('two absences of one person', () => {
  const week = { from: '2027-02-08', to: '2027-02-12' };

  it.each([
    ['2027-02-01', '2027-02-07', false],
    ['2027-02-01', '2027-02-08', true],
    ['2027-02-12', '2027-02-20', true],
    ['2027-02-13', null, false],
    ['2027-02-01', null, true],
    ['2027-02-09', '2027-02-10', true],
  ])('from %s to %s beside the week of the 8th to the 12th share a day: %s', (from, to, shared) => {
    expect(checkOverlap({ from, to }, [week])).toEqual(
      shared ? [{ path: 'from', code: 'overlaps_absence', params: { from: '8.2.2027', to: '12.2.2027' } }] : [],
    );
  });

  it('one without a last day takes every day after it', () => {
    const open = [{ from: '2027-02-08', to: null }];
    expect(checkOverlap({ from: '2027-02-01', to: '2027-02-07' }, open)).toEqual([]);
    expect(checkOverlap({ from: '2028-12-24', to: '2028-12-26' }, open)).toMatchObject([
      { code: 'overlaps_open_absence', params: { from: '8.2.2027' } },
    ]);
  });
});

describe('ending', () => {
  it.each([
    ['begun and not over', '2027-01-20', '2027-02-20', '2027-01-31', []],
    ['without a last day', '2027-01-20', null, '2027-02-10', []],
    ['before yesterday', '2027-01-20', '2027-02-20', '2027-01-30', ['lastDay: day_has_passed']],
    ['on its own last day', '2027-01-20', '2027-02-20', '2027-02-20', ['lastDay: not_shorter']],
    ['over', '2027-01-20', '2027-01-31', '2027-01-31', ['id: is_over']],
    ['in some other century', '2027-01-20', null, '9999-12-31', ['lastDay: beyond_two_years']],
  ])('%s: from %s to %s after %s: %j', (_what, from, to, lastDay, expected) => {
    expect(codes(checkLastDay({ from, to }, lastDay, TODAY))).toEqual(expected);
  });

  it('leaves the days up to the last one, and nothing of what had not begun', () => {
    expect(endedAfter({ from: '2027-01-20', to: '2027-02-20' }, '2027-01-31')).toEqual({
      from: '2027-01-20',
      to: '2027-01-31',
    });
    expect(endedAfter({ from: TODAY, to: null }, TODAY)).toEqual({ from: TODAY, to: TODAY });
    expect(endedAfter({ from: TODAY, to: null }, '2027-01-31')).toBeNull();
  });
});

it('a substitute is somebody else, known, named once, and not whoever names them for another', () => {
  const known = new Set(['a', 'b', 'admin', 'head']);
  const check = (ids: string[], accountId = 'head', actorId = 'head') =>
    codes(checkSubstitutes(ids, accountId, actorId, known));
  expect(check(['a', 'b', 'admin'])).toEqual([]);
  expect(check(['a', 'head'])).toEqual(['substitutes.1: own_substitute']);
  expect(check(['a', 'gone', 'a'])).toEqual(['substitutes.1: unknown_person', 'substitutes.2: named_twice']);
  expect(check(['admin', 'a'], 'head', 'admin')).toEqual(['substitutes.0: actor_as_substitute']);
});
