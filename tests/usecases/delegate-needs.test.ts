import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlOf } from '@/lib/data/database';
import { trailOf } from '@/lib/data/trail';
import { toVisitJson } from '@/lib/domain/visit/visit-json';
import type { Visit } from '@/lib/domain/visit/visit';
import { changeDelegation } from '@/lib/usecases/delegation/change-delegation';
import { changeNeeds, lookAtNeeds, pruneOldNeeds } from '@/lib/usecases/delegation/needs';
import { readDelegation } from '@/lib/usecases/delegation/read-delegation';
import { readVisit } from '@/lib/usecases/visits/read-visit';
import { A_MAYOR, act, granted, submitted } from '../support/builders';
import { type City, foundCity, type Persona } from '../support/personas';

let city: City;
beforeAll(async () => {
  city = await foundCity();
});
afterAll(() => city.close());

const NUTS = 'Pähkinäallergia';
const look = (persona: Persona, { id }: { id: string }) => lookAtNeeds(city.as(persona), { id }, city.at());
const trail = async ({ id }: { id: string }) => (await trailOf(sqlOf(city.database), id)).map(({ action }) => action);
const stored = async () =>
  (await sqlOf(city.database).rows<{ diet: string }>(`select diet from delegate_needs`, [])).map(({ diet }) => diet);

async function write(persona: Persona, visit: { id: string }, needs: object[]) {
  return changeNeeds(city.as(persona), { id: visit.id, needs }, city.at());
}
const needsOf = (person: string, version: number | null, diet: string) => ({
  ...{ person, version, diet, accessibility: '', arrival: '' },
});

/** A visit of the economic department with one guest who cannot eat nuts. */
async function withNeeds(): Promise<{ visit: Visit; person: string }> {
  const visit = await submitted(city, { guests: [{ name: 'Anna Ek', title: 'Direktör' }] });
  const person = visit.guests[0]?.id ?? expect.fail();
  granted(await write('coordinator.economic', visit, [needsOf(person, null, NUTS)]));
  return { visit, person };
}

describe('what delegates need', () => {
  it('is seen by those who arrange the visit, and each look of theirs is on the trail without what was seen', async () => {
    const { visit } = await withNeeds();
    expect(granted(await look('coordinator.economic', visit)).needs).toMatchObject([{ name: 'Anna Ek', diet: NUTS }]);
    granted(await look('coordinator.economic', visit));

    const entries = await trailOf(sqlOf(city.database), visit.id);
    expect(entries.slice(-3).map(({ action, actorName }) => [action, actorName])).toEqual([
      ['visit.change_needs', city.as('coordinator.economic').name],
      ['visit.look_needs', city.as('coordinator.economic').name],
      ['visit.look_needs', city.as('coordinator.economic').name],
    ]);
    expect(JSON.stringify(entries)).not.toContain(NUTS);
  });

  it('is refused to everybody else, whose looking leaves no entry', async () => {
    const { visit } = await withNeeds();
    const before = await trail(visit);
    for (const persona of [
      'requester',
      'coordinator.administrative',
      'director.economic',
      'auditor',
      'viewer',
    ] as const) {
      expect(await look(persona, visit), persona).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
      expect(await write(persona, visit, [])).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    }
    expect(await trail(visit)).toEqual(before);

    const restricted = await submitted(city, { confidentiality: 'RESTRICTED', guests: [A_MAYOR] });
    expect(await look('coordinator.economic', restricted)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    granted(await look('protocol', restricted));
  });

  it('is in nothing else that tells of the visit', async () => {
    const { visit } = await withNeeds();
    const view = granted(await readVisit(city.as('coordinator.economic'), { id: visit.id }, city.at()));
    const delegation = granted(await readDelegation(city.as('coordinator.economic'), { id: visit.id }, city.at()));
    const [{ row }] = (await sqlOf(city.database).rows<{ row: string }>(
      `select row_to_json(v)::text as row from visit v where id = $1`,
      [visit.id],
    )) as [{ row: string }];
    expect(JSON.stringify(toVisitJson(view, 'fi')) + JSON.stringify(delegation) + row).not.toContain(NUTS);
  });

  it('stays with its person while the delegation is written again, and goes with them', async () => {
    const { visit, person } = await withNeeds();
    const put = (version: number, delegates: object[]) =>
      changeDelegation(city.as('coordinator.economic'), { id: visit.id, version, delegates }, city.at());
    granted(
      await put(1, [
        { name: 'Bo Berg', title: '' },
        { id: person, name: 'Anna Ek-Lund', title: 'Chef' },
      ]),
    );
    expect(granted(await look('coordinator.economic', visit)).needs.map(({ diet }) => diet)).toEqual(['', NUTS]);
    granted(await put(2, [{ name: 'Bo Berg', title: '' }]));
    expect(granted(await look('coordinator.economic', visit)).needs.map(({ diet }) => diet)).toEqual(['']);
  });

  it('that somebody else has changed meanwhile is not written over, and another person’s is', async () => {
    const { visit, person } = await withNeeds();
    granted(await write('coordinator.economic', visit, [needsOf(person, 1, 'Kasvis')]));
    expect(await write('coordinator.economic', visit, [needsOf(person, 1, 'Kala')])).toMatchObject({
      refusal: { code: 'STALE', changedBy: city.as('coordinator.economic').name, changed: ['delegateNeeds'] },
    });
    // What says the same changes nothing, whatever was seen.
    granted(await write('coordinator.economic', visit, [needsOf(person, 1, 'Kasvis')]));
    expect(
      await write('coordinator.economic', visit, [needsOf('0b7a4a52-2c3a-4f0e-9a39-0d8f3b1a0001', null, 'x')]),
    ).toMatchObject({
      refusal: { code: 'INVALID', issues: [{ path: 'needs.0.person', code: 'no_longer_there' }] },
    });
  });

  it('is gone at once when the visit is cancelled', async () => {
    const { visit, person } = await withNeeds();
    granted(await write('coordinator.economic', visit, [needsOf(person, 1, 'cancelled')]));
    expect(await stored()).toContain('cancelled');
    granted(await act(city, 'coordinator.economic', 'cancel', visit));
    expect(await stored()).not.toContain('cancelled');
    expect(await write('coordinator.economic', visit, [])).toMatchObject({ refusal: { code: 'NOT_POSSIBLE_NOW' } });
  });

  it('goes thirty days after the visit’s end, to the moment, and the trail says of how many people', async () => {
    const { visit, person } = await withNeeds();
    granted(await write('coordinator.economic', visit, [needsOf(person, 1, 'pruned')]));
    // The visit ends on 3 March 2027 at noon.
    await pruneOldNeeds(city.at('2027-04-02T12:59:59+03:00'));
    expect(await stored()).toContain('pruned');
    await pruneOldNeeds(city.at('2027-04-02T13:00:00+03:00'));
    expect(await stored()).not.toContain('pruned');

    const entries = await trailOf(sqlOf(city.database), visit.id);
    expect(entries.at(-1)).toMatchObject({
      action: 'visit.prune_needs',
      actorName: 'Vierailut',
      payload: { people: 1 },
    });
    await pruneOldNeeds(city.at('2027-04-03T13:00:00+03:00'));
    expect((await trail(visit)).filter((action) => action === 'visit.prune_needs')).toHaveLength(1);
  });
});
