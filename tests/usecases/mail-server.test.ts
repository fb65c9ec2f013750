import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { sqlOf } from '@/lib/data/database';
import { verifyTrail } from '@/lib/data/trail';
import { sendAgain } from '@/lib/usecases/mail/send-again';
import { sendMail } from '@/lib/usecases/mail/send-mail';
import { awaitingHeadOfUnit, granted } from '../support/builders';
import { settingsForTests } from '../support/jobs';
import { type MailServer, startMailServer } from '../support/mail-server';
import { emptyOutbox, outboxOf, sendWaiting } from '../support/outbox';
import { type City, foundCity, NOW, type Persona } from '../support/personas';
import { type RunWorker, runWorker } from '../support/run-worker';

let city: City;
let server: MailServer;
let worker: RunWorker | null = null;
const MAIL_FROM = 'Helsingin vierailut <vierailut@hel.example.org>';
beforeAll(async () => {
  city = await foundCity();
  server = await startMailServer();
  settingsForTests(city.url, { SMTP_URL: server.url, MAIL_FROM });
});
beforeEach(async () => {
  await emptyOutbox(city);
  server.received.length = 0;
  server.answer('take');
});
afterEach(async () => {
  await worker?.kill();
  worker = null;
});
afterAll(async () => {
  await server.stop();
  await city.close();
});

/** A visit that waits for the head of unit, who hears of it at once. */
async function mailToHead(change = {}) {
  const visit = await awaitingHeadOfUnit(city, change);
  const [mail] = (await outboxOf(city, 'unit.head')).slice(-1);
  if (!mail) throw new Error('The head of unit was not written to.');
  return { visit, id: mail.id };
}
const stateOf = async (id: string) => (await outboxOf(city, 'unit.head')).find((mail) => mail.id === id);

describe('a mail that the server takes', () => {
  it('has come as plain text and HTML, from the system to one person, and asks for no answer', async () => {
    const { visit, id } = await mailToHead();
    await sendMail(city.at(), id);
    expect(await stateOf(id)).toMatchObject({ state: 'SENT', attempts: 1, last_error: null });

    const [mail] = server.received;
    expect(mail?.from?.value).toEqual([{ name: 'Helsingin vierailut', address: 'vierailut@hel.example.org' }]);
    expect(mail?.to).toMatchObject({ value: [{ name: 'Jukka Nieminen', address: 'unit.head@vierailut.test' }] });
    expect(mail?.messageId).toBe(`<mail.${id}@hel.example.org>`);
    expect(mail?.subject).toBe(`Vierailu odottaa päätöstäsi: Opintovierailu Tukholmasta (${visit.reference})`);
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail?.text).toContain(`http://localhost/approvals/${visit.id}`);
    expect(mail?.html).toContain(`href="http://localhost/approvals/${visit.id}"`);
    expect(mail?.attachments).toEqual([]);
  });

  it('has the headers we gave it, whatever titles, names and addresses say', async () => {
    const head = city.as('unit.head').accountId;
    const hostile = 'Jukka"\r\nBcc: kaikki@example.org\r\n <x@example.org>';
    await city.database.pool.query('update account set name = $2 where id = $1', [head, hostile]);
    const { id } = await mailToHead({ title: 'Vierailu\nBcc: kaikki@example.org\nX-Evil: yes' });
    await sendMail(city.at(), id).finally(() =>
      city.database.pool.query('update account set name = $2 where id = $1', [head, 'Jukka Nieminen']),
    );

    const [mail] = server.received;
    expect(mail?.subject).toContain('Vierailu Bcc: kaikki@example.org X-Evil: yes');
    expect(mail?.bcc).toBeUndefined();
    expect(mail?.headers.has('x-evil')).toBe(false);
    expect(mail?.to).toMatchObject({ value: [{ address: 'unit.head@vierailut.test' }] });
  });

  it('goes to one address, or to none when that is no address', async () => {
    const head = city.as('unit.head').accountId;
    const setEmail = (email: string) =>
      city.database.pool.query('update account set email = $2 where id = $1', [head, email]);
    for (const email of ['a@example.org, b@example.org', 'a@example.org\r\nBcc: b@example.org', '']) {
      await setEmail(email);
      const { id } = await mailToHead();
      await sendMail(city.at(), id).finally(() => setEmail('unit.head@vierailut.test'));
      expect(await stateOf(id), email).toMatchObject({ state: 'FAILED' });
    }
    expect(server.received).toEqual([]);
  });
});

