import { z } from 'zod';
import { trialJson } from '@/lib/domain/routing/trial-json';
import { draftContentSchema } from '@/lib/domain/routing/draft-content';
import { ruleSetJson, ruleSetRowJson } from '@/lib/domain/routing/rule-set-json';
import { awaitingJson } from '@/lib/domain/visit/awaiting-json';
import { consultationJson, disqualificationJson } from '@/lib/domain/approval/approval-json';
import { consultationChangesSchema, consultationSchema } from '@/lib/domain/approval/consultation';
import { LACKING_BECAUSE, CONSULTATION_DEMANDS } from '@/lib/domain/approval/protocol-check';
import { CONFLICT_KINDS } from '@/lib/domain/conflicts/find-conflicts';
import { areasJson } from '@/lib/domain/areas/areas-json';
import { routingJson, visitJson } from '@/lib/domain/visit/visit-json';
import { listQuerySchema } from '@/lib/domain/visit/list-query';
import { visitFactsSchema, visitFieldsSchema, visitInputSchema } from '@/lib/domain/visit/visit-schema';
import { DEPARTMENTS, LEVELS, RANKS, TRANSITION_ACTIONS, VISIT_KINDS, STATUSES } from '@/lib/domain/visit/vocabulary';
import { calendarQuerySchema } from '@/lib/usecases/visits/calendar-events';
import { ABSENCE_REASONS } from '@/lib/domain/approval/absence';
import { listAbsencesSchema } from '@/lib/usecases/office/list-absences';
import { recordAbsenceSchema } from '@/lib/usecases/office/record-absence';
import { transitionSchema } from '@/lib/usecases/visits/define-transition';
import { setTargetStatusSchema } from '@/lib/usecases/areas/set-status';
import { readRanksSchema } from '@/lib/usecases/ranks/read-ranks';
import { trialQuerySchema } from '@/lib/usecases/rules/read-trials';
import { trialPeriodSchema } from '@/lib/usecases/rules/start-trial';

/**
 * The API's description, OpenAPI 3.1, made from the zod schemas that the routes and use cases themselves use. A test
 * holds its paths and methods to the routes there are, and real answers to its schemas.
 */
type Json = Record<string, unknown>;

const given = (schema: z.ZodType): Json =>
  z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12', unrepresentable: 'any' });
const answered = (schema: z.ZodType): Json =>
  z.toJSONSchema(schema, { io: 'output', target: 'draft-2020-12', unrepresentable: 'any' });

export const problemJson = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string().optional(),
  errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })).optional(),
  reason: z.string().optional(),
  visitStatus: z.string().optional(),
  /** Where a rule set stands that can no longer be changed. */
  state: z.string().optional(),
  currentVersion: z.int().optional(),
  changedBy: z.string().optional(),
  changedAt: z.string().optional(),
  changed: z.array(z.string()).optional(),
});

const listItem = z.object({
  ...visitJson.pick({
    id: true,
    reference: true,
    version: true,
    status: true,
    kind: true,
    direction: true,
    purpose: true,
    title: true,
    timeZone: true,
    organisation: true,
    country: true,
    countryAsWritten: true,
    city: true,
    announcedCount: true,
    confidentiality: true,
    level: true,
    leadDepartment: true,
    supportDepartment: true,
  }).shape,
  startsAt: z.string().nullable(),
  endsAt: z.string().nullable(),
  statusSince: z.string(),
  updatedAt: z.string(),
  rule: z.string().nullable(),
  routing: z.object({
    rule: z.string().nullable(),
    leadDepartment: z.enum(DEPARTMENTS).nullable(),
    supportDepartment: z.enum(DEPARTMENTS).nullable(),
  }),
  /** Whether the caller may edit it. */
  editable: z.boolean(),
  head: z.object({ name: z.string(), title: z.string(), rank: z.enum(RANKS).nullable() }).nullable(),
});

const absenceDays = { from: z.string(), to: z.string().nullable() };
const absence = z.object({
  id: z.string(),
  account: z.object({ id: z.string(), name: z.string() }),
  ...absenceDays,
  reason: z.enum(ABSENCE_REASONS),
  recordedBy: z.string(),
  recordedAt: z.string(),
});

