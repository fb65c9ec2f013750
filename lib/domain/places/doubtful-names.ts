import type { LocalizedText } from '../visit/vocabulary';

/** A name that a person has to look at: the codes (or keys of former countries) it may mean, and why it is unclear. */
export type DoubtfulName = { names: readonly string[]; candidates: readonly string[]; because: LocalizedText };

const several = (names: readonly string[], candidates: readonly string[]): DoubtfulName => ({
  names,
  candidates,
  because: {
    fi: 'Nimi voi tarkoittaa useampaa maata.',
    sv: 'Namnet kan avse flera länder.',
    en: 'The name can mean more than one country.',
  },
});

const partOf = (names: readonly string[], candidates: readonly string[]): DoubtfulName => ({
  names,
  candidates,
  because: {
    fi: 'Tämä on nykyisin osa toista maata tai maan entinen nimi.',
    sv: 'Detta är i dag en del av ett annat land eller ett tidigare namn.',
    en: 'Today this is a part of another country or an earlier name.',
  },
});

const organisation = (names: readonly string[]): DoubtfulName => ({
  names,
  candidates: [],
  because: {
    fi: 'Tämä on järjestö tai maiden yhteenliittymä, ei maa.',
    sv: 'Detta är en organisation eller en sammanslutning av länder, inte ett land.',
    en: 'This is an organisation or a union of countries, not a country.',
  },
});

const area = (names: readonly string[]): DoubtfulName => ({
  names,
  candidates: [],
  because: {
    fi: 'Tämä on useamman maan alue, ei maa.',
    sv: 'Detta är ett område med flera länder, inte ett land.',
    en: 'This is an area of several countries, not a country.',
  },
});

const unsettled = (names: readonly string[], candidates: readonly string[]): DoubtfulName => ({
  names,
  candidates,
  because: {
    fi: 'Suomi ei ole tunnustanut tätä valtioksi; valitse maa itse.',
    sv: 'Finland har inte erkänt detta som en stat; välj landet själv.',
    en: 'Finland does not recognise this as a state; choose the country yourself.',
  },
});

/** Names that are never guessed at. */
export const DOUBTFUL_NAMES: readonly DoubtfulName[] = [
  several(['Congo', 'Kongo', 'the Congo'], ['CG', 'CD']),
  several(['Korea', 'Corea'], ['KR', 'KP']),
  several(['Guineas'], ['GN', 'GW', 'GQ', 'PG']),
  several(['Virgin Islands', 'Neitsytsaaret', 'Jungfruöarna'], ['VG', 'VI']),
  several(['Saint-Martin Island', 'Saint Martin', 'St. Martin', 'St. Maarten'], ['MF', 'SX']),
  several(['Ireland, North and South', 'Island of Ireland'], ['IE', 'GB']),
  several(['America', 'Amerikka', 'Amerika'], ['US']),
  several(['Guiana', 'Guayana'], ['GY', 'GF', 'SR']),
  several(['Timor'], ['TL', 'ID']),
  several(['Sudans', 'Sudan and South Sudan'], ['SD', 'SS']),
  several(['Somaliland, French or British', 'Somaliland'], ['SO', 'DJ']),
  several(['Rhodesia and Nyasaland'], ['FEDERATION_OF_RHODESIA_AND_NYASALAND']),
  partOf(['Texas', 'Teksas'], ['US', 'TEXAS']),
  several(['Kashmir'], ['IN', 'PK']),
  several(['Samoas'], ['WS', 'AS']),
  partOf(['Tibet', 'Tiibet'], ['CN']),
  partOf(['Zanzibar', 'Sansibar'], ['TZ', 'ZANZIBAR']),
  partOf(['Sikkim', 'Hyderabad'], ['IN']),
  partOf(['Newfoundland'], ['CA', 'NEWFOUNDLAND']),
  several(['Macedonia (Greece)', 'Greek Macedonia'], ['GR', 'MK']),
  several(['Luxembourg (Belgium)', 'Belgian Luxembourg'], ['BE', 'LU']),
  several(['Punjab', 'Bengal'], ['IN', 'PK', 'BD']),
  unsettled(['Abkhazia', 'Abhasia', 'Abchazien', 'South Ossetia', 'Etelä-Ossetia', 'Sydossetien'], ['GE']),
  unsettled(['Transnistria', 'Transdniestria'], ['MD']),
  unsettled(['Northern Cyprus', 'Turkish Republic of Northern Cyprus', 'Pohjois-Kypros', 'Nordcypern'], ['CY']),
  unsettled(['Nagorno-Karabakh', 'Artsakh', 'Vuoristo-Karabah'], ['AZ']),
  unsettled(['Kurdistan', 'Kurdistan Region'], ['IQ']),
  unsettled(['Donetsk People’s Republic', 'Luhansk People’s Republic', 'Crimea', 'Krim'], ['UA']),
  organisation([
    'European Union',
    'EU',
    'Euroopan unioni',
    'Europeiska unionen',
    'European Community',
    'European Communities',
    'EEC',
    'European Commission',
  ]),
  organisation(['United Nations', 'UN', 'UNO', 'Yhdistyneet kansakunnat', 'YK', 'Förenta nationerna', 'FN']),
  organisation([
    'NATO',
    'North Atlantic Treaty Organization',
    'OECD',
    'OSCE',
    'ETYJ',
    'Council of Europe',
    'Euroopan neuvosto',
    'Europarådet',
  ]),
  organisation([
    'Nordic Council',
    'Pohjoismaiden neuvosto',
    'Nordiska rådet',
    'Nordic Council of Ministers',
    'African Union',
    'ASEAN',
    'Arab League',
  ]),
  organisation(['Commonwealth', 'Commonwealth of Independent States', 'CIS', 'IVY', 'OSS', 'World Bank', 'IMF', 'WHO']),
  area([
    'Europe',
    'Eurooppa',
    'Europa',
    'Asia',
    'Aasia',
    'Asien',
    'Africa',
    'Afrikka',
    'Afrika',
    'Oceania',
    'Oseania',
    'Antarctic',
  ]),
  area([
    'Latin America',
    'Latinalainen Amerikka',
    'Latinamerika',
    'South America',
    'Etelä-Amerikka',
    'Sydamerika',
    'North America',
    'Pohjois-Amerikka',
  ]),
  area([
    'Central America',
    'Keski-Amerikka',
    'Middle East',
    'Lähi-itä',
    'Mellanöstern',
    'Nordamerika',
    'Centralamerika',
    'West Africa',
    'East Africa',
  ]),
  area([
    'Scandinavia',
    'Skandinavia',
    'Skandinavien',
    'Nordic countries',
    'Pohjoismaat',
    'Norden',
    'Baltic countries',
    'Baltic States',
    'Baltia',
    'Baltian maat',
    'Baltikum',
  ]),
  area([
    'Balkans',
    'Balkan',
    'Benelux',
    'West Indies',
    'Länsi-Intia',
    'Caribbean',
    'Karibia',
    'British Isles',
    'Iberia',
    'Lapland',
    'Lappi',
    'Sápmi',
  ]),
];
