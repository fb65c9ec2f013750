import { addDays, dayIn } from '../shared/day';
import { foldForSearch } from '../shared/fold';
import { sayDay } from '../shared/say-day';
import { HOME_TIME_ZONE } from '../shared/time-zone';
import { type Holidays, isWorkingDay, workingDaysBetween } from '../shared/working-days';
import { instantToZoned } from '../shared/zoned-time';
import { type CriterionKind, type Locale, type LocalizedText } from '../visit/vocabulary';
import type { Criterion } from './criteria';
import { sayCriterion, sayMinutes, sayTime } from './criterion-words';
import {
  AFTER_OR_OTHER,
  ASK_TOPIC,
  AT_HOURS,
  AT_LEAST,
  AT_MOST,
  BENEFIT_SAID,
  BETWEEN,
  CLOSED_ON,
  COUNTS,
  GIVE_BODY,
  GIVE_DATES,
  GIVE_SIZE,
  GIVE_TIMES,
  GIVE_TOPICS,
  GOAL_SAID,
  LASTS,
  LEADS,
  LONGER,
  NEVER_HERE,
  NOTHING_SAID,
  NOT_BEFORE,
  NO_BODY,
  NO_DATES,
  NO_SIZE,
  NO_TIMES,
  ON_WORKING_DAYS,
  OTHER_TOPIC,
  SAME_TOPIC,
  SAY_BENEFIT,
  SHORTER,
  TOPIC_NOT_KEPT,
  WITHOUT_TOPICS,
} from './finding-texts';

/**
 * An incoming visit held against the acceptance criteria of its rule set (design.md, "Coordination rules"): each is met,
 * not met or unknown, because of what, and what would meet it. Nothing is refused by it.
 */
export const CRITERION_STATES = ['MET', 'NOT_MET', 'UNKNOWN'] as const;
export type CriterionState = (typeof CRITERION_STATES)[number];

export type CriterionCheck = {
  kind: CriterionKind;
  state: CriterionState;
  /** What the criterion asks. */
  asks: LocalizedText;
  because: LocalizedText;
  /** What would meet it, or make it known; null where it is met. */
  wouldMeet: LocalizedText | null;
  source: LocalizedText;
};

/** What the criteria look at. */
export type VisitForCriteria = {
  organisation: string;
  startsAt: Date | null;
  endsAt: Date | null;
  timeZone: string;
  /** Announced, or as many as are named; null while neither is known. */
  guests: number | null;
  topics: readonly string[];
  namesGoal: boolean;
  benefit: string;
  /** The day (yyyy-mm-dd) on which the request came. */
  askedOn: string;
};

/** Another visit of the same body, as far as the reader may know of it. */
export type EarlierVisit = { reference: string; startsAt: Date; topics: readonly string[] };

type Finding = Pick<CriterionCheck, 'state' | 'because' | 'wouldMeet'>;

export function checkCriteria(
  criteria: readonly Criterion[],
  visit: VisitForCriteria,
  earlier: readonly EarlierVisit[],
  holidays: Holidays,
): CriterionCheck[] {
  return criteria.map((criterion) => ({
    kind: criterion.kind,
    asks: inEachLanguage((locale) => sayCriterion(criterion, locale)),
    source: criterion.source.text,
    ...find(criterion, visit, earlier, holidays),
  }));
}

function find(
  criterion: Criterion,
  visit: VisitForCriteria,
  earlier: readonly EarlierVisit[],
  holidays: Holidays,
): Finding {
  switch (criterion.kind) {
    case 'NOT_REPEATED':
      return notRepeated(criterion.years, visit, earlier);
    case 'LEAD_TIME':
      return leadTime(criterion.workingDays, visit, holidays);
    case 'LENGTH':
      return length(criterion, visit);
    case 'OFFICE_HOURS':
      return officeHours(criterion, visit, holidays);
    case 'SIZE':
      return size(criterion, visit.guests);
    case 'BENEFIT_NAMED':
      return benefitNamed(visit);
  }
}

