import type { Department, VisitKind, VisitStatus } from '@/lib/domain/visit/vocabulary';

/**
 * How events look. The department gives the colour and a stripe, the kind a sign and the status a frame: each can be told
 * without its colour, and the words stand in every event's name for whoever does not see it.
 */
export const KIND_SIGNS: Record<VisitKind, string> = {
  INCOMING_VISIT: '●',
  OUTGOING_VISIT: '➜',
  BENCHMARKING_TRIP: '◆',
  CITY_MARKETING_EVENT: '★',
  CONGRESS_HOSPITALITY: '▲',
  COOPERATION_MEETING: '■',
};

export type StatusFrame = 'sketched' | 'open' | 'firm' | 'over';

/** Sketched: nobody has agreed yet. Open: being prepared. Firm: it takes place. Over: it has. */
export const STATUS_FRAMES: Record<VisitStatus, StatusFrame> = {
  DRAFT: 'sketched',
  SUBMITTED: 'sketched',
  RETURNED: 'sketched',
  IN_PREPARATION: 'open',
  IN_APPROVAL: 'open',
  APPROVED: 'firm',
  CONFIRMED: 'firm',
  COMPLETED: 'over',
  REPORTED: 'over',
  REJECTED: 'over',
  CANCELLED: 'over',
  POSTPONED: 'over',
};

export const eventClass = (department: Department | null, status: VisitStatus) =>
  `visit-event visit-event-${department?.toLowerCase() ?? 'triage'} visit-event-${STATUS_FRAMES[status]}`;
