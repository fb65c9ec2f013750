'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { sayChainWhen, sayStages } from '@/lib/domain/approval/chain-words';
import type { CriterionForm } from '@/lib/domain/intake/criterion-form';
import { DEMAND_TEXTS } from '@/lib/domain/routing/demand-texts';
import type { RuleSetConflict, Side } from '@/lib/domain/routing/merge-rule-sets';
import {
  type ChainForm,
  type RuleForm,
  type RuleSetForm,
  toConditions,
  toStages,
} from '@/lib/domain/routing/rule-set-form';
import { sayConditions } from '@/lib/domain/routing/rule-words';
import { TASK_TEMPLATE_TEXTS } from '@/lib/domain/routing/task-template-texts';
import type { SourceForm } from '@/lib/domain/routing/typed-parts';
import { capitalised } from '@/lib/domain/shared/capitalised';
import { LOCALES, type LocalizedText, RANKS } from '@/lib/domain/visit/vocabulary';
import { formatWeekday } from '@/lib/i18n/formats';
import { ruleSetPart } from '@/lib/i18n/rule-set-part';
import { useWordOf } from '../word-of';
import { useSayAlternative } from './SaidRows';
import { useFieldNames } from './use-field-names';

/** What a field is called, and what stands in it. */
type Said = readonly [label: string, text: string];

/**
 * Both sides of what two people changed, in words: of a rule, a chain or a setting every field in which they differ, so
 * that the two never read alike.
 */
export function useSaidSides(): (
  conflict: RuleSetConflict,
  forms: Readonly<Record<Side, RuleSetForm>>,
) => Record<Side, ReactNode> {
  const t = useTranslations('ruleEditor');
  const [sayRule, sayChain, saySetting] = [useSayRule(), useSayChain(), useSaySetting()];

  return (conflict, forms) => {
    const saysOf = (side: Side): readonly Said[] | null => {
      if (conflict.list === null) return saySetting(conflict.part, forms[side]);
      if (conflict.list === 'chains') return conflict[side] ? sayChain(conflict[side]) : null;
      return conflict[side] ? sayRule(conflict[side]) : null;
    };
    const said = { MINE: saysOf('MINE'), THEIRS: saysOf('THEIRS') };
    const apart = (own: readonly Said[] | null, other: readonly Said[] | null) => {
      const differing = own?.filter(([label, text]) => !sameIn(other, label, text)) ?? [];
      return differing.length > 0 ? <Fields said={differing} /> : t('takenOut');
    };
    return { MINE: apart(said.MINE, said.THEIRS), THEIRS: apart(said.THEIRS, said.MINE) };
  };
}

const sameIn = (other: readonly Said[] | null, label: string, text: string) =>
  other?.some(([name, words]) => name === label && words === text) ?? false;

/** Within a label there are no paragraphs. */
function Fields({ said }: { said: readonly Said[] }) {
  return said.map(([label, text]) => (
    <span key={label} className="block break-words">
      <span className="font-medium">{label}:</span> {text || '–'}
    </span>
  ));
}

function useSayTexts() {
  const [t, rules] = [useTranslations('ruleEditor'), useTranslations('rules')];
  const sayText = (label: string, text: LocalizedText): Said[] =>
    LOCALES.map((locale) => [`${label}, ${t(`language.${locale}`)}`, text[locale]]);
  const saySource = (label: string, { kind, text }: SourceForm): Said[] => [
    [`${label}, ${t('sourceKind')}`, rules(`sourceKind.${kind}`)],
    ...sayText(label, text),
  ];
  return { sayText, saySource };
}

