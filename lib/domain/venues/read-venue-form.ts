import { z } from 'zod';
import { toInputIssues } from '../shared/input-issues';
import type { InputIssue } from '../shared/result';
import { readCount } from '../shared/as-typed';
import { LOCALES } from '../visit/vocabulary';
import { readSpans, type Span, spansOn, toOpeningHours, type Weekday, WEEKDAYS, writeSpans } from './hours-as-typed';
import { type VenueContent, venueSchema } from './venue-schema';

/** A form's fields: a text, or every value of a group of ticks. */
export type Fields = { get: (name: string) => string; all: (name: string) => string[] };

/**
 * A venue as its form was filled in, for the use case to judge; what the form alone can tell to be wrong comes as issues
 * with the names of the fields.
 */
export function readVenueForm({ get, all }: Fields): { content: unknown; issues: InputIssue[] } {
  const week = new Map<Weekday, Span[]>();
  const issues: InputIssue[] = [];
  const always = get('open') !== 'HOURS';

  for (const day of WEEKDAYS) {
    const spans = always ? [] : readSpans(get(`hours.${day}`));
    if (spans) week.set(day, spans);
    else issues.push({ path: `hours.${day}`, code: 'wrong_hours' });
  }
  const openingHours = toOpeningHours(week);
  // No rows at all would mean that it is always open.
  if (!always && issues.length === 0 && openingHours.length === 0) issues.push({ path: 'hours.1', code: 'never_open' });

  const content = {
    name: readTexts(get, 'name'),
    ...{ address: get('address'), contact: get('contact'), notes: get('notes') },
    ...{ capacity: readNumber(get('capacity')), monthlyLimit: readNumber(get('monthlyLimit')) },
    ...{ openingHours, accessibility: all('accessibility') },
  };
  if (issues.length === 0) return { content, issues };

  // Whoever mends the hours is told the rest as well.
  const { error } = z.object({ venue: venueSchema }).safeParse({ venue: content }, { reportInput: true });
  return { content, issues: [...issues, ...(error ? toInputIssues(error) : [])] };
}

/** A text in the languages in which it was written: name.fi, name.sv, name.en. */
export function readTexts(get: Fields['get'], name: string): Record<string, string> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, get(`${name}.${locale}`)]).filter(([, text]) => text));
}

/** Null where nothing was typed; what is no number stays as it was typed, to be refused. */
export function readNumber(text: string): number | string | null {
  return text === '' ? null : (readCount(text) ?? text);
}

/** A venue as its form shows it. */
export function toVenueForm(venue: VenueContent) {
  const { name, address, capacity, monthlyLimit, openingHours, accessibility, contact, notes } = venue;
  return {
    ...{ name, address, accessibility, contact, notes },
    ...{
      capacity: capacity === null ? '' : String(capacity),
      monthlyLimit: monthlyLimit === null ? '' : String(monthlyLimit),
    },
    hours: openingHours.length === 0 ? null : WEEKDAYS.map((day) => writeSpans(spansOn(openingHours, day))),
  };
}
