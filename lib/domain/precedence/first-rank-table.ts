import type { LocalizedText, Rank } from '../visit/vocabulary';
import type { FormerPlace, RankGroup, RankTable, Within } from './rank-table';

const text = (fi: string, sv: string, en: string): LocalizedText => ({ fi, sv, en });

/** The sources; docs/PRECEDENCE.md says where each is read. */
const MANUAL = text(
  'Ulkoasiainministeriön protokollakäsikirja Maassa maan tavalla (2013): presidentti, entiset presidentit toimikausien järjestyksessä, puhemies, pääministeri, ministerit.',
  'Utrikesministeriets protokollhandbok Maassa maan tavalla (2013): presidenten, tidigare presidenter i mandatperiodernas ordning, talmannen, statsministern, ministrarna.',
  'The Foreign Ministry’s protocol manual Maassa maan tavalla (2013): the president, former presidents in order of term, the speaker, the prime minister, ministers.',
);
const LIST_OF_1971 = text(
  'Ulkoasiainministeriön sijoitusjärjestys (1971), ryhmä I: puhemies, pääministeri ja muu hallitus; heidän jälkeensä entiset samassa järjestyksessä.',
  'Utrikesministeriets placeringsordning (1971), grupp I: talmannen, statsministern och den övriga regeringen; efter dem de tidigare i samma ordning.',
  'The Foreign Ministry’s list of placing (1971), group I: the speaker, the prime minister and the rest of the government; after them the former ones in the same order.',
);
const MINISTERS = text(
  'Valtioneuvoston istumajärjestys noudattaa virkaikää; entiset ulkoasiainministeriön sijoitusjärjestyksen (1971) mukaan nykyisten jälkeen.',
  'Statsrådets placering följer tjänsteåldern; tidigare efter nuvarande enligt utrikesministeriets placeringsordning (1971).',
  'The Government sits by seniority in office; former ministers after present ones by the Foreign Ministry’s list of placing (1971).',
);
const MISSIONS = text(
  'Diplomaattisia suhteita koskeva Wienin yleissopimus, 13 ja 16 artikla: tehtäviin ryhtymisen päivän ja kellonajan mukaan.',
  'Wienkonventionen om diplomatiska förbindelser, artiklarna 13 och 16: efter dag och tid för tillträdet.',
  'Vienna Convention on Diplomatic Relations, articles 13 and 16: by the date and time of taking up functions.',
);
const CONSULS = text(
  'Konsulisuhteita koskeva Wienin yleissopimus, 16 artikla: eksekvatuurin päivän mukaan.',
  'Wienkonventionen om konsulära förbindelser, artikel 16: efter dagen för exekvatur.',
  'Vienna Convention on Consular Relations, article 16: by the date of the exequatur.',
);
const OURS = text('Järjestelmän oletus.', 'Systemets standard.', 'A default of this system.');

const group = (rank: Rank, within: Within, former: FormerPlace, note: LocalizedText = OURS): RankGroup => ({
  ...{ rank, within, former, note },
});

/**
 * The order that the city begins with: Finnish practice where it says something (the speaker before the head of government),
 * the Vienna Conventions for missions and consulates, and defaults of ours.
 */
export const FIRST_RANK_TABLE: RankTable = {
  groups: [
    group('HEAD_OF_STATE', 'DATE_OF_OFFICE', 'AFTER_GROUP', MANUAL),
    group('ROYAL', 'GROUP_ORDER', 'AFTER_GROUP'),
    group('SPEAKER', 'DATE_OF_OFFICE', { after: 'MINISTER' }, LIST_OF_1971),
    group('HEAD_OF_GOVERNMENT', 'DATE_OF_OFFICE', { after: 'MINISTER' }, LIST_OF_1971),
    group('MINISTER', 'DATE_OF_OFFICE', 'AFTER_GROUP', MINISTERS),
    group('HEAD_OF_INTERNATIONAL_ORGANISATION', 'DATE_OF_OFFICE', 'AFTER_GROUP'),
    group('AMBASSADOR', 'DATE_OF_OFFICE', 'AFTER_GROUP', MISSIONS),
    group('GOVERNOR', 'DATE_OF_OFFICE', 'AFTER_GROUP'),
    group('MAYOR', 'DATE_OF_OFFICE', 'AFTER_GROUP'),
    group('DEPUTY_MAYOR', 'GROUP_ORDER', 'AFTER_GROUP'),
    group('COUNCIL_CHAIR', 'DATE_OF_OFFICE', 'AFTER_GROUP'),
    group('MEMBER_OF_PARLIAMENT', 'DATE_OF_OFFICE', 'AFTER_GROUP'),
    group('STATE_SECRETARY', 'DATE_OF_OFFICE', 'AFTER_GROUP'),
    group('CONSUL', 'DATE_OF_OFFICE', 'AFTER_GROUP', CONSULS),
    group('COUNCILLOR', 'GROUP_ORDER', 'AFTER_GROUP'),
    group('DIRECTOR_GENERAL', 'DATE_OF_OFFICE', 'AFTER_GROUP'),
    group('DIRECTOR', 'GROUP_ORDER', 'WITHOUT_RANK'),
    group('EXPERT', 'GROUP_ORDER', 'WITHOUT_RANK'),
  ],
  withoutRank: 'GROUP_ORDER',
  headFirst: true,
  companionsByOwnRank: false,
};