/** What each address answers; the tests read real answers through these. */
export const ANSWERS = {
  Visit: visitJson,
  VisitPage: z.object({ items: z.array(listItem), total: z.int(), nextCursor: z.string().nullable() }),
  Trail: z.object({
    items: z.array(
      z.object({
        seq: z.int(),
        at: z.string(),
        actor: z.string(),
        action: z.string(),
        details: z.record(z.string(), z.unknown()),
      }),
    ),
  }),
  RoutingPreview: routingJson.extend({ level: z.enum(LEVELS) }),
  Ranks: z.object({
    items: z.array(
      z.object({
        title: z.string(),
        rank: z.enum(RANKS).nullable(),
        level: z.enum(LEVELS),
        because: z.string().nullable(),
        words: z.string().nullable(),
      }),
    ),
  }),
  Approvals: z.object({ items: z.array(awaitingJson) }),
  CalendarEvents: z.array(
    z.object({
      id: z.string().optional(),
      title: z.string(),
      start: z.string(),
      end: z.string(),
      url: z.string().optional(),
      editable: z.boolean(),
      extendedProps: z.looseObject({
        busy: z.boolean(),
        kind: z.enum(VISIT_KINDS).optional(),
        status: z.enum(STATUSES).optional(),
      }),
    }),
  ),
  Trial: trialJson,
  Trials: z.object({ items: z.array(trialJson) }),
  RuleSets: z.object({ items: z.array(ruleSetRowJson) }),
  RuleSet: ruleSetJson,
  Absence: absence,
  Absences: z.object({ items: z.array(absence) }),
  /** The days that are left of it; null when it is gone. */
  AbsenceEnded: z.object({ id: z.string(), left: z.object(absenceDays).nullable() }),
  Consultation: consultationJson,
  Consultations: z.object({
    items: z.array(consultationJson),
    lacking: z.array(z.object({ demand: z.enum(CONSULTATION_DEMANDS), because: z.enum(LACKING_BECAUSE) })),
  }),
  Disqualifications: z.object({ items: z.array(disqualificationJson) }),
  Conflicts: z.object({
    items: z.array(
      z.object({
        key: z.string(),
        kind: z.enum(CONFLICT_KINDS),
        day: z.iso.date(),
        with: z.object({ id: z.string(), reference: z.string(), title: z.string(), settled: z.boolean() }).nullable(),
        shared: z.string(),
        needsReason: z.boolean(),
        accepted: z.object({ by: z.string(), at: z.string(), reason: z.string() }).nullable(),
      }),
    ),
  }),
  RejectionReasons: z.object({ items: z.array(z.object({ key: z.string(), name: z.string() })) }),
  Areas: areasJson,
  Problem: problemJson,
} as const;
type AnswerName = keyof typeof ANSWERS;

const ruleSetGiven = {
  effectiveFrom: z.iso.date().optional(),
  content: draftContentSchema.optional(),
  /** The text of a DMN 1.3 model instead of the content. */
  dmn: z.string().optional(),
};

const BODIES = {
  VisitToCreate: z.strictObject({ ...visitInputSchema.shape, submit: z.boolean().optional() }),
  VisitFacts: visitFactsSchema,
  VisitChange: z.strictObject({ ...visitFieldsSchema.partial().shape, version: z.int() }),
  Transition: transitionSchema.omit({ id: true }).extend({ action: z.enum(TRANSITION_ACTIONS) }),
  ConsultationToRecord: consultationSchema,
  ConsultationChange: z.strictObject({ ...consultationChangesSchema.shape, version: z.int() }),
  DisqualificationToDeclare: z.strictObject({
    person: z.email().max(254).optional(),
    reason: z.string().min(1).max(1000),
  }),
  TitlesToRead: readRanksSchema,
  TrialPeriod: trialPeriodSchema,
  ExceptionDecision: z.strictObject({
    decision: z.enum(['GRANT', 'REFUSE']),
    version: z.int(),
    reason: z.string().min(1).max(2000),
  }),
  TargetStatusToSet: setTargetStatusSchema,
  RuleSetDraft: z.strictObject(ruleSetGiven),
  RuleSetChange: z.strictObject({ revision: z.int(), ...ruleSetGiven }),
  RuleSetAgreement: z.strictObject({ revision: z.int(), department: z.enum(DEPARTMENTS) }),
  AbsenceToRecord: recordAbsenceSchema,
} as const;
type BodyName = keyof typeof BODIES;

type Operation = {
  method: 'get' | 'post' | 'patch' | 'delete';
  summary: string;
  body?: BodyName;
  query?: z.ZodObject;
  /** Null where nothing is answered. */
  answer: AnswerName | null;
  status?: number;
  stale?: true;
  /** What may be XML instead of JSON: a DMN 1.3 model. */
  dmn?: 'body' | 'answer';
};

