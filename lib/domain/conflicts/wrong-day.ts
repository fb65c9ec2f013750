import type { ProgrammeItem } from '../programme/programme';
import { addDays, dayIn } from '../shared/day';
import { HOME_TIME_ZONE } from '../shared/time-zone';
import type { ConflictBooks, ItemConflict } from './item-conflicts';
import { makeConflict } from './make-conflict';

/** A day on which an item should not be: outside the visit, somebody away or disqualified, a holiday here or with the guests. */
export function wrongDay(
  item: ProgrammeItem,
  earlier: readonly ProgrammeItem[],
  { visit, absences, disqualified, people, holidays, guestsHolidays }: ConflictBooks,
): ItemConflict[] {
  const days = daysOf(item);
  const nameOf = (id: string) => people.get(id)?.name;
  const told = new Set(earlier.flatMap(daysOf));
  const firstOnItsDays = days.filter((day) => !told.has(day));

  return [
    ...outside(item, visit),
    ...item.attendees.flatMap(({ personId }) => [
      ...absences
        .filter((absence) => absence.personId === personId)
        .flatMap(({ from, to }) => {
          const day = days.find((one) => from <= one && (to === null || one <= to));
          const rests = [personId, day ?? ''];
          return day
            ? [makeConflict(item, 'PERSON_ABSENT', { person: nameOf(personId), day }, { rests, timed: false })]
            : [];
        }),
      ...(disqualified.has(personId)
        ? [makeConflict(item, 'PERSON_DISQUALIFIED', { person: nameOf(personId) }, { rests: [personId], timed: false })]
        : []),
    ]),
    ...holidaysOn(item, firstOnItsDays, 'PUBLIC_HOLIDAY', holidays),
    ...holidaysOn(item, firstOnItsDays, 'GUESTS_HOLIDAY', guestsHolidays),
  ];
}

function outside(item: ProgrammeItem, { startsAt, endsAt }: ConflictBooks['visit']): ItemConflict[] {
  if (startsAt === null || endsAt === null || (item.startsAt >= startsAt && item.endsAt <= endsAt)) return [];
  return [makeConflict(item, 'OUTSIDE_VISIT', {}, { rests: [`${+startsAt}-${+endsAt}`] })];
}

/** Told of the first item of a day: the others are on the same holiday. */
function holidaysOn(
  item: ProgrammeItem,
  days: readonly string[],
  kind: 'PUBLIC_HOLIDAY' | 'GUESTS_HOLIDAY',
  holidays: ReadonlyMap<string, string>,
): ItemConflict[] {
  return days.flatMap((day) => {
    const name = holidays.get(day);
    return name === undefined ? [] : [makeConflict(item, kind, { day, holiday: name }, { rests: [day], timed: false })];
  });
}

/** The Helsinki days that an item touches. */
function daysOf({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): string[] {
  const last = dayIn(new Date(endsAt.getTime() - 1), HOME_TIME_ZONE);
  const days: string[] = [];
  for (let day = dayIn(startsAt, HOME_TIME_ZONE); day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
