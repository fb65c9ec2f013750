import type { useTranslations } from 'next-intl';
import type { ItemConflict } from '@/lib/domain/conflicts/item-conflicts';
import { textIn, type SomeTexts } from '@/lib/domain/programme/programme';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatDay, formatDays, formatMonth, formatSpan } from './formats';

type Texts = ReturnType<typeof useTranslations<'itemConflict'>>;

/** A conflict of a programme item in a sentence, and what it meets in another where it meets something. */
export function tellConflict(conflict: ItemConflict, t: Texts, locale: Locale, timeZone: string): string {
  const met = tellMet(conflict, t, locale, timeZone);
  return met === null ? tellKind(conflict, t, locale) : `${tellKind(conflict, t, locale)} ${met}`;
}

function tellKind({ kind, because }: ItemConflict, t: Texts, locale: Locale): string {
  const name = (texts: SomeTexts | undefined) => textIn(texts ?? {}, locale);
  const { closed } = because;
  const count = (number: number | undefined) => String(number ?? 0);
  const [people, capacity] = [count(because.people), count(because.capacity)];
  const [venue, vehicle, person] = [name(because.venue), because.vehicle ?? '', because.person ?? ''];
  const day = because.day === undefined ? '' : formatDay(because.day, locale);

  switch (kind) {
    case 'VENUE_TWICE':
      return t(kind, { venue });
    case 'VEHICLE_TWICE':
      return t(kind, { vehicle });
    case 'PERSON_TWICE':
    case 'PERSON_DISQUALIFIED':
      return t(kind, { person });
    case 'PERSON_ABSENT':
      return t(kind, { person, day });
    case 'DELEGATION_TWICE':
    case 'OUTSIDE_VISIT':
      return t(kind);
    case 'TOO_LITTLE_TIME':
      return t(kind, {
        ...{ from: name(because.from), to: name(because.to) },
        ...{ minutes: count(because.minutes), needed: count(because.needed) },
      });
    case 'VENUE_CLOSED':
      if (!closed) return t(kind, { venue });
      return t('VENUE_CLOSED_DAYS', {
        ...{ venue, days: formatDays(closed.from, closed.to, locale), reason: closed.reason },
      }).trim();
    case 'VENUE_TOO_SMALL':
      return t(kind, { venue, people, capacity });
    case 'VEHICLE_TOO_SMALL':
      return t(kind, { vehicle, people, capacity });
    case 'NOT_ACCESSIBLE':
      return t(kind, { what: venue || vehicle });
    case 'VENUE_ASKED_TOO_OFTEN':
      return t(kind, {
        ...{ venue, month: because.month ? formatMonth(because.month, locale) : '' },
        ...{ times: count(because.times), limit: count(because.limit) },
      });
    case 'PUBLIC_HOLIDAY':
    case 'GUESTS_HOLIDAY':
      return t(kind, { day, holiday: because.holiday ?? '' });
  }
}

function tellMet({ with: met }: ItemConflict, t: Texts, locale: Locale, timeZone: string): string | null {
  if (!met) return null;
  const when = formatSpan({ ...met, timeZone }, locale);
  if (met.title) return t('withOwn', { title: textIn(met.title, locale), when });
  if (met.visit) return t('withVisit', { title: met.visit.title, reference: met.visit.reference, when });
  return t('withHidden', { when });
}
