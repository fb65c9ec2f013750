import type { Rank } from '../visit/vocabulary';

/**
 * The titles that tell a rank, as lists and letters write them in Finnish, Swedish, English and the usual forms of other
 * languages. Written without marks, in lower case, with spaces for hyphens: "secretary general" is also Secretary-General.
 * The longest title that stands somewhere wins over shorter ones inside it, so that a prime minister is no minister.
 */
export const TITLES: Record<Rank, readonly string[]> = {
  HEAD_OF_STATE: [
    'president', 'head of state', 'chief of state', 'president of the republic', 'president of the swiss confederation', 'federal president',
    'president of the state council', 'chairman of the state council', 'chairman of the presidency', 'chairman of the presidium', 'captain regent',
    'governor general', 'general secretary', 'first secretary', 'supreme leader', 'regent', 'prince regent', 'provisional president', 'interim president', 'acting president',
    'king', 'queen', 'emperor', 'empress', 'sultan', 'amir', 'emir', 'ameer', 'shah', 'grand duke', 'grand duchess', 'pope', 'holy father', 'his majesty', 'her majesty', 'hm', 'co prince',
    'presidentti', 'tasavallan presidentti', 'valtionpaamies', 'liittopresidentti', 'kuningas', 'kuningatar', 'keisari', 'sulttaani', 'emiiri', 'suurherttua', 'suurherttuatar', 'paavi',
    'republikens president', 'statschef', 'forbundspresident', 'kung', 'konung', 'drottning', 'kejsare', 'storhertig', 'storhertiginna', 'paven',
    'bundesprasident', 'presidente', 'presidente de la republica', 'president de la republique', 'presidente della repubblica', 'roi', 'reine', 'rey', 'reina', 're', 'konig', 'konigin',
  ],
  ROYAL: [
    'crown prince', 'crown princess', 'prince', 'princess', 'queen mother', 'queen consort', 'prince consort', 'duke of', 'duchess of', 'archduke', 'infante', 'infanta', 'dauphin',
    'his royal highness', 'her royal highness', 'hrh', 'his serene highness', 'her serene highness', 'his highness', 'her highness',
    'kruununprinssi', 'kruununprinsessa', 'prinssi', 'prinsessa', 'leskikuningatar', 'kuninkaallinen korkeus', 'kronprins', 'kronprinsessa', 'kronprinsessan', 'kronprinsen', 'prins', 'prinsessan', 'hertig av', 'hertiginna av', 'ankedrottning',
    'kronprinz', 'kronprinzessin', 'prinz', 'prinzessin', 'principe', 'princesse', 'princesa',
  ],
  HEAD_OF_GOVERNMENT: [
    'prime minister', 'prime minster', 'pm', 'premier', 'premier minister', 'head of government', 'chancellor', 'federal chancellor', 'taoiseach', 'chief of government', 'acting prime minister', 'interim prime minister',
    'president of the government', 'president of the council of ministers', 'chairman of the council of ministers', 'chairman of the government', 'first minister',
    'paaministeri', 'liittokansleri', 'hallituksen paamies', 'statsminister', 'premiarminister', 'forbundskansler', 'regeringschef',
    'bundeskanzler', 'bundeskanzlerin', 'premier ministre', 'premiere ministre', 'primer ministro', 'primera ministra', 'presidente del gobierno', 'presidente del consiglio', 'primeiro ministro', 'peaminister', 'minister president',
  ],
  SPEAKER: [
    'speaker of the house', 'speaker of the parliament', 'speaker of parliament', 'speaker of the house of commons', 'speaker of the house of representatives', 'speaker of the national assembly', 'speaker of the knesset', 'speaker of the riksdag', 'speaker of the saeima', 'speaker of the seimas', 'speaker of the senate', 'speaker of the duma', 'speaker of the althing', 'lord speaker', 'mr speaker', 'madam speaker',
    'president of the parliament', 'president of parliament', 'president of the senate', 'president of the national assembly', 'president of the riigikogu', 'president of the storting', 'president of the bundestag', 'president of the chamber of deputies', 'president of the riksdag', 'president of the house of representatives', 'chairman of the parliament', 'chairman of the state duma', 'parliament speaker', 'parliamentary speaker', 'speaker of the riigikogu', 'speaker of the storting', 'speaker of the folketing',
    'puhemies', 'eduskunnan puhemies', 'parlamentin puhemies', 'talman', 'riksdagens talman', 'talmannen', 'bundestagsprasident', 'bundestagsprasidentin',
  ],
  MINISTER: [
    'minister', 'foreign minister', 'fm', 'deputy prime minister', 'vice prime minister', 'vice premier', 'deputy premier', 'secretary of state', 'foreign secretary', 'home secretary', 'defence secretary', 'defense secretary', 'secretary of defense', 'secretary of the treasury', 'secretary of commerce', 'secretary of the interior', 'chancellor of the exchequer', 'tanaiste', 'attorney general', 'eu commissioner', 'european commissioner', 'commissioner for', 'vice president', 'vice chancellor of austria', 'vice chancellor of germany', 'vice president of the republic', 'high representative', 'junta member',
    'ministeri', 'varapaaministeri', 'varapresidentti', 'eu komissaari', 'euroopan komissaari', 'vice statsminister', 'statsrad', 'eu kommissionar', 'vicepresident', 'ministre', 'ministro', 'ministra', 'aussenminister', 'aussenministerin', 'bundesminister', 'bundesministerin', 'vizekanzler',
  ],
  HEAD_OF_INTERNATIONAL_ORGANISATION: [
    'secretary general', 'un secretary general', 'nato secretary general', 'president of the european commission', 'president of the european council', 'president of the european parliament', 'european commission president', 'european council president', 'european parliament president', 'president of the european central bank', 'president of the world bank', 'president of the general assembly', 'un high commissioner', 'high commissioner for',
    'paasihteeri', 'yk n paasihteeri', 'naton paasihteeri', 'euroopan komission puheenjohtaja', 'komission puheenjohtaja', 'eurooppa neuvoston puheenjohtaja', 'euroopan parlamentin puhemies', 'yk n paakomissaari', 'generalsekreterare', 'fn s generalsekreterare', 'natos generalsekreterare', 'europeiska kommissionens ordforande', 'kommissionens ordforande', 'europaparlamentets talman',
    'director general of unesco', 'director general of the who', 'director general of who', 'director general of the wto', 'director general of wto', 'director general of the iaea', 'director general of iaea', 'director general of the ilo', 'director general of the world health organization', 'director general of the world trade organization', 'managing director of the imf', 'managing director of the international monetary fund', 'executive director of unicef', 'executive director of un habitat', 'executive director of unep', 'administrator of undp',
  ],
  AMBASSADOR: [
    'ambassador', 'head of mission', "charge d'affaires", 'charge d affaires', 'apostolic nuncio', 'nuncio', 'high commissioner of', 'permanent representative', 'ambassador at large', 'head of the delegation of the european union',
    'suurlahettilas', 'edustuston paallikko', 'asiainhoitaja', 'nuntius', 'pysyva edustaja', 'ambassador extraordinary and plenipotentiary', 'ambassador', 'ambassadrice', 'sandebud', 'beskickningschef', 'ambassadeur', 'botschafter', 'botschafterin', 'embajador', 'embajadora', 'embaixador', 'suursaadik',
  ],
  GOVERNOR: ['governor', 'state governor', 'lieutenant governor of', 'kuvernoori', 'maaherra', 'guvernor', 'landshovding', 'prefect of', 'gouverneur', 'gobernador', 'gobernadora', 'voivode'],
  MAYOR: [
    'mayor', 'lord mayor', 'lady mayor', 'lady mayoress', 'city mayor', 'lord provost', 'governing mayor', 'city manager', 'mayor of', 'mayor general',
    'pormestari', 'ylipormestari', 'kaupunginjohtaja', 'kunnanjohtaja', 'borgmastare', 'borgmastaren', 'overborgmastare', 'stadsdirektor', 'finansborgarrad', 'oberburgermeister', 'oberburgermeisterin', 'burgermeister', 'burgermeisterin', 'regierender burgermeister', 'regierende burgermeisterin', 'maire', 'alcalde', 'alcaldesa', 'sindaco', 'sindaca', 'prefeito', 'prefeita', 'linnapea', 'burgemeester', 'borgmester', 'overborgmester', 'ordforer', 'byradsleder',
  ],
  DEPUTY_MAYOR: [
    'deputy mayor', 'vice mayor', 'assistant mayor', 'deputy lord mayor', 'apulaispormestari', 'apulaiskaupunginjohtaja', 'varapormestari', 'bitradande borgmastare', 'vice borgmastare', 'bitradande stadsdirektor', 'viceborgmastare', 'borgarrad', 'adjoint au maire', 'abilinnapea', 'varaordforer', 'wethouder', 'stadtrat', 'stadtratin', 'teniente de alcalde', 'vicesindaco', 'vicesindaca',
  ],
  COUNCIL_CHAIR: [
    'chair of the city council', 'chairman of the city council', 'chairwoman of the city council', 'chairperson of the city council', 'chair of the council', 'council chair', 'council chairman', 'president of the city council', 'speaker of the city council', 'city council president', 'chair of the municipal council',
    'valtuuston puheenjohtaja', 'kaupunginvaltuuston puheenjohtaja', 'kunnanvaltuuston puheenjohtaja', 'fullmaktiges ordforande', 'stadsfullmaktiges ordforande', 'kommunfullmaktiges ordforande', 'ordforande for stadsfullmaktige', 'ordforande i stadsfullmaktige', 'ordforande i kommunfullmaktige',
  ],
  MEMBER_OF_PARLIAMENT: ['member of parliament', 'member of the european parliament', 'mp', 'mep', 'senator', 'congressman', 'congresswoman', 'deputy speaker', 'vice speaker', 'member of the riksdag', 'kansanedustaja', 'europarlamentaarikko', 'varapuhemies', 'riksdagsledamot', 'riksdagsman', 'vice talman', 'europaparlamentariker'],
  STATE_SECRETARY: ['state secretary', 'permanent secretary', 'permanent state secretary', 'under secretary', 'undersecretary', 'under secretary of state', 'deputy minister', 'vice minister', 'deputy foreign minister', 'vice foreign minister', 'assistant secretary of state', 'deputy secretary of state', 'parliamentary secretary', 'valtiosihteeri', 'alivaltiosihteeri', 'kansliapaallikko', 'varaministeri', 'apulaisministeri', 'statssekreterare', 'kanslichef', 'understatssekreterare', 'staatssekretar', 'staatssekretarin'],
  CONSUL: ['consul', 'consul general', 'honorary consul', 'vice consul', 'konsuli', 'paakonsuli', 'kunniakonsuli', 'varakonsuli', 'konsul', 'generalkonsul', 'honorarkonsul'],
  COUNCILLOR: ['councillor', 'city councillor', 'city councilor', 'councilor', 'council member', 'member of the city council', 'valtuutettu', 'kaupunginvaltuutettu', 'varavaltuutettu', 'fullmaktigeledamot', 'stadsfullmaktigeledamot', 'ledamot av stadsfullmaktige', 'ledamot av kommunfullmaktige'],
  DIRECTOR_GENERAL: ['director general', 'paajohtaja', 'ylijohtaja', 'generaldirektor', 'generaldirektoren'],
  DIRECTOR: ['director', 'managing director', 'executive director', 'ceo', 'chief executive', 'chief executive officer', 'president and ceo', 'head of', 'johtaja', 'toimitusjohtaja', 'osastopaallikko', 'direktor', 'verkstallande direktor', 'vd', 'avdelningschef'],
  EXPERT: ['expert', 'senior expert', 'specialist', 'adviser', 'advisor', 'special adviser', 'asiantuntija', 'erityisasiantuntija', 'erityisavustaja', 'sakkunnig', 'specialsakkunnig', 'minister counsellor', 'counsellor', 'ministerineuvos', 'ministerrad'],
}; // prettier-ignore

