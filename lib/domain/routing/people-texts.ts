import type { LocalizedText } from '../visit/vocabulary';
import { type FactText, text, type TextsOf } from './fact-text';
import { RANK_AS_PREDICATE } from './rank-texts';

/** The facts about who takes part, who receives and whom the guests ask to meet, in sentences. */

/** "The highest-ranking participant is a minister". */
const highest = ({ fi, sv, en }: LocalizedText): FactText => ({
  is: text(
    `korkea-arvoisin osallistuja on ${fi}`,
    `den högst rankade deltagaren är ${sv}`,
    `the highest-ranking participant is ${en}`,
  ),
  ifSo: text(
    `korkea-arvoisin osallistuja olisi ${fi}`,
    `den högst rankade deltagaren var ${sv}`,
    `the highest-ranking participant were ${en}`,
  ),
});

export const HIGHEST_RANK_TEXTS: TextsOf<'highestRank'> = {
  NONE: {
    is: text(
      'kenenkään osallistujan arvoa ei ole annettu',
      'ingen deltagares rang har angetts',
      'no participant’s rank is given',
    ),
    ifSo: text(
      'kenenkään osallistujan arvoa ei olisi annettu',
      'ingen deltagares rang hade angetts',
      'no participant’s rank were given',
    ),
  },
  HEAD_OF_STATE: highest(RANK_AS_PREDICATE.HEAD_OF_STATE),
  ROYAL: highest(RANK_AS_PREDICATE.ROYAL),
  HEAD_OF_GOVERNMENT: highest(RANK_AS_PREDICATE.HEAD_OF_GOVERNMENT),
  SPEAKER: highest(RANK_AS_PREDICATE.SPEAKER),
  MINISTER: highest(RANK_AS_PREDICATE.MINISTER),
  HEAD_OF_INTERNATIONAL_ORGANISATION: highest(RANK_AS_PREDICATE.HEAD_OF_INTERNATIONAL_ORGANISATION),
  AMBASSADOR: highest(RANK_AS_PREDICATE.AMBASSADOR),
  GOVERNOR: highest(RANK_AS_PREDICATE.GOVERNOR),
  MAYOR: highest(RANK_AS_PREDICATE.MAYOR),
  DEPUTY_MAYOR: highest(RANK_AS_PREDICATE.DEPUTY_MAYOR),
  COUNCIL_CHAIR: highest(RANK_AS_PREDICATE.COUNCIL_CHAIR),
  MEMBER_OF_PARLIAMENT: highest(RANK_AS_PREDICATE.MEMBER_OF_PARLIAMENT),
  STATE_SECRETARY: highest(RANK_AS_PREDICATE.STATE_SECRETARY),
  CONSUL: highest(RANK_AS_PREDICATE.CONSUL),
  COUNCILLOR: highest(RANK_AS_PREDICATE.COUNCILLOR),
  DIRECTOR_GENERAL: highest(RANK_AS_PREDICATE.DIRECTOR_GENERAL),
  DIRECTOR: highest(RANK_AS_PREDICATE.DIRECTOR),
  EXPERT: highest(RANK_AS_PREDICATE.EXPERT),
};

const host = (fi: string, sv: string, en: string): FactText => ({
  is: text(`isäntänä on ${fi}`, `värd är ${sv}`, `the host is ${en}`),
  ifSo: text(`isäntänä olisi ${fi}`, `värd var ${sv}`, `the host were ${en}`),
});

export const HOST_TEXTS: TextsOf<'host'> = {
  MAYOR: host('pormestari', 'borgmästaren', 'the mayor'),
  DEPUTY_MAYOR: host('apulaispormestari', 'en biträdande borgmästare', 'a deputy mayor'),
  COUNCIL_CHAIR: host('valtuuston puheenjohtaja', 'fullmäktiges ordförande', 'the chair of the council'),
  COUNCILLOR: host('valtuutettu', 'en fullmäktigeledamot', 'a councillor'),
  DIRECTOR: host('johtaja', 'en direktör', 'a director'),
  OTHER: host(
    'joku muu kuin kaupungin johtoon kuuluva',
    'någon utanför stadens ledning',
    'somebody outside the city’s leadership',
  ),
  NONE: {
    is: text('isäntää ei ole nimetty', 'ingen värd har angetts', 'no host is named'),
    ifSo: text('isäntää ei olisi nimetty', 'ingen värd hade angetts', 'no host were named'),
  },
};

const asked = (fi: string, sv: string, en: string): FactText => ({
  is: text(
    `ylin henkilö, jota vieraat pyytävät saada tavata, on ${fi}`,
    `den högsta som gästerna ber att få träffa är ${sv}`,
    `the highest person the visitors ask to meet is ${en}`,
  ),
  ifSo: text(
    `ylin henkilö, jota vieraat pyytäisivät saada tavata, olisi ${fi}`,
    `den högsta som gästerna bad att få träffa var ${sv}`,
    `the highest person the visitors asked to meet were ${en}`,
  ),
});

export const ASKS_TO_MEET_TEXTS: TextsOf<'asksToMeet'> = {
  MAYOR: asked('pormestari', 'borgmästaren', 'the mayor'),
  DEPUTY_MAYOR: asked('apulaispormestari', 'en biträdande borgmästare', 'a deputy mayor'),
  COUNCIL_CHAIR: asked('valtuuston puheenjohtaja', 'fullmäktiges ordförande', 'the chair of the council'),
  NONE: {
    is: text(
      'vieraat eivät ole nimenneet, ketä ylimmästä johdosta he haluavat tavata',
      'gästerna har inte angett vem i den högsta ledningen de vill träffa',
      'the visitors name nobody of the highest leadership whom they wish to meet',
    ),
    ifSo: text(
      'vieraat eivät olisi nimenneet, ketä ylimmästä johdosta he haluavat tavata',
      'gästerna inte hade angett vem i den högsta ledningen de vill träffa',
      'the visitors named nobody of the highest leadership whom they wish to meet',
    ),
  },
};
