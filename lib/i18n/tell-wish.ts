import type { useTranslations } from 'next-intl';
import { textIn } from '@/lib/domain/programme/programme';
import type { PersonWish, SlotRequest, Wish } from '@/lib/domain/programme/slots/slot-wishes';
import type { SomeTexts } from '@/lib/domain/programme/programme';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatAlternatives, formatDay, formatLanguage } from './formats';

type Texts = ReturnType<typeof useTranslations<'slots'>>;

/** What the registers call what a wish names. */
export type Named = {
  venues: readonly { id: string; name: SomeTexts }[];
  vehicles: readonly { id: string; name: string }[];
  people: readonly { id: string; name: string }[];
};

/** A wish of a request in words. */
export function tellWish(wish: Wish, request: SlotRequest, named: Named, t: Texts, locale: Locale): string {
  const of = (key: string) => request.stops.find((stop) => stop.key === key);
  const titleOf = (key: string) => textIn(of(key)?.title ?? {}, locale);
  const clock = (time: string | null | undefined) =>
    (time ?? '').replace(/^0/, '').replace(':', locale === 'en' ? ':' : '.');
  const any = (names: readonly string[]) => formatAlternatives(names, locale);
  const { limits } = request;

  switch (wish.kind) {
    case 'HOURS':
      return t('wish.HOURS');
    case 'LUNCH':
      return t('wish.LUNCH', { minutes: limits.lunchMinutes ?? 0 });
    case 'BUFFER':
      return t('wish.BUFFER', { minutes: limits.bufferMinutes });
    case 'LONGEST_DAY':
      return t('wish.LONGEST_DAY', { hours: (limits.longestDayMinutes ?? 0) / 60 });
    case 'MOST_STOPS':
      return t('wish.MOST_STOPS', { count: limits.mostStops ?? 0 });
    case 'ORDER':
      return t('wish.ORDER', { first: titleOf(wish.first), then: titleOf(wish.then) });
  }

  const stop = of(wish.stop);
  const title = titleOf(wish.stop);
  switch (wish.kind) {
    case 'STOP':
      return t('wish.STOP', { stop: title, minutes: stop?.minutes ?? 0 });
    case 'DAY':
      return t('wish.DAY', { stop: title, day: stop?.day ? formatDay(stop.day, locale, { weekday: true }) : '' });
    case 'STARTS_AT':
      return t('wish.STARTS_AT', { stop: title, time: clock(stop?.startsAt) });
    case 'NOT_BEFORE':
      return t('wish.NOT_BEFORE', { stop: title, time: clock(stop?.notBefore) });
    case 'NOT_AFTER':
      return t('wish.NOT_AFTER', { stop: title, time: clock(stop?.notAfter) });
    case 'VENUE': {
      const names = named.venues
        .filter(({ id }) => stop?.venueIds.includes(id))
        .map(({ name }) => textIn(name, locale));
      return t('wish.VENUE', { stop: title, venues: any(names) });
    }
    case 'VEHICLE': {
      const names = named.vehicles.filter(({ id }) => stop?.vehicleIds.includes(id)).map(({ name }) => name);
      return t('wish.VEHICLE', { stop: title, vehicles: any(names) });
    }
    case 'PERSON': {
      const person = stop?.people[wish.person];
      return t('wish.PERSON', { stop: title, who: person ? tellPerson(person, named, t, locale) : '' });
    }
  }
}

function tellPerson({ duty, personIds, language }: PersonWish, { people }: Named, t: Texts, locale: Locale): string {
  const names = people.filter(({ id }) => personIds.includes(id)).map(({ name }) => name);
  const who = names.length > 0 ? `${t(`duty.${duty}`)} ${formatAlternatives(names, locale)}` : t(`duty.${duty}`);
  return language === null ? who : t('who.speaks', { who, language: formatLanguage(language, locale) });
}
