import type { LocalizedText } from '../visit/vocabulary';
import {
  CODE_INDEX,
  COUNTRY_INDEX,
  FOREIGN_INDEX,
  GENITIVE_INDEX,
  isSamePlace,
  nameKey,
  SPELLINGS,
  type NamedPlace,
} from './country-index';
import { stateOfTerritory } from './dependent-territories';
import { editDistance } from './edit-distance';
import { wordsOfName } from './fold-name';
import { FORMER_COUNTRIES, type FormerCountry } from './former-countries';

/**
 * What a country name as people write it stands for. `candidates` are ISO 3166-1 alpha-2 codes or keys of former
 * countries, the likeliest first; a doubt is shown to a person and never settled by the program.
 */
export type CountryReading =
  | { kind: 'COUNTRY'; code: string }
  | { kind: 'FORMER'; key: string; successor?: string; name: LocalizedText }
  | { kind: 'DOUBT'; candidates: string[]; because: LocalizedText };

/** Names longer than this are not names. */
const LONGEST_NAME = 200;

/** The Republic of China moved to Taiwan on 7 December 1949; the name meant the mainland before that. */
const REPUBLIC_OF_CHINA_MOVED = '1949-12-07';
const REPUBLIC_OF_CHINA_NAMES = new Set(
  ['Republic of China', 'Kiinan tasavalta', 'Republiken Kina'].map((name) => nameKey(wordsOfName(name))),
);

/** What is said of a government in brackets after the country, without making it another country. */
const REMARKS: ReadonlySet<string> = new Set(
  [
    'interim authority',
    'provisional government',
    'government in exile',
    'interim government',
    'transitional government',
    'exile government',
  ].map((remark) => nameKey(remark.split(' '))),
);

/** Words for the form of state, which many write before or after the plain name. */
const FORMS_OF_STATE: ReadonlySet<string> = new Set([
  ...[
    'republic',
    'kingdom',
    'commonwealth',
    'principality',
    'sultanate',
    'emirate',
    'duchy',
    'grand',
    'empire',
    'federation',
    'islamic',
  ],
  ...[
    'federal',
    'dominion',
    'independent',
    'sovereign',
    'tasavalta',
    'kuningaskunta',
    'liittotasavalta',
    'ruhtinaskunta',
  ],
  ...[
    'keisarikunta',
    'republiken',
    'konungariket',
    'kungariket',
    'kungarike',
    'furstendomet',
    'republik',
    'republique',
    'republica',
    'royaume',
    'reino',
  ],
]);

/** Where the form of state makes a different country of the same name, it is never left out. */
const FORM_MATTERS: ReadonlySet<string> = new Set(
  [
    'China',
    'Kina',
    'Kiina',
    'Congo',
    'Kongo',
    'Germany',
    'Saksa',
    'Tyskland',
    'Korean',
    'Kiinan',
    'Saksan',
    'Kongon',
    'Vietnamin',
    'Jemenin',
    'Korea',
    'Vietnam',
    'Viet Nam',
    'Yemen',
    'Ireland',
    'Yugoslavia',
    'Russia',
    'Venäjä',
    'Austria',
    'Georgia',
    'Niger',
    'Mexico',
  ].map((name) => nameKey(wordsOfName(name))),
);

/** Marks that no country name has in it. */
const CLEARLY_SEVERAL = /[/;+]/;

/** Between two countries in one cell. */
const BETWEEN_COUNTRIES = /\s*(?:[,;/+&]|\s(?:and|ja|och|und|et)\s)\s*/iu;

/**
 * Reads a country name in Finnish, Swedish or English, its own or another common language, or an ISO 3166-1 code.
 * `on` (a date as YYYY-MM-DD) settles names that have meant different states at different times.
 */
export const readCountry = (text: string, on?: string): CountryReading => {
  const name = text.slice(0, LONGEST_NAME).trim();
  if (!/[\p{L}]/u.test(name)) return doubt([], NOTHING_WRITTEN);

  if (on !== undefined && on < REPUBLIC_OF_CHINA_MOVED && REPUBLIC_OF_CHINA_NAMES.has(nameKey(wordsOfName(name)))) {
    return readFormer('REPUBLIC_OF_CHINA_UNTIL_1949');
  }
  const byName = CLEARLY_SEVERAL.test(name) ? null : lookUp(name);
  if (byName) return toReading(byName);

  return readBrackets(name) ?? readSeveral(name) ?? readMisspelt(name);
};

/** The place that a name stands for exactly, or null. */
const lookUp = (name: string): NamedPlace | null => {
  const words = wordsOfName(name);
  const key = nameKey(words);
  const found = COUNTRY_INDEX.get(key) ?? lookUpForeign(key, words);
  if (found) return found;

  const code = words.length === 1 ? CODE_INDEX.get((words[0] ?? '').toUpperCase()) : undefined;
  if (code) return { kind: 'COUNTRY', code };

  const withoutForm = words.filter((word) => !FORMS_OF_STATE.has(word));
  if (withoutForm.length === words.length) return null;
  const shortKey = nameKey(withoutForm);
  if (FORM_MATTERS.has(shortKey)) return null;
  const genitive = GENITIVE_INDEX.get(shortKey);
  if (genitive) return { kind: 'COUNTRY', code: genitive };
  const short = COUNTRY_INDEX.get(shortKey);
  return short?.kind === 'COUNTRY' ? short : null;
};

