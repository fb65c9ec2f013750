import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sqlOf } from '@/lib/data/database';
import { trailOf } from '@/lib/data/trail';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import type { TrialResult } from '@/lib/domain/routing/trial';
import { JOB_HANDLERS } from '@/lib/usecases/jobs/handlers';
import { cancelTrial } from '@/lib/usecases/rules/cancel-trial';
import { changeRuleSet, discardRuleSet } from '@/lib/usecases/rules/draft-rule-set';
import { readRuleSets } from '@/lib/usecases/rules/read-rule-sets';
import { readTrial, readTrials } from '@/lib/usecases/rules/read-trials';
import { carryOutTrial, tryNextVisits } from '@/lib/usecases/rules/run-trial';
import { startTrial } from '@/lib/usecases/rules/start-trial';
import { tryMadeUpVisit } from '@/lib/usecases/rules/try-made-up-visit';
import { createVisit } from '@/lib/usecases/visits/create-visit';
import { editVisit } from '@/lib/usecases/visits/edit-visit';
import { A_MAYOR, act, aVisit, granted, submitted } from '../support/builders';
import { drafted, K4_ELSEWHERE } from '../support/other-rules';
import { type City, foundCity, type Persona } from '../support/personas';

let city: City;
beforeEach(async () => {
  city = await foundCity();
});
afterEach(() => city.close());

type Period = { from?: string; to?: string };
const start = (ruleSetId: string, period: Period = {}, who: Persona = 'admin.economic') =>
  startTrial(city.as(who), { ruleSetId, period }, city.at());
const read = async (ruleSetId: string, id: string, who: Persona = 'auditor', query = {}) =>
  granted(await readTrial(city.as(who), { ruleSetId, id, query }, city.at()));
const onDay = (startsAt: string) => ({ startsAt, endsAt: startsAt });

/** Tries the rules of the draft and gives what somebody reads of it. */
async function triedOut(ruleSetId: string, period: Period = {}, who: Persona = 'auditor') {
  const { id } = granted(await start(ruleSetId, period));
  await carryOutTrial(id, city.at());
  return { id, result: resultOf(await read(ruleSetId, id, who)) };
}

function resultOf(trial: { result: TrialResult | null }): TrialResult {
  if (!trial.result) throw new Error('The trial is not done.');
  return trial.result;
}

