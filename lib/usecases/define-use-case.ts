import type { z } from 'zod';
import { inTransaction, type Sql, sqlOf, type Tx } from '@/lib/data/database';
import { appendTrail, type TrailRecord } from '@/lib/data/trail';
import { can, mayInGeneral, type VisitAccess } from '@/lib/domain/access/can';
import type { GeneralAction, VisitAction } from '@/lib/domain/access/policy';
import type { Actor } from '@/lib/domain/access/roles';
import { toInputIssues } from '@/lib/domain/shared/input-issues';
import { type Refusal, refused, type Result } from '@/lib/domain/shared/result';
import { world, type World } from '@/lib/server/world';
import { TellingOfChange } from './notices/tell-of-change';

/**
 * The one gate. Everything that a screen, an action, a feed or the API does goes through one of these shapes:
 *
 *  - `defineVisitCommand` changes one visit: who, what (zod), which (loaded in the transaction), whether (`can`), do, trail;
 *  - `defineCommand` changes something that is no visit in particular;
 *  - `defineVisitQuery` and `defineQuery` read; lists get the actor, from whom lib/data derives the scope;
 *  - `defineVisitLook` reads what is watched over: nothing of it is given before the trail tells who looked.
 *
 * What one may not see and what does not exist are refused alike.
 */
export type UseCase<T> = (actor: Actor | null, input: unknown, at?: World) => Promise<Result<T>>;

export type CommandContext<Input> = {
  tx: Tx;
  actor: Actor;
  now: Date;
  input: Input;
  /**
   * Puts an entry on the trail and tells the people it concerns; written last, with everything else or not at all.
   * Called after what it tells of has been written.
   */
  record: (entry: TrailRecord) => void;
  /** Says that this change leaves no entry, as a draft that saves itself at every pause does not. */
  leaveUnrecorded: () => void;
};
export type QueryContext<Input> = { sql: Sql; actor: Actor; now: Date; input: Input };

/** Carries a refusal out of a transaction, so that what was written before it is rolled back. */
class RolledBack extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

export function defineVisitCommand<Schema extends z.ZodType, Loaded extends { access: VisitAccess }, T>(definition: {
  action: VisitAction | ((input: z.output<Schema>) => VisitAction);
  input: Schema;
  load: (tx: Tx, input: z.output<Schema>) => Promise<Loaded | null>;
  /** Looks before the gate's own question, for what everybody must be told first: a stale version. */
  first?: (context: CommandContext<z.output<Schema>> & { loaded: Loaded }) => Promise<Result<null>>;
  run: (context: CommandContext<z.output<Schema>> & { loaded: Loaded }) => Promise<Result<T>>;
}): UseCase<T> {
  const { action } = definition;

  return (actor, raw, at = world()) =>
    command(definition.input, actor, raw, at, async (context) => {
      const loaded = await definition.load(context.tx, context.input);
      if (!loaded) return refused({ code: 'NOT_FOUND' });

      const verdict = can(context.actor, typeof action === 'function' ? action(context.input) : action, loaded.access);
      if (!verdict.allowed && !verdict.readable) return refused({ code: 'NOT_FOUND' });

      const before = (await definition.first?.({ ...context, loaded })) ?? { ok: true };
      if (!before.ok) return before;

      if (!verdict.allowed) return refused({ code: 'FORBIDDEN', reason: verdict.reason });
      return definition.run({ ...context, loaded });
    });
}

export function defineCommand<Schema extends z.ZodType, T>(definition: {
  action: GeneralAction;
  input: Schema;
  run: (context: CommandContext<z.output<Schema>>) => Promise<Result<T>>;
}): UseCase<T> {
  return (actor, raw, at = world()) =>
    command(definition.input, actor, raw, at, async (context) => {
      if (!mayInGeneral(context.actor, definition.action)) return refused({ code: 'FORBIDDEN', reason: 'NO_ROLE' });
      return definition.run(context);
    });
}

