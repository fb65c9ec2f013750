'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Controller, useFormContext, useWatch } from 'react-hook-form';
import { DayInput } from '@/components/forms/DayInput';
import { useErrorOf, useFormField } from '@/components/forms/use-form-field';
import { CheckboxGroup } from '@/components/ui/CheckboxGroup';
import { ComboBox } from '@/components/ui/ComboBox';
import { Select } from '@/components/ui/Select';
import { TextArea } from '@/components/ui/TextArea';
import { TextInput } from '@/components/ui/TextInput';
import { TimeField } from '@/components/ui/TimeField';
import type { ItemFormValues } from '@/lib/domain/programme/item-form';
import { textIn } from '@/lib/domain/programme/programme';
import { CATERINGS, ITEM_STATUSES, ITEM_TYPES } from '@/lib/domain/programme/programme-vocabulary';
import { OFFERED_LANGUAGES } from '@/lib/domain/visit/offered-languages';
import { LOCALES, type Locale } from '@/lib/domain/visit/vocabulary';
import { formatLanguage } from '@/lib/i18n/formats';
import { AttendeeFields } from './AttendeeFields';
import { ItemZoneField } from './ItemZoneField';
import type { PlannerLists } from './planner-actions';

type Props = { lists: PlannerLists; visit: { timeZone: string } };

const TRACKS = ['0', '1', '2', '3', '4', '5'];
const useField = useFormField<ItemFormValues>;
const TITLES = { fi: 'titleFi', sv: 'titleSv', en: 'titleEn' } as const satisfies Record<Locale, string>;
const GUESTS = { fi: 'guestsFi', sv: 'guestsSv', en: 'guestsEn' } as const satisfies Record<Locale, string>;

