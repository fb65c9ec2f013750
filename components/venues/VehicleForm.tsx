'use client';

import { useTranslations } from 'next-intl';
import type { FieldAction } from '@/components/forms/answered';
import { AnsweredForm } from '@/components/forms/AnsweredForm';
import { ChoiceRow } from '@/components/ui/RadioGroup';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { TextInput } from '@/components/ui/TextInput';

/** A vehicle's name, its seats and whether it can be entered by everybody; `id` tells the fields of one form from another's. */
export function VehicleForm({
  id,
  vehicle,
  action,
}: {
  id: string;
  vehicle: { name: string; seats: string; accessible: boolean };
  action: FieldAction;
}) {
  const t = useTranslations('venues');
  const common = useTranslations('common');

  return (
    <AnsweredForm action={action} className="mt-2 grid gap-4">
      {(wrong) => (
        <>
          <div className="grid items-end gap-4 sm:grid-cols-[3fr_1fr]">
            <TextInput
              id={`${id}-name`}
              name="name"
              label={t('name')}
              defaultValue={vehicle.name}
              error={wrong['vehicle.name']}
              maxLength={100}
              required
            />
            <TextInput
              id={`${id}-seats`}
              name="seats"
              label={t('seats')}
              defaultValue={vehicle.seats}
              error={wrong['vehicle.seats']}
              inputMode="numeric"
              required
            />
          </div>
          <ChoiceRow
            id={`${id}-accessible`}
            type="checkbox"
            name="accessible"
            choice={{ value: 'yes', label: t('accessible') }}
            inputProps={{ defaultChecked: vehicle.accessible }}
          />
          <SubmitButton className="justify-self-start">{common('save')}</SubmitButton>
        </>
      )}
    </AnsweredForm>
  );
}
