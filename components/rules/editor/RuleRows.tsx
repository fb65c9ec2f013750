'use client';

import { useTranslations } from 'next-intl';
import { EditorRows, type RowsProps } from './EditorRows';
import { RuleFields } from './RuleFields';
import { RULE_COLUMNS, SaidRule } from './SaidRows';

/** The rules in their order. */
export function RuleRows(props: RowsProps) {
  const [t, rules] = [useTranslations('ruleEditor'), useTranslations('rules')];

  return (
    <EditorRows
      {...props}
      list="rules"
      addText={t('addRule')}
      heads={[rules('rule'), rules('when'), rules('department')]}
      columns={RULE_COLUMNS}
      said={(place, remarks) => <SaidRule index={place} remarks={remarks} />}
      fields={(place) => <RuleFields index={place} />}
    />
  );
}
