import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Sql } from '@/lib/data/database';
import {
  type ItemToStore,
  programmeOf,
  raiseProgramme,
  removeItems,
  storeItems,
  storeOverrides,
} from '@/lib/data/programme/programme';
import { programmeRegisters, type ProgrammeRegisters } from '@/lib/data/programme/registers';
import { trailOf } from '@/lib/data/trail';
import { findVisitForChange } from '@/lib/data/visits/find-visit';
import { prepareVisit } from '@/lib/data/visits/write-visit';
import type { ItemConflict } from '@/lib/domain/conflicts/item-conflicts';
import { inOrder, PLANNABLE, type Programme, type ProgrammeItem, textIn } from '@/lib/domain/programme/programme';
import { type ItemInput, itemSchema, MOST_ITEMS } from '@/lib/domain/programme/programme-schema';
import { type InputIssue, invalid, ok, refused, type Result } from '@/lib/domain/shared/result';
import { requiredTextSchema } from '@/lib/domain/shared/text';
import { sameContent } from '@/lib/domain/shared/same-content';
import type { Visit } from '@/lib/domain/visit/visit';
import { type CommandContext, defineVisitCommand } from '../define-use-case';
import { conflictsOf } from './conflicts-of';
import { type ProgrammeView, toProgrammeView } from './read-programme';

const ofVisit = { id: z.string().max(60) };

/** An item that was there before says which version of it its writer saw; what it holds is given back as it was read, and nobody's to say. */
export const writtenItem = itemSchema.safeExtend({ version: z.int().optional(), holds: z.boolean().optional() });

export const changeProgrammeSchema = z.strictObject({
  ...ofVisit,
  put: z.array(writtenItem).max(MOST_ITEMS).default([]),
  remove: z
    .array(z.strictObject({ id: z.guid(), version: z.int() }))
    .max(MOST_ITEMS)
    .default([]),
  /** Conflicts that can be lived with, and why. */
  overrides: z
    .array(z.strictObject({ itemId: z.guid(), key: z.string().max(500), reason: requiredTextSchema(500) }))
    .max(MOST_ITEMS)
    .default([]),
});

/**
 * Changes some items of a programme: what the planner does at each move. Two people who plan at once are in each other's way only where they change the
 * same item. A venue or a vehicle that somebody else holds is refused with the reason.
 */
export const changeProgramme = defineVisitCommand({
  action: 'visit.plan',
  input: changeProgrammeSchema,
  load: (tx, { id }) => findVisitForChange(tx, id),
  async run(context): Promise<Result<ProgrammeView>> {
    const { tx, input, loaded } = context;
    const possible = mayPlan(loaded.visit);
    if (!possible.ok) return possible;
    const [programme, registers] = await Promise.all([programmeOf(tx, loaded.visit.id), programmeRegisters(tx)]);

    const seen = [...input.put, ...input.remove].filter(({ id }) => id !== undefined);
    const outdated = seen.filter(({ id, version }) => versionOf(programme, id) !== version);
    if (outdated.length > 0) return staleItems(tx, loaded.visit, programme);

    return write(context, programme, registers, { ...input, path: 'put' });
  },
});

export const setProgrammeSchema = z.strictObject({
  ...ofVisit,
  version: z.int(),
  items: z.array(writtenItem).max(MOST_ITEMS),
});

/** Makes a programme be these items and no others: what the API's PUT does. */
export const setProgramme = defineVisitCommand({
  action: 'visit.plan',
  input: setProgrammeSchema,
  load: (tx, { id }) => findVisitForChange(tx, id),
  async run(context): Promise<Result<ProgrammeView>> {
    const { tx, input, loaded } = context;
    const possible = mayPlan(loaded.visit);
    if (!possible.ok) return possible;
    const [programme, registers] = await Promise.all([programmeOf(tx, loaded.visit.id), programmeRegisters(tx)]);
    if (programme.version !== input.version) return staleItems(tx, loaded.visit, programme);

    const kept = new Set(input.items.flatMap(({ id }) => id ?? []));
    const remove = programme.items.filter(({ id }) => !kept.has(id));
    return write(context, programme, registers, { put: input.items, remove, overrides: [], path: 'items' });
  },
});

type Change = {
  put: ItemInput[];
  remove: readonly { id: string }[];
  overrides: readonly { itemId: string; key: string; reason: string }[];
  /** What the writer called the items. */
  path: 'put' | 'items';
};
type Context = Pick<CommandContext<unknown>, 'tx' | 'actor' | 'now' | 'record'> & {
  loaded: Parameters<typeof toProgrammeView>[2];
};

