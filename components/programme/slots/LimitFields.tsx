'use client';

import { useTranslations } from 'next-intl';
import { Select } from '@/components/ui/Select';
import { TextInput } from '@/components/ui/TextInput';
import { TimeField } from '@/components/ui/TimeField';
import type { SlotDraft } from '@/lib/domain/programme/slots/slot-draft';

/** The days on which stops can be, with their hours, and what holds for each. */
export function LimitFields({
  draft,
  dayNames,
  error,
  onChange,
}: {
  draft: SlotDraft;
  dayNames: { value: string; label: string }[];
  error: (path: string) => string | undefined;
  onChange: (change: Partial<SlotDraft>) => void;
}) {
  const t = useTranslations('slots');
  const wanted = draft.days.filter((day) => day.wanted);
  const number = (field: 'buffer' | 'mostStops', path: string) => ({
    ...{ name: field, value: draft[field], error: error(path), inputMode: 'numeric' as const, className: 'max-w-28' },
    onChange: ({ target }: { target: { value: string } }) => onChange({ [field]: target.value }),
  });
  const choice = (field: 'lunch' | 'longestHours', placeholder: string) => ({
    ...{ name: field, value: draft[field], placeholder },
    onChange: ({ target }: { target: { value: string } }) => onChange({ [field]: target.value }),
  });

  return (
    <div className="grid gap-5 lg:grid-cols-2">
      <ul className="space-y-3">
        {draft.days.map((day) => {
          const label = dayNames.find(({ value }) => value === day.day)?.label ?? day.day;
          const path = `days.${wanted.indexOf(day)}`;
          const change = (to: Partial<typeof day>) =>
            onChange({ days: draft.days.map((one) => (one === day ? { ...one, ...to } : one)) });
          return (
            <li key={day.day}>
              <fieldset className="flex flex-wrap items-end gap-x-4 gap-y-2">
                <legend className="sr-only">{label}</legend>
                <label className="flex min-h-11 w-44 items-center gap-2">
                  <input
                    type="checkbox"
                    checked={day.wanted}
                    onChange={({ target }) => change({ wanted: target.checked })}
                  />
                  {label}
                </label>
                {(['from', 'to'] as const).map((end) => (
                  <TimeField
                    key={end}
                    label={t(end)}
                    id={`${day.day}-${end}`}
                    name={`${day.day}-${end}`}
                    value={day[end]}
                    disabled={!day.wanted}
                    error={day.wanted ? error(`${path}.${end}`) : undefined}
                    onChange={({ target }) => change({ [end]: target.value })}
                  />
                ))}
              </fieldset>
            </li>
          );
        })}
      </ul>
      <div className="grid content-start gap-4 sm:grid-cols-2">
        <Select
          label={t('lunch')}
          options={['45', '60'].map((minutes) => ({
            value: minutes,
            label: t('minutesOf', { minutes: Number(minutes) }),
          }))}
          {...choice('lunch', t('noLunch'))}
        />
        <TextInput label={t('buffer')} {...number('buffer', 'limits.bufferMinutes')} />
        <Select
          label={t('longestDay')}
          options={['5', '6', '7', '8', '9', '10'].map((hours) => ({
            value: hours,
            label: t('hoursLong', { hours: Number(hours) }),
          }))}
          {...choice('longestHours', t('noLimit'))}
        />
        <TextInput label={t('mostStops')} {...number('mostStops', 'limits.mostStops')} />
      </div>
    </div>
  );
}
