'use client';

import { useLocale, useTranslations } from 'next-intl';
import { get } from 'react-hook-form';
import type { PersonValues, VisitFormValues } from '@/lib/domain/visit/form-values';
import type { LocalizedText } from '@/lib/domain/visit/vocabulary';
import { formFieldName } from '@/lib/i18n/form-field-name';
import { formatZone } from '@/lib/i18n/formats';

export type FormLists = {
  countries: readonly { code: string; name: string }[];
  bodies: readonly { key: string; name: LocalizedText }[];
};

/** Fields whose values are words of the vocabulary, with the area they are in. */
const AREAS: Partial<Record<string, string>> = {
  ...{ kind: 'kind', purpose: 'purpose', source: 'source', confidentiality: 'confidentiality' },
  ...{ travellingBody: 'travellingBody', 'details.part': 'meetingPart' },
};

/** What the form's fields are called and what they say, in words: for telling of them elsewhere than in the field. */
export function useFieldWords({ countries, bodies }: FormLists) {
  const t = useTranslations('visitForm');
  const v = useTranslations('vocabulary');
  const common = useTranslations('common');
  const locale = useLocale();
  type Word = Parameters<typeof v>[0];
  const wordOf = (key: string, typed: string) => (v.has(key as Word) ? v(key as Word) : typed);

  function nameOf(field: string, { direction }: VisitFormValues): string {
    return formFieldName(field, direction === 'OUTGOING' ? 'OUTGOING' : 'INCOMING', t, v);
  }

  function say(field: string, values: VisitFormValues): string {
    const typed = String(get(values, field) ?? '');
    if (field === 'startDate') return sayTime(values) || common('notGiven');
    if (field === 'levelRaised') return values.levelRaised ? values.levelRaisedBecause : common('no');
    if (typed.trim() === '') return common('notGiven');
    if (field === 'country') return countries.find(({ code }) => code === typed)?.name ?? typed;
    if (field === 'body') return bodies.find(({ key }) => key === typed)?.name[locale] ?? typed;
    if (field === 'direction') return t(`placeOf.${typed === 'OUTGOING' ? 'OUTGOING' : 'INCOMING'}`);
    const area = field.startsWith('details.effects.') ? 'effectSize' : AREAS[field];
    return area ? wordOf(`${area}.${typed}`, typed) : typed;
  }

  function sayTime({ startDate, startTime, endDate, endTime, timeZone }: VisitFormValues): string {
    const filled = (texts: string[], between: string) => texts.filter((text) => text.trim() !== '').join(between);
    const time = filled([filled([startDate, startTime], ' '), filled([endDate, endTime], ' ')], ' – ');
    return time && `${time} (${formatZone(timeZone, null, locale)})`;
  }

  function sayPerson(person: PersonValues | null): string {
    if (!person) return t('mergeRemoved');
    const rank = person.rank === 'NONE' ? t('rankNone') : wordOf(`rank.${person.rank}`, '');
    return [person.name, person.title, rank, person.organisation].filter((text) => text.trim() !== '').join(', ');
  }

  return { nameOf, say, sayPerson };
}
