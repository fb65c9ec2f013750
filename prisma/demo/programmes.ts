import { type Database, sqlOf } from '@/lib/data/database';
import { addDays, dayIn } from '@/lib/domain/shared/day';
import type { Result } from '@/lib/domain/shared/result';
import { readPeople } from '@/lib/usecases/hosts/read-people';
import { changeProgramme } from '@/lib/usecases/programme/change-programme';
import { readVenues } from '@/lib/usecases/venues/read-venues';
import type { DemoKey } from './people';
import { DEMO_VISITS } from './visits';
import { actorFor, helsinki } from './walk-visits';

/** What a visit of the demonstration does where, and who of the city takes part; days from its first. */
type DemoItem = {
  title: string;
  day?: number;
  from: string;
  to: string;
  venue?: string;
  host?: string;
  interpreter?: string;
};

const PROGRAMMES: readonly { visit: string; planner: DemoKey; items: readonly DemoItem[] }[] = [
  {
    ...{ visit: 'Tallinnan kaupunginjohtajan työvierailu', planner: 'coordinator.administrative' },
    items: [
      item('Tapaaminen pormestarin kanssa', '10:00', '11:15', 'Kaupungintalo, Empiresali', 'Elina Saarinen'),
      item('Tutustuminen keskustakirjastoon', '11:35', '12:30', 'Keskustakirjasto Oodi', 'Ayaan Warsame'),
    ],
  },
  {
    ...{ visit: 'Kuninkaallisen vierailun valmistelukokous', planner: 'protocol' },
    items: [item('Valmistelukokous', '15:00', '16:30', 'Kaupungintalo, Empiresali', 'Elina Saarinen')],
  },
  {
    ...{ visit: 'Wienin asuntotuotannon asiantuntija kertoo kohtuuhintaisesta asumisesta', planner: 'coordinator.economic' },
    items: [item('Luento ja keskustelu', '10:00', '12:00', 'Kaupunkiympäristötalo', 'Riikka Ahonen', 'Kerttu Laine')],
  },
  {
    ...{ visit: 'Soulin älykaupunkidelegaatio', planner: 'coordinator.economic' },
    items: [
      item('Tervetuliaistilaisuus', '09:00', '10:30', 'Kaupungintalo, Empiresali', 'Marja Heikkilä', 'Kerttu Laine'),
      item('Kalasataman älykäs kaupunki', '13:00', '15:00', 'Kalasataman alue-esittely', 'Jukka Nieminen'),
      { ...item('Startup-yhteisön esittely', '09:30', '11:30', 'Maria 01', 'Marja Heikkilä'), day: 1 },
    ],
  },
  {
    ...{ visit: 'Oslon päiväkotien johtajat tutustuvat varhaiskasvatukseen', planner: 'coordinator.economic' },
    items: [item('Varhaiskasvatuksen esittely', '10:00', '12:00', 'Kaupungintalo, Empiresali', 'Samuli Kettunen')],
  },
  {
    ...{ visit: 'Minneapolisin terveysteknologiayritykset', planner: 'coordinator.economic' },
    items: [
      item('Avaus', '09:00', '10:30', 'Kaupungintalo, Empiresali', 'Marja Heikkilä'),
      item('Yritystapaamiset', '12:00', '15:00', 'Maria 01', 'Jukka Nieminen'),
    ],
  },
]; // prettier-ignore

/** Plans a few visits of the demonstration city, so that its places and hosts are asked for. */
export async function planDemoVisits(database: Database, ids: ReadonlyMap<string, string>, today: Date): Promise<void> {
  const at = { database, now: () => today };
  const keeper = actorFor('registers', { ids, people: [] });
  const { venues } = expect(await readVenues(keeper, {}, at));
  const people = expect(await readPeople(keeper, {}, at));
  const visits = await sqlOf(database).rows<{ id: string; title: string }>(`select id, title from visit`, []);

  for (const { visit: title, planner, items } of PROGRAMMES) {
    const visit = visits.find((one) => one.title === title);
    const demo = DEMO_VISITS.find((one) => one.title === title);
    if (!visit || !demo) throw new Error(`There is no demonstration visit ${title}.`);
    const first = addDays(dayIn(today, 'Europe/Helsinki'), demo.startsIn);
    const attending = (name: string | undefined, duty: 'HOST' | 'INTERPRETER') => {
      const person = people.find((one) => one.name === name);
      return person ? [{ personId: person.id, duty }] : [];
    };
    const put = items.map(({ title: fi, day = 0, from, to, venue, host, interpreter }) => ({
      ...{ type: 'MEETING' as const, title: { fi }, status: 'CONFIRMED' as const },
      ...{ startsAt: helsinki(addDays(first, day), from), endsAt: helsinki(addDays(first, day), to) },
      venueId: venues.find(({ name }) => name.fi === venue)?.id ?? null,
      attendees: [...attending(host, 'HOST'), ...attending(interpreter, 'INTERPRETER')],
    }));
    expect(await changeProgramme(actorFor(planner, { ids, people: [] }), { id: visit.id, put }, at));
  }
}

function item(title: string, from: string, to: string, venue: string, host: string, interpreter?: string): DemoItem {
  return { title, from, to, venue, host, interpreter };
}

function expect<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}
