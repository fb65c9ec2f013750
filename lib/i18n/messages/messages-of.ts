import type { Locale } from '@/lib/domain/visit/vocabulary';
import { en } from './en';
import { fi } from './fi';
import { sv } from './sv';

/** The texts of the screens by area; Finnish is the model that the other languages follow key by key. */
export type Messages = typeof fi;

const MESSAGES: Record<Locale, SameKeys<Messages>> = { fi, sv, en };

export const messagesOf = (locale: Locale) => MESSAGES[locale];

/** The keys of a set of texts with texts of another language. */
export type SameKeys<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : SameKeys<Texts[Key]>;
};