/** Every address of the API and what it does. */
export const PATHS: Record<string, Operation[]> = {
  '/api/v1/visits': [
    { method: 'get', summary: 'A page of the visits the caller may read', query: listQuerySchema, answer: 'VisitPage' },
    {
      method: 'post',
      summary: 'Log a visit; `submit` sends it into routing',
      body: 'VisitToCreate',
      answer: 'Visit',
      status: 201,
    },
  ],
  '/api/v1/visits/{id}': [
    { method: 'get', summary: 'One visit, by id or reference', answer: 'Visit' },
    { method: 'patch', summary: 'Change some fields of a visit', body: 'VisitChange', answer: 'Visit', stale: true },
  ],
  '/api/v1/visits/{id}/transitions': [
    {
      method: 'post',
      summary: 'Take a visit a step through its life',
      body: 'Transition',
      answer: 'Visit',
      stale: true,
    },
  ],
  '/api/v1/visits/{id}/exception': [
    {
      method: 'post',
      summary: 'Grant or refuse the exception that a held visit waits for',
      body: 'ExceptionDecision',
      answer: 'Visit',
      stale: true,
    },
  ],
  '/api/v1/areas': [
    { method: 'get', summary: 'Target areas and partners with the history of their statuses', answer: 'Areas' },
    {
      method: 'post',
      summary: 'Set the status of a target area or a partner from a day on',
      body: 'TargetStatusToSet',
      answer: 'Areas',
      status: 201,
    },
  ],
  '/api/v1/visits/{id}/trail': [
    { method: 'get', summary: 'Everything that happened to a visit, oldest first', answer: 'Trail' },
  ],
  '/api/v1/approvals': [
    { method: 'get', summary: 'What waits for the caller’s decision, the longest waiting first', answer: 'Approvals' },
  ],
  '/api/v1/visits/{id}/consultations': [
    {
      method: 'get',
      summary: 'Which missions have been consulted about a visit, and what its rule still demands',
      answer: 'Consultations',
    },
    {
      method: 'post',
      summary: 'Record that a mission or the ministry was consulted',
      body: 'ConsultationToRecord',
      answer: 'Consultation',
      status: 201,
    },
  ],
  '/api/v1/visits/{id}/consultations/{consultation}': [
    {
      method: 'patch',
      summary: 'Correct a consultation; the version before stays readable',
      body: 'ConsultationChange',
      answer: 'Consultation',
      stale: true,
    },
    {
      method: 'delete',
      summary: 'Take a consultation off the record; gives it as it last stood',
      query: z.object({ version: z.coerce.number().int(), comment: z.string().max(500).optional() }),
      answer: 'Consultation',
      stale: true,
    },
  ],
  '/api/v1/visits/{id}/disqualifications': [
    { method: 'get', summary: 'Who has been declared disqualified from deciding a visit', answer: 'Disqualifications' },
    {
      method: 'post',
      summary: 'Declare oneself disqualified, or, with an address, somebody else',
      body: 'DisqualificationToDeclare',
      answer: 'Disqualifications',
      status: 201,
    },
  ],
  '/api/v1/visits/{id}/disqualifications/{account}': [
    { method: 'delete', summary: 'Withdraw a declaration that one has made oneself', answer: 'Disqualifications' },
  ],
  '/api/v1/visits/{id}/conflicts': [
    {
      method: 'get',
      summary: 'What a visit clashes with, as far as the caller may know it, and who has accepted it',
      answer: 'Conflicts',
    },
  ],
  '/api/v1/rejection-reasons': [
    { method: 'get', summary: 'The reasons for which a visit can be rejected', answer: 'RejectionReasons' },
  ],
  '/api/v1/routing/preview': [
    {
      method: 'post',
      summary: 'Where a visit with these facts would go, and why; nothing is stored',
      body: 'VisitFacts',
      answer: 'RoutingPreview',
    },
  ],
  '/api/v1/ranks/read': [
    {
      method: 'post',
      summary: 'The rank that each title tells, in the order given',
      body: 'TitlesToRead',
      answer: 'Ranks',
    },
  ],
  '/api/v1/rule-sets/{id}/trials': [
    { method: 'get', summary: 'The trials of a version on past visits, the latest first', answer: 'Trials' },
    {
      method: 'post',
      summary:
        'Try a version on the visits that start on these days; in the background, ask the Location how far it is',
      body: 'TrialPeriod',
      answer: 'Trial',
      status: 202,
    },
  ],
  '/api/v1/rule-sets/{id}/trials/{trial}': [
    {
      method: 'get',
      summary: 'How far a trial is, and what it came to: numbers and a page of the visits that would fare otherwise',
      query: trialQuerySchema,
      answer: 'Trial',
    },
    { method: 'delete', summary: 'Cancel a trial that is not done', answer: 'Trial' },
  ],
  '/api/v1/rule-sets': [
    { method: 'get', summary: 'Every version and draft of the coordination rules', answer: 'RuleSets' },
    {
      method: 'post',
      summary: 'Make a draft of the next version; a DMN model comes with its day in the address',
      body: 'RuleSetDraft',
      query: z.object({ effectiveFrom: z.iso.date().optional() }),
      answer: 'RuleSet',
      status: 201,
      dmn: 'body',
    },
  ],
  '/api/v1/rule-sets/{id}': [
    { method: 'get', summary: 'One version with its rules', answer: 'RuleSet', dmn: 'answer' },
    {
      method: 'patch',
      summary:
        'Change a draft; a DMN model comes with the revision in the address. Agreements given before are withdrawn',
      body: 'RuleSetChange',
      query: z.object({ revision: z.int().optional(), effectiveFrom: z.iso.date().optional() }),
      answer: 'RuleSet',
      stale: true,
      dmn: 'body',
    },
    {
      method: 'delete',
      summary: 'Throw a draft away',
      query: z.object({ revision: z.int() }),
      answer: null,
      status: 204,
      stale: true,
    },
  ],
  '/api/v1/rule-sets/{id}/agreements': [
    {
      method: 'post',
      summary: 'Agree to a draft for a department; with the agreement of both it is in force from its day',
      body: 'RuleSetAgreement',
      answer: 'RuleSet',
      status: 201,
      stale: true,
    },
  ],
  '/api/v1/calendar': [
    {
      method: 'get',
      summary: 'FullCalendar’s event objects of a span of time',
      query: calendarQuerySchema,
      answer: 'CalendarEvents',
    },
  ],
  '/api/v1/absences': [
    {
      method: 'get',
      summary: 'Absences that the caller keeps, from today on or in the days asked for',
      query: listAbsencesSchema,
      answer: 'Absences',
    },
    {
      method: 'post',
      summary: 'Record an absence: the caller’s own, or of the person named by id or e-mail address',
      body: 'AbsenceToRecord',
      answer: 'Absence',
      status: 201,
    },
  ],
  '/api/v1/absences/{id}': [
    {
      method: 'delete',
      summary: 'End an absence today, or take away one that has not begun',
      answer: 'AbsenceEnded',
    },
  ],
};

