'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useContext } from 'react';
import { useFormContext } from 'react-hook-form';
import { RadioGroup } from '@/components/ui/RadioGroup';
import { OFFERED_LANGUAGES } from '@/lib/domain/visit/offered-languages';
import { formShape } from '@/lib/domain/visit/form-shape';
import type { VisitFormValues } from '@/lib/domain/visit/form-values';
import {
  ASKS_TO_MEET,
  CONFIDENTIALITIES,
  GOALS,
  NEEDS,
  PURPOSES,
  REQUEST_SOURCES,
  TRAVELLING_BODIES,
  VISIT_KINDS,
} from '@/lib/domain/visit/vocabulary';
import { formatLanguage } from '@/lib/i18n/formats';
import { ChoiceField, ClockField, DayField, LongField, TextField, TickField, TicksField } from './fields';
import type { FormLists } from './field-words';
import type { FormAdvice } from './form-actions';
import { KindFields } from './KindFields';
import { MarkedFields, useMark } from './marked-fields';
import { PeopleFields } from './PeopleFields';
import { TimeZoneField } from './TimeZoneField';

/** The fields of the part that is folded until it is opened, or until one of them is marked. */
const ARRANGEMENTS = ['host', 'languages', 'needs', 'estimatedCostEur'];

type Props = FormLists & { advice: FormAdvice | null };

