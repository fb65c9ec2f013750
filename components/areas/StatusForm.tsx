'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { FieldAction } from '@/components/forms/answered';
import { AnsweredForm } from '@/components/forms/AnsweredForm';
import { DayInput } from '@/components/forms/DayInput';
import { type Option, type OptionGroup, Select } from '@/components/ui/Select';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { TextArea } from '@/components/ui/TextArea';
import { TextInput } from '@/components/ui/TextInput';
import { LOCALES } from '@/lib/domain/visit/vocabulary';

/** The choice of a partner that the register does not hold yet. */
export const ANOTHER_PARTNER = 'another';

type Props = {
  targets: readonly OptionGroup[];
  statuses: readonly Option[];
  countries: readonly Option[];
  action: FieldAction;
};

/** How the city works with an area or a partner from a day on, with the reason and what it rests on. */
export function StatusForm({ targets, statuses, countries, action }: Props) {
  const t = useTranslations('areas');
  const [target, setTarget] = useState(targets[0]?.options[0]?.value ?? ANOTHER_PARTNER);

  return (
    <AnsweredForm action={action} className="grid gap-4">
      {(wrong) => (
        <>
          <div className="grid items-end gap-4 sm:grid-cols-2">
            <Select
              name="target"
              label={t('target')}
              error={wrong['target']}
              value={target}
              onChange={(event) => setTarget(event.target.value)}
              options={[...targets, { value: ANOTHER_PARTNER, label: t('another') }]}
            />
            <Select name="status" label={t('status')} error={wrong['status']} options={statuses} />
          </div>
          {target === ANOTHER_PARTNER && (
            <div className="grid items-end gap-4 sm:grid-cols-2">
              <TextInput
                name="partner"
                label={t('partnerName')}
                hint={t('partnerNameHint')}
                error={wrong['target.partner']}
                required
              />
              <Select
                name="country"
                label={t('country')}
                error={wrong['target.country']}
                placeholder={t('countryUnknown')}
                options={countries}
              />
            </div>
          )}
          <div className="grid items-end gap-4 sm:grid-cols-2">
            <DayInput id="status-from" name="from" label={t('from')} error={wrong['from']} required />
            <DayInput id="status-to" name="to" label={t('to')} hint={t('toHint')} error={wrong['to']} />
          </div>
          {LOCALES.map((locale) => (
            <TextArea
              key={locale}
              name={`reason.${locale}`}
              lang={locale}
              label={t(`reasonIn.${locale}`)}
              hint={locale === 'fi' ? undefined : t('reasonHint')}
              error={wrong[`reason.${locale}`]}
              required={locale === 'fi'}
              rows={2}
            />
          ))}
          <TextInput
            name="decision"
            label={t('decision')}
            hint={t('decisionHint')}
            error={wrong['decision']}
            required
          />
          <SubmitButton className="justify-self-start">{t('save')}</SubmitButton>
        </>
      )}
    </AnsweredForm>
  );
}
