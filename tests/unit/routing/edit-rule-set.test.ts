import { describe, expect, it } from 'vitest';
import { emptyChain, emptyRule, moved, NEW_ROWS, nextChainKey, nextRuleKey } from '@/lib/domain/routing/edit-rule-set';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import { toRuleSetForm } from '@/lib/domain/routing/rule-set-form';

const form = toRuleSetForm('2027-03-01', FIRST_RULE_SET);
const keysOf = (rows: readonly { key: string }[]) => rows.map(({ key }) => key);

describe('moving a row', () => {
  it.each<[number, number, string]>([
    [0, 1, 'BACD'],
    [3, 0, 'DABC'],
    [1, 3, 'ACDB'],
    [2, 2, 'ABCD'],
    [1, 99, 'ACDB'],
    [2, -1, 'CABD'],
    [9, 0, 'ABCD'],
  ])('from %i to %i gives %s', (from, to, order) => {
    expect(moved([...'ABCD'], from, to).join('')).toBe(order);
  });
});

describe('a key for another rule', () => {
  it.each<[string[], string]>([
    [keysOf(FIRST_RULE_SET.rules), 'K10'],
    [['K1', 'K3'], 'K4'],
    [['R1', 'R2', 'K9'], 'R3'],
    [['ALPHA', 'BETA'], 'K1'],
    [[], 'K1'],
    [['K1', 'K01'], 'K2'],
  ])('beside %j is %s', (keys, next) => {
    expect(nextRuleKey(keys)).toBe(next);
  });
});

describe('a key for another chain', () => {
  it.each<[string, string[], string]>([
    ['TRIP', ['TRIP'], 'TRIP_2'],
    ['TRIP_2', ['TRIP', 'TRIP_2'], 'TRIP_3'],
    ['TRIP', ['TRIP', 'TRIP_2', 'TRIP_3'], 'TRIP_4'],
    ['A'.repeat(30), [], `${'A'.repeat(26)}_2`],
  ])('like %s beside %j is %s', (like, keys, next) => {
    expect(nextChainKey(like, keys)).toBe(next);
    expect(next).toMatch(/^[A-Z][A-Z0-9_]{0,29}$/);
  });
});

describe('a copy', () => {
  it('of a rule has the next key of all rules, and one of a chain a key like its own', () => {
    expect(NEW_ROWS.rules.keyOfCopy('K1', keysOf(form.rules))).toBe('K10');
    expect(NEW_ROWS.chains.keyOfCopy('HIGH', keysOf(form.chains))).toBe('HIGH_2');
  });
});

describe('a new row', () => {
  it('has a key that no other has', () => {
    expect(emptyRule(keysOf(form.rules)).key).toBe('K10');
    expect(emptyChain(['CHAIN_2']).key).toBe('CHAIN_3');
  });

  it('shares nothing with the next', () => {
    emptyRule([]).when[0]?.[0]?.in.push('INCOMING_VISIT');
    expect(emptyRule([]).when[0]?.[0]?.in).toEqual([]);
  });

  it('of the rules comes behind all others, and of the chains before the last, which takes what is left', () => {
    expect(NEW_ROWS.rules.placeOf(9)).toBe(9);
    expect(NEW_ROWS.chains.placeOf(12)).toBe(11);
    expect(NEW_ROWS.chains.placeOf(0)).toBe(0);
  });
});
