import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { inTransaction, sqlOf } from '@/lib/data/database';
import { addJob, countJobs, freeJobsOfTheDead } from '@/lib/data/jobs';
import { type JobHandlers, type JobWorker, startWorker } from '@/lib/server/jobs/worker';
import { JOB_HANDLERS } from '@/lib/usecases/jobs/handlers';
import { readTrials } from '@/lib/usecases/rules/read-trials';
import { startTrial } from '@/lib/usecases/rules/start-trial';
import { awaitingHeadOfUnit, granted } from '../support/builders';
import { drafted } from '../support/other-rules';
import { outboxOf } from '../support/outbox';
import { type City, foundCity } from '../support/personas';
import { settingsForTests } from '../support/jobs';
import { runWorker } from '../support/run-worker';

let city: City;
let worker: JobWorker | null = null;
beforeAll(async () => {
  city = await foundCity();
  settingsForTests(city.url);
});
afterEach(async () => {
  await worker?.stop();
  worker = null;
  await city.database.pool.query('delete from graphile_worker._private_jobs');
});
afterAll(() => city.close());

const waiting = () => countJobs(sqlOf(city.database));
const add = (mail: string, more: Parameters<typeof addJob>[3] = {}) =>
  inTransaction(city.database, (tx) => Promise.resolve(addJob(tx, 'mail.send', { mail }, more)));

/** A worker that notes which mails it was asked to send. */
async function noting(send: (mail: string) => Promise<void> = () => Promise.resolve()): Promise<string[]> {
  const done: string[] = [];
  const nothing = () => Promise.resolve();
  const handlers: JobHandlers = {
    'rules.try': nothing,
    'mail.digest': nothing,
    'mail.rescue': nothing,
    'approval.time': nothing,
    'task.time': nothing,
    'data.prune': nothing,
    'approval.deciders': nothing,
    'hold.settle': nothing,
    'needs.prune': nothing,
    'mail.send': async ({ mail }) => {
      done.push(mail);
      await send(mail);
    },
  };
  worker = await startWorker(city.url, city.at(), handlers);
  return done;
}

it('a job of a transaction that is rolled back never runs, one of a committed transaction once', async () => {
  const [undone, done] = [randomUUID(), randomUUID()];
  const rolledBack = inTransaction(city.database, (tx) => {
    addJob(tx, 'mail.send', { mail: undone });
    return Promise.reject(new Error('Taken back.'));
  });
  await expect(rolledBack).rejects.toThrow('Taken back.');
  await add(done);

  const ran = await noting();
  await vi.waitFor(async () => expect(await waiting()).toBe(0), { timeout: 10_000 });
  expect(ran).toEqual([done]);
});

it('of several jobs with one key that wait, the latest runs', async () => {
  const [first, second] = [randomUUID(), randomUUID()];
  await add(first, { key: 'the same' });
  await add(second, { key: 'the same' });

  const ran = await noting();
  await vi.waitFor(async () => expect(await waiting()).toBe(0), { timeout: 10_000 });
  expect(ran).toEqual([second]);
});

it('a job whose time has not come waits', async () => {
  const [later, now] = [randomUUID(), randomUUID()];
  await add(later, { runAt: new Date(Date.now() + 3_600_000) });
  await add(now);

  const ran = await noting();
  await vi.waitFor(async () => expect(await waiting()).toBe(1), { timeout: 10_000 });
  expect(ran).toEqual([now]);
});

it('what fails is tried again, and what is kept of the error quotes nothing', async () => {
  const mail = randomUUID();
  await add(mail);
  const secret = Object.assign(new Error('No such user: kaja.kallas@example.org'), { code: 'EENVELOPE' });

  await noting(() => Promise.reject(secret));
  const failed = async () =>
    (await city.database.pool.query('select last_error, attempts, run_at > now() as later from graphile_worker.jobs'))
      .rows;
  await vi.waitFor(async () => expect(await failed()).toMatchObject([{ attempts: 1, later: true }]), {
    timeout: 10_000,
  });
  expect(await failed()).toMatchObject([{ last_error: 'Error EENVELOPE' }]);
});

