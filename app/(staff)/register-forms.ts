import type { Answered } from '@/components/forms/answered';
import type { Told } from '@/components/ui/ActionForm';
import { readDay } from '@/lib/domain/shared/as-typed';
import type { InputIssue, Refusal } from '@/lib/domain/shared/result';
import type { Fields } from '@/lib/domain/venues/read-venue-form';
import { tellRefusal } from '@/lib/server/tell-refusal';

/** What the forms of the registers share: reading their fields, and telling what came of them. */
export const fieldsOf = (form: FormData): Fields => ({
  get: (name) => String(form.get(name) ?? '').trim(),
  all: (name) => form.getAll(name).map(String),
});

/** A day as it is written in Finland, or as it was typed where it cannot be read. */
export function dayOf(form: FormData, name: string): string {
  const typed = fieldsOf(form).get(name);
  return readDay(typed) ?? typed;
}

/** A refusal for a form; what is wrong with none of its fields is told with the message. */
export async function refusedForm(refusal: Refusal, form: FormData): Promise<Answered> {
  const { message, ofField } = await tellRefusal(asTyped(refusal, form));
  const isShown = (path: string) => form.has(path) || form.has(lastOf(path)) || path.startsWith('hours.');
  const elsewhere = Object.entries(ofField).flatMap(([path, wrong]) => (isShown(path) ? [] : [wrong]));
  return { tone: 'error', message: [message, ...new Set(elsewhere)].join(' '), ofField };
}

/** The same for a form without fields. */
export async function toldRefusal(refusal: Refusal): Promise<Told> {
  const { message, ofField } = await tellRefusal(refusal);
  return { tone: 'error', message: [message, ...Object.values(ofField)].join(' ') };
}

/** A field that was left empty is missing, and a day is asked for the way people write it. */
function asTyped(refusal: Refusal, form: FormData): Refusal {
  if (refusal.code !== 'INVALID') return refusal;
  const issues = refusal.issues.map((issue): InputIssue => {
    if (issue.code === 'wrong_type' && isNumber(issue)) return { path: issue.path, code: 'wrong_number' };
    if (issue.code !== 'wrong_format') return issue;
    if (fieldsOf(form).get(lastOf(issue.path)) === '') return { path: issue.path, code: 'required' };
    return issue.params?.['format'] === 'date' ? { path: issue.path, code: 'wrong_date' } : issue;
  });
  return { code: 'INVALID', issues };
}

const isNumber = ({ params }: InputIssue) => params?.['expected'] === 'number' || params?.['expected'] === 'int';

const lastOf = (path: string) => path.split('.').at(-1) ?? path;
