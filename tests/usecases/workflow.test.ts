import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trailOf } from '@/lib/data/trail';
import { sqlOf } from '@/lib/data/database';
import { createVisit } from '@/lib/usecases/visits/create-visit';
import { editVisit } from '@/lib/usecases/visits/edit-visit';
import { readVisit } from '@/lib/usecases/visits/read-visit';
import { A_MAYOR, act, aVisit, awaitingHeadOfUnit, consulted, granted, submitted } from '../support/builders';
import { type City, foundCity } from '../support/personas';

let city: City;
beforeAll(async () => {
  city = await foundCity();
});
afterAll(() => city.close());

describe('a visit from request to report', () => {
  it('goes its whole way through the hands that each step belongs to', async () => {
    let visit = await submitted(city);
    expect(visit).toMatchObject({ status: 'SUBMITTED', rule: 'K4', leadDepartment: 'ECONOMIC', level: 'ORDINARY' });

    visit = granted(await act(city, 'coordinator.economic', 'accept', visit));
    expect(visit).toMatchObject({ status: 'IN_PREPARATION', responsible: { name: 'Mikael Lindström' } });
    visit = granted(await act(city, 'coordinator.economic', 'request_approval', visit));
    expect(visit.steps.map(({ step, state }) => [step, state])).toEqual([['HEAD_OF_UNIT', 'OPEN']]);
    visit = granted(await act(city, 'unit.head', 'approve', visit, { comment: 'Sopii.' }));
    expect(visit).toMatchObject({
      status: 'APPROVED',
      steps: [{ state: 'APPROVED', comment: 'Sopii.', decidedBy: { name: 'Jukka Nieminen' } }],
    });
    visit = granted(await act(city, 'coordinator.economic', 'confirm', visit));
    visit = granted(await act(city, 'coordinator.economic', 'complete', visit));
    visit = granted(await act(city, 'requester', 'report', visit));
    expect(visit.status).toBe('REPORTED');

    const trail = await trailOf(sqlOf(city.database), visit.id);
    expect(trail.map(({ action }) => action)).toEqual([
      'visit.create',
      'visit.submit',
      'visit.accept',
      'visit.request_approval',
      'visit.approve',
      'visit.confirm',
      'visit.complete',
      'visit.report',
    ]);
  });

  it('of high level passes the protocol check, the director of administration and the mayor’s office in that order', async () => {
    let visit = await submitted(city, { guests: [A_MAYOR] });
    expect(visit).toMatchObject({ rule: 'K1', leadDepartment: 'ADMINISTRATIVE', level: 'HIGH' });
    visit = granted(await act(city, 'coordinator.administrative', 'accept', visit));
    visit = granted(await act(city, 'coordinator.administrative', 'request_approval', visit));

    const early = await act(city, 'mayors.office', 'approve', visit);
    expect(early).toMatchObject({ ok: false, refusal: { code: 'FORBIDDEN', reason: 'NOT_YOUR_STEP' } });

    visit = granted(await act(city, 'protocol', 'approve', await consulted(city, visit)));
    expect(visit.status).toBe('IN_APPROVAL');
    visit = granted(await act(city, 'director.administrative', 'approve', visit));
    visit = granted(await act(city, 'mayors.office', 'approve', visit));
    expect(visit.status).toBe('APPROVED');
  });

  it('that is returned goes back to its requester, who mends it and submits it again', async () => {
    const waiting = await awaitingHeadOfUnit(city);
    const wordless = await act(city, 'unit.head', 'return', waiting);
    expect(wordless).toMatchObject({
      ok: false,
      refusal: { code: 'INVALID', issues: [{ path: 'comment', code: 'required' }] },
    });

    const returned = granted(await act(city, 'unit.head', 'return', waiting, { comment: 'Kuka isännöi?' }));
    expect(returned).toMatchObject({ status: 'RETURNED', steps: [{ state: 'RETURNED', comment: 'Kuka isännöi?' }] });

    const mended = granted(
      await editVisit(
        city.as('requester'),
        { id: returned.id, version: returned.version, changes: { host: 'Anna Ek' } },
        city.at(),
      ),
    );
    expect(granted(await act(city, 'requester', 'submit', mended))).toMatchObject({
      status: 'SUBMITTED',
      host: 'Anna Ek',
    });
  });
});

