import type { useTranslations } from 'next-intl';
import { toInputIssues } from '@/lib/domain/shared/input-issues';
import type { VisitFormValues } from '@/lib/domain/visit/form-values';
import { visitFormSchema } from '@/lib/domain/visit/visit-form';
import { tellIssue } from '@/lib/i18n/tell-issue';
import type { FormIssue } from './form-actions';

/** What is wrong with the form by the schema that the server uses, in words. */
export function checkForm(values: VisitFormValues, t: ReturnType<typeof useTranslations<'validation'>>): FormIssue[] {
  const read = visitFormSchema.safeParse(values, { reportInput: true });
  return read.success
    ? []
    : toInputIssues(read.error).map((issue) => ({ path: issue.path, message: tellIssue(issue, t) }));
}
