import { addDays } from '../shared/day';

/** The periods that a trial is offered for by name; OWN is what somebody types. */
export const TRIAL_PERIODS = ['LAST_12_MONTHS', 'THIS_YEAR', 'ALL', 'OWN'] as const;
export type TrialPeriodName = (typeof TRIAL_PERIODS)[number];

/** Days on which visits start (yyyy-mm-dd), both included; open where none is given. */
export type TrialPeriod = { from: string | null; to: string | null };

/** The days that a named period comes to today; of ALL neither end is given. */
export function trialPeriodOf(name: Exclude<TrialPeriodName, 'OWN'>, today: string): TrialPeriod {
  const year = Number(today.slice(0, 4));
  switch (name) {
    case 'LAST_12_MONTHS':
      return { from: addDays(aYearBefore(today), 1), to: today };
    case 'THIS_YEAR':
      return { from: `${year}-01-01`, to: `${year}-12-31` };
    case 'ALL':
      return { from: null, to: null };
  }
}

/** The same day of the year before; of a leap day the day before the one that was not. */
function aYearBefore(day: string): string {
  const year = Number(day.slice(0, 4)) - 1;
  return day.endsWith('02-29') ? `${year}-02-28` : `${year}${day.slice(4)}`;
}
