import { expect, it } from 'vitest';
import { trialPeriodOf } from '@/lib/domain/routing/trial-period';

it('the last 12 months end today and begin on the day after today of a year ago', () => {
  expect(trialPeriodOf('LAST_12_MONTHS', '2027-02-01')).toEqual({ from: '2026-02-02', to: '2027-02-01' });
  expect(trialPeriodOf('LAST_12_MONTHS', '2026-12-31')).toEqual({ from: '2026-01-01', to: '2026-12-31' });
});

it('of a leap day too they are twelve months', () => {
  expect(trialPeriodOf('LAST_12_MONTHS', '2028-02-29')).toEqual({ from: '2027-03-01', to: '2028-02-29' });
});

it('this year is the whole of it, and all has no ends', () => {
  expect(trialPeriodOf('THIS_YEAR', '2027-02-01')).toEqual({ from: '2027-01-01', to: '2027-12-31' });
  expect(trialPeriodOf('ALL', '2027-02-01')).toEqual({ from: null, to: null });
});
