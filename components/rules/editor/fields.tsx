'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type Path, useController } from 'react-hook-form';
import { useFormField } from '@/components/forms/use-form-field';
import { CheckboxGroup } from '@/components/ui/CheckboxGroup';
import { DateField } from '@/components/ui/DateField';
import { FieldGroup } from '@/components/ui/Field';
import { type Option, Select } from '@/components/ui/Select';
import { TextArea } from '@/components/ui/TextArea';
import { TextInput } from '@/components/ui/TextInput';
import { SOURCE_KINDS } from '@/lib/domain/routing/rule-set';
import type { RuleSetForm } from '@/lib/domain/routing/rule-set-form';
import { LOCALES } from '@/lib/domain/visit/vocabulary';

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
  const common = useTranslations('common');
  const day = {
    open: common('calendarOpen'),
    title: common('calendarTitle'),
    previousMonth: common('previousMonth'),
    nextMonth: common('nextMonth'),
    close: common('close'),
  };
  return <DateField {...useField(name)} {...texts} locale={useLocale()} texts={day} fieldClassName={className} />;
}

type TicksProps = {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  options: readonly { value: string; label: string }[];
  values: readonly string[];
  onChange: (values: string[]) => void;
  look?: 'plain' | 'inline';
};

/** Any of several, kept in the order of the list. */
export function Ticks({ options, values, onChange, look = 'inline', ...rest }: TicksProps) {
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

type ListName = 'highRanks' | `rules.${number}.demands`;

export function TicksField({
  name,
  ...texts
}: Omit<TicksProps, 'id' | 'values' | 'onChange' | 'error'> & { name: ListName }) {
  const { field } = useController<RuleSetForm, ListName>({ name });
  const { error } = useField(name);
  return <Ticks id={name} error={error} values={field.value} onChange={field.onChange} {...texts} />;
}

type SourceName = `sources.${keyof RuleSetForm['sources']}` | `rules.${number}.source` | `chains.${number}.source`;
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

/** Whose rule it is, with its words in each language. */
export function SourceField({ name, label }: { name: SourceName; label?: string }) {
  const [t, rules] = [useTranslations('ruleEditor'), useTranslations('rules')];
  return (
    <FieldGroup id={name} label={label ?? t('source')}>
      <div className="space-y-3">
        <ChoiceField
          name={`${name}.kind`}
          label={t('sourceKind')}
          options={SOURCE_KINDS.map((kind) => ({ value: kind, label: rules(`sourceKind.${kind}`) }))}
          className="max-w-md"
        />
        <LocalizedField name={`${name}.text`} label={t('sourceText')} />
      </div>
    </FieldGroup>
  );
}
