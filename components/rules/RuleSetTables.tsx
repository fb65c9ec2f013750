import { useTranslations } from 'next-intl';
import { DescriptionList } from '@/components/ui/DescriptionList';
import { Panel } from '@/components/ui/Panel';
import { Table } from '@/components/ui/Table';
import { DEMAND_TEXTS } from '@/lib/domain/routing/demand-texts';
import type { Rule, RuleSet } from '@/lib/domain/routing/rule-set';
import { sayCondition, sayConditions } from '@/lib/domain/routing/rule-words';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatEuros, formatList } from '@/lib/i18n/formats';

type Props = { ruleSet: RuleSet; locale: Locale };

/** A rule set as it is read: the rules as a decision table in sentences, the chains, the limits. */
export function RuleSetTables({ ruleSet, locale }: Props) {
  const t = useTranslations('rules');
  const v = useTranslations('vocabulary');

  return (
    <div className="space-y-6">
      <Panel title={t('rules')} id="rules">
        <p className="mb-3 text-muted">{t('rulesLead')}</p>
        <RuleTable rules={ruleSet.rules} locale={locale} />
        <p className="mt-4">{t('nothing', { days: ruleSet.triageTimeLimitWorkingDays })}</p>
      </Panel>
      <Panel title={t('chains')} id="chains">
        <Table
          caption={t('chains')}
          rows={ruleSet.chains}
          rowKey={({ key }) => key}
          columns={[
            { key: 'chain', header: t('chain'), isName: true, cell: ({ name }) => name[locale] },
            {
              key: 'steps',
              header: t('steps'),
              cell: ({ stages }) =>
                stages
                  .flatMap(({ steps }) => steps)
                  .map(({ step }) => (step === 'LEAD_DIRECTOR' ? t('leadDirector') : v(`approvalStep.${step}`)))
                  .join(' → '),
            },
          ]}
        />
      </Panel>
      <Panel title={t('limits')} id="limits">
        <DescriptionList
          items={[
            { term: t('firstLimit'), description: formatEuros(ruleSet.costLimits.first, locale) },
            { term: t('secondLimit'), description: formatEuros(ruleSet.costLimits.second, locale) },
            {
              term: t('highRanks'),
              description: formatList(
                ruleSet.highRanks.map((rank) => v(`rank.${rank}`)),
                locale,
              ),
            },
            { term: t('triageLimit'), description: ruleSet.triageTimeLimitWorkingDays },
          ]}
        />
      </Panel>
    </div>
  );
}

function RuleTable({ rules, locale }: { rules: readonly Rule[]; locale: Locale }) {
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
          cell: (rule) =>
            sayConditions(rule, locale).map((sentence, index) => (
              <p key={sentence}>
                {index > 0 && <em>{t('orElse')} </em>}
                {sentence}
              </p>
            )),
        },
        {
          key: 'department',
          header: t('department'),
          cell: ({ lead, support }) => (
            <>
              <p>{lead === 'BODY_OWNER' ? t('bodyOwner') : v(`department.${lead}`)}</p>
              {support !== null && (
                <p className="text-sm text-muted">
                  {typeof support === 'string'
                    ? t('support', { department: v(`department.${support}`) })
                    : t('supportIf', {
                        department: v(`department.${support.department}`),
                        condition: sayCondition(support.onlyIf, locale),
                      })}
                </p>
              )}
            </>
          ),
        },
        {
          key: 'demands',
          header: t('demands'),
          cell: ({ demands }) => demands.map((demand) => <p key={demand}>{DEMAND_TEXTS[demand][locale]}</p>),
        },
        { key: 'source', header: t('source'), cell: ({ source }) => source.text[locale] },
      ]}
    />
  );
}
