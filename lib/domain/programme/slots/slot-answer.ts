import type { ItemConflict } from '../../conflicts/item-conflicts';
import type { ProgrammeItem } from '../programme';
import type { Wish } from './slot-wishes';

/** A programme proposed: its items in order, each with the key of its stop as id, and what it costs. */
export type Proposal = {
  items: ProgrammeItem[];
  /** The less the better: the sum of the parts as `lib/domain/programme/slots/propose.ts` weighs them. */
  total: number;
  /** In minutes: between items beyond the way, the buffer and lunch; on the way; lunch from the middle of its hours. */
  waiting: number;
  travel: number;
  lunchOff: number;
  /** How often those who come are already elsewhere in these days, or come to another of these stops. */
  load: number;
};

/** Wishes that cannot hold together, while without any one of them the others could. */
export type Culprit = {
  wishes: Wish[];
  /** False where the search ended before every wish of the set was shown to be needed. */
  minimal: boolean;
  /** What stands against their stops, the most hindering first. */
  because: ItemConflict[];
  /** Wishes for people with which the register knows nobody. */
  nobody: Extract<Wish, { kind: 'PERSON' }>[];
};

export type SlotAnswer =
  | { outcome: 'FOUND'; proposals: Proposal[] }
  | { outcome: 'IMPOSSIBLE'; culprits: Culprit[] }
  /** Neither found nor shown to be impossible within the steps allowed. */
  | { outcome: 'NOT_FOUND' };

/** How much is looked at before the search says that it has found nothing: a second or two at the very worst. */
export type Steps = { find: number; improve: number; explain: number };
export const USUAL_STEPS: Steps = { find: 100_000, improve: 12_000, explain: 60_000 };