/** Years are counted back from the visit's own day; what the reader may not know of is as if it were not there. */
function notRepeated(years: number, visit: VisitForCriteria, earlier: readonly EarlierVisit[]): Finding {
  if (visit.organisation.trim() === '') return unknown(NO_BODY, GIVE_BODY);

  const day = visit.startsAt ? dayIn(visit.startsAt, HOME_TIME_ZONE) : visit.askedOn;
  const dayOf = ({ startsAt }: EarlierVisit) => dayIn(startsAt, HOME_TIME_ZONE);
  const within = earlier
    .filter((other) => dayOf(other) > inYears(day, -years) && (!visit.startsAt || other.startsAt < visit.startsAt))
    .sort((a, b) => b.startsAt.getTime() - a.startsAt.getTime());

  const [latest] = within;
  if (!latest) return met(NEVER_HERE(years));
  const when = (other: EarlierVisit, locale: Locale) => `${sayDay(dayOf(other), locale)} (${other.reference})`;
  const told = (other: EarlierVisit, say: (when: string) => LocalizedText) =>
    inEachLanguage((locale) => say(when(other, locale))[locale]);
  if (visit.topics.length === 0) return unknown(told(latest, WITHOUT_TOPICS), GIVE_TOPICS);

  const same = within.find((other) =>
    other.topics.some((topic) => visit.topics.some((own) => isSameTopic(own, topic))),
  );
  if (same) {
    const again = inYears(dayOf(same), years);
    return notMet(
      told(same, SAME_TOPIC),
      inEachLanguage((locale) => AFTER_OR_OTHER(sayDay(again, locale))[locale]),
    );
  }
  const untold = within.find(({ topics }) => topics.length === 0);
  return untold ? unknown(told(untold, TOPIC_NOT_KEPT), ASK_TOPIC) : met(told(latest, OTHER_TOPIC));
}

/** A topic that is part of another is the same: "Pyöräily" and "Pyöräilyn edistäminen". */
function isSameTopic(one: string, other: string): boolean {
  const [shorter, longer] = [foldForSearch(one), foldForSearch(other)].sort((a, b) => a.length - b.length);
  if (!shorter || !longer) return false;
  return shorter === longer || (shorter.length >= 5 && longer.includes(shorter));
}

/** The same day so many years on; of a 29th of February the day after where there is none. */
function inYears(day: string, years: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year + years, month - 1, date)).toISOString().slice(0, 10);
}

function leadTime(workingDays: number, { startsAt, askedOn }: VisitForCriteria, holidays: Holidays): Finding {
  if (!startsAt) return unknown(NO_DATES, GIVE_DATES);
  const days = workingDaysBetween(askedOn, dayIn(startsAt, HOME_TIME_ZONE), holidays);
  if (days >= workingDays) return met(LEADS(days));

  let earliest = askedOn;
  for (let left = workingDays; left > 0;) {
    earliest = addDays(earliest, 1);
    if (isWorkingDay(earliest, holidays)) left -= 1;
  }
  return notMet(
    LEADS(days),
    inEachLanguage((locale) => NOT_BEFORE(sayDay(earliest, locale))[locale]),
  );
}

function length(
  { minMinutes, maxMinutes }: Extract<Criterion, { kind: 'LENGTH' }>,
  { startsAt, endsAt, timeZone }: VisitForCriteria,
): Finding {
  if (!startsAt || !endsAt) return unknown(NO_DATES, GIVE_DATES);
  if (isWholeDays(startsAt, endsAt, timeZone)) return unknown(NO_TIMES, GIVE_TIMES);

  const minutes = Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000);
  const lasts = inEachLanguage((locale) => LASTS(sayMinutes(minutes, locale))[locale]);
  if (minutes < minMinutes)
    return notMet(
      lasts,
      inEachLanguage((locale) => LONGER(sayMinutes(minMinutes, locale))[locale]),
    );
  if (minutes > maxMinutes)
    return notMet(
      lasts,
      inEachLanguage((locale) => SHORTER(sayMinutes(maxMinutes, locale))[locale]),
    );
  return met(lasts);
}

