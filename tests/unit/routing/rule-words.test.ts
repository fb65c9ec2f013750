import { expect, it } from 'vitest';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import { sayConditions } from '@/lib/domain/routing/rule-words';
import { LOCALES } from '@/lib/domain/visit/vocabulary';

it('says each alternative of a rule in a sentence of its own', () => {
  const rule = FIRST_RULE_SET.rules.find(({ key }) => key === 'K3');
  expect(rule && sayConditions(rule, 'en')).toEqual([
    'The visitors ask to meet the mayor, a deputy mayor or the chair of the council.',
    'There is a signing on the programme.',
  ]);
});

it('joins conditions with “and” and the values of one with “or”', () => {
  const when = [
    [
      { fact: 'kind' as const, in: ['BENCHMARKING_TRIP' as const, 'OUTGOING_VISIT' as const] },
      { fact: 'signing' as const, in: ['NO' as const] },
    ],
  ];
  expect(sayConditions({ when }, 'en')).toEqual([
    'It is a benchmarking trip or it is a visit abroad, and there is no signing on the programme.',
  ]);
});

it.each(LOCALES)('has words for every rule of the city in %s', (locale) => {
  for (const rule of FIRST_RULE_SET.rules)
    for (const sentence of sayConditions(rule, locale)) expect(sentence).toMatch(/^\p{Lu}.+\.$/u);
});
