import { z } from 'zod';
import type { Days } from '../approval/absence';
import type { NoticeKind, TrailEvent } from './notice-rules';

/** What somebody can be told of their own office, which is no matter of any visit. */
const OFFICE_NOTICE_OF = {
  'absence.record': 'ABSENCE_RECORDED',
  'absence.end': 'ABSENCE_ENDED',
} as const satisfies Record<string, NoticeKind>;
type OfficeAction = keyof typeof OFFICE_NOTICE_OF;
export const OFFICE_ACTIONS = Object.keys(OFFICE_NOTICE_OF) as OfficeAction[];

const daysSchema = z.object({ from: z.iso.date(), to: z.iso.date().nullable() });
const payloadSchema = {
  'absence.record': daysSchema,
  'absence.end': z.object({ left: daysSchema.nullable() }).transform(({ left }) => left),
} as const satisfies Record<OfficeAction, z.ZodType<Days | null>>;

/** What is told of an absence that somebody else has recorded or ended: the days as they now are, null where none are left. */
export type OfficeNotice = { kind: NoticeKind; days: Days | null };

/** What whoever the event is about is told of it; null where that is nothing, or where they did it themselves. */
export function officeNoticeOf(event: TrailEvent, subjectId: string, actorId: string | null): OfficeNotice | null {
  const action = OFFICE_ACTIONS.find((known) => known === event.action);
  if (event.subject !== 'account' || !action || subjectId === actorId) return null;
  return { kind: OFFICE_NOTICE_OF[action], days: payloadSchema[action].parse(event.payload) };
}
