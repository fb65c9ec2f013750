import { expect, it } from 'vitest';
import { sayChainWhen } from '@/lib/domain/approval/chain-words';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import { sayConditions } from '@/lib/domain/routing/rule-words';
import { LOCALES } from '@/lib/domain/visit/vocabulary';

const TRIPS = { fact: 'kind' as const, in: ['BENCHMARKING_TRIP', 'OUTGOING_VISIT'] };
const NO_SIGNING = { fact: 'signing' as const, in: ['NO'] };
const ORDINARY = { fact: 'level' as const, in: ['ORDINARY'] };

it('joins conditions with “and” and the values of one with “or”', () => {
  expect(sayConditions([NO_SIGNING, ORDINARY], 'en')).toBe(
    'there is no signing on the programme and its level is ordinary',
  );
  expect(sayConditions([], 'en')).toBe('any visit');
});

it('tells how far an “or” reaches', () => {
  // The editor said "matka tai vierailu ulkomaille ja taso on korkea" where the version's page had a comma: the one rule
  // read as if any trip were meant, and only visits abroad had to be of high level.
  expect(sayConditions([TRIPS, NO_SIGNING], 'fi')).toBe(
    'kyseessä on vertailuanalyysimatka tai kyseessä on vierailu ulkomaille, ja ohjelmaan ei kuulu allekirjoitusta',
  );
  expect(sayConditions([TRIPS, ORDINARY, NO_SIGNING], 'en')).toBe(
    'it is a benchmarking trip or it is a visit abroad, its level is ordinary, and there is no signing on the programme',
  );
  expect(sayConditions([TRIPS], 'en')).toBe('it is a benchmarking trip or it is a visit abroad');
});

it('tells it of approval chains as well', () => {
  const chain = { kinds: ['BENCHMARKING_TRIP', 'OUTGOING_VISIT'] as const, regions: ['FINLAND', 'EUROPE'] as const };
  expect(sayChainWhen({ kinds: [...chain.kinds], regions: [...chain.regions] }, 'fi')).toBe(
    'kyseessä on vertailuanalyysimatka tai kyseessä on vierailu ulkomaille, ja kohteena on kotimaa tai muu Eurooppa',
  );
});

it.each(LOCALES)('has words for every rule of the city in %s', (locale) => {
  for (const { when } of FIRST_RULE_SET.rules)
    for (const alternative of when) expect(sayConditions(alternative, locale)).toMatch(/^\p{Ll}.+[^.]$/u);
});
