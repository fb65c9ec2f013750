import { foldLetters } from '../places/fold-name';

/** The languages that are known by name; any other by its code. */
const CODES = [
  'ar', 'az', 'be', 'bg', 'bn', 'bs', 'ca', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'eu', 'fa', 'fi', 'fr', 'ga', 'gl', 'he', 'hi', 'hr', 'hu', 'hy', 'id', 'is', 'it',
  'ja', 'ka', 'kk', 'km', 'ko', 'ku', 'ky', 'lt', 'lv', 'mk', 'mn', 'ms', 'mt', 'nl', 'no', 'pl', 'ps', 'pt', 'ro', 'ru', 'se', 'sk', 'sl', 'so', 'sq', 'sr', 'sv', 'sw',
  'th', 'tr', 'uk', 'ur', 'uz', 'vi', 'zh',
] as const; // prettier-ignore
const WRITTEN_IN = ['fi', 'sv', 'en', 'fr', 'de', 'es', 'ru'] as const;

let names: Map<string, string> | undefined;

/** Every name of a language in the languages that lists are written in. Made when it is first asked for: it takes a while. */
function namesOfLanguages(): Map<string, string> {
  names ??= new Map([
    ...CODES.map((code): [string, string] => [code, code]),
    ...WRITTEN_IN.flatMap((written) => {
      const display = new Intl.DisplayNames(written, { type: 'language' });
      return CODES.map((code): [string, string] => [foldLetters(display.of(code) ?? code), code]);
    }),
  ]);
  return names;
}

/** The languages in a text, "englanti, ruotsi" or "EN/FR", and the words that are none that we know. */
export function readLanguages(text: string): { languages: string[]; unknown: string[] } {
  const words = text
    .split(/[,;/+&\n]|\s+(?:ja|och|and|et|und|y|и)\s+/)
    .map((word) => word.replace(/\([^)]*\)/g, '').trim())
    .filter((word) => word !== '');
  const read = words.map((word) => ({ word, code: namesOfLanguages().get(foldLetters(word)) }));
  return {
    languages: [...new Set(read.flatMap(({ code }) => code ?? []))],
    unknown: read.filter(({ code }) => !code).map(({ word }) => word),
  };
}
