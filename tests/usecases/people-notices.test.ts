import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sqlOf } from '@/lib/data/database';
import { trailOf } from '@/lib/data/trail';
import { declareDisqualified, withdrawDisqualification } from '@/lib/usecases/disqualifications/disqualify';
import { JOB_HANDLERS } from '@/lib/usecases/jobs/handlers';
import { markNoticesRead, readNotices, unreadNotices } from '@/lib/usecases/notices/inbox';
import { endAbsence } from '@/lib/usecases/office/end-absence';
import { entrustAssistant } from '@/lib/usecases/office/entrust-assistant';
import { recordAbsence } from '@/lib/usecases/office/record-absence';
import { awaitingHeadOfUnit, granted, submitted } from '../support/builders';
import { settingsForTests } from '../support/jobs';
import { emptyOutbox, outboxOf, sendWaiting } from '../support/outbox';
import { type City, foundCity, type Persona } from '../support/personas';

let city: City;
beforeAll(async () => {
  city = await foundCity();
  settingsForTests(city.url);
});
beforeEach(async () => {
  await emptyOutbox(city);
  await city.database.pool.query('delete from absence');
  // What earlier tests left open is no business of this one.
  await city.database.pool.query(`update visit set status = 'CANCELLED' where status = 'IN_APPROVAL'`);
});
afterAll(() => city.close());

const id = (persona: Persona) => city.as(persona).accountId;
const inbox = async (persona: Persona) => granted(await readNotices(city.as(persona), {}, city.at()));
const kinds = async (persona: Persona) => (await inbox(persona)).map(({ kind }) => kind).sort();
const away = (by: Persona, whose: Persona, from = '2027-02-08', to: string | null = '2027-02-12') =>
  recordAbsence(city.as(by), { account: id(whose), from, to, reason: 'ANNUAL_LEAVE' }, city.at());

describe('somebody whose absence another records', () => {
  it('is told by whom and which days, in the inbox and by mail, and never why', async () => {
    granted(await entrustAssistant(city.as('chief.executive'), { assistant: id('viewer') }, city.at()));
    await emptyOutbox(city);
    granted(await away('viewer', 'chief.executive'));
    const [notice] = await inbox('chief.executive');
    expect(notice).toMatchObject({
      ...{ kind: 'ABSENCE_RECORDED', visit: null },
      payload: { actorName: 'Nadia Petrova', days: { from: '2027-02-08', to: '2027-02-12' } },
    });
    expect(JSON.stringify(notice)).not.toContain('ANNUAL_LEAVE');
    expect(await kinds('viewer')).toEqual([]);

    await sendWaiting(city);
    const [mail] = await outboxOf(city, 'chief.executive');
    expect(mail).toMatchObject({ state: 'KEPT', subject: 'Sinulle kirjattiin poissaolo: 8.–12.2.2027' });
    expect(mail?.text).toContain('Nadia Petrova');
    expect(mail?.text).toContain('http://localhost/absences');

    expect(granted(await unreadNotices(city.as('chief.executive'), {}, city.at()))).toBe(1);
    granted(await markNoticesRead(city.as('chief.executive'), { id: notice?.id ?? null }, city.at()));
    expect(granted(await unreadNotices(city.as('chief.executive'), {}, city.at()))).toBe(0);
  });

  it('is told when another ends it, with what is left, and of nothing that they do themselves', async () => {
    const { id: absence } = granted(await away('chief.executive', 'chief.executive', '2027-02-01', null));
    expect(await kinds('chief.executive')).toEqual([]);
    const end = (by: Persona, more = {}) => endAbsence(city.as(by), { id: absence, ...more }, city.at());
    granted(await end('admin.economic', { lastDay: '2027-02-03' }));
    granted(await end('admin.economic'));
    expect((await inbox('chief.executive')).map(({ kind, payload }) => [kind, payload.days ?? null])).toEqual(
      expect.arrayContaining([
        ['ABSENCE_ENDED', { from: '2027-02-01', to: '2027-02-03' }],
        ['ABSENCE_ENDED', null],
      ]),
    );
    const { id: own } = granted(await away('chief.executive', 'chief.executive'));
    granted(await endAbsence(city.as('chief.executive'), { id: own }, city.at()));
    expect(await kinds('chief.executive')).toHaveLength(2);
  });

  it('is told nothing of what is refused', async () => {
    expect((await away('viewer', 'director.economic')).ok).toBe(false);
    expect((await away('admin.economic', 'director.economic', '2027-01-01')).ok).toBe(false);
    expect(await kinds('director.economic')).toEqual([]);
  });
});

