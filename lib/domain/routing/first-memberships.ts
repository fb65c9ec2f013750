import type { Department, LocalizedText } from '../visit/vocabulary';

/**
 * The bodies and networks the city belongs to at first, with the department that owns each membership (rule K9). The
 * three bodies of the highest leadership stand here for their names; rule K8 takes them whoever owns them. A general
 * network, for the cities' interests in the EU, is the administrative department's; a thematic one the economic's.
 */
export const FIRST_MEMBERSHIPS: readonly { key: string; owner: Department; name: LocalizedText }[] = [
  body(
    'PKS_ADVISORY_BOARD',
    'ADMINISTRATIVE',
    'Pääkaupunkiseudun neuvottelukunta',
    'Huvudstadsregionens delegation',
    'Helsinki Metropolitan Area Advisory Board',
  ),
  body(
    'PKS_COORDINATION_GROUP',
    'ADMINISTRATIVE',
    'Pääkaupunkiseudun koordinaatioryhmä',
    'Huvudstadsregionens koordinationsgrupp',
    'Helsinki Metropolitan Area coordination group',
  ),
  body(
    'HSYK',
    'ADMINISTRATIVE',
    'Helsingin seudun yhteistyökokous',
    'Helsingforsregionens samarbetsmöte',
    'Helsinki Region Cooperation Assembly',
  ),
  body(
    'MAL_COMMITTEE',
    'ADMINISTRATIVE',
    'Helsingin seudun MAL-neuvottelukunta',
    'Helsingforsregionens MBT-delegation',
    'Helsinki Region MAL Committee',
  ),
  body('EUROCITIES', 'ADMINISTRATIVE', 'Eurocities', 'Eurocities', 'Eurocities'),
  body(
    'UBC',
    'ADMINISTRATIVE',
    'Itämeren kaupunkien liitto UBC',
    'Östersjöstädernas förbund UBC',
    'Union of the Baltic Cities',
  ),
  body('CLIMATE_KIC_NORDIC', 'ECONOMIC', 'Climate-KIC Nordic', 'Climate-KIC Nordic', 'Climate-KIC Nordic'),
  body('SIX_CITIES', 'ECONOMIC', 'Kuusi suurinta kaupunkia', 'De sex största städerna', 'The six largest cities'),
  body(
    'TEN_CITIES',
    'ADMINISTRATIVE',
    'Kymmenen suurinta kaupunkia',
    'De tio största städerna',
    'The ten largest cities',
  ),
];

function body(key: string, owner: Department, fi: string, sv: string, en: string) {
  return { key, owner, name: { fi, sv, en } };
}
