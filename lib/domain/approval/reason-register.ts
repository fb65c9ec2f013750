import { foldForSearch } from '../shared/fold';
import type { InputIssue } from '../shared/result';
import { LOCALES, type LocalizedText } from '../visit/vocabulary';
import type { RejectionReason } from './first-rejection-reasons';

/**
 * The register of the reasons for rejecting (design.md, "Registers"): its keeper adds reasons, words them in the three
 * languages, orders them and retires those no longer used. None is ever removed, so that old decisions can still be told,
 * and one is always left to choose: a rejection needs a reason.
 */
export type KeptReason = RejectionReason & { retired: boolean };

export const REASON_DIRECTIONS = ['UP', 'DOWN'] as const;
export type ReasonDirection = (typeof REASON_DIRECTIONS)[number];

const LONGEST_KEY = 40;

/** The key of a new reason, by its English words and like no other: "No funds" becomes NO_FUNDS. */
export function newReasonKey({ en }: LocalizedText, taken: readonly string[]): string {
  const words = en
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .slice(0, LONGEST_KEY)
    .replace(/^_+|_+$/g, '');
  const key = words || 'REASON';
  for (let number = 2; ; number += 1) {
    const candidate = number === 2 ? key : `${key}_${number - 1}`;
    if (!taken.includes(candidate)) return candidate;
  }
}

/** Where another reason in use says the same: two of one name could not be told apart when choosing. */
export function sameAsAnother(key: string | null, name: LocalizedText, reasons: readonly KeptReason[]): InputIssue[] {
  const others = reasons.filter((other) => other.key !== key && !other.retired);
  return LOCALES.filter((locale) => others.some((other) => alike(other.name[locale], name[locale]))).map((locale) => ({
    ...{ path: `name.${locale}`, code: 'reason_exists' },
  }));
}

/** What somebody else has worded anew since the writer saw it, unless they come to the same. */
export function wordedMeanwhile(seen: LocalizedText, now: LocalizedText, wanted: LocalizedText): InputIssue[] {
  return LOCALES.filter((locale) => now[locale] !== seen[locale] && now[locale] !== wanted[locale]).map((locale) => ({
    ...{ path: `name.${locale}`, code: 'changed_meanwhile', params: { text: now[locale] } },
  }));
}

/** The keys in use in their new order; null where the reason stands at that end already, or is not in use. */
export function movedReason(reasons: readonly KeptReason[], key: string, direction: ReasonDirection): string[] | null {
  const keys = reasons.filter(({ retired }) => !retired).map((reason) => reason.key);
  const from = keys.indexOf(key);
  const to = direction === 'UP' ? from - 1 : from + 1;
  const other = keys[to];
  if (from < 0 || other === undefined) return null;
  return keys.map((one, index) => (index === from ? other : index === to ? key : one));
}

const alike = (one: string, other: string) => foldForSearch(one) === foldForSearch(other);
