import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/lib/domain/visit/vocabulary';
import {
  formatDay,
  formatDays,
  formatEuros,
  formatLanguage,
  formatList,
  formatMoment,
  formatMonth,
  formatNumber,
  formatSpan,
  formatSpanDays,
  formatTime,
  formatWeekday,
  formatZone,
  isWholeDays,
} from '@/lib/i18n/formats';

const span = (startsAt: string, endsAt: string, timeZone = 'Europe/Helsinki') => ({
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
  timeZone,
});

/** Intl puts narrow and no-break spaces into numbers; the tests are about everything else. */
const plainSpaces = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a day', () => {
  it('is numbers in Finnish and Swedish and words in English', () => {
    expect(formatDay('2026-11-24', 'fi')).toBe('24.11.2026');
    expect(formatDay('2026-11-24', 'sv')).toBe('24.11.2026');
    expect(formatDay('2026-11-24', 'en')).toBe('24 November 2026');
  });

  it('can be told with its weekday', () => {
    expect(formatDay('2026-11-24', 'fi', { weekday: true })).toBe('ti 24.11.2026');
    expect(formatDay('2026-11-24', 'sv', { weekday: true })).toBe('tis 24.11.2026');
    expect(formatDay('2026-11-24', 'en', { weekday: true })).toBe('Tue 24 November 2026');
  });

  it('that is no day is an error of the programmer', () => {
    expect(() => formatDay('24.11.2026', 'fi')).toThrow(RangeError);
  });
});

describe('days from one to another', () => {
  it.each([
    ['2027-03-03', '2027-03-03', '3.3.2027', '3.3.2027', '3 March 2027'],
    ['2027-03-03', '2027-03-05', '3.–5.3.2027', '3–5.3.2027', '3–5 March 2027'],
    ['2027-02-28', '2027-03-03', '28.2.–3.3.2027', '28.2–3.3.2027', '28 February – 3 March 2027'],
    ['2026-03-03', '2027-03-03', '3.3.2026–3.3.2027', '3.3.2026–3.3.2027', '3 March 2026 – 3 March 2027'],
    ['2026-12-30', '2027-01-02', '30.12.2026–2.1.2027', '30.12.2026–2.1.2027', '30 December 2026 – 2 January 2027'],
  ])('%s to %s', (first, last, fi, sv, en) => {
    expect([formatDays(first, last, 'fi'), formatDays(first, last, 'sv'), formatDays(first, last, 'en')]).toEqual([
      fi,
      sv,
      en,
    ]);
  });
});

describe('a span of time', () => {
  it('on one day names the day once', () => {
    const morning = span('2026-11-24T09:30+02:00', '2026-11-24T11:00+02:00');
    expect(formatSpan(morning, 'fi')).toBe('24.11.2026 klo 9.30–11.00');
    expect(formatSpan(morning, 'sv')).toBe('24.11.2026 kl. 9.30–11.00');
    expect(formatSpan(morning, 'en')).toBe('24 November 2026, 9:30–11:00');
  });

  it('over several days names both', () => {
    const days = span('2027-03-03T09:00+02:00', '2027-03-05T16:00+02:00');
    expect(formatSpan(days, 'fi')).toBe('3.3.2027 klo 9.00 – 5.3.2027 klo 16.00');
    expect(formatSpan(days, 'en')).toBe('3 March 2027, 9:00 – 5 March 2027, 16:00');
  });

  it('of whole days is told without times, and its last midnight is no further day', () => {
    const days = span('2027-03-03T00:00+02:00', '2027-03-06T00:00+02:00');
    expect(formatSpan(days, 'fi')).toBe('3.–5.3.2027');
    expect(formatSpanDays(days, 'fi')).toBe('3.–5.3.2027');
    expect(isWholeDays(days)).toBe(true);
  });

  it('of no length is one moment', () => {
    expect(formatSpan(span('2026-11-24T09:30+02:00', '2026-11-24T09:30+02:00'), 'fi')).toBe('24.11.2026 klo 9.30');
    expect(formatSpan(span('2026-11-24T00:00+02:00', '2026-11-24T00:00+02:00'), 'fi')).toBe('24.11.2026 klo 0.00');
  });

  it('is told in its own time zone, which is named when it is not that of Helsinki', () => {
    const tokyo = span('2026-11-24T09:30+09:00', '2026-11-24T11:00+09:00', 'Asia/Tokyo');
    expect(formatSpan(tokyo, 'fi')).toBe('24.11.2026 klo 9.30–11.00 (aikavyöhyke: Japani)');
    expect(formatSpan(tokyo, 'sv')).toBe('24.11.2026 kl. 9.30–11.00 (Japantid)');
    expect(formatSpan(tokyo, 'en')).toBe('24 November 2026, 9:30–11:00 (Japan Time)');
  });

  it('of whole days in spring and autumn is still of whole days, though a day has 23 or 25 hours', () => {
    expect(formatSpan(span('2027-03-28T00:00+02:00', '2027-03-29T00:00+03:00'), 'fi')).toBe('28.3.2027');
    expect(formatSpan(span('2026-10-25T00:00+03:00', '2026-10-26T00:00+02:00'), 'fi')).toBe('25.10.2026');
  });

  it('shows the clocks of either side when they are moved in between', () => {
    expect(formatSpan(span('2027-03-28T02:30+02:00', '2027-03-28T04:30+03:00'), 'fi')).toBe('28.3.2027 klo 2.30–4.30');
    expect(formatSpan(span('2026-10-25T01:30+03:00', '2026-10-25T09:00+02:00'), 'fi')).toBe('25.10.2026 klo 1.30–9.00');
  });

  it('inside the hour that comes twice says which of the two is meant', () => {
    const night = span('2026-10-25T03:30+03:00', '2026-10-25T03:15+02:00');
    expect(formatSpan(night, 'fi')).toBe('25.10.2026 klo 3.30 (UTC+3) – 3.15 (UTC+2)');
    expect(formatSpan(span('2026-10-25T02:30+03:00', '2026-10-25T03:00+03:00'), 'fi')).toBe(
      '25.10.2026 klo 2.30 (UTC+3) – 3.00 (UTC+3)',
    );
    expect(formatSpan(span('2026-10-25T02:00+03:00', '2026-10-25T02:59+03:00'), 'fi')).toBe('25.10.2026 klo 2.00–2.59');
  });
});

