import type { z } from 'zod';
import { sqlOf } from '@/lib/data/database';
import type { itemSchema } from '@/lib/domain/programme/programme-schema';
import type { Duty } from '@/lib/domain/programme/programme-vocabulary';
import { changeProgramme } from '@/lib/usecases/programme/change-programme';
import type { City, Persona } from './personas';

type ItemWritten = z.input<typeof itemSchema> & { version?: number };

/** A meeting on the morning of the builders' ordinary visit, with what the test names changed. */
export function anItem(change: Partial<ItemWritten> = {}): ItemWritten {
  return {
    type: 'MEETING',
    title: { fi: 'Tapaaminen' },
    startsAt: '2027-03-03T09:00:00+02:00',
    endsAt: '2027-03-03T10:00:00+02:00',
    ...change,
  };
}

/** A venue of the register; gives its id. */
export function aVenue(city: City, name: string, more: { capacity?: number; openingHours?: unknown } = {}) {
  return inserted(
    city,
    `insert into venue (name, capacity, opening_hours, accessibility) values (jsonb_build_object('fi', $1::text), $2::int, $3::jsonb, '{}') returning id`,
    [name, more.capacity ?? null, JSON.stringify(more.openingHours ?? [])],
  );
}

export function aVehicle(city: City, name: string, seats: number) {
  return inserted(city, `insert into vehicle (name, seats) values ($1, $2::int) returning id`, [name, seats]);
}

/** Somebody of the city's who can be asked to take part; gives their id. */
export function aCityPerson(city: City, name: string, duties: Duty[] = ['HOST']) {
  return inserted(
    city,
    `insert into city_person (name, title, duties, languages) values ($1, '{}', $2::text[], '{fi}') returning id`,
    [name, duties],
  );
}

async function inserted(city: City, statement: string, values: readonly unknown[]): Promise<string> {
  const [row] = await sqlOf(city.database).rows<{ id: string }>(statement, values);
  if (!row) throw new Error('What is inserted has an id.');
  return row.id;
}

/** Puts items into a visit's programme as the coordinator of its department. */
export function plan(
  city: City,
  visit: { id: string },
  put: readonly ItemWritten[],
  persona: Persona = 'coordinator.economic',
) {
  return changeProgramme(city.as(persona), { id: visit.id, put }, city.at());
}
