import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { JOB_HANDLERS } from '@/lib/usecases/jobs/handlers';
import { readOutgoing } from '@/lib/usecases/mail/read-outgoing';
import { readNotices } from '@/lib/usecases/notices/inbox';
import { carryOutTrial } from '@/lib/usecases/rules/run-trial';
import { startTrial } from '@/lib/usecases/rules/start-trial';
import { awaitingHeadOfUnit, granted } from '../support/builders';
import { settingsForTests } from '../support/jobs';
import { inForce } from '../support/other-rules';
import { emptyOutbox, outboxOf, sendWaiting } from '../support/outbox';
import { type City, foundCity, NOW } from '../support/personas';

let city: City;
beforeAll(async () => {
  city = await foundCity();
  settingsForTests(city.url);
});
beforeEach(() => emptyOutbox(city));
afterAll(() => city.close());

const DAY_MS = 86_400_000;
const later = (days: number, ms = 0) => new Date(Date.parse(NOW) + days * DAY_MS + ms).toISOString();
const prune = (moment: string) => JOB_HANDLERS['data.prune']({}, city.at(moment));
const entries = async (action: string) =>
  (await city.database.pool.query('select actor_id, actor_name, payload from trail_entry where action = $1', [action]))
    .rows;

describe('what a mail said', () => {
  it('is kept for ninety days after it was settled and then dropped, while the row and the notice stay', async () => {
    await awaitingHeadOfUnit(city, { title: 'Vanha vierailu' });
    await sendWaiting(city);
    const [sent] = await outboxOf(city, 'unit.head');
    expect(sent).toMatchObject({ state: 'KEPT', subject: expect.stringContaining('Vanha vierailu') });

    await prune(later(90));
    expect((await outboxOf(city, 'unit.head'))[0]).toEqual(sent);
    expect(await entries('mail.prune')).toEqual([]);

    await prune(later(90, 1));
    const [pruned] = await outboxOf(city, 'unit.head');
    expect(pruned).toEqual({ ...sent, subject: null, text: null, html: null });
    const { rows } = await city.database.pool.query(
      'select named_visits, settled_at from outgoing_mail where id = $1',
      [sent?.id],
    );
    expect(rows).toEqual([{ named_visits: [], settled_at: new Date(NOW) }]);
    expect(granted(await readNotices(city.as('unit.head'), {}, city.at()))).toHaveLength(1);
    const shown = granted(await readOutgoing(city.as('admin.economic'), {}, city.at())).mails;
    expect(shown.find(({ id }) => id === sent?.id)).toMatchObject({ content: null, withheld: false, pruned: true });

    await prune(later(200));
    const payload = { mails: 1, settledBefore: later(0, 1) };
    expect(await entries('mail.prune')).toEqual([{ actor_id: null, actor_name: 'Vierailut', payload }]);
  });

  it('is kept while the mail waits, however long that is', async () => {
    await awaitingHeadOfUnit(city);
    await city.database.pool.query(
      `update outgoing_mail set subject = 'Kirjoitettu', message_id = 'x', attempts = 3, created_at = '2020-01-01'`,
    );
    await prune(later(1000));
    expect(await outboxOf(city, 'unit.head')).toMatchObject([{ state: 'WAITING', subject: 'Kirjoitettu' }]);
  });
});

describe('a trial', () => {
  it('is kept for two years after it ended, and the last one done of a version as long as the version', async () => {
    await awaitingHeadOfUnit(city);
    const ruleSetId = await inForce(city);
    const tried = async (from: string, days: number) => {
      const moment = city.at(later(days));
      const { id } = granted(await startTrial(city.as('admin.economic'), { ruleSetId, period: { from } }, moment));
      await carryOutTrial(id, moment);
      return id;
    };
    const first = await tried('2027-01-01', 0);
    const last = await tried('2027-01-02', 1);
    // Asked after the last one done, and given up.
    const { id: failed } = granted(
      await startTrial(city.as('admin.economic'), { ruleSetId, period: {} }, city.at(later(2))),
    );
    await city.database.pool.query(`update rule_set_trial set state = 'FAILED', finished_at = $2 where id = $1`, [
      failed,
      later(2),
    ]);
    const left = async () =>
      (await city.database.pool.query('select id from rule_set_trial order by created_at')).rows.map(({ id }) => id);

    await prune(later(730));
    expect(await left()).toEqual([first, last, failed]);
    await prune(later(730, 1));
    expect(await left()).toEqual([last, failed]);
    await prune(later(5000));
    expect(await left()).toEqual([last]);
    for (const table of ['rule_set_trial_visit', 'rule_set_trial_case']) {
      const { rows } = await city.database.pool.query(`select distinct trial_id from ${table}`);
      expect(rows, table).toEqual([{ trial_id: last }]);
    }
    expect(await entries('rule_set.prune_trial')).toMatchObject([
      { actor_name: 'Vierailut', payload: { trial: first, endedAt: later(0) } },
      { payload: { trial: failed } },
    ]);
  });

  it('that is under way is not thrown away', async () => {
    const ruleSetId = await inForce(city);
    const { id } = granted(await startTrial(city.as('admin.economic'), { ruleSetId, period: {} }, city.at()));
    await prune(later(5000));
    const { rows } = await city.database.pool.query('select state from rule_set_trial where id = $1', [id]);
    expect(rows).toEqual([{ state: 'WAITING' }]);
  });
});
