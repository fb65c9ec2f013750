import { z } from 'zod';
import { listConsultations } from '@/lib/data/consultations';
import { findVisit } from '@/lib/data/visits/find-visit';
import type { Consultation } from '@/lib/domain/approval/consultation';
import { consultationsLacking, type Lacking } from '@/lib/domain/approval/protocol-check';
import { ok, type Result } from '@/lib/domain/shared/result';
import { defineVisitQuery } from '../define-use-case';

/**
 * Who has been consulted about a visit, and what its rule still demands. What missions have answered is no more public
 * than the trail, which tells of it as well.
 */
export const readConsultations = defineVisitQuery({
  action: 'visit.read_trail',
  input: z.strictObject({ id: z.string().max(60) }),
  load: (sql, { id }) => findVisit(sql, id),
  async run({
    sql,
    loaded: { visit },
  }): Promise<Result<{ consultations: Consultation[]; lacking: Lacking[]; timeZone: string }>> {
    const consultations = await listConsultations(sql, visit.id);
    const lacking = consultationsLacking(visit.routing?.decision.demands ?? [], consultations);
    return ok({ consultations, lacking, timeZone: visit.timeZone });
  },
});
