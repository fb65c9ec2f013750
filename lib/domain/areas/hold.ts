import { z } from 'zod';
import { localizedTextSchema } from '../routing/rule-source';
import { AREA_STATUSES, type AreaStatus, type LocalizedText } from '../visit/vocabulary';
import type { Obstacle } from './target-area';

/**
 * A visit that is held (design.md, "Coordination rules"): on some of its days its target area or partner is dormant or
 * suspended. It is routed and prepared as usual, but approval is neither asked for nor given and it is not confirmed until
 * the chief executive has granted an exception; an approval under way stands still, its time too, and begins anew then. A hold is of one target in one status: where that is another, it is another hold.
 */
export type VisitHold = {
  id: string;
  target: Obstacle['target'];
  /** As the register had it when the visit was held. */
  name: LocalizedText;
  status: AreaStatus;
  /** yyyy-mm-dd. */
  since: string;
  reason: LocalizedText;
  decision: LocalizedText;
  heldAt: Date;
  exception: Exception | null;
};

/** The chief executive's decision; a refused one leaves the visit held. */
export type Exception = { granted: boolean; reason: string; by: { id: string; name: string }; at: Date };

export type HoldStanding = 'AWAITED' | 'REFUSED' | 'GRANTED';

/** Null where the visit is not held. */
export function holdStanding(hold: VisitHold | null): HoldStanding | null {
  if (!hold) return null;
  if (!hold.exception) return 'AWAITED';
  return hold.exception.granted ? 'GRANTED' : 'REFUSED';
}

/** Whether the visit may not go on to approval or confirmation. */
export const isHeld = ({ hold }: { hold: VisitHold | null }): boolean => holdsBack(holdStanding(hold));

/** The same of how it stands with the exception. */
export const holdsBack = (standing: HoldStanding | null): boolean => standing !== null && standing !== 'GRANTED';

/** What becomes of a visit's hold now that this, or nothing, stands in its way. */
export function settleHold(
  hold: Pick<VisitHold, 'id' | 'target' | 'status'> | null,
  obstacle: Obstacle | null,
): { lift: string | null; hold: Obstacle | null } {
  if (hold && obstacle && isSame(hold, obstacle)) return { lift: null, hold: null };
  return { lift: hold?.id ?? null, hold: obstacle };
}

function isSame({ target, status }: Pick<VisitHold, 'target' | 'status'>, obstacle: Obstacle): boolean {
  const keyOf = (of: Obstacle['target']) => ('area' in of ? `area ${of.area}` : `partner ${of.partner}`);
  return keyOf(target) === keyOf(obstacle.target) && status === obstacle.period.status;
}

const toldTargetSchema = z.object({ name: localizedTextSchema, status: z.enum(AREA_STATUSES) });

/** The target that an entry of the trail names, where it was one about a hold. */
export function readToldTarget(told: unknown): z.output<typeof toldTargetSchema> | null {
  const read = toldTargetSchema.safeParse(told);
  return read.success ? read.data : null;
}
