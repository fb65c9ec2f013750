'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import { CheckboxGroup } from '@/components/ui/CheckboxGroup';
import { IconTrash } from '@/components/ui/icons';
import { Select } from '@/components/ui/Select';
import { TextInput } from '@/components/ui/TextInput';
import { TimeField } from '@/components/ui/TimeField';
import { ITEM_TYPES } from '@/lib/domain/programme/programme-vocabulary';
import { ANY_HOST, type DraftStop } from '@/lib/domain/programme/slots/slot-draft';
import type { SlotLists } from './slot-view';

/** A wished stop: its name and length, and under a fold where, with whom and when. */
export function StopFields({
  stop,
  number,
  others,
  days,
  lists,
  error,
  onChange,
  onRemove,
}: {
  stop: DraftStop;
  number: number;
  others: { value: string; label: string }[];
  days: { value: string; label: string }[];
  lists: SlotLists;
  /** What is wrong with a field, by its name in the wishes. */
  error: (field: string) => string | undefined;
  onChange: (change: Partial<DraftStop>) => void;
  onRemove: () => void;
}) {
  const t = useTranslations('slots');
  const id = (field: string) => `${stop.key}-${field}`;
  const text = (field: 'title' | 'minutes' | 'startsAt' | 'notBefore' | 'notAfter') => ({
    id: id(field),
    name: id(field),
    value: stop[field],
    error: error(field),
    onChange: ({ target }: { target: { value: string } }) => onChange({ [field]: target.value }),
  });
  const choice = (field: 'day' | 'after' | 'interpreter' | 'hostLanguage', placeholder: string) => ({
    ...{ id: id(field), name: id(field), value: stop[field], placeholder },
    onChange: ({ target }: { target: { value: string } }) => onChange({ [field]: target.value }),
  });
  const several = (field: 'venueIds' | 'vehicleIds' | 'hosts') => ({
    ...{ id: id(field), name: id(field), values: stop[field], look: 'inline' as const },
    inputProps: {
      onChange: ({ target }: { target: { value: string; checked: boolean } }) => {
        const rest = stop[field].filter((one) => one !== target.value);
        onChange({ [field]: target.checked ? [...rest, target.value] : rest });
      },
    },
  });
  const name = stop.title.trim() || t('unnamed');
  const namesOf = (all: SlotLists['venues'], ids: readonly string[]) =>
    all.filter(({ value }) => ids.includes(value)).map(({ label }) => label);
  const chosen = [
    ...namesOf(lists.venues, stop.venueIds),
    ...namesOf(lists.vehicles, stop.vehicleIds),
    ...(stop.hosts.includes(ANY_HOST) ? [t('anyHost')] : namesOf(lists.hosts, stop.hosts)),
    ...namesOf(lists.languages, [stop.interpreter]).map((language) => `${t('interpreter')} ${language}`),
    ...namesOf(days, [stop.day]),
    ...(stop.startsAt && [`${t('startsAt')} ${stop.startsAt}`]),
    ...(stop.notBefore && [`${t('notBefore')} ${stop.notBefore}`]),
    ...(stop.notAfter && [`${t('notAfter')} ${stop.notAfter}`]),
  ];
  const wrongInside = ['venueIds', 'vehicleIds', 'people', 'day', 'startsAt', 'notBefore', 'notAfter'].some(error);

  return (
    <li className="border border-line bg-paper">
      <fieldset className="grid gap-x-4 gap-y-3 p-4 sm:grid-cols-[minmax(0,1fr)_12rem_6rem_auto]">
        <legend className="sr-only">{t('stop', { number: String(number) })}</legend>
        <TextInput label={t('name')} required {...text('title')} />
        <Select
          label={t('type')}
          id={id('type')}
          name={id('type')}
          value={stop.type}
          options={lists.types}
          onChange={({ target }) => onChange({ type: ITEM_TYPES.find((type) => type === target.value) ?? stop.type })}
        />
        <TextInput label={t('minutes')} required inputMode="numeric" {...text('minutes')} />
        <Button
          variant="quiet"
          className="self-end justify-self-start"
          icon={<IconTrash size={20} />}
          aria-label={t('removeOf', { stop: name })}
          onClick={onRemove}
        >
          {t('remove')}
        </Button>
      </fieldset>
      <details className="border-t border-line-soft" open={wrongInside || undefined}>
        <summary className="min-h-11 cursor-pointer px-4 py-2.5 text-brand">
          {t('more')}
          {chosen.length > 0 && <span className="text-ink">: {chosen.join(', ')}</span>}
        </summary>
        <div className="grid gap-4 px-4 pb-4 sm:grid-cols-2 lg:grid-cols-4">
          {lists.venues.length > 0 && (
            <div className="sm:col-span-2 lg:col-span-4">
              <CheckboxGroup
                label={t('venues')}
                hint={t('venuesHint')}
                options={lists.venues}
                error={error('venueIds')}
                {...several('venueIds')}
              />
            </div>
          )}
          <div className="sm:col-span-2 lg:col-span-4">
            <CheckboxGroup
              label={t('hosts')}
              hint={t('hostsHint')}
              options={[{ value: ANY_HOST, label: t('anyHost') }, ...lists.hosts]}
              error={error('people')}
              {...several('hosts')}
            />
          </div>
          {stop.hosts.length > 0 && (
            <Select label={t('hostLanguage')} options={lists.languages} {...choice('hostLanguage', t('whatever'))} />
          )}
          <Select label={t('interpreter')} options={lists.languages} {...choice('interpreter', t('none'))} />
          <Select label={t('day')} options={days} {...choice('day', t('anyDay'))} />
          <Select label={t('after')} options={others} {...choice('after', t('whatever'))} />
          <TimeField label={t('startsAt')} {...text('startsAt')} />
          <TimeField label={t('notBefore')} {...text('notBefore')} />
          <TimeField label={t('notAfter')} {...text('notAfter')} />
          {lists.vehicles.length > 0 && (
            <div className="sm:col-span-2 lg:col-span-4">
              <CheckboxGroup
                label={t('vehicles')}
                options={lists.vehicles}
                error={error('vehicleIds')}
                {...several('vehicleIds')}
              />
            </div>
          )}
        </div>
      </details>
    </li>
  );
}
