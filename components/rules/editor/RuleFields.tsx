'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useController, useWatch } from 'react-hook-form';
import { useErrorOf } from '@/components/forms/use-form-field';
import { FieldGroup } from '@/components/ui/Field';
import { RadioGroup } from '@/components/ui/RadioGroup';
import { Select } from '@/components/ui/Select';
import { DEMAND_TEXTS } from '@/lib/domain/routing/demand-texts';
import type { RuleSetForm, SupportForm } from '@/lib/domain/routing/rule-set-form';
import { TASK_TEMPLATE_TEXTS } from '@/lib/domain/routing/task-template-texts';
import { capitalised } from '@/lib/domain/shared/capitalised';
import { type Department, DEMANDS, DEPARTMENTS, TASK_TEMPLATES } from '@/lib/domain/visit/vocabulary';
import { AlternativesField, ConditionFields } from './ConditionFields';
import { ChoiceField, LocalizedField, SourceField, TextField, Ticks } from './fields';

/** Everything of one rule. */
export function RuleFields({ index }: { index: number }) {
  const [t, locale] = [useTranslations('ruleEditor'), useLocale()];
  const chains = useWatch<RuleSetForm, 'chains'>({ name: 'chains' });

  return (
    <div className="space-y-6">
      <TextField name={`rules.${index}.key`} label={t('key')} hint={t('ruleKeyHint')} className="max-w-60" />
      <LocalizedField name={`rules.${index}.name`} label={t('name')} />
      <AlternativesField index={index} />
      <div className="grid gap-6 lg:grid-cols-2">
        <LeadField index={index} />
        <SupportField index={index} />
      </div>
      <DemandsField index={index} />
      <div className="grid gap-6 lg:grid-cols-2">
        <ChoiceField
          name={`rules.${index}.chain`}
          label={t('chain')}
          placeholder={t('byTable')}
          options={chains.map(({ key, name }) => ({ value: key, label: name[locale] || key }))}
        />
        <ChoiceField
          name={`rules.${index}.taskTemplate`}
          label={t('taskTemplate')}
          placeholder={t('byKind')}
          options={TASK_TEMPLATES.map((template) => ({
            value: template,
            label: capitalised(TASK_TEMPLATE_TEXTS[template][locale]),
          }))}
        />
      </div>
      <SourceField name={`rules.${index}.source`} />
    </div>
  );
}

function DemandsField({ index }: { index: number }) {
  const [t, locale] = [useTranslations('ruleEditor'), useLocale()];
  const name = `rules.${index}.demands` as const;
  const { field } = useController<RuleSetForm, typeof name>({ name });
  return (
    <Ticks
      id={name}
      label={t('demands')}
      error={useErrorOf()(name)}
      look="plain"
      options={DEMANDS.map((demand) => ({ value: demand, label: DEMAND_TEXTS[demand][locale] }))}
      values={field.value}
      onChange={field.onChange}
    />
  );
}

const LEADS = [...DEPARTMENTS, 'BODY_OWNER'] as const;

function LeadField({ index }: { index: number }) {
  const [t, rules, v] = [useTranslations('ruleEditor'), useTranslations('rules'), useTranslations('vocabulary')];
  const name = `rules.${index}.lead` as const;
  const { field } = useController<RuleSetForm, typeof name>({ name });
  const error = useErrorOf()(name);

  return (
    <RadioGroup
      name={name}
      label={t('leadDepartment')}
      error={error}
      value={field.value}
      options={LEADS.map((lead) => ({
        value: lead,
        label: lead === 'BODY_OWNER' ? rules('bodyOwner') : v(`department.${lead}`),
      }))}
      inputProps={{ onChange: ({ target }) => field.onChange(target.value) }}
    />
  );
}

const WAYS = ['NONE', 'ALWAYS', 'ONLY_IF'] as const satisfies readonly SupportForm['how'][];

function SupportField({ index }: { index: number }) {
  const [t, v, errorOf] = [useTranslations('ruleEditor'), useTranslations('vocabulary'), useErrorOf()];
  const name = `rules.${index}.support` as const;
  const { field } = useController<RuleSetForm, typeof name>({ name });
  const { value: support } = field;
  const change = (part: Partial<SupportForm>) => field.onChange({ ...support, ...part });

  return (
    <FieldGroup id={name} label={t('support')} error={errorOf(name)}>
      <RadioGroup
        name={`${name}.how`}
        label={t('support')}
        labelHidden
        value={support.how}
        options={WAYS.map((way) => ({ value: way, label: t(`supportHow.${way}`) }))}
        inputProps={{ onChange: ({ target }) => change({ how: WAYS.find((way) => way === target.value) }) }}
      />
      {support.how !== 'NONE' && (
        <Select
          name={`${name}.department`}
          label={t('supportDepartment')}
          value={support.department}
          options={DEPARTMENTS.map((department) => ({ value: department, label: v(`department.${department}`) }))}
          onChange={({ target }) => change({ department: departmentOf(target.value) })}
          fieldClassName="mt-2 max-w-md"
        />
      )}
      {support.how === 'ONLY_IF' && (
        <div className="mt-4">
          <FieldGroup id={`${name}.condition`} label={t('supportCondition')}>
            <ConditionFields id={`${name}.onlyIf`} value={support.onlyIf} onChange={(onlyIf) => change({ onlyIf })} />
          </FieldGroup>
        </div>
      )}
    </FieldGroup>
  );
}

const departmentOf = (value: string): Department | undefined => DEPARTMENTS.find((department) => department === value);
