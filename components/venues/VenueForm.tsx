'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { FieldAction } from '@/components/forms/answered';
import { AnsweredForm } from '@/components/forms/AnsweredForm';
import { CheckboxGroup } from '@/components/ui/CheckboxGroup';
import { RadioGroup } from '@/components/ui/RadioGroup';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { TextArea } from '@/components/ui/TextArea';
import { TextInput } from '@/components/ui/TextInput';
import { ACCESSIBILITY } from '@/lib/domain/programme/programme-vocabulary';
import { LOCALES } from '@/lib/domain/visit/vocabulary';

/** A venue as its form shows it, everything as text. */
export type VenueAsTyped = {
  name: Partial<Record<string, string>>;
  address: string;
  capacity: string;
  monthlyLimit: string;
  /** The hours of each weekday, from Monday; null where it is always open. */
  hours: readonly string[] | null;
  accessibility: readonly string[];
  contact: string;
  notes: string;
};

/** Everything the register says of a venue but its closures and the ways from it. */
export function VenueForm({ venue, action }: { venue: VenueAsTyped; action: FieldAction }) {
  const t = useTranslations('venues');
  const r = useTranslations('registers');
  const common = useTranslations('common');
  const [open, setOpen] = useState(venue.hours === null ? 'ALWAYS' : 'HOURS');

  return (
    <AnsweredForm action={action} className="grid max-w-3xl gap-5">
      {(wrong) => (
        <>
          <fieldset className="grid gap-4 sm:grid-cols-3">
            <legend className="mb-1 text-lg font-semibold">{t('name')}</legend>
            {LOCALES.map((locale) => (
              <TextInput
                key={locale}
                name={`name.${locale}`}
                label={t(`nameIn.${locale}`)}
                defaultValue={venue.name[locale] ?? ''}
                error={wrong[`venue.name.${locale}`] ?? (locale === 'fi' && wrong['venue.name'])}
                maxLength={200}
              />
            ))}
            <p className="text-sm text-muted sm:col-span-3">{r('oneLanguage')}</p>
          </fieldset>
          <TextInput
            name="address"
            label={t('address')}
            defaultValue={venue.address}
            error={wrong['venue.address']}
            maxLength={200}
          />
          <div className="grid items-end gap-4 sm:grid-cols-2">
            <TextInput
              name="capacity"
              label={t('capacity')}
              hint={t('capacityHint')}
              defaultValue={venue.capacity}
              error={wrong['venue.capacity']}
              inputMode="numeric"
              className="max-w-36"
            />
            <TextInput
              name="monthlyLimit"
              label={t('monthlyLimit')}
              hint={t('monthlyLimitHint')}
              defaultValue={venue.monthlyLimit}
              error={wrong['venue.monthlyLimit']}
              inputMode="numeric"
              className="max-w-36"
            />
          </div>
          <RadioGroup
            name="open"
            label={t('hours')}
            value={open}
            inputProps={{ onChange: (event) => setOpen(event.target.value) }}
            options={[
              { value: 'ALWAYS', label: t('always') },
              { value: 'HOURS', label: t('byHours') },
            ]}
          />
          {open === 'HOURS' && (
            <fieldset className="grid gap-3 border-l-4 border-line pl-4 sm:grid-cols-2">
              <legend className="sr-only">{t('byHours')}</legend>
              <p className="text-sm text-muted sm:col-span-2">{t('hoursHint')}</p>
              {([1, 2, 3, 4, 5, 6, 7] as const).map((day) => (
                <TextInput
                  key={day}
                  name={`hours.${day}`}
                  label={t(`weekday.d${day}`)}
                  defaultValue={venue.hours?.[day - 1] ?? ''}
                  error={wrong[`hours.${day}`]}
                  autoComplete="off"
                  maxLength={100}
                />
              ))}
            </fieldset>
          )}
          <CheckboxGroup
            name="accessibility"
            label={t('accessibility')}
            look="inline"
            defaultValues={venue.accessibility}
            options={ACCESSIBILITY.map((value) => ({ value, label: t(`feature.${value}`) }))}
          />
          <TextArea
            name="contact"
            label={t('contact')}
            hint={t('contactHint')}
            defaultValue={venue.contact}
            error={wrong['venue.contact']}
            rows={2}
          />
          <TextArea name="notes" label={r('notes')} defaultValue={venue.notes} error={wrong['venue.notes']} rows={3} />
          <SubmitButton className="justify-self-start">{common('save')}</SubmitButton>
        </>
      )}
    </AnsweredForm>
  );
}
