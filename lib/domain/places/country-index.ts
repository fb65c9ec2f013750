import { COUNTRY_ALIASES, EARLIER_NAMES } from './country-aliases';
import { COUNTRY_GENITIVES } from './country-genitives';
import { countryName } from './country-names';
import { DOUBTFUL_NAMES, type DoubtfulName } from './doubtful-names';
import { wordsOfName } from './fold-name';
import { FORMER_COUNTRIES, type FormerCountry } from './former-countries';
import { alpha3Of, ISO_COUNTRY_CODES, type CountryCode } from './iso-countries';

/** What a name in the index stands for. */
export type NamedPlace =
  | { kind: 'COUNTRY'; code: CountryCode }
  | { kind: 'FORMER'; former: FormerCountry }
  | { kind: 'DOUBT'; doubt: DoubtfulName };

/** Words that say nothing about which country is meant. */
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  'the',
  'of',
  'and',
  'ja',
  'och',
  'und',
  'et',
  'y',
  'e',
  'la',
  'el',
  'les',
]);

/**
 * The key of a name: its telling words in alphabetical order, so that "Korea, Republic of", "Korea (Republic of)" and
 * "the Republic of Korea" are one name.
 */
export const nameKey = (words: readonly string[]): string =>
  words
    .filter((word) => !EMPTY_WORDS.has(word))
    .sort()
    .join(' ');

/** The languages whose names for all countries are understood besides Finnish, Swedish and English. */
const FURTHER_LANGUAGES = [
  ...[
    'de',
    'fr',
    'es',
    'it',
    'pt',
    'nl',
    'da',
    'nb',
    'is',
    'et',
    'lv',
    'lt',
    'pl',
    'cs',
    'sk',
    'hu',
    'ro',
    'hr',
    'sl',
    'el',
    'tr',
  ],
  ...['ru', 'uk', 'bg', 'ka', 'ar', 'he', 'fa', 'hi', 'th', 'vi', 'zh', 'ja', 'ko'],
];

/** Every name in Finnish, Swedish and English with what it stands for; the first to claim a name keeps it. */
const ownNames = (): [name: string, place: NamedPlace][] => [
  ...DOUBTFUL_NAMES.flatMap((doubt) =>
    doubt.names.map((name): [string, NamedPlace] => [name, { kind: 'DOUBT', doubt }]),
  ),
  ...FORMER_COUNTRIES.flatMap((former) =>
    [former.name.fi, former.name.sv, former.name.en, ...former.alsoKnownAs].map((name): [string, NamedPlace] => [
      name,
      { kind: 'FORMER', former },
    ]),
  ),
  ...ISO_COUNTRY_CODES.flatMap((code) =>
    [countryName(code, 'fi'), countryName(code, 'sv'), countryName(code, 'en'), ...(COUNTRY_ALIASES[code] ?? [])].map(
      (name): [string, NamedPlace] => [name, { kind: 'COUNTRY', code }],
    ),
  ),
  ...EARLIER_NAMES.flatMap(({ code, names }) =>
    names.map((name): [string, NamedPlace] => [name, { kind: 'COUNTRY', code }]),
  ),
];

/** The plain Unicode names, where ours are different. */
const unicodeNames = (languages: readonly string[]): [name: string, place: NamedPlace][] =>
  languages.flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    return ISO_COUNTRY_CODES.map((code): [string, NamedPlace] => [names.of(code) ?? '', { kind: 'COUNTRY', code }]);
  });

/** Own names by key, and the names of other languages that no own name contradicts. */
const buildIndex = (): ReadonlyMap<string, NamedPlace> => {
  const index = new Map<string, NamedPlace>();
  for (const [name, place] of [...ownNames(), ...unicodeNames(['en', 'fi', 'sv'])]) {
    const key = nameKey(wordsOfName(name));
    if (key !== '' && !index.has(key)) index.set(key, place);
  }

  const foreign = new Map<string, NamedPlace | 'SEVERAL'>();
  for (const [name, place] of unicodeNames(FURTHER_LANGUAGES)) {
    const key = nameKey(wordsOfName(name));
    if (key === '' || index.has(key)) continue;
    const known = foreign.get(key);
    const same =
      known === undefined ||
      (known !== 'SEVERAL' && known.kind === 'COUNTRY' && place.kind === 'COUNTRY' && known.code === place.code);
    foreign.set(key, same ? place : 'SEVERAL');
  }
  for (const [key, place] of foreign) if (place !== 'SEVERAL') index.set(key, place);
  return index;
};

export const COUNTRY_INDEX: ReadonlyMap<string, NamedPlace> = buildIndex();

/** Names in full, folded but in their own order, to compare misspellings with. */
export const SPELLINGS: readonly { spelling: string; place: NamedPlace }[] = [
  ...new Map(ownNames().map(([name, place]) => [wordsOfName(name).join(' '), place])),
]
  .filter(([spelling, place]) => spelling.length > 3 && place.kind !== 'DOUBT')
  .map(([spelling, place]) => ({ spelling, place }));

/** Finnish and Swedish genitives by key, for "Viron tasavalta" and "Sveriges kungarike". */
export const GENITIVE_INDEX: ReadonlyMap<string, CountryCode> = new Map(
  COUNTRY_GENITIVES.flatMap(({ code, fi, sv }) =>
    [...fi, ...sv].map((name): [string, CountryCode] => [nameKey(wordsOfName(name)), code]),
  ),
);

/** The two- and three-letter codes of ISO 3166-1, and the European Union's two own. */
export const CODE_INDEX: ReadonlyMap<string, CountryCode> = new Map<string, CountryCode>([
  ['UK', 'GB'],
  ['EL', 'GR'],
  ...ISO_COUNTRY_CODES.flatMap((code): [string, CountryCode][] => [
    [code, code],
    [alpha3Of(code), code],
  ]),
]);
