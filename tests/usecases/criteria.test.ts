import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlOf } from '@/lib/data/database';
import type { Visit } from '@/lib/domain/visit/visit';
import { toVisitJson } from '@/lib/domain/visit/visit-json';
import { readQueue } from '@/lib/usecases/start/queue';
import { criteriaOfMany, previewCriteria } from '@/lib/usecases/visits/criteria';
import { readVisit } from '@/lib/usecases/visits/read-visit';
import { act, granted, submitted } from '../support/builders';
import { type City, foundCity, type Persona } from '../support/personas';

let city: City;
beforeAll(async () => {
  city = await foundCity();
});
afterAll(() => city.close());

async function stateOf(persona: Persona, visit: Visit, kind: string): Promise<string | undefined> {
  const { criteria } = granted(await readVisit(city.as(persona), { id: visit.id }, city.at()));
  return criteria?.find((check) => check.kind === kind)?.state;
}

const IN_MAY = { startsAt: '2027-05-05T09:00:00+03:00', endsAt: '2027-05-05T12:00:00+03:00' };

describe('the criteria of a visit', () => {
  it('are told with the visit, in the language asked for, and not in the answer to a change', async () => {
    const visit = await submitted(city, { topics: ['Satamat'], announcedCount: 12 });
    const view = granted(await readVisit(city.as('viewer'), { id: visit.id }, city.at()));
    const told = toVisitJson(view, 'en').criteria;
    expect(told?.map(({ criterion, state }) => `${criterion} ${state}`)).toEqual([
      ...['NOT_REPEATED MET', 'LEAD_TIME MET', 'LENGTH MET', 'OFFICE_HOURS MET', 'SIZE MET', 'BENEFIT_NAMED NOT_MET'],
    ]);
    expect(told?.at(-1)).toMatchObject({
      because: 'Neither a goal nor a benefit is named.',
      wouldMeet: 'Name a goal, or say what the city gains by the visit.',
    });
    expect(toVisitJson({ ...view, criteria: null }, 'en').criteria).toBeNull();
  });

  it('are none of a trip, of what is over and of what was never asked for', async () => {
    const trip = await submitted(city, { kind: 'BENCHMARKING_TRIP' });
    expect(granted(await readVisit(city.as('viewer'), { id: trip.id }, city.at())).criteria).toEqual([]);
    const cancelled = granted(await act(city, 'requester', 'cancel', await submitted(city)));
    expect(granted(await readVisit(city.as('viewer'), { id: cancelled.id }, city.at())).criteria).toEqual([]);
    expect(await criteriaOfMany(sqlOf(city.database), city.as('viewer'), [trip.id, cancelled.id], new Date())).toEqual(
      new Map(),
    );
  });

  it('see an earlier visit of the same body whatever the capitals and spaces, but not one that was cancelled', async () => {
    const body = { organisation: 'Ville  de Lyon', country: 'FR', city: 'Lyon', topics: ['Joukkoliikenne'] };
    const first = await submitted(city, body);
    const second = await submitted(city, { ...body, organisation: 'VILLE DE LYON', ...IN_MAY });
    expect(await stateOf('viewer', second, 'NOT_REPEATED')).toBe('NOT_MET');
    expect(await stateOf('viewer', first, 'NOT_REPEATED')).toBe('MET');

    granted(await act(city, 'requester', 'cancel', first));
    expect(await stateOf('viewer', second, 'NOT_REPEATED')).toBe('MET');
  });

  it('give no restricted visit away: to whoever may not know of one, it is as if it were not there', async () => {
    const body = { organisation: 'Stadt Wien', country: 'AT', city: 'Wien', topics: ['Asuminen'] };
    const open = await submitted(city, { ...body, ...IN_MAY });
    const told = async (persona: Persona) => {
      const { criteria } = granted(await readVisit(city.as(persona), { id: open.id }, city.at()));
      return JSON.stringify(criteria);
    };
    const without = await told('viewer');
    await submitted(city, { ...body, confidentiality: 'RESTRICTED' }, 'another.requester');

    expect(await told('viewer')).toBe(without);
    expect(await stateOf('protocol', open, 'NOT_REPEATED')).toBe('NOT_MET');
    expect(await stateOf('another.requester', open, 'NOT_REPEATED')).toBe('NOT_MET');
  });

  it('are the same in the queue, for everything that waits there', async () => {
    const waiting = await submitted(city, { organisation: 'Oslo kommune', announcedCount: 300 });
    const { sections } = granted(await readQueue(city.as('coordinator.economic'), {}, city.at()));
    const row = sections.flatMap(({ visits }) => visits).find(({ id }) => id === waiting.id);
    const { criteria } = granted(await readVisit(city.as('coordinator.economic'), { id: waiting.id }, city.at()));
    expect(row?.criteria).toEqual(criteria);
    expect(row?.criteria?.find(({ kind }) => kind === 'SIZE')?.state).toBe('NOT_MET');
  });
});

describe('the criteria of a visit that is being written', () => {
  it('are told by what is written so far, the draft itself left out', async () => {
    const draft = await submitted(city, { organisation: 'Tartu linn', topics: ['Koulut'], ...IN_MAY });
    const written = { kind: 'INCOMING_VISIT', organisation: 'Tartu linn', topics: ['Koulut'], ...IN_MAY };
    const preview = async (exceptId: string | null, visit: object) =>
      granted(await previewCriteria(city.as('requester'), { exceptId, visit }, city.at())).map(({ state }) => state);

    expect(await preview(draft.id, { kind: 'INCOMING_VISIT' })).toEqual([
      ...['UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'NOT_MET'],
    ]);
    const later = { startsAt: '2027-06-02T09:00:00+03:00', endsAt: '2027-06-02T12:00:00+03:00' };
    expect((await preview(draft.id, { ...written, ...later }))[0]).toBe('MET');
    expect((await preview(null, { ...written, ...later }))[0]).toBe('NOT_MET');
    expect(await preview(null, { ...written, kind: 'COOPERATION_MEETING' })).toEqual([]);
  });

  it('refuse what is no visit', async () => {
    const refused = await previewCriteria(city.as('requester'), { exceptId: null, visit: { kind: 'CAKE' } }, city.at());
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'INVALID' } });
  });
});
