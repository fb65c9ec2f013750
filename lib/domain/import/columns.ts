import { foldForSearch } from '../shared/fold';

/** What a column of an imported file can be. */
export const IMPORT_FIELDS = [
  'key', 'title', 'kind', 'startDate', 'endDate', 'visitor', 'visitorTitle', 'country', 'city', 'organisation',
  'travellerRole', 'traveller', 'notes', 'caseNumber', 'announcedCount', 'topics', 'host', 'cost',
] as const; // prettier-ignore
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Which column of the file is which field; a column that is none is left out. */
export type ColumnMapping = Partial<Record<ImportField, string>>;

/**
 * The names under which columns are recognised, in Finnish, Swedish and English and as registers write them; compared
 * without case, spaces, underscores and hyphens.
 */
const NAMES: Record<ImportField, readonly string[]> = {
  key: ['id', 'key', 'tunnus', 'tunniste', 'avain', 'viite', 'nyckel', 'referens', 'reference', 'nr', 'no', 'numero', 'nummer'],
  title: ['title of visit', 'visit', 'subject', 'heading', 'name of visit', 'otsikko', 'vierailu', 'vierailun nimi', 'aihe ja nimi', 'rubrik', 'besök', 'besökets namn', 'event', 'tapahtuma'],
  kind: ['kind', 'type', 'laji', 'tyyppi', 'vierailun laji', 'slag', 'typ', 'besökstyp'],
  startDate: ['start date', 'start', 'starts', 'from date', 'begin', 'begins', 'arrival', 'date', 'date from', 'alkaa', 'alku', 'alkupäivä', 'alkamispäivä', 'alkaen', 'päivä', 'pvm', 'päivämäärä', 'saapuu', 'startdatum', 'börjar', 'början', 'från och med', 'datum', 'ankomst', 'ankomstdatum'],
  endDate: ['end date', 'end', 'ends', 'to date', 'departure', 'date to', 'until', 'päättyy', 'loppu', 'loppupäivä', 'päättymispäivä', 'asti', 'lähtö', 'slutdatum', 'slutar', 'slut', 'till och med', 'avresa'],
  visitor: ['visitor', 'guest', 'guests', 'visitor name', 'head of delegation', 'delegation leader', 'leader', 'vierailija', 'vieras', 'vieraat', 'delegaation johtaja', 'besökare', 'gäst', 'gäster', 'delegationsledare'],
  visitorTitle: ['title', 'visitor title', 'position', 'rank', 'office', 'titteli', 'arvo', 'asema', 'virka', 'titel', 'ställning', 'rang', 'ämbete'],
  country: ['from', 'country', 'nation', 'state', 'destination country', 'country of origin', 'maa', 'kohdemaa', 'lähtömaa', 'mistä', 'valtio', 'land', 'ursprungsland', 'målland', 'destination', 'kohde'],
  city: ['city', 'locale', 'place', 'location', 'town', 'kaupunki', 'paikka', 'paikkakunta', 'kohdekaupunki', 'stad', 'ort', 'plats'],
  organisation: ['organisation', 'organization', 'body', 'delegation', 'company', 'organisaatio', 'yhteisö', 'delegaatio', 'yritys', 'taho', 'organisation sv', 'företag'],
  travellerRole: ['role', 'traveller title', 'rooli', 'tehtävä', 'matkustajan titteli', 'roll', 'uppgift'],
  traveller: ['name', 'traveller', 'traveler', 'matkustaja', 'nimi', 'matkan tekijä', 'resenär', 'namn'],
  notes: ['description', 'remarks', 'notes', 'comment', 'comments', 'details', 'purpose', 'kuvaus', 'huomiot', 'huomautukset', 'lisätiedot', 'muistiinpanot', 'tarkoitus', 'beskrivning', 'anmärkningar', 'anteckningar', 'kommentar', 'syfte'],
  caseNumber: ['case number', 'case', 'asianumero', 'diaarinumero', 'ärendenummer', 'diarienummer'],
  announcedCount: ['count', 'people', 'number of people', 'size', 'participants', 'henkilömäärä', 'määrä', 'osallistujia', 'lukumäärä', 'antal', 'antal personer', 'deltagare'],
  topics: ['topic', 'topics', 'theme', 'themes', 'aihe', 'aiheet', 'teema', 'teemat', 'ämne', 'ämnen', 'tema', 'teman'],
  host: ['host', 'isäntä', 'emäntä', 'värd', 'värdinna'],
  cost: ['cost', 'estimated cost', 'price', 'budget', 'kustannus', 'kustannukset', 'kustannusarvio', 'hinta', 'kostnad', 'kostnader', 'pris'],
}; // prettier-ignore

const bare = (name: string) => foldForSearch(name).replace(/[\s_\-./()]+/g, '');

/** Proposes which column is which field by their names; the first column that answers to a name has it. */
export function proposeMapping(header: readonly string[]): ColumnMapping {
  const mapping: ColumnMapping = {};
  const taken = new Set<string>();
  for (const field of IMPORT_FIELDS) {
    const names = NAMES[field].map(bare);
    const column = header.find((candidate) => !taken.has(candidate) && names.includes(bare(candidate)));
    if (column === undefined) continue;
    mapping[field] = column;
    taken.add(column);
  }
  return withoutAmbiguity(mapping);
}

/** "Title" beside no visitor is the visit's own title; a bare "name" beside a visitor is nobody's journey. */
function withoutAmbiguity(mapping: ColumnMapping): ColumnMapping {
  const fixed = { ...mapping };
  if (fixed.visitorTitle && !fixed.visitor && !fixed.traveller && !fixed.title) {
    fixed.title = fixed.visitorTitle;
    delete fixed.visitorTitle;
  }
  if (fixed.traveller && !fixed.visitor && !fixed.travellerRole && fixed.visitorTitle) {
    fixed.visitor = fixed.traveller;
    delete fixed.traveller;
  }
  return fixed;
}

/** What files with the same columns, in whatever order, have in common: a mapping is remembered under it. */
export function headerKey(header: readonly string[]): string {
  return [...header].map(bare).sort().join('|');
}
