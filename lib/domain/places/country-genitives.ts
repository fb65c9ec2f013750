import { isCountryCode, ISO_COUNTRY_CODES, type CountryCode } from './iso-countries';
import { countryName } from './country-names';

/**
 * The Finnish genitive of country names ("Ranska" → "Ranskan", "Turkki" → "Turkin"), needed to read "Ranskan
 * presidentti" and "Viron tasavalta". Consonant gradation is not regular enough in proper names for a rule alone, so
 * the names whose stem changes stand in a table, and the rest follows the ending.
 */
const CHANGED_STEMS: Partial<Record<CountryCode, readonly string[]>> = {
  AE: ['Arabiemiirikuntien', 'Yhdistyneiden arabiemiirikuntien'],
  AX: ['Ahvenanmaan'],
  BA: ['Bosnia ja Hertsegovinan', 'Bosnian'],
  CD: ['Kongon demokraattisen tasavallan'],
  CF: ['Keski-Afrikan tasavallan', 'Keski-Afrikan'],
  CG: ['Kongon tasavallan'],
  CI: ['Norsunluurannikon'],
  CZ: ['Tšekin'],
  DO: ['Dominikaanisen tasavallan'],
  EG: ['Egyptin'],
  FI: ['Suomen'],
  FO: ['Färsaarten'],
  GB: ['Ison-Britannian', 'Iso-Britannian', 'Britannian', 'Englannin', 'Yhdistyneen kuningaskunnan', 'Skotlannin'],
  GL: ['Grönlannin'],
  GR: ['Kreikan'],
  IE: ['Irlannin'],
  IS: ['Islannin'],
  KM: ['Komorien'],
  LK: ['Sri Lankan'],
  MV: ['Malediivien'],
  MX: ['Meksikon'],
  NL: ['Alankomaiden', 'Hollannin'],
  PH: ['Filippiinien'],
  RW: ['Ruandan'],
  SC: ['Seychellien'],
  SE: ['Ruotsin'],
  SB: ['Salomonsaarten'],
  TH: ['Thaimaan'],
  TR: ['Turkin'],
  US: ['Yhdysvaltain', 'Yhdysvaltojen', 'Amerikan yhdysvaltain', 'USAn', 'USA:n'],
  VA: ['Vatikaanin', 'Pyhän istuimen', 'Vatikaanivaltion'],
  VC: ['Saint Vincent ja Grenadiinien'],
};

const VOWEL_AT_END = /[aeiouyäöáéíóúãõ]$/iu;

/** The forms of the name in the genitive; a name that ends in a consonant takes an i ("Iran" → "Iranin"). */
const finnishGenitives = (code: CountryCode): readonly string[] => {
  const changed = CHANGED_STEMS[code];
  if (changed) return changed;
  const name = countryName(code, 'fi');
  if (name.endsWith('saaret')) return [`${name.slice(0, -2)}ten`.replace('saareten', 'saarten')];
  return [VOWEL_AT_END.test(name) ? `${name}n` : `${name}in`];
};

const SWEDISH_EXTRA: Partial<Record<CountryCode, readonly string[]>> = {
  US: ['USA:s', 'USAs', 'Förenta staternas'],
  GB: ['Storbritanniens', 'Englands', 'Skottlands'],
  NL: ['Nederländernas', 'Hollands'],
  VA: ['Vatikanens', 'Heliga stolens'],
};

/** Swedish only adds an s, unless the name has one already. */
const swedishGenitives = (code: CountryCode): readonly string[] => {
  const name = countryName(code, 'sv');
  return [...(SWEDISH_EXTRA[code] ?? []), name.endsWith('s') ? name : `${name}s`];
};

/** Every country with its name in the Finnish and the Swedish genitive. */
export const COUNTRY_GENITIVES: readonly { code: CountryCode; fi: readonly string[]; sv: readonly string[] }[] =
  ISO_COUNTRY_CODES.filter(isCountryCode).map((code) => ({
    code,
    fi: finnishGenitives(code),
    sv: swedishGenitives(code),
  }));