it('what a worker had in hand when it died is taken up by another, and what a living one has in hand is not', async () => {
  const [orphan, inHand] = [randomUUID(), randomUUID()];
  await add(orphan);
  await city.database.pool.query(
    `update graphile_worker._private_jobs set locked_by = 'pool-of-the-dead', locked_at = now() - interval '3 seconds', attempts = 1`,
  );
  let finish = () => undefined as void;
  const held = new Promise<void>((resolve) => (finish = resolve));
  await add(inHand);
  const first = await noting((mail) => (mail === inHand ? held : Promise.resolve()));
  await vi.waitFor(async () => expect(await waiting()).toBe(1), { timeout: 20_000 });
  expect(first.sort()).toEqual([orphan, inHand].sort());

  await city.database.pool.query(`update graphile_worker._private_jobs set locked_at = now() - interval '1 hour'`);
  expect(await freeJobsOfTheDead(city.database)).toBe(0);
  finish();
  await vi.waitFor(async () => expect(await waiting()).toBe(0), { timeout: 10_000 });
  expect(first).toHaveLength(2);
});

/** A promise and what keeps it. */
function gate() {
  let open = () => undefined as void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}

it('mail leaves while trials hold their jobs, of which one is under way at a time', async () => {
  const finish = gate();
  const trials = { underWay: 0, most: 0, done: 0 };
  const sent: string[] = [];
  const nothing = () => Promise.resolve();
  const asked = Array.from({ length: 12 }, () => randomUUID());
  await inTransaction(city.database, (tx) => {
    for (const trial of asked) addJob(tx, 'rules.try', { trial }, { key: `rules.try ${trial}` });
    return Promise.resolve();
  });

  worker = await startWorker(city.url, city.at(), {
    'mail.digest': nothing,
    'mail.rescue': nothing,
    'approval.time': nothing,
    'task.time': nothing,
    'data.prune': nothing,
    'approval.deciders': nothing,
    'hold.settle': nothing,
    'needs.prune': nothing,
    'mail.send': ({ mail }) => Promise.resolve(void sent.push(mail)),
    'rules.try': async () => {
      trials.most = Math.max(trials.most, ++trials.underWay);
      await finish.opened;
      trials.underWay--;
      trials.done++;
    },
  });
  await vi.waitFor(() => expect(trials.underWay).toBe(1), { timeout: 10_000 });
  const mails = Array.from({ length: 6 }, () => randomUUID());
  for (const mail of mails) await add(mail);
  await vi.waitFor(() => expect([...sent].sort()).toEqual([...mails].sort()), { timeout: 10_000 });
  expect(trials).toEqual({ underWay: 1, most: 1, done: 0 });

  finish.open();
  await vi.waitFor(() => expect(trials.done).toBe(asked.length), { timeout: 20_000 });
  expect(trials.most).toBe(1);
});

it('a mail of the outbox is sent while a trial waits for its own row, and the trial is done afterwards', async () => {
  const ruleSetId = await drafted(city);
  const { id } = granted(await startTrial(city.as('admin.economic'), { ruleSetId, period: {} }, city.at()));
  const locked = gate();
  const release = gate();
  const holding = inTransaction(city.database, async (tx) => {
    await tx.rows('select 1 from rule_set_trial where id = $1::uuid for update', [id]);
    locked.open();
    await release.opened;
  });
  await locked.opened;

  worker = await startWorker(city.url, city.at(), JOB_HANDLERS);
  await awaitingHeadOfUnit(city);
  const mail = async () => (await outboxOf(city, 'unit.head')).map(({ state }) => state);
  await vi.waitFor(async () => expect(await mail()).toEqual(['KEPT']), { timeout: 10_000 });
  const trial = async () => granted(await readTrials(city.as('auditor'), { ruleSetId }, city.at()))[0]?.state;
  expect(await trial()).toBe('WAITING');

  release.open();
  await holding;
  await vi.waitFor(async () => expect(await trial()).toBe('DONE'), { timeout: 10_000 });
});

it('the worker of `npm start` carries out what waits and ends when it is asked to', async () => {
  await inTransaction(city.database, (tx) => Promise.resolve(addJob(tx, 'mail.rescue', {})));
  const program = runWorker(['scripts/worker.ts'], { DATABASE_URL: city.url });
  await vi.waitFor(async () => expect(await waiting()).toBe(0), { timeout: 30_000 });
  expect(await program.stop()).toBe(0);
});
