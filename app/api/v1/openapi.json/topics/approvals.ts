import { z } from 'zod';
import { awaitingJson } from '@/lib/domain/visit/awaiting-json';
import { consultationJson, disqualificationJson } from '@/lib/domain/approval/approval-json';
import { consultationChangesSchema, consultationSchema } from '@/lib/domain/approval/consultation';
import { CONSULTATION_DEMANDS, LACKING_BECAUSE } from '@/lib/domain/approval/protocol-check';
import { CONFLICT_KINDS } from '@/lib/domain/conflicts/find-conflicts';
import type { Topic } from '../topic';

/** Deciding: what waits for whom, what has to be known before, and the exception of a held visit. */
export const APPROVALS = {
  answers: {
    Approvals: z.object({ items: z.array(awaitingJson) }),
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
  },
  bodies: {
    ConsultationToRecord: consultationSchema,
    ConsultationChange: z.strictObject({ ...consultationChangesSchema.shape, version: z.int() }),
    DisqualificationToDeclare: z.strictObject({
      person: z.email().max(254).optional(),
      reason: z.string().min(1).max(1000),
    }),
    ExceptionDecision: z.strictObject({
      decision: z.enum(['GRANT', 'REFUSE']),
      version: z.int(),
      reason: z.string().min(1).max(2000),
    }),
  },
  paths: {
    '/api/v1/approvals': [
      {
        method: 'get',
        summary: 'What waits for the caller’s decision, the longest waiting first',
        answer: 'Approvals',
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
      {
        method: 'get',
        summary: 'Who has been declared disqualified from deciding a visit',
        answer: 'Disqualifications',
      },
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
  },
} as const satisfies Topic;
