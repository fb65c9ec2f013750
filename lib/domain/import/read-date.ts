/** A day read from a cell: yyyy-mm-dd, and whether it could have been another; or null when it is none. */
export type DateReading = { day: string; doubtful: boolean } | null;

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'tammikuu', 'tammikuuta', 'januari'],
  ['february', 'feb', 'helmikuu', 'helmikuuta', 'februari'],
  ['march', 'mar', 'maaliskuu', 'maaliskuuta', 'mars'],
  ['april', 'apr', 'huhtikuu', 'huhtikuuta'],
  ['may', 'toukokuu', 'toukokuuta', 'maj'],
  ['june', 'jun', 'kesäkuu', 'kesäkuuta', 'juni'],
  ['july', 'jul', 'heinäkuu', 'heinäkuuta', 'juli'],
  ['august', 'aug', 'elokuu', 'elokuuta', 'augusti'],
  ['september', 'sep', 'sept', 'syyskuu', 'syyskuuta'],
  ['october', 'oct', 'lokakuu', 'lokakuuta', 'oktober', 'okt'],
  ['november', 'nov', 'marraskuu', 'marraskuuta'],
  ['december', 'dec', 'joulukuu', 'joulukuuta'],
];

/**
 * Reads a day as people write it: 2027-03-05, 5.3.2027, 5/3/2027 (doubtful when both could be the month: read day first,
 * as in Finland), 20270305, "March 5, 1995", "5. maaliskuuta 1995". A time after the day is left aside.
 */
export function readDate(text: string): DateReading {
  const written = text.trim().replace(/[T ]\d{1,2}[:.]\d{2}.*$/, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(written) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(written);
  if (iso) return toReading(Number(iso[1]), Number(iso[2]), Number(iso[3]));

  const finnish = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(written);
  if (finnish) return toReading(Number(finnish[3]), Number(finnish[2]), Number(finnish[1]));

  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(written);
  if (slashed) return dayFirst(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]));

  return inWords(written);
}

function dayFirst(one: number, two: number, year: number): DateReading {
  if (one > 12) return toReading(year, two, one);
  if (two > 12) return toReading(year, one, two, false);
  return toReading(year, two, one, one !== two);
}

function inWords(text: string): DateReading {
  const words = text
    .toLowerCase()
    .replace(/(\d)(st|nd|rd|th)\b/g, '$1')
    .split(/[\s.,]+/)
    .filter((word) => word !== '');
  if (words.length !== 3) return null;
  const month = MONTHS.findIndex((names) => words.some((word) => names.includes(word))) + 1;
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const year = numbers.find((number) => number > 31);
  const day = numbers.find((number) => number <= 31);
  return month > 0 && year !== undefined && day !== undefined ? toReading(year, month, day) : null;
}

/** Only a day that the calendar has; 30 February is none. */
function toReading(year: number, month: number, day: number, doubtful = false): DateReading {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1800 && year < 2200 ? { day: date.toISOString().slice(0, 10), doubtful } : null;
}
