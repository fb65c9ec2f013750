'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { sayChainWhen, sayStages } from '@/lib/domain/approval/chain-words';
import { DEMAND_TEXTS } from '@/lib/domain/routing/demand-texts';
import {
  type ConditionForm,
  type RuleForm,
  type RuleSetForm,
  toConditions,
  toStages,
} from '@/lib/domain/routing/rule-set-form';
import { sayConditions } from '@/lib/domain/routing/rule-words';
import { TASK_TEMPLATE_TEXTS } from '@/lib/domain/routing/task-template-texts';
import { capitalised } from '@/lib/domain/shared/capitalised';
import { DEMANDS, type Locale } from '@/lib/domain/visit/vocabulary';
import { Alternatives } from '../Alternatives';
import { useWordOf } from '../word-of';

/** The columns of the two lists, where they stand side by side. */
export const RULE_COLUMNS = 'grid gap-x-5 gap-y-2 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)_minmax(0,4fr)]';
export const CHAIN_COLUMNS = 'grid gap-x-5 gap-y-2 lg:grid-cols-3';

/** A rule as the decision table reads: what it says, when, and what follows; behind it what its checks say. */
export function SaidRule({ index, remarks }: { index: number; remarks: ReactNode }) {
  const rule = useWatch<RuleSetForm, `rules.${number}`>({ name: `rules.${index}` });
  const t = useTranslations('rules');
  const locale = useLocale();
  // A row that has just been taken out is told once more on its way.
  if (!rule) return null;

  return (
    <>
      <div className={RULE_COLUMNS}>
        <Cell label={t('rule')}>
          <SaidName ofKey={rule.key} name={rule.name[locale]} />
        </Cell>
        <Cell label={t('when')}>
          <SaidWhen rule={rule} />
        </Cell>
        <Cell label={t('department')}>
          <SaidOutcome rule={rule} locale={locale} />
        </Cell>
      </div>
      {remarks}
    </>
  );
}

/** A chain likewise. */
export function SaidChain({ index, remarks }: { index: number; remarks: ReactNode }) {
  const chain = useWatch<RuleSetForm, `chains.${number}`>({ name: `chains.${index}` });
  const t = useTranslations('rules');
  const locale = useLocale();
  if (!chain) return null;

  return (
    <>
      <div className={CHAIN_COLUMNS}>
        <Cell label={t('chain')}>
          <SaidName ofKey={chain.key} name={chain.name[locale]} />
        </Cell>
        <Cell label={t('chainWhen')}>{capitalised(sayChainWhen(toConditions(chain), locale))}</Cell>
        <Cell label={t('steps')}>{capitalised(sayStages(toStages(chain.stages), locale))}</Cell>
      </div>
      {remarks}
    </>
  );
}

/** The columns' names stand above the list where they stand side by side. */
function Cell({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <span className="text-sm text-muted lg:sr-only">{label} </span>
      {children}
    </div>
  );
}

function SaidName({ ofKey, name }: { ofKey: string; name: string }) {
  const t = useTranslations('ruleEditor');
  return (
    <h3 className="text-base font-normal">
      <strong className="font-semibold">{ofKey}</strong> {name || <em>{t('noName')}</em>}
    </h3>
  );
}

function SaidWhen({ rule: { when } }: { rule: RuleForm }) {
  const sayAlternative = useSayAlternative();
  return <Alternatives said={when.map(sayAlternative)} />;
}

/** The conditions of one alternative, those still without a value behind the others. */
export function useSayAlternative(): (conditions: readonly ConditionForm[]) => string {
  const [t, editor, locale] = [useTranslations('rules'), useTranslations('ruleEditor'), useLocale()];
  return (conditions) => {
    const written = conditions.filter((condition) => condition.in.length > 0);
    const unwritten = conditions.filter((condition) => condition.in.length === 0);
    return [
      ...(written.length > 0 ? [sayConditions(written, locale)] : []),
      ...unwritten.map(({ fact }) => `${t(`fact.${fact}`)}: ${editor('noValue')}`),
    ].join('; ');
  };
}

function SaidOutcome({ rule, locale }: { rule: RuleForm; locale: Locale }) {
  const t = useTranslations('rules');
  const wordOf = useWordOf();
  const chains = useWatch<RuleSetForm, 'chains'>({ name: 'chains' });
  const { support, chain, taskTemplate } = rule;
  const department = wordOf('department', support.department);
  const demands = DEMANDS.filter((demand) => rule.demands.includes(demand));

  return (
    <>
      <p className="font-medium">{wordOf('department', rule.lead)}</p>
      <div className="text-sm text-muted">
        {support.how === 'ALWAYS' && <p>{t('support', { department })}</p>}
        {support.how === 'ONLY_IF' && (
          <p>{t('supportIf', { department, condition: sayConditions([support.onlyIf], locale) })}</p>
        )}
        {demands.map((demand) => (
          <p key={demand}>{DEMAND_TEXTS[demand][locale]}</p>
        ))}
        {chain !== '' && (
          <p>{t('chosenChain', { chain: chains.find(({ key }) => key === chain)?.name[locale] || chain })}</p>
        )}
        {taskTemplate !== '' && <p>{t('chosenTasks', { template: TASK_TEMPLATE_TEXTS[taskTemplate][locale] })}</p>}
      </div>
    </>
  );
}