/** The form's sections: short for the common case, growing with the kind. */
export function FormSections({ advice, countries, bodies }: Props) {
  const t = useTranslations('visitForm');
  const v = useTranslations('vocabulary');
  const locale = useLocale();
  const { watch, register } = useFormContext<VisitFormValues>();
  const shape = formShape(watch());
  const { kind, direction } = shape;
  const confidentiality = watch('confidentiality');
  const marked = useContext(MarkedFields);
  const hasMark = ARRANGEMENTS.some((field) => marked.includes(field));

  return (
    <>
      <Section title={t('section.what')}>
        <RadioGroup
          name="kind"
          label={t('kind')}
          look="boxes"
          labelNote={useMark('kind')}
          required
          options={VISIT_KINDS.map((value) => ({ value, label: v(`kind.${value}`), hint: v(`kindHint.${value}`) }))}
          inputProps={register('kind')}
        />
        {shape.directions.length > 1 && (
          <ChoiceField
            name="direction"
            label={t('place')}
            options={shape.directions.map((value) => ({ value, label: t(`placeOf.${value}`) }))}
          />
        )}
        <TextField name="title" label={t('title')} hint={t(`titleHint.${kind}`)} required />
        {shape.purpose && (
          <ChoiceField
            name="purpose"
            label={t('purpose')}
            placeholder={t('notKnown')}
            options={PURPOSES.map((value) => ({ value, label: v(`purpose.${value}`) }))}
          />
        )}
      </Section>

      <Section title={t('section.when')} id="when">
        <div className="grid gap-4 sm:grid-cols-2">
          <DayField name="startDate" label={t('startDate')} hint={t('dateHint')} required />
          <ClockField name="startTime" label={t('startTime')} hint={t('timeHint')} />
          <DayField name="endDate" label={t('endDate')} hint={t('endDateHint')} />
          <ClockField name="endTime" label={t('endTime')} hint={t('timeHint')} />
        </div>
        <TimeZoneField />
      </Section>

      <Section
        title={t(
          direction === 'OUTGOING'
            ? 'section.whoGoes'
            : kind === 'COOPERATION_MEETING'
              ? 'section.whoMeets'
              : 'section.whoComes',
        )}
      >
        <TextField name="organisation" label={t('organisation')} hint={t(`organisationHint.${direction}`)} />
        <div className="grid gap-4 sm:grid-cols-2">
          <ChoiceField
            name="country"
            label={t('country')}
            placeholder={t('notKnown')}
            options={countries.map(({ code, name }) => ({ value: code, label: name }))}
          />
          <TextField name="city" label={t('city')} />
        </div>
        {shape.guests && <PeopleFields side="guests" advice={advice?.guests ?? []} />}
        {shape.travellers && <PeopleFields side="travellers" advice={advice?.travellers ?? []} />}
        {shape.travellers && (
          <ChoiceField
            name="travellingBody"
            label={t('travellingBody')}
            placeholder={t('travellingBodyUnknown')}
            options={TRAVELLING_BODIES.map((value) => ({ value, label: v(`travellingBody.${value}`) }))}
          />
        )}
        <TextField
          name="announcedCount"
          label={t(`announcedCount.${direction}`)}
          hint={t('announcedCountHint')}
          inputMode="numeric"
          className="max-w-56"
        />
      </Section>

      <Section title={t('section.why')}>
        {shape.body && (
          <ChoiceField
            name="body"
            label={t('body')}
            hint={t('bodyHint')}
            placeholder={t('bodyUnknown')}
            options={bodies.map(({ key, name }) => ({ value: key, label: name[locale] }))}
          />
        )}
        {shape.asksToMeet && (
          <TicksField
            name="asksToMeet"
            label={t('asksToMeet')}
            options={ASKS_TO_MEET.map((value) => ({ value, label: v(`asksToMeet.${value}`) }))}
          />
        )}
        <TickField name="signing" label={t('signing')} />
        <LongField name="topics" label={t('topics')} hint={t('topicsHint')} rows={2} />
        <TicksField
          name="goals"
          label={t('goals')}
          options={GOALS.map((value) => ({ value, label: v(`goal.${value}`) }))}
        />
      </Section>

      <Section title={t(`kindPart.${kind}`)}>
        <KindFields kind={kind} />
      </Section>

      <details open={hasMark || undefined} className="border border-line p-4 sm:p-6">
        <summary className="min-h-11 text-xl font-semibold">
          {t('section.arrangements')}
          <span className="block text-sm font-normal text-muted">{t('section.arrangementsHint')}</span>
        </summary>
        <div className="mt-4 space-y-5">
          <TextField name="host" label={t('host')} hint={t('hostHint')} />
          <TicksField
            name="languages"
            label={t('languages')}
            options={OFFERED_LANGUAGES.map((value) => ({ value, label: formatLanguage(value, locale) }))}
          />
          <TicksField
            name="needs"
            label={t('needs')}
            options={NEEDS.map((value) => ({ value, label: v(`need.${value}`) }))}
          />
          <TextField
            name="estimatedCostEur"
            label={t('cost')}
            hint={t('costHint')}
            inputMode="decimal"
            className="max-w-56"
          />
        </div>
      </details>

      <Section title={t('section.request')}>
        <div className="grid gap-4 sm:grid-cols-2">
          <ChoiceField
            name="source"
            label={t('source')}
            placeholder={t('notKnown')}
            options={REQUEST_SOURCES.map((value) => ({ value, label: v(`source.${value}`) }))}
          />
          <DayField name="requestedOn" label={t('requestedOn')} />
          <TextField name="caseNumber" label={t('caseNumber')} hint={t('caseNumberHint')} />
        </div>
        <RadioGroup
          name="confidentiality"
          label={t('confidentiality')}
          labelNote={useMark('confidentiality')}
          options={CONFIDENTIALITIES.map((value) => ({
            value,
            label: v(`confidentiality.${value}`),
            hint: v(`confidentialityHint.${value}`),
          }))}
          inputProps={register('confidentiality')}
        />
        {(shape.named || confidentiality === 'RESTRICTED') && (
          <LongField name="named" label={t('named')} hint={t('namedHint')} rows={2} />
        )}
        <LongField name="notes" label={t('notes')} />
        <TickField name="levelRaised" label={t('levelRaised')} />
        {watch('levelRaised') && (
          <LongField name="levelRaisedBecause" label={t('levelRaisedBecause')} required rows={2} />
        )}
      </Section>
    </>
  );
}

function Section({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <section id={id} className="border border-line p-4 sm:p-6">
      <h2 className="mb-4 text-xl">{title}</h2>
      <div className="space-y-5">{children}</div>
    </section>
  );
}
