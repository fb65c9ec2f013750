import { writeAmount, writeDay, writeTime } from '../shared/as-typed';
import { instantToZoned, startOfDay } from '../shared/zoned-time';
import { type DetailValues, emptyForm, emptyPerson, type PersonValues, type VisitFormValues } from './form-values';
import type { AnyKindDetails } from './kind-details';
import type { Visit, VisitContent, VisitPerson } from './visit';

/** A visit as its form shows it: the inverse of `visit-form.ts`, to the minute. */
export function toFormValues(visit: VisitContent & Pick<Visit, 'named'>): VisitFormValues {
  return {
    ...writeTimes(visit),
    kind: visit.kind,
    direction: visit.direction,
    purpose: visit.purpose ?? '',
    title: visit.title,
    timeZone: visit.timeZone,
    organisation: visit.organisation,
    country: visit.country ?? '',
    city: visit.city,
    guests: writePeople(visit.guests),
    travellers: writePeople(visit.travellers),
    announcedCount: visit.announcedCount === null ? '' : String(visit.announcedCount),
    asksToMeet: [...visit.asksToMeet],
    signing: visit.signing,
    body: visit.body ?? '',
    travellingBody: visit.travellingBody ?? '',
    topics: visit.topics.join('\n'),
    goals: [...visit.goals],
    host: visit.host,
    languages: [...visit.languages],
    needs: [...visit.needs],
    estimatedCostEur: visit.estimatedCostEur === null ? '' : writeAmount(visit.estimatedCostEur),
    confidentiality: visit.confidentiality,
    source: visit.source ?? '',
    requestedOn: visit.requestedOn === null ? '' : writeDay(visit.requestedOn),
    caseNumber: visit.caseNumber,
    notes: visit.notes,
    named: visit.named.map(({ email }) => email).join('\n'),
    levelRaised: visit.levelRaisedBecause !== null,
    levelRaisedBecause: visit.levelRaisedBecause ?? '',
    details: writeDetails(visit.details),
  };
}

/**
 * A new visit after the pattern of another: the same people and matters, without its dates, its request (source, day,
 * case number) and what somebody judged of it (a level raised).
 */
export function toCopyValues(values: VisitFormValues): VisitFormValues {
  const asNew = (people: readonly PersonValues[]) => people.map((person) => ({ ...person, personId: '' }));
  return {
    ...values,
    ...{ guests: asNew(values.guests), travellers: asNew(values.travellers) },
    ...{ startDate: '', startTime: '', endDate: '', endTime: '' },
    ...{ source: '', requestedOn: '', caseNumber: '' },
    ...{ levelRaised: false, levelRaisedBecause: '' },
  };
}

function writeTimes({ startsAt, endsAt, timeZone }: VisitContent) {
  const start = startsAt && instantToZoned(startsAt, timeZone);
  const wholeDays =
    startsAt && endsAt && startsAt < endsAt && [startsAt, endsAt].every((at) => isMidnight(at, timeZone));
  // Whole days end at the midnight after the last of them.
  const end = endsAt && instantToZoned(new Date(endsAt.getTime() - (wholeDays ? 1 : 0)), timeZone);

  return {
    startDate: start ? writeDay(start.day) : '',
    startTime: start && !wholeDays ? writeTime(start.time) : '',
    // A visit of one day is written as one day.
    endDate: end && end.day !== start?.day ? writeDay(end.day) : '',
    endTime: end && !wholeDays ? writeTime(end.time) : '',
  };
}

function isMidnight(instant: Date, timeZone: string): boolean {
  return startOfDay(instantToZoned(instant, timeZone).day, timeZone)?.getTime() === instant.getTime();
}

function writePeople(people: readonly VisitPerson[]): PersonValues[] {
  if (people.length === 0) return [emptyPerson(true)];
  return people.map(({ id, name, title, organisation, isHead, rank, rankOrigin }) => ({
    ...{ personId: id ?? '', name, title, organisation, isHead },
    rank: rankOrigin === 'GIVEN' ? (rank ?? 'NONE') : '',
  }));
}

function writeDetails(details: AnyKindDetails): DetailValues {
  const empty = emptyForm().details;
  const written = Object.entries(details).map(([field, value]: [string, unknown]) => {
    if (field === 'keySectors') return [field, value];
    if (field === 'effects') return [field, { ...empty.effects, ...(typeof value === 'object' ? value : {}) }];
    return [field, Array.isArray(value) ? value.join('\n') : String(value)];
  });
  return { ...empty, ...Object.fromEntries(written) };
}
