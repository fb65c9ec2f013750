import { HIGH_RANKS } from '../precedence/high-ranks';
import type { LocalizedText } from '../visit/vocabulary';
import type { FACT_VALUES, FactName } from './facts';
import type { ChainRow, Condition, Rule, RuleSet } from './rule-set';

/**
 * The first rule set: the table of design.md, "Coordination rules", row by row. The Finnish sources are the city's own
 * sentences; Swedish and English are our translations of them.
 */
const is = <F extends FactName>(fact: F, ...values: (typeof FACT_VALUES)[F][number][]): Condition => ({
  fact,
  in: values,
});
const text = (fi: string, sv: string, en: string): LocalizedText => ({ fi, sv, en });

const CITY_ON_HIGH_LEVEL = text(
  'Korkean tason vierailut koordinoidaan hallinto-osastolla läheisessä yhteistyössä kohdemaissa toimivien Suomen ulkoasiainhallinnon sekä Helsingissä toimivien diplomaattisten edustustojen kanssa.',
  'Besök på hög nivå samordnas på förvaltningsavdelningen i nära samarbete med Finlands utrikesförvaltning i målländerna och de diplomatiska beskickningarna i Helsingfors.',
  'High-level visits are coordinated in the administrative department in close cooperation with Finland’s foreign service in the countries concerned and with the diplomatic missions in Helsinki.',
);
const CITY_ON_GROUPS = text(
  'Vierailuryhmien yleisestä koordinaatiosta ja käytännön järjestelyistä vastaa elinkeino-osasto.',
  'Näringslivsavdelningen ansvarar för den allmänna samordningen av besöksgrupper och för de praktiska arrangemangen.',
  'The economic department is responsible for the general coordination of visitor groups and for practical arrangements.',
);
const DEFAULT_LEADERSHIP = text(
  'Oletus: kaupungin ylimmän johdon tapaamiset ja allekirjoitukset valmistellaan hallinto-osastolla.',
  'Standard: möten med stadens högsta ledning och undertecknanden bereds på förvaltningsavdelningen.',
  'Default: meetings with the city’s highest leadership and signings are prepared in the administrative department.',
);
const DEFAULT_BODIES = text(
  'Oletus: ylimmän johdon toimielimet kuuluvat hallinto-osastolle.',
  'Standard: den högsta ledningens organ hör till förvaltningsavdelningen.',
  'Default: bodies of the highest leadership belong to the administrative department.',
);
const DEFAULT_OWNER = text(
  'Oletus: kokouksesta vastaa osasto, jolle jäsenyys kuuluu.',
  'Standard: för mötet ansvarar den avdelning som medlemskapet hör till.',
  'Default: the department that owns the membership answers for the meeting.',
);
const DEFAULT_TRIPS = text(
  'Oletus: muut matkat kuuluvat elinkeino-osastolle.',
  'Standard: övriga resor hör till näringslivsavdelningen.',
  'Default: other trips belong to the economic department.',
);
const INSTRUCTION_MARKETING = text(
  'Kaupunginkanslian toimintaohje 2013: osasto markkinoi kaupunkia elinkeinoelämälle.',
  'Stadskansliets instruktion 2013: avdelningen marknadsför staden för näringslivet.',
  'The City Executive Office’s instruction of 2013: the department markets the city to business.',
);
const INSTRUCTION_CONGRESSES = text(
  'Kaupunginkanslian toimintaohje 2013 (matkailu- ja kongressiasiat) ja kaupungin perusteet vieraanvaraisuudelle.',
  'Stadskansliets instruktion 2013 (turism- och kongressärenden) och stadens skäl för värdskap.',
  'The City Executive Office’s instruction of 2013 (tourism and congress matters) and the city’s reasons for hosting.',
);

