import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlOf } from '@/lib/data/database';
import { trailOf } from '@/lib/data/trail';
import type { Visit } from '@/lib/domain/visit/visit';
import { readConflicts, readDecisionBasis } from '@/lib/usecases/approvals/decision-basis';
import { readRejectionReasons } from '@/lib/usecases/approvals/rejection';
import { editVisit } from '@/lib/usecases/visits/edit-visit';
import { openForm } from '@/lib/usecases/visits/open-form';
import { readVisit } from '@/lib/usecases/visits/read-visit';
import {
  aDayOfItsOwn,
  act,
  awaitingHeadOfUnit,
  awaitingProtocol,
  consulted,
  granted,
  submitted,
} from '../support/builders';
import { type City, foundCity, type Persona } from '../support/personas';

let city: City;
beforeAll(async () => {
  city = await foundCity();
});
afterAll(() => city.close());

const lastTold = async ({ id }: { id: string }) => (await trailOf(sqlOf(city.database), id)).at(-1)?.payload;
const basisOf = async (persona: Persona, { id }: { id: string }) =>
  granted(await readDecisionBasis(city.as(persona), { id, locale: 'fi' }, city.at()));
const needsReason = (params: Record<string, unknown> = {}) => ({
  ok: false,
  refusal: { code: 'INVALID', issues: [{ path: 'conflictReason', code: 'conflicts_need_reason', params }] },
});

describe('rejecting', () => {
  it('takes a reason of the register and words, and is told of both when both are missing', async () => {
    const visit = await awaitingHeadOfUnit(city, aDayOfItsOwn());
    const paths = (outcome: object) => JSON.stringify(outcome).match(/"path":"\w+"/g);
    expect(paths(await act(city, 'unit.head', 'reject', visit))).toEqual(['"path":"reason"', '"path":"comment"']);
    expect(await act(city, 'unit.head', 'reject', visit, { comment: 'Ei nyt.' })).toMatchObject({
      refusal: { code: 'INVALID', issues: [{ path: 'reason', code: 'required' }] },
    });
    expect(await act(city, 'unit.head', 'reject', visit, { comment: 'Ei nyt.', reason: 'WEATHER' })).toMatchObject({
      refusal: { code: 'INVALID', issues: [{ path: 'reason', code: 'unknown_value' }] },
    });

    const rejected = granted(await act(city, 'unit.head', 'reject', visit, { comment: 'Ei nyt.', reason: 'TOO_LATE' }));
    expect(rejected.status).toBe('REJECTED');
    expect(await lastTold(rejected)).toMatchObject({
      comment: 'Ei nyt.',
      rejection: { key: 'TOO_LATE', name: { fi: 'Pyyntö tuli liian myöhään', en: 'The request came too late' } },
    });
  });

  it('cannot take a reason that has been retired, and what was decided for it keeps its words', async () => {
    const [first, second] = [await awaitingHeadOfUnit(city), await awaitingHeadOfUnit(city)];
    const because = { comment: 'Ei nyt.', reason: 'SECURITY' };
    granted(await act(city, 'unit.head', 'reject', first, because));
    await city.database.pool.query(`update rejection_reason set retired_at = '2027-01-01' where key = 'SECURITY'`);

    expect(await act(city, 'unit.head', 'reject', second, because)).toMatchObject({
      refusal: { issues: [{ path: 'reason', code: 'unknown_value' }] },
    });
    const offered = granted(await readRejectionReasons(city.as('unit.head'), {}, city.at()));
    expect(offered.map(({ key }) => key)).not.toContain('SECURITY');
    expect(await lastTold(first)).toMatchObject({ rejection: { name: { sv: 'Säkerhetsskäl' } } });
  });
});

describe('returning', () => {
  it('marks fields that the requester sees in the form, until the visit is sent again', async () => {
    const visit = await awaitingHeadOfUnit(city);
    const marked = { comment: 'Keitä tulee?', fields: ['guests', 'title', 'guests'] };
    const returned = granted(await act(city, 'unit.head', 'return', visit, marked));
    const opened = async (persona: Persona) =>
      granted(await openForm(city.as(persona), { id: visit.id }, city.at())).returned;
    expect(await opened('requester')).toMatchObject({
      by: 'Jukka Nieminen',
      comment: 'Keitä tulee?',
      fields: ['title', 'guests'],
    });

    granted(await act(city, 'requester', 'submit', returned));
    expect(await opened('coordinator.economic')).toBeNull();
  });

  it('refuses a field that the visit’s form does not have, by its place in the list', async () => {
    const visit = await awaitingHeadOfUnit(city);
    const wrong = { comment: 'Keitä lähtee?', fields: ['title', 'travellers', 'nonsense'] };
    expect(await act(city, 'unit.head', 'return', visit, wrong)).toMatchObject({
      refusal: {
        code: 'INVALID',
        issues: [
          { path: 'fields.1', code: 'unknown_value' },
          { path: 'fields.2', code: 'unknown_value' },
        ],
      },
    });
  });
});

