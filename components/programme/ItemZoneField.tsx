'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { DayInput } from '@/components/forms/DayInput';
import { useFormField } from '@/components/forms/use-form-field';
import { Select } from '@/components/ui/Select';
import type { ItemFormValues } from '@/lib/domain/programme/item-form';
import { readDay } from '@/lib/domain/shared/as-typed';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { formatZone } from '@/lib/i18n/formats';

/** What few items need: another zone than the visit's, with its offset on that day, and an end on another day. */
export function ItemZoneField({ visitZone }: { visitZone: string }) {
  const t = useTranslations('programme.field');
  const locale = useLocale();
  const [zone, day, endDay] = useFormContext<ItemFormValues>().watch(['timeZone', 'day', 'endDay']);
  const [isOpen, setIsOpen] = useState(endDay !== '' || zone !== visitZone);
  const startDay = readDay(day);
  const moment = useMemo(() => (startDay ? new Date(`${startDay}T12:00Z`) : null), [startDay]);

  const options = useMemo(() => {
    const zones = isOpen ? [visitZone, HOME_TIME_ZONE, zone, ...Intl.supportedValuesOf('timeZone'), 'UTC'] : [zone];
    return [...new Set(zones)].map((value) => ({ value, label: formatZone(value, moment, locale) }));
  }, [isOpen, locale, moment, visitZone, zone]);

  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className="inline-flex min-h-11 items-center text-brand underline underline-offset-3">
        {t('timeZone')}: {formatZone(zone, moment, locale)}
      </summary>
      <div className="mt-2 grid gap-4 sm:grid-cols-2">
        <Select {...useFormField<ItemFormValues>('timeZone')} value={zone} label={t('timeZone')} options={options} />
        <DayInput {...useFormField<ItemFormValues>('endDay')} label={t('endDay')} />
      </div>
    </details>
  );
}
