import { useTranslations } from 'next-intl';
import type { FeedSubject } from '@/lib/domain/feeds/feed';
import { countryName } from '@/lib/domain/places/country-names';
import type { ListFilter } from '@/lib/domain/visit/list-query';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatDay } from '@/lib/i18n/formats';

/** What a feed shows, in words: "Omat vierailut", "Elinkeino-osasto", "Yhteistyökokous, Vahvistettu". */
export function useSubjectText(locale: Locale): (subject: FeedSubject) => string {
  const [t, v, list] = [useTranslations('feeds'), useTranslations('vocabulary'), useTranslations('visitList')];

  const ofFilter = (filter: ListFilter) =>
    [
      filter.q && `”${filter.q}”`,
      ...(filter.kind ?? []).map((kind) => v(`kind.${kind}`)),
      ...(filter.status ?? []).map((status) => v(`status.${status}`)),
      filter.department && (filter.department === 'TRIAGE' ? v('triage') : v(`department.${filter.department}`)),
      filter.level && v(`level.${filter.level}`),
      filter.country && countryName(filter.country, locale),
      filter.from && `${list('from')} ${formatDay(filter.from, locale)}`,
      filter.to && `${list('to')} ${formatDay(filter.to, locale)}`,
      filter.mine && list(filter.mine === 'REQUESTED' ? 'mineRequested' : 'mineResponsible'),
    ]
      .filter(Boolean)
      .join(', ');

  return (subject) => {
    if (subject.kind === 'MINE') return t('mine');
    if (subject.kind === 'DEPARTMENT') return v(`department.${subject.department}`);
    return ofFilter(subject.filter) || t('everything');
  };
}
