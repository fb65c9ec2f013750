/**
 * How long is kept what the system writes for itself and what nobody looks at any more: people's names and words should
 * lie in no more places than somebody needs them in, and a trial has a row for every visit that it tried. The trail and
 * the visits have their own times and are not touched here. Our defaults.
 */
export const KEPT_DAYS = {
  /**
   * What a mail said, from the day it was settled. Whoever asks what they were written asks within the season; after that
   * it is enough to know that a mail went to whom and when, and the notice has the rest.
   */
  MAIL_TEXT: 90,
  /**
   * A trial, from the day it ended. The next version of the rules is compared with this one's trials, and versions come
   * with the changes of the organisation, every year or two.
   */
  TRIAL: 730,
} as const;

/** What ended before this moment is kept no longer; what ended at it still is. */
export function keptSince(what: keyof typeof KEPT_DAYS, now: Date): Date {
  return new Date(now.getTime() - KEPT_DAYS[what] * 86_400_000);
}
