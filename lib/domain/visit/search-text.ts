import { countryName } from '../places/country-names';
import { foldForSearch } from '../shared/fold';
import { LOCALES } from './vocabulary';
import type { VisitContent } from './visit';

/**
 * Everything that search looks into, in lower case: title, organisation, people, place, topics and text. Words with
 * marks that Finnish and Swedish do not use ("Micheál") stand also without them, so that either spelling finds them.
 */
export function toSearchText(content: VisitContent): string {
  const people = [...content.guests, ...content.travellers].flatMap(({ name, title, organisation }) => [
    name,
    title,
    organisation,
  ]);
  const countries = content.country
    ? LOCALES.map((locale) => countryName(content.country ?? '', locale))
    : [content.countryAsWritten ?? ''];
  const text = [
    content.title,
    content.organisation,
    ...people,
    content.city,
    ...new Set(countries),
    content.host,
    ...content.topics,
    content.caseNumber,
    content.notes,
  ]
    .filter((part) => part !== '')
    .join(' ');

  const lower = foldForSearch(text);
  const foreign = lower.split(/\s+/).flatMap((word) => {
    const plain = withoutForeignMarks(word);
    return plain === word ? [] : [plain];
  });
  return [lower, ...new Set(foreign)].join(' ');
}

/** The words of a search, at most ten; each must be found. */
export function searchTerms(query: string): string[] {
  return foldForSearch(query)
    .split(' ')
    .filter((term) => term !== '')
    .slice(0, 10);
}

/** á → a, but å, ä and ö are letters of their own here. */
function withoutForeignMarks(word: string): string {
  return [...word]
    .map((letter) => (/[åäö]/.test(letter) ? letter : letter.normalize('NFD').replace(/\p{M}/gu, '')))
    .join('');
}
