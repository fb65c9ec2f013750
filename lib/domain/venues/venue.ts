import type { SomeTexts } from '../programme/programme';
import type { Accessibility } from '../programme/programme-vocabulary';
import type { OpeningHours } from './opening-hours';

/** A place of the register that takes one item at a time. */
export type Venue = {
  id: string;
  name: SomeTexts;
  address: string;
  /** How many people it holds; null where nobody has said. */
  capacity: number | null;
  openingHours: OpeningHours;
  accessibility: Accessibility[];
  /** How many items a month it can be asked for; null where nobody minds. */
  monthlyLimit: number | null;
  /** Days on which it is closed, both included, yyyy-mm-dd. */
  closures: { from: string; to: string; reason: string }[];
  retired: boolean;
};

/** How long it takes between two venues, in minutes, the same both ways. */
export type Travel = { from: string; to: string; minutes: number };

export type Vehicle = { id: string; name: string; seats: number; accessible: boolean; retired: boolean };