/**
 * Compounds of Finnish, Swedish and German end in the title: ulkoministeri, utrikesminister, Außenminister. A word that
 * ends so and is not in the table has that rank; the head of government's are in the table.
 */
export const COMPOUND_ENDINGS: readonly { ending: string; rank: Rank }[] = [
  { ending: 'ministeri', rank: 'MINISTER' },
  { ending: 'minister', rank: 'MINISTER' },
  { ending: 'ministern', rank: 'MINISTER' },
  { ending: 'ministerin', rank: 'MINISTER' },
  { ending: 'suurlahettilas', rank: 'AMBASSADOR' },
  { ending: 'pormestari', rank: 'MAYOR' },
  { ending: 'johtaja', rank: 'DIRECTOR' },
  { ending: 'direktor', rank: 'DIRECTOR' },
];

/** Of the endings, those that in Finnish are only a genitive ("ulkoministerin"): a title there only in German. */
export const GERMAN_ONLY_ENDING = 'ministerin';

/**
 * Titles that are also given names, surnames or names of things: they count only at the very beginning, before a name,
 * and never after Mr or a first name ("Stephen King", "Matti Kuningas", "King Street").
 */
export const NAME_LIKE: readonly string[] = [
  'king', 'queen', 'prince', 'princess', 'pope', 'shah', 'sultan', 'amir', 'emir', 'ameer', 'emperor', 'regent', 're', 'rey', 'roi', 'kung', 'prins', 'kuningas', 'kuningatar', 'prinssi', 'prinsessa', 'keisari', 'paavi', 'kejsare', 'konig', 'prinz',
  'chancellor', 'premier', 'mayor', 'governor', 'minister', 'president', 'speaker', 'maire', 'kansler', 'hm', 'pm', 'fm', 'mp', 'vd',
]; // prettier-ignore

