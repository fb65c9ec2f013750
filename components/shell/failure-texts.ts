'use client';

import { useSyncExternalStore } from 'react';
import { failure as en } from '@/lib/i18n/messages/en/failure';
import { failure as fi } from '@/lib/i18n/messages/fi/failure';
import { failure as sv } from '@/lib/i18n/messages/sv/failure';

const TEXTS = { fi, sv, en };

/**
 * The texts of the error pages in the reader's language. An error page is drawn in the browser when the server could
 * not answer, so it carries its few texts itself and reads the language off the page.
 */
export function useFailureTexts(): { lang: keyof typeof TEXTS; texts: (typeof TEXTS)[keyof typeof TEXTS] } {
  const lang = useSyncExternalStore(neverChanges, languageOfPage, () => 'fi' as const);
  return { lang, texts: TEXTS[lang] };
}

const neverChanges = () => () => {};

function languageOfPage(): keyof typeof TEXTS {
  const lang = /(?:^|; )NEXT_LOCALE=(\w+)/.exec(document.cookie)?.[1] ?? document.documentElement.lang;
  return lang === 'sv' || lang === 'en' ? lang : 'fi';
}
