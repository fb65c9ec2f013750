import { sqlOf } from '@/lib/data/database';
import { readProgramme } from '@/lib/usecases/programme/read-programme';
import { publishProgramme } from '@/lib/usecases/published/publish-programme';
import { makeSharedLink } from '@/lib/usecases/published/shared-links';
import type { Visit } from '@/lib/domain/visit/visit';
import { act, awaitingHeadOfUnit, granted } from './builders';
import type { City, Persona } from './personas';

/** An ordinary visit of the economic department that has been approved. */
export async function approved(city: City, change: Parameters<typeof awaitingHeadOfUnit>[1] = {}): Promise<Visit> {
  const visit = await awaitingHeadOfUnit(city, change);
  return granted(await act(city, 'unit.head', 'approve', visit));
}

/** Somebody of the city's with the account of a persona; gives their id. */
export async function aHost(city: City, persona: Persona): Promise<string> {
  const [row] = await sqlOf(city.database).rows<{ id: string }>(
    `insert into city_person (name, title, duties, languages, account_id) values ($1, '{"fi": "Johtaja"}', '{HOST}', '{fi}', $2::uuid) returning id`,
    [city.as(persona).name, city.as(persona).accountId],
  );
  if (!row) throw new Error('What is inserted has an id.');
  return row.id;
}

/** Publishes the plan of a visit as it stands. */
export async function publish(
  city: City,
  visit: { id: string },
  { persona = 'coordinator.economic', moment, note }: { persona?: Persona; moment?: string; note?: string } = {},
) {
  const { programme } = granted(await readProgramme(city.as(persona), { id: visit.id }, city.at()));
  const input = { id: visit.id, version: programme.version, note };
  return publishProgramme(city.as(persona), input, city.at(moment));
}

/** Makes a link to what is published of a visit; gives its secret. */
export async function aLink(
  city: City,
  visit: { id: string },
  { persona = 'coordinator.economic', lastDay }: { persona?: Persona; lastDay?: string } = {},
) {
  const wish = {
    id: visit.id,
    receiver: 'Sveriges ambassad',
    heading: 'Besök från Stockholm',
    language: 'sv',
    lastDay,
  };
  return makeSharedLink(city.as(persona), wish, city.at());
}
