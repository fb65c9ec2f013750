import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sqlOf } from '@/lib/data/database';
import { verifyStandings } from '@/lib/data/standings';
import { trailOf } from '@/lib/data/trail';
import type { Visit } from '@/lib/domain/visit/visit';
import { whoHasIt } from '@/lib/domain/visit/who-has-it';
import { approvalsInbox } from '@/lib/usecases/approvals/inbox';
import { setTargetStatus } from '@/lib/usecases/areas/set-status';
import { JOB_HANDLERS } from '@/lib/usecases/jobs/handlers';
import { readNotices } from '@/lib/usecases/notices/inbox';
import { readStartPage } from '@/lib/usecases/start/start-page';
import { grantException, refuseException } from '@/lib/usecases/visits/decide-exception';
import { editVisit } from '@/lib/usecases/visits/edit-visit';
import { readVisit } from '@/lib/usecases/visits/read-visit';
import { A_MAYOR, act, awaitingHeadOfUnit, granted, submitted } from '../support/builders';
import { settingsForTests } from '../support/jobs';
import { type City, foundCity, type Persona } from '../support/personas';

let city: City;
beforeAll(async () => {
  city = await foundCity();
  settingsForTests(city.url);
});
beforeEach(() => setStatus('ACTIVE'));
afterEach(async () => expect((await verifyStandings(sqlOf(city.database))).disagreeing).toEqual([]));
afterAll(() => city.close());

const CHINESE = { organisation: 'Beijing Municipality', country: 'CN', city: 'Peking' };
const setStatus = async (status: 'ACTIVE' | 'SUSPENDED') =>
  granted(
    await setTargetStatus(
      city.as('registers'),
      { target: { area: 'BEIJING' }, status, from: '2027-01-01', reason: 'Syy', decision: 'Khs 1 §' },
      city.at(),
    ),
  );
const view = async (visit: Visit, persona: Persona = 'unit.head') =>
  granted(await readVisit(city.as(persona), { id: visit.id }, city.at()));
const read = async (visit: Visit, persona?: Persona) => (await view(visit, persona)).visit;
const inboxOf = async (persona: Persona, visit: Visit) =>
  granted(await approvalsInbox(city.as(persona), {}, city.at())).find((one) => one.visit.id === visit.id);
const toldOf = async (visit: Visit, persona: Persona) =>
  granted(await readNotices(city.as(persona), {}, city.at()))
    .filter((notice) => notice.visit?.id === visit.id)
    .map(({ kind }) => kind);
const except = async (visit: Visit, decide = grantException, moment?: string) =>
  granted(
    await decide(
      city.as('chief.executive'),
      { id: visit.id, version: visit.version, reason: 'Näin.' },
      city.at(moment),
    ),
  );
/** In approval, and held since. */
async function heldInApproval(change: object = {}): Promise<Visit> {
  const visit = await awaitingHeadOfUnit(city, { ...CHINESE, ...change });
  await setStatus('SUSPENDED');
  return read(visit);
}
const HELD = { ok: false, refusal: { code: 'FORBIDDEN', reason: 'HELD_FOR_EXCEPTION' } };

