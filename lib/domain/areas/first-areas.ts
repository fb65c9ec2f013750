import { ISO_COUNTRY_CODES } from '../places/iso-countries';
import { regionOf } from '../places/regions';
import type { LocalizedText } from '../visit/vocabulary';
import type { StatusPeriod, TargetArea } from './target-area';

/**
 * The target areas the system begins with: the list of design.md, "Registers", with every city that has an area of its own.
 * All are active but Russia's. That the city's cooperation with Russia stopped with the attack on Ukraine is general
 * knowledge; the number of the decision is not known to us, so that it stands as a default until a keeper of the register
 * writes it down.
 */
const text = (fi: string, sv: string, en: string): LocalizedText => ({ fi, sv, en });

const SUSPENDED_IN_2022: StatusPeriod = {
  status: 'SUSPENDED',
  from: '2022-02-24',
  to: null,
  reason: text('Venäjän hyökkäys Ukrainaan.', 'Rysslands anfall mot Ukraina.', 'Russia’s attack on Ukraine.'),
  decision: text(
    'Järjestelmän oletus: kaupungin päätöksen viite täydennetään.',
    'Systemets standard: hänvisningen till stadens beslut kompletteras.',
    'A default of this system: the reference of the city’s decision is to be added.',
  ),
};

export const FIRST_AREAS: readonly TargetArea[] = [
  area('NORDIC_CAPITALS', text('Pohjoismaiden pääkaupungit', 'De nordiska huvudstäderna', 'Nordic capitals'), {
    countries: ['SE', 'NO', 'DK', 'IS'],
    cities: ['Tukholma', 'Stockholm', 'Oslo', 'Kööpenhamina', 'Köpenhamn', 'København', 'Copenhagen', 'Reykjavik'],
  }),
  area('TALLINN', text('Tallinna', 'Tallinn', 'Tallinn'), {
    countries: ['EE'],
    cities: ['Tallinna', 'Tallinn'],
  }),
  area('ST_PETERSBURG', text('Pietari', 'Sankt Petersburg', 'St Petersburg'), {
    countries: ['RU'],
    cities: ['Pietari', 'St Petersburg', 'Sankt Petersburg', 'S:t Petersburg', 'Sankt-Peterburg', 'Санкт-Петербург'],
    periods: [SUSPENDED_IN_2022],
  }),
  area('MOSCOW', text('Moskova', 'Moskva', 'Moscow'), {
    countries: ['RU'],
    cities: ['Moskova', 'Moskva', 'Moscow', 'Москва'],
    periods: [SUSPENDED_IN_2022],
  }),
  area('RUSSIA', text('Muu Venäjä', 'Övriga Ryssland', 'The rest of Russia'), {
    countries: ['RU'],
    takesRest: true,
    periods: [SUSPENDED_IN_2022],
  }),
  area('EUROPEAN_CITIES', text('Euroopan kaupungit', 'Europeiska städer', 'European cities'), {
    countries: ISO_COUNTRY_CODES.filter(
      (code) => ['NORDIC_BALTIC', 'EUROPE'].includes(regionOf(code)) && code !== 'RU',
    ),
    takesRest: true,
  }),
  area('BEIJING', text('Peking', 'Peking', 'Beijing'), {
    countries: ['CN'],
    cities: ['Peking', 'Beijing', '北京'],
  }),
  area('SHENZHEN', text('Shenzhen', 'Shenzhen', 'Shenzhen'), { countries: ['CN'], cities: ['Shenzhen', '深圳'] }),
  area('CHINA', text('Muu Kiina', 'Övriga Kina', 'The rest of China'), { countries: ['CN'], takesRest: true }),
  area('NORTH_AMERICA', text('Yhdysvallat ja Kanada', 'Förenta staterna och Kanada', 'The United States and Canada'), {
    countries: ['US', 'CA'],
    takesRest: true,
  }),
];

function area(
  key: string,
  name: LocalizedText,
  about: Pick<TargetArea, 'countries'> & Partial<TargetArea>,
): TargetArea {
  return { cities: [], takesRest: false, periods: [], ...about, key, name };
}
