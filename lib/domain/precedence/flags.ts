import { countryName } from '../places/country-names';
import { stateOfTerritory } from '../places/dependent-territories';
import type { CountryCode } from '../places/iso-countries';

/**
 * Flags in the order in which they stand, from the left as one looks at them. Source: the Ministry of the Interior, order of flags in Finland: the Finnish
 * flag first, other states by their French names (Nordic flags alone by their Scandinavian ones), then self-governing territories, international
 * organisations, regional ones. The city's own flag comes last of ours; the ministry puts municipalities behind all of these.
 */
export const FLAG_ORGANISATIONS = ['UN', 'EU', 'NORDIC_COUNCIL', 'HELSINKI'] as const;
export type FlagOrganisation = (typeof FLAG_ORGANISATIONS)[number];

export type FlagReason =
  | { code: 'HOST_COUNTRY' }
  /** By the name the country has in French. */
  | { code: 'FRENCH_NAME'; name: string }
  | { code: 'SCANDINAVIAN_NAME'; name: string }
  | { code: 'SELF_GOVERNING'; name: string }
  | { code: 'INTERNATIONAL_ORGANISATION' }
  | { code: 'REGIONAL_ORGANISATION' }
  | { code: 'CITY' };

export type Flag = ({ country: CountryCode } | { organisation: FlagOrganisation }) & {
  place: number;
  reason: FlagReason;
};

const HOST: CountryCode = 'FI';
/** The Nordic states and their self-governing territories, in the ministry's order. */
const NORDIC: readonly CountryCode[] = ['DK', 'IS', 'NO', 'SE', 'AX', 'FO', 'GL'];
const FRENCH = new Intl.DisplayNames('fr', { type: 'region' });
const ALPHABET = new Intl.Collator('fr');

/** Each flag once; the host's always among them. */
export function orderFlags(countries: readonly CountryCode[], organisations: readonly FlagOrganisation[] = []): Flag[] {
  const foreign = [...new Set(countries)].filter((code) => code !== HOST);
  const onlyNordic = foreign.every((code) => NORDIC.includes(code));
  const byFrenchName = (codes: readonly CountryCode[]) =>
    codes.toSorted((a, b) => ALPHABET.compare(frenchName(a), frenchName(b)) || (a < b ? -1 : 1));

  const states = foreign.filter((code) => stateOfTerritory(code) === code);
  const territories = foreign.filter((code) => stateOfTerritory(code) !== code);
  const inNordicOrder = NORDIC.filter((code) => foreign.includes(code));

  const flags: (Omit<Flag, 'place'> & ({ country: CountryCode } | { organisation: FlagOrganisation }))[] = [
    { country: HOST, reason: { code: 'HOST_COUNTRY' } },
    ...(onlyNordic
      ? inNordicOrder.map((country) => ({
          country,
          reason: { code: 'SCANDINAVIAN_NAME' as const, name: countryName(country, 'sv') },
        }))
      : [
          ...byFrenchName(states).map((country) => ({
            country,
            reason: { code: 'FRENCH_NAME' as const, name: frenchName(country) },
          })),
          ...byFrenchName(territories).map((country) => ({
            country,
            reason: { code: 'SELF_GOVERNING' as const, name: frenchName(country) },
          })),
        ]),
    ...FLAG_ORGANISATIONS.filter((one) => organisations.includes(one)).map((organisation) => ({
      organisation,
      reason: { code: KIND_OF[organisation] },
    })),
  ];
  return flags.map((flag, at) => ({ ...flag, place: at + 1 }));
}

const KIND_OF = {
  UN: 'INTERNATIONAL_ORGANISATION',
  EU: 'REGIONAL_ORGANISATION',
  NORDIC_COUNCIL: 'REGIONAL_ORGANISATION',
  HELSINKI: 'CITY',
} as const satisfies Record<FlagOrganisation, FlagReason['code']>;

const frenchName = (code: CountryCode): string => FRENCH.of(code) ?? code;
