import type { Level, Rank } from '../visit/vocabulary';

/**
 * The ranks that make a visit high-level unless the rule set says otherwise (design.md, "Kinds and level": head of
 * state, reigning or other royalty, head of government, speaker of a parliament, minister, head of an international
 * organisation, ambassador or head of mission, governor, mayor).
 */
export const HIGH_RANKS: readonly Rank[] = [
  'HEAD_OF_STATE',
  'ROYAL',
  'HEAD_OF_GOVERNMENT',
  'SPEAKER',
  'MINISTER',
  'HEAD_OF_INTERNATIONAL_ORGANISATION',
  'AMBASSADOR',
  'GOVERNOR',
  'MAYOR',
];

/** The level a guest of this rank gives the visit; `highRanks` are those of the rule set in force. */
export const levelOfRank = (rank: Rank | null, highRanks: readonly Rank[] = HIGH_RANKS): Level =>
  rank !== null && highRanks.includes(rank) ? 'HIGH' : 'ORDINARY';
