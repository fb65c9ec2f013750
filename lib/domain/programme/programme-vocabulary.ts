/** The closed lists of the programme (design.md, "Planning"). */

export const ITEM_TYPES = [
  'MEETING',
  'SITE_VISIT',
  'PRESENTATION',
  'MEAL',
  'RECEPTION',
  'PRESS',
  'SIGNING',
  'TRANSFER',
  'FREE',
] as const;
export type ItemType = (typeof ITEM_TYPES)[number];

/** The words of RFC 5545 for an event, which is what hosts see an item as in their calendar. */
export const ITEM_STATUSES = ['TENTATIVE', 'CONFIRMED', 'CANCELLED'] as const;
export type ItemStatus = (typeof ITEM_STATUSES)[number];

/** The city serves vegetarian food or local fish; anything else needs a reason. */
export const CATERINGS = ['NONE', 'VEGETARIAN', 'LOCAL_FISH', 'OTHER'] as const;
export type Catering = (typeof CATERINGS)[number];

/** What one of the city's people does at an item. */
export const DUTIES = ['HOST', 'INTERPRETER', 'GUIDE'] as const;
export type Duty = (typeof DUTIES)[number];

/** What makes a venue usable for everybody. */
export const ACCESSIBILITY = [
  'STEP_FREE',
  'LIFT',
  'ACCESSIBLE_TOILET',
  'INDUCTION_LOOP',
  'ACCESSIBLE_PARKING',
] as const;
export type Accessibility = (typeof ACCESSIBILITY)[number];
