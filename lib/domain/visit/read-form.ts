import { isEmptyPerson } from './empty-person';
import { readAmount, readCount, readDay, readLines, readTime } from '../shared/as-typed';
import { isTimeZone } from '../shared/time-zone';
import { endOfDay, startOfDay, toRfc3339, zonedToInstant } from '../shared/zoned-time';
import { type FormShape, formShape } from './form-shape';
import { type PersonValues, type VisitFormValues } from './form-values';
import { KIND_DETAILS } from './kind-details';
import { EFFECTS } from './kind-lists';

/** Something typed that cannot be read: the form's own field and a code of the texts `validation.*`. */
export type Unread = { path: (string | number)[]; code: string };

/** What a form says in the terms of the visit's schema, not yet checked by it, and what could not be read. */
export type ReadForm = {
  visit: Record<string, unknown>;
  unread: Unread[];
  /** The row of the form that each guest and traveller stands on: empty rows are left out of the visit. */
  rows: { guests: number[]; travellers: number[] };
};

/** Reads a form as typed. What cannot be read is null in the visit and named among the unread. */
export function readForm(values: VisitFormValues): ReadForm {
  const shape = formShape(values);
  const unread: Unread[] = [];
  const say = (path: Unread['path'], code: string) => void unread.push({ path, code });
  const orUnread = <T>(
    text: string,
    read: (text: string) => T | null,
    path: Unread['path'],
    code: string,
  ): T | null => {
    if (text.trim() === '') return null;
    const value = read(text);
    if (value === null) say(path, code);
    return value;
  };

  const guests = readPeople(shape.guests ? values.guests : [], 'guests', say);
  const travellers = readPeople(shape.travellers ? values.travellers : [], 'travellers', say);
  if (values.levelRaised && values.levelRaisedBecause.trim() === '') say(['levelRaisedBecause'], 'required');

  const visit = {
    ...readTimes(values, say),
    kind: shape.kind,
    direction: shape.direction,
    purpose: shape.purpose ? values.purpose || null : null,
    title: values.title,
    timeZone: values.timeZone,
    organisation: values.organisation,
    country: values.country || null,
    city: values.city,
    guests: guests.people,
    travellers: travellers.people,
    announcedCount: orUnread(values.announcedCount, readCount, ['announcedCount'], 'wrong_count'),
    asksToMeet: shape.asksToMeet ? values.asksToMeet : [],
    signing: values.signing,
    body: shape.body ? values.body || null : null,
    travellingBody: shape.travellers ? values.travellingBody || null : null,
    topics: readLines(values.topics),
    goals: values.goals,
    host: values.host,
    languages: values.languages,
    needs: values.needs,
    estimatedCostEur: orUnread(values.estimatedCostEur, readAmount, ['estimatedCostEur'], 'wrong_amount'),
    confidentiality: values.confidentiality,
    source: values.source || null,
    requestedOn: orUnread(values.requestedOn, readDay, ['requestedOn'], 'wrong_date'),
    caseNumber: values.caseNumber,
    notes: values.notes,
    named: shape.named ? readAddresses(values.named) : [],
    levelRaisedBecause: values.levelRaised ? values.levelRaisedBecause.trim() || null : null,
    details: readDetails(shape, values, (typed) =>
      orUnread(typed, readCount, ['details', 'participants'], 'wrong_count'),
    ),
  };
  return { visit, unread, rows: { guests: guests.rows, travellers: travellers.rows } };
}

/** The e-mail addresses in a text, however they are set apart. */
export function readAddresses(text: string): string[] {
  return text.split(/[\s,;]+/).filter((address) => address !== '');
}

/**
 * When the visit is. A visit without an end date ends on the day it begins. Without times it takes whole days, from
 * midnight to midnight: nobody has said which hours are free, so the calendar keeps them all.
 */
function readTimes(values: VisitFormValues, say: (path: Unread['path'], code: string) => void) {
  const zone = values.timeZone;
  const none = { startsAt: null, endsAt: null };
  // The schema says what is wrong with an unknown zone; no time can be read in it.
  if (!isTimeZone(zone)) return none;

  const startDay = readDay(values.startDate);
  const endDay = values.endDate.trim() === '' ? startDay : readDay(values.endDate);
  if (!startDay) say(['startDate'], values.startDate.trim() === '' ? 'required' : 'wrong_date');
  if (!endDay && values.endDate.trim() !== '') say(['endDate'], 'wrong_date');
  const endsEarlier = startDay !== null && endDay !== null && endDay < startDay;
  if (endsEarlier) say(['endDate'], 'ends_before_start');

  const wholeDays = values.startTime.trim() === '' && values.endTime.trim() === '';
  const startTime = readTime(values.startTime);
  const endTime = readTime(values.endTime);
  if (!wholeDays && !startTime) say(['startTime'], values.startTime.trim() === '' ? 'time_missing' : 'wrong_time');
  if (!wholeDays && !endTime) say(['endTime'], values.endTime.trim() === '' ? 'time_missing' : 'wrong_time');

  const at = (day: string | null, time: string | null, edge: typeof startOfDay) => {
    if (!day) return undefined;
    if (wholeDays) return edge(day, zone);
    return time ? zonedToInstant(day, time, zone) : undefined;
  };
  const startsAt = at(startDay, startTime, startOfDay);
  const endsAt = at(endsEarlier ? null : endDay, endTime, endOfDay);
  // Null is a time that the zone's clocks leap over; undefined one that could not be read, which has been said.
  if (startsAt === null) say([wholeDays ? 'startDate' : 'startTime'], 'time_does_not_exist');
  if (endsAt === null) say([wholeDays ? 'endDate' : 'endTime'], 'time_does_not_exist');

  const written = (instant: Date | null | undefined) => (instant ? toRfc3339(instant, zone) : null);
  return { startsAt: written(startsAt), endsAt: written(endsAt) };
}

function readPeople(people: readonly PersonValues[], side: string, say: (path: Unread['path'], code: string) => void) {
  const written = people.flatMap((person, row) => (isEmptyPerson(person) ? [] : [{ person, row }]));

  for (const { person, row } of written) {
    if (person.name.trim() === '' && person.title.trim() === '') say([side, row, 'name'], 'person_without_name');
  }
  return {
    rows: written.map(({ row }) => row),
    people: written.map(({ person: { personId, name, title, organisation, rank, isHead } }) => ({
      ...(personId === '' ? {} : { id: personId }),
      ...{ name, title, organisation, isHead },
      ...(rank === '' ? {} : { rank: rank === 'NONE' ? null : rank }),
    })),
  };
}

/** The fields that the kind has, those left empty left out. */
function readDetails(
  { kind }: FormShape,
  { details }: VisitFormValues,
  readParticipants: (typed: string) => number | null,
): Record<string, unknown> {
  const read: Record<string, unknown> = {
    ...details,
    sitesWished: readLines(details.sitesWished),
    questions: readLines(details.questions),
    partners: readLines(details.partners),
    agenda: readLines(details.agenda),
    effects: Object.fromEntries(EFFECTS.flatMap((effect) => filled(effect, details.effects[effect]))),
  };
  const fields = Object.keys(KIND_DETAILS[kind].shape);
  if (fields.includes('participants')) read['participants'] = readParticipants(details.participants);

  return Object.fromEntries(fields.flatMap((field) => filled(field, read[field])));
}

function filled(field: string, value: unknown): [string, unknown][] {
  const isEmpty =
    value === null ||
    (typeof value === 'string' && value.trim() === '') ||
    (typeof value === 'object' && Object.keys(value).length === 0);
  return isEmpty ? [] : [[field, value]];
}