function useSayRule() {
  const [t, rules, locale] = [useTranslations('ruleEditor'), useTranslations('rules'), useLocale()];
  const [wordOf, sayAlternative, { sayText, saySource }] = [useWordOf(), useSayAlternative(), useSayTexts()];

  return ({ name, when, lead, support, demands, chain, taskTemplate, source }: RuleForm): Said[] => {
    const department = wordOf('department', support.department);
    const supportSaid = {
      NONE: '',
      ALWAYS: department,
      ONLY_IF: `${department}: ${t('supportHow.ONLY_IF')} ${sayConditions([support.onlyIf], locale)}`,
    };
    return [
      ...sayText(t('name'), name),
      [t('when'), when.map(sayAlternative).join(`; ${rules('orElse')} `)],
      [t('leadDepartment'), wordOf('department', lead)],
      [t('support'), supportSaid[support.how]],
      [t('demands'), demands.map((demand) => DEMAND_TEXTS[demand][locale]).join('; ')],
      [t('chain'), chain || t('byTable')],
      [t('taskTemplate'), taskTemplate ? capitalised(TASK_TEMPLATE_TEXTS[taskTemplate][locale]) : t('byKind')],
      ...saySource(t('source'), source),
    ];
  };
}

function useSayChain() {
  const [t, rules, locale] = [useTranslations('ruleEditor'), useTranslations('rules'), useLocale()];
  const { sayText, saySource } = useSayTexts();

  return ({ name, stages, source, ...conditions }: ChainForm): Said[] => [
    ...sayText(t('chainName'), name),
    [rules('chainWhen'), sayChainWhen(toConditions(conditions), locale)],
    [t('stages'), sayStages(toStages(stages), locale)],
    ...saySource(t('source'), source),
  ];
}

function useSaySetting() {
  const [t, rules, v] = [useTranslations('ruleEditor'), useTranslations('rules'), useTranslations('vocabulary')];
  const [names, { saySource }, sayCriterion] = [useFieldNames(), useSayTexts(), useSayCriterion()];
  const named = (numbers: Readonly<Record<string, string>>): Said[] =>
    Object.entries(numbers).map(([field, text]) => [names[field] ?? field, text]);

  return (part: string, form: RuleSetForm): Said[] => {
    const { effectiveFrom, highRanks, triageTimeLimitWorkingDays, sources } = form;
    const ranks = RANKS.filter((rank) => highRanks.includes(rank)).map((rank) => v(`rank.${rank}`));
    const said: Readonly<Record<Exclude<keyof RuleSetForm, 'rules' | 'chains'>, () => Said[]>> = {
      effectiveFrom: () => [[rules('from'), effectiveFrom]],
      highRanks: () => [[rules('highRanks'), ranks.join(', ')]],
      costLimits: () => named(form.costLimits),
      triageTimeLimitWorkingDays: () => [[rules('triageLimit'), triageTimeLimitWorkingDays]],
      approvalTime: () => named(form.approvalTime),
      criteria: () => form.criteria.flatMap(sayCriterion),
      sources: () => [
        ...saySource(t('sourceOf', { setting: ruleSetPart('highRanks', rules) }), sources.highRanks),
        ...saySource(t('sourceOf', { setting: ruleSetPart('costLimits', rules) }), sources.costLimits),
        ...saySource(
          t('sourceOf', { setting: ruleSetPart('triageTimeLimitWorkingDays', rules) }),
          sources.triageTimeLimit,
        ),
        ...saySource(t('sourceOf', { setting: ruleSetPart('approvalTime', rules) }), sources.approvalTime),
      ],
    };
    return Object.entries(said).flatMap(([name, say]) => (name === part ? say() : []));
  };
}

/** A criterion with whatever is typed into it; where one side has no such criterion, all of it. */
function useSayCriterion() {
  const [t, v, locale] = [useTranslations('ruleEditor'), useTranslations('vocabulary'), useLocale()];
  const [names, { saySource }] = [useFieldNames(), useSayTexts()];

  return ({ kind, weekdays, closedOnHolidays, source, ...typed }: CriterionForm): Said[] => {
    const days = weekdays.map((day) => formatWeekday(Number(day), locale));
    const fields = [
      ...Object.entries(typed).flatMap(([field, text]) => (text === '' ? [] : [`${names[field] ?? field} ${text}`])),
      ...(days.length > 0 ? [`${names['weekdays']}: ${days.join(', ')}`] : []),
      ...(closedOnHolidays ? [names['closedOnHolidays']] : []),
    ];
    const name = v(`criterion.${kind}`);
    return [[name, fields.join('; ')], ...saySource(`${name}, ${t('source')}`, source)];
  };
}
