import { z } from 'zod';
import { programmeOf } from '@/lib/data/programme/programme';
import { programmeRegisters, type ProgrammeRegisters } from '@/lib/data/programme/registers';
import { findVisit } from '@/lib/data/visits/find-visit';
import { findSlots } from '@/lib/domain/programme/find-slots';
import { PLANNABLE, type ProgrammeItem } from '@/lib/domain/programme/programme';
import { candidates, toItem } from '@/lib/domain/programme/slots/free-starts';
import type { SlotAnswer } from '@/lib/domain/programme/slots/slot-answer';
import { MOST_DAYS, slotWishesSchema, type SlotWishes, USUAL_HOURS } from '@/lib/domain/programme/slots/slot-schema';
import type { SlotDay, SlotRequest, WishedStop } from '@/lib/domain/programme/slots/slot-wishes';
import { addDays, dayIn } from '@/lib/domain/shared/day';
import { type InputIssue, invalid, ok, refused, type Result } from '@/lib/domain/shared/result';
import { startOfDay } from '@/lib/domain/shared/zoned-time';
import type { Visit } from '@/lib/domain/visit/visit';
import { defineVisitQuery } from '../define-use-case';
import { conflictBooks } from './conflicts-of';

export const proposeProgrammeSchema = slotWishesSchema.safeExtend({ id: z.string().max(60) });

/** What was asked, and the answer with all that it takes to tell it. */
export type ProgrammeProposed = {
  request: SlotRequest;
  answer: SlotAnswer;
  registers: ProgrammeRegisters;
  /** What is in the programme already, and stays. */
  staying: ProgrammeItem[];
};

/**
 * «Find me a slot»: changes nothing. What is booked counts whoever may read it, and is named only as far as the
 * actor may know it.
 */
export const proposeProgramme = defineVisitQuery({
  action: 'visit.plan',
  input: proposeProgrammeSchema,
  load: (sql, { id }) => findVisit(sql, id),
  async run({ sql, actor, input, loaded: { visit } }): Promise<Result<ProgrammeProposed>> {
    if (!PLANNABLE.includes(visit.status)) return refused({ code: 'NOT_POSSIBLE_NOW', status: visit.status });
    const [programme, registers] = await Promise.all([programmeOf(sql, visit.id), programmeRegisters(sql)]);

    const days = input.days ?? daysOf(visit);
    const issues = [...wrongReferences(input, registers), ...wrongDays(days, input)];
    if (issues.length > 0) return invalid(...issues);

    const { stops, order, limits } = input;
    const request: SlotRequest = { stops, order, days, limits, timeZone: visit.timeZone };
    const staying = programme.items.filter(({ status }) => status !== 'CANCELLED');
    const asked = [...staying, ...wholeDays(request, registers)];
    const books = await conflictBooks(sql, actor, visit, asked, registers);
    return ok({
      request,
      registers,
      staying,
      answer: findSlots(request, { books, staying, people: registers.people }),
    });
  },
});

/** The days of a visit in its zone, nine to five; none where its dates are not known. */
export function daysOf({ startsAt, endsAt, timeZone }: Pick<Visit, 'startsAt' | 'endsAt' | 'timeZone'>): SlotDay[] {
  if (!startsAt || !endsAt) return [];
  const last = dayIn(new Date(endsAt.getTime() - 1), timeZone);
  const days: SlotDay[] = [];
  for (let day = dayIn(startsAt, timeZone); day <= last && days.length <= MOST_DAYS; day = addDays(day, 1))
    days.push({ day, ...USUAL_HOURS });
  return days;
}

function wrongDays(days: readonly SlotDay[], { days: said }: SlotWishes): InputIssue[] {
  if (days.length === 0) return [{ path: 'days', code: 'required' }];
  return !said && days.length > MOST_DAYS ? [{ path: 'days', code: 'too_long', params: { max: MOST_DAYS } }] : [];
}

/** Ids and keys that nobody knows; what is retired is not asked any more. */
function wrongReferences({ stops, order }: SlotWishes, registers: ProgrammeRegisters): InputIssue[] {
  const standing = (all: readonly { id: string; retired: boolean }[]) =>
    new Set(all.filter(({ retired }) => !retired).map(({ id }) => id));
  const [venues, vehicles, people] = [registers.venues, registers.vehicles, registers.people].map(standing);
  const keys = new Set(stops.map(({ key }) => key));
  const wrong = (ids: readonly string[], known: ReadonlySet<string> | undefined, path: string): InputIssue[] =>
    ids.every((id) => known?.has(id)) ? [] : [{ path, code: 'unknown_value' }];

  return [
    ...stops.flatMap((stop, index) => [
      ...wrong(stop.venueIds, venues, `stops.${index}.venueIds`),
      ...wrong(stop.vehicleIds, vehicles, `stops.${index}.vehicleIds`),
      ...stop.people.flatMap(({ personIds }, at) => wrong(personIds, people, `stops.${index}.people.${at}.personIds`)),
    ]),
    ...order.flatMap(({ first, then }, index) => [
      ...wrong([first], keys, `order.${index}.first`),
      ...wrong([then], keys, `order.${index}.then`),
    ]),
  ];
}

const A_DAY_MINUTES = 24 * 60;

/** Items as long as the days and with everybody and everything that might be chosen: what is booked around them is what the finder must know. */
function wholeDays({ stops, days, timeZone }: SlotRequest, registers: ProgrammeRegisters): ProgrammeItem[] {
  const unique = (ids: readonly string[]) => [...new Set(ids)];
  const personIds = unique(stops.flatMap(({ people }) => people.flatMap((wish) => candidates(wish, registers.people))));
  const venueIds = unique(stops.flatMap((stop) => stop.venueIds));
  const vehicleIds = unique(stops.flatMap((stop) => stop.vehicleIds));

  return days.flatMap(({ day }) => {
    const start = startOfDay(day, timeZone)?.getTime();
    if (start === undefined) return [];
    return Array.from({ length: Math.max(1, venueIds.length, vehicleIds.length) }, (_, index) =>
      toItem(A_WHOLE_DAY, {
        venueId: venueIds[index] ?? null,
        vehicleId: vehicleIds[index] ?? null,
        start,
        personIds: index === 0 ? personIds : [],
      }),
    );
  });
}

const A_WHOLE_DAY: WishedStop = {
  ...{ key: '', type: 'FREE', title: {}, minutes: A_DAY_MINUTES, venueIds: [], vehicleIds: [], people: [] },
  ...{ day: null, startsAt: null, notBefore: null, notAfter: null },
};
