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

/** Whether two entries stand for the same present country. */
export const isSamePlace = (one: NamedPlace, other: NamedPlace): boolean =>
  one === other || (one.kind === 'COUNTRY' && other.kind === 'COUNTRY' && one.code === other.code);

/** Names in Finnish, Swedish and English by key. */
export const COUNTRY_INDEX: ReadonlyMap<string, NamedPlace> = indexOf([
  ...ownNames(),
  ...unicodeNames(['en', 'fi', 'sv']),
]);

/**
 * Names in other languages by key. Some of them are a letter away from another country's name in ours (Latvian
 * "Nigēra" is Niger, English "Nigera" a misspelt Nigeria), so whoever finds a name here has to look at SPELLINGS too.
 */
export const FOREIGN_INDEX: ReadonlyMap<string, NamedPlace> = indexOf(unicodeNames(FURTHER_LANGUAGES), 'UNANIMOUS');

/** Names by key; where two places claim a name, the first keeps it, or nobody when the index is to be unanimous. */
function indexOf(
  names: readonly [name: string, place: NamedPlace][],
  rule?: 'UNANIMOUS',
): ReadonlyMap<string, NamedPlace> {
  const index = new Map<string, NamedPlace>();
  const disputed = new Set<string>();
  for (const [name, place] of names) {
    const key = nameKey(wordsOfName(name));
    const known = index.get(key);
    if (key !== '' && !known) index.set(key, place);
    if (known && !isSamePlace(known, place)) disputed.add(key);
  }
  if (rule === 'UNANIMOUS') disputed.forEach((key) => index.delete(key));
  return index;
}

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
