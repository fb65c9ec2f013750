import { z } from 'zod';
import { visitJson } from '@/lib/domain/visit/visit-json';
import { listQuerySchema } from '@/lib/domain/visit/list-query';
import { visitFieldsSchema, visitInputSchema } from '@/lib/domain/visit/visit-schema';
import { DEPARTMENTS, RANKS, STATUSES, TRANSITION_ACTIONS, VISIT_KINDS } from '@/lib/domain/visit/vocabulary';
import { calendarQuerySchema } from '@/lib/usecases/visits/calendar-events';
import { transitionSchema } from '@/lib/usecases/visits/define-transition';
import type { Topic } from '../topic';

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

/** Visits: their list and calendar, their life and what happened to them. */
export const VISITS = {
  answers: {
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
  },
  bodies: {
    VisitToCreate: z.strictObject({ ...visitInputSchema.shape, submit: z.boolean().optional() }),
    VisitChange: z.strictObject({ ...visitFieldsSchema.partial().shape, version: z.int() }),
    Transition: transitionSchema.omit({ id: true }).extend({ action: z.enum(TRANSITION_ACTIONS) }),
  },
  paths: {
    '/api/v1/visits': [
      {
        method: 'get',
        summary: 'A page of the visits the caller may read',
        query: listQuerySchema,
        answer: 'VisitPage',
      },
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
    '/api/v1/calendar': [
      {
        method: 'get',
        summary: 'FullCalendar’s event objects of a span of time',
        query: calendarQuerySchema,
        answer: 'CalendarEvents',
      },
    ],
  },
} as const satisfies Topic;
