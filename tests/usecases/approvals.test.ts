import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlOf } from '@/lib/data/database';
import { trailOf } from '@/lib/data/trail';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import { ruleSetSchema } from '@/lib/domain/routing/rule-set';
import type { Visit } from '@/lib/domain/visit/visit';
import type { TransitionAction } from '@/lib/domain/visit/vocabulary';
import { readDecisionBasis } from '@/lib/usecases/approvals/decision-basis';
import { approvalsInbox } from '@/lib/usecases/approvals/inbox';
import { editVisit } from '@/lib/usecases/visits/edit-visit';
import { readVisit } from '@/lib/usecases/visits/read-visit';
import { TRANSITION_USE_CASES } from '@/lib/usecases/visits/transitions';
import { act, awaitingHeadOfUnit, granted, submitted } from '../support/builders';
import { type City, foundCity, type Persona } from '../support/personas';

let city: City;
beforeAll(async () => {
  city = await foundCity();
});
afterAll(() => city.close());

const id = (persona: Persona) => city.as(persona).accountId;
const sql = (text: string, values: unknown[]) => city.database.pool.query(text, values);
const away = (persona: Persona, from: string, to: string) =>
  sql(
    `insert into absence (account_id, valid_from, valid_to, reason, recorded_by_id) values ($1, $2, $3, 'OTHER', $1)`,
    [id(persona), from, to],
  );
const substitutes = (persona: Persona, others: Persona[]) =>
  sql(`insert into substitution (account_id, substitute_ids, valid_from) values ($1, $2::uuid[], '2027-01-01')`, [
    id(persona),
    others.map(id),
  ]);

/** Does something as the database knows the person at that moment. */
async function actAt(moment: string, persona: Persona, action: TransitionAction, visit: Visit, comment = 'Sopii.') {
  const actor = await city.today(persona, moment);
  return TRANSITION_USE_CASES[action](actor, { id: visit.id, version: visit.version, comment }, city.at(moment));
}

/** A version of the rules whose chain for ordinary visits is this, in force from a day of its own. */
async function chainInForce(from: string, stages: unknown): Promise<void> {
  const content = ruleSetSchema.parse({
    ...FIRST_RULE_SET,
    chains: [{ key: 'MINE', name: { fi: 'Oma', sv: 'Egen', en: 'Own' }, stages }],
  });
  await sql(
    `insert into rule_set (version, effective_from, content, state) select max(version) + 1, $1, $2, 'AGREED' from rule_set`,
    [from, JSON.stringify(content)],
  );
}

