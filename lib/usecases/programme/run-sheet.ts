import { z } from 'zod';
import { actualsOf, phonesOf } from '@/lib/data/programme/actuals';
import { programmeOf } from '@/lib/data/programme/programme';
import { type ProgrammeRegisters, programmeRegisters } from '@/lib/data/programme/registers';
import { findVisit } from '@/lib/data/visits/find-visit';
import { can } from '@/lib/domain/access/can';
import type { ItemConflict } from '@/lib/domain/conflicts/item-conflicts';
import { PLANNABLE, type Programme } from '@/lib/domain/programme/programme';
import type { Actual } from '@/lib/domain/programme/run-sheet';
import { LONGEST_DELAY_MINUTES, type Move, newlyBroken, shiftRest, withMoves } from '@/lib/domain/programme/shift-rest';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import type { Visit } from '@/lib/domain/visit/visit';
import { defineVisitQuery } from '../define-use-case';
import { conflictBooks } from './conflicts-of';

export type RunSheet = {
  visit: Visit;
  programme: Programme;
  registers: ProgrammeRegisters;
  actuals: Map<string, Actual>;
  /** Telephone numbers by the person's id, of those who take part and whose number the register has. */
  phones: Map<string, string>;
  /** Whether the reader may shift it and say how it goes. */
  plans: boolean;
  now: Date;
};

/** The programme as it is run: with what has really happened, and whom to call. */
export const readRunSheet = defineVisitQuery({
  action: 'visit.read',
  input: z.strictObject({ id: z.string().max(60) }),
  load: (sql, { id }) => findVisit(sql, id),
  async run({ sql, actor, now, loaded: { visit, access } }): Promise<Result<RunSheet>> {
    const [programme, registers, actuals] = await Promise.all([
      programmeOf(sql, visit.id),
      programmeRegisters(sql),
      actualsOf(sql, visit.id),
    ]);
    const people = programme.items.flatMap(({ attendees }) => attendees.map(({ personId }) => personId));
    const plans = PLANNABLE.includes(visit.status) && can(actor, 'visit.plan', access).allowed;
    return ok({ visit, programme, registers, actuals, phones: await phonesOf(sql, people), plans, now });
  },
});

export const delaySchema = z.strictObject({
  id: z.string().max(60),
  itemId: z.guid(),
  minutes: z.int().min(1).max(LONGEST_DELAY_MINUTES),
});

/** What a delay would do: what moves, and what that breaks. Nothing is written. */
export type DelayPreview = { visit: Visit; programme: Programme; moves: Move[]; breaks: ItemConflict[] };

export const previewDelay = defineVisitQuery({
  action: 'visit.plan',
  input: delaySchema,
  load: (sql, { id }) => findVisit(sql, id),
  async run({ sql, actor, input, loaded: { visit } }): Promise<Result<DelayPreview>> {
    const [programme, registers] = await Promise.all([programmeOf(sql, visit.id), programmeRegisters(sql)]);
    if (!programme.items.some(({ id }) => id === input.itemId)) return refused({ code: 'NOT_FOUND' });

    const moves = shiftRest(programme.items, input, registers.travel);
    const both = [...programme.items, ...withMoves(programme.items, moves)];
    const books = await conflictBooks(sql, actor, visit, both, registers);
    return ok({ visit, programme, moves, breaks: newlyBroken(programme.items, moves, books) });
  },
});
