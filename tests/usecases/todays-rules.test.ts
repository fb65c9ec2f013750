import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANSWERS } from '@/app/api/v1/openapi.json/openapi';
import { sqlOf } from '@/lib/data/database';
import { verifyStandings } from '@/lib/data/standings';
import { trailOf } from '@/lib/data/trail';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import type { RuleSet } from '@/lib/domain/routing/rule-set';
import type { Visit } from '@/lib/domain/visit/visit';
import { toVisitJson } from '@/lib/domain/visit/visit-json';
import { readNotices } from '@/lib/usecases/notices/inbox';
import { readQueue } from '@/lib/usecases/start/queue';
import { readVisitPage, readVisitWithToday } from '@/lib/usecases/visits/read-visit';
import { rerouteByTodaysRules } from '@/lib/usecases/visits/reroute-by-todays-rules';
import { act, granted, submitted } from '../support/builders';
import { inForce } from '../support/other-rules';
import { type City, foundCity, type Persona } from '../support/personas';

let city: City;
beforeEach(async () => {
  city = await foundCity();
});
// Found by reading: routing again moved a visit, and the check of the register said that it stood elsewhere than its trail.
afterEach(async () => {
  expect((await verifyStandings(sqlOf(city.database))).disagreeing).toEqual([]);
  await city.close();
});

const page = async (visit: Visit, who: Persona = 'requester', at?: string) =>
  granted(await readVisitPage(city.as(who), { id: visit.id }, city.at(at)));
const routeAgain = (visit: Visit, who: Persona = 'coordinator.economic') =>
  rerouteByTodaysRules(city.as(who), { id: visit.id, version: visit.version }, city.at());

/** Every other incoming visit needs its director as well. */
const LONGER_CHAIN: RuleSet = {
  ...FIRST_RULE_SET,
  chains: FIRST_RULE_SET.chains.map((row) =>
    row.key === 'ORDINARY'
      ? { ...row, stages: [...row.stages, { steps: [{ step: 'LEAD_DIRECTOR', holders: 1 }], need: 'ALL' }] }
      : row,
  ),
};

describe('“under today’s rules it would …”', () => {
  it('is said where the version in force decides another department, with the reason', async () => {
    const visit = await submitted(city);
    expect((await page(visit)).today).toBeNull();

    await inForce(city);
    expect((await page(visit)).today).toMatchObject({
      version: 2,
      changes: ['DEPARTMENT'],
      after: { rule: 'K4', leadDepartment: 'ADMINISTRATIVE' },
      because: { fi: 'Koordinoinnista vastaa hallinto-osasto, koska kyseessä on vierailuryhmän vierailu (K4).' },
    });
    expect((await page(await submitted(city))).today).toBeNull();
  });

  it('is said of the approvals too, and not of a version whose day has not come', async () => {
    const visit = await submitted(city);
    await inForce(city, LONGER_CHAIN);
    expect((await page(visit)).today).toMatchObject({ changes: ['APPROVALS'] });
    expect((await page(visit, 'requester', '2027-01-31T12:00:00+02:00')).today).toBeNull();
  });

  it('is told over HTTP as well, in the language asked for, and is null where nothing differs', async () => {
    const visit = await submitted(city);
    const told = async () => {
      const view = granted(await readVisitWithToday(city.as('viewer'), { id: visit.reference }, city.at()));
      return ANSWERS.Visit.parse(toVisitJson(view, 'en')).today;
    };
    expect(await told()).toBeNull();
    await inForce(city);
    expect(await told()).toMatchObject({
      ...{ ruleSetVersion: 2, rule: 'K4', leadDepartment: 'ADMINISTRATIVE', changes: ['DEPARTMENT'] },
      approvals: ['HEAD_OF_UNIT'],
      because: 'Coordinated by the administrative department, because it is an incoming visit (K4).',
    });
  });

  it('is not said because a person decided otherwise than the rules', async () => {
    const visit = await submitted(city);
    const moved = granted(await act(city, 'coordinator.economic', 'reroute', visit, { comment: 'Hallinnon asia.' }));
    expect((await page(moved)).today).toBeNull();
  });
});