describe('a decision while the holder is away', () => {
  const MOMENT = '2027-05-04T10:00:00+03:00';
  let visit: Visit;
  beforeAll(async () => {
    await substitutes('unit.head', ['registers', 'viewer']);
    await away('unit.head', '2027-05-03', '2027-05-07');
    visit = await awaitingHeadOfUnit(city, { title: 'Poissaolon aikana' });
  });

  it('is the first substitute’s, who finds it in the inbox with whose place they take; the second’s it is not', async () => {
    const inbox = granted(await approvalsInbox(await city.today('registers', MOMENT), {}, city.at(MOMENT)));
    expect(inbox.find((waiting) => waiting.visit.id === visit.id)).toMatchObject({
      ...{ mayDecide: true, step: 'HEAD_OF_UNIT', others: [] },
      instead: { name: 'Jukka Nieminen', because: 'ABSENT' },
    });
    expect(granted(await approvalsInbox(await city.today('viewer', MOMENT), {}, city.at(MOMENT)))).toEqual([]);
    expect(await actAt(MOMENT, 'viewer', 'approve', visit)).toMatchObject({ refusal: { reason: 'NOT_YOUR_STEP' } });
  });

  it('is refused to the holder, who is told that they are recorded as away and who decides', async () => {
    expect(await actAt(MOMENT, 'unit.head', 'approve', visit)).toMatchObject({ refusal: { reason: 'ABSENT' } });
    const inbox = granted(await approvalsInbox(await city.today('unit.head', MOMENT), {}, city.at(MOMENT)));
    expect(inbox.find((waiting) => waiting.visit.id === visit.id)).toMatchObject({
      ...{ mayDecide: false, instead: null, others: ['Olli Rantanen'] },
    });
  });

  it('is found anew in the deciding transaction: what the gate saw before the absence ended is refused', async () => {
    const actor = await city.today('registers', MOMENT);
    const back = '2027-05-08T10:00:00+03:00';
    const late = await TRANSITION_USE_CASES.approve(actor, { id: visit.id, version: visit.version }, city.at(back));
    expect(late).toMatchObject({ refusal: { code: 'FORBIDDEN', reason: 'NOT_YOUR_STEP' } });
  });

  it('names both on the step and on the trail', async () => {
    const approved = granted(await actAt(MOMENT, 'registers', 'approve', visit));
    expect(approved.status).toBe('APPROVED');
    expect(approved.steps[0]?.decisions).toMatchObject([
      {
        decision: 'APPROVED',
        by: { name: 'Olli Rantanen' },
        instead: { name: 'Jukka Nieminen', because: 'ABSENT' },
        decidedAs: 'HEAD_OF_UNIT',
      },
    ]);
    const trail = await trailOf(sqlOf(city.database), visit.id);
    expect(trail.at(-1)).toMatchObject({
      actorName: 'Olli Rantanen',
      payload: { decisions: [{ step: 'HEAD_OF_UNIT', insteadOf: 'Jukka Nieminen', because: 'ABSENT' }] },
    });
  });

  it('passes the disqualified too, and with nobody left goes to the step above', async () => {
    const another = await awaitingHeadOfUnit(city, { title: 'Kaikki esteellisiä' });
    for (const who of ['registers', 'viewer'] as const)
      await sql(
        `insert into disqualification (visit_id, account_id, reason, declared_by_id) values ($1, $2, 'Sukua', $2)`,
        [another.id, id(who)],
      );
    expect(await actAt(MOMENT, 'registers', 'approve', another)).toMatchObject({
      refusal: { reason: 'DISQUALIFIED' },
    });
    const approved = granted(await actAt(MOMENT, 'director.economic', 'approve', another));
    expect(approved).toMatchObject({
      status: 'APPROVED',
      steps: [
        {
          step: 'HEAD_OF_UNIT',
          decisions: [
            { by: { name: 'Marja Heikkilä' }, instead: { name: 'Jukka Nieminen' }, decidedAs: 'DIRECTOR_ECONOMIC' },
          ],
        },
      ],
    });
  });

  it('of a restricted visit lets its substitute read it while it is theirs to decide, and not before', async () => {
    let secret = await submitted(city, { title: 'Salainen', confidentiality: 'RESTRICTED' });
    for (const action of ['accept', 'request_approval'] as const)
      secret = granted(await act(city, 'protocol', action, secret));
    const before = '2027-05-02T10:00:00+03:00';
    const read = async (moment: string) => {
      const result = await readVisit(await city.today('registers', moment), { id: secret.id }, city.at(moment));
      return result.ok ? 'read' : result.refusal.code;
    };
    expect(await read(before)).toBe('NOT_FOUND');
    expect(await read(MOMENT)).toBe('read');
  });
});

