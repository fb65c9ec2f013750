import { readCountry } from '../places/read-country';
import { RANKS, type Level, type LocalizedText, type Rank } from '../visit/vocabulary';
import { levelOfRank } from './high-ranks';
import { foundSentence, type WhyNot, whyNotSentence } from './rank-sentences';
import {
  ADDRESS_BEFORE_NAME,
  COMPOUND_ENDINGS,
  FORMER,
  GERMAN_ONLY_ENDING,
  HONORIFICS,
  INTERNATIONAL,
  LESSENING,
  MAY_FOLLOW_WORDS,
  NAME_LIKE,
  ORGANISATIONS,
  SOMEBODY_ELSES,
  STATE_BODIES,
  TITLES,
} from './rank-words';

/** What a title tells of its holder's rank, with the words that decided it, as they were written. */
export type RankReading = {
  rank: Rank | null;
  level: Level;
  because: { words: string; sentence: LocalizedText } | null;
};

/** Longer texts are no titles. */
const LONGEST = 500;

/**
 * Reads the rank that a title tells, alone or with a name ("Prime Minister Kaja Kallas", "Kuningas Carl XVI Gustaf",
 * "Anna Ek, borgmästare"). Of several people or titles the highest counts. A title that is somebody else's ("assistant to
 * the mayor"), of the past, of an organisation ("President of the Student Union") or only a name ("Stephen King") is none:
 * wrongly high is as bad as missed. Source: design.md, "Kinds and level".
 */
export function readRank(text: string): RankReading {
  const parts = segmentsOf(text.slice(0, LONGEST));
  const readings = parts.map(readSegment).filter((reading) => reading !== null);
  const found = readings.flatMap((reading) => ('rank' in reading ? [reading] : []));
  const whyNot = readings.flatMap((reading) => ('whyNot' in reading ? [reading] : []))[0];
  const whole = wordsOf(text.slice(0, LONGEST));

  // "Vice President, Sales, Nokia": what stands after a comma can make the title before it an organisation's.
  const [best] = found
    .filter(({ rank, segment }) => !(isHigh(rank) && segment === 0 && belongsToOrganisation(whole, 0, 1)))
    .filter(({ words, segment }) => !isOfACompany(words, segment, parts))
    .sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank));
  if (best)
    return {
      rank: best.rank,
      level: levelOfRank(best.rank),
      because: { words: best.words, sentence: foundSentence(best.words, best.rank) },
    };

  const [organisation] = found;
  if (organisation) return refused({ words: organisation.words, whyNot: 'ORGANISATION' });
  return whyNot ? refused(whyNot) : { rank: null, level: 'ORDINARY', because: null };
}

function refused({ words, whyNot }: { words: string; whyNot: WhyNot }): RankReading {
  return { rank: null, level: 'ORDINARY', because: { words, sentence: whyNotSentence(words, whyNot) } };
}

/**
 * Companies have presidents too. A title of theirs that stands alone before a comma is a state's only when a country or a
 * full name follows ("President, Finland"); a vice president is one only with a name or a country at all.
 */
function isOfACompany(
  title: string,
  segment: number,
  parts: readonly { words: Word[]; source: string; index: number }[],
): boolean {
  const folded = fold(title);
  if (folded !== 'president' && folded !== 'vice president') return false;
  const own = parts.find(({ index }) => index === segment);
  if (!own || own.words.length > folded.split(' ').length) return false;

  const next = parts.find(({ index }) => index > segment);
  if (!next) return folded === 'vice president' && segment === 0;
  if (readCountry(next.source.trim()).kind !== 'DOUBT') return false;
  return folded === 'vice president' || next.words.length === 1;
}

const isHigh = (rank: Rank) => levelOfRank(rank) === 'HIGH';

/** A word of the text: folded for comparing, and where it stands in what was written. */
type Word = { folded: string; start: number; end: number; text: string };

type SegmentReading = { rank: Rank; words: string; segment: number } | { whyNot: WhyNot; words: string } | null;

/** Parts of a text that each can name somebody: between commas and brackets, and on both sides of "and". */
function segmentsOf(text: string): { words: Word[]; source: string; index: number }[] {
  return text
    .split(/[,;()/|\n]|\s(?:and|ja|och|und|et|y|&|–|—)\s/)
    .map((source, index) => ({ words: wordsOf(source), source, index }))
    .filter(({ words }) => words.length > 0);
}

