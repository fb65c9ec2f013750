import type { useTranslations } from 'next-intl';
import { textIn } from '@/lib/domain/programme/programme';
import { type ItemChange, itemOf } from '@/lib/domain/programme/programme-differences';
import type { GuestItem } from '@/lib/domain/programme/published-programme';
import { sameContent } from '@/lib/domain/shared/same-content';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatList, formatSpan } from './formats';

export type PublishedTexts = ReturnType<typeof useTranslations<'published'>>;

/** A change of an item in words: which item, and a line for each thing that is not what it was. */
export type ToldChange = { id: string; kind: ItemChange['kind']; title: string; when: string; lines: string[] };

export function tellChange(change: ItemChange, t: PublishedTexts, locale: Locale): ToldChange {
  const item = itemOf(change);
  return {
    ...{ id: item.id, kind: change.kind, title: textIn(item.title, locale), when: formatSpan(item, locale) },
    lines: change.kind === 'CHANGED' ? linesOf(change, t, locale) : [],
  };
}

type Changed = Extract<ItemChange, { kind: 'CHANGED' }>;

function linesOf({ before, after, parts }: Changed, t: PublishedTexts, locale: Locale): string[] {
  const both = (text: (item: GuestItem) => string) => ({ before: text(before), after: text(after) });
  const lines = {
    TIME: () => [
      t(
        'change.moved',
        both((item) => formatSpan(item, locale)),
      ),
    ],
    PLACE: () => {
      const places = both((item) => placeOf(item, locale) || t('change.noPlace'));
      return [places.before === places.after ? t('change.details') : t('change.place', places)];
    },
    PEOPLE: () => {
      const named = both((item) => peopleOf(item, t, locale) || t('change.nobody'));
      return [named.before === named.after ? t('change.details') : t('change.people', named)];
    },
    TEXTS: () => {
      const renamed = both(({ title }) => textIn(title, locale));
      const onlyTitle = sameContent(withoutTitle(before), withoutTitle(after));
      return [
        ...(renamed.before === renamed.after ? [] : [t('change.renamed', renamed)]),
        ...(onlyTitle && renamed.before !== renamed.after ? [] : [t('change.notes')]),
      ];
    },
    DETAILS: () => {
      if (before.status === after.status) return [t('change.details')];
      return [t(after.status === 'CONFIRMED' ? 'change.confirmed' : 'change.tentative')];
    },
  };
  return [...new Set(parts.flatMap((part) => lines[part]()))];
}

const withoutTitle = ({ title: _title, notes, ...item }: GuestItem & { notesForHosts?: string }) => ({
  notes,
  notesForHosts: item.notesForHosts,
});

/** Where an item is: the venue with its address, and where in it. */
export function placeOf({ venue, place }: Pick<GuestItem, 'venue' | 'place'>, locale: Locale): string {
  const name = venue ? textIn(venue.name, locale) : '';
  return [place, name, venue?.address].filter(Boolean).join(', ');
}

function peopleOf({ people }: GuestItem, t: PublishedTexts, locale: Locale): string {
  return formatList(
    people.map(({ name, duty }) => `${name} (${t(`document.duty.${duty}`).toLocaleLowerCase(locale)})`),
    locale,
  );
}
