import { sameContent } from '../shared/same-content';
import type { VisitContent } from './visit';

/** The names of the fields in which two contents differ, in the order of the form. */
export function changedFields(before: VisitContent, after: VisitContent): string[] {
  return (Object.keys(after) as (keyof VisitContent)[]).filter((field) => !sameContent(before[field], after[field]));
}
