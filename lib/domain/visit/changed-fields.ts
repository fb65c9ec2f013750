import type { VisitContent } from './visit';

/** The names of the fields in which two contents differ, in the order of the form. */
export function changedFields(before: VisitContent, after: VisitContent): string[] {
  return (Object.keys(after) as (keyof VisitContent)[]).filter(
    (field) => asText(before[field]) !== asText(after[field]),
  );
}

/** Object keys in a fixed order: JSON from the database does not keep the one it was written in. */
function asText(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
