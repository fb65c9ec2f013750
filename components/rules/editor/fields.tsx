'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type Path, useWatch } from 'react-hook-form';
import { DayInput } from '@/components/forms/DayInput';
import { useErrorOf, useFormField } from '@/components/forms/use-form-field';
import { CheckboxGroup } from '@/components/ui/CheckboxGroup';
import { FieldGroup } from '@/components/ui/Field';
import { type Option, Select } from '@/components/ui/Select';
import { TextArea } from '@/components/ui/TextArea';
import { TextInput } from '@/components/ui/TextInput';
import { TimeField } from '@/components/ui/TimeField';
import type { RuleSetForm } from '@/lib/domain/routing/rule-set-form';
import { LOCALES, SOURCE_KINDS } from '@/lib/domain/visit/vocabulary';

/** Something within a row that is edited, and a part of it. */
export const NESTED = 'border-l-4 border-brand-soft bg-paper p-3 sm:p-4';
export const NESTED_PART = 'border-b border-line-soft pb-4';

type Name = Path<RuleSetForm>;
type Common = { name: Name; label: ReactNode; hint?: ReactNode; className?: string };
const useField = (name: Name) => useFormField<RuleSetForm>(name);

export function TextField({ name, className, ...texts }: Common & { inputMode?: 'numeric' | 'decimal' }) {
  return <TextInput {...useField(name)} {...texts} autoComplete="off" fieldClassName={className} />;
}

export function ChoiceField({
  name,
  className,
  ...rest
}: Common & { options: readonly Option[]; placeholder?: string }) {
  return <Select {...useField(name)} {...rest} fieldClassName={className} />;
}

export function DayField({ name, className, ...texts }: Common) {
  return <DayInput {...useField(name)} {...texts} fieldClassName={className} />;
}

export function ClockField({ name, className, ...texts }: Common) {
  return <TimeField {...useField(name)} {...texts} fieldClassName={className} />;
}

type TicksProps<Value extends string> = {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  options: readonly { value: Value; label: string }[];
  values: readonly Value[];
  onChange: (values: Value[]) => void;
  look?: 'plain' | 'inline';
};

/** Any of several, kept in the order of the list. */
export function Ticks<Value extends string>({
  options,
  values,
  onChange,
  look = 'inline',
  ...rest
}: TicksProps<Value>) {
  const ticked = (value: string, checked: boolean) =>
    options.map((option) => option.value).filter((one) => (one === value ? checked : values.includes(one)));
  return (
    <CheckboxGroup
      name={rest.id}
      options={options}
      look={look}
      values={values}
      inputProps={{ onChange: ({ target }) => onChange(ticked(target.value, target.checked)) }}
      {...rest}
    />
  );
}

type SourceName =
  | `sources.${keyof RuleSetForm['sources']}`
  | `rules.${number}.source`
  | `chains.${number}.source`
  | `criteria.${number}.source`;
type TextName = `rules.${number}.name` | `chains.${number}.name` | `${SourceName}.text`;

/** A sentence in each language, side by side where there is room. */
export function LocalizedField({ name, label, hint }: { name: TextName; label: ReactNode; hint?: ReactNode }) {
  return (
    <FieldGroup id={name} label={label} hint={hint}>
      <div className="grid gap-3 lg:grid-cols-3">
        {LOCALES.map((locale) => (
          <LocaleField key={locale} name={`${name}.${locale}`} locale={locale} />
        ))}
      </div>
    </FieldGroup>
  );
}

function LocaleField({ name, locale }: { name: Name; locale: (typeof LOCALES)[number] }) {
  const t = useTranslations('ruleEditor');
  return <TextArea {...useField(name)} label={t(`language.${locale}`)} lang={locale} rows={2} className="min-h-20!" />;
}

/** Whose rule it is, with its words in each language; folded away until it is wanted or something is wrong with it. */
export function SourceField({ name, label }: { name: SourceName; label?: string }) {
  const [t, rules, locale] = [useTranslations('ruleEditor'), useTranslations('rules'), useLocale()];
  const text = useWatch<RuleSetForm, `${SourceName}.text`>({ name: `${name}.text` });
  const errorOf = useErrorOf();
  const isWrong = LOCALES.some((one) => errorOf(`${name}.text.${one}`) !== undefined);
  const isMissing = text?.[locale].trim() === '';

  return (
    <details open={isWrong || isMissing || undefined} className="border-t border-line-soft pt-2">
      <summary className="inline-flex min-h-9 items-center gap-2">
        <span className="font-medium text-brand underline underline-offset-3">{label ?? t('source')}</span>
        <span className="min-w-0 text-sm text-muted">{text?.[locale]}</span>
      </summary>
      <div className="mt-2 space-y-3">
        <ChoiceField
          name={`${name}.kind`}
          label={t('sourceKind')}
          options={SOURCE_KINDS.map((kind) => ({ value: kind, label: rules(`sourceKind.${kind}`) }))}
          className="max-w-md"
        />
        <LocalizedField name={`${name}.text`} label={t('sourceText')} />
      </div>
    </details>
  );
}
