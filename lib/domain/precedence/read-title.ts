import type { Rank } from '../visit/vocabulary';
import { readRank } from './read-rank';
import { FORMER } from './rank-words';

export type TitleReading = { rank: Rank | null; former: boolean };

/**
 * The rank that a title tells, also of an office held before ("Former Mayor of Oslo", "entinen ministeri"), which read-rank.ts
 * rightly takes for no rank of today: for precedence it is one, and the table says what it is worth.
 */
export function readTitle(title: string): TitleReading {
  const { rank } = readRank(title);
  if (rank !== null) return { rank, former: false };

  const words = title.split(/(\s+|-)/);
  const at = words.findIndex((word) => FORMER.includes(bare(word)));
  if (at < 0) return { rank: null, former: false };
  const held = readRank(words.toSpliced(at, 1).join('').trim()).rank;
  return { rank: held, former: held !== null };
}

const bare = (word: string) =>
  word
    .normalize('NFD')
    .replace(/[\p{M}.,]/gu, '')
    .toLowerCase();
