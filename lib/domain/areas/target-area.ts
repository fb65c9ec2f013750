import { wordsOfName } from '../places/fold-name';
import { addDays, dayIn } from '../shared/day';
import type { AreaStatus, Locale, LocalizedText } from '../visit/vocabulary';

/**
 * Target areas and partners (design.md, "Registers"), and how the city works with them. A place belongs to the area that
 * names its city, otherwise to the one that takes the rest of its country. Where no status has been set the area is
 * active; of several that hold on a day the one that began last does.
 */

/** Days (yyyy-mm-dd, both included) on which a status holds; open-ended where no last day is known. */
export type StatusPeriod = {
  status: AreaStatus;
  from: string;
  to: string | null;
  reason: LocalizedText;
  /** What the status rests on: a decision's number, or that it is a default. */
  decision: LocalizedText;
};

export type TargetArea = {
  key: string;
  name: LocalizedText;
  /** ISO 3166-1 alpha-2. */
  countries: readonly string[];
  /** By every name that people write; empty where the area has no cities of its own. */
  cities: readonly string[];
  /** Takes whatever lies in its countries and belongs to no other area by its city. */
  takesRest: boolean;
  periods: readonly StatusPeriod[];
};

/** A partner city or organisation. */
export type Partner = { id: string; name: string; country: string | null; periods: readonly StatusPeriod[] };

export type TargetBooks = { areas: readonly TargetArea[]; partners: readonly Partner[] };

/** What of a visit tells with whom it is. */
export type VisitForTarget = {
  organisation: string;
  country: string | null;
  city: string;
  startsAt: Date | null;
  endsAt: Date | null;
  timeZone: string;
};

/** The area that a place belongs to; null where none does. A city without its country is taken by its name. */
export function areaOf({ country, city }: Pick<VisitForTarget, 'country' | 'city'>, areas: readonly TargetArea[]) {
  const cities = city.split(/[,;/()]/).map(folded);
  const byCity = areas.find(
    (area) =>
      (country === null || area.countries.includes(country)) &&
      area.cities.some((name) => cities.includes(folded(name))),
  );
  if (byCity) return byCity;
  return areas.find(({ takesRest, countries }) => takesRest && country !== null && countries.includes(country)) ?? null;
}

/** The partner that the visit's organisation, or its city, is; null where neither is one. */
export function partnerOf({ organisation, country, city }: VisitForTarget, partners: readonly Partner[]) {
  const named = [organisation, city].map(folded).filter((name) => name !== '');
  const there = partners.filter(
    (partner) => partner.country === null || country === null || partner.country === country,
  );
  return there.find(({ name }) => named.includes(folded(name))) ?? null;
}

const folded = (name: string) => wordsOfName(name).join(' ');

/** How the city works with the visit's area or partner, whichever is worse, on its first day; NONE where neither is known. */
export function statusOnFirstDay(visit: VisitForTarget, { areas, partners }: TargetBooks): AreaStatus | 'NONE' {
  const known = [areaOf(visit, areas), partnerOf(visit, partners)].filter((target) => target !== null);
  const { startsAt } = visit;
  if (known.length === 0) return 'NONE';
  if (startsAt === null) return 'ACTIVE';

  const day = dayIn(startsAt, visit.timeZone);
  return worst(known.map(({ periods }) => periodOn(periods, day)?.status ?? 'ACTIVE'));
}

/** What holds a visit: the area or partner that is not active on some day of it, and since when and why. */
export type Obstacle = { target: { area: string } | { partner: string }; name: LocalizedText; period: StatusPeriod };

/** Null where nothing does. A suspension weighs more than dormancy, an area more than a partner. */
export function obstacleOf(visit: VisitForTarget, { areas, partners }: TargetBooks): Obstacle | null {
  const { startsAt, endsAt, timeZone } = visit;
  if (!startsAt || !endsAt) return null;
  const days = { first: dayIn(startsAt, timeZone), last: dayIn(endsAt, timeZone) };

  const area = areaOf(visit, areas);
  const partner = partnerOf(visit, partners);
  const found = [
    ...(area
      ? notActive(area.periods, days).map((period) => ({ target: { area: area.key }, name: area.name, period }))
      : []),
    ...(partner
      ? notActive(partner.periods, days).map((period) => ({
          ...{ target: { partner: partner.id }, name: inEveryLanguage(partner.name), period },
        }))
      : []),
  ];
  return found.find(({ period }) => period.status === 'SUSPENDED') ?? found[0] ?? null;
}

/** The periods that hold on some of the days and are not active, in the order of time. */
function notActive(periods: readonly StatusPeriod[], { first, last }: { first: string; last: string }): StatusPeriod[] {
  const turns = periods.flatMap(({ from, to }) => [from, ...(to ? [addDays(to, 1)] : [])]);
  const days = [first, ...turns.filter((day) => day > first && day <= last).sort()];
  const found = days.flatMap((day) => periodOn(periods, day) ?? []).filter(({ status }) => status !== 'ACTIVE');
  return [...new Set(found)];
}

/** The period that holds on a day: of those that do, the one that began last; of two, the one set last. */
export function periodOn(periods: readonly StatusPeriod[], day: string): StatusPeriod | null {
  return periods
    .filter(({ from, to }) => from <= day && (to === null || day <= to))
    .reduce<StatusPeriod | null>((latest, period) => (latest && latest.from > period.from ? latest : period), null);
}

const WORST_FIRST: readonly AreaStatus[] = ['SUSPENDED', 'DORMANT', 'ACTIVE'];
const worst = (statuses: readonly AreaStatus[]): AreaStatus =>
  WORST_FIRST.find((status) => statuses.includes(status)) ?? 'ACTIVE';

/** A name or a text that somebody wrote in a language of their own. */
export const inEveryLanguage = (text: string): LocalizedText => ({ fi: text, sv: text, en: text });

/** A text that is always given in Finnish, and stands in Finnish for the languages it is not given in. */
export const orInFinnish = ({ fi, sv, en }: LocalizedText): LocalizedText => ({ fi, sv: sv || fi, en: en || fi });

/** The text for a reader, and its language where that is not the reader's own. */
export function saidIn(text: LocalizedText, locale: Locale): { text: string; lang?: 'fi' } {
  const isFinnish = locale !== 'fi' && text[locale] === text.fi;
  return { text: text[locale], ...(isFinnish ? { lang: 'fi' } : {}) };
}
