import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import {
  findIdentity,
  insertJoin,
  membersWith,
  putInto,
  recognise,
  undoJoin,
  visitsOfSubjects,
} from '@/lib/data/identity/identities';
import { findVisit, findVisitForChange } from '@/lib/data/visits/find-visit';
import { can } from '@/lib/domain/access/can';
import { readScope } from '@/lib/domain/access/scope';
import { PEOPLE_OF, sideOf } from '@/lib/domain/delegation/delegate';
import type { KnownIdentity, Recognition } from '@/lib/domain/identity/identity';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import { defineQuery, defineVisitCommand, defineVisitQuery } from '../define-use-case';

/** Who of a visit may be known from other visits, for those who prepare it; only from visits that they may read. */
export const recogniseDelegation = defineVisitQuery({
  action: 'visit.plan',
  input: z.strictObject({ id: z.string().max(60) }),
  load: (sql, { id }) => findVisit(sql, id),
  async run({ sql, actor, loaded: { visit } }): Promise<Result<Recognition[]>> {
    return ok(await recognise(sql, readScope(actor), visit.id, sideOf(visit)));
  },
});

/**
 * Says by hand that somebody of the visit, or its organisation, is the same as on other visits. Each of those has to be one
 * that the actor may read; else it is as if it were not there. The trail tells that it was done, never of which visits.
 */
export const joinSame = defineVisitCommand({
  action: 'visit.plan',
  input: z.strictObject({
    id: z.string().max(60),
    /** Null for the visit's organisation. */
    person: z.guid().nullable(),
    same: z.array(z.guid()).min(1).max(20),
  }),
  load: (tx, { id }) => findVisitForChange(tx, id),
  async run({ tx, actor, now, input: { person, same }, loaded: { visit }, record }): Promise<Result<null>> {
    const kind = person === null ? 'ORGANISATION' : 'PERSON';
    if (person !== null && !visit[PEOPLE_OF[sideOf(visit)]].some(({ id }) => id === person))
      return refused({ code: 'NOT_FOUND' });
    const visits = await visitsOfSubjects(tx, kind, same);
    const found = await Promise.all([...new Set(visits)].map((id) => findVisit(tx, id)));
    const mayRead = found.every((other) => other !== null && can(actor, 'visit.read', other.access).allowed);
    if (visits.length !== same.length || !mayRead) return refused({ code: 'NOT_FOUND' });

    const own = person ?? visit.id;
    const members = await membersWith(tx, kind, [own, ...same]);
    const identity = members.find(({ subject }) => subject === own)?.from ?? randomUUID();
    const moved = members.filter(({ from }) => from !== identity);
    putInto(
      tx,
      kind,
      identity,
      moved.map(({ subject }) => subject),
    );
    const id = randomUUID();
    insertJoin(tx, { id, visitId: visit.id, personId: person, identity, moved, by: actor.accountId, at: now });

    record({ action: 'visit.join_same', subject: 'visit', subjectId: visit.id, payload: { join: id, kind } });
    return ok(null);
  },
});

/** Takes a joining back: everybody goes where they were before it. */
export const undoSame = defineVisitCommand({
  action: 'visit.plan',
  input: z.strictObject({ id: z.string().max(60), join: z.guid() }),
  load: (tx, { id }) => findVisitForChange(tx, id),
  async run({ tx, now, input, loaded: { visit }, record }): Promise<Result<null>> {
    if (!(await undoJoin(tx, visit.id, input.join, now))) return refused({ code: 'NOT_FOUND' });
    record({ action: 'visit.undo_join', subject: 'visit', subjectId: visit.id, payload: { join: input.join } });
    return ok(null);
  },
});

/** The visits of somebody, or of an organisation, as far as the reader may read them; without any it is not there. */
export const readIdentity = defineQuery({
  action: 'visit.list',
  input: z.strictObject({ identity: z.string().max(60) }),
  async run({ sql, actor, input }): Promise<Result<KnownIdentity>> {
    const isId = z.guid().safeParse(input.identity).success;
    const known = isId ? await findIdentity(sql, readScope(actor), input.identity) : null;
    return known ? ok(known) : refused({ code: 'NOT_FOUND' });
  },
});
