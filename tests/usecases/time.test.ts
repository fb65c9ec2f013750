import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sqlOf } from '@/lib/data/database';
import { trailOf, verifyTrail } from '@/lib/data/trail';
import { JOB_HANDLERS } from '@/lib/usecases/jobs/handlers';
import { readNotices } from '@/lib/usecases/notices/inbox';
import { saveMailSettings } from '@/lib/usecases/notices/mail-settings';
import { readStartPage } from '@/lib/usecases/start/start-page';
import { act, awaitingHeadOfUnit, granted, submitted } from '../support/builders';
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
  // What earlier tests left open is no business of this one.
  await city.database.pool.query(
    `update visit set status = 'CANCELLED' where status in ('SUBMITTED', 'IN_PREPARATION', 'IN_APPROVAL')`,
  );
});
afterAll(() => city.close());

/** Everything happens on Monday 1.2.2027 at nine: a step that opens then is due on Thursday 4.2. */
const at = (day: number, time = '09:00') => `2027-02-${String(day).padStart(2, '0')}T${time}:00+02:00`;
const keepTime = (moment: string) => JOB_HANDLERS['approval.time']({}, city.at(moment));
const writeDigests = (moment: string) => JOB_HANDLERS['mail.digest']({}, city.at(moment));

async function told(persona: Persona): Promise<string[]> {
  const notices = granted(await readNotices(city.as(persona), {}, city.at()));
  return notices.map(({ kind }) => kind).filter((kind) => kind.startsWith('STEP_') && kind !== 'STEP_OPENED');
}
const actionsOn = async (id: string) =>
  (await trailOf(sqlOf(city.database), id)).map(({ actorName, action }) => `${actorName}: ${action}`).slice(-2);

describe('an approval step that waits', () => {
  it('is given its day, reminded of the day before, and escalated the day after, each once', async () => {
    const visit = await awaitingHeadOfUnit(city);
    for (const time of ['09:00', '09:10']) await keepTime(at(2, time));
    const { rows } = await city.database.pool.query('select due_on::text from approval_step where visit_id = $1', [
      visit.id,
    ]);
    expect(rows).toEqual([{ due_on: '2027-02-04' }]);
    expect(await told('unit.head')).toEqual([]);

    for (const time of ['09:00', '09:10', '18:00']) await keepTime(at(3, time));
    await keepTime(at(4));
    expect(await told('unit.head')).toEqual(['STEP_DUE_SOON']);

    for (const day of [5, 8, 9]) await keepTime(at(day));
    expect((await told('unit.head')).sort()).toEqual(['STEP_DUE_SOON', 'STEP_OVERDUE']);
    expect(await told('director.economic')).toEqual(['STEP_ESCALATED']);
    expect(await told('coordinator.economic')).toEqual(['STEP_ESCALATED']);
    for (const other of ['requester', 'director.administrative', 'chief.executive', 'viewer'] as const)
      expect(await told(other), other).toEqual([]);
    expect(await actionsOn(visit.id)).toEqual(['Vierailut: visit.remind', 'Vierailut: visit.escalate']);
  });

  it('is called for once by two workers at the same time', async () => {
    for (let n = 0; n < 5; n++) await awaitingHeadOfUnit(city, { title: `Vierailu ${n}` });
    await Promise.all([keepTime(at(3)), keepTime(at(3)), keepTime(at(3))]);
    expect(await told('unit.head')).toEqual(Array.from({ length: 5 }, () => 'STEP_DUE_SOON'));
    await Promise.all([keepTime(at(5)), keepTime(at(5))]);
    expect((await told('unit.head')).filter((kind) => kind === 'STEP_OVERDUE')).toHaveLength(5);
    expect(await told('director.economic')).toHaveLength(5);
    expect(await verifyTrail(sqlOf(city.database))).toMatchObject({ whole: true });
  });

  it('is left alone at night and on days off', async () => {
    await awaitingHeadOfUnit(city);
    for (const night of [at(3, '06:50'), at(3, '20:00'), at(3, '23:50')]) await keepTime(night);
    expect(await told('unit.head')).toEqual([]);
    await keepTime(at(6));
    await keepTime(at(7));
    expect(await told('unit.head')).toEqual([]);
    await keepTime(at(8, '07:00'));
    expect(await told('unit.head')).toEqual(['STEP_OVERDUE']);
  });

  it('is not reminded of once it is decided or withdrawn', async () => {
    const decided = await awaitingHeadOfUnit(city);
    granted(await act(city, 'unit.head', 'approve', decided));
    const cancelled = await awaitingHeadOfUnit(city);
    granted(await act(city, 'coordinator.economic', 'cancel', cancelled));
    await keepTime(at(3));
    await keepTime(at(5));
    expect(await told('unit.head')).toEqual([]);
  });

  it('is reminded of to whoever decides today: the substitute of somebody away, not somebody disqualified', async () => {
    const [head, viewer] = [city.as('unit.head').accountId, city.as('viewer').accountId];
    const visit = await awaitingHeadOfUnit(city);
    await city.database.pool.query(
      `insert into absence (account_id, valid_from, reason, recorded_by_id) values ($1, '2027-02-02', 'LEAVE', $1)`,
      [head],
    );
    await city.database.pool.query(
      `insert into substitution (account_id, substitute_ids, valid_from) values ($1, $2::uuid[], '2027-02-01')`,
      [head, [viewer]],
    );
    await keepTime(at(3));
    expect([await told('unit.head'), await told('viewer')]).toEqual([[], ['STEP_DUE_SOON']]);

    await city.database.pool.query(
      `insert into disqualification (visit_id, account_id, reason, declared_by_id) values ($1, $2, 'Sukulainen', $2)`,
      [visit.id, viewer],
    );
    await keepTime(at(5));
    // Nobody is left at the step: the director decides, and the step above the director is told.
    expect(await told('viewer')).toEqual(['STEP_DUE_SOON']);
    expect(await told('director.economic')).toEqual(['STEP_OVERDUE']);
    expect(await told('chief.executive')).toEqual(['STEP_ESCALATED']);
    await city.database.pool.query('delete from absence');
    await city.database.pool.query('delete from substitution');
  });

  it('when it is late shows on the start pages of those who decide and those responsible', async () => {
    const visit = await awaitingHeadOfUnit(city);
    await keepTime(at(2));
    const lateOn = async (persona: Persona, moment: string) => {
      const { sections } = granted(await readStartPage(city.as(persona), { all: null }, city.at(moment)));
      return sections
        .filter(({ section }) => section === 'APPROVALS' || section === 'LATE')
        .flatMap(({ section, visits }) =>
          visits.filter(({ id }) => id === visit.id).map(({ late }) => [section, late]),
        );
    };
    expect(await lateOn('unit.head', at(4))).toEqual([['APPROVALS', []]]);
    expect(await lateOn('unit.head', at(5))).toEqual([['APPROVALS', ['STEP_OVERDUE']]]);
    expect(await lateOn('coordinator.economic', at(4))).toEqual([]);
    expect(await lateOn('coordinator.economic', at(5))).toEqual([['LATE', ['STEP_OVERDUE']]]);
    expect(await lateOn('requester', at(5))).toEqual([['LATE', ['STEP_OVERDUE']]]);
  });
});

