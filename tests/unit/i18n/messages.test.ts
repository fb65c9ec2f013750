import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/lib/domain/visit/vocabulary';
import { messagesOf } from '@/lib/i18n/messages/messages-of';

/** The texts of a language by their full key. */
function textsOf(tree: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
      const here = path ? `${path}.${key}` : key;
      if (typeof value === 'string') return [[here, value] as const];
      return typeof value === 'object' && value !== null ? [...textsOf(value, here)] : [];
    }),
  );
}

/** The names of the arguments of an ICU message, those inside the branches of a plural or select included. */
function argumentsOf(message: string): Set<string> {
  const names = new Set<string>();
  for (const inside of braced(message)) {
    const [, name, kind, branches = ''] = /^\s*(\w+)\s*(?:,\s*(\w+)\s*,?([\s\S]*))?$/.exec(inside) ?? [];
    if (name) names.add(name);
    if (kind === 'plural' || kind === 'select')
      for (const branch of braced(branches)) for (const inner of argumentsOf(branch)) names.add(inner);
  }
  return names;
}

/** What stands in the outermost braces. */
function braced(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  [...text].forEach((letter, index) => {
    if (letter === '{' && depth++ === 0) start = index + 1;
    if (letter === '}' && --depth === 0) found.push(text.slice(start, index));
  });
  return found;
}

const finnish = textsOf(messagesOf('fi'));

describe.each(LOCALES)('the texts in %s', (locale) => {
  const texts = textsOf(messagesOf(locale));

  it('have the keys of the Finnish ones, no more and no fewer', () => {
    expect([...texts.keys()].sort()).toEqual([...finnish.keys()].sort());
  });

  it('take the arguments that the Finnish ones take', () => {
    const differing = [...texts].filter(
      ([key, text]) =>
        String([...argumentsOf(text)].sort()) !== String([...argumentsOf(finnish.get(key) ?? '')].sort()),
    );
    expect(differing).toEqual([]);
  });

  it('can all be written out', () => {
    const failures: string[] = [];
    for (const [key, text] of texts) {
      const values = Object.fromEntries([...argumentsOf(text)].map((name) => [name, 2]));
      const onError = (error: Error) => failures.push(`${key}: ${error.message}`);
      createTranslator<{ text: string }>({ locale, messages: { text }, timeZone: 'Europe/Helsinki', onError })(
        'text',
        values,
      );
    }
    expect(failures).toEqual([]);
  });

  it('use the typographic apostrophe, because the plain one hides an argument', () => {
    expect([...texts].filter(([, text]) => text.includes("'"))).toEqual([]);
  });

  it('have no spaces at their ends and no text that is empty', () => {
    expect([...texts].filter(([, text]) => text !== text.trim() || text === '')).toEqual([]);
  });
});

describe('the reading of arguments in this test', () => {
  it('finds an argument inside a branch of a plural, and takes no branch for one', () => {
    expect(argumentsOf('{count, plural, =0 {Ingen} one {# av {total}} other {#}} i {place}')).toEqual(
      new Set(['count', 'total', 'place']),
    );
  });
});
