import type { useTranslations } from 'next-intl';
import { toItemFormIssues } from '@/lib/domain/programme/item-form';
import type { WrittenItem } from '@/lib/domain/programme/move-item';
import { itemSchema } from '@/lib/domain/programme/programme-schema';
import { toInputIssues } from '@/lib/domain/shared/input-issues';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { tellIssue } from '@/lib/i18n/tell-issue';

/** What is wrong with an item by the schema that the server uses, in words, by the fields of the form. */
export function checkItem(
  { version: _seen, ...item }: WrittenItem,
  t: ReturnType<typeof useTranslations<'validation'>>,
  locale: Locale,
) {
  const read = itemSchema.safeParse(item, { reportInput: true });
  const issues = read.success ? [] : toItemFormIssues(toInputIssues(read.error), locale);
  return issues.map((issue) => ({ path: issue.path, message: tellIssue(issue, t) }));
}
