import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DescriptionList } from '@/components/ui/DescriptionList';
import { Panel } from '@/components/ui/Panel';
import { Table } from '@/components/ui/Table';
import { sayChainWhen, sayStages } from '@/lib/domain/approval/chain-words';
import { sayCriterion } from '@/lib/domain/intake/criterion-words';
import { DEMAND_TEXTS } from '@/lib/domain/routing/demand-texts';
import type { Rule, RuleSet } from '@/lib/domain/routing/rule-set';
import type { Source } from '@/lib/domain/routing/rule-source';
import { TASK_TEMPLATE_TEXTS } from '@/lib/domain/routing/task-template-texts';
import { sayConditions } from '@/lib/domain/routing/rule-words';
import { capitalised } from '@/lib/domain/shared/capitalised';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatEuros, formatList } from '@/lib/i18n/formats';
import { Alternatives } from './Alternatives';

type Props = { ruleSet: RuleSet; locale: Locale };

/** The references, by id, of the visits that rules were made from and that the reader may read. */
type SourceVisits = ReadonlyMap<string, string>;

/** A rule set as it is read: the rules as a decision table in sentences, the chains, the limits. */
export function RuleSetTables({ ruleSet, sourceVisits, locale }: Props & { sourceVisits: SourceVisits }) {
  const t = useTranslations('rules');

  return (
    <div className="space-y-6">
      <Panel title={t('rules')} id="rules">
        <p className="mb-3 text-muted">{t('rulesLead')}</p>
        <RuleTable ruleSet={ruleSet} sourceVisits={sourceVisits} locale={locale} />
        <p className="mt-4">{t('nothing', { days: ruleSet.triageTimeLimitWorkingDays })}</p>
      </Panel>
      <Panel title={t('chains')} id="chains">
        <ChainTable ruleSet={ruleSet} locale={locale} />
      </Panel>
      {ruleSet.criteria.length > 0 && (
        <Panel title={t('criteria')} id="criteria">
          <CriterionTable ruleSet={ruleSet} locale={locale} />
        </Panel>
      )}
      <Panel title={t('limits')} id="limits">
        <Settings ruleSet={ruleSet} locale={locale} />
      </Panel>
    </div>
  );
}

function RuleTable({ ruleSet: { rules, chains }, sourceVisits, locale }: Props & { sourceVisits: SourceVisits }) {
  const t = useTranslations('rules');
  const v = useTranslations('vocabulary');

  return (
    <Table
      caption={t('rules')}
      rows={rules}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'rule',
          header: t('rule'),
          isName: true,
          cell: ({ key, name }) => (
            <>
              <strong>{key}</strong> {name[locale]}
            </>
          ),
        },
        {
          key: 'when',
          header: t('when'),
          cell: (rule) => <Alternatives said={rule.when.map((alternative) => sayConditions(alternative, locale))} />,
        },
        {
          key: 'department',
          header: t('department'),
          cell: ({ lead, support }) => (
            <>
              <p>{lead === 'BODY_OWNER' ? t('bodyOwner') : v(`department.${lead}`)}</p>
              {support !== null && (
                <p className="text-sm text-muted">
                  <Support support={support} locale={locale} />
                </p>
              )}
            </>
          ),
        },
        {
          key: 'demands',
          header: t('demands'),
          cell: ({ demands, chain, taskTemplate }) => {
            const named = chains.find(({ key }) => key === chain)?.name[locale];
            return (
              <>
                {demands.map((demand) => (
                  <p key={demand}>{DEMAND_TEXTS[demand][locale]}</p>
                ))}
                {named && <p>{t('chosenChain', { chain: named })}</p>}
                {taskTemplate && <p>{t('chosenTasks', { template: TASK_TEMPLATE_TEXTS[taskTemplate][locale] })}</p>}
              </>
            );
          },
        },
        {
          key: 'source',
          header: t('source'),
          cell: ({ source: { text, visit } }) => {
            const reference = visit && sourceVisits.get(visit);
            return (
              <>
                <p>{text[locale]}</p>
                {reference && (
                  <Link href={`/visits/${visit}`} prefetch={false}>
                    {reference}
                  </Link>
                )}
              </>
            );
          },
        },
      ]}
    />
  );
}

function Support({ support, locale }: { support: NonNullable<Rule['support']>; locale: Locale }) {
  const t = useTranslations('rules');
  const v = useTranslations('vocabulary');
  if (typeof support === 'string') return t('support', { department: v(`department.${support}`) });
  const condition = sayConditions([support.onlyIf], locale);
  return t('supportIf', { department: v(`department.${support.department}`), condition });
}

function ChainTable({ ruleSet: { chains }, locale }: Props) {
  const t = useTranslations('rules');

  return (
    <Table
      caption={t('chains')}
      rows={chains}
      rowKey={({ key }) => key}
      columns={[
        { key: 'chain', header: t('chain'), isName: true, cell: ({ name }) => name[locale] },
        { key: 'when', header: t('chainWhen'), cell: (chain) => capitalised(sayChainWhen(chain, locale)) },
        { key: 'steps', header: t('steps'), cell: ({ stages }) => capitalised(sayStages(stages, locale)) },
        { key: 'source', header: t('source'), cell: ({ source }) => source.text[locale] },
      ]}
    />
  );
}

function CriterionTable({ ruleSet: { criteria }, locale }: Props) {
  const t = useTranslations('rules');
  const v = useTranslations('vocabulary');

  return (
    <Table
      caption={t('criteria')}
      rows={criteria}
      rowKey={({ kind }) => kind}
      columns={[
        { key: 'kind', header: t('criterion'), isName: true, cell: ({ kind }) => v(`criterion.${kind}`) },
        { key: 'says', header: t('criterionSays'), cell: (criterion) => sayCriterion(criterion, locale) },
        { key: 'source', header: t('source'), cell: ({ source }) => source.text[locale] },
      ]}
    />
  );
}

function Settings({ ruleSet, locale }: Props) {
  const t = useTranslations('rules');
  const v = useTranslations('vocabulary');
  const { costLimits, highRanks, triageTimeLimitWorkingDays, approvalTime, sources } = ruleSet;
  const withSource = (value: ReactNode, source: Source) => (
    <>
      <p>{value}</p>
      <p className="text-sm text-muted">
        {t('source')}: {source.text[locale]}
      </p>
    </>
  );

  return (
    <DescriptionList
      items={[
        {
          term: t('firstLimit'),
          description: withSource(formatEuros(costLimits.first, locale), sources.costLimits),
        },
        {
          term: t('secondLimit'),
          description: withSource(formatEuros(costLimits.second, locale), sources.costLimits),
        },
        {
          term: t('highRanks'),
          description: withSource(
            formatList(
              highRanks.map((rank) => v(`rank.${rank}`)),
              locale,
            ),
            sources.highRanks,
          ),
        },
        { term: t('triageLimit'), description: withSource(triageTimeLimitWorkingDays, sources.triageTimeLimit) },
        {
          term: t('approvalTime'),
          description: withSource(
            t('approvalTimeIs', {
              due: approvalTime.dueWorkingDays,
              remind: approvalTime.remindWorkingDaysBefore,
              escalate: approvalTime.escalateWorkingDaysAfter,
            }),
            sources.approvalTime,
          ),
        },
      ]}
    />
  );
}