const RULES: Rule[] = [
  {
    key: 'K1',
    name: text('Saapuva vierailu tai vieraanvaraisuus, korkea taso', 'Inkommande besök eller värdskap på hög nivå', 'An incoming visit, or hospitality, of high level'),
    when: [[is('kind', 'INCOMING_VISIT', 'CONGRESS_HOSPITALITY'), is('level', 'HIGH')]],
    lead: 'ADMINISTRATIVE',
    support: { department: 'ECONOMIC', onlyIf: is('aboutBusiness', 'YES') },
    demands: ['CONSULT_MISSION_IN_HELSINKI', 'CONSULT_FINNISH_MISSION'],
    source: { kind: 'CITY', text: CITY_ON_HIGH_LEVEL },
  },
  {
    key: 'K2',
    name: text(
      'Vierailu ulkomaille tai matka: korkea taso, luottamuselin tai pormestaristo',
      'Besök utomlands eller resa: hög nivå, förtroendeorgan eller borgmästarna',
      'A visit abroad or a trip: high level, an elected body or the mayoralty',
    ),
    when: [
      [is('kind', 'OUTGOING_VISIT', 'BENCHMARKING_TRIP'), is('level', 'HIGH')],
      [is('kind', 'OUTGOING_VISIT', 'BENCHMARKING_TRIP'), is('travellingBody', 'ELECTED_BODY', 'MAYORALTY')],
    ],
    lead: 'ADMINISTRATIVE',
    support: 'ECONOMIC',
    demands: ['CONSULT_FINNISH_MISSION'],
    source: { kind: 'CITY', text: CITY_ON_HIGH_LEVEL },
  },
  {
    key: 'K3',
    name: text('Pyyntö tavata kaupungin johtoa, tai allekirjoitus', 'Önskan om att träffa stadens ledning, eller undertecknande', 'Asking to meet the city’s leadership, or a signing'),
    when: [[is('asksToMeetLeadership', 'YES')], [is('signing', 'YES')]],
    lead: 'ADMINISTRATIVE',
    support: 'ECONOMIC',
    demands: ['HOST_FROM_HOST_ORDER'],
    source: { kind: 'DEFAULT', text: DEFAULT_LEADERSHIP },
  },
  {
    key: 'K4',
    name: text('Muu saapuva vierailu, kutsutut asiantuntijat mukaan lukien', 'Annat inkommande besök, även inbjudna sakkunniga', 'Any other incoming visit, invited experts included'),
    when: [[is('kind', 'INCOMING_VISIT')]],
    lead: 'ECONOMIC',
    support: null,
    demands: [],
    source: { kind: 'CITY', text: CITY_ON_GROUPS },
  },
  {
    key: 'K5',
    name: text('Kaupunkimarkkinointitilaisuus', 'Stadsmarknadsföringsevenemang', 'A city-marketing event'),
    when: [[is('kind', 'CITY_MARKETING_EVENT')]],
    lead: 'ECONOMIC',
    support: null,
    demands: ['TARGET_CITY_NAMED', 'KEY_SECTORS_NAMED', 'PARTNERS_NAMED'],
    source: { kind: 'INSTRUCTION', text: INSTRUCTION_MARKETING },
  },
  {
    key: 'K6',
    name: text('Kongressin tai suurtapahtuman vieraanvaraisuus', 'Värdskap för kongress eller storevenemang', 'Congress or major-event hospitality'),
    when: [[is('kind', 'CONGRESS_HOSPITALITY')]],
    lead: 'ECONOMIC',
    support: null,
    demands: ['EFFECT_ESTIMATED'],
    source: { kind: 'INSTRUCTION', text: INSTRUCTION_CONGRESSES },
  },
  {
    key: 'K7',
    name: text('Muu vertailuanalyysimatka tai vierailu ulkomaille', 'Annan benchmarkingresa eller annat besök utomlands', 'Any other benchmarking trip or visit abroad'),
    when: [[is('kind', 'BENCHMARKING_TRIP', 'OUTGOING_VISIT')]],
    lead: 'ECONOMIC',
    support: null,
    demands: ['THEME_NAMED', 'QUESTIONS_NAMED', 'WHY_NOT_REMOTELY'],
    source: { kind: 'DEFAULT', text: DEFAULT_TRIPS },
  },
  {
    key: 'K8',
    name: text(
      'Pääkaupunkiseudun neuvottelukunnan tai koordinaatioryhmän tai seudun yhteistyökokouksen kokous',
      'Möte i huvudstadsregionens delegation eller koordinationsgrupp eller regionens samarbetsmöte',
      'A meeting of the Metropolitan Area Advisory Board or coordination group or the Region Cooperation Assembly',
    ),
    when: [[is('kind', 'COOPERATION_MEETING'), is('body', 'HIGHEST_LEADERSHIP')]],
    lead: 'ADMINISTRATIVE',
    support: null,
    demands: [],
    source: { kind: 'DEFAULT', text: DEFAULT_BODIES },
  },
  {
    key: 'K9',
    name: text('Muun verkoston tai toimielimen kokous', 'Möte i ett annat nätverk eller organ', 'A meeting of another network or body'),
    when: [[is('kind', 'COOPERATION_MEETING'), is('body', 'OWNED_BY_ECONOMIC', 'OWNED_BY_ADMINISTRATIVE')]],
    lead: 'BODY_OWNER',
    support: null,
    demands: [],
    source: { kind: 'DEFAULT', text: DEFAULT_OWNER },
  },
]; // prettier-ignore

const TRIPS = ['BENCHMARKING_TRIP', 'OUTGOING_VISIT'] as const;
const POLITICAL = ['ELECTED_BODY', 'MAYORALTY'] as const;