describe('routing a visit again by today’s rules', () => {
  it('moves it to the other department’s queue, with notices and on the trail, and it keeps the new version', async () => {
    const visit = granted(await act(city, 'coordinator.economic', 'accept', await submitted(city)));
    await inForce(city);
    const routed = granted(await routeAgain(visit));
    expect(routed).toMatchObject({
      status: 'SUBMITTED',
      leadDepartment: 'ADMINISTRATIVE',
      responsible: null,
      ruleSetVersion: 2,
      rule: 'K4',
    });
    expect(await page(routed)).toMatchObject({ today: null, story: { leadDepartment: 'ADMINISTRATIVE' } });
    expect((await trailOf(sqlOf(city.database), visit.id)).at(-1)).toMatchObject({
      action: 'visit.route_again',
      payload: {
        ...{ from: 'IN_PREPARATION', to: 'SUBMITTED', moved: true, ruleSetVersion: 2 },
        ...{ fromDepartment: 'ECONOMIC', leadDepartment: 'ADMINISTRATIVE' },
      },
    });
    const kinds = async (who: Persona) =>
      granted(await readNotices(city.as(who), {}, city.at())).map(({ kind }) => kind);
    expect(await kinds('coordinator.administrative')).toEqual(['ARRIVED']);
    expect(await kinds('requester')).toEqual(['REROUTED']);
  });

  it('leaves it where it is when only the approvals change, and tells nobody', async () => {
    const visit = granted(await act(city, 'coordinator.economic', 'accept', await submitted(city)));
    await inForce(city, LONGER_CHAIN);
    const routed = granted(await routeAgain(visit));
    expect(routed).toMatchObject({
      ...{ status: 'IN_PREPARATION', leadDepartment: 'ECONOMIC', responsible: { name: 'Mikael Lindström' } },
      ruleSetVersion: 2,
    });
    const asked = granted(await act(city, 'coordinator.economic', 'request_approval', routed));
    expect(asked.steps.map(({ step }) => step)).toEqual(['HEAD_OF_UNIT', 'DIRECTOR_ECONOMIC']);
    expect(granted(await readNotices(city.as('requester'), {}, city.at()))).toEqual([]);
  });

  it('holds it where the registers have come to say so since, and tells the chief executive', async () => {
    const visit = await submitted(city, { organisation: 'Beijing Municipality', country: 'CN', city: 'Peking' });
    await city.database.pool.query(
      `insert into target_status (area_key, status, valid_from, reason, decision, recorded_at) values ('BEIJING', 'SUSPENDED', '2027-01-01', $1, $1, now())`,
      [{ fi: 'Syy', sv: 'Skäl', en: 'Reason' }],
    );
    await inForce(city, LONGER_CHAIN);
    const routed = granted(await routeAgain(visit));
    expect(routed.hold).toMatchObject({ target: { area: 'BEIJING' }, exception: null });
    expect((await trailOf(sqlOf(city.database), visit.id)).at(-1)?.payload).toHaveProperty('held');
    const notices = granted(await readNotices(city.as('chief.executive'), {}, city.at()));
    expect(notices.map(({ kind }) => kind)).toEqual(['HELD']);
  });

  it('puts the rules in the place of what a person decided', async () => {
    const visit = await submitted(city);
    const moved = granted(await act(city, 'coordinator.economic', 'reroute', visit, { comment: 'Hallinnon asia.' }));
    await inForce(city, LONGER_CHAIN);
    const routed = granted(await routeAgain(moved, 'coordinator.administrative'));
    expect(routed).toMatchObject({ leadDepartment: 'ECONOMIC', routing: { override: null } });
  });

  it('sends to the joint queue what no rule decides any more, and its time begins then', async () => {
    const visit = await submitted(city);
    await inForce(city, { ...FIRST_RULE_SET, rules: FIRST_RULE_SET.rules.filter(({ key }) => key !== 'K4') });
    expect(granted(await routeAgain(visit))).toMatchObject({
      ...{ status: 'SUBMITTED', leadDepartment: null, rule: null },
      statusSince: city.at().now(),
    });
  });

  it('is for whoever may re-route it, before approval, on the version they saw, and where something changes', async () => {
    const visit = await submitted(city);
    expect(await routeAgain(visit)).toMatchObject({ refusal: { issues: [{ code: 'same_by_todays_rules' }] } });
    await inForce(city);
    for (const who of ['requester', 'coordinator.administrative', 'director.economic', 'viewer'] as const)
      expect(await routeAgain(visit, who), who).toMatchObject({ refusal: { code: 'FORBIDDEN' } });

    const accepted = granted(await act(city, 'coordinator.economic', 'accept', visit));
    expect(await routeAgain(visit)).toMatchObject({ refusal: { code: 'STALE' } });
    const asked = granted(await act(city, 'coordinator.economic', 'request_approval', accepted));
    expect(await routeAgain(asked)).toMatchObject({ refusal: { code: 'NOT_POSSIBLE_NOW', status: 'IN_APPROVAL' } });
    expect((await page(asked)).today).toMatchObject({ changes: ['DEPARTMENT'] });
  });

  it('of a restricted visit is refused to others as if it were not there', async () => {
    const visit = await submitted(city, { confidentiality: 'RESTRICTED' });
    await inForce(city);
    expect(await routeAgain(visit)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(granted(await routeAgain(visit, 'protocol'))).toMatchObject({ leadDepartment: 'ADMINISTRATIVE' });
  });
});

describe('what no rule decided', () => {
  const unknown = () => submitted(city, { kind: 'COOPERATION_MEETING', body: 'SOMETHING_NEW' });

  it('waits in the joint queue of both departments with its time, on the queue and on its page', async () => {
    const visit = await unknown();
    const time = { dueOn: '2027-02-04', workingDaysLeft: 3, late: false };
    expect((await page(visit)).triage).toEqual(time);
    for (const who of ['coordinator.economic', 'coordinator.administrative'] as const) {
      const { sections } = granted(await readQueue(city.as(who), {}, city.at()));
      expect(sections.find(({ section }) => section === 'TRIAGE')?.visits, who).toMatchObject([
        { id: visit.id, triage: time, late: [] },
      ]);
    }
  });

  it('is late once its rule set’s time has passed, whatever version is in force by then', async () => {
    const visit = await unknown();
    await inForce(city, { ...FIRST_RULE_SET, triageTimeLimitWorkingDays: 10 });
    const later = '2027-02-05T08:00:00+02:00';
    expect((await page(visit, 'requester', later)).triage).toEqual({
      ...{ dueOn: '2027-02-04', workingDaysLeft: 0, late: true },
    });
    const { sections } = granted(await readQueue(city.as('coordinator.economic'), {}, city.at(later)));
    expect(sections.find(({ section }) => section === 'TRIAGE')?.visits).toMatchObject([{ triage: { late: true } }]);
    expect((await page(await submitted(city))).triage).toBeNull();
  });
});