describe('a trial', () => {
  it('tells which visits would have gone elsewhere, by rule, department and month, each with before, after and reason', async () => {
    const visit = await submitted(city);
    await submitted(city, { guests: [A_MAYOR] });
    await submitted(city, {
      kind: 'COOPERATION_MEETING',
      body: 'PKS_ADVISORY_BOARD',
      ...onDay('2027-04-05T09:00:00+03:00'),
    });

    const { result } = await triedOut(await drafted(city));
    expect(result.counts).toMatchObject({ tried: 3, changed: { DEPARTMENT: 1, LEVEL: 0, APPROVALS: 0, RULE: 0 } });
    expect(result.counts.byRule).toContainEqual({ before: 'K4', after: 'K4', visits: 1, elsewhere: 1 });
    expect(result.counts.byDepartment).toContainEqual({ before: 'ECONOMIC', after: 'ADMINISTRATIVE', visits: 1 });
    expect(result.counts.byMonth).toMatchObject([
      { month: '2027-03', tried: 2, elsewhere: 1 },
      { month: '2027-04', tried: 1, elsewhere: 0 },
    ]);
    expect(result.visits).toMatchObject({
      total: 1,
      items: [
        {
          visit: { id: visit.id, reference: visit.reference },
          before: { rule: 'K4', leadDepartment: 'ECONOMIC' },
          after: { rule: 'K4', leadDepartment: 'ADMINISTRATIVE' },
          because: { fi: 'Koordinoinnista vastaa hallinto-osasto, koska kyseessä on vierailuryhmän vierailu (K4).' },
        },
      ],
    });
  });

  it('is done by the worker, and its asking stands on the trail', async () => {
    await submitted(city);
    const ruleSetId = await drafted(city);
    const { id } = granted(await start(ruleSetId, { from: '2027-01-01' }));
    expect(await read(ruleSetId, id)).toMatchObject({ state: 'WAITING', progress: 0, result: null });

    const { rows } = await city.database.pool.query<{ payload: { trial: string } }>(
      `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'rules.try'`,
    );
    expect(rows).toEqual([{ payload: { trial: id } }]);
    for (const { payload } of rows) await JOB_HANDLERS['rules.try'](payload, city.at());

    expect(await read(ruleSetId, id)).toMatchObject({ state: 'DONE', progress: 1, result: { counts: { tried: 1 } } });
    expect((await trailOf(sqlOf(city.database), ruleSetId)).at(-1)).toMatchObject({
      action: 'rule_set.try',
      payload: { trial: id, from: '2027-01-01', to: null },
    });
  });

  it.each([
    ['2027-02-28T23:59:00+02:00', false],
    ['2027-03-01T00:00:00+02:00', true],
    ['2027-03-31T23:59:00+03:00', true],
    ['2027-04-01T00:00:00+03:00', false],
  ])('of March 2027 by Helsinki’s days takes what starts at %s: %s', async (startsAt, isTried) => {
    await submitted(city, { ...onDay(startsAt), endsAt: '2027-05-01T09:00:00+03:00' });
    const { result } = await triedOut(await drafted(city), { from: '2027-03-01', to: '2027-03-31' });
    expect(result.counts.tried).toBe(isTried ? 1 : 0);
  });

  it('leaves out drafts, and takes what is cancelled as well', async () => {
    granted(await createVisit(city.as('requester'), { visit: aVisit() }, city.at()));
    granted(await act(city, 'requester', 'cancel', await submitted(city)));
    expect((await triedOut(await drafted(city))).result.counts.tried).toBe(1);
  });

  it('tells of a visit that a coordinator had sent by hand right where it would go', async () => {
    const visit = await submitted(city);
    granted(await act(city, 'coordinator.economic', 'reroute', visit, { comment: 'Pormestarin hanke.' }));
    const { result } = await triedOut(await drafted(city));
    expect(result.counts).toMatchObject({ changed: { DEPARTMENT: 1 }, wentThereByHand: 1 });
    expect(result.visits.items).toMatchObject([{ before: { leadDepartment: 'ECONOMIC', movedTo: 'ADMINISTRATIVE' } }]);
  });

  it('shows the visits by what changes, by rule and by month, page by page', async () => {
    for (const day of ['03', '04', '05']) await submitted(city, onDay(`2027-03-${day}T09:00:00+02:00`));
    await submitted(city, onDay('2027-04-05T09:00:00+03:00'));
    const ruleSetId = await drafted(city);
    const { id } = await triedOut(ruleSetId);
    const shown = async (query: object) => resultOf(await read(ruleSetId, id, 'auditor', query)).visits;

    expect(await shown({ month: '2027-03' })).toMatchObject({ total: 3 });
    expect(await shown({ ruleBefore: 'K4', ruleAfter: 'K4' })).toMatchObject({ total: 4 });
    expect(await shown({ ruleAfter: '–' })).toMatchObject({ total: 0, items: [] });
    expect(await shown({ change: 'LEVEL' })).toMatchObject({ total: 0 });
    const pages = [await shown({ limit: 3, page: 1 }), await shown({ limit: 3, page: 2 })];
    expect(pages.map(({ pages: all, items }) => [all, items.length])).toEqual([
      [2, 3],
      [2, 1],
    ]);
    const days = pages.flatMap(({ items }) => items.map(({ startsAt }) => startsAt.slice(0, 10)));
    expect(days).toEqual(['2027-04-05', '2027-03-05', '2027-03-04', '2027-03-03']);
  });

  it('of no visits is done at once', async () => {
    expect((await triedOut(await drafted(city))).result).toMatchObject({ counts: { tried: 0 }, visits: { total: 0 } });
  });

  it('may be made of the version in force as well', async () => {
    await submitted(city);
    const { inForceId } = granted(await readRuleSets(city.as('viewer'), {}, city.at()));
    expect((await triedOut(inForceId)).result.counts).toMatchObject({ tried: 1, changed: { DEPARTMENT: 0 } });
  });

  it('asked for twice at once is one', async () => {
    const ruleSetId = await drafted(city);
    const both = await Promise.all([start(ruleSetId), start(ruleSetId)]);
    expect(new Set(both.map((asked) => granted(asked).id)).size).toBe(1);
    expect(granted(await start(ruleSetId, { from: '2027-01-01' })).id).not.toBe(granted(await start(ruleSetId)).id);
  });
});

