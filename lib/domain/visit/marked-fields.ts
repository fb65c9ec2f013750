import { formShape } from './form-shape';
import type { VisitFormValues } from './form-values';
import { KIND_DETAILS } from './kind-details';
import type { VisitKind } from './vocabulary';

/**
 * What can be marked when a visit is given back to be completed: the fields of its form, by the form's own names.
 * The time of a visit is one field, as is each side's people: `startDate` stands for days, times and time zone.
 */
export function markableFields(values: VisitFormValues): string[] {
  const shape = formShape(values);
  const when = (shown: boolean, field: string) => (shown ? [field] : []);

  return [
    ...['kind', ...when(shape.directions.length > 1, 'direction'), 'title', ...when(shape.purpose, 'purpose')],
    ...['startDate', 'organisation', 'country', 'city'],
    ...[...when(shape.guests, 'guests'), ...when(shape.travellers, 'travellers')],
    ...[...when(shape.travellers, 'travellingBody'), 'announcedCount'],
    ...[...when(shape.body, 'body'), ...when(shape.asksToMeet, 'asksToMeet'), 'signing', 'topics', 'goals'],
    ...detailsOf(shape.kind),
    ...['host', 'languages', 'needs', 'estimatedCostEur', 'source', 'requestedOn', 'caseNumber', 'confidentiality'],
    ...[...when(shape.named, 'named'), 'notes'],
  ];
}

function detailsOf(kind: VisitKind): string[] {
  return Object.keys(KIND_DETAILS[kind].shape).map((field) => `details.${field}`);
}