/** By Helsinki's clock, wherever the request was written. */
function officeHours(
  { from, to, weekdays, closedOnHolidays }: Extract<Criterion, { kind: 'OFFICE_HOURS' }>,
  { startsAt, endsAt, timeZone }: VisitForCriteria,
  holidays: Holidays,
): Finding {
  if (!startsAt || !endsAt) return unknown(NO_DATES, GIVE_DATES);
  const wholeDays = isWholeDays(startsAt, endsAt, timeZone);
  const begins = instantToZoned(startsAt, HOME_TIME_ZONE);
  const ends = instantToZoned(wholeDays ? new Date(endsAt.getTime() - 1) : endsAt, HOME_TIME_ZONE);

  const closed = daysFromTo(begins.day, ends.day).find(
    (day) => !weekdays.includes(weekdayOf(day)) || (closedOnHolidays && holidays.has(day)),
  );
  if (closed)
    return notMet(
      inEachLanguage((locale) => CLOSED_ON(sayDay(closed, locale))[locale]),
      ON_WORKING_DAYS,
    );
  if (wholeDays) return unknown(NO_TIMES, GIVE_TIMES);

  const hours = (locale: Locale) => `${sayTime(begins.time, locale)}–${sayTime(ends.time, locale)}`;
  const at = inEachLanguage((locale) => AT_HOURS(hours(locale))[locale]);
  if (begins.time >= from && ends.time <= to && begins.time <= to) return met(at);
  return notMet(
    at,
    inEachLanguage((locale) => BETWEEN(`${sayTime(from, locale)}–${sayTime(to, locale)}`)[locale]),
  );
}

function size({ minGuests, maxGuests }: Extract<Criterion, { kind: 'SIZE' }>, guests: number | null): Finding {
  if (guests === null) return unknown(NO_SIZE, GIVE_SIZE);
  if (guests < minGuests) return notMet(COUNTS(guests), AT_LEAST(minGuests));
  if (guests > maxGuests) return notMet(COUNTS(guests), AT_MOST(maxGuests));
  return met(COUNTS(guests));
}

function benefitNamed({ namesGoal, benefit }: VisitForCriteria): Finding {
  if (benefit.trim() !== '') return met(BENEFIT_SAID);
  return namesGoal ? met(GOAL_SAID) : notMet(NOTHING_SAID, SAY_BENEFIT);
}

const met = (because: LocalizedText): Finding => ({ state: 'MET', because, wouldMeet: null });
const notMet = (because: LocalizedText, wouldMeet: LocalizedText): Finding => ({
  state: 'NOT_MET',
  because,
  wouldMeet,
});
const unknown = (because: LocalizedText, wouldMeet: LocalizedText): Finding => ({
  state: 'UNKNOWN',
  because,
  wouldMeet,
});

/** From midnight to midnight: days without times of the clock. */
function isWholeDays(startsAt: Date, endsAt: Date, timeZone: string): boolean {
  const isMidnight = (moment: Date) => instantToZoned(moment, timeZone).time === '00:00';
  return endsAt > startsAt && isMidnight(startsAt) && isMidnight(endsAt);
}

function daysFromTo(first: string, last: string): string[] {
  const days = [first];
  for (let day = addDays(first, 1); day <= last && days.length < 400; day = addDays(day, 1)) days.push(day);
  return days;
}

/** 1 is Monday. */
const weekdayOf = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay() || 7;

function inEachLanguage(say: (locale: Locale) => string): LocalizedText {
  return { fi: say('fi'), sv: say('sv'), en: say('en') };
}