describe('restricted visits', () => {
  it('give nothing away: whoever may not read them is told the same as if they were not there', async () => {
    await submitted(city);
    const ruleSetId = await drafted(city);
    const without = await triedOut(ruleSetId, {}, 'viewer');
    await submitted(city, { confidentiality: 'RESTRICTED' });
    await submitted(city, { confidentiality: 'RESTRICTED', kind: 'CITY_MARKETING_EVENT' });

    const { id, result } = await triedOut(ruleSetId, {}, 'viewer');
    expect(result).toEqual(without.result);
    for (const who of ['coordinator.administrative', 'admin.economic', 'another.requester'] as const)
      expect(resultOf(await read(ruleSetId, id, who)).counts, who).toEqual(without.result.counts);
  });

  it('are counted for those who may read them', async () => {
    await submitted(city, { confidentiality: 'RESTRICTED' });
    const ruleSetId = await drafted(city);
    const { id } = await triedOut(ruleSetId);
    for (const who of ['protocol', 'auditor', 'requester'] as const)
      expect(resultOf(await read(ruleSetId, id, who)), who).toMatchObject({
        counts: { tried: 1 },
        visits: { total: 1, items: [{ visit: { title: 'Opintovierailu Tukholmasta' } }] },
      });
  });

  it('leave a result that was made before they were restricted', async () => {
    const visit = await submitted(city);
    const ruleSetId = await drafted(city);
    const { id } = await triedOut(ruleSetId);
    expect(resultOf(await read(ruleSetId, id, 'viewer')).counts.tried).toBe(1);

    const change = { id: visit.id, version: visit.version, changes: { confidentiality: 'RESTRICTED' } };
    granted(await editVisit(city.as('coordinator.economic'), change, city.at()));
    expect(resultOf(await read(ruleSetId, id, 'viewer'))).toMatchObject({
      ...{ counts: { tried: 0 }, visits: { total: 0, items: [] } },
    });
  });
});

