'use client';

import { useTranslations } from 'next-intl';
import { EFFECT_SIZES, EFFECTS, KEY_SECTORS, MEETING_PARTS } from '@/lib/domain/visit/kind-lists';
import type { VisitKind } from '@/lib/domain/visit/vocabulary';
import { ChoiceField, LongField, TextField, TicksField } from './fields';
import { useMark } from './marked-fields';

/** The part of the form that only this kind has: what rules K5–K7 demand is asked here. */
export function KindFields({ kind }: { kind: VisitKind }) {
  const t = useTranslations('visitForm.detail');
  const v = useTranslations('vocabulary');
  const lines = t('lineHint');
  const mark = useMark('details.effects');

  switch (kind) {
    case 'INCOMING_VISIT':
      return (
        <>
          <LongField name="details.benefit" label={t('benefit')} hint={t('benefitHint')} rows={2} />
          <LongField name="details.sitesWished" label={t('sitesWished')} hint={lines} rows={2} />
        </>
      );
    case 'OUTGOING_VISIT':
    case 'BENCHMARKING_TRIP':
      return (
        <>
          {kind === 'OUTGOING_VISIT' && <TextField name="details.invitedBy" label={t('invitedBy')} />}
          <TextField name="details.theme" label={t('theme')} />
          <LongField name="details.questions" label={t('questions')} hint={lines} rows={3} />
          <LongField name="details.whyNotRemotely" label={t('whyNotRemotely')} rows={2} />
        </>
      );
    case 'CITY_MARKETING_EVENT':
      return (
        <>
          <TextField name="details.targetCity" label={t('targetCity')} />
          <TicksField
            name="details.keySectors"
            label={t('keySectors')}
            options={KEY_SECTORS.map((value) => ({ value, label: v(`keySector.${value}`) }))}
          />
          <LongField name="details.partners" label={t('partners')} hint={lines} rows={2} />
        </>
      );
    case 'CONGRESS_HOSPITALITY':
      return (
        <>
          <TextField name="details.eventName" label={t('eventName')} />
          <TextField name="details.organiser" label={t('organiser')} />
          <TextField name="details.participants" label={t('participants')} inputMode="numeric" className="max-w-56" />
          <LongField name="details.hospitality" label={t('hospitality')} rows={2} />
          <fieldset id="details.effects">
            <legend className="mb-2 font-medium">
              {t('effects')} {mark}
            </legend>
            <div className="grid gap-4 sm:grid-cols-2">
              {EFFECTS.map((effect) => (
                <ChoiceField
                  key={effect}
                  name={`details.effects.${effect}`}
                  label={v(`effect.${effect}`)}
                  placeholder="–"
                  options={EFFECT_SIZES.map((value) => ({ value, label: v(`effectSize.${value}`) }))}
                />
              ))}
            </div>
          </fieldset>
        </>
      );
    case 'COOPERATION_MEETING':
      return (
        <>
          <ChoiceField
            name="details.part"
            label={t('part')}
            placeholder="–"
            options={MEETING_PARTS.map((value) => ({ value, label: v(`meetingPart.${value}`) }))}
          />
          <LongField name="details.agenda" label={t('agenda')} hint={lines} rows={3} />
        </>
      );
  }
}
