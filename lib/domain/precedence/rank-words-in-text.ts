import { RANK_AS_PREDICATE } from '../routing/rank-texts';
import type { LocalizedText, Rank } from '../visit/vocabulary';

/** A rank as a word in quotation marks, for sentences that cannot bend it: ”pormestari”, “mayor”. */
export function quotedRank(rank: Rank, former = false): LocalizedText {
  const { fi, sv, en } = RANK_AS_PREDICATE[rank];
  const bare = en.replace(/^(?:an?|the) /, '');
  return {
    fi: `”${former ? 'entinen ' : ''}${fi}”`,
    sv: `”${former ? 'tidigare ' : ''}${sv}”`,
    en: `“${former ? 'former ' : ''}${bare}”`,
  };
}

/** "1st", "2nd", "11th". */
export function ordinalInEnglish(place: number): string {
  const tens = place % 100;
  if (tens >= 11 && tens <= 13) return `${place}th`;
  return `${place}${['th', 'st', 'nd', 'rd'][place % 10] ?? 'th'}`;
}
