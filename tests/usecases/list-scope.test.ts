import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findVisit } from '@/lib/data/visits/find-visit';
import { insertVisits, updateVisit } from '@/lib/data/visits/write-visit';
import { inTransaction, sqlOf, type Tx } from '@/lib/data/database';
import { startRound } from '@/lib/data/approvals';
import { officePeople } from '@/lib/data/office-people';
import { can, mayRead } from '@/lib/domain/access/can';
import { planRound } from '@/lib/domain/approval/round';
import { withTurns } from '@/lib/domain/approval/turns';
import { type Actor, ROLES } from '@/lib/domain/access/roles';
import { toContent } from '@/lib/domain/visit/to-content';
import { visitInputSchema } from '@/lib/domain/visit/visit-schema';
import { APPROVAL_STEPS, CONFIDENTIALITIES, DEPARTMENTS, STATUSES } from '@/lib/domain/visit/vocabulary';
import { FINAL } from '@/lib/domain/visit/transitions';
import { exceptionsInbox } from '@/lib/usecases/approvals/exceptions';
import { approvalsInbox } from '@/lib/usecases/approvals/inbox';
import { readStartPage } from '@/lib/usecases/start/start-page';
import { calendarEvents } from '@/lib/usecases/visits/calendar-events';
import { listVisits } from '@/lib/usecases/visits/list-visits';
import { aVisit, granted } from '../support/builders';
import { type City, foundCity, NOW, type Persona } from '../support/personas';

let city: City;
beforeAll(async () => {
  city = await foundCity();
});
afterAll(() => city.close());

/** A visit somewhere in its life, with people of the city in every relation to it. */
const anyVisit = fc.record({
  status: fc.constantFrom(...STATUSES),
  confidentiality: fc.constantFrom(...CONFIDENTIALITIES),
  leadDepartment: fc.constantFrom(...DEPARTMENTS, null),
  requester: fc.constantFrom('requester', 'another.requester', 'coordinator.economic', 'viewer'),
  responsible: fc.constantFrom('coordinator.economic', 'coordinator.administrative', null),
  named: fc.subarray(['viewer', 'unit.head', 'registers']),
  steps: fc.subarray([...APPROVAL_STEPS]),
  disqualified: fc.subarray(['unit.head', 'registers', 'director.economic']),
  hold: fc.constantFrom(null, 'AWAITED', 'REFUSED', 'GRANTED'),
} as const);

/** Somebody of the city with any roles, also none and several. */
const anyActor = fc.record({
  who: fc.constantFrom('requester', 'coordinator.economic', 'viewer', 'unit.head', 'auditor', 'registers'),
  roles: fc.uniqueArray(
    fc.record({ role: fc.constantFrom(...ROLES), department: fc.constantFrom(...DEPARTMENTS, null) }),
    { maxLength: 3, selector: ({ role, department }) => `${role}${department}` },
  ),
} as const);

/** Substitutes for three offices, two of whose holders are away: who of them decides depends on the visit. */
async function substituting(tx: Tx): Promise<void> {
  const id = (who: Persona) => city.as(who).accountId;
  const inOrder: [Persona, Persona[]][] = [
    ['unit.head', ['registers', 'viewer']],
    ['director.economic', ['unit.head']],
    ['mayors.office', ['viewer', 'coordinator.economic']],
    ['chief.executive', ['registers', 'unit.head']],
  ];
  for (const [whose, substitutes] of inOrder)
    await tx.rows(
      `insert into substitution (account_id, substitute_ids, valid_from) values ($1::uuid, $2::uuid[], '2027-01-01')`,
      [id(whose), substitutes.map(id)],
    );
  for (const away of ['director.economic', 'mayors.office', 'chief.executive'] as const)
    await tx.rows(
      `insert into absence (account_id, valid_from, reason, recorded_by_id) values ($1::uuid, '2027-01-01', 'OTHER', $1::uuid)`,
      [id(away)],
    );
}

