import { isCountryCode } from './iso-countries';

/** How far a destination is, in the steps that the approval chains tell apart (design.md, "Life of a visit"). */
export const REGIONS = ['FINLAND', 'NORDIC_BALTIC', 'EUROPE', 'FURTHER'] as const;
export type Region = (typeof REGIONS)[number];

/** Åland is a region of Finland: a trip there is a trip at home. */
const FINLAND: readonly string[] = ['FI', 'AX'];

/** The Nordic and Baltic countries with the autonomous territories in the Nordic cooperation, and Svalbard. */
const NORDIC_AND_BALTIC: readonly string[] = ['DK', 'FO', 'GL', 'IS', 'NO', 'SJ', 'SE', 'EE', 'LV', 'LT'];

/**
 * The rest of Europe: the members of the Council of Europe, Belarus, Russia, Kosovo, the Holy See and the European
 * territories of these states. Armenia, Azerbaijan, Georgia, Turkey and Cyprus count as Europe by that membership;
 * Russia left the Council in 2022, but its capital and the cities nearest to Helsinki are in Europe.
 */
const REST_OF_EUROPE: readonly string[] = [
  ...['AL', 'AD', 'AM', 'AT', 'AZ', 'BA', 'BE', 'BG', 'BY', 'CH', 'CY', 'CZ', 'DE', 'ES', 'FR', 'GB', 'GE', 'GR'],
  ...['HR', 'HU', 'IE', 'IT', 'LI', 'LU', 'MC', 'MD', 'ME', 'MK', 'MT', 'NL', 'PL', 'PT', 'RO', 'RS', 'RU', 'SI'],
  ...['SK', 'SM', 'TR', 'UA', 'VA', 'XK', 'GG', 'GI', 'IM', 'JE'],
];

/**
 * The region of a country by its ISO 3166-1 alpha-2 code. Anything that is not a code counts as FURTHER, because the
 * longest chain never lets a trip through too easily.
 */
export const regionOf = (code: string): Region => {
  if (FINLAND.includes(code)) return 'FINLAND';
  if (NORDIC_AND_BALTIC.includes(code)) return 'NORDIC_BALTIC';
  if (isCountryCode(code) && REST_OF_EUROPE.includes(code)) return 'EUROPE';
  return 'FURTHER';
};
