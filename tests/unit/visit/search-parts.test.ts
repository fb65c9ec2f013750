import { describe, expect, it } from 'vitest';
import { searchParts } from '@/lib/domain/visit/search-parts';

/** Whether looking for `word` finds a text that holds `other`. */
const finds = (word: string, other: string) => searchParts(word).some((part) => other.includes(part));

describe('the parts a search word is looked for by', () => {
  it.each([
    ['kaupungissa', 'kaupunki'],
    ['kaupunki', 'kaupungin'],
    ['kaupunkien', 'kaupunginhallitus'],
    ['valtuuskunta', 'valtuuskuntien'],
    ['valtuuskuntien', 'valtuuskunta'],
    ['valtuuskunnan', 'kaupunginvaltuuskunta'],
    ['päiväkodit', 'päiväkoti'],
    ['hulevesien', 'hulevesi'],
    ['huleveden', 'hulevesi'],
    ['liikenteen', 'pyöräliikenne'],
    ['liikenne', 'liikenteestä'],
    ['asumisen', 'asuminen'],
    ['yrityksen', 'kasvuyritys'],
    ['johtajan', 'kaupunginjohtaja'],
    ['delegaatiot', 'startup-delegaatio'],
    ['hampurissa', 'hampurin'],
  ])('%s finds %s', (word, other) => {
    expect(finds(word, other)).toBe(true);
  });

  it.each([
    ['satama', 'sata'],
    ['asuminen', 'asiakas'],
    ['johtaja', 'johto'],
    ['kirjasto', 'kirjailija'],
  ])('%s does not find %s', (word, other) => {
    expect(finds(word, other)).toBe(false);
  });

  it.each(['oslo', 'matka', 'v-2026-000012', '100%', 'start-up', 'a_b'])(
    '%s is looked for as it is written',
    (word) => {
      expect(searchParts(word)).toEqual([word]);
    },
  );

  it('keeps no part that a shorter one finds already', () => {
    expect(searchParts('johtajan')).toEqual(['johtaj']);
  });
});
