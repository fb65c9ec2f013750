import { getTranslations } from 'next-intl/server';
import { DescriptionList } from '@/components/ui/DescriptionList';
import { Tag } from '@/components/ui/Tag';
import { textIn } from '@/lib/domain/programme/programme';
import type { GuestItem, HostItem } from '@/lib/domain/programme/published-programme';
import { dayIn } from '@/lib/domain/shared/day';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatDay, formatLanguage, formatList, formatSpan, formatTime, formatZone } from '@/lib/i18n/formats';
import { placeOf, type PublishedTexts } from '@/lib/i18n/tell-programme-change';

type Item = GuestItem | HostItem;

/** A published programme as its readers see it, day by day, in whichever language is asked for. */
export async function ProgrammeDocument({
  items,
  locale,
  level = 2,
}: {
  /** Of hosts with what only they see. */
  items: readonly Item[];
  locale: Locale;
  /** Of the days' headings. */
  level?: 2 | 3;
}) {
  const t = await getTranslations({ locale, namespace: 'published' });
  if (items.length === 0) return <p>{t('document.empty')}</p>;
  const Heading = level === 2 ? 'h2' : 'h3';
  const dayOf = ({ startsAt, timeZone }: Item) => dayIn(startsAt, timeZone);
  const days = [...new Set(items.map(dayOf))].sort();

  return (
    <div lang={locale} className="max-w-4xl space-y-8">
      {days.map((day) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <Heading id={`day-${day}`} className="mb-2 text-xl">
            {formatDay(day, locale, { weekday: true })}
          </Heading>
          <ol className="divide-y divide-line border-y border-line">
            {items
              .filter((item) => dayOf(item) === day)
              .map((item) => (
                <li key={item.id} className="grid gap-x-6 gap-y-1 py-4 sm:grid-cols-[9rem_minmax(0,1fr)]">
                  <p className="font-semibold tabular-nums">{timesOf(item, locale)}</p>
                  <ItemBody item={item} t={t} locale={locale} level={level} />
                </li>
              ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function ItemBody({ item, t, locale, level }: { item: Item; t: PublishedTexts; locale: Locale; level: 2 | 3 }) {
  const Heading = level === 2 ? 'h3' : 'h4';
  const notes = textIn(item.notes, locale);
  const languages = item.languages.map((code) => formatLanguage(code, locale));
  const ofHosts = 'attendees' in item ? item : null;

  return (
    <div className="min-w-0 wrap-anywhere">
      <p className="flex flex-wrap items-center gap-2 text-sm text-muted">
        {t(`document.type.${item.type}`)}
        {item.track > 0 && <Tag>{t('document.track', { number: String(item.track) })}</Tag>}
        {item.status === 'TENTATIVE' && <Tag tone="alert">{t('document.tentative')}</Tag>}
      </p>
      <Heading className="text-lg">{textIn(item.title, locale)}</Heading>
      {notes && <p className="mt-1 max-w-prose whitespace-pre-line">{notes}</p>}
      <DescriptionList
        items={[
          { term: t('document.place'), description: placeOf(item, locale) },
          ...item.people.map(({ name, title, duty }) => ({
            term: t(`document.duty.${duty}`),
            description: [name, textIn(title, locale)].filter(Boolean).join(', '),
          })),
          { term: t('document.languages'), description: formatList(languages, locale) },
          {
            term: t('document.cateringTerm'),
            description: item.catering !== 'NONE' && cateringOf(ofHosts, t(`document.catering.${item.catering}`)),
          },
          { term: t('document.vehicle'), description: ofHosts?.vehicle },
          { term: t('document.headcount'), description: ofHosts?.headcount },
          {
            term: t('document.notesForHosts'),
            description: ofHosts?.notesForHosts && <span className="whitespace-pre-line">{ofHosts.notesForHosts}</span>,
          },
        ]}
      />
    </div>
  );
}

/** Why something else is served than the city's default is told to hosts alone. */
const cateringOf = (item: HostItem | null, served: string) =>
  item?.cateringReason ? `${served}: ${item.cateringReason}` : served;

/** "9.00–10.00", with the zone where it is not Helsinki's, and with the days where it goes past midnight. */
function timesOf({ startsAt, endsAt, timeZone }: Item, locale: Locale): string {
  if (dayIn(startsAt, timeZone) !== dayIn(endsAt, timeZone)) return formatSpan({ startsAt, endsAt, timeZone }, locale);
  const times = `${formatTime(startsAt, locale, timeZone)}–${formatTime(endsAt, locale, timeZone)}`;
  return timeZone === HOME_TIME_ZONE ? times : `${times} ${formatZone(timeZone, startsAt, locale)}`;
}