describe('conflicts looked at again when a visit is approved', () => {
  const host = 'Anna Ek';

  it('need the approver’s reason, which the next approver sees with who gave it and is not asked for again', async () => {
    const day = aDayOfItsOwn();
    const visit = await consulted(city, await awaitingProtocol(city, day));
    const other = await submitted(city, { ...day, guests: [{ name: 'Bo Ek', title: 'Minister', rank: 'MINISTER' }] });
    expect(await act(city, 'protocol', 'approve', visit)).toMatchObject(
      needsReason({ known: 1, hidden: 0, named: `${other.title} (${other.reference})` }),
    );

    const conflictReason = 'Ohjelmat ovat eri aikaan.';
    const checked = granted(await act(city, 'protocol', 'approve', visit, { conflictReason }));
    expect(await lastTold(visit)).toMatchObject({ conflictReason, conflicts: [{ kind: 'TWO_HIGH_LEVEL' }] });
    const [conflict] = (await basisOf('director.administrative', visit)).conflicts;
    expect(conflict).toMatchObject({
      with: { reference: other.reference },
      accepted: { by: 'Kristiina Åkerblom', reason: conflictReason },
    });
    const next = granted(await act(city, 'director.administrative', 'approve', checked));

    // One that has come up since is not covered by what was said before.
    granted(await act(city, 'requester', 'cancel', other));
    const third = await submitted(city, {
      ...day,
      guests: [{ name: 'Cecilia Ek', title: 'Minister', rank: 'MINISTER' }],
    });
    expect(await act(city, 'mayors.office', 'approve', next)).toMatchObject(
      needsReason({ named: `${third.title} (${third.reference})` }),
    );
  });

  it('are asked about anew in the next round', async () => {
    const day = aDayOfItsOwn();
    const [visit, other] = [await awaitingHeadOfUnit(city, { ...day, host }), await submitted(city, { ...day, host })];
    const approved = granted(await act(city, 'unit.head', 'approve', visit, { conflictReason: 'Anna ehtii.' }));

    const later = { endsAt: day.endsAt.replace('T12', 'T13') };
    const moved = granted(
      await editVisit(
        city.as('coordinator.economic'),
        { id: approved.id, version: approved.version, changes: later },
        city.at(),
      ),
    );
    expect(await act(city, 'unit.head', 'approve', moved)).toMatchObject(
      needsReason({ named: `${other.title} (${other.reference})` }),
    );
  });

  it('with a visit the approver may not know are still conflicts, and name nothing of it', async () => {
    const day = aDayOfItsOwn();
    const secret = await submitted(city, { ...day, host, title: 'Salainen', confidentiality: 'RESTRICTED' });
    const visit = await awaitingHeadOfUnit(city, { ...day, host });

    const refusal = await act(city, 'unit.head', 'approve', visit);
    expect(refusal).toMatchObject(needsReason({ known: 0, named: '', hidden: 1 }));
    const basis = await basisOf('unit.head', visit);
    expect(basis.conflicts).toMatchObject([{ kind: 'HOST_TWICE', with: { id: null, reference: null, title: null } }]);
    granted(await act(city, 'unit.head', 'approve', visit, { conflictReason: 'Anna ehtii molempiin.' }));
    const told = JSON.stringify([refusal, basis, await trailOf(sqlOf(city.database), visit.id)]);
    for (const secretWord of [secret.id, secret.reference, secret.title]) expect(told).not.toContain(secretWord);
  });

  it('do not ask for a word because of a holiday, which is shown all the same', async () => {
    const visit = await awaitingHeadOfUnit(city, {
      startsAt: '2027-12-06T09:00:00+02:00',
      endsAt: '2027-12-06T12:00:00+02:00',
    });
    expect((await basisOf('unit.head', visit)).conflicts).toMatchObject([
      { kind: 'PUBLIC_HOLIDAY', needsReason: false },
    ]);
    granted(await act(city, 'unit.head', 'approve', visit));
  });

  it('are covered only as far as the approver has seen them', async () => {
    const day = aDayOfItsOwn();
    const visit = await awaitingHeadOfUnit(city, { ...day, host });
    await submitted(city, { ...day, host, title: 'Ensimmäinen' });
    const seen = (await basisOf('unit.head', visit)).conflicts.map(({ key }) => key);
    const unseen = await submitted(city, { ...day, host, title: 'Toinen' });

    const reason = { conflictReason: 'Anna ehtii.', conflicts: seen };
    expect(await act(city, 'unit.head', 'approve', visit, reason)).toMatchObject(
      needsReason({ known: 1, named: `Toinen (${unseen.reference})` }),
    );
    const both = (await basisOf('unit.head', visit)).conflicts.map(({ key }) => key);
    granted(await act(city, 'unit.head', 'approve', visit, { ...reason, conflicts: both }));
  });

  it('are told in the API’s list to those who work with the visit, and not to onlookers', async () => {
    const day = aDayOfItsOwn();
    const [visit] = [await awaitingHeadOfUnit(city, { ...day, host }), await submitted(city, { ...day, host })];
    const read = (persona: Persona) => readConflicts(city.as(persona), { id: visit.id, locale: 'fi' }, city.at());
    expect(granted(await read('coordinator.economic'))).toHaveLength(1);
    expect(await read('viewer')).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
  });
});

