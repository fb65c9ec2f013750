import { z } from 'zod';
import { findVersion } from '@/lib/data/programme/published';
import { keepReading, type Reading, readingOfAccount, readingsOf } from '@/lib/data/programme/readings';
import { markToldOf } from '@/lib/data/notices/notices';
import { findVisit, findVisitForChange } from '@/lib/data/visits/find-visit';
import { type ItemChange, programmeDifferences } from '@/lib/domain/programme/programme-differences';
import { forHosts, hostedBy, type HostItem } from '@/lib/domain/programme/published-programme';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import { requiredTextSchema } from '@/lib/domain/shared/text';
import type { Visit } from '@/lib/domain/visit/visit';
import { defineVisitCommand, defineVisitQuery } from '../define-use-case';

const ofVisit = { id: z.string().max(60) };

/** What a host sees of a visit: their own items as published last, and what has changed in them since they last read. */
export type OwnProgramme = {
  visit: Visit;
  /** Of the version published last, and what its publisher says of it. */
  number: number;
  note: string;
  items: HostItem[];
  changes: ItemChange<HostItem>[];
  reading: Reading;
};

/** The page of a host; for anybody else there is none. */
export const readOwnProgramme = defineVisitQuery({
  action: 'visit.read',
  input: z.strictObject(ofVisit),
  load: (sql, { id }) => findVisit(sql, id),
  async run({ sql, actor, loaded: { visit } }): Promise<Result<OwnProgramme>> {
    const [reading, latest] = await Promise.all([
      readingOfAccount(sql, visit.id, actor.accountId),
      findVersion(sql, visit.id, null),
    ]);
    if (!reading || !latest) return refused({ code: 'NOT_FOUND' });

    const items = hostedBy(reading.personId, forHosts(latest.content));
    const earlier = reading.readBefore === null ? null : await findVersion(sql, visit.id, reading.readBefore);
    const before = earlier ? hostedBy(reading.personId, forHosts(earlier.content)) : [];
    return ok({
      ...{ visit, number: latest.number, note: latest.note, items, reading },
      changes: before.length > 0 ? programmeDifferences(before, items) : [],
    });
  },
});

/** A host says that they have read what they were asked to; of a newer version than they saw they are told first. */
export const acknowledgeProgramme = defineVisitCommand({
  action: 'visit.read',
  input: z.strictObject({ ...ofVisit, number: z.int() }),
  load: (tx, { id }) => findVisitForChange(tx, id),
  async run({ tx, actor, now, input, loaded: { visit }, record }): Promise<Result<null>> {
    const reading = await readingOfAccount(tx, visit.id, actor.accountId);
    if (!reading || reading.number > input.number) return refused({ code: 'NOT_FOUND' });

    const { personId, number, name } = reading;
    const kept = await keepReading(tx, visit.id, { personId, number, recordedById: actor.accountId, how: '' }, now);
    if (!kept) return refused({ code: 'FORBIDDEN', reason: 'ALREADY_READ' });
    markToldOf(tx, actor.accountId, visit.id, ['PROGRAMME_PUBLISHED'], now);
    record({ action: 'visit.acknowledge', subject: 'visit', subjectId: visit.id, payload: { number, host: name } });
    return ok(null);
  },
});

/** Whoever prepares the visit has been told by a host that they have read it, by telephone or otherwise. */
export const recordAcknowledgement = defineVisitCommand({
  action: 'visit.plan',
  input: z.strictObject({ ...ofVisit, personId: z.guid(), number: z.int(), how: requiredTextSchema(200) }),
  load: (tx, { id }) => findVisitForChange(tx, id),
  async run({ tx, actor, now, input, loaded: { visit }, record }): Promise<Result<null>> {
    const { personId, number, how } = input;
    const reading = (await readingsOf(tx, visit.id)).find((one) => one.personId === personId);
    if (!reading || reading.number !== number) return refused({ code: 'NOT_FOUND' });

    const kept = await keepReading(tx, visit.id, { personId, number, recordedById: actor.accountId, how }, now);
    if (!kept) return refused({ code: 'FORBIDDEN', reason: 'ALREADY_READ' });
    if (reading.accountId) markToldOf(tx, reading.accountId, visit.id, ['PROGRAMME_PUBLISHED'], now);
    const payload = { number, host: reading.name, comment: how };
    record({ action: 'visit.acknowledge', subject: 'visit', subjectId: visit.id, payload });
    return ok(null);
  },
});
