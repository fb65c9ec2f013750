import type { Tone } from '@/components/ui/Tag';

/** Where a version stands for whoever reads the list: an agreed one is ahead, in force or past. */
export type Standing = 'DRAFT' | 'AHEAD' | 'IN_FORCE' | 'PAST';

export const STANDING_TONES: Record<Standing, Tone> = {
  DRAFT: 'info',
  AHEAD: 'alert',
  IN_FORCE: 'success',
  PAST: 'neutral',
};

/** `today` and `effectiveFrom` are yyyy-mm-dd. */
export function standingOf(
  { state, effectiveFrom }: { state: 'DRAFT' | 'AGREED'; effectiveFrom: string },
  isInForce: boolean,
  today: string,
): Standing {
  if (state === 'DRAFT') return 'DRAFT';
  if (isInForce) return 'IN_FORCE';
  return effectiveFrom > today ? 'AHEAD' : 'PAST';
}