describe('the ten-minute look at what is held', () => {
  const settle = (moment?: string) => JOB_HANDLERS['hold.settle']({}, city.at(moment));
  /** As a migration or a restored backup would, past the use case that settles what it concerns. */
  const setBehind = (status: string, from: string) =>
    city.database.pool.query(
      `insert into target_status (area_key, status, valid_from, reason, decision, recorded_at) values ('SHENZHEN', $1, $2, $3, $3, now())`,
      [status, from, { fi: 'Syy', sv: 'Skäl', en: 'Reason' }],
    );

  it('holds what an area was suspended for before, tells whom it concerns, and lets it go again, each once', async () => {
    const visit = await awaitingHeadOfUnit(city, { ...CHINESE, city: 'Shenzhen' });
    await setBehind('SUSPENDED', '2027-03-01');
    expect((await read(visit)).hold).toBeNull();
    await Promise.all([settle(), settle()]);
    await settle();
    expect((await read(visit)).hold).toMatchObject({ target: { area: 'SHENZHEN' }, since: '2027-03-01' });
    expect(await toldOf(visit, 'chief.executive')).toEqual(['HELD']);
    expect(await toldOf(visit, 'requester')).toEqual(['HELD']);

    await setBehind('ACTIVE', '2027-03-02');
    await settle();
    expect((await read(visit)).hold).toBeNull();
    const trail = await trailOf(sqlOf(city.database), visit.id);
    expect(trail.map(({ actorName, action }) => `${actorName}: ${action}`).slice(-2)).toEqual([
      ...['Vierailut: visit.hold', 'Vierailut: visit.release'],
    ]);
    expect(granted(await act(city, 'unit.head', 'approve', await read(visit))).status).toBe('APPROVED');
  });

  it('leaves alone what is over, what takes place on other days, and an exception that was granted', async () => {
    const later = { startsAt: '2027-05-03T09:00:00+03:00', endsAt: '2027-05-03T10:00:00+03:00' };
    const before = await awaitingHeadOfUnit(city, { ...CHINESE, city: 'Shenzhen' });
    const cancelled = granted(
      await act(city, 'coordinator.economic', 'cancel', await awaitingHeadOfUnit(city, { ...CHINESE, ...later })),
    );
    const excepted = await except(await heldInApproval());
    await setBehind('SUSPENDED', '2027-05-01');
    await settle();
    expect((await read(before)).hold).toBeNull();
    expect((await read(cancelled)).hold).toBeNull();
    expect((await read(excepted)).hold).toMatchObject({ exception: { granted: true } });
  });
});