describe('a mail that the server does not take', () => {
  it('now is tried again with the same Message-ID', async () => {
    const { id } = await mailToHead();
    server.answer('later');
    await expect(sendMail(city.at(), id)).rejects.toThrow('EENVELOPE 451');
    const waiting = await stateOf(id);
    expect(waiting).toMatchObject({ state: 'WAITING', attempts: 1, last_error: 'EENVELOPE 451' });

    server.answer('take');
    await sendMail(city.at(), id);
    expect(await stateOf(id)).toMatchObject({ state: 'SENT', attempts: 2, message_id: waiting?.message_id });
    expect(server.received[0]?.messageId).toBe(waiting?.message_id);
  });

  it('ever has failed, and why is kept without what the server said of whom', async () => {
    const { id } = await mailToHead();
    server.answer('never');
    await sendMail(city.at(), id);
    expect(await stateOf(id)).toMatchObject({ state: 'FAILED', last_error: 'EENVELOPE 550' });
    await sendMail(city.at(), id);
    expect(server.received).toEqual([]);
  });

  it('for good is sent again by an administrator, who stands on the trail, with the same Message-ID', async () => {
    const { id } = await mailToHead();
    server.answer('never');
    await sendMail(city.at(), id);
    const failed = await stateOf(id);
    server.answer('take');
    granted(await sendAgain(city.as('admin.administrative'), { id }, city.at()));
    expect(await stateOf(id)).toMatchObject({ state: 'WAITING', attempts: 0 });
    const jobs = await city.database.pool.query('select 1 from graphile_worker.jobs where key = $1', [`mail:${id}`]);
    expect(jobs.rows).toHaveLength(1);

    await sendWaiting(city);
    expect(await stateOf(id)).toMatchObject({ state: 'SENT', message_id: failed?.message_id, last_error: null });
    expect(server.received.map(({ messageId }) => messageId)).toEqual([failed?.message_id]);
    const { rows } = await city.database.pool.query(
      `select actor_name, payload from trail_entry where action = 'mail.send_again' and subject_id = $1`,
      [id],
    );
    const account = city.as('unit.head').accountId;
    expect(rows).toEqual([{ actor_name: expect.any(String), payload: { account, error: 'EENVELOPE 550' } }]);
    expect(await verifyTrail(sqlOf(city.database))).toMatchObject({ whole: true });
  });

  it('is sent again only while it has failed, once, and by nobody but administrators', async () => {
    const { id } = await mailToHead();
    const again = (persona: Persona, which = id) => sendAgain(city.as(persona), { id: which }, city.at());
    const notNow = (status: string) => ({ refusal: { code: 'NOT_POSSIBLE_NOW', subject: 'mail', status } });
    expect(await again('admin.economic')).toMatchObject(notNow('WAITING'));
    server.answer('never');
    await sendMail(city.at(), id);
    for (const other of ['unit.head', 'coordinator.economic', 'protocol', 'auditor'] as const)
      expect(await again(other), other).toMatchObject({ refusal: { code: 'FORBIDDEN', reason: 'NO_ROLE' } });
    expect(await sendAgain(null, { id }, city.at())).toMatchObject({ refusal: { code: 'NOT_SIGNED_IN' } });
    expect(await again('admin.economic', randomUUID())).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(await again('admin.economic', 'x')).toMatchObject({ refusal: { code: 'INVALID' } });

    const both = await Promise.all([again('admin.economic'), again('admin.administrative')]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject(notNow('WAITING'));
    server.answer('take');
    await sendWaiting(city);
    expect(await again('admin.economic')).toMatchObject(notNow('SENT'));
  });

  it('because it cannot be reached waits, and is given up after twenty attempts', async () => {
    const { id } = await mailToHead();
    const { port } = server;
    await server.stop();
    await expect(sendMail(city.at(), id)).rejects.toThrow(/^E\w+$/);
    expect(await stateOf(id)).toMatchObject({ state: 'WAITING', attempts: 1 });
    await city.database.pool.query('update outgoing_mail set attempts = 19 where id = $1', [id]);
    await sendMail(city.at(), id);
    expect(await stateOf(id)).toMatchObject({ state: 'FAILED', attempts: 20 });
    server = await startMailServer(port);
  });
});

it('a worker killed while it sends loses nothing, and what comes twice has the same Message-ID', async () => {
  const MAILS = 12;
  for (let n = 0; n < MAILS; n++) await awaitingHeadOfUnit(city, { title: `Vierailu ${n}` });
  await city.database.pool.query(`delete from outgoing_mail where account_id <> $1`, [city.as('unit.head').accountId]);
  const settings = { DATABASE_URL: city.url, SMTP_URL: server.url, MAIL_FROM };
  const start = () => runWorker(['tests/support/worker-at.ts', NOW], settings);

  // Every mail reaches the server, and the worker never hears so.
  server.answer('hang');
  worker = start();
  await vi.waitFor(() => expect(server.received.length).toBeGreaterThanOrEqual(4), { timeout: 30_000 });
  await worker.kill();
  const beforeTheKill = server.received.length;

  server.answer('take');
  worker = start();
  const all = async () => (await outboxOf(city, 'unit.head')).map(({ state }) => state);
  await vi.waitFor(async () => expect(new Set(await all())).toEqual(new Set(['SENT'])), { timeout: 40_000 });
  expect(await worker.stop()).toBe(0);

  const ids = server.received.map(({ messageId }) => messageId);
  expect(new Set(ids).size).toBe(MAILS);
  expect(ids.length).toBe(MAILS + beforeTheKill);
  expect(new Set(ids)).toEqual(new Set((await outboxOf(city, 'unit.head')).map(({ message_id }) => message_id)));
});

it('a mail whose job was lost is found and sent all the same', async () => {
  const { id } = await mailToHead();
  await city.database.pool.query('delete from graphile_worker._private_jobs');
  const { rescueMails } = await import('@/lib/usecases/mail/write-digests');
  await rescueMails(city.at());
  const { rows } = await city.database.pool.query('select key from graphile_worker.jobs where key = $1', [
    `mail:${id}`,
  ]);
  expect(rows).toHaveLength(1);
  await sendWaiting(city);
  expect(await stateOf(id)).toMatchObject({ state: 'SENT' });
});