/** The whole description as an object. */
export function openApi(): Json {
  const schemas = {
    ...Object.fromEntries(Object.entries(ANSWERS).map(([name, schema]) => [name, withoutDialect(answered(schema))])),
    ...Object.fromEntries(Object.entries(BODIES).map(([name, schema]) => [name, withoutDialect(given(schema))])),
  };
  const paths = {
    ...Object.fromEntries(
      Object.entries(PATHS).map(([address, operations]) => [
        address,
        Object.fromEntries(operations.map((operation) => [operation.method, describe(address, operation)])),
      ]),
    ),
    '/api/v1/openapi.json': {
      get: { summary: 'This description', security: [], responses: { 200: { description: 'OpenAPI 3.1' } } },
    },
  };
  return {
    openapi: '3.1.0',
    info: { title: 'Vierailut', version: '1', description: 'Visits and delegations of the City of Helsinki.' },
    security: [{ bearer: [] }],
    paths: byName(paths),
    components: { schemas: byName(schemas), securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
  };
}

/** So that where something is written does not move it in the description. */
function byName(entries: Json): Json {
  return Object.fromEntries(Object.entries(entries).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function describe(address: string, { summary, body, query, answer, status = 200, stale, dmn }: Operation): Json {
  const refusals = [400, 401, 403, 404, ...(stale ? [409] : []), ...(body ? [413, 415] : []), 422];
  const content = (name: string, type: string) => ({ [type]: { schema: { $ref: `#/components/schemas/${name}` } } });
  const orDmn = (part: 'body' | 'answer') =>
    dmn === part ? { 'application/xml': { schema: { type: 'string' } } } : {};
  return {
    summary,
    parameters: [...pathParameters(address), ...(query ? queryParameters(query) : [])],
    ...(body
      ? { requestBody: { required: true, content: { ...content(body, 'application/json'), ...orDmn('body') } } }
      : {}),
    responses: {
      [status]: {
        description: summary,
        ...(answer ? { content: { ...content(answer, 'application/json'), ...orDmn('answer') } } : {}),
      },
      ...Object.fromEntries(
        refusals.map((code) => [
          code,
          { description: 'Problem details (RFC 9457)', content: content('Problem', 'application/problem+json') },
        ]),
      ),
    },
  };
}

function pathParameters(address: string): Json[] {
  return [...address.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters(query: z.ZodObject): Json[] {
  const { properties = {}, required = [] } = given(query) as { properties?: Record<string, Json>; required?: string[] };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}

/** The dialect is said once, by OpenAPI 3.1 itself. */
function withoutDialect({ $schema: _, ...schema }: Json): Json {
  return schema;
}
