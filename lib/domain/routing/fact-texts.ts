import type { FactName } from './facts';
import { ASKS_TO_MEET_TEXTS, HIGHEST_RANK_TEXTS, HOST_TEXTS } from './people-texts';
import { type FactText, text, type TextsOf } from './fact-text';
import { AREA_STATUS_TEXTS, THEME_TEXTS } from './target-texts';

/** What each value of each fact is called in a sentence. The level's own causes are told by level-cause.ts. */

/** "It is a benchmarking trip", with the noun as it stands in each language. */
const kind = (fi: string, sv: string, en: string): FactText => ({
  is: text(`kyseessä on ${fi}`, `det är fråga om ${sv}`, `it is ${en}`),
  ifSo: text(`kyseessä olisi ${fi}`, `det var fråga om ${sv}`, `it were ${en}`),
});

const purpose = (fi: string, sv: string, en: string): FactText => ({
  is: text(`vierailun tarkoitus on ${fi}`, `syftet är ${sv}`, `its purpose is ${en}`),
  ifSo: text(`vierailun tarkoitus olisi ${fi}`, `syftet var ${sv}`, `its purpose were ${en}`),
});

export const FACT_TEXTS: { readonly [F in FactName]: TextsOf<F> } = {
  highestRank: HIGHEST_RANK_TEXTS,
  host: HOST_TEXTS,
  asksToMeet: ASKS_TO_MEET_TEXTS,
  theme: THEME_TEXTS,
  areaStatus: AREA_STATUS_TEXTS,
  kind: {
    INCOMING_VISIT: kind('vierailuryhmän vierailu', 'ett gruppbesök', 'an incoming visit'),
    OUTGOING_VISIT: kind('vierailu ulkomaille', 'ett besök utomlands', 'a visit abroad'),
    BENCHMARKING_TRIP: kind('vertailuanalyysimatka', 'en benchmarkingresa', 'a benchmarking trip'),
    CITY_MARKETING_EVENT: kind(
      'kaupunkimarkkinointitilaisuus',
      'ett stadsmarknadsföringsevenemang',
      'a city-marketing event',
    ),
    CONGRESS_HOSPITALITY: kind(
      'kongressin tai suurtapahtuman vieraanvaraisuus',
      'värdskap för en kongress eller ett storevenemang',
      'congress or major-event hospitality',
    ),
    COOPERATION_MEETING: kind('yhteistyökokous', 'ett samarbetsmöte', 'a cooperation meeting'),
  },
  direction: {
    INCOMING: {
      is: text('vierailu tapahtuu Helsingissä', 'besöket sker i Helsingfors', 'people come to Helsinki'),
      ifSo: text('vierailu tapahtuisi Helsingissä', 'besöket skedde i Helsingfors', 'people came to Helsinki'),
    },
    OUTGOING: {
      is: text('Helsingistä matkustetaan muualle', 'man reser från Helsingfors', 'people travel from Helsinki'),
      ifSo: text(
        'Helsingistä matkustettaisiin muualle',
        'man reste från Helsingfors',
        'people travelled from Helsinki',
      ),
    },
  },
  purpose: {
    STUDY: purpose('tutustuminen', 'ett studiebesök', 'a study visit'),
    COURTESY: purpose('kohteliaisuuskäynti', 'ett artighetsbesök', 'a courtesy visit'),
    OFFICIAL: purpose('virallinen vierailu', 'ett officiellt besök', 'an official visit'),
    COMPANY: purpose('yritysvierailu', 'ett företagsbesök', 'a company visit'),
    INVITED_EXPERT: purpose(
      'kutsutun asiantuntijan vierailu',
      'besök av en inbjuden sakkunnig',
      'the visit of an invited expert',
    ),
    NONE: {
      is: text('vierailun tarkoitusta ei ole ilmoitettu', 'inget syfte har angetts', 'no purpose is given'),
      ifSo: text('vierailun tarkoitusta ei olisi ilmoitettu', 'inget syfte hade angetts', 'no purpose were given'),
    },
  },
  level: {
    HIGH: {
      is: text('taso on korkea', 'nivån är hög', 'it is high-level'),
      ifSo: text(
        'jonkun osallistujan arvo edellyttäisi korkeaa tasoa',
        'någon deltagares rang krävde hög nivå',
        'somebody’s rank made it high-level',
      ),
    },
    ORDINARY: {
      is: text('taso on tavanomainen', 'nivån är vanlig', 'its level is ordinary'),
      ifSo: text('taso olisi tavanomainen', 'nivån var vanlig', 'its level were ordinary'),
    },
  },
  travellingBody: {
    OFFICIALS: {
      is: text(
        'matkustajat ovat viranhaltijoita tai työntekijöitä',
        'resenärerna är tjänsteinnehavare eller arbetstagare',
        'the travellers are officials',
      ),
      ifSo: text(
        'matkustajat olisivat viranhaltijoita tai työntekijöitä',
        'resenärerna var tjänsteinnehavare eller arbetstagare',
        'the travellers were officials',
      ),
    },
    ELECTED_BODY: {
      is: text(
        'matkan tekee luottamushenkilötoimielin',
        'resan görs av ett förtroendeorgan',
        'the trip is made by an elected body',
      ),
      ifSo: text(
        'matkan tekisi luottamushenkilötoimielin',
        'resan gjordes av ett förtroendeorgan',
        'the trip were made by an elected body',
      ),
    },
    MAYORALTY: {
      is: text(
        'matkan tekee pormestaristo',
        'resan görs av borgmästaren eller en biträdande borgmästare',
        'the trip is made by the mayoralty',
      ),
      ifSo: text(
        'matkan tekisi pormestaristo',
        'resan gjordes av borgmästaren eller en biträdande borgmästare',
        'the trip were made by the mayoralty',
      ),
    },
  },
  asksToMeetLeadership: {
    YES: {
      is: text(
        'vieraat pyytävät saada tavata pormestarin, apulaispormestarin tai valtuuston puheenjohtajan',
        'gästerna ber att få träffa borgmästaren, en biträdande borgmästare eller fullmäktiges ordförande',
        'the visitors ask to meet the mayor, a deputy mayor or the chair of the council',
      ),
      ifSo: text(
        'vieraat pyytäisivät saada tavata pormestarin, apulaispormestarin tai valtuuston puheenjohtajan',
        'gästerna bad att få träffa borgmästaren, en biträdande borgmästare eller fullmäktiges ordförande',
        'the visitors asked to meet the mayor, a deputy mayor or the chair of the council',
      ),
    },
    NO: {
      is: text(
        'tapaamista kaupungin ylimmän johdon kanssa ei ole pyydetty',
        'inget möte med stadens högsta ledning har begärts',
        'the visitors do not ask to meet the city’s highest leadership',
      ),
      ifSo: text(
        'tapaamista kaupungin ylimmän johdon kanssa ei olisi pyydetty',
        'inget möte med stadens högsta ledning hade begärts',
        'the visitors did not ask to meet the city’s highest leadership',
      ),
    },
  },
  signing: {
    YES: {
      is: text(
        'ohjelmaan kuuluu allekirjoitus',
        'ett undertecknande ingår i programmet',
        'there is a signing on the programme',
      ),
      ifSo: text(
        'ohjelmaan kuuluisi allekirjoitus',
        'ett undertecknande ingick i programmet',
        'there were a signing on the programme',
      ),
    },
    NO: {
      is: text(
        'ohjelmaan ei kuulu allekirjoitusta',
        'inget undertecknande ingår i programmet',
        'there is no signing on the programme',
      ),
      ifSo: text(
        'ohjelmaan ei kuuluisi allekirjoitusta',
        'inget undertecknande ingick i programmet',
        'there were no signing on the programme',
      ),
    },
  },
  body: {
    NONE: {
      is: text('toimielintä ei ole nimetty', 'inget organ har angetts', 'no body is named'),
      ifSo: text('toimielintä ei olisi nimetty', 'inget organ hade angetts', 'no body were named'),
    },
    HIGHEST_LEADERSHIP: {
      is: text(
        'kyseessä on ylimmän johdon yhteistyöelin',
        'det är fråga om den högsta ledningens samarbetsorgan',
        'the body is one of the highest leadership',
      ),
      ifSo: text(
        'kyseessä olisi ylimmän johdon yhteistyöelin',
        'det var fråga om den högsta ledningens samarbetsorgan',
        'the body were one of the highest leadership',
      ),
    },
    OWNED_BY_ECONOMIC: {
      is: text(
        'jäsenyys toimielimessä kuuluu elinkeino-osastolle',
        'medlemskapet i organet hör till näringslivsavdelningen',
        'the economic department owns the membership in the body',
      ),
      ifSo: text(
        'jäsenyys toimielimessä kuuluisi elinkeino-osastolle',
        'medlemskapet i organet hörde till näringslivsavdelningen',
        'the economic department owned the membership in the body',
      ),
    },
    OWNED_BY_ADMINISTRATIVE: {
      is: text(
        'jäsenyys toimielimessä kuuluu hallinto-osastolle',
        'medlemskapet i organet hör till förvaltningsavdelningen',
        'the administrative department owns the membership in the body',
      ),
      ifSo: text(
        'jäsenyys toimielimessä kuuluisi hallinto-osastolle',
        'medlemskapet i organet hörde till förvaltningsavdelningen',
        'the administrative department owned the membership in the body',
      ),
    },
    UNKNOWN: {
      is: text(
        'jäsenyydestä vastaavaa osastoa ei ole merkitty rekisteriin',
        'uppgift saknas om vilken avdelning medlemskapet hör till',
        'no department is recorded as owning the membership in the body',
      ),
      ifSo: text(
        'jäsenyydestä vastaavaa osastoa ei olisi merkitty rekisteriin',
        'uppgift saknades om vilken avdelning medlemskapet hör till',
        'no department were recorded as owning the membership in the body',
      ),
    },
  },
  aboutBusiness: {
    YES: {
      is: text('ohjelma koskee elinkeinoelämää', 'programmet gäller näringslivet', 'the programme is about business'),
      ifSo: text(
        'ohjelma koskisi elinkeinoelämää',
        'programmet gällde näringslivet',
        'the programme were about business',
      ),
    },
    NO: {
      is: text(
        'ohjelma ei koske elinkeinoelämää',
        'programmet gäller annat än näringslivet',
        'the programme is not about business',
      ),
      ifSo: text(
        'ohjelma ei koskisi elinkeinoelämää',
        'programmet gällde annat än näringslivet',
        'the programme were not about business',
      ),
    },
  },
};

/** The texts of one fact; throws when the value is none of the fact's own. */
export function textOfFact(fact: FactName, value: string): FactText {
  const texts: Readonly<Record<string, FactText>> = FACT_TEXTS[fact];
  const found = texts[value];
  if (!found) throw new Error(`The fact ${fact} has no value ${value}.`);
  return found;
}
