import type { LocalizedText, Locale } from '../visit/vocabulary';
import { FORMER_COUNTRIES } from './former-countries';
import { isCountryCode, type CountryCode } from './iso-countries';

/**
 * Where our names differ from Unicode's (CLDR): plain names that staff would write, and the same text on every
 * machine for names that have changed lately. Checked against the lists of the Institute for the Languages of
 * Finland and the interinstitutional style guide of the European Union.
 */
const OUR_NAMES: Partial<Record<CountryCode, LocalizedText>> = {
  BA: { fi: 'Bosnia ja Hertsegovina', sv: 'Bosnien och Hercegovina', en: 'Bosnia and Herzegovina' },
  CD: {
    fi: 'Kongon demokraattinen tasavalta',
    sv: 'Demokratiska republiken Kongo',
    en: 'Democratic Republic of the Congo',
  },
  CG: { fi: 'Kongon tasavalta', sv: 'Republiken Kongo', en: 'Republic of the Congo' },
  CI: { fi: 'Norsunluurannikko', sv: 'Elfenbenskusten', en: 'Côte d’Ivoire' },
  CZ: { fi: 'Tšekki', sv: 'Tjeckien', en: 'Czechia' },
  HK: { fi: 'Hongkong', sv: 'Hongkong', en: 'Hong Kong' },
  KG: { fi: 'Kirgisia', sv: 'Kirgizistan', en: 'Kyrgyzstan' },
  KR: { fi: 'Etelä-Korea', sv: 'Sydkorea', en: 'South Korea' },
  MK: { fi: 'Pohjois-Makedonia', sv: 'Nordmakedonien', en: 'North Macedonia' },
  MM: { fi: 'Myanmar', sv: 'Myanmar', en: 'Myanmar' },
  MO: { fi: 'Macao', sv: 'Macao', en: 'Macao' },
  PS: { fi: 'Palestiina', sv: 'Palestina', en: 'Palestine' },
  SZ: { fi: 'Eswatini', sv: 'Eswatini', en: 'Eswatini' },
  TR: { fi: 'Turkki', sv: 'Turkiet', en: 'Türkiye' },
  US: { fi: 'Yhdysvallat', sv: 'USA', en: 'United States' },
  VA: { fi: 'Vatikaani', sv: 'Vatikanstaten', en: 'Holy See (Vatican City)' },
  XK: { fi: 'Kosovo', sv: 'Kosovo', en: 'Kosovo' },
};

const UNICODE_NAMES: Record<Locale, Intl.DisplayNames> = {
  fi: new Intl.DisplayNames('fi', { type: 'region', fallback: 'none' }),
  sv: new Intl.DisplayNames('sv', { type: 'region', fallback: 'none' }),
  en: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
};

/**
 * The name of a country in a language of the screens, by its ISO 3166-1 alpha-2 code or the key of a former country;
 * anything else is given back as it is.
 */
export const countryName = (codeOrKey: string, locale: Locale): string => {
  if (isCountryCode(codeOrKey))
    return OUR_NAMES[codeOrKey]?.[locale] ?? UNICODE_NAMES[locale].of(codeOrKey) ?? codeOrKey;
  return FORMER_COUNTRIES.find((country) => country.key === codeOrKey)?.name[locale] ?? codeOrKey;
};
