import { z } from 'zod';
import { lockTargets, rememberPartner, storeTargetStatus, targetBooks } from '@/lib/data/areas';
import type { Tx } from '@/lib/data/database';
import { holdableVisits } from '@/lib/data/visits/holds';
import { inEveryLanguage, orInFinnish } from '@/lib/domain/areas/target-area';
import { invalid, ok, type Result } from '@/lib/domain/shared/result';
import { requiredTextSchema, textSchema } from '@/lib/domain/shared/text';
import { countrySchema } from '@/lib/domain/visit/visit-schema';
import { AREA_STATUSES } from '@/lib/domain/visit/vocabulary';
import { type CommandContext, defineCommand } from '../define-use-case';
import { holdEntries, settleVisitHold } from '../visits/settle-hold';

const day = z.iso.date().refine((text) => text >= '1800-01-01' && text < '2200-01-01', {
  params: { code: 'date_out_of_range' },
});

export const setTargetStatusSchema = z.strictObject({
  target: z.union([
    z.strictObject({ area: z.string().max(60) }),
    z.strictObject({ partnerId: z.guid() }),
    /** Whom the register does not hold yet it holds from now on. */
    z.strictObject({ partner: requiredTextSchema(200), country: countrySchema.nullable() }),
  ]),
  status: z.enum(AREA_STATUSES),
  from: day,
  /** The last day; null where it is open. */
  to: day.nullable().default(null),
  /** In Finnish, and in the other languages where somebody has put it into them; a text alone is Finnish. */
  reason: z.union([
    requiredTextSchema(1000),
    z.strictObject({
      fi: requiredTextSchema(1000),
      sv: textSchema(1000).default(''),
      en: textSchema(1000).default(''),
    }),
  ]),
  /** What it rests on: the number of a decision, a letter. */
  decision: requiredTextSchema(500),
});

/**
 * Sets how the city works with a target area or a partner from a day on. Visits under way are held, or let go, in the same
 * transaction, each with an entry of its own. How many is not told: some may be restricted.
 */
export const setTargetStatus = defineCommand({
  action: 'area.manage',
  input: setTargetStatusSchema,
  async run(context): Promise<Result<null>> {
    const { tx, actor, now, input, record } = context;
    if (input.to !== null && input.to < input.from) return invalid({ path: 'to', code: 'ends_before_start' });

    lockTargets(tx);
    const target = await findTarget(tx, input.target);
    if (!target) return invalid({ path: 'target', code: 'unknown_value' });

    const { status, from, to } = input;
    const reason = typeof input.reason === 'string' ? inEveryLanguage(input.reason) : orInFinnish(input.reason);
    const texts = { reason, decision: inEveryLanguage(input.decision) };
    storeTargetStatus(tx, target, { status, from, to, ...texts }, actor.accountId, now);

    const payload = { ...input.target, status, from, to, comment: reason.fi, reason, decision: input.decision };
    const subjectId = 'partner' in target ? target.partner : null;
    record({ action: 'area.set_status', subject: 'area', subjectId, payload });
    await settleVisits(context, from);
    return ok(null);
  },
});

async function findTarget(
  tx: Tx,
  asked: z.output<typeof setTargetStatusSchema>['target'],
): Promise<{ area: string } | { partner: string } | null> {
  if ('partner' in asked)
    return { partner: await rememberPartner(tx, { name: asked.partner, country: asked.country }) };
  const { areas, partners } = await targetBooks(tx);
  if ('partnerId' in asked)
    return partners.some(({ id }) => id === asked.partnerId) ? { partner: asked.partnerId } : null;
  return areas.some(({ key }) => key === asked.area) ? asked : null;
}

/** Holds and lets go whatever takes place from that day on, by the registers as they are now. */
async function settleVisits(
  { tx, now, record }: Pick<CommandContext<unknown>, 'tx' | 'now' | 'record'>,
  from: string,
): Promise<void> {
  const [books, visits] = await Promise.all([targetBooks(tx), holdableVisits(tx, from)]);

  for (const visit of visits) {
    const told = await settleVisitHold(tx, { ...visit, imported: null }, visit, books, now);
    holdEntries(visit.id, told).forEach(record);
  }
}
