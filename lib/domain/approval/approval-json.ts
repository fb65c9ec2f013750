import { z } from 'zod';
import { toRfc3339 } from '../shared/zoned-time';
import { HOME_TIME_ZONE } from '../shared/time-zone';
import {
  type Consultation,
  CONSULTATION_MEANS,
  CONSULTATION_OUTCOMES,
  type ConsultationVersion,
  CONSULTED,
} from './consultation';
import type { KnownDisqualification } from './disqualification';

/** What stands beside a visit's approval, as the API gives it. */
const moment = z.iso.datetime({ offset: true });

const versionJson = z.object({
  version: z.int(),
  kind: z.enum(CONSULTED),
  mission: z.string(),
  contact: z.string(),
  at: moment,
  means: z.enum(CONSULTATION_MEANS),
  outcome: z.enum(CONSULTATION_OUTCOMES),
  outcomeText: z.string(),
  documentRef: z.string(),
  recordedBy: z.string(),
  recordedAt: moment,
});
export const consultationJson = versionJson.extend({
  id: z.string(),
  /** What stood before it was corrected, the latest first. */
  earlier: z.array(versionJson),
});

/** A consultation with its moments in the visit's time zone. */
export function toConsultationJson(
  { id, earlier, ...version }: Consultation,
  timeZone: string,
): z.output<typeof consultationJson> {
  const toJson = ({ at, recordedAt, ...same }: ConsultationVersion) => ({
    ...same,
    at: toRfc3339(at, timeZone),
    recordedAt: toRfc3339(recordedAt, timeZone),
  });
  return { id, ...toJson(version), earlier: earlier.map(toJson) };
}

export const disqualificationJson = z.object({
  account: z.string(),
  name: z.string(),
  /** Null for those who may not read the trail. */
  reason: z.string().nullable(),
  declaredBy: z.string(),
  declaredAt: moment,
});

export function toDisqualificationJson({
  accountId,
  name,
  reason,
  declaredBy,
  declaredAt,
}: KnownDisqualification): z.output<typeof disqualificationJson> {
  return { account: accountId, name, reason, declaredBy, declaredAt: toRfc3339(declaredAt, HOME_TIME_ZONE) };
}
