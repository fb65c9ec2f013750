import type { CountryCode } from './iso-countries';

/** The territories with a code of their own, by the state they belong to. */
const TERRITORIES: Partial<Record<CountryCode, readonly CountryCode[]>> = {
  AU: ['CC', 'CX', 'HM', 'NF'],
  CN: ['HK', 'MO'],
  DK: ['FO', 'GL'],
  FI: ['AX'],
  FR: ['BL', 'GF', 'GP', 'MF', 'MQ', 'NC', 'PF', 'PM', 'RE', 'TF', 'WF', 'YT'],
  GB: ['AI', 'BM', 'FK', 'GG', 'GI', 'GS', 'IM', 'IO', 'JE', 'KY', 'MS', 'PN', 'SH', 'TC', 'VG'],
  NL: ['AW', 'BQ', 'CW', 'SX'],
  NO: ['BV', 'SJ'],
  NZ: ['CK', 'NU', 'TK'],
  US: ['AS', 'GU', 'MP', 'PR', 'UM', 'VI'],
};

/** The state that a territory belongs to; a state belongs to itself. */
export const stateOfTerritory = (code: CountryCode): string =>
  Object.entries(TERRITORIES).find(([, territories]) => territories.includes(code))?.[0] ?? code;
