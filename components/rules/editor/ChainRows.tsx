'use client';

import { useTranslations } from 'next-intl';
import { ChainFields } from './ChainFields';
import { EditorRows, type RowsProps } from './EditorRows';
import { CHAIN_COLUMNS, SaidChain } from './SaidRows';

/** The approval chains in their order. */
export function ChainRows(props: RowsProps) {
  const [t, rules] = [useTranslations('ruleEditor'), useTranslations('rules')];

  return (
    <EditorRows
      {...props}
      list="chains"
      addText={t('addChain')}
      heads={[rules('chain'), rules('chainWhen'), rules('steps')]}
      columns={CHAIN_COLUMNS}
      said={(place, remarks) => <SaidChain index={place} remarks={remarks} />}
      fields={(place) => <ChainFields index={place} announce={props.announce} />}
    />
  );
}
