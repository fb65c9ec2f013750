import { z } from 'zod';
import { CRITERION_STATES, type CriterionCheck } from '../intake/check-criteria';
import type { RoutingStory } from '../routing/route-visit';
import type { TodaysRules } from '../routing/todays-rules';
import { todayJson, toTodayJson } from '../routing/todays-rules-json';
import { toRfc3339 } from '../shared/zoned-time';
import { GIVES_PLACE } from '../approval/find-approver';
import type { ApprovalStep, Visit } from './visit';
import { STEP_STATES } from './visit';
import {
  APPROVAL_STEPS,
  AREA_STATUSES,
  ASKS_TO_MEET,
  CONFIDENTIALITIES,
  CRITERION_KINDS,
  DEMANDS,
  DEPARTMENTS,
  DIRECTIONS,
  GOALS,
  LEVELS,
  type Locale,
  NEEDS,
  PURPOSES,
  RANKS,
  REQUEST_SOURCES,
  STATUSES,
  TRANSITION_ACTIONS,
  TRAVELLING_BODIES,
  type TransitionAction,
  VISIT_KINDS,
} from './vocabulary';

/** A moment as RFC 3339 with the offset of the visit's own time zone. */
const moment = z.iso.datetime({ offset: true });
const department = z.enum(DEPARTMENTS);

const personJson = z.object({
  /** Theirs as long as they are on the visit: given back with a change it says who is who. */
  id: z.string(),
  name: z.string(),
  title: z.string(),
  rank: z.enum(RANKS).nullable(),
  /** GIVEN by a person, READ from the title and only proposed. */
  rankOrigin: z.enum(['GIVEN', 'READ']).nullable(),
  organisation: z.string(),
  isHead: z.boolean(),
});

const staffJson = z.object({ id: z.string(), name: z.string(), email: z.string() });

/** What a routing decided and why, in the language asked for. */
export const routingJson = z.object({
  rule: z.string().nullable(),
  leadDepartment: department.nullable(),
  supportDepartment: department.nullable(),
  because: z.string(),
  source: z.string().nullable(),
  levelBecause: z.string(),
  passedOver: z.array(z.object({ rule: z.string(), because: z.string() })),
  wouldChange: z.array(z.string()),
  demands: z.array(z.object({ demand: z.enum(DEMANDS), text: z.string() })),
  approvals: z.array(z.enum(APPROVAL_STEPS)),
  approvalsBecause: z.string(),
});

/** A visit as the API gives it. */
export const visitJson = z.object({
  id: z.string(),
  reference: z.string(),
  version: z.int(),
  status: z.enum(STATUSES),
  statusSince: moment,
  level: z.enum(LEVELS),
  kind: z.enum(VISIT_KINDS),
  direction: z.enum(DIRECTIONS),
  purpose: z.enum(PURPOSES).nullable(),
  title: z.string(),
  startsAt: moment.nullable(),
  endsAt: moment.nullable(),
  timeZone: z.string(),
  organisation: z.string(),
  country: z.string().nullable(),
  countryAsWritten: z.string().nullable(),
  city: z.string(),
  guests: z.array(personJson),
  travellers: z.array(personJson),
  announcedCount: z.int().nullable(),
  asksToMeet: z.array(z.enum(ASKS_TO_MEET)),
  signing: z.boolean(),
  body: z.string().nullable(),
  travellingBody: z.enum(TRAVELLING_BODIES).nullable(),
  topics: z.array(z.string()),
  goals: z.array(z.enum(GOALS)),
  host: z.string(),
  languages: z.array(z.string()),
  needs: z.array(z.enum(NEEDS)),
  estimatedCostEur: z.number().nullable(),
  confidentiality: z.enum(CONFIDENTIALITIES),
  source: z.enum(REQUEST_SOURCES).nullable(),
  requestedOn: z.iso.date().nullable(),
  caseNumber: z.string(),
  notes: z.string(),
  named: z.array(z.string()),
  levelRaisedBecause: z.string().nullable(),
  levelLoweredBecause: z.string().nullable(),
  details: z.record(z.string(), z.unknown()),
  leadDepartment: department.nullable(),
  supportDepartment: department.nullable(),
  /** Null until the visit is submitted. */
  routing: routingJson
    .extend({
      ruleSetVersion: z.int().nullable(),
      override: z
        .object({ from: department.nullable(), to: department, reason: z.string(), by: z.string(), at: moment })
        .nullable(),
    })
    .nullable(),
  /** What the rules in force now would decide; null where that comes to the same, and in the answer to a change. */
  today: todayJson.nullable(),
  /** What holds it for the chief executive's exception; null where nothing does. */
  hold: z
    .object({
      target: z.string(),
      status: z.enum(AREA_STATUSES),
      since: z.iso.date(),
      reason: z.string(),
      decision: z.string(),
      heldAt: moment,
      exception: z.object({ granted: z.boolean(), reason: z.string(), by: z.string(), at: moment }).nullable(),
    })
    .nullable(),
  /** What an incoming visit was held against at intake; empty for others, null in the answer to a change. */
  criteria: z
    .array(
      z.object({
        criterion: z.enum(CRITERION_KINDS),
        state: z.enum(CRITERION_STATES),
        asks: z.string(),
        because: z.string(),
        wouldMeet: z.string().nullable(),
        source: z.string(),
      }),
    )
    .nullable(),
  approvals: z.array(
    z.object({
      step: z.enum(APPROVAL_STEPS),
      /** Steps of one stage are open at the same time; null needs all of them. */
      stage: z.int(),
      stageNeeds: z.int().nullable(),
      /** How many of the office's holders approve; null is all of them. */
      holdersNeeded: z.int().nullable(),
      state: z.enum(STEP_STATES),
      dueOn: z.iso.date().nullable(),
      /** Who decides it today, while it is open. */
      deciders: z.array(z.string()),
      decidedBy: z.string().nullable(),
      decidedAt: moment.nullable(),
      comment: z.string(),
      decisions: z.array(
        z.object({
          decision: z.enum(['APPROVED', 'RETURNED', 'REJECTED']),
          by: z.string(),
          insteadOf: z.string().nullable(),
          because: z.enum(GIVES_PLACE).nullable(),
          decidedAs: z.enum(APPROVAL_STEPS),
          comment: z.string(),
          at: moment,
        }),
      ),
    }),
  ),
  requester: staffJson,
  responsible: staffJson.nullable(),
  /** What the caller may do to it now. */
  actions: z.array(z.enum(TRANSITION_ACTIONS)),
  createdAt: moment,
  updatedAt: moment,
});
export type VisitJson = z.output<typeof visitJson>;

