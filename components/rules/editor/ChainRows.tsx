'use client';

import { useTranslations } from 'next-intl';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import type { RuleSetCheck } from '@/lib/domain/routing/check-rule-set';
import { copyOfChain, emptyChain } from '@/lib/domain/routing/edit-rule-set';
import type { RuleSetForm } from '@/lib/domain/routing/rule-set-form';
import { concernedBy, Remarks } from './CheckPanel';
import { EditorRows } from './EditorRows';
import { ChainFields } from './ChainFields';
import { CHAIN_COLUMNS, SaidChain } from './SaidRows';

type Props = {
  checks: readonly RuleSetCheck[];
  openAtFirst: readonly number[];
  wrong: { places: readonly number[]; attempt: number };
  announce: (text: string) => void;
};

/** The approval chains in their order. */
export function ChainRows({ checks, ...rest }: Props) {
  const [t, rules] = [useTranslations('ruleEditor'), useTranslations('rules')];
  const { control, getValues } = useFormContext<RuleSetForm>();
  const { fields, move, insert, remove } = useFieldArray<RuleSetForm, 'chains'>({ name: 'chains' });
  const keys = useWatch({
    control,
    name: 'chains',
    compute: (rows) => rows.map(({ key }) => key),
  });

  function inserted(place: number, chain: RuleSetForm['chains'][number]) {
    insert(place, chain, { shouldFocus: false });
    return { place, key: chain.key };
  }

  return (
    <EditorRows
      {...rest}
      list="chains"
      ids={fields.map(({ id }) => id)}
      keys={keys}
      addText={t('addChain')}
      heads={[rules('chain'), rules('chainWhen'), rules('steps')]}
      columns={CHAIN_COLUMNS}
      edits={{
        move,
        // The last one takes whatever is left.
        add: () => inserted(Math.max(0, fields.length - 1), emptyChain(keys)),
        copy: (place) => inserted(place + 1, copyOfChain(getValues(`chains.${place}`), keys)),
        remove: (place) => {
          const chain = structuredClone(getValues(`chains.${place}`));
          remove(place);
          return () => insert(place, chain, { shouldFocus: false });
        },
      }}
      said={(place) => (
        <SaidChain
          index={place}
          remarks={<Remarks checks={checks.filter((check) => concernedBy(check).chains.includes(keys[place] ?? ''))} />}
        />
      )}
      fields={(place) => <ChainFields index={place} announce={rest.announce} />}
    />
  );
}
