import { describe, expect, it } from 'vitest';
import { FIRST_AREAS } from '@/lib/domain/areas/first-areas';
import {
  areaOf,
  inEveryLanguage,
  obstacleOf,
  orInFinnish,
  type Partner,
  partnerOf,
  periodOn,
  saidIn,
  type StatusPeriod,
  statusOnFirstDay,
  type TargetArea,
  type VisitForTarget,
} from '@/lib/domain/areas/target-area';
import { LOCALES } from '@/lib/domain/visit/vocabulary';

const period = (status: StatusPeriod['status'], from: string, to: string | null = null): StatusPeriod => ({
  ...{ status, from, to, reason: inEveryLanguage('Syy'), decision: inEveryLanguage('§ 1') },
});
const visit = (change: Partial<VisitForTarget> = {}): VisitForTarget => ({
  organisation: 'Stockholms stad',
  country: 'SE',
  city: 'Stockholm',
  startsAt: new Date('2027-03-03T09:00:00+02:00'),
  endsAt: new Date('2027-03-05T12:00:00+02:00'),
  timeZone: 'Europe/Helsinki',
  ...change,
});
const withPeriods = (key: string, ...periods: StatusPeriod[]): TargetArea[] =>
  FIRST_AREAS.map((area) => (area.key === key ? { ...area, periods } : area));
const lyon: Partner = { id: 'lyon', name: 'Ville de Lyon', country: 'FR', periods: [period('DORMANT', '2027-01-01')] };

describe('the area of a place', () => {
  it.each([
    ['SE', 'Stockholm', 'NORDIC_CAPITALS'],
    ['SE', 'Tukholma', 'NORDIC_CAPITALS'],
    ['SE', 'Göteborg', 'EUROPEAN_CITIES'],
    ['DK', 'KØBENHAVN', 'NORDIC_CAPITALS'],
    ['IS', 'Reykjavík', 'NORDIC_CAPITALS'],
    ['EE', 'Tallinn', 'TALLINN'],
    ['EE', 'Tartto', 'EUROPEAN_CITIES'],
    ['RU', 'St. Petersburg', 'ST_PETERSBURG'],
    ['RU', 'Санкт-Петербург', 'ST_PETERSBURG'],
    ['RU', 'Moskova', 'MOSCOW'],
    ['RU', 'Petroskoi', 'RUSSIA'],
    ['RU', '', 'RUSSIA'],
    ['CN', 'Peking', 'BEIJING'],
    ['CN', 'Shenzhen, Guangdong', 'SHENZHEN'],
    ['CN', 'Shanghai', 'CHINA'],
    ['US', 'Moscow', 'NORTH_AMERICA'],
    ['CA', 'Toronto', 'NORTH_AMERICA'],
    ['JP', 'Tokio', null],
    ['FI', 'Turku', null],
    [null, 'Pietari', 'ST_PETERSBURG'],
    [null, 'Lahti', null],
    [null, '', null],
  ])('of %s, %s is %s', (country, city, key) => {
    expect(areaOf({ country, city }, FIRST_AREAS)?.key ?? null).toBe(key);
  });

  it('has a name in every language, and no two areas take the rest of one country', () => {
    const rest = FIRST_AREAS.filter(({ takesRest }) => takesRest).flatMap(({ countries }) => countries);
    expect(new Set(rest).size).toBe(rest.length);
    for (const { name } of FIRST_AREAS) expect(LOCALES.every((locale) => name[locale] !== '')).toBe(true);
  });
});

describe('the partner of a visit', () => {
  it('is found by its organisation or its city, whatever the accents and capitals', () => {
    expect(partnerOf(visit({ organisation: 'VILLE DE LYON', country: 'FR' }), [lyon])?.id).toBe('lyon');
    expect(partnerOf(visit({ organisation: '', city: 'Ville de Lyon', country: null }), [lyon])?.id).toBe('lyon');
  });

  it('is none where the country is another, and none for a visit without names', () => {
    expect(partnerOf(visit({ organisation: 'Ville de Lyon', country: 'CA' }), [lyon])).toBeNull();
    expect(partnerOf(visit({ organisation: '', city: '', country: 'FR' }), [{ ...lyon, name: '' }])).toBeNull();
  });
});

