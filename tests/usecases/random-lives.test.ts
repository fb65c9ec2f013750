import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sqlOf } from '@/lib/data/database';
import { verifyStandings } from '@/lib/data/standings';
import { findVisit } from '@/lib/data/visits/find-visit';
import { trailOf } from '@/lib/data/trail';
import { isHeld } from '@/lib/domain/areas/hold';
import { standingFromTrail } from '@/lib/domain/visit/standing-from-trail';
import type { Visit } from '@/lib/domain/visit/visit';
import { TRANSITION_ACTIONS, type TransitionAction, type VisitStatus } from '@/lib/domain/visit/vocabulary';
import { grantException } from '@/lib/usecases/visits/decide-exception';
import { editVisit } from '@/lib/usecases/visits/edit-visit';
import { TRANSITION_USE_CASES } from '@/lib/usecases/visits/transitions';
import { type aVisit, submitted } from '../support/builders';
import { type City, foundCity, type Persona } from '../support/personas';

let city: City;
beforeAll(async () => {
  city = await foundCity();
  const id = (persona: Persona) => city.as(persona).accountId;
  for (const [whose, others] of [
    ['unit.head', ['registers', 'coordinator.economic']],
    ['director.economic', ['unit.head', 'viewer']],
    ['chief.executive', ['director.administrative']],
  ] as [Persona, Persona[]][])
    await city.database.pool.query(
      `insert into substitution (account_id, substitute_ids, valid_from) values ($1, $2::uuid[], '2027-01-01')`,
      [id(whose), others.map(id)],
    );
});
afterAll(() => city.close());

const PEOPLE: Persona[] = [
  ...(['requester', 'coordinator.economic', 'coordinator.administrative', 'protocol', 'registers', 'viewer'] as const),
  ...(['unit.head', 'director.economic', 'director.administrative', 'chief.executive', 'mayors.office'] as const),
];
const TRIP = {
  kind: 'BENCHMARKING_TRIP',
  ...{ title: 'Matka', country: 'DK', estimatedCostEur: 4000 },
  travellers: [{ name: 'Eero Eskola', isHead: true, rank: 'DIRECTOR' as const }],
} satisfies Parameters<typeof aVisit>[0];
const CHANGES = [
  ...[{ notes: 'Huomautus' }, { endsAt: '2027-03-04T12:00:00+02:00' }, { estimatedCostEur: 20_000 }],
  ...[
    { country: 'JP' },
    { country: 'DE' },
    { country: 'RU' },
    { estimatedCostEur: 100 },
    { travellingBody: 'ELECTED_BODY' },
  ],
];

/** What nobody does while a visit is held. */
const HELD_BACK = ['visit.approve', 'visit.reject', 'visit.request_approval', 'visit.confirm'];

/** What leads onwards from where a visit stands. */
const ONWARDS: Partial<Record<VisitStatus, TransitionAction>> = {
  ...{ SUBMITTED: 'accept', IN_PREPARATION: 'request_approval', IN_APPROVAL: 'approve', APPROVED: 'confirm' },
  ...{ RETURNED: 'submit', REJECTED: 'reopen', CANCELLED: 'reopen', POSTPONED: 'reopen' },
};

const onwards = (visit: Visit) => (isHeld(visit) ? ('except' as const) : ONWARDS[visit.status]);