describe('a moment', () => {
  it('is told in Helsinki unless another zone is named', () => {
    const moment = new Date('2026-11-24T22:30Z');
    expect(formatMoment(moment, 'fi')).toBe('25.11.2026 klo 0.30');
    expect(formatMoment(moment, 'en', 'America/New_York')).toBe('24 November 2026, 17:30 (New York Time)');
  });

  it('at midnight is 0.00, never 24.00', () => {
    expect(formatTime(new Date('2026-11-24T22:00Z'), 'fi', 'Europe/Helsinki')).toBe('0.00');
  });
});

describe('a time zone', () => {
  const [winter, summer] = [new Date('2027-01-15T12:00Z'), new Date('2027-07-15T12:00Z')];

  it('is its city with the offset of the moment', () => {
    expect(formatZone('Europe/Helsinki', winter, 'fi')).toBe('Helsinki (UTC+2)');
    expect(formatZone('Europe/Helsinki', summer, 'sv')).toBe('Helsingfors (UTC+3)');
    expect(formatZone('America/Argentina/Buenos_Aires', winter, 'en')).toBe('Buenos Aires (UTC-3)');
    expect(formatZone('Asia/Tokyo', null, 'fi')).toBe('Tokyo');
  });

  it('has the name its city goes by today', () => {
    expect(formatZone('Europe/Kiev', winter, 'fi')).toBe('Kyiv (UTC+2)');
    expect(formatZone('Asia/Calcutta', winter, 'fi')).toBe('Kolkata (UTC+5:30)');
  });

  it('that is none is shown as it was typed', () => {
    expect(formatZone('Helsingin aika', winter, 'fi')).toBe('Helsingin aika');
  });
});

describe('numbers and words', () => {
  it('are grouped as the language does it', () => {
    expect(plainSpaces(formatNumber(2493, 'fi'))).toBe('2 493');
    expect(plainSpaces(formatNumber(1234.5, 'sv'))).toBe('1 234,5');
    expect(formatNumber(1234.5, 'en')).toBe('1,234.5');
  });

  it('of euros show cents only where there are some', () => {
    expect(plainSpaces(formatEuros(12500, 'fi'))).toBe('12 500 €');
    expect(plainSpaces(formatEuros(12500.5, 'fi'))).toBe('12 500,50 €');
    expect(formatEuros(12500, 'en')).toBe('€12,500');
  });

  it('of the week count from Monday', () => {
    expect([1, 7].map((day) => formatWeekday(day, 'fi'))).toEqual(['ma', 'su']);
    expect([1, 7].map((day) => formatWeekday(day, 'en'))).toEqual(['Mon', 'Sun']);
  });

  it('of languages are told in the language of the screen', () => {
    expect(formatLanguage('fr', 'fi')).toBe('ranska');
    expect(formatLanguage('fr', 'sv')).toBe('franska');
  });

  it('in a row end with "and"', () => {
    expect(formatList(['a', 'b', 'c'], 'fi')).toBe('a, b ja c');
    expect(formatList(['a', 'b'], 'sv')).toBe('a och b');
  });
});

it('a month is told by its name', () => {
  expect(LOCALES.map((locale) => formatMonth('2027-05', locale))).toEqual(['toukokuu 2027', 'maj 2027', 'May 2027']);
});
