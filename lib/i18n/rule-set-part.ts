import type { useTranslations } from 'next-intl';
import type { RuleSet } from '@/lib/domain/routing/rule-set';

type Setting = Exclude<keyof RuleSet, 'rules' | 'chains'> | 'effectiveFrom';
const SETTINGS = {
  effectiveFrom: true,
  highRanks: true,
  costLimits: true,
  triageTimeLimitWorkingDays: true,
  approvalTime: true,
  criteria: true,
  sources: true,
} satisfies Record<Setting, true>;

const isSetting = (part: string): part is Setting => part in SETTINGS;

/** The name of a part of a rule set (lib/domain/routing/changed-parts.ts) in the reader's language: "sääntö K4". */
export function ruleSetPart(part: string, t: ReturnType<typeof useTranslations<'rules'>>): string {
  const [, list, key] = /^(rules|chains)\.(.*)$/.exec(part) ?? [];
  if (list === 'rules') return t('part.rule', { key: key ?? '' });
  if (list === 'chains') return t('part.chain', { key: key ?? '' });
  if (part === 'rules' || part === 'chains') return t(`part.${part}`);
  return isSetting(part) ? t(`part.${part}`) : t('part.other');
}
