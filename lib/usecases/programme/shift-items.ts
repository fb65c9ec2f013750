import { z } from 'zod';
import type { Actor } from '@/lib/domain/access/roles';
import type { Programme, ProgrammeItem } from '@/lib/domain/programme/programme';
import { MOST_ITEMS } from '@/lib/domain/programme/programme-schema';
import { type Move, withMoves } from '@/lib/domain/programme/shift-rest';
import { toInputIssues } from '@/lib/domain/shared/input-issues';
import { invalid, ok, type Result } from '@/lib/domain/shared/result';
import { type World, world } from '@/lib/server/world';
import { changeProgramme } from './change-programme';
import { readProgramme } from './read-programme';
import { delaySchema, previewDelay } from './run-sheet';

const sentMove = z.strictObject({
  id: z.guid(),
  version: z.int(),
  startsAt: z.iso.datetime().max(40),
  endsAt: z.iso.datetime().max(40),
});
/** A move as it is sent to and fro: the version of the item it starts from, and its times as ISO 8601. */
export type SentMove = z.output<typeof sentMove>;

const shiftSchema = delaySchema.safeExtend({ seen: z.array(sentMove).max(MOST_ITEMS) });
const undoSchema = z.strictObject({ id: z.string().max(60), undo: z.array(sentMove).min(1).max(MOST_ITEMS) });

/** What a shift did, and what takes it back. */
export type Shifted = { undo: SentMove[] };

/**
 * Shifts the programme by a delay, as it was shown: the moves are reckoned anew, and where they have become others because
 * somebody has changed the programme since, nothing is written and the new ones are to be looked at.
 */
export async function applyDelay(actor: Actor | null, input: unknown, at: World = world()): Promise<Result<Shifted>> {
  const parsed = shiftSchema.safeParse(input);
  if (!parsed.success) return invalid(...toInputIssues(parsed.error));
  const { seen, ...delay } = parsed.data;
  const preview = await previewDelay(actor, delay, at);
  if (!preview.ok) return preview;
  const { programme, moves, visit } = preview.value;
  const sent = sentMoves(programme, moves);
  if (!sameMoves(sent, seen)) return invalid({ path: '', code: 'shift_changed' });
  return write(actor, visit.id, programme, moves, at);
}

/** Takes a shift back: the items go back to the times they had, unless somebody has changed them since. */
export async function undoShift(actor: Actor | null, input: unknown, at: World = world()): Promise<Result<Shifted>> {
  const parsed = undoSchema.safeParse(input);
  if (!parsed.success) return invalid(...toInputIssues(parsed.error));
  const { id, undo } = parsed.data;
  const read = await readProgramme(actor, { id }, at);
  if (!read.ok) return read;
  const { programme, visit } = read.value;
  const sent = new Map(undo.map((move) => [move.id, move.version]));
  // The versions that the shift made: whoever has changed one of them since is not written over.
  const items = programme.items.map((item) => ({ ...item, version: sent.get(item.id) ?? item.version }));
  const moves = undo.map((move) => ({
    ...{ id: move.id, startsAt: new Date(move.startsAt), endsAt: new Date(move.endsAt) },
  }));
  return write(actor, visit.id, { ...programme, items }, moves, at);
}

async function write(
  actor: Actor | null,
  id: string,
  programme: Programme,
  moves: readonly Move[],
  at: World,
): Promise<Result<Shifted>> {
  const moving = new Set(moves.map((move) => move.id));
  const put = withMoves(programme.items, moves).filter((item) => moving.has(item.id));
  const changed = await changeProgramme(actor, { id, put: put.map(toPut) }, at);
  if (!changed.ok) return changed;

  const now = new Map(changed.value.programme.items.map((item) => [item.id, item.version]));
  const before = programme.items.filter((item) => moving.has(item.id));
  return ok({
    undo: before.map((item) => ({ ...toSent(item), version: now.get(item.id) ?? item.version })),
  });
}

/** Moves with the versions of the items they start from. */
export function sentMoves({ items }: Programme, moves: readonly Move[]): SentMove[] {
  const moving = new Set(moves.map(({ id }) => id));
  return withMoves(items, moves)
    .filter(({ id }) => moving.has(id))
    .map(toSent);
}

const toSent = ({ id, version, startsAt, endsAt }: Pick<ProgrammeItem, 'id' | 'version' | 'startsAt' | 'endsAt'>) => ({
  ...{ id, version, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
});

const sameMoves = (one: readonly SentMove[], other: readonly SentMove[]) => {
  const told = (moves: readonly SentMove[]) =>
    moves.map(({ id, version, startsAt, endsAt }) => [id, version, startsAt, endsAt].join(' ')).sort();
  return told(one).join('\n') === told(other).join('\n');
};

/** An item as `changeProgramme` takes it. */
function toPut({ overrides: _kept, ...item }: ProgrammeItem) {
  return { ...item, startsAt: item.startsAt.toISOString(), endsAt: item.endsAt.toISOString() };
}
