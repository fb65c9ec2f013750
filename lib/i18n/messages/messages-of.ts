import type { Locale } from '@/lib/domain/visit/vocabulary';
import { en } from './en';
import { fi } from './fi';
import { sv } from './sv';

/** The texts of the screens by area. Finnish is the model: its keys and the arguments of its sentences are checked. */
export type Messages = typeof fi;

/** The same keys with texts of another language. */
export type SameKeys<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : SameKeys<Texts[Key]>;
};

const MESSAGES: Record<Locale, SameKeys<Messages>> = { fi, sv, en };

/**
 * The texts of a language. Every language passes as the Finnish one, because it is by the Finnish sentences that the
 * compiler knows the arguments; a test holds the arguments of the others to them.
 */
export function messagesOf(locale: Locale): Messages;
export function messagesOf(locale: Locale): SameKeys<Messages> {
  return MESSAGES[locale];
}