/** Of those, titles that other words may stand before all the same ("Finnish President"), when nothing follows but a name. */
export const MAY_FOLLOW_WORDS: readonly string[] = [
  'minister',
  'president',
  'premier',
  'chancellor',
  'mayor',
  'governor',
  'king',
  'queen',
];

/** Words before a title that say it is somebody else's: "assistant to the mayor", "presidentin puoliso". */
export const SOMEBODY_ELSES: readonly string[] = [
  'assistant', 'adviser', 'advisor', 'aide', 'aid', 'spokesperson', 'spokesman', 'spokeswoman', 'secretary', 'spouse', 'wife', 'husband', 'son', 'daughter', 'brother', 'sister', 'widow', 'office', 'cabinet', 'staff', 'chief', 'interpreter', 'bodyguard', 'driver', 'friend', 'representative', 'envoy', 'press', 'to', 'of', 'for', 'by', 'with', 'from',
  'avustaja', 'erityisavustaja', 'sihteeri', 'puoliso', 'vaimo', 'mies', 'poika', 'tytar', 'toimisto', 'kabinetti', 'tulkki', 'assistent', 'medarbetare', 'sekreterare', 'maka', 'make', 'fru', 'till', 'for', 'av', 'hos',
]; // prettier-ignore

/** Words that make a title one of the past: former office is not the office. */
export const FORMER: readonly string[] = ['former', 'ex', 'late', 'previous', 'past', 'retired', 'emeritus', 'emerita', 'one time', 'onetime', 'erstwhile', 'entinen', 'ent', 'edellinen', 'edesmennyt', 'emerituspresidentti', 'fd', 'tidigare', 'forre', 'forra', 'forna', 'fore', 'avgangen', 'ancien', 'ancienne', 'ehemaliger', 'ehemalige', 'altbundesprasident']; // prettier-ignore

