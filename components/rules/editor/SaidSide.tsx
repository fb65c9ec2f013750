'use client';

import { useLocale, useTranslations } from 'next-intl';
import { sayChainWhen, sayStages } from '@/lib/domain/approval/chain-words';
import type { RuleSetConflict, Side } from '@/lib/domain/routing/merge-rule-sets';
import {
  type ChainForm,
  type RuleForm,
  type RuleSetForm,
  toConditions,
  toStages,
} from '@/lib/domain/routing/rule-set-form';
import { sayConditions } from '@/lib/domain/routing/tell-check';
import { RANKS } from '@/lib/domain/visit/vocabulary';
import { useWordOf } from '../word-of';

/** One side of what two people changed, in words: a rule, a chain or a setting. */
export function SaidSide({ conflict, side, form }: { conflict: RuleSetConflict; side: Side; form: RuleSetForm }) {
  const t = useTranslations('ruleEditor');
  const [sayRule, sayChain, saySetting] = [useSayRule(), useSayChain(), useSaySetting()];
  const said =
    conflict.list === 'rules'
      ? conflict[side] && sayRule(conflict[side])
      : conflict.list === 'chains'
        ? conflict[side] && sayChain(conflict[side])
        : saySetting(conflict.part, form);
  return <span className="break-words">{said ?? t('takenOut')}</span>;
}

function useSayRule() {
  const [t, locale, wordOf] = [useTranslations('rules'), useLocale(), useWordOf()];
  return ({ name, when, lead, support }: RuleForm) =>
    [
      name[locale],
      when.map((alternative) => sayConditions(alternative, locale)).join(`; ${t('orElse')} `),
      wordOf('department', lead),
      ...(support.how === 'NONE' ? [] : [t('support', { department: wordOf('department', support.department) })]),
    ].join(' · ');
}

function useSayChain() {
  const locale = useLocale();
  return (chain: ChainForm) =>
    [chain.name[locale], sayChainWhen(toConditions(chain), locale), sayStages(toStages(chain.stages), locale)].join(
      ' · ',
    );
}

function useSaySetting() {
  const [v, locale] = [useTranslations('vocabulary'), useLocale()];
  return (part: string, form: RuleSetForm): string => {
    const said: Readonly<Record<Exclude<keyof RuleSetForm, 'rules' | 'chains'>, readonly string[]>> = {
      effectiveFrom: [form.effectiveFrom],
      highRanks: RANKS.filter((rank) => form.highRanks.includes(rank)).map((rank) => v(`rank.${rank}`)),
      costLimits: [form.costLimits.first, form.costLimits.second],
      triageTimeLimitWorkingDays: [form.triageTimeLimitWorkingDays],
      approvalTime: Object.values(form.approvalTime),
      criteria: form.criteria.map(({ kind, source: _source, closedOnHolidays: _closed, weekdays: _days, ...numbers }) =>
        [v(`criterion.${kind}`), ...Object.values(numbers).filter((text) => text !== '')].join(' '),
      ),
      sources: Object.values(form.sources).map(({ text }) => text[locale]),
    };
    return Object.entries(said)
      .flatMap(([name, words]) => (name === part ? words : []))
      .join(', ');
  };
}
