import { readCount } from '../shared/as-typed';
import type { LocalizedText } from '../visit/vocabulary';
import type { Source } from './rule-source';

/** What the parts of the rules' editor have in common: the way from what is typed to what the schema judges. */

/** Every part of what the schema is to judge, with what could not be read left as it was typed. */
export type Unjudged<T> = T extends unknown ? { [Part in keyof T]-?: unknown } : never;

/** `visit` only of a rule (rule-source.ts): nobody types it, it goes along. */
export type SourceForm = { kind: Source['kind']; text: LocalizedText; visit?: string };
export const NO_SOURCE: SourceForm = { kind: 'DEFAULT', text: { fi: '', sv: '', en: '' } };

export const toSource = ({ kind, text, visit }: SourceForm): SourceForm => ({
  ...{ kind, text: trimmedText(text) },
  ...(visit ? { visit } : {}),
});

export function trimmedText({ fi, sv, en }: LocalizedText): LocalizedText {
  return { fi: fi.trim(), sv: sv.trim(), en: en.trim() };
}

/** A whole number, or the text that is none. */
export const countOf = (text: string): unknown => readCount(text) ?? typed(text);

/** Nothing where nothing is typed. */
export const typed = (text: string): string | undefined => (text.trim() === '' ? undefined : text);