/** Words directly before a title that make it a lower one, unless the table has them together. */
export const LESSENING: readonly string[] = ['deputy', 'vice', 'assistant', 'associate', 'senior', 'junior', 'executive', 'sub', 'under', 'shadow', 'aspiring', 'apulais', 'vara', 'bitradande', 'stallforetradande']; // prettier-ignore

/** Words of honour, address and standing-in that may stand before a title without changing it. */
export const HONORIFICS: readonly string[] = [
  'h e', 'he', 'his excellency', 'her excellency', 'excellency', 'the', 'hon', 'honourable', 'honorable', 'rt', 'right', 'mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'dame', 'lord', 'lady', 'professor', 'prof', 'madam', 'madame', 'monsieur', 'herr', 'frau', 'general', 'brigadier', 'lieutenant', 'colonel', 'marshal', 'field', 'junta',
  'acting', 'interim', 'provisional', 'caretaker', 'first', 'second', 'third', 'federal', 'state', 'current', 'new', 'newly', 'elected', 'honorary', 'arvoisa', 'herra', 'rouva', 'hanen', 'ylhaisyytensa', 'vt', 'va', 'tf', 't f', 'virkaatekeva', 'vs', 'tohtori', 'sa', 's e', 'son', 'excellence',
]; // prettier-ignore

