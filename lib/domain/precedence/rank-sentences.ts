import { RANK_AS_PREDICATE } from '../routing/rank-texts';
import type { LocalizedText, Rank } from '../visit/vocabulary';

/** Why words that look like a title tell no rank. */
export type WhyNot = 'FORMER' | 'SOMEBODY_ELSES' | 'ONLY_A_NAME' | 'ORGANISATION' | 'LESSER';

/** "”Prime Minister” on hallituksen päämies." */
export function foundSentence(words: string, rank: Rank): LocalizedText {
  const named = RANK_AS_PREDICATE[rank];
  return { fi: `”${words}”: ${named.fi}.`, sv: `”${words}”: ${named.sv}.`, en: `“${words}”: ${named.en}.` };
}

const WHY_NOT: Record<WhyNot, LocalizedText> = {
  FORMER: {
    fi: 'entinen virka ei ole virka',
    sv: 'ett tidigare ämbete är inget ämbete',
    en: 'a former office is not the office',
  },
  SOMEBODY_ELSES: { fi: 'titteli on jonkun toisen', sv: 'titeln är någon annans', en: 'the title is somebody else’s' },
  ONLY_A_NAME: { fi: 'tässä se on nimi', sv: 'här är det ett namn', en: 'here it is a name' },
  LESSER: {
    fi: 'sijainen tai alempi virka ei ole itse virka',
    sv: 'en ställföreträdare eller lägre befattning är inte ämbetet',
    en: 'a deputy or lower office is not the office itself',
  },
  ORGANISATION: {
    fi: 'titteli on järjestön tai yrityksen',
    sv: 'titeln är en organisations eller ett företags',
    en: 'the title is an organisation’s',
  },
};

export function whyNotSentence(words: string, whyNot: WhyNot): LocalizedText {
  const because = WHY_NOT[whyNot];
  return { fi: `”${words}”: ${because.fi}.`, sv: `”${words}”: ${because.sv}.`, en: `“${words}”: ${because.en}.` };
}
