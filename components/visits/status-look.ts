import type { StatusShape } from '@/components/ui/StatusTag';
import type { Tone } from '@/components/ui/Tag';
import type { VisitStatus } from '@/lib/domain/visit/vocabulary';

/** How each status looks: a shape that can be told without its colour. */
export const STATUS_LOOK: Record<VisitStatus, { tone: Tone; shape: StatusShape }> = {
  DRAFT: { tone: 'neutral', shape: 'dashed' },
  SUBMITTED: { tone: 'info', shape: 'ring' },
  IN_PREPARATION: { tone: 'info', shape: 'quarter' },
  IN_APPROVAL: { tone: 'alert', shape: 'half' },
  APPROVED: { tone: 'success', shape: 'full' },
  CONFIRMED: { tone: 'success', shape: 'check' },
  COMPLETED: { tone: 'neutral', shape: 'check' },
  REPORTED: { tone: 'neutral', shape: 'double-check' },
  RETURNED: { tone: 'alert', shape: 'back' },
  REJECTED: { tone: 'error', shape: 'cross' },
  CANCELLED: { tone: 'neutral', shape: 'bar' },
  POSTPONED: { tone: 'neutral', shape: 'pause' },
};
