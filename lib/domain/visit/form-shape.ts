import { isEmptyPerson } from './empty-person';
import { type VisitFormValues } from './form-values';
import { DIRECTIONS_OF_KIND, type Direction, VISIT_KINDS, type VisitKind } from './vocabulary';

/** Which parts of the form a visit has; what is not shown is not sent. */
export type FormShape = {
  kind: VisitKind;
  /** More than one when the writer has to choose. */
  directions: readonly Direction[];
  direction: Direction;
  purpose: boolean;
  guests: boolean;
  travellers: boolean;
  asksToMeet: boolean;
  body: boolean;
  named: boolean;
};

/**
 * The form grows with the kind: visitors come, travellers go, and what is held can be both. People already written
 * stay in sight whichever kind is looked at, so that nobody is sent along unseen or lost.
 */
export function formShape(
  values: Pick<VisitFormValues, 'kind' | 'direction' | 'guests' | 'travellers' | 'confidentiality' | 'named'>,
): FormShape {
  const kind = VISIT_KINDS.find((known) => known === values.kind) ?? VISIT_KINDS[0];
  const directions: readonly Direction[] = DIRECTIONS_OF_KIND[kind];
  const direction = directions.find((known) => known === values.direction) ?? DIRECTIONS_OF_KIND[kind][0];
  const isTrip = kind === 'OUTGOING_VISIT' || kind === 'BENCHMARKING_TRIP';
  const written = (people: VisitFormValues['guests']) => people.some((person) => !isEmptyPerson(person));

  return {
    kind,
    directions,
    direction,
    purpose: kind === 'INCOMING_VISIT',
    guests: !isTrip || written(values.guests),
    travellers: direction === 'OUTGOING' || written(values.travellers),
    asksToMeet: direction === 'INCOMING',
    body: kind === 'COOPERATION_MEETING',
    named: values.confidentiality === 'RESTRICTED' || values.named.trim() !== '',
  };
}
