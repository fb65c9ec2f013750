import { z } from 'zod';
import { areasJson } from '@/lib/domain/areas/areas-json';
import { LEVELS, RANKS } from '@/lib/domain/visit/vocabulary';
import { setTargetStatusSchema } from '@/lib/usecases/areas/set-status';
import { readRanksSchema } from '@/lib/usecases/ranks/read-ranks';
import type { Topic } from '../topic';

/** What is known of the world: target areas and partners, and the ranks that titles tell. */
export const REGISTERS = {
  answers: {
    Areas: areasJson,
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
  },
  bodies: {
    TargetStatusToSet: setTargetStatusSchema,
    TitlesToRead: readRanksSchema,
  },
  paths: {
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
    '/api/v1/ranks/read': [
      {
        method: 'post',
        summary: 'The rank that each title tells, in the order given',
        body: 'TitlesToRead',
        answer: 'Ranks',
      },
    ],
  },
} as const satisfies Topic;
