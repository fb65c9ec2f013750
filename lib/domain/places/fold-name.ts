/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Lower case, without diacritics: "Türkiye" and "turkiye" fold alike, "Ålesund" and "alesund" too. */
export const foldLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[øæœßłđðþı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);

/** Abbreviations that people use inside country names. */
const LONG_FORMS: Readonly<Record<string, string>> = {
  st: 'saint',
  rep: 'republic',
  dem: 'democratic',
  fed: 'federal',
  ppl: 'peoples',
};

/**
 * The words of a name, folded: dots of abbreviations and apostrophes gone ("U.S.S.R." → ussr, "People’s" → peoples),
 * every other mark a gap, common abbreviations written out ("St." → saint).
 */
export const wordsOfName = (text: string): string[] =>
  foldLetters(text)
    .replace(/\bs:t\b/g, 'saint')
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu, (abbreviation) => `${abbreviation.replaceAll('.', '')} `)
    .replace(/['’‘ʼ`´]/g, '')
    .replace(/&/g, ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => LONG_FORMS[word] ?? word);