describe('a visit that comes to be held in the middle of its approval', () => {
  it('keeps its open steps, which nobody can approve, return or reject, and says why', async () => {
    const visit = await heldInApproval();
    expect(visit).toMatchObject({ status: 'IN_APPROVAL', steps: [{ step: 'HEAD_OF_UNIT', state: 'OPEN' }] });

    expect(await act(city, 'unit.head', 'approve', visit)).toMatchObject(HELD);
    expect(await act(city, 'unit.head', 'return', visit, { comment: 'Takaisin.' })).toMatchObject(HELD);
    expect(await act(city, 'unit.head', 'reject', visit, { comment: 'Ei.', reason: 'OTHER' })).toMatchObject(HELD);
    expect((await view(visit)).actions).toEqual([]);
    // Nobody else is told more than they were.
    expect(await act(city, 'director.economic', 'approve', visit)).toMatchObject({
      refusal: { reason: 'NOT_YOUR_STEP' },
    });
    expect(whoHasIt(visit)).toEqual({ hands: 'EXCEPTION' });
  });

  it('stands in the inbox as held, not among what waits on the start page, and waits for the chief executive', async () => {
    const visit = await heldInApproval();
    expect(await inboxOf('unit.head', visit)).toMatchObject({
      ...{ held: true, mayDecide: false, whyNot: 'HELD_FOR_EXCEPTION', dueOn: null },
    });
    const start = granted(await readStartPage(city.as('unit.head'), { all: 'APPROVALS' }, city.at()));
    const waiting = start.sections.find(({ section }) => section === 'APPROVALS')?.visits ?? [];
    expect(waiting.map(({ id }) => id)).not.toContain(visit.id);
    const chief = granted(await readStartPage(city.as('chief.executive'), { all: 'EXCEPTIONS' }, city.at()));
    const asked = chief.sections.find(({ section }) => section === 'EXCEPTIONS')?.visits ?? [];
    expect(asked.map(({ id }) => id)).toContain(visit.id);
  });

  it('goes on once the exception is granted, with the whole time to decide, and those who decide are told', async () => {
    const visit = await heldInApproval();
    expect(visit.steps[0]?.dueOn).toBe('2027-02-04');
    const excepted = await except(visit, grantException, '2027-02-10T09:00:00+02:00');
    expect(excepted.steps[0]?.dueOn).toBe('2027-02-15');
    expect(await toldOf(visit, 'unit.head')).toEqual(['STEP_OPENED', 'STEP_OPENED']);
    expect(await inboxOf('unit.head', visit)).toMatchObject({ held: false, mayDecide: true, dueOn: '2027-02-15' });
    expect(granted(await act(city, 'unit.head', 'approve', excepted)).status).toBe('APPROVED');
  });

  it('goes on when the area is active again', async () => {
    const visit = await heldInApproval();
    await setStatus('ACTIVE');
    expect(await toldOf(visit, 'unit.head')).toEqual(['STEP_OPENED', 'STEP_OPENED']);
    expect(granted(await act(city, 'unit.head', 'approve', await read(visit))).status).toBe('APPROVED');
  });

  it('goes on when it is changed so that nothing stands in its way, whether or not that asks approvals again', async () => {
    const visit = await heldInApproval();
    const changes = { country: 'SE', city: 'Stockholm' };
    const moved = granted(
      await editVisit(city.as('coordinator.economic'), { id: visit.id, version: visit.version, changes }, city.at()),
    );
    expect(moved.hold).toBeNull();
    expect(granted(await act(city, 'unit.head', 'approve', moved)).status).toBe('APPROVED');
  });

  it('stays where it is when the exception is refused, and can be returned by the department that leads it', async () => {
    const refused = await except(await heldInApproval(), refuseException);
    expect(await act(city, 'unit.head', 'approve', refused)).toMatchObject(HELD);
    expect(whoHasIt(refused)).toEqual({ hands: 'RESPONSIBLE', name: 'Mikael Lindström' });

    const returned = granted(
      await act(city, 'coordinator.economic', 'return', refused, { comment: 'Toinen kaupunki.' }),
    );
    expect(returned.status).toBe('RETURNED');
    expect((await trailOf(sqlOf(city.database), returned.id)).at(-1)?.payload).not.toHaveProperty('decisions');
  });

  it('is not reminded of, not escalated and not late while it is held', async () => {
    const visit = await heldInApproval();
    for (const day of ['03', '05', '08', '09'])
      await JOB_HANDLERS['approval.time']({}, city.at(`2027-02-${day}T09:00:00+02:00`));
    expect(await toldOf(visit, 'unit.head')).toEqual(['STEP_OPENED']);
    const late = granted(
      await readStartPage(city.as('coordinator.economic'), { all: 'LATE' }, city.at('2027-02-09T09:00:00+02:00')),
    );
    const named = late.sections.find(({ section }) => section === 'LATE')?.visits ?? [];
    expect(named.map(({ id }) => id)).not.toContain(visit.id);

    await except(visit, grantException, '2027-02-10T09:00:00+02:00');
    await JOB_HANDLERS['approval.time']({}, city.at('2027-02-12T09:00:00+02:00'));
    expect(await toldOf(visit, 'unit.head')).toEqual(['STEP_DUE_SOON', 'STEP_OPENED', 'STEP_OPENED']);
  });

  it('is still read by its approvers when it is restricted, and by nobody more', async () => {
    const guests = { guests: [A_MAYOR], confidentiality: 'RESTRICTED' as const };
    const accepted = granted(await act(city, 'protocol', 'accept', await submitted(city, { ...CHINESE, ...guests })));
    const visit = granted(await act(city, 'protocol', 'request_approval', accepted));
    await setStatus('SUSPENDED');
    expect(await readVisit(city.as('mayors.office'), { id: visit.id }, city.at())).toMatchObject({ ok: true });
    const open = (await read(visit, 'auditor')).steps.find(({ state }) => state === 'OPEN');
    expect(open?.step).toBe('PROTOCOL_CHECK');
    for (const outsider of ['unit.head', 'viewer', 'registers'] as const)
      expect(await readVisit(city.as(outsider), { id: visit.id }, city.at())).toMatchObject({
        refusal: { code: 'NOT_FOUND' },
      });
  });
});