/** The fields of an item, the ones every item has first. */
export function ItemFields({ lists, visit }: Props) {
  const t = useTranslations('programme');
  const catering = useWatch<ItemFormValues, 'catering'>({ name: 'catering' });

  return (
    <>
      <Section title={t('section.what')}>
        <Titles />
        <div className="grid gap-4 sm:grid-cols-2">
          <Select
            {...useField('type')}
            label={t('field.type')}
            options={ITEM_TYPES.map((value) => ({ value, label: t(`type.${value}`) }))}
          />
          <Select
            {...useField('status')}
            label={t('field.status')}
            options={ITEM_STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
          />
        </div>
        <div className="grid gap-4 sm:grid-cols-[14rem_8rem_8rem]">
          <DayInput {...useField('day')} label={t('field.day')} required />
          <TimeField {...useField('startTime')} label={t('field.startTime')} required />
          <TimeField {...useField('endTime')} label={t('field.endTime')} required />
        </div>
        <ItemZoneField visitZone={visit.timeZone} />
      </Section>
      <Section title={t('section.where')}>
        <VenueField venues={lists.venues} />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextInput {...useField('place')} label={t('field.place')} hint={t('field.placeHint')} />
          <VehicleField vehicles={lists.vehicles} />
        </div>
      </Section>
      <Section title={t('section.who')}>
        <AttendeeFields people={lists.people} />
        <div className="grid items-end gap-4 sm:grid-cols-2">
          <Select
            {...useField('track')}
            label={t('field.track')}
            options={TRACKS.map((value) => ({
              value,
              label: value === '0' ? t('wholeDelegation') : t('track', { number: value }),
            }))}
          />
          <TextInput {...useField('headcount')} label={t('field.headcount')} inputMode="numeric" className="max-w-32" />
        </div>
        <LanguageTicks />
      </Section>
      <Section title={t('section.catering')}>
        <Select
          {...useField('catering')}
          label={t('field.catering')}
          hint={t('field.cateringHint')}
          fieldClassName="max-w-md"
          options={CATERINGS.map((value) => ({ value, label: t(`catering.${value}`) }))}
        />
        <div hidden={catering !== 'OTHER'}>
          <TextInput {...useField('cateringReason')} label={t('field.cateringReason')} required />
        </div>
      </Section>
      <Section title={t('section.notes')}>
        <TextArea
          {...useField('notesForHosts')}
          label={t('field.notesForHosts')}
          hint={t('field.notesForHostsHint')}
          rows={2}
        />
        <GuestNotes />
      </Section>
      <Section title={t('section.money')}>
        <div className="grid items-end gap-4 sm:grid-cols-3">
          <TextInput {...useField('costEstimateEur')} label={t('field.costEstimateEur')} inputMode="decimal" />
          <TextInput {...useField('costOutcomeEur')} label={t('field.costOutcomeEur')} inputMode="decimal" />
          <TextInput {...useField('budgetLine')} label={t('field.budgetLine')} />
        </div>
      </Section>
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="space-y-4 border-t border-line pt-4 first:border-0 first:pt-0">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** The reader's language first; the others open when one of them has a text. */
function Titles() {
  const t = useTranslations('programme.field');
  const locale = useLocale();
  const { getValues } = useFormContext<ItemFormValues>();
  const others = LOCALES.filter((other) => other !== locale);
  const hasOthers = others.some((other) => getValues(`title.${other}`) !== '');

  return (
    <>
      <TitleField locale={locale} />
      <details open={hasOthers || undefined}>
        <summary className="inline-flex min-h-11 items-center text-brand underline underline-offset-3">
          {t('otherLanguages')}
        </summary>
        <div className="mt-2 grid gap-4 sm:grid-cols-2">
          {others.map((other) => (
            <TitleField key={other} locale={other} />
          ))}
        </div>
      </details>
    </>
  );
}

function TitleField({ locale }: { locale: Locale }) {
  const t = useTranslations('programme.field');
  return <TextInput {...useField(`title.${locale}`)} label={t(TITLES[locale])} lang={locale} />;
}

function GuestNotes() {
  const t = useTranslations('programme.field');
  return (
    <fieldset className="space-y-4">
      <legend className="sr-only">{t('notesForGuests')}</legend>
      <p className="text-sm text-muted">{t('notesForGuestsHint')}</p>
      <div className="grid gap-4 sm:grid-cols-3">
        {LOCALES.map((locale) => (
          <GuestNote key={locale} locale={locale} />
        ))}
      </div>
    </fieldset>
  );
}

function GuestNote({ locale }: { locale: Locale }) {
  const t = useTranslations('programme.field');
  return <TextArea {...useField(`notesForGuests.${locale}`)} label={t(GUESTS[locale])} lang={locale} rows={2} />;
}

/** What is retired is offered only where it already stands. */
function VenueField({ venues }: { venues: PlannerLists['venues'] }) {
  const t = useTranslations('programme');
  const locale = useLocale();
  const errorOf = useErrorOf();
  return (
    <Controller<ItemFormValues, 'venueId'>
      name="venueId"
      render={({ field }) => (
        <ComboBox
          name="venueId"
          label={t('field.venueId')}
          hint={t('field.venueHint')}
          error={errorOf('venueId')}
          noneText={t('field.noVenue')}
          value={field.value}
          onChange={field.onChange}
          options={venues
            .filter(({ id, retired }) => !retired || id === field.value)
            .map(({ id, name, address, capacity, retired }) => ({
              value: id,
              label: textIn(name, locale),
              note: [address, capacity === null ? '' : t('capacity', { count: capacity }), retired ? t('retired') : '']
                .filter(Boolean)
                .join(' · '),
            }))}
        />
      )}
    />
  );
}

function VehicleField({ vehicles }: { vehicles: PlannerLists['vehicles'] }) {
  const t = useTranslations('programme');
  const { getValues } = useFormContext<ItemFormValues>();
  return (
    <Select
      {...useField('vehicleId')}
      label={t('field.vehicleId')}
      placeholder={t('field.noVehicle')}
      options={vehicles
        .filter(({ id, retired }) => !retired || id === getValues('vehicleId'))
        .map(({ id, name, seats }) => ({ value: id, label: `${name} (${t('capacity', { count: seats })})` }))}
    />
  );
}

function LanguageTicks() {
  const t = useTranslations('programme.field');
  const locale = useLocale();
  const { name, error, id, ...registered } = useField('languages');
  return (
    <CheckboxGroup
      {...{ name, id, error }}
      label={t('languages')}
      look="inline"
      options={OFFERED_LANGUAGES.map((value) => ({ value, label: formatLanguage(value, locale) }))}
      inputProps={registered}
    />
  );
}