describe('re-routing', () => {
  it('needs a reason, sends the visit to the other department and keeps who and why', async () => {
    const visit = await submitted(city);
    expect(await act(city, 'coordinator.economic', 'reroute', visit)).toMatchObject({ refusal: { code: 'INVALID' } });

    const moved = granted(
      await act(city, 'coordinator.economic', 'reroute', visit, { comment: 'Valtuuston vieraita.' }),
    );
    expect(moved).toMatchObject({
      status: 'SUBMITTED',
      leadDepartment: 'ADMINISTRATIVE',
      supportDepartment: 'ECONOMIC',
      rule: 'K4',
    });
    expect(moved.routing?.override).toMatchObject({
      from: 'ECONOMIC',
      to: 'ADMINISTRATIVE',
      reason: 'Valtuuston vieraita.',
      byName: 'Mikael Lindström',
    });
    expect(await act(city, 'coordinator.economic', 'accept', moved)).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    granted(await act(city, 'coordinator.administrative', 'accept', moved));
  });

  it('takes a visit that no rule matched out of the joint queue, to the department that is named', async () => {
    const triaged = await submitted(city, { kind: 'COOPERATION_MEETING', body: 'NOBODY_KNOWS_THIS' });
    expect(triaged).toMatchObject({ leadDepartment: null, rule: null });
    const unnamed = await act(city, 'coordinator.administrative', 'reroute', triaged, { comment: 'Meille.' });
    expect(unnamed).toMatchObject({ refusal: { issues: [{ path: 'leadDepartment', code: 'required' }] } });
    const taken = granted(
      await act(city, 'coordinator.administrative', 'reroute', triaged, {
        comment: 'Meille.',
        leadDepartment: 'ADMINISTRATIVE',
      }),
    );
    expect(taken.leadDepartment).toBe('ADMINISTRATIVE');
  });
});

describe('two people at once', () => {
  it('the second is told who changed what, and nothing is overwritten', async () => {
    const visit = await submitted(city);
    granted(
      await editVisit(
        city.as('coordinator.economic'),
        { id: visit.id, version: visit.version, changes: { host: 'Anna Ek', city: 'Solna' } },
        city.at(),
      ),
    );

    const late = await editVisit(
      city.as('coordinator.economic'),
      { id: visit.id, version: visit.version, changes: { host: 'Bo Ek' } },
      city.at(),
    );
    expect(late).toMatchObject({
      ok: false,
      refusal: { code: 'STALE', currentVersion: 2, changedBy: 'Mikael Lindström', changed: ['city', 'host'] },
    });
    const { visit: now } = granted(await readVisit(city.as('requester'), { id: visit.id }, city.at()));
    expect(now.host).toBe('Anna Ek');
  });

  it('fifty approvals of one step at the same moment have one winner and forty-nine who are told', async () => {
    const waiting = await awaitingHeadOfUnit(city);
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => act(city, 'unit.head', 'approve', waiting)));

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const refusals = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.refusal]));
    expect(refusals).toHaveLength(49);
    for (const refusal of refusals)
      expect(refusal).toMatchObject({ code: 'STALE', changedBy: 'Jukka Nieminen', changed: ['visit.approve'] });
    const trail = await trailOf(sqlOf(city.database), waiting.id);
    expect(trail.filter(({ action }) => action === 'visit.approve')).toHaveLength(1);
  });
});

