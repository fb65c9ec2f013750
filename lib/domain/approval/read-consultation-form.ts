import { z } from 'zod';
import { readDay, readTime } from '../shared/as-typed';
import { toInputIssues } from '../shared/input-issues';
import { type InputIssue, invalid, ok, type Result } from '../shared/result';
import { toRfc3339, zonedToInstant } from '../shared/zoned-time';
import { type ConsultationInput, consultationSchema } from './consultation';

const typed = z.string().catch('');

/** The form of a consultation as typed; what is missing is empty. */
export const consultationFormSchema = z.object({
  kind: typed,
  mission: typed,
  contact: typed,
  day: typed,
  time: typed,
  means: typed,
  outcome: typed,
  outcomeText: typed,
  documentRef: typed,
});
export type ConsultationForm = z.output<typeof consultationFormSchema>;

/** Stands in for a moment that cannot be read, while the rest of the form is looked at. */
const SOME_MOMENT = '2000-01-01T00:00:00Z';

/**
 * A consultation from its form, or everything that is wrong with it, each on its own field. Day and time of day are those
 * of the visit's time zone.
 */
export function readConsultationForm(
  { day, time, ...rest }: ConsultationForm,
  timeZone: string,
): Result<ConsultationInput> {
  const [readingDay, readingTime] = [readDay(day), readTime(time)];
  const at = readingDay && readingTime ? zonedToInstant(readingDay, readingTime, timeZone) : null;

  const issue = (path: string, text: string, code: string): InputIssue[] => [
    { path, code: text.trim() === '' ? 'required' : code },
  ];
  const parsed = consultationSchema.safeParse(
    { ...rest, at: at ? toRfc3339(at, timeZone) : SOME_MOMENT },
    { reportInput: true },
  );
  const issues = [
    ...(readingDay ? [] : issue('day', day, 'wrong_date')),
    // A time that clocks leap over on that day is no time either.
    ...(at || (readingTime && !readingDay) ? [] : issue('time', time, 'wrong_time')),
    ...(parsed.error ? toInputIssues(parsed.error) : []),
  ];
  return parsed.success && issues.length === 0 ? ok(parsed.data) : invalid(...issues);
}
