import { readAmount, readCount, readDay, readTime, writeAmount, writeDay, writeTime } from '../shared/as-typed';
import type { InputIssue } from '../shared/result';
import { instantToZoned, zonedToInstant } from '../shared/zoned-time';
import { LOCALES, type Locale } from '../visit/vocabulary';
import type { WrittenItem } from './move-item';
import type { ProgrammeItem, SomeTexts } from './programme';
import type { Catering, Duty, ItemStatus, ItemType } from './programme-vocabulary';

/** The form of an item: everything as it is typed. */
export type ItemFormValues = {
  type: ItemType;
  title: Record<Locale, string>;
  day: string;
  startTime: string;
  endTime: string;
  /** Empty where the item ends on the day on which it begins. */
  endDay: string;
  timeZone: string;
  track: string;
  venueId: string;
  place: string;
  vehicleId: string;
  attendees: { personId: string; duty: Duty }[];
  languages: string[];
  headcount: string;
  catering: Catering;
  cateringReason: string;
  status: ItemStatus;
  costEstimateEur: string;
  costOutcomeEur: string;
  budgetLine: string;
  notesForHosts: string;
  notesForGuests: Record<Locale, string>;
};

const NO_TEXTS: Record<Locale, string> = { fi: '', sv: '', en: '' };

/** The form of a new item on a day (yyyy-mm-dd), at a time (hh:mm) where one is known. */
export function emptyItemForm(
  day: string,
  timeZone: string,
  time: { from: string; to: string } | null,
): ItemFormValues {
  return {
    type: 'MEETING',
    title: NO_TEXTS,
    day: day && writeDay(day),
    startTime: time ? writeTime(time.from) : '',
    endTime: time ? writeTime(time.to) : '',
    endDay: '',
    timeZone,
    track: '0',
    venueId: '',
    place: '',
    vehicleId: '',
    attendees: [],
    languages: [],
    headcount: '',
    catering: 'NONE',
    cateringReason: '',
    status: 'TENTATIVE',
    costEstimateEur: '',
    costOutcomeEur: '',
    budgetLine: '',
    notesForHosts: '',
    notesForGuests: NO_TEXTS,
  };
}

/** The form of an item as it stands. */
export function toItemForm(item: ProgrammeItem): ItemFormValues {
  const [start, end] = [instantToZoned(item.startsAt, item.timeZone), instantToZoned(item.endsAt, item.timeZone)];
  const amount = (euros: number | null) => (euros === null ? '' : writeAmount(euros));
  return {
    type: item.type,
    title: { ...NO_TEXTS, ...item.title },
    day: writeDay(start.day),
    startTime: writeTime(start.time),
    endTime: writeTime(end.time),
    endDay: end.day === start.day ? '' : writeDay(end.day),
    timeZone: item.timeZone,
    track: String(item.track),
    venueId: item.venueId ?? '',
    place: item.place,
    vehicleId: item.vehicleId ?? '',
    attendees: item.attendees.map((attendee) => ({ ...attendee })),
    languages: [...item.languages],
    headcount: item.headcount === null ? '' : String(item.headcount),
    catering: item.catering,
    cateringReason: item.cateringReason,
    status: item.status,
    costEstimateEur: amount(item.costEstimateEur),
    costOutcomeEur: amount(item.costOutcomeEur),
    budgetLine: item.budgetLine,
    notesForHosts: item.notesForHosts,
    notesForGuests: { ...NO_TEXTS, ...item.notesForGuests },
  };
}

/** What is typed as an item to be stored, or what of it nobody can read. `itemSchema` looks at the rest. */
export function readItemForm(
  values: ItemFormValues,
  seen: { id?: string; version?: number },
): { item: WrittenItem; issues: [] } | { item: null; issues: InputIssue[] } {
  const issues: InputIssue[] = [];
  const say = (path: string, code: string) => void issues.push({ path, code });

  const moment = (dayPath: 'day' | 'endDay', timePath: 'startTime' | 'endTime') => {
    const typedDay = (values[dayPath] || values.day).trim();
    const [day, time] = [readDay(typedDay), readTime(values[timePath])];
    if (day === null) say(values[dayPath] ? dayPath : 'day', typedDay === '' ? 'required' : 'wrong_date');
    if (time === null) say(timePath, values[timePath].trim() === '' ? 'required' : 'wrong_time');
    if (day === null || time === null) return '';
    const instant = zonedToInstant(day, time, values.timeZone);
    if (instant === null) say(timePath, 'wrong_time');
    return instant?.toISOString() ?? '';
  };
  const read = <T>(path: keyof ItemFormValues, reader: (text: string) => T | null): T | null => {
    const typed = String(values[path]).trim();
    const value = typed === '' ? null : reader(typed);
    if (typed !== '' && value === null) say(path, 'wrong_format');
    return value;
  };

  if (Object.keys(written(values.title)).length === 0) say('title', 'required');
  const item: WrittenItem = {
    ...(seen.id === undefined ? {} : seen),
    type: values.type,
    title: written(values.title),
    startsAt: moment('day', 'startTime'),
    endsAt: moment('endDay', 'endTime'),
    timeZone: values.timeZone,
    track: Number(values.track),
    venueId: values.venueId || null,
    place: values.place,
    vehicleId: values.vehicleId || null,
    attendees: values.attendees.filter(({ personId }) => personId !== ''),
    languages: values.languages,
    headcount: read('headcount', readCount),
    catering: values.catering,
    cateringReason: values.catering === 'OTHER' ? values.cateringReason : '',
    status: values.status,
    costEstimateEur: read('costEstimateEur', readAmount),
    costOutcomeEur: read('costOutcomeEur', readAmount),
    budgetLine: values.budgetLine,
    notesForHosts: values.notesForHosts,
    notesForGuests: written(values.notesForGuests),
  };
  // A day that cannot be read is said once, however many times rest on it.
  const once = issues.filter(({ path }, index) => issues.findIndex((other) => other.path === path) === index);
  return once.length > 0 ? { item: null, issues: once } : { item, issues: [] };
}

/** Issues of the schema's fields as issues of the form's; a missing title is asked for in the reader's language. */
export function toItemFormIssues(issues: readonly InputIssue[], locale: Locale): InputIssue[] {
  const formPath = (path: string) => (path === 'title' ? `title.${locale}` : (FORM_PATHS[path] ?? path));
  return issues.map((issue) => ({ ...issue, path: formPath(issue.path) }));
}

const FORM_PATHS: Partial<Record<string, string>> = {
  startsAt: 'startTime',
  endsAt: 'endTime',
  attendees: 'attendees.0.personId',
};

/** The texts that have been written. */
function written(texts: Record<Locale, string>): SomeTexts {
  return Object.fromEntries(
    LOCALES.flatMap((locale) => (texts[locale].trim() === '' ? [] : [[locale, texts[locale].trim()]])),
  );
}
