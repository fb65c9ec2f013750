import { z } from 'zod';
import type { InputIssue } from '../shared/result';
import { formValuesSchema, type VisitFormValues } from './form-values';
import { type ReadForm, readAddresses, readForm } from './read-form';
import { visitFactsSchema, type VisitInput, visitInputSchema } from './visit-schema';

type Path = readonly PropertyKey[];

/**
 * The one schema of the form: what is typed in, a visit as the API takes it out. What is wrong lands on the form's
 * own fields ("startTime", "guests.2.name"), whether the typing cannot be read or the visit's rules refuse it; one
 * issue a field, the first.
 */
export const visitFormSchema = formValuesSchema.transform((values, context): VisitInput => {
  const read = readForm(values);
  const parsed = visitInputSchema.safeParse(read.visit, { reportInput: true });
  const taken = new Set<string>();
  const isNew = (path: Path) => !taken.has(path.join('.')) && taken.add(path.join('.'));

  for (const { path, code } of read.unread) {
    if (isNew(path)) context.addIssue({ code: 'custom', path, params: { code }, input: undefined });
  }
  for (const issue of (parsed.error?.issues ?? []).filter(isOfOneField)) {
    const path = toFormPath(issue.path, values, read.rows);
    if (isNew(path)) context.addIssue({ ...issue, path: [...path] });
  }

  return parsed.success && taken.size === 0 ? parsed.data : z.NEVER;
});

/** That somebody on a list has no name is said of all of them together; the form says it on the row it concerns. */
function isOfOneField(issue: z.core.$ZodIssue): boolean {
  return issue.code !== 'custom' || issue.params?.['code'] !== 'person_without_name';
}

/** A visit from as much of an unfinished form as can be read: whatever is wrong is as if it were not yet written. */
export function toDraftInput(values: VisitFormValues): VisitInput {
  let sure = readForm(values).visit;

  for (;;) {
    const parsed = visitFactsSchema.safeParse(sure);
    if (parsed.success) return parsed.data;

    const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]));
    const kept = Object.entries(sure).filter(([field]) => !wrong.has(field));
    if (kept.length === Object.keys(sure).length) throw new Error('A visit of nothing but its kind is a draft.');
    sure = Object.fromEntries(kept);
  }
}

/** Issues that a use case found in the visit, on the fields of the form it was read from. */
export function toFormIssues(issues: readonly InputIssue[], values: VisitFormValues): InputIssue[] {
  const { rows } = readForm(values);
  return issues.map((issue) => {
    const path = issue.path.split('.');
    const address = path[0] === 'named' ? readAddresses(values.named)[Number(path[1])] : undefined;
    const form = toFormPath(path, values, rows).join('.');
    return { ...issue, path: form, ...(address ? { params: { ...issue.params, address } } : {}) };
  });
}

/** The fields that a form changes, with what they become; the others are left alone whatever precision they have. */
export function formChanges(before: VisitFormValues, after: VisitInput): Partial<VisitInput> {
  const was = toDraftInput(before);
  const changed = Object.entries(after).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(was, field)),
  );
  return Object.fromEntries(changed);
}

function toFormPath(path: Path, values: VisitFormValues, rows: ReadForm['rows']): Path {
  const [field = '', index, part] = path;

  switch (field) {
    case 'startsAt':
      return ['startDate'];
    case 'endsAt':
      // An earlier day has been said when the dates were read: what is left is the time, where there is one.
      return [values.endTime.trim() === '' ? 'endDate' : 'endTime'];
    case 'guests':
    case 'travellers':
      return [field, rows[field][Number(index ?? 0)] ?? 0, part ?? 'name'];
    case 'details':
      return index === 'effects' ? path : path.slice(0, 2);
    default:
      return [field];
  }
}
