'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useController } from 'react-hook-form';
import { useErrorOf } from '@/components/forms/use-form-field';
import { FieldGroup } from '@/components/ui/Field';
import { Select } from '@/components/ui/Select';
import { textOfFact } from '@/lib/domain/routing/fact-texts';
import { FACT_NAMES, FACT_VALUES } from '@/lib/domain/routing/facts';
import { type ConditionForm, NO_CONDITION, type RuleSetForm } from '@/lib/domain/routing/rule-set-form';
import { capitalised } from '@/lib/domain/shared/capitalised';
import { FieldItems } from './FieldItems';
import { NESTED, NESTED_PART, Ticks } from './fields';

/** The alternatives of a rule: within one all conditions hold, and one of them is enough. */
export function AlternativesField({ index }: { index: number }) {
  const [t, rules, errorOf] = [useTranslations('ruleEditor'), useTranslations('rules'), useErrorOf()];
  const name = `rules.${index}.when` as const;
  const { field } = useController<RuleSetForm, typeof name>({ name });

  return (
    <FieldGroup id={name} label={t('when')} hint={t('whenHint')} error={errorOf(name)}>
      <FieldItems<ConditionForm[]>
        id={name}
        items={field.value}
        onChange={field.onChange}
        fresh={() => [structuredClone(NO_CONDITION)]}
        firstField="0.fact"
        addText={t('addAlternative')}
        removal={(_, place) => ({ text: t('removeAlternative', { number: place + 1 }) })}
        itemClass={NESTED}
        between={<p className="font-semibold">{rules('orElse')}</p>}
      >
        {(conditions, place, change) => (
          <AlternativeFields id={`${name}.${place}`} number={place + 1} conditions={conditions} onChange={change} />
        )}
      </FieldItems>
    </FieldGroup>
  );
}

function AlternativeFields({
  id,
  number,
  conditions,
  onChange,
}: {
  id: string;
  number: number;
  conditions: readonly ConditionForm[];
  onChange: (conditions: ConditionForm[]) => void;
}) {
  const [t, rules, errorOf] = [useTranslations('ruleEditor'), useTranslations('rules'), useErrorOf()];

  return (
    <FieldGroup id={id} label={t('alternative', { number })} error={errorOf(id)}>
      <FieldItems
        id={id}
        items={conditions}
        onChange={onChange}
        fresh={() => unusedCondition(conditions)}
        firstField="fact"
        addText={t('addCondition')}
        removal={({ fact }, place) => ({
          text: t('remove'),
          label: t('removeCondition', { number: place + 1, fact: rules(`fact.${fact}`) }),
        })}
        itemClass={NESTED_PART}
      >
        {(condition, place, change) => <ConditionFields id={`${id}.${place}`} value={condition} onChange={change} />}
      </FieldItems>
    </FieldGroup>
  );
}

/** A second condition is seldom on the same fact as the first. */
function unusedCondition(conditions: readonly ConditionForm[]): ConditionForm {
  const unused = FACT_NAMES.find((fact) => conditions.every((condition) => condition.fact !== fact));
  return { ...structuredClone(NO_CONDITION), ...(unused ? { fact: unused } : {}) };
}

/** "This fact is one of these", whichever facts there are. */
export function ConditionFields({
  id,
  value,
  onChange,
}: {
  id: string;
  value: ConditionForm;
  onChange: (condition: ConditionForm) => void;
}) {
  const [t, rules] = [useTranslations('ruleEditor'), useTranslations('rules')];
  const [errorOf, locale] = [useErrorOf(), useLocale()];

  return (
    <div id={id} tabIndex={-1} className="space-y-2">
      <Select
        name={`${id}.fact`}
        label={t('fact')}
        value={value.fact}
        options={FACT_NAMES.map((fact) => ({ value: fact, label: rules(`fact.${fact}`) }))}
        onChange={({ target }) => {
          const fact = FACT_NAMES.find((one) => one === target.value);
          if (fact) onChange({ fact, in: [] });
        }}
        fieldClassName="max-w-md"
      />
      <Ticks
        id={`${id}.in`}
        label={t('values')}
        error={errorOf(`${id}.in`) ?? errorOf(id)}
        options={FACT_VALUES[value.fact].map((one) => ({
          value: one,
          label: capitalised(textOfFact(value.fact, one).is[locale]),
        }))}
        values={value.in}
        onChange={(values) => onChange({ ...value, in: values })}
      />
    </div>
  );
}
