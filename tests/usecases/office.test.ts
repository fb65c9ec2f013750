import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sqlOf } from '@/lib/data/database';
import { officePeople } from '@/lib/data/office-people';
import { trailOf } from '@/lib/data/trail';
import type { Actor } from '@/lib/domain/access/roles';
import { findApprovers } from '@/lib/domain/approval/find-approver';
import { MOST_SUBSTITUTES } from '@/lib/domain/approval/substitutes';
import { APPROVAL_STEPS, DEPARTMENTS } from '@/lib/domain/visit/vocabulary';
import { endAbsence } from '@/lib/usecases/office/end-absence';
import { endSubstitution } from '@/lib/usecases/office/end-substitution';
import { entrustAssistant } from '@/lib/usecases/office/entrust-assistant';
import { readAbsences } from '@/lib/usecases/office/list-absences';
import { readDecisionCalendar } from '@/lib/usecases/office/read-decision-calendar';
import { readOffice } from '@/lib/usecases/office/read-office';
import { recordAbsence } from '@/lib/usecases/office/record-absence';
import { releaseAssistant } from '@/lib/usecases/office/release-assistant';
import { setSubstitutes } from '@/lib/usecases/office/set-substitutes';
import { granted } from '../support/builders';
import { type City, foundCity, type Persona } from '../support/personas';

let city: City;
beforeEach(async () => {
  city = await foundCity();
});
afterEach(() => city.close());

// Today is Monday 1 February 2027.
const id = (persona: Persona) => city.as(persona).accountId;
type Who = Persona | Actor;
const actor = (who: Who) => (typeof who === 'string' ? city.as(who) : who);

const record = (who: Who, input: Record<string, unknown> = {}, at?: string) =>
  recordAbsence(actor(who), { from: '2027-02-08', to: '2027-02-12', reason: 'ANNUAL_LEAVE', ...input }, city.at(at));
const entrust = (who: Who, assistant: Persona, account?: string) =>
  entrustAssistant(actor(who), { account, assistant: id(assistant) }, city.at());
const substitutes = (who: Who, others: Persona[], more: Record<string, unknown> = {}, at?: string) =>
  setSubstitutes(actor(who), { substitutes: others.map(id), from: '2027-02-01', ...more }, city.at(at));
const office = (who: Who, person?: Persona, at?: string) =>
  readOffice(actor(who), { person: person && id(person) }, city.at(at));

const trailed = async (persona: Persona) =>
  (await trailOf(sqlOf(city.database), id(persona))).map(({ actorName, action, payload }) => ({
    actorName,
    action,
    payload,
  }));
const issues = (...codes: string[]) => ({
  refusal: { code: 'INVALID', issues: codes.map((code) => ({ code })) },
});
const NOT_ENTRUSTED = { refusal: { code: 'FORBIDDEN', reason: 'NOT_ENTRUSTED' } };
const NOT_FOUND = { refusal: { code: 'NOT_FOUND' } };