/** Approval chains (design.md, "Life of a visit"); where it is silent, our default says so in its name. */
const CHAINS: ChainRow[] = [
  { key: 'HIGH', name: text('Korkea taso', 'Hög nivå', 'High level'), level: 'HIGH', steps: ['PROTOCOL_CHECK', 'DIRECTOR_ADMINISTRATIVE', 'MAYORS_OFFICE'] },
  {
    key: 'ELECTED_NEAR',
    name: text('Luottamuselimen tai pormestariston matka Pohjoismaihin tai Baltiaan', 'Förtroendeorgans eller borgmästarnas resa till Norden eller Baltikum', 'Trip of an elected body or the mayoralty to the Nordic or Baltic countries'),
    kinds: [...TRIPS], travellingBodies: [...POLITICAL], regions: ['FINLAND', 'NORDIC_BALTIC'], steps: ['DIRECTOR_ADMINISTRATIVE'],
  },
  {
    key: 'ELECTED_FAR',
    name: text('Luottamuselimen tai pormestariston matka Euroopan ulkopuolelle', 'Förtroendeorgans eller borgmästarnas resa utanför Europa', 'Trip of an elected body or the mayoralty outside Europe'),
    kinds: [...TRIPS], travellingBodies: [...POLITICAL], regions: ['FURTHER'], steps: ['DIRECTOR_ADMINISTRATIVE', 'CHIEF_EXECUTIVE', 'MAYORS_OFFICE'],
  },
  {
    key: 'ELECTED_EUROPE',
    name: text('Luottamuselimen tai pormestariston matka muualle Eurooppaan', 'Förtroendeorgans eller borgmästarnas resa till övriga Europa', 'Trip of an elected body or the mayoralty elsewhere in Europe'),
    kinds: [...TRIPS], travellingBodies: [...POLITICAL], steps: ['DIRECTOR_ADMINISTRATIVE', 'CHIEF_EXECUTIVE'],
  },
  {
    key: 'TRIP_FAR',
    name: text('Matka Euroopan ulkopuolelle', 'Resa utanför Europa', 'Trip outside Europe'),
    kinds: [...TRIPS], regions: ['FURTHER'], steps: ['HEAD_OF_UNIT', 'LEAD_DIRECTOR', 'CHIEF_EXECUTIVE'],
  },
  {
    key: 'TRIP_COSTLY',
    name: text('Matka, kustannus yli ensimmäisen rajan', 'Resa, kostnad över den första gränsen', 'Trip above the first cost limit'),
    kinds: [...TRIPS], costAbove: 'first', steps: ['HEAD_OF_UNIT', 'LEAD_DIRECTOR', 'CHIEF_EXECUTIVE'],
  },
  { key: 'TRIP', name: text('Muu matka', 'Annan resa', 'Any other trip'), kinds: [...TRIPS], steps: ['HEAD_OF_UNIT', 'LEAD_DIRECTOR'] },
  {
    key: 'MARKETING_COSTLY',
    name: text('Kaupunkimarkkinointitilaisuus, kustannus yli toisen rajan', 'Stadsmarknadsföringsevenemang, kostnad över den andra gränsen', 'City-marketing event above the second cost limit'),
    kinds: ['CITY_MARKETING_EVENT'], costAbove: 'second', steps: ['LEAD_DIRECTOR', 'CHIEF_EXECUTIVE'],
  },
  { key: 'MARKETING', name: text('Muu kaupunkimarkkinointitilaisuus', 'Annat stadsmarknadsföringsevenemang', 'Any other city-marketing event'), kinds: ['CITY_MARKETING_EVENT'], steps: ['LEAD_DIRECTOR'] },
  {
    key: 'HOSPITALITY_COSTLY',
    name: text('Vieraanvaraisuus, kustannus yli toisen rajan (oletus)', 'Värdskap, kostnad över den andra gränsen (standard)', 'Hospitality above the second cost limit (default)'),
    kinds: ['CONGRESS_HOSPITALITY'], costAbove: 'second', steps: ['HEAD_OF_UNIT', 'LEAD_DIRECTOR', 'CHIEF_EXECUTIVE'],
  },
  { key: 'HOSPITALITY', name: text('Muu vieraanvaraisuus (oletus)', 'Annat värdskap (standard)', 'Any other hospitality (default)'), kinds: ['CONGRESS_HOSPITALITY'], steps: ['HEAD_OF_UNIT', 'LEAD_DIRECTOR'] },
  { key: 'ORDINARY', name: text('Tavallinen vierailu tai kokous', 'Vanligt besök eller möte', 'Ordinary visit or meeting'), steps: ['HEAD_OF_UNIT'] },
]; // prettier-ignore

export const FIRST_RULE_SET: RuleSet = {
  rules: RULES,
  highRanks: [...HIGH_RANKS],
  // Defaults until the city names its own limits.
  costLimits: { first: 10_000, second: 50_000 },
  chains: CHAINS,
  triageTimeLimitWorkingDays: 3,
};