/** Mr and the like directly before a name-like word: then it is a name. */
export const ADDRESS_BEFORE_NAME: readonly string[] = [
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'herr',
  'fru',
  'frau',
  'herra',
  'rouva',
  'hra',
  'rva',
  'prof',
];

/** Words that say it is an organisation, a thing or another office: a title beside one of them is not the high one. */
export const ORGANISATIONS: readonly string[] = [
  'university', 'college', 'school', 'academy', 'student', 'students', 'union', 'association', 'club', 'chamber', 'bank', 'company', 'corporation', 'corp', 'group', 'ltd', 'limited', 'inc', 'llc', 'plc', 'gmbh', 'ag', 'oy', 'oyj', 'ab', 'as', 'partners', 'partner', 'street', 'road', 'avenue', 'square', 'hospital', 'hotel', 'cinema', 'theatre', 'restaurant', 'records', 'burger', 'sales', 'marketing', 'product', 'engineering', 'operations', 'finance', 'business', 'development', 'global', 'region', 'regional', 'emea', 'ceo', 'cfo', 'cto', 'coo', 'board', 'society', 'institute', 'foundation', 'federation', 'fund', 'bar', 'court', 'team', 'alumni', 'league', 'committee', 'church', 'parish', 'religion', 'gospel', 'pastor', 'conference', 'congress', 'keynote', 'guest', 'motivational', 'public', 'brand', 'goodwill', 'programme', 'program', 'youth', 'tourism', 'volunteer', 'rotary', 'lions', 'guild', 'trade', 'party', 'music', 'arena', 'cup', 'fan', 'cake', 'consulting', 'solutions', 'holdings', 'industries', 'technologies', 'media', 'magazine', 'news', 'counsellor', 'plenipotentiary', 'manager', 'producer', 'football', 'fc', 'sports', 'studio', 'museum', 'library', 'county', 'band', 'tribute',
  'yliopiston', 'ylioppilaskunnan', 'opiskelijakunnan', 'koulun', 'liiton', 'yhdistyksen', 'pankin', 'seuran', 'klubin', 'yrityksen', 'yhtion', 'kauppakamarin', 'saation', 'puolueen', 'hallituksen jasen', 'osakeyhtio', 'kirkon', 'universitets', 'universitetets', 'studentkarens', 'studentkaren', 'foreningens', 'forbundets', 'bankens', 'bolagets', 'handelskammarens', 'partiets', 'skolans', 'klubbens',
]; // prettier-ignore

/** Bodies of states whose head is high though an organisation word stands in their name. */
export const STATE_BODIES: readonly string[] = ['communist party', 'central committee', 'european union', 'soviet union', 'african union', 'united nations', 'council of europe', 'european commission', 'european council', 'arab league', 'federation of russia', 'russian federation', 'state of', 'republic of', 'kingdom of', 'foreign trade', 'of trade', 'of finance', 'of development', 'of business', 'for trade', 'and trade', 'of sports', 'of tourism', 'of youth', 'of commerce', 'of marketing and', 'for finance', 'for development', 'swiss confederation', 'of the republic', 'of education']; // prettier-ignore

/** International organisations that have a secretary-general who is one of the world's, and not of an association. */
export const INTERNATIONAL: readonly string[] = ['un', 'united nations', 'nato', 'osce', 'oecd', 'council of europe', 'eu', 'asean', 'african union', 'arab league', 'commonwealth', 'opec', 'interpol', 'imo', 'icao', 'itu', 'wmo', 'unctad', 'nordic council', 'council of the baltic sea states', 'cbss', 'oas', 'oic', 'league of arab states', 'western european union', 'european commission', 'european free trade association', 'efta', 'saarc', 'caricom', 'francophonie', 'gcc', 'gulf cooperation council', 'uncitral', 'eurocontrol', 'yk', 'etyj', 'euroopan neuvosto', 'euroopan neuvoston', 'pohjoismaiden neuvoston', 'fn', 'europaradet', 'europaradets', 'nordiska radets']; // prettier-ignore
