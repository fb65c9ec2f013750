import { describe, expect, it } from 'vitest';
import { chooseLocale } from '@/lib/i18n/choose-locale';

describe('the language of the screens', () => {
  it('is the one chosen before, whatever the browser asks for', () => {
    expect(chooseLocale('sv', 'en-GB,en;q=0.9')).toBe('sv');
  });

  it('is Finnish when nothing is chosen or asked for', () => {
    expect(chooseLocale(undefined, null)).toBe('fi');
    expect(chooseLocale(undefined, '')).toBe('fi');
  });

  it('is not taken from a cookie that names a language we do not have', () => {
    expect(chooseLocale('de', 'sv')).toBe('sv');
    expect(chooseLocale('__proto__', null)).toBe('fi');
  });

  it.each([
    ['en-GB,en;q=0.9,fi;q=0.8', 'en'],
    ['de-DE,de;q=0.9,sv;q=0.3', 'sv'],
    ['fi;q=0.2, sv-FI;q=0.7, en;q=0.5', 'sv'],
    ['sv;q=0, en;q=0.1', 'en'],
    ['EN-us', 'en'],
    ['de, fr', 'fi'],
    ['*', 'fi'],
    [';;q=,,', 'fi'],
  ])('of a browser that asks for "%s" is %s', (header, locale) => {
    expect(chooseLocale(undefined, header)).toBe(locale);
  });
});
