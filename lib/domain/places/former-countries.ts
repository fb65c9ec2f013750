import type { LocalizedText } from '../visit/vocabulary';
import type { CountryCode } from './iso-countries';

/** A state that is no longer there. `successor` is given only where one present state continues it. */
export type FormerCountry = {
  key: string;
  name: LocalizedText;
  /** Other ways of writing it; the three names count without being repeated. */
  alsoKnownAs: readonly string[];
  /** The year it ended. */
  until: number;
  successor?: CountryCode;
};

const former = (
  key: string,
  [fi, sv, en]: readonly [string, string, string],
  until: number,
  successor: CountryCode | undefined,
  alsoKnownAs: readonly string[] = [],
): FormerCountry => ({ key, name: { fi, sv, en }, until, ...(successor && { successor }), alsoKnownAs });

/**
 * States that ended: they broke up, were joined to another, or were never more than a part of what is there now. A
 * visit from one of them is never counted as a visit from a present state, except through `successor`, where the
 * present state continues it. A state that only changed its name is in EARLIER_NAMES instead.
 */
export const FORMER_COUNTRIES: readonly FormerCountry[] = [
  former('SOVIET_UNION', ['Neuvostoliitto', 'Sovjetunionen', 'Soviet Union'], 1991, 'RU', [
    ...[
      'USSR',
      'U.S.S.R.',
      'SU',
      'SUN',
      'Union of Soviet Socialist Republics',
      'Soviet Russia',
      'SNTL',
      'Sosialististen neuvostotasavaltojen liitto',
    ],
    ...['NL:to', 'Neuvosto-Venäjä', 'Sovjet', 'Sowjetunion', 'Union soviétique', 'CCCP', 'СССР', 'Советский Союз'],
  ]),
  former('YUGOSLAVIA', ['Jugoslavia', 'Jugoslavien', 'Yugoslavia'], 1992, undefined, [
    ...[
      'YU',
      'YUG',
      'SFRY',
      'Socialist Federal Republic of Yugoslavia',
      'Kingdom of Yugoslavia',
      'Jugoslavija',
      'Jugoslawien',
    ],
    ...['Federal People’s Republic of Yugoslavia', 'Kingdom of the Serbs, Croats and Slovenes'],
  ]),
  former(
    'SERBIA_AND_MONTENEGRO',
    ['Serbia ja Montenegro', 'Serbien och Montenegro', 'Serbia and Montenegro'],
    2006,
    'RS',
    [
      ...[
        'Federal Republic of Yugoslavia',
        'FRY',
        'FR Yugoslavia',
        'SCG',
        'State Union of Serbia and Montenegro',
        'Jugoslavian liittotasavalta',
      ],
      ...['Yugoslavia, Federal Republic of'],
    ],
  ),
  former('CZECHOSLOVAKIA', ['Tšekkoslovakia', 'Tjeckoslovakien', 'Czechoslovakia'], 1992, undefined, [
    ...[
      'Czecho-Slovakia',
      'ČSSR',
      'ČSR',
      'Czechoslovak Republic',
      'Czechoslovak Socialist Republic',
      'Tsekkoslovakia',
      'Československo',
    ],
    ...['Tschechoslowakei', 'Czech and Slovak Federal Republic', 'Czech and Slovak Federative Republic'],
  ]),
  former(
    'GERMAN_DEMOCRATIC_REPUBLIC',
    ['Saksan demokraattinen tasavalta', 'Tyska demokratiska republiken', 'German Democratic Republic'],
    1990,
    'DE',
    [
      ...[
        'GDR',
        'DDR',
        'DD',
        'East Germany',
        'Itä-Saksa',
        'Östtyskland',
        'Deutsche Demokratische Republik',
        'Democratic Republic of Germany',
        'Ostdeutschland',
      ],
    ],
  ),
  former('HAWAII', ['Havaiji', 'Hawaii', 'Hawaii'], 1898, undefined, [
    ...[
      'Kingdom of Hawaii',
      'Republic of Hawaii',
      'Havaijin kuningaskunta',
      'Hawaiian Kingdom',
      'Sandwich Islands',
      'Hawaiian Islands',
    ],
  ]),
  former('TEXAS', ['Texasin tasavalta', 'Republiken Texas', 'Republic of Texas'], 1845, undefined),
  former('SOUTH_VIETNAM', ['Etelä-Vietnam', 'Sydvietnam', 'South Vietnam'], 1975, 'VN', [
    ...[
      'Republic of Vietnam',
      'Republic of Viet Nam',
      'South Viet Nam',
      'Vietnam, Republic of',
      'Vietnamin tasavalta',
      'State of Vietnam',
      'Republic of South Vietnam',
    ],
  ]),
  former('NORTH_VIETNAM', ['Pohjois-Vietnam', 'Nordvietnam', 'North Vietnam'], 1976, 'VN', [
    ...[
      'Democratic Republic of Vietnam',
      'Democratic Republic of Viet Nam',
      'North Viet Nam',
      'Vietnamin demokraattinen tasavalta',
    ],
  ]),
  former(
    'UNITED_ARAB_REPUBLIC',
    ['Yhdistynyt arabitasavalta', 'Förenade arabrepubliken', 'United Arab Republic'],
    1971,
    'EG',
    ['UAR', 'U.A.R.', 'Egypt (United Arab Republic)'],
  ),
  former('YEMEN_ARAB_REPUBLIC', ['Pohjois-Jemen', 'Nordjemen', 'North Yemen'], 1990, 'YE', [
    'Yemen Arab Republic',
    'Jemenin arabitasavalta',
    'Arabrepubliken Jemen',
    'YAR',
    'Yemen (Sanaa)',
  ]),
  former('SOUTH_YEMEN', ['Etelä-Jemen', 'Sydjemen', 'South Yemen'], 1990, 'YE', [
    ...[
      'People’s Democratic Republic of Yemen',
      'Democratic Yemen',
      'PDRY',
      'Jemenin demokraattinen kansantasavalta',
      'Yemen (Aden)',
    ],
  ]),
  former('TANGANYIKA', ['Tanganjika', 'Tanganyika', 'Tanganyika'], 1964, 'TZ', ['Republic of Tanganyika']),
  former('ZANZIBAR', ['Sansibarin sulttaanikunta', 'Sultanatet Zanzibar', 'Sultanate of Zanzibar'], 1964, 'TZ'),
  former('MALAYA', ['Malaijan liitto', 'Malajiska federationen', 'Malaya'], 1963, 'MY', [
    'Federation of Malaya',
    'Malaija',
    'Malayan Union',
  ]),
  former('RHODESIA', ['Rhodesia', 'Rhodesia', 'Rhodesia'], 1979, 'ZW', [
    'Southern Rhodesia',
    'Etelä-Rhodesia',
    'Sydrhodesia',
    'Republic of Rhodesia',
  ]),
  former('ZIMBABWE_RHODESIA', ['Zimbabwe-Rhodesia', 'Zimbabwe-Rhodesia', 'Zimbabwe Rhodesia'], 1979, 'ZW'),
  former(
    'FEDERATION_OF_RHODESIA_AND_NYASALAND',
    ['Rhodesian ja Nyasamaan liitto', 'Federationen Rhodesia och Nyasaland', 'Federation of Rhodesia and Nyasaland'],
    1963,
    undefined,
  ),
  former(
    'NETHERLANDS_ANTILLES',
    ['Alankomaiden Antillit', 'Nederländska Antillerna', 'Netherlands Antilles'],
    2010,
    undefined,
    ['AN', 'ANT', 'Dutch Antilles', 'Dutch West Indies'],
  ),
  former(
    'REPUBLIC_OF_CHINA_UNTIL_1949',
    ['Kiinan tasavalta (1912–1949)', 'Republiken Kina (1912–1949)', 'Republic of China (1912–1949)'],
    1949,
    undefined,
  ),
  former('OTTOMAN_EMPIRE', ['Osmanien valtakunta', 'Osmanska riket', 'Ottoman Empire'], 1922, 'TR', [
    'Ottomaanien valtakunta',
    'Turkish Empire',
  ]),
  former('RUSSIAN_EMPIRE', ['Venäjän keisarikunta', 'Kejsardömet Ryssland', 'Russian Empire'], 1917, 'RU', [
    'Imperial Russia',
    'Keisarillinen Venäjä',
  ]),
  former('AUSTRIA_HUNGARY', ['Itävalta-Unkari', 'Österrike-Ungern', 'Austria-Hungary'], 1918, undefined, [
    'Austro-Hungarian Empire',
    'Austro-Hungary',
    'Austrian Empire',
  ]),
  former('PRUSSIA', ['Preussi', 'Preussen', 'Prussia'], 1947, undefined, ['Kingdom of Prussia', 'Preußen']),
  former('KINGDOM_OF_BAVARIA', ['Baijerin kuningaskunta', 'Kungariket Bayern', 'Kingdom of Bavaria'], 1918, undefined),
  former('PAPAL_STATES', ['Kirkkovaltio', 'Kyrkostaten', 'Papal States'], 1870, undefined),
  former('TWO_SICILIES', ['Molempain Sisiliain kuningaskunta', 'Bägge Sicilierna', 'Two Sicilies'], 1861, undefined, [
    'Kingdom of the Two Sicilies',
  ]),
  former('UNION_OF_SWEDEN_AND_NORWAY', ['Ruotsi-Norja', 'Sverige-Norge', 'Sweden-Norway'], 1905, undefined, [
    'Union of Sweden and Norway',
    'United Kingdoms of Sweden and Norway',
  ]),
  former('MANCHUKUO', ['Mantšukuo', 'Manchukuo', 'Manchukuo'], 1945, undefined, ['Manchuria']),
  former('KOREAN_EMPIRE', ['Korean keisarikunta', 'Kejsardömet Korea', 'Korean Empire'], 1910, undefined, ['Joseon']),
  former('SIKKIM', ['Sikkimin kuningaskunta', 'Kungadömet Sikkim', 'Kingdom of Sikkim'], 1975, undefined),
  former(
    'NEWFOUNDLAND',
    ['Newfoundlandin dominio', 'Dominionen Newfoundland', 'Dominion of Newfoundland'],
    1949,
    undefined,
  ),
  former('ORANGE_FREE_STATE', ['Oranjen vapaavaltio', 'Oranjefristaten', 'Orange Free State'], 1902, undefined),
  former(
    'TRANSVAAL',
    [
      'Etelä-Afrikan tasavalta (Transvaal)',
      'Sydafrikanska republiken (Transvaal)',
      'South African Republic (Transvaal)',
    ],
    1902,
    undefined,
    ['Transvaal', 'Zuid-Afrikaansche Republiek'],
  ),
  former('BIAFRA', ['Biafra', 'Biafra', 'Biafra'], 1970, undefined),
  former('GRAN_COLOMBIA', ['Suur-Kolumbia', 'Storcolombia', 'Gran Colombia'], 1831, undefined, [
    'Greater Colombia',
    'New Granada',
  ]),
  former(
    'CENTRAL_AMERICAN_FEDERATION',
    ['Keski-Amerikan liittotasavalta', 'Centralamerikanska federationen', 'Federal Republic of Central America'],
    1841,
    undefined,
  ),
  former(
    'CONFEDERATE_STATES',
    ['Amerikan konfederaation valtiot', 'Amerikas konfedererade stater', 'Confederate States of America'],
    1865,
    undefined,
  ),
  former(
    'WEST_INDIES_FEDERATION',
    ['Länsi-Intian liitto', 'Västindiska federationen', 'West Indies Federation'],
    1962,
    undefined,
  ),
  former('FRENCH_INDOCHINA', ['Ranskan Indokiina', 'Franska Indokina', 'French Indochina'], 1954, undefined, [
    'Indochina',
    'Indokiina',
  ]),
  former('EAST_PAKISTAN', ['Itä-Pakistan', 'Östpakistan', 'East Pakistan'], 1971, undefined),
  former('CANAL_ZONE', ['Panaman kanavavyöhyke', 'Panamakanalzonen', 'Panama Canal Zone'], 1979, undefined, [
    'Canal Zone',
  ]),
];
