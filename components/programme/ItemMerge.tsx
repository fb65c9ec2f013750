'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { MergeQuestions, MergeRefusal } from '@/components/forms/MergeFrame';
import { Button } from '@/components/ui/Button';
import { Notification } from '@/components/ui/Notification';
import { type ItemFormValues, toItemForm } from '@/lib/domain/programme/item-form';
import { type ItemField, type MergedItem, mergeItemForms } from '@/lib/domain/programme/merge-item-forms';
import { type ProgrammeItem, textIn } from '@/lib/domain/programme/programme';
import { formatLanguage } from '@/lib/i18n/formats';
import type { PlannerLists } from './planner-actions';
import { useFieldName } from './use-field-name';

type Props = {
  /** Who changed the item, and when. */
  message: string;
  /** The item as they left it; null where they removed it. */
  theirs: ProgrammeItem | null;
  base: ItemFormValues;
  lists: PlannerLists;
  onMerged: (theirs: ProgrammeItem, merged: MergedItem) => void;
  onAnew: () => void;
};

/** Somebody else has changed the same item: what is typed is merged into theirs, what both changed is chosen one by one. */
export function ItemMerge({ message, theirs, base, lists, onMerged, onAnew }: Props) {
  const t = useTranslations('programme');
  const form = useFormContext<ItemFormValues>();
  const mine = form.watch();
  const [choosing, setChoosing] = useState(false);
  const [choices, setChoices] = useState<Partial<Record<string, 'MINE' | 'THEIRS'>>>({});
  const nameOf = useFieldName();
  const say = useSaid(lists);

  if (!theirs)
    return (
      <Notification
        tone="error"
        announce="alert"
        actions={
          <Button variant="secondary" onClick={onAnew}>
            {t('add')}
          </Button>
        }
      >
        {message} {t('removedByOther')}
      </Notification>
    );

  const theirForm = toItemForm(theirs);
  const merged = mergeItemForms(base, mine, theirForm, choices);
  if (!choosing)
    return (
      <MergeRefusal
        {...{ message, trouble: '', actions: null }}
        mergeText={t('merge')}
        onMerge={() => (merged.conflicts.length === 0 ? onMerged(theirs, merged) : setChoosing(true))}
      />
    );
  return (
    <MergeQuestions
      texts={{
        ...{ title: t('mergeTitle'), hint: t('mergeHint'), done: t('mergeDone') },
        ...{ MINE: t('mine'), THEIRS: t('theirs') },
      }}
      questions={merged.conflicts.map((field) => ({
        key: field,
        label: nameOf(field),
        sides: { MINE: say(field, mine), THEIRS: say(field, theirForm) },
      }))}
      choices={choices}
      onChoose={(key, side) => setChoices((now) => ({ ...now, [key]: side }))}
      onDone={() => onMerged(theirs, merged)}
    />
  );
}

/** What a field of the form says, in words; of fields that belong together all of them. */
function useSaid(lists: PlannerLists): (field: ItemField, values: ItemFormValues) => string {
  const t = useTranslations('programme');
  const common = useTranslations('common');
  const locale = useLocale();
  const said = (field: ItemField, values: ItemFormValues): string => {
    switch (field) {
      case 'type':
        return t(`type.${values.type}`);
      case 'status':
        return t(`status.${values.status}`);
      case 'catering':
      case 'cateringReason':
        return [t(`catering.${values.catering}`), values.cateringReason].filter(Boolean).join(': ');
      case 'title':
      case 'notesForGuests':
        return Object.values(values[field]).filter(Boolean).join(' / ');
      case 'day':
      case 'startTime':
      case 'endTime':
      case 'endDay':
      case 'timeZone':
        return `${values.day} ${values.startTime}–${values.endDay} ${values.endTime} ${values.timeZone}`;
      case 'venueId':
      case 'place': {
        const venue = lists.venues.find(({ id }) => id === values.venueId);
        return [venue && textIn(venue.name, locale), values.place].filter(Boolean).join(', ');
      }
      case 'vehicleId':
        return lists.vehicles.find(({ id }) => id === values.vehicleId)?.name ?? '';
      case 'attendees':
        return values.attendees
          .map(
            ({ personId, duty }) =>
              `${lists.people.find(({ id }) => id === personId)?.name ?? ''} (${t(`duty.${duty}`)})`,
          )
          .join(', ');
      case 'languages':
        return values.languages.map((code) => formatLanguage(code, locale)).join(', ');
      case 'track':
        return values.track === '0' ? t('wholeDelegation') : t('track', { number: values.track });
      default:
        return values[field];
    }
  };
  return (field, values) => said(field, values) || common('none');
}