describe('approving', () => {
  it('is refused to whoever prepared the visit, even when they hold the step', async () => {
    let visit = await submitted(city, { guests: [A_MAYOR] });
    visit = granted(await act(city, 'protocol', 'accept', visit));
    visit = granted(await act(city, 'coordinator.administrative', 'request_approval', visit));
    expect(await act(city, 'protocol', 'approve', visit)).toMatchObject({
      refusal: { code: 'FORBIDDEN', reason: 'OWN_REQUEST' },
    });
  });

  it('is asked for again, of the steps concerned, when the dates of an approved visit change', async () => {
    const waiting = await awaitingHeadOfUnit(city);
    const approved = granted(await act(city, 'unit.head', 'approve', waiting));
    const changes = { startsAt: '2027-03-10T09:00:00+02:00', endsAt: '2027-03-10T12:00:00+02:00' };

    const moved = granted(
      await editVisit(
        city.as('coordinator.economic'),
        { id: approved.id, version: approved.version, changes },
        city.at(),
      ),
    );
    expect(moved).toMatchObject({ status: 'IN_APPROVAL', steps: [{ step: 'HEAD_OF_UNIT', state: 'OPEN' }] });
  });

  it('stands when something small changes', async () => {
    const waiting = await awaitingHeadOfUnit(city);
    const approved = granted(await act(city, 'unit.head', 'approve', waiting));
    const small = granted(
      await editVisit(
        city.as('coordinator.economic'),
        { id: approved.id, version: approved.version, changes: { notes: 'Kahvi.' } },
        city.at(),
      ),
    );
    expect(small).toMatchObject({ status: 'APPROVED', steps: [{ state: 'APPROVED' }] });
  });

  it('of an approved visit that turns high-level passes the whole longer chain', async () => {
    const waiting = await awaitingHeadOfUnit(city);
    const approved = granted(await act(city, 'unit.head', 'approve', waiting));
    const raised = granted(
      await editVisit(
        city.as('coordinator.economic'),
        { id: approved.id, version: approved.version, changes: { guests: [A_MAYOR] } },
        city.at(),
      ),
    );
    expect(raised).toMatchObject({ status: 'IN_APPROVAL', level: 'HIGH', leadDepartment: 'ADMINISTRATIVE' });
    expect(raised.steps.map(({ step, state }) => [step, state])).toEqual([
      ['PROTOCOL_CHECK', 'OPEN'],
      ['DIRECTOR_ADMINISTRATIVE', 'WAITING'],
      ['MAYORS_OFFICE', 'WAITING'],
    ]);
  });
});

describe('what may not be known', () => {
  it('a restricted visit is refused like one that does not exist', async () => {
    const secret = await submitted(city, { confidentiality: 'RESTRICTED' });
    const refusals = await Promise.all(
      (['coordinator.economic', 'viewer', 'unit.head', 'admin.economic'] as const).map((persona) =>
        readVisit(city.as(persona), { id: secret.id }, city.at()),
      ),
    );
    const missing = await readVisit(city.as('viewer'), { id: '00000000-0000-4000-8000-000000000000' }, city.at());
    for (const refusal of refusals) expect(refusal).toEqual(missing);
    granted(await readVisit(city.as('protocol'), { id: secret.id }, city.at()));
    granted(await readVisit(city.as('auditor'), { id: secret.id }, city.at()));
  });

  it('a draft is its requester’s and the auditor’s', async () => {
    const draft = granted(await createVisit(city.as('requester'), { visit: aVisit() }, city.at()));
    expect(await readVisit(city.as('another.requester'), { id: draft.id }, city.at())).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    });
    expect(await readVisit(city.as('protocol'), { id: draft.id }, city.at())).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    });
    granted(await readVisit(city.as('auditor'), { id: draft.id }, city.at()));
  });

  it('nobody signed in is nobody', async () => {
    expect(await createVisit(null, { visit: aVisit() }, city.at())).toEqual({
      ok: false,
      refusal: { code: 'NOT_SIGNED_IN' },
    });
  });
});

describe('a refusal', () => {
  it('leaves nothing behind, not even on the trail', async () => {
    const count = async () =>
      (
        await city.database.pool.query(
          'select (select count(*) from visit)::int as visits, (select count(*) from trail_entry)::int as trail',
        )
      ).rows[0];
    const before = await count();
    const refused = await createVisit(
      city.as('requester'),
      { visit: { ...aVisit(), startsAt: undefined }, submit: true },
      city.at(),
    );
    expect(refused).toMatchObject({
      ok: false,
      refusal: { code: 'INVALID', issues: [{ path: 'startsAt', code: 'required' }] },
    });
    expect(await count()).toEqual(before);
  });
});
