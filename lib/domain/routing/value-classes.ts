import { type Case, isInside } from './fact-cases';
import { FACT_NAMES, FACT_VALUES, type FactName, type RoutingFacts } from './facts';
import { COMBINATIONS } from './possible-facts';
import type { Rule } from './rule-set';

/**
 * The values of each fact in the classes that some rules tell apart: two values are in one class when every condition has
 * both or neither. Visits whose facts are in the same classes are decided alike, so that trying one visit of each
 * combination tries them all. A fact that no rule asks for has one class.
 */
export type ValueClasses = ReadonlyMap<FactName, readonly (readonly string[])[]>;

export function valueClassesOf(rules: readonly Pick<Rule, 'when' | 'lead' | 'support'>[]): ValueClasses {
  const classes = new Map<FactName, readonly (readonly string[])[]>(
    FACT_NAMES.map((fact) => [fact, [FACT_VALUES[fact]]]),
  );
  for (const { fact, in: values } of rules.flatMap(distinctionsOf)) {
    const finer = (classes.get(fact) ?? []).flatMap((one) => [
      one.filter((value) => values.includes(value)),
      one.filter((value) => !values.includes(value)),
    ]);
    classes.set(
      fact,
      finer.filter((one) => one.length > 0),
    );
  }
  return classes;
}

/** Every list of values that a rule holds a fact against; a rule of the body's owner tells the owners apart. */
function distinctionsOf({ when, lead, support }: Pick<Rule, 'when' | 'lead' | 'support'>) {
  return [
    ...when.flat(),
    ...(support !== null && typeof support === 'object' ? [support.onlyIf] : []),
    ...(lead === 'BODY_OWNER' ? OWNERS : []),
  ].map(({ fact, in: values }): { fact: FactName; in: readonly string[] } => ({ fact, in: values }));
}

const OWNERS = [
  { fact: 'body', in: ['OWNED_BY_ECONOMIC'] },
  { fact: 'body', in: ['OWNED_BY_ADMINISTRATIVE'] },
] as const;

/** The facts of which anything depends. */
export function askedFacts(classes: ValueClasses): FactName[] {
  return FACT_NAMES.filter((fact) => (classes.get(fact) ?? []).length > 1);
}

/** The first value of the class that a value is in. */
function standsFor(fact: FactName, value: string, classes: ValueClasses): string {
  return classes.get(fact)?.find((one) => one.includes(value))?.[0] ?? value;
}

/** A visit of each combination of classes that can be: what the rules tell apart, each once. */
export function casesToldApart(classes: ValueClasses): RoutingFacts[] {
  return COMBINATIONS.reduce<RoutingFacts[]>((sofar, { facts, visits }) => {
    const parts = toldApart(facts, visits, classes);
    if (sofar.length === 0) return [...parts];
    return parts.flatMap((part) =>
      sofar.map((visit) => facts.reduce((made, fact) => ({ ...made, [fact]: part[fact] }), visit)),
    );
  }, []);
}

/** How many of them are in a case. */
export function countIn(when: Case, classes: ValueClasses): number {
  return COMBINATIONS.map(({ facts, visits }) => {
    const asked = new Map([...when].filter(([fact]) => facts.includes(fact)));
    return toldApart(
      facts,
      visits.filter((visit) => isInside(visit, asked)),
      classes,
    ).length;
  }).reduce((product, count) => product * count, 1);
}

function toldApart(facts: readonly FactName[], visits: readonly RoutingFacts[], classes: ValueClasses): RoutingFacts[] {
  const found = new Map<string, RoutingFacts>();
  for (const visit of visits) {
    const key = facts.map((fact) => standsFor(fact, visit[fact], classes)).join();
    if (!found.has(key)) found.set(key, visit);
  }
  return [...found.values()];
}
