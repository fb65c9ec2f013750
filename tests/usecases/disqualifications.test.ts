import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlOf } from '@/lib/data/database';
import { trailOf } from '@/lib/data/trail';
import { approvalsInbox } from '@/lib/usecases/approvals/inbox';
import {
  declareDisqualified,
  readDisqualifications,
  withdrawDisqualification,
} from '@/lib/usecases/disqualifications/disqualify';
import { readStartPage } from '@/lib/usecases/start/start-page';
import { act, awaitingHeadOfUnit, granted, submitted } from '../support/builders';
import { type City, foundCity, type Persona } from '../support/personas';

let city: City;
beforeAll(async () => {
  city = await foundCity();
});
afterAll(() => city.close());

const reason = 'Veljeni johtaa vierailevaa yritystä.';
const declare = (persona: Persona, visit: { id: string }, of?: Persona) =>
  declareDisqualified(
    city.as(persona),
    { id: visit.id, reason, ...(of ? { person: city.as(of).email } : {}) },
    city.at(),
  );
const withdraw = (persona: Persona, visit: { id: string }, of: Persona) =>
  withdrawDisqualification(city.as(persona), { id: visit.id, accountId: city.as(of).accountId }, city.at());
const inbox = async (persona: Persona) => granted(await approvalsInbox(city.as(persona), {}, city.at()));

describe('whoever declares themselves disqualified', () => {
  it('is no longer asked, may not decide, and may again once they have taken it back', async () => {
    const visit = await awaitingHeadOfUnit(city);
    const waits = async () => (await inbox('unit.head')).some((awaiting) => awaiting.visit.id === visit.id);
    const counted = async () => {
      const { sections } = granted(await readStartPage(city.as('unit.head'), { all: null }, city.at()));
      return sections.find(({ section }) => section === 'APPROVALS')?.total;
    };
    expect([await waits(), await counted()]).toEqual([true, 1]);

    granted(await declare('unit.head', visit));
    expect([await waits(), await counted()]).toEqual([false, 0]);
    const decisions = [
      await act(city, 'unit.head', 'approve', visit),
      await act(city, 'unit.head', 'reject', visit, { comment: 'Ei.', reason: 'OTHER' }),
      await act(city, 'unit.head', 'return', visit, { comment: 'Täydennä.' }),
    ];
    for (const decision of decisions)
      expect(decision).toMatchObject({ refusal: { code: 'FORBIDDEN', reason: 'DISQUALIFIED' } });

    granted(await withdraw('unit.head', visit, 'unit.head'));
    granted(await act(city, 'unit.head', 'approve', visit));
    const trail = await trailOf(sqlOf(city.database), visit.id);
    expect(trail.slice(-3)).toMatchObject([
      { action: 'visit.disqualify', payload: { comment: reason, disqualified: { name: 'Jukka Nieminen' } } },
      { action: 'visit.disqualify_withdraw' },
      { action: 'visit.approve' },
    ]);
  });

  it('gives a reason, once', async () => {
    const visit = await awaitingHeadOfUnit(city);
    const wordless = await declareDisqualified(city.as('unit.head'), { id: visit.id, reason: ' ' }, city.at());
    expect(wordless).toMatchObject({ refusal: { code: 'INVALID', issues: [{ path: 'reason', code: 'required' }] } });
    granted(await declare('unit.head', visit));
    expect(await declare('unit.head', visit)).toMatchObject({
      refusal: { code: 'INVALID', issues: [{ code: 'already_disqualified' }] },
    });
  });
});

describe('the disqualification of somebody else', () => {
  it('is recorded by a coordinator of the department, by address, and taken back only by them', async () => {
    const visit = await awaitingHeadOfUnit(city);
    for (const persona of ['requester', 'director.economic', 'coordinator.administrative'] as const)
      expect(await declare(persona, visit, 'unit.head'), persona).toMatchObject({ refusal: { code: 'FORBIDDEN' } });

    granted(await declare('coordinator.economic', visit, 'unit.head'));
    expect(await act(city, 'unit.head', 'approve', visit)).toMatchObject({ refusal: { reason: 'DISQUALIFIED' } });
    expect(await withdraw('unit.head', visit, 'unit.head')).toMatchObject({
      refusal: { code: 'FORBIDDEN', reason: 'NOT_THE_DECLARER' },
    });
    granted(await withdraw('coordinator.economic', visit, 'unit.head'));
    granted(await act(city, 'unit.head', 'approve', visit));
  });

  it('needs somebody of the city', async () => {
    const visit = await awaitingHeadOfUnit(city);
    const unknown = { id: visit.id, reason, person: 'nobody@example.test' };
    expect(await declareDisqualified(city.as('coordinator.economic'), unknown, city.at())).toMatchObject({
      refusal: { code: 'INVALID', issues: [{ path: 'person', code: 'unknown_person' }] },
    });
  });

  it('is known to all who read the visit, its reason to those who read the trail, and nothing of it to others', async () => {
    const visit = await awaitingHeadOfUnit(city);
    granted(await declare('coordinator.economic', visit, 'unit.head'));
    const seenBy = async (persona: Persona) =>
      granted(await readDisqualifications(city.as(persona), { id: visit.id }, city.at()));
    expect(await seenBy('viewer')).toMatchObject([{ name: 'Jukka Nieminen', reason: null }]);
    expect(await seenBy('chief.executive')).toMatchObject([{ name: 'Jukka Nieminen', reason }]);

    const secret = await submitted(city, { confidentiality: 'RESTRICTED' });
    granted(await declare('protocol', secret, 'unit.head'));
    const unknown = { ok: false, refusal: { code: 'NOT_FOUND' } };
    expect(await readDisqualifications(city.as('viewer'), { id: secret.id }, city.at())).toEqual(unknown);
    expect(await declare('viewer', secret)).toEqual(unknown);
  });

  it('is not recorded of a visit that has come to its end', async () => {
    const visit = granted(await act(city, 'requester', 'cancel', await submitted(city)));
    expect(await declare('coordinator.economic', visit, 'unit.head')).toMatchObject({
      refusal: { code: 'NOT_POSSIBLE_NOW' },
    });
  });
});