/** Words without marks and in lower case; hyphens and dots part them, an apostrophe keeps its word together. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}'’]+/gu)].map((match) => ({
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[’']/g, "'")
    .toLowerCase();
}

/** The titles by their first word, the longest first, so that a look at a place tries few. */
const BY_FIRST_WORD = (() => {
  const index = new Map<string, { words: string[]; rank: Rank }[]>();
  for (const rank of RANKS) {
    for (const title of TITLES[rank]) {
      const words = title.split(' ');
      const [first = ''] = words;
      index.set(first, [...(index.get(first) ?? []), { words, rank }]);
    }
  }
  for (const titles of index.values()) titles.sort((a, b) => b.words.length - a.words.length);
  return index;
})();

type Found = { rank: Rank; from: number; to: number };

/** The first title of a segment that stands, else why the first that was seen does not. */
function readSegment({ words, source, index }: { words: Word[]; source: string; index: number }): SegmentReading {
  let whyNot: { whyNot: WhyNot; words: string } | null = null;
  for (let at = 0; at < words.length;) {
    const found = titleAt(words, at);
    if (!found) {
      at += 1;
      continue;
    }
    const written = source.slice(words[found.from]?.start, words[found.to - 1]?.end);
    const because = objection(words, found);
    if (!because) return { rank: found.rank, words: written, segment: index };
    whyNot ??= { whyNot: because, words: written };
    at = found.to;
  }
  return whyNot;
}

/** The longest title that begins at a word, or a compound that ends in one. */
function titleAt(words: readonly Word[], at: number): Found | null {
  const word = words[at]?.folded ?? '';
  const title = BY_FIRST_WORD.get(word)?.find((candidate) =>
    candidate.words.every((part, offset) => words[at + offset]?.folded === part),
  );
  if (title) return { rank: title.rank, from: at, to: at + title.words.length };

  const compound = COMPOUND_ENDINGS.find(({ ending }) => word.length > ending.length + 2 && word.endsWith(ending));
  if (!compound) return null;
  // "ulkoministerin" is a genitive; "Außenministerin" is a minister. German writes it with a capital.
  if (compound.ending === GERMAN_ONLY_ENDING && !/^\p{Lu}/u.test(words[at]?.text ?? '')) return null;
  return { rank: compound.rank, from: at, to: at + 1 };
}

/** Why a title in this place is not its holder's, or null when it is. */
function objection(words: readonly Word[], found: Found): WhyNot | null {
  const before = words.slice(0, found.from).map(({ folded }) => folded);
  const after = words.slice(found.to).map(({ folded }) => folded);
  const title = words
    .slice(found.from, found.to)
    .map(({ folded }) => folded)
    .join(' ');

  // "f.d." is parted at its dots.
  if (
    before.some((word, at) => FORMER.includes(word) || (word === 'f' && before[at + 1] === 'd')) ||
    after[0] === 'emeritus' ||
    after[0] === 'emerita'
  )
    return 'FORMER';
  if (isSomebodyElses(before)) return 'SOMEBODY_ELSES';
  if (isOnlyAName(title, words, found)) return 'ONLY_A_NAME';
  if (!isHigh(found.rank)) return null;
  if (LESSENING.includes(before.at(-1) ?? '')) return 'LESSER';
  if (followsTitleAsGenitive(after)) return 'SOMEBODY_ELSES';
  if (belongsToOrganisation(words, found.from, found.to)) return 'ORGANISATION';
  if (found.rank === 'HEAD_OF_INTERNATIONAL_ORGANISATION' && isOfSomeAssociation(title, after)) return 'ORGANISATION';
  if (presidesOverSomethingElse(title, after)) return 'ORGANISATION';
  return null;
}

/** "Assistant to the", "office of the", "wife of": the last words before the title that are not honorifics. */
function isSomebodyElses(before: readonly string[]): boolean {
  const last = before.findLast((word) => !HONORIFICS.includes(word) || word === 'to');
  return last !== undefined && SOMEBODY_ELSES.includes(last);
}

/** Finnish and Swedish put the other after the title: "presidentti" stands alone, "ministeri" before "avustaja" does not. */
function followsTitleAsGenitive(after: readonly string[]): boolean {
  const next = after[0] ?? '';
  return [
    'avustaja',
    'erityisavustaja',
    'sihteeri',
    'puoliso',
    's',
    'secretary',
    'assistant',
    'office',
    'adviser',
    'advisor',
    'spouse',
    'wife',
    'spokesperson',
  ].includes(next);
}