describe('a status', () => {
  it('holds on its first and its last day, and not the days beside them', () => {
    const periods = [period('DORMANT', '2027-03-02', '2027-03-04')];
    const days = ['2027-03-01', '2027-03-02', '2027-03-04', '2027-03-05'];
    expect(days.map((day) => periodOn(periods, day)?.status ?? null)).toEqual([null, 'DORMANT', 'DORMANT', null]);
  });

  it('gives way to one that begins later, and to one that is set later for the same day', () => {
    const periods = [
      period('SUSPENDED', '2022-02-24'),
      period('DORMANT', '2027-01-01'),
      period('ACTIVE', '2027-01-01'),
    ];
    expect(periodOn(periods, '2026-12-31')?.status).toBe('SUSPENDED');
    expect(periodOn(periods, '2027-01-01')?.status).toBe('ACTIVE');
  });

  it('is the worse one of area and partner on the first day; active where none is set, none where neither is known', () => {
    const areas = withPeriods('NORDIC_CAPITALS');
    expect(statusOnFirstDay(visit(), { areas, partners: [] })).toBe('ACTIVE');
    expect(statusOnFirstDay(visit({ startsAt: null }), { areas, partners: [] })).toBe('ACTIVE');
    expect(statusOnFirstDay(visit({ country: 'JP', city: '' }), { areas, partners: [] })).toBe('NONE');
    const french = visit({ organisation: 'Ville de Lyon', country: 'FR', city: 'Lyon' });
    expect(statusOnFirstDay(french, { areas, partners: [lyon] })).toBe('DORMANT');
  });
});

describe('what holds a visit', () => {
  const obstacle = (areas: TargetArea[], change: Partial<VisitForTarget> = {}, partners: Partner[] = []) =>
    obstacleOf(visit(change), { areas, partners });

  it('is an area that is dormant or suspended on any of its days, with the period that says so', () => {
    const last = period('DORMANT', '2027-03-05');
    expect(obstacle(withPeriods('NORDIC_CAPITALS', last))).toMatchObject({
      target: { area: 'NORDIC_CAPITALS' },
      period: last,
    });
    expect(obstacle(withPeriods('NORDIC_CAPITALS', period('DORMANT', '2027-03-06')))).toBeNull();
    expect(obstacle(withPeriods('NORDIC_CAPITALS', period('SUSPENDED', '2027-01-01', '2027-03-02')))).toBeNull();
  });

  it('is nothing where the status has become active again before it', () => {
    const areas = withPeriods('NORDIC_CAPITALS', period('SUSPENDED', '2022-02-24'), period('ACTIVE', '2027-03-03'));
    expect(obstacle(areas)).toBeNull();
  });

  it('is a status that falls back to an earlier one in the middle of it', () => {
    const periods = [period('SUSPENDED', '2022-02-24'), period('ACTIVE', '2027-03-01', '2027-03-04')];
    expect(obstacle(withPeriods('NORDIC_CAPITALS', ...periods))?.period.status).toBe('SUSPENDED');
  });

  it('is the suspension rather than the dormancy, whichever of area and partner it is of', () => {
    const partner: Partner = {
      id: 'p',
      name: 'Stockholms stad',
      country: null,
      periods: [period('SUSPENDED', '2027-01-01')],
    };
    const areas = withPeriods('NORDIC_CAPITALS', period('DORMANT', '2027-01-01'));
    expect(obstacle(areas, {}, [partner])).toMatchObject({ target: { partner: 'p' }, name: { fi: 'Stockholms stad' } });
  });

  it('is unknown, and so nothing, while the visit has no dates', () => {
    expect(obstacle(withPeriods('NORDIC_CAPITALS', period('SUSPENDED', '2022-02-24')), { startsAt: null })).toBeNull();
  });
});

it('a text that is not given in a language is said in Finnish, and marked so for whoever reads another', () => {
  const text = orInFinnish({ fi: 'Sopimus on päättynyt.', sv: '', en: 'The agreement has ended.' });
  expect(saidIn(text, 'fi')).toEqual({ text: 'Sopimus on päättynyt.' });
  expect(saidIn(text, 'sv')).toEqual({ text: 'Sopimus on päättynyt.', lang: 'fi' });
  expect(saidIn(text, 'en')).toEqual({ text: 'The agreement has ended.' });
});
