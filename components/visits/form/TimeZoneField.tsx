'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { readDay } from '@/lib/domain/shared/as-typed';
import { HOME_TIME_ZONE, timeZonesOf } from '@/lib/domain/shared/time-zone';
import type { VisitFormValues } from '@/lib/domain/visit/form-values';
import { formatZone } from '@/lib/i18n/formats';
import { ChoiceField } from './fields';

/**
 * Whose clocks the times are told by: Helsinki's, one of the visit's country, or any other. The list comes from the
 * browser itself, and only once somebody wants to change it.
 */
export function TimeZoneField() {
  const t = useTranslations('visitForm');
  const locale = useLocale();
  const [chosen, country, startDate] = useFormContext<VisitFormValues>().watch(['timeZone', 'country', 'startDate']);
  const [openedAt, setOpenedAt] = useState<Date | null>(null);
  // Offsets are those of the visit's own day: summer time is not told by today's.
  const startDay = readDay(startDate);
  const moment = useMemo(() => (startDay ? new Date(`${startDay}T12:00Z`) : openedAt), [startDay, openedAt]);

  const options = useMemo(() => {
    const toOption = (zone: string) => ({ value: zone, label: formatZone(zone, moment, locale) });
    if (!openedAt) return [toOption(chosen)];

    const near = timeZonesOf(country).filter((zone) => zone !== HOME_TIME_ZONE);
    const others = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', chosen]);
    for (const zone of [HOME_TIME_ZONE, ...near]) others.delete(zone);
    const group = (label: string, zones: Iterable<string>) => ({
      label,
      options: [...zones].map(toOption).sort((a, b) => a.label.localeCompare(b.label, locale)),
    });
    return [
      toOption(HOME_TIME_ZONE),
      ...(near.length > 0 ? [group(t('zonesOfCountry'), near)] : []),
      group(t('zonesAll'), others),
    ];
  }, [chosen, country, locale, moment, openedAt, t]);

  return (
    <>
      <p className="text-sm text-muted">
        {t('wholeDays')} {t('timesOf', { zone: formatZone(chosen, moment, locale) })}
      </p>
      <details onToggle={() => setOpenedAt(new Date())}>
        <summary className="inline-flex min-h-11 items-center text-brand underline underline-offset-3">
          {t('changeZone')}
        </summary>
        <ChoiceField name="timeZone" label={t('timeZone')} options={options} value={chosen} className="max-w-md" />
      </details>
    </>
  );
}
