'use client';

import { useTranslations } from 'next-intl';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import type { RuleSetCheck } from '@/lib/domain/routing/check-rule-set';
import { copyOfRule, emptyRule } from '@/lib/domain/routing/edit-rule-set';
import type { RuleSetForm } from '@/lib/domain/routing/rule-set-form';
import { concernedBy, Remarks } from './CheckPanel';
import { EditorRows } from './EditorRows';
import { RuleFields } from './RuleFields';
import { RULE_COLUMNS, SaidRule } from './SaidRows';

type Props = {
  checks: readonly RuleSetCheck[];
  openAtFirst: readonly number[];
  wrong: { places: readonly number[]; attempt: number };
  announce: (text: string) => void;
};

/** The rules in their order. */
export function RuleRows({ checks, ...rest }: Props) {
  const [t, rules] = [useTranslations('ruleEditor'), useTranslations('rules')];
  const { control, getValues } = useFormContext<RuleSetForm>();
  const { fields, move, insert, remove } = useFieldArray<RuleSetForm, 'rules'>({ name: 'rules' });
  const keys = useWatch({
    control,
    name: 'rules',
    compute: (rows) => rows.map(({ key }) => key),
  });

  function inserted(place: number, rule: RuleSetForm['rules'][number]) {
    insert(place, rule, { shouldFocus: false });
    return { place, key: rule.key };
  }

  return (
    <EditorRows
      {...rest}
      list="rules"
      ids={fields.map(({ id }) => id)}
      keys={keys}
      addText={t('addRule')}
      heads={[rules('rule'), rules('when'), rules('department')]}
      columns={RULE_COLUMNS}
      edits={{
        move,
        add: () => inserted(fields.length, emptyRule(keys)),
        copy: (place) => inserted(place + 1, copyOfRule(getValues(`rules.${place}`), keys)),
        remove: (place) => {
          const rule = structuredClone(getValues(`rules.${place}`));
          remove(place);
          return () => insert(place, rule, { shouldFocus: false });
        },
      }}
      said={(place) => (
        <SaidRule
          index={place}
          remarks={<Remarks checks={checks.filter((check) => concernedBy(check).rules.includes(keys[place] ?? ''))} />}
        />
      )}
      fields={(place) => <RuleFields index={place} />}
    />
  );
}
