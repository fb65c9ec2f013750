import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANSWERS } from '@/app/api/v1/openapi.json/openapi';
import * as proposals from '@/app/api/v1/visits/[id]/programme/proposals/route';
import { changeProgramme } from '@/lib/usecases/programme/change-programme';
import { proposeProgramme } from '@/lib/usecases/programme/propose-programme';
import { type ApiCity, foundApiCity } from '../support/api-client';
import { granted, submitted } from '../support/builders';
import type { Persona } from '../support/personas';
import { aCityPerson, anItem, aVenue, plan } from '../support/programme';

let city: ApiCity;
beforeAll(async () => {
  city = await foundApiCity();
});
afterAll(() => city.close());

const day = '2027-03-03';
const stop = (key: string, change: object = {}) => ({ key, title: { fi: key }, minutes: 60, ...change });
const propose = (visit: { id: string }, wishes: object, persona: Persona = 'coordinator.economic') =>
  proposeProgramme(city.as(persona), { id: visit.id, ...wishes }, city.at());

describe('finding slots', () => {
  it('is for those who plan the visit, and of a restricted visit refused as if there were none', async () => {
    const [visit, secret] = [await submitted(city), await submitted(city, { confidentiality: 'RESTRICTED' })];
    const wishes = { stops: [stop('a')] };
    expect(granted(await propose(visit, wishes)).answer.outcome).toBe('FOUND');
    for (const persona of ['requester', 'coordinator.administrative', 'viewer', 'auditor'] as const)
      expect(await propose(visit, wishes, persona), persona).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    expect(await propose(secret, wishes)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  });

  it('proposes what the programme then takes without a conflict', async () => {
    const visit = await submitted(city);
    const venueId = await aVenue(city, 'Ehdotettu sali');
    const host = await aCityPerson(city, 'Eeva Ehdokas');
    const wishes = {
      stops: [
        stop('a', { venueIds: [venueId], people: [{ duty: 'HOST', personIds: [host] }] }),
        stop('b', { minutes: 30 }),
      ],
      days: [{ day, from: '08:00', to: '18:00' }],
      limits: { lunchMinutes: null },
    };
    const { answer } = granted(await propose(visit, wishes));
    if (answer.outcome !== 'FOUND') throw new Error(`It is found, and was ${JSON.stringify(answer)}`);
    const put = (answer.proposals[0]?.items ?? []).map(({ title, startsAt, endsAt, attendees, venueId: where }) =>
      anItem({ title, attendees, venueId: where, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() }),
    );
    const view = granted(await changeProgramme(city.as('coordinator.economic'), { id: visit.id, put }, city.at()));
    expect(view.programme.items).toHaveLength(2);
    expect(view.conflicts).toEqual([]);
  });

  it('keeps clear of what a restricted visit holds, and names it to nobody', async () => {
    const [visit, secret] = [await submitted(city), await submitted(city, { confidentiality: 'RESTRICTED' })];
    const venueId = await aVenue(city, 'Varattu sali');
    granted(await plan(city, secret, [anItem({ venueId })], 'protocol'));
    const wishes = (to: string) => ({
      stops: [stop('a', { venueIds: [venueId] })],
      days: [{ day, from: '09:00', to }],
      limits: { lunchMinutes: null },
    });

    const proposed = await propose(visit, wishes('10:00'));
    expect(granted(proposed).answer).toMatchObject({
      outcome: 'IMPOSSIBLE',
      culprits: [{ minimal: true, because: [{ kind: 'VENUE_TWICE', with: { visit: null, itemId: null } }] }],
    });
    expect(JSON.stringify(proposed)).not.toContain(secret.reference);
    expect(JSON.stringify(proposed)).not.toContain(secret.id);
    const { answer } = granted(await propose(visit, wishes('11:00')));
    expect(answer).toMatchObject({
      outcome: 'FOUND',
      proposals: [{ items: [{ startsAt: new Date(`${day}T08:00:00Z`) }] }],
    });
  });

  it('refuses ids and keys that nobody knows, and times off the quarter, each beside its field', async () => {
    const visit = await submitted(city);
    const nobody = '00000000-0000-4000-8000-000000000000';
    const wishes = { stops: [stop('a', { venueIds: [nobody] })], order: [{ first: 'a', then: 'c' }] };
    expect(await propose(visit, wishes)).toMatchObject({
      refusal: {
        code: 'INVALID',
        issues: [
          { path: 'stops.0.venueIds', code: 'unknown_value' },
          { path: 'order.0.then', code: 'unknown_value' },
        ],
      },
    });
    expect(await propose(visit, { stops: [stop('a', { startsAt: '09:07' })] })).toMatchObject({
      refusal: { code: 'INVALID', issues: [{ path: 'stops.0.startsAt', code: 'not_a_quarter' }] },
    });
  });
});

describe('the API', () => {
  it('answers as it is described, with the wishes in words', async () => {
    const visit = await submitted(city);
    const venueId = await aVenue(city, 'Suljettu talo', {
      openingHours: [{ days: [6, 7], from: '10:00', to: '16:00' }],
    });
    const ask = (body: object) =>
      city.call(proposals.POST, 'coordinator.economic', { method: 'POST', body, params: { id: visit.id } });

    const found = await ask({ stops: [stop('a')] });
    expect(found.status).toBe(200);
    expect(ANSWERS.ProgrammeProposals.parse(found.json).proposals[0]?.items).toMatchObject([{ stop: 'a' }]);

    const impossible = await ask({ stops: [stop('a', { venueIds: [venueId], day })], days: [{ day }] });
    const { outcome, impossible: groups } = ANSWERS.ProgrammeProposals.parse(impossible.json);
    expect(outcome).toBe('IMPOSSIBLE');
    expect(groups[0]?.wishes.map(({ kind }) => kind)).toEqual(['STOP', 'VENUE']);
    expect(groups[0]?.because[0]?.text).toBe('Suljettu talo ei ole silloin auki.');

    expect((await ask({ stops: [] })).status).toBe(422);
  });
});