describe('a worker', () => {
  const fourVisits = async () => {
    // Two start at the same moment: the place in between is told by the visit's id.
    for (const day of ['03', '04', '04', '05']) await submitted(city, onDay(`2027-03-${day}T09:00:00+02:00`));
  };

  it('that is killed between two pieces is followed by another that goes on from there', async () => {
    await fourVisits();
    const ruleSetId = await drafted(city);
    const { id } = granted(await start(ruleSetId));
    expect(await tryNextVisits(id, city.at(), 2)).toBe(true);
    expect(await read(ruleSetId, id)).toMatchObject({ state: 'RUNNING', progress: 0.5, result: null });

    await carryOutTrial(id, city.at(), 2);
    expect(resultOf(await read(ruleSetId, id)).counts).toMatchObject({ tried: 4, changed: { DEPARTMENT: 4 } });
  });

  it('that is killed in the middle of a piece leaves nothing of it, and the next one counts no visit twice', async () => {
    await fourVisits();
    const ruleSetId = await drafted(city);
    const { id } = granted(await start(ruleSetId));
    await tryNextVisits(id, city.at(), 1);

    const { pool } = city.database;
    const blocking = await pool.connect();
    await blocking.query('begin');
    await blocking.query('lock table rule_set_trial_visit in exclusive mode');
    const killed = carryOutTrial(id, city.at(), 1).catch((error: unknown) => error);
    await vi.waitFor(async () => {
      const { rows } = await pool.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock' and query like 'insert into rule_set_trial_visit%'`,
      );
      expect(rows).toHaveLength(1);
    });
    expect(await killed).toBeInstanceOf(Error);
    await blocking.query('rollback');
    blocking.release();

    await carryOutTrial(id, city.at(), 1);
    expect(resultOf(await read(ruleSetId, id)).counts.tried).toBe(4);
  });

  it('that is called again for what is done changes nothing, and two at once come to the same', async () => {
    await fourVisits();
    const ruleSetId = await drafted(city);
    const { id } = granted(await start(ruleSetId));
    await Promise.all([carryOutTrial(id, city.at(), 1), carryOutTrial(id, city.at(), 1)]);
    const { result } = await read(ruleSetId, id);
    await carryOutTrial(id, city.at());
    expect((await read(ruleSetId, id)).result).toEqual(result);
    expect(result?.counts.tried).toBe(4);
  });

  // PostgreSQL took a trial just done for one row, and whoever looked at it at once waited twenty seconds for its numbers.
  it('is known to the database for what it is as soon as it is done', async () => {
    await fourVisits();
    await triedOut(await drafted(city));
    const { rows } = await city.database.pool.query(
      `select reltuples::int as visits from pg_class where relname = 'rule_set_trial_visit'`,
    );
    expect(rows).toEqual([{ visits: 4 }]);
  });

  it('that fails leaves the pieces before, goes on when the cause is mended, and gives up after five failures in a row', async () => {
    await fourVisits();
    const ruleSetId = await drafted(city);
    const { pool } = city.database;
    const spoil = `update visit set topics = array[null]::text[] where starts_at >= '2027-03-05'`;
    await pool.query(`create table kept as select id, topics from visit`);
    const { id } = granted(await start(ruleSetId));

    await pool.query(spoil);
    for (let failure = 1; failure <= 4; failure += 1) await expect(carryOutTrial(id, city.at(), 1)).rejects.toThrow();
    expect(await read(ruleSetId, id)).toMatchObject({ state: 'RUNNING', progress: 0.75 });

    await pool.query(`update visit v set topics = k.topics from kept k where k.id = v.id`);
    await carryOutTrial(id, city.at(), 1);
    expect(resultOf(await read(ruleSetId, id)).counts.tried).toBe(4);

    const another = granted(await start(ruleSetId));
    await pool.query(spoil);
    for (let failure = 1; failure <= 5; failure += 1)
      await expect(carryOutTrial(another.id, city.at(), 1)).rejects.toThrow();
    expect(await read(ruleSetId, another.id)).toMatchObject({ state: 'FAILED', result: null });
    await carryOutTrial(another.id, city.at(), 1);
  });

  it('stops when the trial is cancelled, and nothing of it is kept', async () => {
    await fourVisits();
    const ruleSetId = await drafted(city);
    const { id } = granted(await start(ruleSetId));
    await tryNextVisits(id, city.at(), 1);
    const cancelled = await cancelTrial(city.as('admin.administrative'), { ruleSetId, id }, city.at());
    expect(cancelled).toMatchObject({ value: { state: 'CANCELLED' } });

    expect(await tryNextVisits(id, city.at(), 1)).toBe(false);
    expect(await read(ruleSetId, id)).toMatchObject({ state: 'CANCELLED', result: null });
    const { rows } = await city.database.pool.query('select from rule_set_trial_visit');
    expect(rows).toEqual([]);
  });
});