it('a notice has a visit unless it is of an absence, and one of an absence has none', async () => {
  const visit = await submitted(city);
  const insert = (kind: string, visitId: string | null) =>
    city.database.pool.query(
      `insert into notice (account_id, kind, visit_id, payload, created_at) values ($1, $2, $3, '{}', now())`,
      [id('viewer'), kind, visitId],
    );
  await expect(insert('ARRIVED', null)).rejects.toThrow('notice_of_visit');
  await expect(insert('ABSENCE_RECORDED', visit.id)).rejects.toThrow('notice_of_visit');
});

describe('somebody whom another declares disqualified', () => {
  const reason = 'Veljensä johtaa vierailevaa yritystä.';
  const declare = (by: Persona, visit: { id: string }, whom?: Persona) =>
    declareDisqualified(
      city.as(by),
      { id: visit.id, reason, ...(whom ? { person: city.as(whom).email } : {}) },
      city.at(),
    );

  it('is told, also when it is taken back, and the reason only where they may read the trail', async () => {
    const visit = await awaitingHeadOfUnit(city);
    await emptyOutbox(city);
    granted(await declare('coordinator.economic', visit, 'unit.head'));
    granted(await declare('coordinator.economic', visit, 'viewer'));
    expect(await inbox('unit.head')).toMatchObject([
      { kind: 'DISQUALIFIED', visit: { id: visit.id }, payload: { actorName: 'Mikael Lindström', comment: reason } },
    ]);
    expect(await inbox('viewer')).toMatchObject([{ kind: 'DISQUALIFIED', payload: { comment: '' } }]);
    await sendWaiting(city);
    expect((await outboxOf(city, 'viewer'))[0]?.text).not.toContain(reason);

    const back = { id: visit.id, accountId: id('unit.head') };
    granted(await withdrawDisqualification(city.as('coordinator.economic'), back, city.at()));
    expect(await kinds('unit.head')).toEqual(['DISQUALIFICATION_WITHDRAWN', 'DISQUALIFIED']);
    for (const other of ['requester', 'coordinator.economic', 'director.economic'] as const)
      expect(await kinds(other), other).toEqual([]);
  });

  it('is told nothing of a restricted visit that they may not read, nor of what they declare themselves', async () => {
    const secret = await submitted(city, { confidentiality: 'RESTRICTED' });
    const visit = await awaitingHeadOfUnit(city);
    await emptyOutbox(city);
    granted(await declare('protocol', secret, 'viewer'));
    expect(await kinds('viewer')).toEqual([]);
    expect(await outboxOf(city, 'viewer')).toEqual([]);
    granted(await declare('unit.head', visit));
    expect(await kinds('unit.head')).toEqual([]);
  });
});

describe('when somebody else comes to decide a step', () => {
  const watch = (moment: string) => JOB_HANDLERS['approval.deciders']({}, city.at(moment));
  const standIn = (persona: Persona, other: Persona) =>
    city.database.pool.query(
      `insert into substitution (account_id, substitute_ids, valid_from) values ($1, array[$2]::uuid[], '2027-01-01')`,
      [id(persona), id(other)],
    );
  afterEach(() => city.database.pool.query('delete from substitution'));

  it('because the approver’s absence has begun, the substitute is asked that morning, once', async () => {
    // A visit waited in the inbox of somebody on holiday until its reminder: nobody told the substitute that it was theirs.
    const visit = await awaitingHeadOfUnit(city);
    await standIn('unit.head', 'registers');
    granted(await away('admin.economic', 'unit.head', '2027-02-02', '2027-02-04'));
    await emptyOutbox(city);
    await watch('2027-02-01T15:00:00+02:00');
    expect(await kinds('registers')).toEqual([]);

    await Promise.all([watch('2027-02-02T09:00:00+02:00'), watch('2027-02-02T09:00:00+02:00')]);
    await watch('2027-02-02T15:00:00+02:00');
    expect(await inbox('registers')).toMatchObject([{ kind: 'STEP_OPENED', visit: { id: visit.id } }]);
    expect((await trailOf(sqlOf(city.database), visit.id)).at(-1)).toMatchObject({
      ...{ actorName: 'Vierailut', action: 'visit.pass_on' },
      payload: { step: 'HEAD_OF_UNIT', told: [{ accountId: id('registers'), kind: 'STEP_OPENED' }] },
    });
  });

  it('because the approver stepped aside, the step above is asked, and nobody at night', async () => {
    const visit = await awaitingHeadOfUnit(city);
    await emptyOutbox(city);
    granted(await declareDisqualified(city.as('unit.head'), { id: visit.id, reason: 'Sukulainen' }, city.at()));
    await watch('2027-02-02T06:30:00+02:00');
    expect(await kinds('director.economic')).toEqual([]);
    await watch('2027-02-02T07:00:00+02:00');
    expect(await inbox('director.economic')).toMatchObject([{ kind: 'STEP_OPENED', visit: { id: visit.id } }]);
  });
});