/** Something tried: mostly what leads onwards, by one after the other until somebody may; or anything by anybody. */
const attempt = fc.oneof(
  { weight: 10, arbitrary: fc.record({ first: fc.nat(PEOPLE.length - 1), does: fc.constant('onwards' as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({ first: fc.nat(PEOPLE.length - 1), does: fc.constantFrom(...TRANSITION_ACTIONS) }),
  },
  { weight: 3, arbitrary: fc.record({ first: fc.nat(PEOPLE.length - 1), changes: fc.constantFrom(...CHANGES) }) },
  { weight: 1, arbitrary: fc.record({ away: fc.constantFrom('unit.head', 'director.economic', 'chief.executive') }) },
);
type Attempt =
  { first: number; does: TransitionAction | 'onwards' } | { first: number; changes: object } | { away: Persona };

const present = async (id: string): Promise<Visit> =>
  (await findVisit(sqlOf(city.database), id))?.visit ?? expect.fail('The visit is gone.');

async function toggleAbsence(persona: Persona): Promise<void> {
  const { accountId } = city.as(persona);
  const ended = await city.database.pool.query(`delete from absence where account_id = $1`, [accountId]);
  if (ended.rowCount === 0)
    await city.database.pool.query(
      `insert into absence (account_id, valid_from, reason, recorded_by_id) values ($1, '2027-01-01', 'OTHER', $1)`,
      [accountId],
    );
}

/** Tries it by one after the other, each as they are known at this moment; gives who did it, or null. */
async function carryOut(visit: Visit, tried: Exclude<Attempt, { away: Persona }>): Promise<Persona | null> {
  const { id, version } = visit;
  const does = 'does' in tried ? (tried.does === 'onwards' ? onwards(visit) : tried.does) : undefined;
  for (const who of [...PEOPLE.slice(tried.first), ...PEOPLE.slice(0, tried.first)]) {
    const actor = await city.today(who);
    const result =
      'changes' in tried
        ? await editVisit(actor, { id, version, changes: tried.changes }, city.at())
        : does === 'except'
          ? await grantException(actor, { id, version, reason: 'Näin.' }, city.at())
          : does &&
            (await TRANSITION_USE_CASES[does](
              actor,
              { id, version, comment: 'Näin.', reason: 'OTHER', conflictReason: 'Sopii.' },
              city.at(),
            ));
    if (result?.ok) return who;
  }
  return null;
}

it('whatever anybody tries in whatever order, nothing is approved with a step open or by somebody with a part in it, and the trail tells the standing', async () => {
  const lives = fc.sample(fc.array(attempt, { minLength: 20, maxLength: 30 }), { seed: 20261125, numRuns: 40 });
  const reached = new Map<string, number>();

  for (const life of lives as Attempt[][]) {
    let visit = await submitted(city, TRIP);
    for (const tried of life) {
      if ('away' in tried) {
        await toggleAbsence(tried.away);
        continue;
      }
      const before = visit;
      const who = await carryOut(visit, tried);
      visit = await present(visit.id);
      expect(visit.version - before.version, JSON.stringify(tried)).toBe(who ? 1 : 0);
      if (!who) continue;
      reached.set(visit.status, (reached.get(visit.status) ?? 0) + 1);

      const undecided = visit.steps.filter(({ state }) => state === 'OPEN' || state === 'WAITING');
      if (visit.status === 'APPROVED' || visit.status === 'CONFIRMED') expect(undecided).toEqual([]);
      if (visit.status === 'IN_APPROVAL') expect(undecided.some(({ state }) => state === 'OPEN')).toBe(true);
      const trail = await trailOf(sqlOf(city.database), visit.id);
      if (isHeld(before)) expect(HELD_BACK).not.toContain(trail.at(-1)?.action);
      if (['visit.approve', 'visit.reject'].includes(trail.at(-1)?.action ?? ''))
        expect([before.requester.id, before.responsible?.id, ...before.preparedBy]).not.toContain(
          city.as(who).accountId,
        );

      expect(standingFromTrail(trail)).toEqual({
        ...{ status: visit.status, leadDepartment: visit.leadDepartment },
        steps: visit.steps.map(({ step, state }) => ({ step, state })),
      });
    }
  }
  // Lives that got nowhere would have shown nothing.
  for (const status of ['IN_APPROVAL', 'APPROVED', 'CONFIRMED', 'RETURNED', 'REJECTED'])
    expect(reached.get(status) ?? 0, status).toBeGreaterThan(3);
}, 120_000);

it('the check of the whole register finds no visit that stands elsewhere than its trail says, and one that was moved by hand', async () => {
  const sql = sqlOf(city.database);
  const visit = await submitted(city, TRIP);
  expect((await verifyStandings(sql)).disagreeing).toEqual([]);
  await city.database.pool.query(`update visit set status = 'APPROVED' where id = $1`, [visit.id]);
  expect((await verifyStandings(sql)).disagreeing).toEqual([visit.reference]);
});
