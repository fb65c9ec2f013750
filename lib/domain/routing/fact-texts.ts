import type { LocalizedText, Rank } from '../visit/vocabulary';
import type { FACT_VALUES, FactName } from './facts';

const text = (fi: string, sv: string, en: string): LocalizedText => ({ fi, sv, en });

/** What a rank is called inside a sentence. */
export const RANK_TEXTS: Record<Rank, LocalizedText> = {
  HEAD_OF_STATE: text('valtionpäämies', 'statschef', 'head of state'),
  ROYAL: text('kuninkaallinen', 'kunglighet', 'royalty'),
  HEAD_OF_GOVERNMENT: text('hallituksen päämies', 'regeringschef', 'head of government'),
  SPEAKER: text('parlamentin puhemies', 'talman', 'speaker of a parliament'),
  MINISTER: text('ministeri', 'minister', 'minister'),
  HEAD_OF_INTERNATIONAL_ORGANISATION: text('kansainvälisen järjestön johtaja', 'ledare för en internationell organisation', 'head of an international organisation'),
  AMBASSADOR: text('suurlähettiläs', 'ambassadör', 'ambassador'),
  GOVERNOR: text('kuvernööri', 'guvernör', 'governor'),
  MAYOR: text('pormestari', 'borgmästare', 'mayor'),
  DEPUTY_MAYOR: text('apulaispormestari', 'biträdande borgmästare', 'deputy mayor'),
  COUNCIL_CHAIR: text('valtuuston puheenjohtaja', 'fullmäktiges ordförande', 'chair of the council'),
  MEMBER_OF_PARLIAMENT: text('kansanedustaja', 'riksdagsledamot', 'member of parliament'),
  STATE_SECRETARY: text('valtiosihteeri', 'statssekreterare', 'state secretary'),
  CONSUL: text('konsuli', 'konsul', 'consul'),
  COUNCILLOR: text('valtuutettu', 'fullmäktigeledamot', 'councillor'),
  DIRECTOR_GENERAL: text('pääjohtaja', 'generaldirektör', 'director general'),
  DIRECTOR: text('johtaja', 'direktör', 'director'),
  EXPERT: text('asiantuntija', 'sakkunnig', 'expert'),
}; // prettier-ignore

/**
 * What a fact is in a subordinate clause: "because …", "if …" ("koska vierailu on korkean tason vierailu", "jos …").
 * One clause for each value of each fact.
 */
