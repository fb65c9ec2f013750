/**
 * The closed lists of the field: what a visit can be, who takes part in it and where it can stand.
 * Each list is the single source of its type, of the API's enumeration and of the keys of its texts.
 */

/** What the encounter is (design.md, "Kinds and level"). */
export const VISIT_KINDS = [
  'INCOMING_VISIT',
  'OUTGOING_VISIT',
  'BENCHMARKING_TRIP',
  'CITY_MARKETING_EVENT',
  'CONGRESS_HOSPITALITY',
  'COOPERATION_MEETING',
] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];

/** Which way people travel. */
export const DIRECTIONS = ['INCOMING', 'OUTGOING'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/**
 * The directions a kind can have; the first is taken when none is given. An event, a congress or a meeting can
 * be held at home or abroad; a visitor always comes and a trip always goes.
 */
export const DIRECTIONS_OF_KIND = {
  INCOMING_VISIT: ['INCOMING'],
  OUTGOING_VISIT: ['OUTGOING'],
  BENCHMARKING_TRIP: ['OUTGOING'],
  CITY_MARKETING_EVENT: ['OUTGOING', 'INCOMING'],
  CONGRESS_HOSPITALITY: ['INCOMING', 'OUTGOING'],
  COOPERATION_MEETING: ['INCOMING', 'OUTGOING'],
} as const satisfies Record<VisitKind, readonly [Direction, ...Direction[]]>;

/** Why visitors come: only an incoming visit says it. */
export const PURPOSES = ['STUDY', 'COURTESY', 'OFFICIAL', 'COMPANY', 'INVITED_EXPERT'] as const;
export type Purpose = (typeof PURPOSES)[number];

export const LEVELS = ['HIGH', 'ORDINARY'] as const;
export type Level = (typeof LEVELS)[number];

/** Ranks from the highest down. Which of them make a visit high-level is data of the rule set. */
export const RANKS = [
  'HEAD_OF_STATE',
  'ROYAL',
  'HEAD_OF_GOVERNMENT',
  'SPEAKER',
  'MINISTER',
  'HEAD_OF_INTERNATIONAL_ORGANISATION',
  'AMBASSADOR',
  'GOVERNOR',
  'MAYOR',
  'DEPUTY_MAYOR',
  'COUNCIL_CHAIR',
  'MEMBER_OF_PARLIAMENT',
  'STATE_SECRETARY',
  'CONSUL',
  'COUNCILLOR',
  'DIRECTOR_GENERAL',
  'DIRECTOR',
  'EXPERT',
] as const;
export type Rank = (typeof RANKS)[number];

export const DEPARTMENTS = ['ECONOMIC', 'ADMINISTRATIVE'] as const;
export type Department = (typeof DEPARTMENTS)[number];

/** Whom visitors can ask to meet (rule K3). */
export const ASKS_TO_MEET = ['MAYOR', 'DEPUTY_MAYOR', 'COUNCIL_CHAIR'] as const;
export type AskToMeet = (typeof ASKS_TO_MEET)[number];

/** On whose behalf the city's own people travel (rule K2). */
export const TRAVELLING_BODIES = ['OFFICIALS', 'ELECTED_BODY', 'MAYORALTY'] as const;
export type TravellingBody = (typeof TRAVELLING_BODIES)[number];

/** The cooperation bodies of rule K8, and the MAL committee; any other body is a network named by its key. */
export const COOPERATION_BODIES = ['PKS_ADVISORY_BOARD', 'PKS_COORDINATION_GROUP', 'HSYK', 'MAL_COMMITTEE'] as const;
export type CooperationBody = (typeof COOPERATION_BODIES)[number];

export const CONFIDENTIALITIES = ['PUBLIC', 'INTERNAL', 'RESTRICTED'] as const;
export type Confidentiality = (typeof CONFIDENTIALITIES)[number];

/** The goals of the city's international work (design.md, "Registers"). */
export const GOALS = ['ADVOCACY', 'RECOGNITION', 'LEARNING', 'TALENT_AND_RESEARCH', 'NEW_MARKETS'] as const;
export type Goal = (typeof GOALS)[number];

/** What an encounter is about (design.md, "Registers"), read off its topics by `theme-words.ts`; OTHER is none of these. */
export const THEMES = [
  'CLEAN_AND_SMART_CITY',
  'HEALTH_AND_WELLBEING',
  'STARTUPS',
  'CITY_MARKETING_AND_BRANDING',
  'EDUCATION_AND_CULTURE',
  'TRAFFIC_AND_URBAN_PLANNING',
  'DEMOCRACY_AND_PARTICIPATION',
  'OTHER',
] as const;
export type Theme = (typeof THEMES)[number];

/** How the city works with a target area or a partner; a visit to or from any but an active one needs an exception. */
export const AREA_STATUSES = ['ACTIVE', 'DORMANT', 'SUSPENDED'] as const;
export type AreaStatus = (typeof AREA_STATUSES)[number];

/** How the request reached the city. */
export const REQUEST_SOURCES = ['EMAIL', 'EMBASSY', 'PHONE', 'FORM', 'OTHER'] as const;
export type RequestSource = (typeof REQUEST_SOURCES)[number];

/** What the visit needs besides its programme. */
export const NEEDS = [
  'INTERPRETATION',
  'TRANSPORT',
  'CATERING',
  'SECURITY',
  'ACCESSIBILITY',
  'MEETING_ROOM',
  'PRESS',
  'GIFTS',
] as const;
export type Need = (typeof NEEDS)[number];

/** Where a visit can stand in its life. */
export const STATUSES = [
  'DRAFT',
  'SUBMITTED',
  'IN_PREPARATION',
  'IN_APPROVAL',
  'APPROVED',
  'CONFIRMED',
  'COMPLETED',
  'REPORTED',
  'RETURNED',
  'REJECTED',
  'CANCELLED',
  'POSTPONED',
] as const;
export type VisitStatus = (typeof STATUSES)[number];

/** What can be done to a visit's status; the HTTP API uses the same words. */
export const TRANSITION_ACTIONS = [
  'submit',
  'accept',
  'reroute',
  'request_approval',
  'approve',
  'return',
  'reject',
  'confirm',
  'complete',
  'report',
  'postpone',
  'cancel',
  'reopen',
] as const;
export type TransitionAction = (typeof TRANSITION_ACTIONS)[number];

/** Who decides at a step of an approval chain. */
export const APPROVAL_STEPS = [
  'PROTOCOL_CHECK',
  'HEAD_OF_UNIT',
  'DIRECTOR_ECONOMIC',
  'DIRECTOR_ADMINISTRATIVE',
  'CHIEF_EXECUTIVE',
  'MAYORS_OFFICE',
] as const;
export type ApprovalStepKey = (typeof APPROVAL_STEPS)[number];

/** The steps that a rule set's chains can name: LEAD_DIRECTOR is the director of whichever department leads the visit. */
export const CHAIN_STEPS = [...APPROVAL_STEPS, 'LEAD_DIRECTOR'] as const;
export type ChainStep = (typeof CHAIN_STEPS)[number];

/** Whose rule it is: a sentence of the city's own, an instruction cited, or a default of this system. */
export const SOURCE_KINDS = ['CITY', 'INSTRUCTION', 'DEFAULT'] as const;

/** What a rule can demand of whoever prepares the visit. */
export const DEMANDS = [
  'CONSULT_MISSION_IN_HELSINKI',
  'CONSULT_FINNISH_MISSION',
  'HOST_FROM_HOST_ORDER',
  'TARGET_CITY_NAMED',
  'KEY_SECTORS_NAMED',
  'PARTNERS_NAMED',
  'EFFECT_ESTIMATED',
  'THEME_NAMED',
  'QUESTIONS_NAMED',
  'WHY_NOT_REMOTELY',
] as const;
export type Demand = (typeof DEMANDS)[number];

/** What a request is held against at intake: lib/domain/intake. */
export const CRITERION_KINDS = [
  'NOT_REPEATED',
  'LEAD_TIME',
  'LENGTH',
  'OFFICE_HOURS',
  'SIZE',
  'BENEFIT_NAMED',
] as const;
export type CriterionKind = (typeof CRITERION_KINDS)[number];

/** What the tasks of a visit are made from, by what kind of work it is. */
export const TASK_TEMPLATES = [
  'HIGH_LEVEL_VISIT',
  'GROUP_VISIT',
  'TRIP',
  'MARKETING_EVENT',
  'HOSPITALITY',
  'MEETING',
] as const;
export type TaskTemplate = (typeof TASK_TEMPLATES)[number];

/** The languages of the screens; the first is the default. */
export const LOCALES = ['fi', 'sv', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
/** A sentence in each language. */
export type LocalizedText = Record<Locale, string>;
