'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useController } from 'react-hook-form';
import { useErrorOf } from '@/components/forms/use-form-field';
import { Button } from '@/components/ui/Button';
import { FieldGroup } from '@/components/ui/Field';
import { IconTrash, IconPlus } from '@/components/ui/icons';
import { Select } from '@/components/ui/Select';
import { textOfFact } from '@/lib/domain/routing/fact-texts';
import { FACT_NAMES, FACT_VALUES } from '@/lib/domain/routing/facts';
import { type ConditionForm, NO_CONDITION, type RuleSetForm } from '@/lib/domain/routing/rule-set-form';
import { Ticks } from './fields';
import { useFocusNext } from '@/components/forms/use-focus-next';

/** The alternatives of a rule: within one all conditions hold, and one of them is enough. */
export function AlternativesField({ index }: { index: number }) {
  const [t, rules, errorOf] = [useTranslations('ruleEditor'), useTranslations('rules'), useErrorOf()];
  const focusNext = useFocusNext();
  const name = `rules.${index}.when` as const;
  const { field } = useController<RuleSetForm, typeof name>({ name });
  const { value: when, onChange } = field;
  const change = (place: number, alternative: ConditionForm[]) => onChange(when.with(place, alternative));

  return (
    <FieldGroup id={name} label={t('when')} hint={t('whenHint')} error={errorOf(name)}>
      <div className="space-y-3">
        {when.map((alternative, place) => (
          <div key={place}>
            {place > 0 && <p className="mb-3 font-semibold">{rules('orElse')}</p>}
            <AlternativeFields
              id={`${name}.${place}`}
              number={place + 1}
              conditions={alternative}
              onChange={(changed) => change(place, changed)}
              remove={
                when.length > 1
                  ? () => {
                      onChange(when.toSpliced(place, 1));
                      focusNext(`${name}.add`);
                    }
                  : null
              }
            />
          </div>
        ))}
        <Button
          id={`${name}.add`}
          variant="secondary"
          size="small"
          icon={<IconPlus size={16} />}
          onClick={() => {
            onChange([...when, [structuredClone(NO_CONDITION)]]);
            focusNext(`${name}.${when.length}.0.fact`);
          }}
        >
          {t('addAlternative')}
        </Button>
      </div>
    </FieldGroup>
  );
}

function AlternativeFields({
  id,
  number,
  conditions,
  onChange,
  remove,
}: {
  id: string;
  number: number;
  conditions: readonly ConditionForm[];
  onChange: (conditions: ConditionForm[]) => void;
  remove: (() => void) | null;
}) {
  const [t, rules, errorOf] = [useTranslations('ruleEditor'), useTranslations('rules'), useErrorOf()];
  const focusNext = useFocusNext();

  return (
    <div className="border-l-4 border-brand-soft bg-paper p-3 sm:p-4">
      <FieldGroup id={id} label={t('alternative', { number })} error={errorOf(id)}>
        <div className="space-y-4">
          {conditions.map((condition, place) => (
            <div key={place} className="border-b border-line-soft pb-4">
              <ConditionFields
                id={`${id}.${place}`}
                value={condition}
                onChange={(changed) => onChange(conditions.with(place, changed))}
              />
              {conditions.length > 1 && (
                <Button
                  variant="quiet"
                  size="small"
                  icon={<IconTrash size={16} />}
                  aria-label={t('removeCondition', { number: place + 1, fact: rules(`fact.${condition.fact}`) })}
                  onClick={() => {
                    onChange(conditions.toSpliced(place, 1));
                    focusNext(`${id}.add`);
                  }}
                >
                  {t('remove')}
                </Button>
              )}
            </div>
          ))}
          <div className="flex flex-wrap gap-3">
            <Button
              id={`${id}.add`}
              variant="secondary"
              size="small"
              icon={<IconPlus size={16} />}
              onClick={() => {
                onChange([...conditions, structuredClone(unusedCondition(conditions))]);
                focusNext(`${id}.${conditions.length}.fact`);
              }}
            >
              {t('addCondition')}
            </Button>
            {remove && (
              <Button variant="quiet" size="small" onClick={remove}>
                {t('removeAlternative', { number })}
              </Button>
            )}
          </div>
        </div>
      </FieldGroup>
    </div>
  );
}

/** A second condition is seldom on the same fact as the first. */
function unusedCondition(conditions: readonly ConditionForm[]): ConditionForm {
  const unused = FACT_NAMES.find((fact) => conditions.every((condition) => condition.fact !== fact));
  return { ...NO_CONDITION, ...(unused ? { fact: unused } : {}) };
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
  const [t, rules, errorOf, locale] = [
    useTranslations('ruleEditor'),
    useTranslations('rules'),
    useErrorOf(),
    useLocale(),
  ];

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
          label: textOfFact(value.fact, one).is[locale],
        }))}
        values={value.in}
        onChange={(values) => onChange({ ...value, in: values })}
      />
    </div>
  );
}
