import { z } from 'zod';
import { draftContentSchema } from '@/lib/domain/routing/draft-content';
import { ruleSetJson, ruleSetRowJson } from '@/lib/domain/routing/rule-set-json';
import { awaitingJson } from '@/lib/domain/visit/awaiting-json';
import { routingJson, visitJson } from '@/lib/domain/visit/visit-json';
import { listQuerySchema } from '@/lib/domain/visit/list-query';
import { visitFactsSchema, visitFieldsSchema, visitInputSchema } from '@/lib/domain/visit/visit-schema';
import { DEPARTMENTS, LEVELS, RANKS, TRANSITION_ACTIONS, VISIT_KINDS, STATUSES } from '@/lib/domain/visit/vocabulary';
import { calendarQuerySchema } from '@/lib/usecases/visits/calendar-events';
import { ABSENCE_REASONS } from '@/lib/domain/approval/absence';
import { listAbsencesSchema } from '@/lib/usecases/office/list-absences';
import { recordAbsenceSchema } from '@/lib/usecases/office/record-absence';
import { readRanksSchema } from '@/lib/usecases/ranks/read-ranks';

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
  RuleSets: z.object({ items: z.array(ruleSetRowJson) }),
  RuleSet: ruleSetJson,
  Absence: absence,
  Absences: z.object({ items: z.array(absence) }),
  /** The days that are left of it; null when it is gone. */
  AbsenceEnded: z.object({ id: z.string(), left: z.object(absenceDays).nullable() }),
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
  Transition: z.strictObject({
    action: z.enum(TRANSITION_ACTIONS),
    version: z.int(),
    comment: z.string().max(2000).optional(),
    leadDepartment: z.enum(DEPARTMENTS).optional(),
  }),
  TitlesToRead: readRanksSchema,
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
  '/api/v1/visits/{id}/trail': [
    { method: 'get', summary: 'Everything that happened to a visit, oldest first', answer: 'Trail' },
  ],
  '/api/v1/approvals': [
    { method: 'get', summary: 'What waits for the caller’s decision, the longest waiting first', answer: 'Approvals' },
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
  const paths = Object.fromEntries(
    Object.entries(PATHS).map(([address, operations]) => [
      address,
      Object.fromEntries(operations.map((operation) => [operation.method, describe(address, operation)])),
    ]),
  );
  return {
    openapi: '3.1.0',
    info: { title: 'Vierailut', version: '1', description: 'Visits and delegations of the City of Helsinki.' },
    security: [{ bearer: [] }],
    paths: {
      ...paths,
      '/api/v1/openapi.json': {
        get: { summary: 'This description', security: [], responses: { 200: { description: 'OpenAPI 3.1' } } },
      },
    },
    components: { schemas, securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
  };
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