it('the list shows exactly the visits that `can` lets somebody read, and the calendar nothing of the others but time', async () => {
  const drawn = fc.sample(anyVisit, { numRuns: 150, seed: 20261124 });
  const ids = await inTransaction(city.database, async (tx) => {
    const content = toContent(visitInputSchema.parse(aVisit()));
    const visits = drawn.map((visit) => ({
      id: crypto.randomUUID(),
      content: { ...content, confidentiality: visit.confidentiality },
      state: {
        status: visit.status,
        leadDepartment: visit.leadDepartment,
        responsibleId: visit.responsible && city.as(visit.responsible).accountId,
      },
      requesterId: city.as(visit.requester as 'requester').accountId,
      namedIds: visit.named.map((name) => city.as(name as 'viewer').accountId),
    }));
    insertVisits(tx, visits, new Date('2027-01-01T10:00:00Z'));
    for (const [index, { steps }] of drawn.entries()) {
      const id = visits[index]?.id ?? '';
      const stages = steps.map((step) => ({ steps: [{ step, holders: 1 }], need: 'ALL' as const }));
      if (steps.length > 0) startRound(tx, id, planRound(stages), '2027-01-05', new Date('2027-01-02T10:00:00Z'));
      if (index % 10 === 0)
        await updateVisit(
          tx,
          { id, reference: '', version: 1 },
          { state: { status: drawn[index]?.status } },
          new Date('2027-01-03T10:00:00Z'),
        );
    }
    for (const [index, { disqualified }] of drawn.entries())
      for (const who of disqualified)
        await tx.rows(
          `insert into disqualification (visit_id, account_id, reason, declared_by_id) values ($1::uuid, $2::uuid, 'Suku', $2::uuid)`,
          [visits[index]?.id, city.as(who as 'unit.head').accountId],
        );
    for (const [index, { hold }] of drawn.entries())
      if (hold)
        await tx.rows(
          `insert into visit_hold (visit_id, area_key, name, status, since, reason, decision, held_at, outcome, decided_by_id, decided_at)
           values ($1::uuid, 'RUSSIA', '{}', 'SUSPENDED', '2022-02-24', '{}', '{}', now(), $2,
             case when $2::text is not null then $3::uuid end, case when $2::text is not null then now() end)`,
          [visits[index]?.id, hold === 'AWAITED' ? null : hold, city.as('chief.executive').accountId],
        );
    await substituting(tx);
    return visits.map(({ id }) => id);
  });
  const people = await officePeople(sqlOf(city.database), new Date(NOW));
  const loaded = await Promise.all(ids.map((id) => findVisit(sqlOf(city.database), id)));

  for (const { who, roles } of fc.sample(anyActor, { numRuns: 80, seed: 11242026 })) {
    const { accountId } = city.as(who);
    const actor: Actor = withTurns(
      { ...city.as(who), roles },
      people.map((person) => (person.id === accountId ? { ...person, roles } : person)),
    );
    const readable = loaded.flatMap((visit) => (visit && mayRead(actor, visit.access) ? [visit.visit.id] : []));
    if (roles.length === 0) {
      expect(await listVisits(actor, {}, city.at())).toMatchObject({ ok: false });
      expect(readable).toEqual([]);
      continue;
    }
    const page = granted(await listVisits(actor, { limit: '200' }, city.at()));
    expect(page.items.map(({ id }) => id).sort(), JSON.stringify(roles)).toEqual([...readable].sort());
    expect(page.total).toBe(readable.length);
    // What the list offers to edit is what the gate would let be edited.
    for (const item of page.items) {
      const access = loaded.find((visit) => visit?.visit.id === item.id)?.access;
      if (access && item.editable) expect(can(actor, 'visit.edit', access).allowed).toBe(true);
    }

    // What waits in the inbox is what the gate would let be decided, and the office's visits that others decide.
    const inbox = granted(await approvalsInbox(actor, {}, city.at()));
    const decidable = loaded.flatMap((visit) =>
      visit && can(actor, 'visit.approve', visit.access).allowed ? [visit.visit.id] : [],
    );
    expect(inbox.flatMap(({ visit, mayDecide }) => (mayDecide ? [visit.id] : [])).sort()).toEqual(
      [...decidable].sort(),
    );
    const { sections } = granted(await readStartPage(actor, { all: 'APPROVALS' }, city.at()));
    const waiting = sections.find(({ section }) => section === 'APPROVALS');
    expect((waiting?.visits ?? []).map(({ id }) => id).sort()).toEqual([...decidable].sort());

    // The same of exceptions: those that were refused can still be granted, but no longer wait.
    const excepted = loaded.flatMap((visit) =>
      visit?.access.hold === 'AWAITED' &&
      !FINAL.includes(visit.visit.status) &&
      can(actor, 'visit.except', visit.access).allowed
        ? [visit.visit]
        : [],
    );
    const exceptions = granted(await exceptionsInbox(actor, {}, city.at()));
    const idsOf = (visits: readonly { id: string }[]) => visits.map(({ id }) => id).sort();
    expect(idsOf(exceptions.filter(({ status }) => status !== 'DRAFT'))).toEqual(
      idsOf(excepted.filter(({ status }) => status !== 'DRAFT')),
    );
    const start = granted(await readStartPage(actor, { all: 'EXCEPTIONS' }, city.at()));
    expect(idsOf(start.sections.find(({ section }) => section === 'EXCEPTIONS')?.visits ?? [])).toEqual(
      idsOf(exceptions.filter(({ status }) => status !== 'DRAFT')),
    );

    const events = JSON.parse(
      granted(await calendarEvents(actor, { start: '2027-03-01', end: '2027-04-01' }, city.at())),
    ) as { id?: string; title: string; extendedProps: { busy: boolean } }[];
    for (const event of events) {
      if (event.extendedProps.busy)
        expect(Object.keys(event).sort()).toEqual(['editable', 'end', 'extendedProps', 'start', 'title']);
      else expect(readable).toContain(event.id);
    }
  }
});