/** A name in another language, unless it is as well a slip of the pen in another country's name in ours. */
const lookUpForeign = (key: string, words: readonly string[]): NamedPlace | null => {
  const found = FOREIGN_INDEX.get(key);
  if (!found) return null;
  const spelling = words.join(' ');
  const near = SPELLINGS.filter((known) => editDistance(spelling, known.spelling, 1) !== Infinity);
  return near.every(({ place }) => isSamePlace(place, found)) ? found : null;
};

const toReading = (place: NamedPlace): CountryReading => {
  switch (place.kind) {
    case 'COUNTRY':
      return { kind: 'COUNTRY', code: place.code };
    case 'FORMER':
      return formerReading(place.former);
    case 'DOUBT':
      return doubt([...place.doubt.candidates], place.doubt.because);
  }
};

const formerReading = (former: FormerCountry): CountryReading => ({
  kind: 'FORMER',
  key: former.key,
  ...(former.successor && { successor: former.successor }),
  name: former.name,
});

const readFormer = (key: string): CountryReading => {
  const former = FORMER_COUNTRIES.find((country) => country.key === key);
  return former ? formerReading(former) : doubt([], UNKNOWN);
};

const doubt = (candidates: string[], because: LocalizedText): CountryReading => ({
  kind: 'DOUBT',
  candidates,
  because,
});

/**
 * "Ceylon (Sri Lanka)", "Cuba (Provisional Government)", "Denmark (Greenland)": the name before the brackets decides,
 * if what is in them is a remark, the same state or a part of it. Anything else is a doubt.
 */
const readBrackets = (name: string): CountryReading | null => {
  const [, before = '', inside = ''] = /^([^()]+)\(([^()]+)\)\s*$/.exec(name) ?? [];
  const outer = before && lookUp(before);
  if (!outer) return null;

  if (REMARKS.has(nameKey(wordsOfName(inside)))) return toReading(outer);
  const inner = lookUp(inside);
  if (outer.kind === 'FORMER' && inner?.kind === 'COUNTRY') return toReading(outer);
  if (outer.kind === 'COUNTRY' && inner && belongsTo(inner, outer.code)) return toReading(outer);
  return doubt(candidatesOf([outer, ...(inner ? [inner] : [])]), inner ? SEVERAL_WRITTEN : PART_UNKNOWN);
};

const belongsTo = (place: NamedPlace, code: string): boolean => {
  if (place.kind === 'DOUBT') return place.doubt.candidates.includes(code);
  if (place.kind === 'FORMER') return place.former.successor === code;
  return place.code === code || stateOfTerritory(place.code) === code;
};

/** "Sweden and Norway", "Paris, France": more than one name in the cell, of which at least one is known. */
const readSeveral = (name: string): CountryReading | null => {
  const parts = name.split(BETWEEN_COUNTRIES).filter((part) => part !== '');
  if (parts.length < 2) return null;
  const places = parts.map(lookUp).filter((place) => place !== null);
  if (places.length === 0) return null;
  return doubt(candidatesOf(places), places.length === parts.length ? SEVERAL_WRITTEN : PART_UNKNOWN);
};

const candidatesOf = (places: readonly NamedPlace[]): string[] => [
  ...new Set(
    places.flatMap((place) => {
      if (place.kind === 'DOUBT') return [...place.doubt.candidates];
      return [place.kind === 'COUNTRY' ? place.code : place.former.key];
    }),
  ),
];

/** How many candidates a misspelt name gets. */
const MOST_CANDIDATES = 5;

/** A name that nobody knows, with those that are a slip of the pen away. */
const readMisspelt = (name: string): CountryReading => {
  const spelling = wordsOfName(name).join(' ');
  const slips = spelling.length <= 5 ? 1 : spelling.length <= 9 ? 2 : 3;
  const near = SPELLINGS.map((known) => ({
    place: known.place,
    distance: editDistance(spelling, known.spelling, slips),
  }))
    .filter(({ distance }) => distance !== Infinity)
    .sort((one, other) => one.distance - other.distance);
  const candidates = candidatesOf(near.map(({ place }) => place)).slice(0, MOST_CANDIDATES);
  return doubt(candidates, candidates.length > 0 ? MISSPELT : UNKNOWN);
};

const NOTHING_WRITTEN: LocalizedText = {
  fi: 'Maata ei ole kirjoitettu.',
  sv: 'Inget land har skrivits.',
  en: 'No country is written.',
};
const UNKNOWN: LocalizedText = {
  fi: 'Nimellä ei löydy maata.',
  sv: 'Det finns inget land med detta namn.',
  en: 'No country has this name.',
};
const MISSPELT: LocalizedText = {
  fi: 'Nimellä ei löydy maata; se voi olla kirjoitusvirhe.',
  sv: 'Det finns inget land med detta namn; det kan vara ett skrivfel.',
  en: 'No country has this name; it may be misspelt.',
};
const SEVERAL_WRITTEN: LocalizedText = {
  fi: 'Kohdassa on useampi maa.',
  sv: 'Här står flera länder.',
  en: 'More than one country is written here.',
};
const PART_UNKNOWN: LocalizedText = {
  fi: 'Osaa tekstistä ei tunnisteta maaksi.',
  sv: 'En del av texten känns inte igen som ett land.',
  en: 'Part of the text is not recognised as a country.',
};