describe('the daily digest', () => {
  it('holds the unread notices of the kinds that wait for it, and what waits for a decision or is late', async () => {
    const arrived = await submitted(city, { title: 'Saapunut vierailu' });
    const waiting = await awaitingHeadOfUnit(city, { title: 'Päätettävä vierailu' });
    await keepTime(at(2));
    await sendWaiting(city);

    await writeDigests(at(5, '07:20'));
    expect(await outboxOf(city, 'coordinator.economic')).toEqual([]);
    await writeDigests(at(5, '07:30'));
    await sendWaiting(city, at(5, '07:30'));

    const [mail, ...others] = await outboxOf(city, 'coordinator.economic');
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      state: 'KEPT',
      digest_on: '2027-02-05',
      subject: 'Vierailut: päivän kooste 5.2.2027',
    });
    expect(mail?.text).toContain('UUTTA');
    expect(mail?.text).toContain(`Vierailu saapui työjonoon\nSaapunut vierailu (${arrived.reference})`);
    expect(mail?.text).toContain('MYÖHÄSSÄ');
    expect(mail?.text).toContain(`Päätettävä vierailu (${waiting.reference})\nPäätös myöhässä`);

    const digest = (await outboxOf(city, 'unit.head')).find(({ digest_on }) => digest_on);
    expect(digest?.text).toContain(
      `ODOTTAA PÄÄTÖSTÄSI\n\nPäätettävä vierailu (${waiting.reference})\nMääräpäivä 4.2.2027`,
    );
    // What was told at once is not told again.
    expect(digest?.text).not.toContain('UUTTA');
  });

  it('goes to each person once a day, however often and by however many it is written', async () => {
    await submitted(city);
    await Promise.all([writeDigests(at(2)), writeDigests(at(2)), writeDigests(at(2))]);
    await sendWaiting(city, at(2));
    await writeDigests(at(2, '15:00'));
    expect((await outboxOf(city, 'coordinator.economic')).filter(({ digest_on }) => digest_on)).toHaveLength(1);

    // Told yesterday; today there is only what is late: nothing yet.
    await writeDigests(at(3));
    expect((await outboxOf(city, 'coordinator.economic')).filter(({ digest_on }) => digest_on)).toHaveLength(1);
  });

  it('rests on days off, and comes on Monday', async () => {
    await submitted(city);
    await writeDigests(at(6));
    await writeDigests(at(7));
    expect(await outboxOf(city, 'coordinator.economic')).toEqual([]);
    await writeDigests(at(8));
    expect(await outboxOf(city, 'coordinator.economic')).toMatchObject([{ digest_on: '2027-02-08' }]);
  });

  it('names no restricted visit, to nobody, and yet says that there is something', async () => {
    const secret = 'Kuninkaallinen salaisuus';
    await submitted(city, { title: secret, confidentiality: 'RESTRICTED' });
    const protocol = city.as('protocol');
    granted(await saveMailSettings(protocol, { locale: 'fi', timings: { ARRIVED: 'DIGEST' } }, city.at()));
    await emptyOutbox(city);
    await submitted(city, { title: secret, confidentiality: 'RESTRICTED' });
    await writeDigests(at(2));
    await sendWaiting(city, at(2));
    granted(await saveMailSettings(protocol, { locale: 'fi', timings: {} }, city.at()));

    const [mail] = await outboxOf(city, 'protocol');
    expect(mail).toMatchObject({ state: 'KEPT', digest_on: '2027-02-02' });
    expect(mail?.text).toContain('Vierailuissa on sinulle uutta.');
    for (const part of [mail?.subject, mail?.text, mail?.html]) expect(part).not.toContain(secret);
  });

  it('does not come to whoever wants none', async () => {
    const timings = { ARRIVED: 'NEVER', STANDING: 'NEVER' };
    granted(await saveMailSettings(city.as('coordinator.economic'), { locale: 'fi', timings }, city.at()));
    await submitted(city);
    await writeDigests(at(8));
    granted(await saveMailSettings(city.as('coordinator.economic'), { locale: 'fi', timings: {} }, city.at()));
    expect(await outboxOf(city, 'coordinator.economic')).toEqual([]);
  });
});
