import { describe, expect, it } from 'vitest';
import { endOfDay, instantToZoned, startOfDay, toRfc3339, zonedToInstant } from '@/lib/domain/shared/zoned-time';

const MINUTE = 60_000;
const iso = (day: string, time: string, zone = 'Europe/Helsinki') =>
  zonedToInstant(day, time, zone)?.toISOString() ?? null;

/** Days on which clocks are moved, with the zone: forward, back, by half an hour, at midnight, and over the date line. */
const TURNS = [
  ['Europe/Helsinki', '2027-03-28'],
  ['Europe/Helsinki', '2027-10-31'],
  ['Europe/London', '2027-03-28'],
  ['Europe/London', '2027-10-31'],
  ['America/New_York', '2027-03-14'],
  ['America/New_York', '2027-11-07'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Australia/Lord_Howe', '2027-04-04'],
  ['America/Sao_Paulo', '2018-11-04'],
  ['America/Sao_Paulo', '2018-02-18'],
  ['Africa/Cairo', '2024-04-26'],
  ['Africa/Cairo', '2024-11-01'],
  ['Pacific/Apia', '2011-12-30'],
  ['Asia/Kathmandu', '1986-01-01'],
  ['Europe/Helsinki', '1942-04-03'],
] as const;

describe('a time of day in a time zone', () => {
  it('is two hours ahead of UTC in Helsinki in winter and three in summer', () => {
    expect(iso('2027-01-15', '09:30')).toBe('2027-01-15T07:30:00.000Z');
    expect(iso('2027-07-15', '09:30')).toBe('2027-07-15T06:30:00.000Z');
  });

  it('does not exist when clocks are put forward over it, while the minutes on both sides do', () => {
    expect(iso('2027-03-28', '02:59')).toBe('2027-03-28T00:59:00.000Z');
    expect(iso('2027-03-28', '03:00')).toBeNull();
    expect(iso('2027-03-28', '03:59')).toBeNull();
    expect(iso('2027-03-28', '04:00')).toBe('2027-03-28T01:00:00.000Z');
  });

  it('is the first of the two when clocks are put back over it', () => {
    expect(iso('2027-10-31', '02:59')).toBe('2027-10-30T23:59:00.000Z');
    expect(iso('2027-10-31', '03:00')).toBe('2027-10-31T00:00:00.000Z');
    expect(iso('2027-10-31', '03:59')).toBe('2027-10-31T00:59:00.000Z');
    expect(iso('2027-10-31', '04:00')).toBe('2027-10-31T02:00:00.000Z');
  });

  it('never exists on a day that the zone left out', () => {
    expect(iso('2011-12-30', '12:00', 'Pacific/Apia')).toBeNull();
  });

  it.each(TURNS)(
    'in %s around %s: every minute is the first instant that shows it, or none where none does',
    (zone, day) => {
      const middle = Date.parse(`${day}T12:00:00Z`);
      const firstShown = new Map<string, number>();
      for (let instant = middle - 72 * 60 * MINUTE; instant <= middle + 72 * 60 * MINUTE; instant += MINUTE) {
        const shown = instantToZoned(new Date(instant), zone);
        const key = `${shown.day} ${shown.time}`;
        if (!firstShown.has(key)) firstShown.set(key, instant);
      }

      for (let minute = -24 * 60; minute < 48 * 60; minute++) {
        const wall = new Date(Date.parse(`${day}T00:00:00Z`) + minute * MINUTE).toISOString();
        const [date, time] = [wall.slice(0, 10), wall.slice(11, 16)];
        const expected = firstShown.get(`${date} ${time}`);
        expect(zonedToInstant(date, time, zone)?.getTime(), `${date} ${time}`).toBe(expected);
      }
    },
  );
});

describe('the edges of a day', () => {
  const edges = (day: string, zone: string) =>
    [startOfDay(day, zone), endOfDay(day, zone)].map((edge) => edge?.toISOString() ?? null);

  it('are its midnight and the next', () => {
    expect(edges('2027-03-03', 'Europe/Helsinki')).toEqual(['2027-03-02T22:00:00.000Z', '2027-03-03T22:00:00.000Z']);
  });

  it('lie 23 and 25 hours apart when clocks are moved', () => {
    expect(edges('2027-03-28', 'Europe/Helsinki')).toEqual(['2027-03-27T22:00:00.000Z', '2027-03-28T21:00:00.000Z']);
    expect(edges('2027-10-31', 'Europe/Helsinki')).toEqual(['2027-10-30T21:00:00.000Z', '2027-10-31T22:00:00.000Z']);
  });

  it('lie after the leap where clocks leap over midnight', () => {
    const first = startOfDay('2018-11-04', 'America/Sao_Paulo');
    expect(first && instantToZoned(first, 'America/Sao_Paulo')).toEqual({ day: '2018-11-04', time: '01:00' });
    expect(endOfDay('2018-11-03', 'America/Sao_Paulo')).toEqual(first);
  });

  it('do not exist for a day left out, which the day before runs past', () => {
    expect(edges('2011-12-30', 'Pacific/Apia')).toEqual([null, null]);
    expect(endOfDay('2011-12-29', 'Pacific/Apia')).toEqual(startOfDay('2011-12-31', 'Pacific/Apia'));
  });
});

describe('an instant in RFC 3339', () => {
  it('carries the offset of its own day, also west of Greenwich and at the half hour', () => {
    expect(toRfc3339(new Date('2027-01-15T07:30:00Z'), 'Europe/Helsinki')).toBe('2027-01-15T09:30:00+02:00');
    expect(toRfc3339(new Date('2027-07-15T07:30:00Z'), 'Europe/Helsinki')).toBe('2027-07-15T10:30:00+03:00');
    expect(toRfc3339(new Date('2027-07-15T07:30:00Z'), 'America/St_Johns')).toBe('2027-07-15T05:00:00-02:30');
    expect(toRfc3339(new Date('2027-07-15T07:30:00Z'), 'UTC')).toBe('2027-07-15T07:30:00+00:00');
  });

  it('names the same instant to the minute even where the offset once had seconds', () => {
    const instant = new Date('1900-06-01T10:00:00Z');
    expect(Math.abs(Date.parse(toRfc3339(instant, 'Europe/Helsinki')) - instant.getTime())).toBeLessThan(1000);
  });
});
