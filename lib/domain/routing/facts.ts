import {
  AREA_STATUSES,
  ASKS_TO_MEET,
  COOPERATION_BODIES,
  type Department,
  DIRECTIONS,
  LEVELS,
  PURPOSES,
  RANKS,
  THEMES,
  TRAVELLING_BODIES,
  VISIT_KINDS,
} from '../visit/vocabulary';

/**
 * What the coordination rules look at (design.md, "Coordination rules"): finite facts, read off a visit by `to-facts.ts`.
 * Every condition of a rule names one of these. Who leads on the city's side is two of them: on whose behalf people
 * travel, and who receives.
 */
const BODY_CLASSES = ['NONE', 'HIGHEST_LEADERSHIP', 'OWNED_BY_ECONOMIC', 'OWNED_BY_ADMINISTRATIVE', 'UNKNOWN'] as const;
const HOSTS = ['NONE', 'MAYOR', 'DEPUTY_MAYOR', 'COUNCIL_CHAIR', 'COUNCILLOR', 'DIRECTOR', 'OTHER'] as const;

export const FACT_VALUES = {
  kind: VISIT_KINDS,
  direction: DIRECTIONS,
  purpose: [...PURPOSES, 'NONE'],
  level: LEVELS,
  /** The highest rank present, of guests and travellers alike: those whose ranks make the level. */
  highestRank: ['NONE', ...RANKS],
  /** On whose behalf the city's own people travel. */
  travellingBody: [...TRAVELLING_BODIES],
  /** Who receives on the city's side, as far as the host's title tells; nobody does where the city's people travel. */
  host: HOSTS,
  /** The guests ask to meet the mayor, a deputy mayor or the chair of the council. */
  asksToMeetLeadership: ['YES', 'NO'],
  /** The highest of those whom they ask to meet. */
  asksToMeet: [...ASKS_TO_MEET, 'NONE'],
  signing: ['YES', 'NO'],
  /** Whose meeting it is: the highest leadership's bodies, or the department that owns the membership. */
  body: BODY_CLASSES,
  /** The programme is about business. */
  aboutBusiness: ['YES', 'NO'],
  /** The first theme that a topic names. */
  theme: [...THEMES, 'NONE'],
  /** How the city works with the target area or the partner on the visit's first day; NONE where neither is known. */
  areaStatus: ['NONE', ...AREA_STATUSES],
} as const;

export type FactName = keyof typeof FACT_VALUES;
export type RoutingFacts = { readonly [F in FactName]: (typeof FACT_VALUES)[F][number] };

export const FACT_NAMES = Object.keys(FACT_VALUES) as FactName[];

/** Something for each fact, made one by one. */
export function forEachFact<T>(make: (fact: FactName) => T): Record<FactName, T> {
  return Object.fromEntries(FACT_NAMES.map((fact) => [fact, make(fact)])) as Record<FactName, T>;
}

/** What was not yet a fact when a visit was routed: no rule of its version asks for it. */
const BEFORE_THEY_WERE_FACTS = {
  highestRank: 'NONE',
  host: 'NONE',
  asksToMeet: 'NONE',
  theme: 'NONE',
  areaStatus: 'NONE',
} as const satisfies Partial<RoutingFacts>;

/** The facts as a visit keeps them, whatever were facts on the day it was routed. */
export type StoredFacts = Omit<RoutingFacts, keyof typeof BEFORE_THEY_WERE_FACTS> & Partial<RoutingFacts>;

export const completeFacts = (stored: StoredFacts): RoutingFacts => ({ ...BEFORE_THEY_WERE_FACTS, ...stored });

/** A network or body and the department that owns the city's membership in it. */
export type Membership = { key: string; owner: Department };

/** K8's bodies: the highest leadership of the metropolitan area and the region. */
export const HIGHEST_LEADERSHIP_BODIES: readonly string[] = [
  COOPERATION_BODIES[0],
  COOPERATION_BODIES[1],
  COOPERATION_BODIES[2],
];
