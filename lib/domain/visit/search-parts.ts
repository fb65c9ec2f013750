/**
 * The parts of words that a search word is looked for by; every word that contains it contains one of them. Finnish bends words at the end and changes
 * the consonants before it (kaupunki, kaupungin; valtuuskunta, valtuuskuntien), and the text search of PostgreSQL knows
 * neither that change nor compounds. So the ending is taken off and both grades of the consonants are looked for.
 *
 * A word shorter than six letters, or one with digits or signs, is looked for only as it is written.
 */
export function searchParts(word: string): string[] {
  if (!/^\p{L}{6,}$/u.test(word)) return [word];
  const root = rootOf(word);
  if (root.length < SHORTEST_ROOT) return [word];

  const grades = CONSONANT_GRADES.filter(([from]) => root.endsWith(from)).sort(([a], [b]) => b.length - a.length);
  const longest = grades[0]?.[0].length ?? 0;
  const others = grades
    .filter(([from]) => from.length === longest)
    .map(([from, to]) => root.slice(0, -from.length) + to);
  // What contains a shorter part is found by that one already.
  const parts = [...new Set([word, root, ...others])];
  return parts.filter((part) => !parts.some((other) => other !== part && part.includes(other)));
}

/** Shorter roots are found in words that have nothing to do with them. */
const SHORTEST_ROOT = 5;

/** Case and number, the longest first; an ending is taken off once and then the vowels that stood before it. */
const ENDINGS = [
  ...['issaan', 'istaan', 'illaan', 'iksi', 'illa', 'illä', 'ilta', 'iltä', 'ille', 'issa', 'issä', 'ista', 'istä'],
  ...[
    'ineen',
    'itten',
    'iden',
    'ihin',
    'ssa',
    'ssä',
    'sta',
    'stä',
    'lla',
    'llä',
    'lta',
    'ltä',
    'lle',
    'ksi',
    'tta',
    'ttä',
  ],
  ...['een', 'aan', 'ään', 'oon', 'uun', 'yyn', 'iin', 'ien', 'jen', 'den', 'ten', 'ita', 'itä'],
  ...['na', 'nä', 'ta', 'tä', 'ia', 'iä', 'oja', 'öjä', 'uja', 'yjä', 'eja', 'ejä'],
  ...['in', 'en', 'an', 'än', 'on', 'un', 'yn', 'ön', 'it', 'at', 'ät', 'et', 'ot', 'ut', 'yt', 'n', 't'],
].sort((a, b) => b.length - a.length);

function rootOf(word: string): string {
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= SHORTEST_ROOT) ?? '';
  const stem = word.slice(0, word.length - ending.length);
  const bare = stem.replace(/[aeiouyäöå]+$/u, '');
  return bare.length >= SHORTEST_ROOT ? bare : stem;
}

/** Strong and weak grade, both ways (Iso suomen kielioppi, § 41–46); vesi : veden, asuminen : asumisen, yritys : yrityksen. */
const CONSONANT_GRADES: readonly (readonly [string, string])[] = [
  ['nk', 'ng'],
  ['nt', 'nn'],
  ['mp', 'mm'],
  ['lt', 'll'],
  ['rt', 'rr'],
  ['kk', 'k'],
  ['pp', 'p'],
  ['tt', 't'],
  ['t', 'd'],
  ['p', 'v'],
  ['s', 'd'],
  ['ks', 's'],
  ['is', 'in'],
].flatMap(([strong = '', weak = '']) => [[strong, weak] as const, [weak, strong] as const]);
