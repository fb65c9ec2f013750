'use client';

import { useTranslations } from 'next-intl';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useFormField } from '@/components/forms/use-form-field';
import { Button } from '@/components/ui/Button';
import { IconCross, IconPlus } from '@/components/ui/icons';
import { Select } from '@/components/ui/Select';
import type { ItemFormValues } from '@/lib/domain/programme/item-form';
import { DUTIES } from '@/lib/domain/programme/programme-vocabulary';
import type { PlannerLists } from './planner-actions';

type Props = Pick<PlannerLists, 'people'>;

/** The city's people who take part, each with what they do there. */
export function AttendeeFields({ people }: Props) {
  const t = useTranslations('programme.field');
  const { fields, append, remove } = useFieldArray<ItemFormValues, 'attendees'>({ name: 'attendees' });

  return (
    <fieldset>
      <legend className="mb-1 font-medium">{t('attendees')}</legend>
      {people.length === 0 && <p className="text-sm text-muted">{t('noPeople')}</p>}
      <div className="space-y-3">
        {fields.map(({ id }, index) => (
          <AttendeeRow key={id} {...{ index, people }} onRemove={() => remove(index)} />
        ))}
      </div>
      {people.length > 0 && (
        <Button
          variant="secondary"
          size="small"
          className="mt-2"
          icon={<IconPlus size={18} />}
          onClick={() => append({ personId: '', duty: 'HOST' })}
        >
          {t('addPerson')}
        </Button>
      )}
    </fieldset>
  );
}

function AttendeeRow({ index, people, onRemove }: Props & { index: number; onRemove: () => void }) {
  const t = useTranslations('programme');
  const { watch, setValue } = useFormContext<ItemFormValues>();
  const { personId, duty } = watch(`attendees.${index}`);
  const person = useFormField<ItemFormValues>(`attendees.${index}.personId`);
  const offered = people.filter(({ id, retired }) => !retired || id === personId);

  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-2 sm:grid-cols-[minmax(0,1fr)_12rem_auto]">
      <Select
        {...person}
        label={t('field.person')}
        placeholder=""
        options={offered.map(({ id, name, duties }) => ({
          value: id,
          label: `${name} (${duties.map((one) => t(`duty.${one}`).toLowerCase()).join(', ')})`,
        }))}
        onChange={(event) => {
          void person.onChange(event);
          const [usual] = people.find(({ id }) => id === event.target.value)?.duties ?? [];
          if (usual) setValue(`attendees.${index}.duty`, usual);
        }}
        fieldClassName="max-sm:col-span-2"
      />
      <Select
        {...useFormField<ItemFormValues>(`attendees.${index}.duty`)}
        value={duty}
        label={t('field.duty')}
        options={DUTIES.map((value) => ({ value, label: t(`duty.${value}`) }))}
      />
      <Button
        variant="quiet"
        aria-label={t('field.removePerson', { name: people.find(({ id }) => id === personId)?.name ?? '' })}
        onClick={onRemove}
      >
        <IconCross />
      </Button>
    </div>
  );
}
