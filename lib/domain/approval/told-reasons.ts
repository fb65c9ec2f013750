import { z } from 'zod';
import { CONFLICT_KINDS } from '../conflicts/find-conflicts';
import { ITEM_CONFLICT_KINDS } from '../conflicts/item-conflicts';
import { APPROVAL_STEPS, LOCALES } from '../visit/vocabulary';
import { CONSULTATION_OUTCOMES, CONSULTED } from './consultation';
import { CONSULTATION_DEMANDS, LACKING_BECAUSE } from './protocol-check';

/**
 * What an entry of the trail tells of a decision and of what it rests on, besides who, when and the comment. The trail
 * outlives every version of this code: what cannot be read is left out.
 */
const localized = z.object({ fi: z.string(), sv: z.string(), en: z.string() });

const PARTS = {
  /** Why the visit was rejected, as the register said it then. */
  rejection: z.object({ key: z.string(), name: localized }),
  /** The fields marked when the visit was given back. */
  fields: z.array(z.string()),
  step: z.enum(APPROVAL_STEPS),
  /** The round of approval in which a step was approved. */
  round: z.number(),
  exceptionReason: z.string(),
  /** What the protocol check lacked when it was passed all the same. */
  lacking: z.array(z.object({ demand: z.enum(CONSULTATION_DEMANDS), because: z.enum(LACKING_BECAUSE) })),
  conflictReason: z.string(),
  /** The conflicts that the approver accepted; each known again by its key, which tells nothing of the other visit. */
  conflicts: z.array(z.object({ kind: z.enum(CONFLICT_KINDS), day: z.string(), key: z.string() })),
  /** Those in the programme, each with what its item is called. */
  itemConflicts: z.array(
    z.object({
      kind: z.enum(ITEM_CONFLICT_KINDS),
      title: z.partialRecord(z.enum(LOCALES), z.string()),
      key: z.string(),
    }),
  ),
  consultation: z.object({
    id: z.string(),
    kind: z.enum(CONSULTED),
    mission: z.string(),
    outcome: z.enum(CONSULTATION_OUTCOMES),
  }),
  /** The fields of a consultation that were corrected. */
  corrected: z.array(z.string()),
  /** The requester called their own visit off. */
  withdrawn: z.literal(true),
  /** Who was declared disqualified. */
  disqualified: z.object({ id: z.string(), name: z.string() }),
} as const satisfies Record<string, z.ZodType>;

export type ToldReasons = { [Part in keyof typeof PARTS]?: z.output<(typeof PARTS)[Part]> };

export function readToldReasons(payload: Record<string, unknown>): ToldReasons {
  return Object.fromEntries(
    Object.entries(PARTS).flatMap(([name, schema]) => {
      const read = schema.safeParse(payload[name]);
      return read.success ? [[name, read.data]] : [];
    }),
  );
}