async function write(
  context: Context,
  before: Programme,
  registers: ProgrammeRegisters,
  change: Change,
): Promise<Result<ProgrammeView>> {
  const { tx, actor, now, record, loaded } = context;
  const { visit } = loaded;
  const put = change.put.map((item) => toStored(item, visit.timeZone));
  const issues = wrongReferences(change, before, registers);
  if (issues.length > 0) return invalid(...issues);

  const removed = new Set(change.remove.map(({ id }) => id));
  const changed = put.filter((item) => !isUnchanged(item, before));
  const after = inOrder([
    ...before.items.filter(({ id }) => !removed.has(id) && !put.some((item) => item.id === id)),
    ...put.map((item) => ({ ...item, ...standingOf(item.id, before) })),
  ]);
  if (after.length > MOST_ITEMS) return invalid({ path: 'items', code: 'too_many', params: { maximum: MOST_ITEMS } });

  const conflicts = await conflictsOf(tx, actor, visit, after, registers);
  const written = new Set(changed.map(({ id }) => id));
  // Of two items of the programme the later tells the conflict, whichever is written.
  const touched = (conflict: ItemConflict) => written.has(conflict.itemId) || written.has(conflict.with?.itemId ?? '');
  const hard = conflicts.filter((conflict) => conflict.severity === 'HARD' && touched(conflict));
  if (hard.length > 0) return refused({ code: 'CONFLICT', conflicts: hard });
  const unknown = change.overrides.filter(
    ({ itemId, key }) => !conflicts.some((one) => one.itemId === itemId && one.key === key && one.severity === 'SOFT'),
  );
  if (unknown.length > 0) return invalid({ path: 'overrides', code: 'unknown_value' });

  removeItems(tx, visit.id, [...removed]);
  await storeItems(tx, visit.id, changed);
  storeOverrides(tx, change.overrides, actor.accountId, now);
  prepareVisit(tx, visit, actor.accountId);
  const version = await raiseProgramme(tx, visit.id, now);

  record({
    action: 'visit.plan',
    subject: 'visit',
    subjectId: visit.id,
    payload: {
      programmeVersion: version,
      items: changed.map((item) => ({
        id: item.id,
        title: textIn(item.title, 'fi'),
        changed: changedParts(item, before),
      })),
      removed: before.items
        .filter(({ id }) => removed.has(id))
        .map(({ id, title }) => ({ id, title: textIn(title, 'fi') })),
      overrides: change.overrides.map(({ itemId, key, reason }) => ({ itemId, kind: key.split('|')[0], reason })),
    },
  });
  return ok(await toProgrammeView(tx, actor, loaded, await programmeOf(tx, visit.id), registers));
}

function mayPlan(visit: Visit): Result<null> {
  return PLANNABLE.includes(visit.status) ? ok(null) : refused({ code: 'NOT_POSSIBLE_NOW', status: visit.status });
}

const versionOf = (programme: Programme, id: string | undefined) =>
  programme.items.find((item) => item.id === id)?.version;

/** Who has changed the programme last, and which of its items. */
export async function staleItems(tx: Sql, visit: Visit, programme: Programme): Promise<Result<never>> {
  const last = (await trailOf(tx, visit.id)).findLast(({ action }) => action === 'visit.plan');
  const items = last?.payload['items'];
  return refused({
    ...{ code: 'STALE', subject: 'programme', currentVersion: programme.version },
    ...{ changedBy: last?.actorName ?? '', changedAt: last ? new Date(last.at) : visit.updatedAt },
    changed: Array.isArray(items)
      ? items.flatMap((item: { title?: unknown }) => (typeof item.title === 'string' ? item.title : []))
      : [],
  });
}

function toStored(item: ItemInput & { version?: number; holds?: boolean }, visitZone: string): ItemToStore {
  const { version: _seen, holds: _held, ...content } = item;
  return {
    ...content,
    id: item.id ?? randomUUID(),
    startsAt: new Date(item.startsAt),
    endsAt: new Date(item.endsAt),
    timeZone: item.timeZone ?? visitZone,
    attendees: item.attendees.toSorted((a, b) => (`${a.duty} ${a.personId}` < `${b.duty} ${b.personId}` ? -1 : 1)),
  };
}

/** What an item keeps while its content changes; the database says what it holds. */
function standingOf(id: string, before: Programme): Pick<ProgrammeItem, 'version' | 'holds' | 'overrides'> {
  const known = before.items.find((item) => item.id === id);
  return known
    ? { version: known.version, holds: known.holds, overrides: known.overrides }
    : { version: 0, holds: true, overrides: [] };
}

/** Ids that the programme and the registers do not know; what is retired is only kept where it already was. */
function wrongReferences({ put, path: whole }: Change, before: Programme, registers: ProgrammeRegisters): InputIssue[] {
  const known = new Map(before.items.map((item) => [item.id, item]));
  const has = (all: readonly { id: string; retired: boolean }[], id: string, kept: boolean) =>
    all.some((one) => one.id === id && (!one.retired || kept));

  return put.flatMap((item, index): InputIssue[] => {
    const was = item.id === undefined ? undefined : known.get(item.id);
    const wrong: string[] = [];
    if (item.id !== undefined && !was) wrong.push('id');
    if (item.venueId !== null && !has(registers.venues, item.venueId, was?.venueId === item.venueId))
      wrong.push('venueId');
    if (item.vehicleId !== null && !has(registers.vehicles, item.vehicleId, was?.vehicleId === item.vehicleId))
      wrong.push('vehicleId');
    for (const [at, { personId }] of item.attendees.entries()) {
      const kept = was?.attendees.some((attendee) => attendee.personId === personId) ?? false;
      if (!has(registers.people, personId, kept)) wrong.push(`attendees.${at}.personId`);
    }
    return wrong.map((path) => ({ path: `${whole}.${index}.${path}`, code: 'unknown_value' }));
  });
}

/** The parts of an item that differ from how it stood; `new` of one that was not there. */
function changedParts(item: ItemToStore, before: Programme): string[] {
  const was = before.items.find(({ id }) => id === item.id);
  if (!was) return ['new'];
  return (Object.keys(item) as (keyof ItemToStore)[]).filter((part) => !sameContent(item[part], was[part]));
}

/** One that has lost its place asks for it again when it is put, changed or not. */
const isUnchanged = (item: ItemToStore, before: Programme) =>
  changedParts(item, before).length === 0 && standingOf(item.id, before).holds;
