import type { useTranslations } from 'next-intl';
import type { RuleSetCheck } from '@/lib/domain/routing/check-rule-set';
import type { RuleSetDifference } from '@/lib/domain/routing/differences';
import { tellCheck } from '@/lib/domain/routing/tell-check';
import { tellDifference } from '@/lib/domain/routing/tell-difference';
import type { Locale } from '@/lib/domain/visit/vocabulary';

type RuleChecks = ReturnType<typeof useTranslations<'ruleChecks'>>;

/** What a check of a rule set says, in the reader's language: a sentence, or one for each part of what falls through. */
export function sayCheck(check: RuleSetCheck, t: RuleChecks, locale: Locale): string[] {
  return tellCheck(check, locale).map(({ key, values }) => t(key, { ...NOTHING_OF_CHECKS, ...values }));
}

/** What a difference is about: the line before its two sides. */
export function titleOfDifference(difference: RuleSetDifference, t: RuleChecks, locale: Locale): string {
  const { key, values } = tellDifference(difference, locale);
  return t(`differenceTitle.${key}`, { ...NOTHING_OF_DIFFERENCES, ...values });
}

/** What any of the texts may name, for the types alone: each carries what its own text needs. */
const NOTHING_OF_CHECKS = { rule: '', other: '', takers: '', when: '', chain: '', count: 0 };
const NOTHING_OF_DIFFERENCES = { rule: '', chain: '', place: '', limit: '', time: '', criterion: '', setting: '' };
