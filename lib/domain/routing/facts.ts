import {
  COOPERATION_BODIES,
  type Department,
  DIRECTIONS,
  LEVELS,
  PURPOSES,
  TRAVELLING_BODIES,
  VISIT_KINDS,
} from '../visit/vocabulary';

/**
 * What the coordination rules look at: a handful of finite facts, read off a visit by `to-facts.ts`. Every condition
 * of a rule names one of these; the tests enumerate every combination of them.
 */
const BODY_CLASSES = ['NONE', 'HIGHEST_LEADERSHIP', 'OWNED_BY_ECONOMIC', 'OWNED_BY_ADMINISTRATIVE', 'UNKNOWN'] as const;

export const FACT_VALUES = {
  kind: VISIT_KINDS,
  direction: DIRECTIONS,
  purpose: [...PURPOSES, 'NONE'],
  level: LEVELS,
  /** On whose behalf the city's own people travel. */
  travellingBody: [...TRAVELLING_BODIES],
  /** The guests ask to meet the mayor, a deputy mayor or the chair of the council. */
  asksToMeetLeadership: ['YES', 'NO'],
  signing: ['YES', 'NO'],
  /** Whose meeting it is: the highest leadership's bodies, or the department that owns the membership. */
  body: BODY_CLASSES,
  /** The programme is about business. */
  aboutBusiness: ['YES', 'NO'],
} as const;

export type FactName = keyof typeof FACT_VALUES;
export type RoutingFacts = { readonly [F in FactName]: (typeof FACT_VALUES)[F][number] };

export const FACT_NAMES = Object.keys(FACT_VALUES) as FactName[];

/** A network or body and the department that owns the city's membership in it. */
export type Membership = { key: string; owner: Department };

/** K8's bodies: the highest leadership of the metropolitan area and the region. */
export const HIGHEST_LEADERSHIP_BODIES: readonly string[] = [
  COOPERATION_BODIES[0],
  COOPERATION_BODIES[1],
  COOPERATION_BODIES[2],
];