describe('the result', () => {
  it('stays with the draft when it is changed, of the rules as they were, and is marked as outdated', async () => {
    await submitted(city);
    const ruleSetId = await drafted(city);
    const { id, result } = await triedOut(ruleSetId);
    expect(await read(ruleSetId, id)).toMatchObject({ outdated: false });

    const change = { id: ruleSetId, revision: 1, content: FIRST_RULE_SET };
    granted(await changeRuleSet(city.as('admin.economic'), change, city.at()));
    expect(await read(ruleSetId, id)).toMatchObject({ outdated: true, result });
    expect(granted(await readTrials(city.as('viewer'), { ruleSetId }, city.at()))).toMatchObject([
      { id, outdated: true },
    ]);
  });

  it('is not outdated by another day on which the rules would hold', async () => {
    const ruleSetId = await drafted(city);
    const { id } = await triedOut(ruleSetId);
    const change = { id: ruleSetId, revision: 1, effectiveFrom: '2027-05-01' };
    granted(await changeRuleSet(city.as('admin.economic'), change, city.at()));
    expect(await read(ruleSetId, id)).toMatchObject({ outdated: false });
  });

  it('of a trial that was done before it could be cancelled stays', async () => {
    const ruleSetId = await drafted(city);
    const { id } = await triedOut(ruleSetId);
    const cancelled = await cancelTrial(city.as('admin.economic'), { ruleSetId, id }, city.at());
    expect(cancelled).toMatchObject({ value: { state: 'DONE' } });
  });

  it('goes with a draft that is thrown away', async () => {
    await submitted(city);
    const ruleSetId = await drafted(city);
    const { id } = await triedOut(ruleSetId);
    granted(await discardRuleSet(city.as('admin.economic'), { id: ruleSetId, revision: 1 }, city.at()));
    for (const gone of [
      await readTrial(city.as('auditor'), { ruleSetId, id, query: {} }, city.at()),
      await readTrials(city.as('auditor'), { ruleSetId }, city.at()),
      await start(ruleSetId),
      await cancelTrial(city.as('admin.economic'), { ruleSetId, id }, city.at()),
    ])
      expect(gone).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    const { rows } = await city.database.pool.query('select from rule_set_trial_visit');
    expect(rows).toEqual([]);
  });

  it('stands under its own rule set alone', async () => {
    const [ruleSetId, other] = [await drafted(city), await drafted(city)];
    const { id } = await triedOut(ruleSetId);
    expect(await readTrial(city.as('auditor'), { ruleSetId: other, id, query: {} }, city.at())).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    });
  });
});

describe('who may try', () => {
  it.each<Persona>(['coordinator.economic', 'protocol', 'auditor', 'viewer'])('not %s', async (who) => {
    const ruleSetId = await drafted(city);
    const forbidden = { refusal: { code: 'FORBIDDEN', reason: 'NO_ROLE' } };
    expect(await start(ruleSetId, {}, who)).toMatchObject(forbidden);
    const { id } = granted(await start(ruleSetId));
    expect(await cancelTrial(city.as(who), { ruleSetId, id }, city.at())).toMatchObject(forbidden);
  });

  it('a period that ends before it begins, or a day that is none, is refused', async () => {
    const ruleSetId = await drafted(city);
    expect(await start(ruleSetId, { from: '2027-02-02', to: '2027-02-01' })).toMatchObject({
      refusal: { issues: [{ path: 'period.to', code: 'last_day_before_first' }] },
    });
    granted(await start(ruleSetId, { from: '2027-02-01', to: '2027-02-01' }));
    expect(await start(ruleSetId, { from: '2027-02-30' })).toMatchObject({ refusal: { code: 'INVALID' } });
    expect(await start(ruleSetId, { from: '1700-01-01' })).toMatchObject({
      refusal: { issues: [{ path: 'period.from', code: 'date_out_of_range' }] },
    });
  });
});

describe('a made-up visit', () => {
  const decide = async (ruleSetId: string, facts: Record<string, string>) =>
    tryMadeUpVisit(city.as('viewer'), { ruleSetId, facts, country: null, estimatedCostEur: null }, city.at());

  it('is decided by the draft and by the version in force, side by side, and nothing is stored', async () => {
    const ruleSetId = await drafted(city, K4_ELSEWHERE);
    expect(await decide(ruleSetId, { purpose: 'COURTESY' })).toMatchObject({
      value: {
        version: 2,
        tried: { outcome: { leadDepartment: 'ADMINISTRATIVE' } },
        inForce: { version: 1, outcome: { leadDepartment: 'ECONOMIC' } },
        changes: ['DEPARTMENT'],
      },
    });
    const { rows } = await city.database.pool.query('select from visit');
    expect(rows).toEqual([]);
  });

  it('by the version in force has nothing beside it', async () => {
    const { inForceId } = granted(await readRuleSets(city.as('viewer'), {}, city.at()));
    expect(await decide(inForceId, {})).toMatchObject({ value: { inForce: null, changes: [] } });
  });

  it('that cannot be is refused', async () => {
    expect(await decide(await drafted(city), { kind: 'OUTGOING_VISIT', direction: 'INCOMING' })).toMatchObject({
      refusal: { issues: [{ path: 'facts', code: 'no_such_visit' }] },
    });
  });
});
