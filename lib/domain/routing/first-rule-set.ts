import { FIRST_CHAINS } from '../approval/first-chains';
import { HIGH_RANKS } from '../precedence/high-ranks';
import type { LocalizedText } from '../visit/vocabulary';
import type { FACT_VALUES, FactName } from './facts';
import { type RuleInput, type RuleSet, ruleSetSchema } from './rule-set';

/**
 * The first rule set: the table of design.md, "Coordination rules", row by row. The city's own sentences are its words
 * in Finnish; the Swedish and the English are our translations of them.
 */
const is = <F extends FactName>(fact: F, ...values: (typeof FACT_VALUES)[F][number][]) => ({ fact, in: values });
const text = (fi: string, sv: string, en: string): LocalizedText => ({ fi, sv, en });

/** The city's sentence on high-level visits (K1, K2), word for word. */
const ON_HIGH_LEVEL = {
  fi: 'Korkean tason vierailut koordinoidaan hallinto-osastolla läheisessä yhteistyössä kohdemaissa toimivien Suomen ulkoasiainhallinnon sekä Helsingissä toimivien diplomaattisten edustustojen kanssa.',
  sv: 'Besök på hög nivå samordnas på förvaltningsavdelningen i nära samarbete med Finlands utrikesförvaltning i målländerna och med de diplomatiska beskickningarna i Helsingfors.',
  en: 'High-level visits are coordinated in the administrative department in close cooperation with Finland’s foreign service in the countries concerned and with the diplomatic missions in Helsinki.',
};

