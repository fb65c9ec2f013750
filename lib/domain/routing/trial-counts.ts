import { DEPARTMENTS, type Department } from '../visit/vocabulary';
import type { OutcomeChange } from './outcome';
import type { TrialCase } from './try-on-history';

/** Where a visit goes: a department, or the joint triage queue of what no rule decides. */
export const PLACES = [...DEPARTMENTS, 'TRIAGE'] as const;
export type Place = (typeof PLACES)[number];

export const placeOf = (department: Department | null): Place => department ?? 'TRIAGE';

/** How many visits of a month (yyyy-mm) fared in one way. */
export type CountedCase = Omit<TrialCase, 'decided'> & { month: string; visits: number };

/** What a trial comes to in numbers; every number is one of visits. */
export type TrialCounts = {
  tried: number;
  /** Those with such a change; another department is "elsewhere". */
  changed: Record<OutcomeChange, number>;
  /** Of those that would go elsewhere, how many a coordinator had sent right there by hand. */
  wentThereByHand: number;
  /** Every pair of places there is, those that stay included. */
  byDepartment: { before: Place; after: Place; visits: number }[];
  /** Every pair of rules that occurs, those that stay included; null is the triage queue. `elsewhere` of them change department. */
  byRule: { before: string | null; after: string | null; visits: number; elsewhere: number }[];
  /** In order of time; `to` counts those that would go elsewhere by where they would go. */
  byMonth: { month: string; tried: number; elsewhere: number; to: Record<Place, number> }[];
};

/** Adds up the ways in which visits fared, in one pass: years of months times hundreds of ways are many. */
export function countTrial(counted: readonly CountedCase[]): TrialCounts {
  const counts = emptyCounts();
  const byRule = new Map<string, TrialCounts['byRule'][number]>();
  const byMonth = new Map<string, TrialCounts['byMonth'][number]>();

  for (const { before, after, changes, month, visits } of counted) {
    const elsewhere = changes.includes('DEPARTMENT') ? visits : 0;
    const [from, to] = [placeOf(before.leadDepartment), placeOf(after.leadDepartment)];

    counts.tried += visits;
    for (const change of changes) counts.changed[change] += visits;
    if (before.movedTo !== null && before.movedTo === after.leadDepartment) counts.wentThereByHand += elsewhere;
    for (const pair of counts.byDepartment) if (pair.before === from && pair.after === to) pair.visits += visits;

    const rules = { before: before.rule, after: after.rule };
    const pair = entry(byRule, JSON.stringify(rules), () => ({ ...rules, visits: 0, elsewhere: 0 }));
    pair.visits += visits;
    pair.elsewhere += elsewhere;

    const ofMonth = entry(byMonth, month, () => ({ month, tried: 0, elsewhere: 0, to: noPlaces() }));
    ofMonth.tried += visits;
    ofMonth.elsewhere += elsewhere;
    ofMonth.to[to] += elsewhere;
  }

  return { ...counts, byRule: mostFirst(byRule), byMonth: sorted(byMonth).map(([, ofMonth]) => ofMonth) };
}

const noPlaces = (): Record<Place, number> => ({ ECONOMIC: 0, ADMINISTRATIVE: 0, TRIAGE: 0 });

function emptyCounts(): Omit<TrialCounts, 'byRule' | 'byMonth'> {
  return {
    tried: 0,
    changed: { DEPARTMENT: 0, LEVEL: 0, APPROVALS: 0, RULE: 0 },
    wentThereByHand: 0,
    byDepartment: PLACES.flatMap((before) => PLACES.map((after) => ({ before, after, visits: 0 }))),
  };
}

/** What stands under a key, made when nothing does yet. */
function entry<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

const sorted = <Value>(map: Map<string, Value>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

/** The most visits first; among equals in the order of their names. */
function mostFirst(pairs: Map<string, TrialCounts['byRule'][number]>): TrialCounts['byRule'] {
  return sorted(pairs)
    .map(([, pair]) => pair)
    .sort((one, other) => other.visits - one.visits);
}
