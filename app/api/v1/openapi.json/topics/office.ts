import { z } from 'zod';
import { ABSENCE_REASONS } from '@/lib/domain/approval/absence';
import { listAbsencesSchema } from '@/lib/usecases/office/list-absences';
import { recordAbsenceSchema } from '@/lib/usecases/office/record-absence';
import type { Topic } from '../topic';

const absenceDays = { from: z.string(), to: z.string().nullable() };
const absence = z.object({
  id: z.string(),
  account: z.object({ id: z.string(), name: z.string() }),
  ...absenceDays,
  reason: z.enum(ABSENCE_REASONS),
  recordedBy: z.string(),
  recordedAt: z.string(),
});

/** Who is away. */
export const OFFICE = {
  answers: {
    Absence: absence,
    Absences: z.object({ items: z.array(absence) }),
    /** The days that are left of it; null when it is gone. */
    AbsenceEnded: z.object({ id: z.string(), left: z.object(absenceDays).nullable() }),
  },
  bodies: {
    AbsenceToRecord: recordAbsenceSchema,
  },
  paths: {
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
  },
} as const satisfies Topic;