export function defineVisitQuery<Schema extends z.ZodType, Loaded extends { access: VisitAccess }, T>(definition: {
  action: VisitAction;
  input: Schema;
  load: (sql: Sql, input: z.output<Schema>, now: Date) => Promise<Loaded | null>;
  run: (context: QueryContext<z.output<Schema>> & { loaded: Loaded }) => Promise<Result<T>>;
}): UseCase<T> {
  return (actor, raw, at = world()) =>
    query(definition.input, actor, raw, at, async (context) => {
      const loaded = await definition.load(context.sql, context.input, context.now);
      if (!loaded) return refused({ code: 'NOT_FOUND' });

      const verdict = can(context.actor, definition.action, loaded.access);
      if (verdict.allowed) return definition.run({ ...context, loaded });
      return verdict.readable ? refused({ code: 'FORBIDDEN', reason: verdict.reason }) : refused({ code: 'NOT_FOUND' });
    });
}

/**
 * A read that leaves an entry on the trail, in the transaction that reads: whoever is given the answer has been recorded,
 * and whoever is refused has seen nothing.
 */
export function defineVisitLook<Schema extends z.ZodType, Loaded extends { access: VisitAccess }, T>(definition: {
  action: VisitAction;
  input: Schema;
  load: (sql: Sql, input: z.output<Schema>) => Promise<Loaded | null>;
  looked: (loaded: Loaded) => TrailRecord;
  run: (context: QueryContext<z.output<Schema>> & { loaded: Loaded }) => Promise<Result<T>>;
}): UseCase<T> {
  const { action, input, load } = definition;
  return defineVisitCommand({
    ...{ action, input, load },
    async run({ tx, actor, now, input: given, loaded, record }) {
      const answer = await definition.run({ sql: tx, actor, now, input: given, loaded });
      if (answer.ok) record(definition.looked(loaded));
      return answer;
    },
  });
}

export function defineQuery<Schema extends z.ZodType, T>(definition: {
  action: GeneralAction;
  input: Schema;
  run: (context: QueryContext<z.output<Schema>>) => Promise<Result<T>>;
}): UseCase<T> {
  return (actor, raw, at = world()) =>
    query(definition.input, actor, raw, at, async (context) => {
      if (!mayInGeneral(context.actor, definition.action)) return refused({ code: 'FORBIDDEN', reason: 'NO_ROLE' });
      return definition.run(context);
    });
}

/** Who, what, and a transaction whose trail is written last: a change that records nothing is a mistake of ours. */
async function command<Schema extends z.ZodType, T>(
  schema: Schema,
  actor: Actor | null,
  raw: unknown,
  at: World,
  work: (context: CommandContext<z.output<Schema>>) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (!actor) return refused({ code: 'NOT_SIGNED_IN' });
  const parsed = schema.safeParse(raw, { reportInput: true });
  if (!parsed.success) return refused({ code: 'INVALID', issues: toInputIssues(parsed.error) });

  try {
    return await inTransaction(at.database, async (tx) => {
      const entries: TrailRecord[] = [];
      let unrecorded = false;
      const now = at.now();
      const telling = new TellingOfChange(tx, actor, now);
      const outcome = await work({
        ...{ tx, actor, now, input: parsed.data },
        record: (entry) => {
          entries.push(entry);
          telling.recorded(entry);
        },
        leaveUnrecorded: () => (unrecorded = true),
      });
      if (!outcome.ok) throw new RolledBack(outcome.refusal);
      if (entries.length === 0 && !unrecorded)
        throw new Error('A use case changed something without recording it on the trail.');

      await telling.write();
      if (entries.length > 0) appendTrail(tx, { id: actor.accountId, name: actor.name }, now, entries);
      return outcome;
    });
  } catch (error) {
    if (error instanceof RolledBack) return refused(error.refusal);
    throw error;
  }
}

async function query<Schema extends z.ZodType, T>(
  schema: Schema,
  actor: Actor | null,
  raw: unknown,
  at: World,
  work: (context: QueryContext<z.output<Schema>>) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (!actor) return refused({ code: 'NOT_SIGNED_IN' });
  const parsed = schema.safeParse(raw, { reportInput: true });
  if (!parsed.success) return refused({ code: 'INVALID', issues: toInputIssues(parsed.error) });

  return work({ sql: sqlOf(at.database), actor, now: at.now(), input: parsed.data });
}
