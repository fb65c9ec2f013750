import { LOCALES, type Locale } from '@/lib/domain/visit/vocabulary';

/** The cookie that remembers the language a person chose. */
export const LOCALE_COOKIE = 'NEXT_LOCALE';
/** The same for the page of a link given to somebody outside, sent with its address alone. */
export const LINK_LOCALE_COOKIE = 'link_locale';

export function isLocale(text: unknown): text is Locale {
  return LOCALES.some((locale) => locale === text);
}

/** The language of the screens: the one chosen before, else the first the browser asks for that we have, else Finnish. */
export function chooseLocale(chosen: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(chosen)) return chosen;
  return wishes(acceptLanguage ?? '').find(isLocale) ?? LOCALES[0];
}

/** The languages of an Accept-Language header, the dearest first; a language refused with q=0 is not among them. */
function wishes(acceptLanguage: string): string[] {
  return acceptLanguage
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.trim().toLowerCase().split(';');
      const weight = params.map((param) => /^\s*q=([\d.]+)\s*$/.exec(param)?.[1]).find((q) => q !== undefined);
      return { language: tag.split('-')[0] ?? '', weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ language }) => language);
}