export const FACT_CLAUSES: { readonly [F in FactName]: Readonly<Record<(typeof FACT_VALUES)[F][number], LocalizedText>> } = {
  kind: {
    INCOMING_VISIT: text('kyse on saapuvasta vierailusta', 'det är ett inkommande besök', 'it is an incoming visit'),
    OUTGOING_VISIT: text('kyse on vierailusta ulkomaille', 'det är ett besök utomlands', 'it is a visit abroad'),
    BENCHMARKING_TRIP: text('kyse on vertailuanalyysimatkasta', 'det är en benchmarkingresa', 'it is a benchmarking trip'),
    CITY_MARKETING_EVENT: text('kyse on kaupunkimarkkinointitilaisuudesta', 'det är ett stadsmarknadsföringsevenemang', 'it is a city-marketing event'),
    CONGRESS_HOSPITALITY: text('kyse on kongressin tai suurtapahtuman vieraanvaraisuudesta', 'det är värdskap för en kongress eller ett storevenemang', 'it is congress or major-event hospitality'),
    COOPERATION_MEETING: text('kyse on yhteistyökokouksesta', 'det är ett samarbetsmöte', 'it is a cooperation meeting'),
  },
  direction: {
    INCOMING: text('tullaan Helsinkiin', 'man kommer till Helsingfors', 'people come to Helsinki'),
    OUTGOING: text('lähdetään Helsingistä', 'man reser från Helsingfors', 'people travel from Helsinki'),
  },
  purpose: {
    STUDY: text('tarkoitus on opintovierailu', 'syftet är ett studiebesök', 'its purpose is study'),
    COURTESY: text('tarkoitus on kohteliaisuuskäynti', 'syftet är ett artighetsbesök', 'its purpose is courtesy'),
    OFFICIAL: text('tarkoitus on virallinen vierailu', 'syftet är ett officiellt besök', 'its purpose is official'),
    COMPANY: text('tarkoitus on yritysvierailu', 'syftet är ett företagsbesök', 'its purpose is a company visit'),
    INVITED_EXPERT: text('vieras on kutsuttu asiantuntija', 'gästen är en inbjuden sakkunnig', 'the guest is an invited expert'),
    NONE: text('tarkoitusta ei ole mainittu', 'syftet har inte uppgetts', 'no purpose has been named'),
  },
  level: {
    HIGH: text('vierailu on korkean tason vierailu', 'besöket är på hög nivå', 'it is of high level'),
    ORDINARY: text('kenenkään arvo ei nosta vierailua korkealle tasolle', 'ingens rang lyfter besöket till hög nivå', 'nobody’s rank makes it high-level'),
  },
  travellingBody: {
    OFFICIALS: text('matkustajat ovat viranhaltijoita', 'resenärerna är tjänsteinnehavare', 'the travellers are officials'),
    ELECTED_BODY: text('matkan tekee luottamuselin', 'resan görs av ett förtroendeorgan', 'the trip is made by an elected body'),
    MAYORALTY: text('matkan tekee pormestaristo', 'resan görs av borgmästarna', 'the trip is made by the mayoralty'),
  },
  asksToMeetLeadership: {
    YES: text('vieraat pyytävät saada tavata kaupungin johtoa', 'gästerna önskar träffa stadens ledning', 'the guests ask to meet the city’s leadership'),
    NO: text('kaupungin johtoa ei pyydetä tavata', 'man ber inte att få träffa stadens ledning', 'nobody asks to meet the city’s leadership'),
  },
  signing: {
    YES: text('vierailulla allekirjoitetaan sopimus', 'ett avtal undertecknas under besöket', 'something is to be signed'),
    NO: text('mitään ei allekirjoiteta', 'inget undertecknas', 'nothing is to be signed'),
  },
  body: {
    NONE: text('toimielintä ei ole nimetty', 'inget organ har angetts', 'no body is named'),
    HIGHEST_LEADERSHIP: text('kyse on ylimmän johdon toimielimestä', 'det är den högsta ledningens organ', 'it is a body of the highest leadership'),
    OWNED_BY_ECONOMIC: text('jäsenyys kuuluu elinkeino-osastolle', 'medlemskapet hör till näringslivsavdelningen', 'the economic department owns the membership'),
    OWNED_BY_ADMINISTRATIVE: text('jäsenyys kuuluu hallinto-osastolle', 'medlemskapet hör till förvaltningsavdelningen', 'the administrative department owns the membership'),
    UNKNOWN: text('toimielimen jäsenyyden omistavaa osastoa ei tunneta', 'det är inte känt vilken avdelning medlemskapet hör till', 'it is not known which department owns the membership'),
  },
  aboutBusiness: {
    YES: text('ohjelma koskee liiketoimintaa', 'programmet gäller affärsverksamhet', 'the programme is about business'),
    NO: text('ohjelma ei koske liiketoimintaa', 'programmet gäller inte affärsverksamhet', 'the programme is not about business'),
  },
}; // prettier-ignore

/** The clause of one fact; the value is one of the fact's own. */
export function clauseOf(fact: FactName, value: string): LocalizedText {
  const clauses: Readonly<Record<string, LocalizedText>> = FACT_CLAUSES[fact];
  const clause = clauses[value];
  if (!clause) throw new Error(`The fact ${fact} has no value ${value}.`);
  return clause;
}