describe('two high-level visits of one day approved at the same moment', () => {
  /** Both at their last step, their conflict accepted while neither was approved. */
  async function bothAtTheLastStep(): Promise<[Visit, Visit]> {
    const day = aDayOfItsOwn();
    const toLastStep = async (waiting: Visit) => {
      const reason = { conflictReason: 'Kumpikaan ei ole vielä varma.' };
      const checked = granted(await act(city, 'protocol', 'approve', waiting, reason));
      return granted(await act(city, 'director.administrative', 'approve', checked, reason));
    };
    const waiting = [await awaitingProtocol(city, day), await awaitingProtocol(city, day)] as const;
    return [await toLastStep(await consulted(city, waiting[0])), await toLastStep(await consulted(city, waiting[1]))];
  }

  it('are approved one after the other: the second is told that the first has been, and needs a reason for that', async () => {
    const pair = await bothAtTheLastStep();
    const seen = await Promise.all(pair.map(async (visit) => (await basisOf('mayors.office', visit)).conflicts));
    expect(seen.flat().map(({ accepted }) => accepted?.reason)).toEqual(Array(2).fill('Kumpikaan ei ole vielä varma.'));

    const outcomes = await Promise.all(pair.map((visit) => act(city, 'mayors.office', 'approve', visit)));
    const [winner] = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
    const loser = pair.find(({ id }) => id !== winner?.id);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject(
      needsReason({ named: `${winner?.title} (${winner?.reference})`, hidden: 0 }),
    );

    if (!loser) throw new Error('One of two has lost.');
    const left = await basisOf('mayors.office', loser);
    expect(left.conflicts).toMatchObject([{ accepted: null, with: { settled: true } }]);
    granted(await act(city, 'mayors.office', 'approve', loser, { conflictReason: 'Apulaispormestari ottaa vastaan.' }));
  });

  it('ten times over never both pass without a reason for the other’s approval', async () => {
    for (let round = 0; round < 10; round++) {
      const pair = await bothAtTheLastStep();
      const outcomes = await Promise.all(pair.map((visit) => act(city, 'mayors.office', 'approve', visit)));
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    }
  });
});

describe('putting off and taking back', () => {
  it('a postponed visit keeps its time, or gets the new day that is already known; opened again it is routed anew', async () => {
    const visit = await submitted(city, { startsAt: '2027-03-03T09:00:00+02:00', endsAt: '2027-03-04T12:00:00+02:00' });
    const kept = granted(await act(city, 'coordinator.economic', 'postpone', visit));
    expect(kept).toMatchObject({ status: 'POSTPONED', startsAt: visit.startsAt });
    const again = granted(await act(city, 'coordinator.economic', 'reopen', kept));
    expect(again).toMatchObject({ status: 'SUBMITTED', rule: 'K4', responsible: null });

    const moved = granted(await act(city, 'coordinator.economic', 'postpone', again, { startsOn: '2027-06-01' }));
    expect(moved).toMatchObject({
      startsAt: new Date('2027-06-01T09:00:00+03:00'),
      endsAt: new Date('2027-06-02T12:00:00+03:00'),
    });
    expect(await lastTold(moved)).toMatchObject({
      from: 'SUBMITTED',
      to: 'POSTPONED',
      changed: ['startsAt', 'endsAt'],
    });
  });

  it('a postponement to no day at all is refused on its field', async () => {
    const visit = await submitted(city);
    for (const [startsOn, code] of [
      ['1.6.2027', 'wrong_format'],
      ['2327-06-01', 'date_out_of_range'],
    ] as const)
      expect(await act(city, 'coordinator.economic', 'postpone', visit, { startsOn })).toMatchObject({
        refusal: { code: 'INVALID', issues: [{ path: 'startsOn', code }] },
      });
  });

  it('a requester withdraws their own request without a word, and the trail calls it that', async () => {
    const visit = granted(await act(city, 'requester', 'cancel', await submitted(city)));
    expect(visit.status).toBe('CANCELLED');
    expect(await lastTold(visit)).toMatchObject({ withdrawn: true, comment: '' });
    const other = granted(await act(city, 'coordinator.economic', 'cancel', await submitted(city)));
    expect(await lastTold(other)).not.toHaveProperty('withdrawn');
  });

  it('a rejected visit that is opened again goes the whole way again', async () => {
    const waiting = await awaitingHeadOfUnit(city, aDayOfItsOwn());
    const because = { comment: 'Ei nyt.', reason: 'NO_CAPACITY' };
    const rejected = granted(await act(city, 'unit.head', 'reject', waiting, because));
    const again = granted(await act(city, 'coordinator.economic', 'reopen', rejected));
    const accepted = granted(await act(city, 'coordinator.economic', 'accept', again));
    granted(await act(city, 'coordinator.economic', 'request_approval', accepted));
    const { visit } = granted(await readVisit(city.as('unit.head'), { id: waiting.id }, city.at()));
    expect(visit.steps).toMatchObject([{ step: 'HEAD_OF_UNIT', state: 'OPEN' }]);
  });
});