describe('an absence is recorded', () => {
  it('by the person themselves', async () => {
    const absence = granted(await record('chief.executive'));
    expect(absence).toMatchObject({ account: { name: 'Laura Mäkelä' }, recordedBy: 'Laura Mäkelä', to: '2027-02-12' });
    expect(granted(await office('chief.executive')).absences).toEqual([absence]);
  });

  it('by an assistant entrusted with it, named on the record, and no more once they are released', async () => {
    expect(await record('viewer', { account: id('chief.executive') })).toMatchObject(NOT_ENTRUSTED);
    granted(await entrust('chief.executive', 'viewer'));
    expect(granted(await record('viewer', { account: 'Chief.Executive@vierailut.test' }))).toMatchObject({
      account: { id: id('chief.executive') },
      recordedBy: 'Nadia Petrova',
    });

    granted(await releaseAssistant(city.as('chief.executive'), { assistant: id('viewer') }, city.at()));
    const later = { account: id('chief.executive'), from: '2027-03-01', to: null };
    expect(await record('viewer', later)).toMatchObject(NOT_ENTRUSTED);
  });

  it('by an administrator for anybody, who also entrusts an assistant for another', async () => {
    granted(await record('admin.economic', { account: id('mayors.office') }));
    granted(await entrust('admin.economic', 'registers', id('director.administrative')));
    granted(await record('registers', { account: id('director.administrative') }));
  });

  it.each<Persona>(['coordinator.economic', 'protocol', 'auditor', 'mayors.office'])(
    'by %s for nobody else',
    async (who) => {
      expect(await record(who, { account: id('unit.head') })).toMatchObject(NOT_ENTRUSTED);
      expect(await record(who, { account: 'nobody@vierailut.test' })).toMatchObject(NOT_ENTRUSTED);
    },
  );

  it('by nobody whose roles have ended', async () => {
    const nobody = { ...city.as('viewer'), roles: [] };
    expect(await record(nobody)).toMatchObject({ refusal: { code: 'FORBIDDEN', reason: 'NO_ROLE' } });
  });

  it('without a last day, while it is not known', async () => {
    expect(granted(await record('unit.head', { to: undefined }))).toMatchObject({ to: null });
    expect(await record('unit.head', { from: '2028-06-01', to: '2028-06-02' })).toMatchObject(
      issues('overlaps_open_absence'),
    );
  });

  it('on the trail with its days and without its reason', async () => {
    granted(await record('unit.head'));
    expect(await trailed('unit.head')).toEqual([
      {
        actorName: 'Jukka Nieminen',
        action: 'absence.record',
        payload: { from: '2027-02-08', to: '2027-02-12' },
      },
    ]);
  });

  it('of two recorded at once for the same days, one counts', async () => {
    const both = await Promise.all([record('unit.head'), record('unit.head')]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe('an absence is refused', () => {
  it.each<[string, Record<string, unknown>]>([
    ['day_has_passed', { from: '2027-01-31' }],
    ['last_day_before_first', { to: '2027-02-07' }],
    ['beyond_two_years', { to: '2029-02-02' }],
    ['unknown_value', { reason: 'ILLNESS' }],
    ['wrong_format', { from: '31.2.2027' }],
    ['required', { account: ' ' }],
    ['forbidden_characters', { account: 'a\u0000' }],
  ])('%s: %j', async (code, change) => {
    expect(await record('unit.head', change)).toMatchObject(issues(code));
  });

  it('where the day is today in Helsinki and no longer tomorrow', async () => {
    const today = { from: '2027-02-01', to: '2027-02-01' };
    expect(await record('unit.head', today, '2027-02-02T00:00:00+02:00')).toMatchObject(issues('day_has_passed'));
    granted(await record('unit.head', today, '2027-02-01T23:59:00+02:00'));
  });

  it('where it shares a day with another, which is named', async () => {
    granted(await record('unit.head'));
    expect(await record('unit.head', { from: '2027-02-12', to: null })).toMatchObject({
      refusal: {
        issues: [{ path: 'from', code: 'overlaps_absence', params: { from: '8.2.2027', to: '12.2.2027' } }],
      },
    });
    granted(await record('unit.head', { from: '2027-02-13', to: null }));
    granted(await record('viewer'));
  });

  it('for somebody who does not exist or whose account is closed, as an administrator is told', async () => {
    expect(await record('admin.economic', { account: 'nobody@vierailut.test' })).toMatchObject(
      issues('unknown_person'),
    );
    await city.database.pool.query(`update account set active = false where id = $1`, [id('viewer')]);
    expect(await record('admin.economic', { account: id('viewer') })).toMatchObject(issues('account_closed'));
  });
});

describe('an absence ends', () => {
  const MID = '2027-02-10T12:00:00+02:00';
  const end = (who: Who, absence: { id: string }, lastDay?: string, at = MID) =>
    endAbsence(actor(who), { id: absence.id, lastDay }, city.at(at));

  it('at once: the days before today stay', async () => {
    const absence = granted(await record('unit.head'));
    expect(granted(await end('unit.head', absence)).left).toEqual({ from: '2027-02-08', to: '2027-02-09' });
    expect(granted(await office('unit.head', undefined, MID)).absences).toMatchObject([{ to: '2027-02-09' }]);
    expect((await trailed('unit.head')).at(-1)).toMatchObject({
      action: 'absence.end',
      payload: { to: '2027-02-12', left: { to: '2027-02-09' } },
    });
    expect(await end('unit.head', absence)).toMatchObject(issues('is_over'));
  });

  it('earlier than it was to, and never later', async () => {
    const absence = granted(await record('unit.head'));
    expect(await end('unit.head', absence, '2027-02-08')).toMatchObject(issues('day_has_passed'));
    expect(await end('unit.head', absence, '2027-02-12')).toMatchObject(issues('not_shorter'));
    expect(granted(await end('unit.head', absence, '2027-02-11')).left).toMatchObject({ to: '2027-02-11' });
  });

  it('before it begins: it is gone', async () => {
    const absence = granted(await record('unit.head'));
    expect(granted(await end('unit.head', absence, undefined, '2027-02-08T08:00:00+02:00')).left).toBeNull();
    expect(granted(await office('unit.head')).absences).toEqual([]);
    expect(await end('unit.head', absence)).toMatchObject(NOT_FOUND);
  });

  it('by the assistant and an administrator; for everybody else it is not there', async () => {
    granted(await entrust('unit.head', 'viewer'));
    const [one, other] = [
      granted(await record('unit.head')),
      granted(await record('unit.head', { from: '2027-03-01', to: null })),
    ];
    expect(await end('requester', one)).toMatchObject(NOT_FOUND);
    expect(await end('auditor', one)).toMatchObject(NOT_FOUND);
    granted(await end('viewer', one));
    granted(await end('admin.administrative', other));
  });
});

describe('whoever reads absences', () => {
  const whose = async (who: Who, query: Record<string, string> = {}) =>
    granted(await readAbsences(actor(who), query, city.at())).map(({ account }) => account.name);

  it('sees their own, those of whoever has entrusted them, and as administrator everybody’s', async () => {
    granted(await entrust('chief.executive', 'viewer'));
    granted(await record('chief.executive'));
    granted(await record('unit.head', { from: '2027-02-01' }));
    granted(await record('viewer', { from: '2027-03-01', to: '2027-03-01' }));

    expect(await whose('viewer')).toEqual(['Laura Mäkelä', 'Nadia Petrova']);
    expect(await whose('viewer', { from: '2027-03-01' })).toEqual(['Nadia Petrova']);
    expect(await whose('viewer', { to: '2027-02-08' })).toEqual(['Laura Mäkelä']);
    expect(await whose('auditor')).toEqual([]);
    expect(await whose('admin.economic')).toEqual(['Jukka Nieminen', 'Laura Mäkelä', 'Nadia Petrova']);
  });

  it('finds of somebody else’s page the absences as their assistant, all of it as administrator, else nothing', async () => {
    granted(await entrust('chief.executive', 'viewer'));
    granted(await record('chief.executive'));
    expect(granted(await office('viewer', 'chief.executive'))).toMatchObject({
      absences: [{ reason: 'ANNUAL_LEAVE' }],
      whole: null,
      people: [],
    });
    expect(granted(await office('viewer')).entrusting).toMatchObject([
      { name: 'Laura Mäkelä', absences: [{ from: '2027-02-08' }] },
    ]);
    expect(granted(await office('admin.economic', 'chief.executive')).whole?.assistants).toMatchObject([
      { name: 'Nadia Petrova' },
    ]);
    expect(await office('auditor', 'chief.executive')).toMatchObject(NOT_FOUND);
    expect(await readOffice(city.as('admin.economic'), { person: crypto.randomUUID() }, city.at())).toMatchObject(
      NOT_FOUND,
    );
  });
});

describe('substitutes', () => {
  const arranged = async (persona: Persona, at?: string) =>
    granted(await office(persona, undefined, at)).whole?.substitutions.map(({ from, to, substitutes: others }) =>
      [from, to ?? '', ...others.map(({ name }) => name)].join(' '),
    );

  it('are named by the person in their order, and replaced on the day they are changed', async () => {
    granted(await substitutes('unit.head', ['viewer', 'registers']));
    granted(await substitutes('unit.head', ['registers', 'viewer']));
    expect(await arranged('unit.head')).toEqual(['2027-02-01  Olli Rantanen Nadia Petrova']);
    expect((await trailed('unit.head')).map(({ action }) => action)).toEqual(['substitutes.set', 'substitutes.set']);
  });

  it('for some days only give way to what held before', async () => {
    granted(await substitutes('unit.head', ['viewer']));
    granted(await substitutes('unit.head', ['registers'], { from: '2027-02-08', to: '2027-02-12' }));
    expect(await arranged('unit.head')).toEqual(['2027-02-01  Nadia Petrova', '2027-02-08 2027-02-12 Olli Rantanen']);
    expect(await arranged('unit.head', '2027-02-09T12:00:00+02:00')).toEqual([
      '2027-02-08 2027-02-12 Olli Rantanen',
      '2027-02-01  Nadia Petrova',
    ]);
    expect(await arranged('unit.head', '2027-02-13T12:00:00+02:00')).toEqual(['2027-02-01  Nadia Petrova']);
  });

  it('until further notice end what was to hold, so that taking them off leaves nobody', async () => {
    granted(await substitutes('unit.head', ['viewer']));
    granted(await substitutes('unit.head', ['registers'], { from: '2027-02-08' }));
    expect(await arranged('unit.head')).toEqual(['2027-02-01 2027-02-07 Nadia Petrova', '2027-02-08  Olli Rantanen']);

    const MID = '2027-02-10T12:00:00+02:00';
    const [now] = granted(await office('unit.head', undefined, MID)).whole?.substitutions ?? [];
    granted(await endSubstitution(city.as('unit.head'), { id: now?.id }, city.at(MID)));
    expect(await arranged('unit.head', MID)).toEqual([]);
    expect(await endSubstitution(city.as('unit.head'), { id: now?.id }, city.at(MID))).toMatchObject(issues('is_over'));
  });

  it('are kept by an administrator for anybody, but not with themselves among them', async () => {
    const mayors = { account: id('mayors.office') };
    granted(await substitutes('admin.economic', ['director.administrative'], mayors));
    expect(await substitutes('admin.economic', ['viewer', 'admin.economic'], mayors)).toMatchObject({
      refusal: { issues: [{ path: 'substitutes.1', code: 'actor_as_substitute' }] },
    });
    granted(await substitutes('admin.economic', ['viewer']));
  });

  it('are not an assistant’s to name or to end', async () => {
    granted(await entrust('unit.head', 'viewer'));
    granted(await substitutes('unit.head', ['registers']));
    const [arrangement] = granted(await office('unit.head')).whole?.substitutions ?? [];
    expect(await substitutes('viewer', ['viewer'], { account: id('unit.head') })).toMatchObject(NOT_ENTRUSTED);
    expect(await endSubstitution(city.as('viewer'), { id: arrangement?.id }, city.at())).toMatchObject(NOT_FOUND);
  });

  it('are other people with open accounts, each once, and not too many', async () => {
    await city.database.pool.query(`update account set active = false where id = $1`, [id('viewer')]);
    expect(await substitutes('unit.head', ['unit.head', 'viewer', 'registers', 'registers'])).toMatchObject({
      refusal: {
        issues: [
          { path: 'substitutes.0', code: 'own_substitute' },
          { path: 'substitutes.1', code: 'unknown_person' },
          { path: 'substitutes.3', code: 'named_twice' },
        ],
      },
    });
    const many = { substitutes: Array.from({ length: MOST_SUBSTITUTES + 1 }, () => crypto.randomUUID()) };
    expect(await substitutes('unit.head', [], many)).toMatchObject(issues('too_long'));
    expect(await substitutes('unit.head', ['registers'], { from: '2027-01-31' })).toMatchObject(
      issues('day_has_passed'),
    );
  });
});

describe('entrusting', () => {
  it('is somebody else’s part, given once, on the trail', async () => {
    granted(await entrust('unit.head', 'viewer'));
    expect(await entrust('unit.head', 'viewer')).toMatchObject(issues('named_twice'));
    expect(await entrust('unit.head', 'unit.head')).toMatchObject(issues('own_assistant'));
    await city.database.pool.query(`update account set active = false where id = $1`, [id('registers')]);
    expect(await entrust('unit.head', 'registers')).toMatchObject(issues('unknown_person'));
    expect(await entrust('viewer', 'viewer', id('unit.head'))).toMatchObject(NOT_ENTRUSTED);
    expect(await trailed('unit.head')).toMatchObject([
      { action: 'assistant.entrust', payload: { assistantId: id('viewer') } },
    ]);
  });

  it('that was not given cannot be withdrawn', async () => {
    expect(await releaseAssistant(city.as('unit.head'), { assistant: id('viewer') }, city.at())).toMatchObject(
      NOT_FOUND,
    );
  });
});

describe('the calendar of who decides', () => {
  it('shows of every day whom the finding of approvers gives on that day', async () => {
    granted(await substitutes('chief.executive', ['director.administrative', 'director.economic']));
    granted(await substitutes('mayors.office', ['viewer', 'registers'], { from: '2027-02-10', to: '2027-02-20' }));
    granted(await record('chief.executive'));
    granted(await record('director.administrative', { from: '2027-02-11', to: '2027-02-16' }));
    granted(await record('unit.head', { from: '2027-02-15', to: null }));
    granted(await record('mayors.office', { from: '2027-02-20', to: '2027-02-21' }));
    await city.database.pool.query(
      `update role_assignment set valid_to = '2027-02-14' where role = 'PROTOCOL_OFFICER'`,
    );

    const { days, rows } = granted(await readDecisionCalendar(city.as('viewer'), {}, city.at()));
    expect([days[0], days.at(-1), days.length]).toEqual(['2027-02-01', '2027-02-28', 28]);
    for (const day of days) {
      const people = await officePeople(sqlOf(city.database), new Date(`${day}T12:00:00+02:00`));
      for (const step of APPROVAL_STEPS)
        for (const leadDepartment of DEPARTMENTS) {
          const parts = { requesterId: id('requester'), responsibleId: null, preparedBy: [], disqualifiedIds: [] };
          const row = rows.find((one) => one.step === step && [null, leadDepartment].includes(one.leadDepartment));
          const shown = row?.spans.filter(({ from, to }) => from <= day && day <= to).map(({ found }) => found);
          expect(shown, `${step} on ${day}`).toEqual([findApprovers(step, { ...parts, leadDepartment }, people)]);
        }
    }
    // The rows are not all alike: substitutes, the second of them, a step above and nobody.
    expect(rows.filter(({ spans }) => spans.length > 1).length).toBeGreaterThanOrEqual(5);
  });

  it('begins on the Monday of the week asked for, tells that somebody is away and never why', async () => {
    granted(await record('unit.head', { reason: 'OTHER' }));
    const asked = await readDecisionCalendar(city.as('requester'), { from: '2027-02-14' }, city.at());
    expect(granted(asked).days[0]).toBe('2027-02-08');
    expect(JSON.stringify(asked)).toContain('ABSENT');
    expect(JSON.stringify(asked)).not.toContain('OTHER');
    expect(await readDecisionCalendar(city.as('requester'), { from: '9999-12-31' }, city.at())).toMatchObject(
      issues('date_out_of_range'),
    );
  });
});
