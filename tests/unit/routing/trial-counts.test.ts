import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, type Outcome } from '@/lib/domain/routing/outcome';
import { type CountedCase, countTrial, placeOf, PLACES } from '@/lib/domain/routing/trial-counts';
import { DEPARTMENTS, LEVELS } from '@/lib/domain/visit/vocabulary';

const anyOutcome: fc.Arbitrary<Outcome> = fc.record({
  rule: fc.constantFrom('K1', 'K2', 'K4', null),
  leadDepartment: fc.constantFrom(...DEPARTMENTS, null),
  level: fc.constantFrom(...LEVELS),
  stages: fc.constantFrom([], [{ steps: [{ step: 'HEAD_OF_UNIT' as const, holders: 1 }], need: 'ALL' as const }]),
});
const anyCase: fc.Arbitrary<CountedCase> = fc
  .record({
    ...{ before: anyOutcome, after: anyOutcome, movedTo: fc.constantFrom(null, ...DEPARTMENTS) },
    ...{ month: fc.constantFrom('2026-11', '2026-12', '2027-01'), visits: fc.integer({ min: 1, max: 90 }) },
  })
  .map(({ before, after, movedTo, ...rest }) => ({
    ...rest,
    ...{ before: { ...before, movedTo }, after, changes: changesBetween(before, after) },
  }));

const outcome = (rule: string | null, leadDepartment: Outcome['leadDepartment']): Outcome => ({
  ...{ rule, leadDepartment, level: 'ORDINARY', stages: [] },
});
const counted = (
  before: Outcome,
  after: Outcome,
  month: string,
  visits: number,
  movedTo: Outcome['leadDepartment'] = null,
): CountedCase => ({ before: { ...before, movedTo }, after, changes: changesBetween(before, after), month, visits });

const [K4, K3, QUEUE] = [outcome('K4', 'ECONOMIC'), outcome('K3', 'ADMINISTRATIVE'), outcome(null, null)];

describe('the numbers of a trial', () => {
  const counts = countTrial([
    counted(K4, K4, '2027-01', 10),
    counted(K4, K3, '2027-01', 3),
    counted(K4, K3, '2026-12', 2, 'ADMINISTRATIVE'),
    counted(QUEUE, K3, '2027-01', 1, 'ECONOMIC'),
  ]);

  it('say how many were tried, how many would go elsewhere, and how many of those people had sent right there', () => {
    expect(counts).toMatchObject({
      tried: 16,
      changed: { DEPARTMENT: 6, LEVEL: 0, APPROVALS: 0, RULE: 6 },
      wentThereByHand: 2,
    });
  });

  it('stand by department, those that stay included', () => {
    expect(counts.byDepartment.filter(({ visits }) => visits > 0)).toEqual([
      { before: 'ECONOMIC', after: 'ECONOMIC', visits: 10 },
      { before: 'ECONOMIC', after: 'ADMINISTRATIVE', visits: 5 },
      { before: 'TRIAGE', after: 'ADMINISTRATIVE', visits: 1 },
    ]);
  });

  it('stand by pairs of rules, the most first', () => {
    expect(counts.byRule).toEqual([
      { before: 'K4', after: 'K4', visits: 10, elsewhere: 0 },
      { before: 'K4', after: 'K3', visits: 5, elsewhere: 5 },
      { before: null, after: 'K3', visits: 1, elsewhere: 1 },
    ]);
  });

  it('stand by month in the order of time, with where they would go', () => {
    expect(counts.byMonth).toEqual([
      { month: '2026-12', tried: 2, elsewhere: 2, to: { ECONOMIC: 0, ADMINISTRATIVE: 2, TRIAGE: 0 } },
      { month: '2027-01', tried: 14, elsewhere: 4, to: { ECONOMIC: 0, ADMINISTRATIVE: 4, TRIAGE: 0 } },
    ]);
  });

  it('of no visits are all nothing', () => {
    expect(countTrial([])).toMatchObject({ tried: 0, byRule: [], byMonth: [] });
  });

  it('agree with counting one by one', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 40 }), (cases) => {
        const sum = (of: (one: CountedCase) => boolean) =>
          cases.filter(of).reduce((total, { visits }) => total + visits, 0);
        const { tried, changed, byDepartment, byRule, byMonth, wentThereByHand } = countTrial(cases);
        const isElsewhere = ({ before, after }: CountedCase) => before.leadDepartment !== after.leadDepartment;

        expect(tried).toBe(sum(() => true));
        expect(changed.DEPARTMENT).toBe(sum(isElsewhere));
        expect(changed.APPROVALS).toBe(sum(({ changes }) => changes.includes('APPROVALS')));
        expect(wentThereByHand).toBe(
          sum(
            (one) => isElsewhere(one) && one.before.movedTo !== null && one.before.movedTo === one.after.leadDepartment,
          ),
        );
        for (const { before, after, visits } of byDepartment)
          expect(visits).toBe(
            sum((one) => placeOf(one.before.leadDepartment) === before && placeOf(one.after.leadDepartment) === after),
          );
        for (const { before, after, visits, elsewhere } of byRule) {
          const isPair = (one: CountedCase) => one.before.rule === before && one.after.rule === after;
          expect([visits, elsewhere]).toEqual([sum(isPair), sum((one) => isPair(one) && isElsewhere(one))]);
        }
        for (const { month, to, elsewhere } of byMonth) {
          expect(elsewhere).toBe(sum((one) => one.month === month && isElsewhere(one)));
          for (const place of PLACES)
            expect(to[place]).toBe(
              sum((one) => one.month === month && isElsewhere(one) && placeOf(one.after.leadDepartment) === place),
            );
        }
      }),
    );
  });
});
