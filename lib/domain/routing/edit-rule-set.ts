import { ANYTHING, type ChainForm, NO_CONDITION, type RuleForm, type StageForm, type StepForm } from './rule-set-form';
import { NO_SOURCE } from './typed-parts';

/** What an editor of the rules does to its ordered lists. Places count from 0. */

/** The list with one row taken out and put in at another place; a place beyond its ends is the end. */
export function moved<Row>(rows: readonly Row[], from: number, to: number): Row[] {
  const row = rows.slice(from, from + 1);
  const others = rows.filter((_, place) => place !== from);
  const place = Math.max(0, Math.min(to, others.length));
  return [...others.slice(0, place), ...row, ...others.slice(place)];
}

/** The next of the series that most keys belong to: K10 after K1 … K9. */
export function nextRuleKey(keys: readonly string[]): string {
  const series = keys.flatMap((key) => {
    const [, letters, number] = /^([A-Z]+)(\d+)$/.exec(key) ?? [];
    return letters && number ? [{ letters, number: Number(number) }] : [];
  });
  const sizeOf = (letters: string) => series.filter((one) => one.letters === letters).length;
  const largest = series.reduce(
    (best, { letters }) => (best === '' || sizeOf(letters) > sizeOf(best) ? letters : best),
    '',
  );
  const last = Math.max(0, ...series.filter(({ letters }) => letters === largest).map(({ number }) => number));
  return `${largest || 'K'}${last + 1}`;
}

/** TRIP_2 beside TRIP, TRIP_3 beside both. */
export function nextChainKey(like: string, keys: readonly string[]): string {
  const stem = like.replace(/_\d+$/, '').slice(0, 26);
  const next = (number: number): string =>
    keys.includes(`${stem}_${number}`) ? next(number + 1) : `${stem}_${number}`;
  return next(2);
}

/** A rule of which nothing is said yet, behind the others. */
export function emptyRule(keys: readonly string[]): RuleForm {
  const support = { how: 'NONE', department: 'ADMINISTRATIVE', onlyIf: NO_CONDITION } as const;
  return structuredClone({
    ...{ key: nextRuleKey(keys), name: { fi: '', sv: '', en: '' }, when: [[NO_CONDITION]], lead: 'ECONOMIC', support },
    ...{ demands: [], chain: '', taskTemplate: '', source: NO_SOURCE },
  });
}

export const EMPTY_STEP: StepForm = { step: 'HEAD_OF_UNIT', holders: '1', onlyIf: ANYTHING };
export const EMPTY_STAGE: StageForm = { steps: [EMPTY_STEP], need: 'ALL' };

/** A chain for anything. */
export function emptyChain(keys: readonly string[]): ChainForm {
  return structuredClone({
    ...{ key: nextChainKey('CHAIN', keys), name: { fi: '', sv: '', en: '' }, ...ANYTHING },
    ...{ stages: [EMPTY_STAGE], source: NO_SOURCE },
  });
}

type NewRows<Row> = {
  empty: (keys: readonly string[]) => Row;
  /** Where a new row comes among so many. */
  placeOf: (count: number) => number;
  keyOfCopy: (key: string, keys: readonly string[]) => string;
};

/** How each of the two ordered lists comes by a row more. */
export const NEW_ROWS: { rules: NewRows<RuleForm>; chains: NewRows<ChainForm> } = {
  rules: { empty: emptyRule, placeOf: (count) => count, keyOfCopy: (_, keys) => nextRuleKey(keys) },
  // The last chain takes whatever is left.
  chains: { empty: emptyChain, placeOf: (count) => Math.max(0, count - 1), keyOfCopy: nextChainKey },
};