/** A word that is also a name counts only where a title would stand. */
function isOnlyAName(title: string, words: readonly Word[], found: Found): boolean {
  if (!NAME_LIKE.includes(title)) return false;
  const before = words.slice(0, found.from);
  const isLast = found.to === words.length;
  const directlyBefore = before.at(-1)?.folded ?? '';
  const foundWord = words[found.from]?.text ?? '';

  if (ADDRESS_BEFORE_NAME.includes(directlyBefore)) return true;
  const others = before.filter(({ folded }) => !HONORIFICS.includes(folded));
  if (others.length === 0) return isAbbreviation(title) && !isUpper(foundWord);
  // "Ruotsin kuningas", "Finnish President": a country before the title says whose it is.
  if (others.every(({ text }) => isOfCountry(text))) return false;
  if (!MAY_FOLLOW_WORDS.includes(title)) return true;

  // "Foreign Minister", "Tallinnan kaupunginjohtaja": what of, where; but "Dean Mayor" is a person.
  if (isLast && others.length === 1 && COMMON_SURNAMES.includes(title)) return true;
  return !others.every(({ folded }) => SAYS_OF_WHAT.test(folded));
}

/** Titles that are so common as surnames that one first name before them makes them one. */
const COMMON_SURNAMES = ['king', 'queen', 'mayor', 'chancellor', 'president', 'premier', 'governor'];

/** Endings of adjectives, genitives and the names of fields: foreign, Finnish, interior, defence, Tallinnan, Stockholms. */
const SAYS_OF_WHAT = /(n|s|ish|ese|ic|ign|ence|ance|ort|airs|ty|th|ment|ure|ion|al)$/;

const isAbbreviation = (title: string) => title.length <= 2;
const isUpper = (text: string) => text === text.toUpperCase();

/** A country's name, or the adjective or genitive made of it, as far as the register of countries knows. */
function isOfCountry(word: string): boolean {
  const plain = word.replace(/['’]s$/, '');
  if (/(ish|ese|ian|lainen|läinen)$/i.test(plain) && plain.length > 5) return true;
  const stems = [plain, plain.replace(/n$/, ''), plain.replace(/s$/, '')];
  return stems.some((stem) => stem.length > 3 && readCountry(stem).kind !== 'DOUBT');
}

/** An organisation's word anywhere beside the title, unless it is part of a state's own body. */
function belongsToOrganisation(words: readonly Word[], from: number, to: number): boolean {
  const around = [...words.slice(0, from), ...words.slice(to)].map(({ folded }) => folded);
  const text = ` ${words.map(({ folded }) => folded).join(' ')} `;
  if (STATE_BODIES.some((body) => text.includes(` ${body} `) || text.includes(` ${body}`))) return false;
  return around.some((word) => ORGANISATIONS.includes(word));
}

/** A secretary-general "of" something is one of the world's only where that is known; with a name after it, it is. */
function isOfSomeAssociation(title: string, after: readonly string[]): boolean {
  if (!['secretary general', 'paasihteeri', 'generalsekreterare'].includes(title)) return false;
  if (after[0] !== 'of' && after[0] !== 'for' && after[0] !== 'i') return false;
  const rest = after
    .slice(1)
    .filter((word) => word !== 'the')
    .join(' ');
  return !INTERNATIONAL.some((name) => rest === name || rest.startsWith(`${name} `));
}

/** "President of Ghana" is a head of state, "President of Nokia" is not; the same for a king and a governor of a bank. */
function presidesOverSomethingElse(title: string, after: readonly string[]): boolean {
  if (
    !['president', 'presidente', 'vice president', 'general secretary', 'first secretary', 'chancellor'].includes(title)
  )
    return false;
  if (after[0] !== 'of' && after[0] !== 'for' && after[0] !== 'at') return false;
  const rest = after.slice(1).filter((word) => word !== 'the');
  const text = rest.join(' ');
  if (text.startsWith('republic') || STATE_BODIES.some((body) => text.startsWith(body))) return false;
  return !rest.some((_, index) => readCountry(rest.slice(0, index + 1).join(' ')).kind !== 'DOUBT');
}
