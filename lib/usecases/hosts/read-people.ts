import { z } from 'zod';
import type { Sql } from '@/lib/data/database';
import { findCityPerson, type KeptPerson, listCityPeople } from '@/lib/data/hosts/city-people';
import { listHostOrders } from '@/lib/data/hosts/host-orders';
import { listAbsences } from '@/lib/data/office/absences';
import { listOpenAccounts } from '@/lib/data/office/people';
import { bookingsOf, type HeldTime } from '@/lib/data/programme/bookings-of';
import { loadOf } from '@/lib/data/programme/load';
import { mayInGeneral } from '@/lib/domain/access/can';
import { readScope } from '@/lib/domain/access/scope';
import { type HostOrder, orderOn } from '@/lib/domain/hosts/host-order';
import { fillWeeks, lastWeeks, WEEKS_AHEAD, type WeekLoad } from '@/lib/domain/programme/load';
import { DUTIES } from '@/lib/domain/programme/programme-vocabulary';
import { addDays, dayIn } from '@/lib/domain/shared/day';
import { foldForSearch } from '@/lib/domain/shared/fold';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import type { Rank } from '@/lib/domain/visit/vocabulary';
import { defineQuery } from '../define-use-case';

/** One of the city's people, their place in today's host order, and how often they have been asked over the last weeks. */
export type PersonInRegister = KeptPerson & {
  place: { position: number; receives: Rank[] } | null;
  load: WeekLoad[];
};

/** The register of hosts, interpreters and guides, those in use first; with `q` whose name or title has all its words. */
export const readPeople = defineQuery({
  action: 'place.read',
  input: z.strictObject({ q: z.string().max(200).optional(), duty: z.enum(DUTIES).optional() }),
  async run({ sql, now, input }): Promise<Result<PersonInRegister[]>> {
    const words = foldForSearch(input.q ?? '').split(' ');
    const people = (await listCityPeople(sql)).filter(({ name, title, duties }) => {
      const text = foldForSearch([name, ...Object.values(title)].join(' '));
      return words.every((word) => text.includes(word)) && (!input.duty || duties.includes(input.duty));
    });
    return ok(await inRegister(sql, people, now));
  },
});

export type PersonPage = {
  person: PersonInRegister;
  /** What holds them over the next weeks. */
  held: HeldTime[];
  /** Days on which they are away over the next weeks, without the reason. */
  away: { from: string; to: string | null }[];
};

export const readPerson = defineQuery({
  action: 'place.read',
  input: z.strictObject({ id: z.string().max(60) }),
  async run({ sql, actor, now, input }): Promise<Result<PersonPage>> {
    const kept = await findCityPerson(sql, input.id);
    if (!kept) return refused({ code: 'NOT_FOUND' });

    const today = dayIn(now, HOME_TIME_ZONE);
    const days = { from: today, to: addDays(today, WEEKS_AHEAD * 7) };
    const until = new Date(now.getTime() + WEEKS_AHEAD * 7 * 86_400_000);
    const [[person], held, absences] = await Promise.all([
      inRegister(sql, [kept], now),
      bookingsOf(sql, readScope(actor), { person: kept.id }, now, until),
      kept.accountId === null ? [] : listAbsences(sql, [kept.accountId], days),
    ]);
    if (!person) throw new Error('What goes in comes out with its load.');
    return ok({ person, held, away: absences.map(({ from, to }) => ({ from, to })) });
  },
});

/** The accounts that a person can be linked to, for those who keep the register. */
export const readAccountChoices = defineQuery({
  action: 'place.manage',
  input: z.strictObject({}),
  run: async ({ sql }) => ok(await listOpenAccounts(sql)),
});

export type HostOrderPage = {
  /** The version that holds today; null before the first. */
  today: HostOrder | null;
  /** Every version, the one recorded last first. */
  versions: HostOrder[];
  people: KeptPerson[];
  /** yyyy-mm-dd in Helsinki. */
  day: string;
  manages: boolean;
};

export const readHostOrder = defineQuery({
  action: 'place.read',
  input: z.strictObject({}),
  async run({ sql, actor, now }): Promise<Result<HostOrderPage>> {
    const [versions, people] = await Promise.all([listHostOrders(sql), listCityPeople(sql)]);
    const day = dayIn(now, HOME_TIME_ZONE);
    return ok({ today: orderOn(versions, day), versions, people, day, manages: mayInGeneral(actor, 'place.manage') });
  },
});

async function inRegister(sql: Sql, people: readonly KeptPerson[], now: Date): Promise<PersonInRegister[]> {
  const today = dayIn(now, HOME_TIME_ZONE);
  const weeks = lastWeeks(today);
  const ids = people.map(({ id }) => id);
  const [load, orders] = await Promise.all([loadOf(sql, 'person', weeks, ids), listHostOrders(sql)]);
  const places = orderOn(orders, today)?.places ?? [];
  return people.map((person) => {
    const index = places.findIndex(({ personId }) => personId === person.id);
    const place = places[index];
    return {
      ...person,
      place: place ? { position: index + 1, receives: place.receives } : null,
      load: fillWeeks(weeks, load.get(person.id) ?? []),
    };
  });
}