const FIRST_RULES: RuleInput[] = [
  {
    key: 'K1',
    name: text(
      'Korkean tason vierailua tai vieraanvaraisuutta Helsingissä koordinoi hallinto-osasto.',
      'Ett besök eller värdskap på hög nivå i Helsingfors samordnas av förvaltningsavdelningen.',
      'An incoming visit, or hospitality, of high level is coordinated by the administrative department.',
    ),
    when: [[is('kind', 'INCOMING_VISIT', 'CONGRESS_HOSPITALITY'), is('level', 'HIGH')]],
    lead: 'ADMINISTRATIVE',
    support: { department: 'ECONOMIC', onlyIf: is('aboutBusiness', 'YES') },
    demands: ['CONSULT_MISSION_IN_HELSINKI', 'CONSULT_FINNISH_MISSION'],
    source: { kind: 'CITY', text: ON_HIGH_LEVEL },
  },
  {
    key: 'K2',
    name: text(
      'Korkean tason matkaa sekä luottamushenkilötoimielimen tai pormestariston matkaa koordinoi hallinto-osasto.',
      'En resa på hög nivå och en resa som ett förtroendeorgan, borgmästaren eller en biträdande borgmästare gör samordnas av förvaltningsavdelningen.',
      'A visit abroad or a trip of high level, or one made by an elected body or the mayoralty, is coordinated by the administrative department.',
    ),
    when: [
      [is('kind', 'OUTGOING_VISIT', 'BENCHMARKING_TRIP'), is('level', 'HIGH')],
      [is('kind', 'OUTGOING_VISIT', 'BENCHMARKING_TRIP'), is('travellingBody', 'ELECTED_BODY', 'MAYORALTY')],
    ],
    lead: 'ADMINISTRATIVE',
    support: 'ECONOMIC',
    demands: ['CONSULT_FINNISH_MISSION'],
    source: {
      kind: 'CITY',
      text: text(
        `${ON_HIGH_LEVEL.fi} Osasto palvelee valtuustoa, hallitusta ja pormestaristoa.`,
        `${ON_HIGH_LEVEL.sv} Avdelningen betjänar fullmäktige, stadsstyrelsen, borgmästaren och de biträdande borgmästarna.`,
        `${ON_HIGH_LEVEL.en} The department serves the council, the board and the mayoralty.`,
      ),
    },
  },
  {
    key: 'K3',
    name: text(
      'Jos vieraat pyytävät saada tavata pormestarin, apulaispormestarin tai valtuuston puheenjohtajan tai ohjelmaan kuuluu allekirjoitus, koordinoi hallinto-osasto.',
      'Om gästerna ber att få träffa borgmästaren, en biträdande borgmästare eller fullmäktiges ordförande, eller om ett undertecknande ingår i programmet, samordnar förvaltningsavdelningen.',
      'Where visitors ask to meet the mayor, a deputy mayor or the chair of the council, or there is a signing, the administrative department coordinates.',
    ),
    when: [[is('asksToMeetLeadership', 'YES')], [is('signing', 'YES')]],
    lead: 'ADMINISTRATIVE',
    support: 'ECONOMIC',
    demands: ['HOST_FROM_HOST_ORDER'],
    source: {
      kind: 'DEFAULT',
      text: text(
        'Oletus: kaupungin ylimmän johdon tapaamiset ja allekirjoitukset valmistellaan hallinto-osastolla.',
        'Standardregel: möten med stadens högsta ledning och undertecknanden bereds på förvaltningsavdelningen.',
        'Default: meetings with the city’s highest leadership and signings are prepared in the administrative department.',
      ),
    },
  },
  {
    key: 'K4',
    name: text(
      'Muita vierailuryhmien vierailuja, myös kutsuttujen asiantuntijoiden, koordinoi elinkeino-osasto.',
      'Övriga gruppbesök, också besök av inbjudna sakkunniga, samordnas av näringslivsavdelningen.',
      'Any other incoming visit, invited experts included, is coordinated by the economic department.',
    ),
    when: [[is('kind', 'INCOMING_VISIT')]],
    lead: 'ECONOMIC',
    support: null,
    demands: [],
    source: {
      kind: 'CITY',
      text: text(
        'Vierailuryhmien yleisestä koordinaatiosta ja käytännön järjestelyistä vastaa elinkeino-osasto.',
        'Näringslivsavdelningen ansvarar för den allmänna samordningen av besöksgrupper och för de praktiska arrangemangen.',
        'The economic department is responsible for the general coordination of visitor groups and for practical arrangements.',
      ),
    },
  },
  {
    key: 'K5',
    name: text(
      'Kaupunkimarkkinointitilaisuutta koordinoi elinkeino-osasto.',
      'Ett stadsmarknadsföringsevenemang samordnas av näringslivsavdelningen.',
      'A city-marketing event is coordinated by the economic department.',
    ),
    when: [[is('kind', 'CITY_MARKETING_EVENT')]],
    lead: 'ECONOMIC',
    support: null,
    demands: ['TARGET_CITY_NAMED', 'KEY_SECTORS_NAMED', 'PARTNERS_NAMED'],
    source: {
      kind: 'INSTRUCTION',
      text: text(
        'Kaupunginkanslian ohje vuodelta 2013: osasto markkinoi kaupunkia elinkeinoelämälle.',
        'Stadskansliets instruktion från år 2013: avdelningen marknadsför staden för näringslivet.',
        'The City Executive Office’s instruction of 2013: the department markets the city to business.',
      ),
    },
  },
  {
    key: 'K6',
    name: text(
      'Kongressin tai suurtapahtuman vieraanvaraisuutta koordinoi elinkeino-osasto.',
      'Värdskap för en kongress eller ett storevenemang samordnas av näringslivsavdelningen.',
      'Congress or major-event hospitality is coordinated by the economic department.',
    ),
    when: [[is('kind', 'CONGRESS_HOSPITALITY')]],
    lead: 'ECONOMIC',
    support: null,
    demands: ['EFFECT_ESTIMATED'],
    source: {
      kind: 'INSTRUCTION',
      text: text(
        'Kaupunginkanslian ohje vuodelta 2013 (matkailu- ja kongressiasiat) ja kaupungin perusteet vieraanvaraisuudelle.',
        'Stadskansliets instruktion från år 2013 (turism- och kongressärenden) och stadens grunder för värdskap.',
        'The City Executive Office’s instruction of 2013 (tourism and congress matters) and the city’s reasons for hosting.',
      ),
    },
  },
  {
    key: 'K7',
    name: text(
      'Muuta vertailuanalyysimatkaa tai vierailua ulkomaille koordinoi elinkeino-osasto.',
      'En annan benchmarkingresa eller ett annat besök utomlands samordnas av näringslivsavdelningen.',
      'Any other benchmarking trip or visit abroad is coordinated by the economic department.',
    ),
    when: [[is('kind', 'BENCHMARKING_TRIP', 'OUTGOING_VISIT')]],
    lead: 'ECONOMIC',
    support: null,
    demands: ['THEME_NAMED', 'QUESTIONS_NAMED', 'WHY_NOT_REMOTELY'],
    source: {
      kind: 'DEFAULT',
      text: text(
        'Oletus: muut matkat kuuluvat elinkeino-osastolle.',
        'Standardregel: övriga resor hör till näringslivsavdelningen.',
        'Default: other trips belong to the economic department.',
      ),
    },
  },
  {
    key: 'K8',
    name: text(
      'Pääkaupunkiseudun neuvottelukunnan, pääkaupunkiseudun koordinaatioryhmän ja Helsingin seudun yhteistyökokouksen kokouksia koordinoi hallinto-osasto.',
      'Möten i huvudstadsregionens delegation, huvudstadsregionens koordinationsgrupp och Helsingforsregionens samarbetsmöte samordnas av förvaltningsavdelningen.',
      'A meeting of the Helsinki Metropolitan Area Advisory Board, the metropolitan coordination group or the Helsinki Region Cooperation Assembly is coordinated by the administrative department.',
    ),
    when: [[is('kind', 'COOPERATION_MEETING'), is('body', 'HIGHEST_LEADERSHIP')]],
    lead: 'ADMINISTRATIVE',
    support: null,
    demands: [],
    source: {
      kind: 'DEFAULT',
      text: text(
        'Oletus: ylimmän johdon toimielimet kuuluvat hallinto-osastolle.',
        'Standardregel: den högsta ledningens organ hör till förvaltningsavdelningen.',
        'Default: bodies of the highest leadership belong to the administrative department.',
      ),
    },
  },
  {
    key: 'K9',
    name: text(
      'Muun verkoston tai toimielimen kokousta koordinoi osasto, jolle jäsenyys kuuluu.',
      'Ett möte i ett annat nätverk eller organ samordnas av den avdelning som medlemskapet hör till.',
      'A meeting of another network or body is coordinated by the department that owns the membership.',
    ),
    when: [[is('kind', 'COOPERATION_MEETING'), is('body', 'OWNED_BY_ECONOMIC', 'OWNED_BY_ADMINISTRATIVE')]],
    lead: 'BODY_OWNER',
    support: null,
    demands: [],
    source: {
      kind: 'DEFAULT',
      text: text(
        'Oletus: kokouksesta vastaa osasto, jolle jäsenyys kuuluu.',
        'Standardregel: för mötet ansvarar den avdelning som medlemskapet hör till.',
        'Default: the department that owns the membership answers for the meeting.',
      ),
    },
  },
];

export const FIRST_RULE_SET: RuleSet = ruleSetSchema.parse({
  rules: FIRST_RULES,
  highRanks: [...HIGH_RANKS],
  // Defaults until the city names its own limits.
  costLimits: { first: 10_000, second: 50_000 },
  chains: FIRST_CHAINS,
  // A default too: long enough for two coordinators to talk, short enough for a visitor to wait.
  triageTimeLimitWorkingDays: 3,
});
