import type { Locale } from '../visit/vocabulary';
import type { Criterion } from './criteria';

/** What a criterion asks of a visit, as a sentence. */
export function sayCriterion(criterion: Criterion, locale: Locale): string {
  switch (criterion.kind) {
    case 'NOT_REPEATED': {
      const { years } = criterion;
      return {
        fi: `Sama ryhmä ei ole vieraillut samasta aiheesta ${years === 1 ? 'vuoteen' : `${years} vuoteen`}.`,
        sv: `Samma grupp har inte besökt oss i samma ämne på ${years} år.`,
        en: `The same body has not visited on the same topic within ${years} ${years === 1 ? 'year' : 'years'}.`,
      }[locale];
    }
    case 'LEAD_TIME': {
      const { workingDays } = criterion;
      return {
        fi: `Pyynnöstä vierailuun on vähintään ${workingDays} ${workingDays === 1 ? 'työpäivä' : 'työpäivää'}.`,
        sv: `Från begäran till besöket är det minst ${workingDays} ${workingDays === 1 ? 'arbetsdag' : 'arbetsdagar'}.`,
        en: `At least ${workingDays} working ${workingDays === 1 ? 'day lies' : 'days lie'} between the request and the visit.`,
      }[locale];
    }
    case 'LENGTH': {
      const [least, most] = [criterion.minMinutes, criterion.maxMinutes].map((minutes) => sayMinutes(minutes, locale));
      return {
        fi: `Vierailu kestää ${least}–${most}.`,
        sv: `Besöket varar ${least}–${most}.`,
        en: `The visit lasts ${least} to ${most}.`,
      }[locale];
    }
    case 'OFFICE_HOURS': {
      const { from, to, weekdays, closedOnHolidays } = criterion;
      const days = sayWeekdays(weekdays, locale);
      const hours = `${sayTime(from, locale)}–${sayTime(to, locale)}`;
      return {
        fi: `Vierailu on virka-aikana ${days} klo ${hours}${closedOnHolidays ? ', ei pyhäpäivänä' : ''}.`,
        sv: `Besöket sker på tjänstetid ${days} kl. ${hours}${closedOnHolidays ? ', inte på en helgdag' : ''}.`,
        en: `The visit is within office hours, ${days} ${hours}${closedOnHolidays ? ', on no public holiday' : ''}.`,
      }[locale];
    }
    case 'SIZE': {
      const { minGuests, maxGuests } = criterion;
      return {
        fi: `Ryhmässä on ${minGuests}–${maxGuests} henkilöä.`,
        sv: `Gruppen består av ${minGuests}–${maxGuests} personer.`,
        en: `The group has ${minGuests} to ${maxGuests} people.`,
      }[locale];
    }
    case 'BENEFIT_NAMED':
      return {
        fi: 'Vierailulle on nimetty tavoite tai hyöty kaupungille.',
        sv: 'Ett mål för besöket eller nyttan för staden har angetts.',
        en: 'A goal of the visit, or what the city gains by it, is named.',
      }[locale];
  }
}

/** "45 min", "8 h", "1 h 30 min"; in Finnish and Swedish as well as in English. */
export function sayMinutes(minutes: number, locale: Locale): string {
  const hour = { fi: 't', sv: 'h', en: 'h' }[locale];
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} ${hour}` : `${hours} ${hour} ${rest} min`;
}

/** A time of the clock (hh:mm) as each language writes it. */
export const sayTime = (time: string, locale: Locale) =>
  locale === 'en' ? time.replace(/^0/, '') : time.replace(/^0/, '').replace(':', '.');

const WEEKDAYS: Record<Locale, readonly string[]> = {
  fi: ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'],
  sv: ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

/** "ma–pe", or one by one where days between are missing. */
function sayWeekdays(weekdays: readonly number[], locale: Locale): string {
  const days = [...new Set(weekdays)].sort((a, b) => a - b);
  const names = days.map((day) => WEEKDAYS[locale][day - 1] ?? '');
  const [first, last] = [days[0] ?? 1, days.at(-1) ?? 7];
  const unbroken = days.length > 2 && last - first === days.length - 1;
  return unbroken ? `${names[0]}–${names.at(-1)}` : names.join(', ');
}