type Told = {
  visit: Visit;
  story: RoutingStory | null;
  criteria: readonly CriterionCheck[] | null;
  actions: TransitionAction[];
  deciders: ReadonlyMap<string, readonly { name: string }[]>;
  today?: TodaysRules | null;
};

/** A visit in the API's shape, its sentences in `locale`. */
export function toVisitJson(
  { visit, story, criteria, actions, deciders, today = null }: Told,
  locale: Locale,
): VisitJson {
  const at = (date: Date) => toRfc3339(date, visit.timeZone);
  const perhapsAt = (date: Date | null) => (date ? at(date) : null);
  const {
    ruleSetId: _id,
    ruleSetVersion,
    rule: _rule,
    routing,
    steps,
    preparedBy: _prepared,
    imported: _imported,
    named,
    disqualifiedIds: _disqualified,
    ...same
  } = visit;

  return {
    ...same,
    startsAt: perhapsAt(visit.startsAt),
    endsAt: perhapsAt(visit.endsAt),
    statusSince: at(visit.statusSince),
    createdAt: at(visit.createdAt),
    updatedAt: at(visit.updatedAt),
    details: { ...visit.details },
    named: named.map(({ email }) => email),
    routing: story && {
      ...toRoutingJson(story, locale),
      ruleSetVersion,
      override: toOverride(routing?.override ?? null, at),
    },
    today: today && toTodayJson(today, locale),
    hold: visit.hold && toHoldJson(visit.hold, at, locale),
    criteria: criteria && criteria.map((check) => toCriterionJson(check, locale)),
    approvals: steps.map((step) => toApprovalJson(step, deciders.get(step.id) ?? [], at)),
    actions,
  };
}

/** A routing's story in one language. */
export function toRoutingJson(story: RoutingStory, locale: Locale): z.output<typeof routingJson> {
  return {
    rule: story.rule,
    leadDepartment: story.leadDepartment,
    supportDepartment: story.supportDepartment,
    because: story.because[locale],
    source: story.source?.[locale] ?? null,
    levelBecause: story.levelBecause[locale],
    passedOver: story.passedOver.map(({ rule, because }) => ({ rule, because: because[locale] })),
    wouldChange: story.wouldChange.map((sentence) => sentence[locale]),
    demands: story.demands.map(({ demand, text }) => ({ demand, text: text[locale] })),
    approvals: story.approvals.steps,
    approvalsBecause: story.approvals.because[locale],
  };
}

function toHoldJson(hold: NonNullable<Visit['hold']>, at: (date: Date) => string, locale: Locale) {
  const { name, status, since, reason, decision, heldAt, exception } = hold;
  return {
    ...{ target: name[locale], status, since, reason: reason[locale], decision: decision[locale], heldAt: at(heldAt) },
    exception: exception && {
      ...{ granted: exception.granted, reason: exception.reason, by: exception.by.name, at: at(exception.at) },
    },
  };
}

function toCriterionJson({ kind, state, asks, because, wouldMeet, source }: CriterionCheck, locale: Locale) {
  return {
    ...{ criterion: kind, state, asks: asks[locale], because: because[locale] },
    ...{ wouldMeet: wouldMeet?.[locale] ?? null, source: source[locale] },
  };
}

function toOverride(override: NonNullable<Visit['routing']>['override'], at: (date: Date) => string) {
  if (!override) return null;
  const { from, to, reason, byName, at: when } = override;
  return { from, to, reason, by: byName, at: at(new Date(when)) };
}

function toApprovalJson(
  step: ApprovalStep,
  deciders: readonly { name: string }[],
  at: (date: Date) => string,
): VisitJson['approvals'][number] {
  return {
    ...{ step: step.step, stage: step.stage, stageNeeds: step.stageNeed, holdersNeeded: step.holdersNeed },
    ...{ state: step.state, dueOn: step.dueOn, decidedBy: step.decidedBy?.name ?? null, comment: step.comment },
    decidedAt: step.decidedAt && at(step.decidedAt),
    deciders: deciders.map(({ name }) => name),
    decisions: step.decisions.map(({ decision, by, instead, decidedAs, comment, at: when }) => ({
      ...{
        decision,
        by: by.name,
        insteadOf: instead?.name ?? null,
        because: instead?.because ?? null,
        decidedAs,
        comment,
      },
      at: at(when),
    })),
  };
}