describe('when nobody is left who could decide a step', () => {
  const at = (day: number, time = '09:00') => `2027-02-${String(day).padStart(2, '0')}T${time}:00+02:00`;
  const look = (moment: string) => JOB_HANDLERS['approval.deciders']({}, city.at(moment));
  const LINE = ['unit.head', 'director.economic', 'chief.executive', 'mayors.office'] as const;
  const allAway = async () => {
    for (const persona of LINE) granted(await away('admin.economic', persona, '2027-02-02', '2027-02-04'));
  };
  const back = () => city.database.pool.query('delete from absence');

  it('whoever is responsible is told once, and again when it happens anew', async () => {
    const visit = await awaitingHeadOfUnit(city);
    await allAway();
    await emptyOutbox(city);
    await look(at(1));
    expect(await kinds('coordinator.economic')).toEqual([]);
    // With the inboxes emptied nobody had been asked yet, so this look has asked the head of unit anew.
    await emptyOutbox(city);

    await Promise.all([look(at(2)), look(at(2))]);
    await look(at(2, '15:00'));
    expect(await inbox('coordinator.economic')).toMatchObject([
      { kind: 'STEP_STRANDED', visit: { id: visit.id }, payload: { step: 'HEAD_OF_UNIT' } },
    ]);
    for (const other of ['requester', 'protocol', ...LINE] as const) expect(await kinds(other), other).toEqual([]);
    expect((await trailOf(sqlOf(city.database), visit.id)).at(-1)).toMatchObject({
      ...{ actorName: 'Vierailut', action: 'visit.strand' },
      payload: { step: 'HEAD_OF_UNIT', told: [{ accountId: id('coordinator.economic'), kind: 'STEP_STRANDED' }] },
    });

    await back();
    await look(at(3));
    await allAway();
    await look(at(3, '10:00'));
    expect(await kinds('coordinator.economic')).toEqual(['STEP_STRANDED', 'STEP_STRANDED']);
  });

  it('because all of them are disqualified it is the same, and with one of them left there is nothing to tell', async () => {
    const visit = await awaitingHeadOfUnit(city);
    await emptyOutbox(city);
    const bar = (persona: Persona) =>
      city.database.pool.query(
        `insert into disqualification (visit_id, account_id, reason, declared_by_id) values ($1, $2, 'Sukulainen', $2)`,
        [visit.id, id(persona)],
      );
    for (const persona of LINE.slice(0, -1)) await bar(persona);
    await look(at(2));
    expect(await kinds('coordinator.economic')).toEqual([]);
    await bar('mayors.office');
    await look(at(2));
    expect(await kinds('coordinator.economic')).toEqual(['STEP_STRANDED']);
  });

  it('it is told by day and on working days, and not once the visit is decided or withdrawn', async () => {
    const visit = await awaitingHeadOfUnit(city);
    for (const persona of LINE) granted(await away('admin.economic', persona, '2027-02-02', null));
    await emptyOutbox(city);
    for (const moment of [at(2, '06:59'), at(2, '20:00'), at(6)]) await look(moment);
    expect(await kinds('coordinator.economic')).toEqual([]);

    await look(at(8));
    await city.database.pool.query(`update visit set status = 'CANCELLED' where id = $1`, [visit.id]);
    await look(at(9));
    expect(await kinds('coordinator.economic')).toEqual(['STEP_STRANDED']);
    await sendWaiting(city, at(9));
    expect(await outboxOf(city, 'coordinator.economic')).toMatchObject([{ state: 'DROPPED', subject: null }]);
  });
});
