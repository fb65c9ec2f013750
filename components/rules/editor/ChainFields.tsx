'use client';

import { useTranslations } from 'next-intl';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { useErrorOf } from '@/components/forms/use-form-field';
import { TextInput } from '@/components/ui/TextInput';
import type { ChainConditionsForm, RuleSetForm } from '@/lib/domain/routing/rule-set-form';
import { ChainConditionFields } from './ChainConditionFields';
import { LocalizedField, SourceField } from './fields';
import { StagesField } from './StagesField';

/** Everything of one approval chain. */
export function ChainFields({ index, announce }: { index: number; announce: (text: string) => void }) {
  const t = useTranslations('ruleEditor');

  return (
    <div className="space-y-6">
      <ChainKeyField index={index} />
      <LocalizedField name={`chains.${index}.name`} label={t('chainName')} />
      <ChainOwnConditions index={index} />
      <StagesField index={index} announce={announce} />
      <SourceField name={`chains.${index}.source`} />
    </div>
  );
}

/** The rules that name the chain follow it to its new key. */
function ChainKeyField({ index }: { index: number }) {
  const t = useTranslations('ruleEditor');
  const { getValues, setValue } = useFormContext<RuleSetForm>();
  const name = `chains.${index}.key` as const;
  const { field } = useController<RuleSetForm, typeof name>({ name });
  const error = useErrorOf()(name);

  function rename(key: string) {
    const { rules, chains } = getValues();
    const isShared = chains.some((chain, place) => place !== index && chain.key === field.value);
    field.onChange(key);
    if (isShared || field.value === '' || key === '') return;
    rules.forEach((rule, place) => {
      if (rule.chain === field.value) setValue(`rules.${place}.chain`, key);
    });
  }

  return (
    <TextInput
      name={name}
      label={t('key')}
      hint={t('chainKeyHint')}
      error={error}
      value={field.value}
      onChange={({ target }) => rename(target.value)}
      autoComplete="off"
      fieldClassName="max-w-80"
    />
  );
}

function ChainOwnConditions({ index }: { index: number }) {
  const name = `chains.${index}` as const;
  const { setValue } = useFormContext<RuleSetForm>();
  const value = useWatch<RuleSetForm, typeof name>({ name });

  function change({ kinds, level, travellingBodies, regions, costAbove }: ChainConditionsForm) {
    setValue(`${name}.kinds`, kinds);
    setValue(`${name}.level`, level);
    setValue(`${name}.travellingBodies`, travellingBodies);
    setValue(`${name}.regions`, regions);
    setValue(`${name}.costAbove`, costAbove);
  }

  return <ChainConditionFields id={name} value={value} onChange={change} />;
}
