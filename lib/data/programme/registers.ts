import type { SomeTexts } from '@/lib/domain/programme/programme';
import type { Duty } from '@/lib/domain/programme/programme-vocabulary';
import type { Travel, Vehicle, Venue } from '@/lib/domain/venues/venue';
import type { Rank } from '@/lib/domain/visit/vocabulary';
import type { Sql } from '../database';

/** Somebody whom the city can ask to take part in a programme. */
export type CityPerson = {
  id: string;
  name: string;
  title: SomeTexts;
  accountId: string | null;
  duties: Duty[];
  languages: string[];
  rank: Rank | null;
  retired: boolean;
};

/** What a programme is made from: the venues with their closures, the ways between them, vehicles and people. */
export type ProgrammeRegisters = { venues: Venue[]; travel: Travel[]; vehicles: Vehicle[]; people: CityPerson[] };

const VENUES = `coalesce((select json_agg(json_build_object('id', u.id, 'name', u.name, 'address', u.address, 'capacity', u.capacity,
    'openingHours', u.opening_hours, 'accessibility', u.accessibility, 'monthlyLimit', u.monthly_limit, 'retired', u.retired_at is not null,
    'closures', coalesce((select json_agg(json_build_object('from', c.closed_from, 'to', c.closed_to, 'reason', c.reason) order by c.closed_from)
      from venue_closure c where c.venue_id = u.id), '[]')) order by u.name->>'fi' collate "fi-FI-x-icu", u.id) from venue u), '[]')`;
const TRAVEL = `coalesce((select json_agg(json_build_object('from', t.from_id, 'to', t.to_id, 'minutes', t.minutes)) from venue_travel t), '[]')`;
const VEHICLES = `coalesce((select json_agg(json_build_object('id', w.id, 'name', w.name, 'seats', w.seats, 'accessible', w.accessible,
    'retired', w.retired_at is not null) order by w.name collate "fi-FI-x-icu", w.id) from vehicle w), '[]')`;
const PEOPLE = `coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name, 'title', p.title, 'accountId', p.account_id,
    'duties', p.duties, 'languages', p.languages, 'rank', p.rank, 'retired', p.retired_at is not null)
    order by p.name collate "fi-FI-x-icu", p.id) from city_person p), '[]')`;

/** Everything in one round trip; retired ones included, because programmes of the past name them. */
export async function programmeRegisters(sql: Sql): Promise<ProgrammeRegisters> {
  const [row] = await sql.rows<ProgrammeRegisters>(
    `select ${VENUES} as venues, ${TRAVEL} as travel, ${VEHICLES} as vehicles, ${PEOPLE} as people`,
    [],
    'programme_registers',
  );
  if (!row) throw new Error('A select without a table gives a row.');
  return row;
}