describe('steps at the same time', () => {
  it('are decided in any order, each by its own office, and the stage after them opens when enough are approved', async () => {
    await chainInForce('2027-02-01', [
      { steps: [{ step: 'HEAD_OF_UNIT' }, { step: 'DIRECTOR_ECONOMIC' }, { step: 'CHIEF_EXECUTIVE' }], need: 2 },
      { steps: [{ step: 'MAYORS_OFFICE' }] },
    ]);
    let visit = await awaitingHeadOfUnit(city, { title: 'Samanaikaisesti' });
    expect(visit.steps.map(({ step, state }) => `${step} ${state}`)).toEqual([
      'HEAD_OF_UNIT OPEN',
      'DIRECTOR_ECONOMIC OPEN',
      'CHIEF_EXECUTIVE OPEN',
      'MAYORS_OFFICE WAITING',
    ]);
    visit = granted(await act(city, 'chief.executive', 'approve', visit));
    expect(visit.status).toBe('IN_APPROVAL');
    expect(await act(city, 'mayors.office', 'approve', visit)).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    visit = granted(await act(city, 'unit.head', 'approve', visit));
    expect(visit.steps.map(({ step, state }) => `${step} ${state}`)).toEqual([
      'HEAD_OF_UNIT APPROVED',
      'DIRECTOR_ECONOMIC NOT_NEEDED',
      'CHIEF_EXECUTIVE APPROVED',
      'MAYORS_OFFICE OPEN',
    ]);
    visit = granted(await act(city, 'mayors.office', 'approve', visit));
    expect(visit.status).toBe('APPROVED');
  });

  it('may need several holders of one office, each once', async () => {
    await sql(
      `insert into role_assignment (account_id, role, department, valid_from) values ($1, 'HEAD_OF_UNIT', null, '2027-01-01')`,
      [id('viewer')],
    );
    await chainInForce('2027-02-01', [{ steps: [{ step: 'HEAD_OF_UNIT', holders: 'ALL' }] }]);
    const visit = await awaitingHeadOfUnit(city, { title: 'Molemmat päälliköt' });
    const at = '2027-02-01T09:00:00+02:00';

    const first = granted(await actAt(at, 'unit.head', 'approve', visit));
    expect(first).toMatchObject({ status: 'IN_APPROVAL', steps: [{ state: 'OPEN', holdersNeed: null }] });
    expect(await actAt(at, 'unit.head', 'approve', first)).toMatchObject({ refusal: { reason: 'ALREADY_DECIDED' } });
    const second = granted(await actAt('2027-02-01T09:01:00+02:00', 'viewer', 'approve', first));
    expect(second).toMatchObject({ status: 'APPROVED', steps: [{ state: 'APPROVED' }] });
    expect(second.steps[0]?.decisions.map(({ by }) => by.name)).toEqual(['Jukka Nieminen', 'Nadia Petrova']);

    await sql(`delete from role_assignment where account_id = $1 and role = 'HEAD_OF_UNIT'`, [id('viewer')]);
    await chainInForce('2027-02-01', [{ steps: [{ step: 'HEAD_OF_UNIT' }] }]);
  });
});

describe('a hundred decisions on one step at once', () => {
  it('have one winner, and the others are told that it is decided', async () => {
    const visit = await awaitingHeadOfUnit(city, { title: 'Sata päätöstä' });
    const outcomes = await Promise.all(
      Array.from({ length: 100 }, (_, n) =>
        act(city, 'unit.head', n % 2 ? 'approve' : 'reject', visit, { comment: 'Ei' }),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const codes = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.refusal.code]));
    expect(new Set(codes)).toEqual(new Set(['STALE']));
    const { rows } = await sql(
      `select count(*)::int as n from approval_decision d join approval_step s on s.id = d.step_id where s.visit_id = $1`,
      [visit.id],
    );
    expect(rows).toEqual([{ n: 1 }]);
  });
});

describe('a change after approval', () => {
  it('is shown to whoever is asked again, before and after; a small one asks nobody', async () => {
    let visit = granted(await act(city, 'unit.head', 'approve', await awaitingHeadOfUnit(city)));
    const edit = async (changes: object) =>
      granted(
        await editVisit(city.as('coordinator.economic'), { id: visit.id, version: visit.version, changes }, city.at()),
      );

    visit = await edit({ notes: 'Kahvi ilman maitoa.' });
    expect(visit.status).toBe('APPROVED');

    visit = await edit({ endsAt: '2027-03-03T15:00:00+02:00' });
    expect(visit).toMatchObject({ status: 'IN_APPROVAL', steps: [{ state: 'OPEN', dueOn: '2027-02-04' }] });
    const basis = granted(await readDecisionBasis(city.as('unit.head'), { id: visit.id, locale: 'fi' }, city.at()));
    expect(basis.reopenings).toMatchObject([
      {
        by: 'Mikael Lindström',
        steps: ['HEAD_OF_UNIT'],
        changes: [
          {
            change: 'DATES',
            before: '2027-03-03T07:00:00.000Z/2027-03-03T10:00:00.000Z',
            after: '2027-03-03T07:00:00.000Z/2027-03-03T13:00:00.000Z',
          },
        ],
      },
    ]);
  });
});
