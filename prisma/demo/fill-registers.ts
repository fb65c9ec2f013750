import type { Database } from '@/lib/data/database';
import { dayIn } from '@/lib/domain/shared/day';
import type { Result } from '@/lib/domain/shared/result';
import { readPeople } from '@/lib/usecases/hosts/read-people';
import { recordHostOrder } from '@/lib/usecases/hosts/record-order';
import { addPerson } from '@/lib/usecases/hosts/save-person';
import { addVehicle } from '@/lib/usecases/vehicles/vehicles';
import { readVenues } from '@/lib/usecases/venues/read-venues';
import { addVenue } from '@/lib/usecases/venues/save-venue';
import { setTravel } from '@/lib/usecases/venues/set-travel';
import { DEMO_CITY_PEOPLE, DEMO_ORDER_DECISION } from './hosts';
import { DEMO_TRAVEL, DEMO_VEHICLES, DEMO_VENUES } from './places';
import { actorFor } from './walk-visits';

/** Fills the registers of the demonstration city through the use cases of their keeper; where there is anything it changes nothing. */
export async function fillDemoRegisters(
  database: Database,
  ids: ReadonlyMap<string, string>,
  today: Date,
): Promise<void> {
  const at = { database, now: () => today };
  const keeper = actorFor('registers', { ids, people: [] });
  const kept = [...expect(await readVenues(keeper, {}, at)).venues, ...expect(await readPeople(keeper, {}, at))];
  if (kept.length > 0) return;

  const venueIds = new Map<string, string>();
  for (const { key, ...venue } of DEMO_VENUES) venueIds.set(key, expect(await addVenue(keeper, { venue }, at)).id);
  for (const from of venueIds.keys()) {
    const times = DEMO_TRAVEL.filter(([start]) => start === from).map(([, to, minutes]) => ({
      ...{ to: venueIds.get(to), minutes, was: null },
    }));
    if (times.length > 0) expect(await setTravel(keeper, { id: venueIds.get(from), times }, at));
  }
  for (const vehicle of DEMO_VEHICLES) expect(await addVehicle(keeper, { vehicle }, at));

  const places: { personId: string; receives: readonly string[] }[] = [];
  for (const { account, receives, ...person } of DEMO_CITY_PEOPLE) {
    const accountId = account ? ids.get(account) : null;
    const { id } = expect(await addPerson(keeper, { person: { ...person, accountId } }, at));
    if (receives) places.push({ personId: id, receives });
  }
  const order = { validFrom: dayIn(today, 'Europe/Helsinki'), decision: DEMO_ORDER_DECISION, places };
  expect(await recordHostOrder(keeper, { base: null, order }, at));
}

function expect<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}
