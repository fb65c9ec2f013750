'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useController, useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useErrorOf } from '@/components/forms/use-form-field';
import { Button } from '@/components/ui/Button';
import { IconPlus, IconTrash } from '@/components/ui/icons';
import { Select } from '@/components/ui/Select';
import { emptyCriterion } from '@/lib/domain/intake/criterion-form';
import type { RuleSetForm } from '@/lib/domain/routing/rule-set-form';
import { CRITERION_KINDS, type CriterionKind } from '@/lib/domain/visit/vocabulary';
import { formatWeekday } from '@/lib/i18n/formats';
import { ClockField, SourceField, TextField, Ticks } from './fields';
import { useFocusNext } from '@/components/forms/use-focus-next';

/** What an incoming visit is held against at intake: each kind of criterion at most once, in any order. */
export function CriterionFields() {
  const [t, v] = [useTranslations('ruleEditor'), useTranslations('vocabulary')];
  const { control } = useFormContext<RuleSetForm>();
  const { fields, append, remove } = useFieldArray<RuleSetForm, 'criteria'>({ name: 'criteria' });
  const used = useWatch({ control, name: 'criteria', compute: (criteria) => criteria.map(({ kind }) => kind) });
  const focusNext = useFocusNext();
  const error = useErrorOf()('criteria');

  return (
    <>
      <ul className="space-y-4">
        {fields.map(({ id, kind }, place) => (
          <li
            key={id}
            id={`criteria.${place}`}
            tabIndex={-1}
            aria-label={v(`criterion.${kind}`)}
            className="border-b border-line pb-4"
          >
            <div className="flex flex-wrap items-start justify-between gap-2">
              <h3 className="text-base">{v(`criterion.${kind}`)}</h3>
              <Button
                variant="quiet"
                size="small"
                icon={<IconTrash size={18} />}
                aria-label={t('removeCriterion', { criterion: v(`criterion.${kind}`) })}
                onClick={() => {
                  remove(place);
                  focusNext('criteria-add');
                }}
              >
                {t('remove')}
              </Button>
            </div>
            <NumbersOf kind={kind} place={place} />
            <SourceField name={`criteria.${place}.source`} />
          </li>
        ))}
      </ul>
      <AddCriterion
        left={CRITERION_KINDS.filter((kind) => !used.includes(kind))}
        error={error}
        add={(kind) => {
          append(emptyCriterion(kind), { shouldFocus: false });
          focusNext(`criteria.${fields.length}`);
        }}
      />
    </>
  );
}

function AddCriterion({
  left,
  error,
  add,
}: {
  left: readonly CriterionKind[];
  error: string | undefined;
  add: (kind: CriterionKind) => void;
}) {
  const [t, v] = [useTranslations('ruleEditor'), useTranslations('vocabulary')];
  const [chosen, setChosen] = useState('');
  const kind = left.find((one) => one === chosen) ?? left[0];
  if (!kind) return null;

  return (
    <div id="criteria-add" tabIndex={-1} className="mt-4 flex flex-wrap items-end gap-3">
      <Select
        name="criteria"
        label={t('whichCriterion')}
        error={error}
        value={kind}
        options={left.map((one) => ({ value: one, label: v(`criterion.${one}`) }))}
        onChange={({ target }) => setChosen(target.value)}
        fieldClassName="min-w-60"
      />
      <Button variant="secondary" icon={<IconPlus />} onClick={() => add(kind)}>
        {t('addCriterion')}
      </Button>
    </div>
  );
}

type NumberField = 'years' | 'workingDays' | 'minMinutes' | 'maxMinutes' | 'minGuests' | 'maxGuests';
const NUMBERS: Partial<Record<CriterionKind, readonly NumberField[]>> = {
  NOT_REPEATED: ['years'],
  LEAD_TIME: ['workingDays'],
  LENGTH: ['minMinutes', 'maxMinutes'],
  SIZE: ['minGuests', 'maxGuests'],
};

function NumbersOf({ kind, place }: { kind: CriterionKind; place: number }) {
  const t = useTranslations('ruleEditor');
  if (kind === 'OFFICE_HOURS') return <OfficeHours place={place} />;

  return (
    <div className="flex flex-wrap gap-4">
      {NUMBERS[kind]?.map((field) => (
        <TextField
          key={field}
          name={`criteria.${place}.${field}`}
          label={t(field)}
          inputMode="numeric"
          className="mb-3 w-52"
        />
      ))}
    </div>
  );
}

const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

function OfficeHours({ place }: { place: number }) {
  const [t, locale] = [useTranslations('ruleEditor'), useLocale()];
  const { register } = useFormContext<RuleSetForm>();
  const name = `criteria.${place}.weekdays` as const;
  const { field } = useController<RuleSetForm, typeof name>({ name });
  const error = useErrorOf()(name);
  const closed = `criteria.${place}.closedOnHolidays` as const;

  return (
    <div className="space-y-2">
      <div className="flex flex-wrap gap-4">
        <ClockField name={`criteria.${place}.from`} label={t('fromTime')} className="w-40" />
        <ClockField name={`criteria.${place}.to`} label={t('toTime')} className="w-40" />
      </div>
      <Ticks
        id={name}
        label={t('weekdays')}
        error={error}
        options={WEEKDAYS.map((day) => ({ value: day, label: formatWeekday(Number(day), locale) }))}
        values={WEEKDAYS.filter((day) => field.value.includes(day))}
        onChange={field.onChange}
      />
      <label htmlFor={closed} className="flex min-h-11 cursor-pointer items-start gap-3 py-2.5">
        <input id={closed} type="checkbox" className="tick" {...register(closed)} />
        <span>{t('closedOnHolidays')}</span>
      </label>
    </div>
  );
}
