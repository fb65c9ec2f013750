import { z } from 'zod';
import { RANKS, type Locale } from '../visit/vocabulary';
import type { Flag } from './flags';
import type { PlacedGuest } from './order-guests';
import type { LinePlace, ReceivingLine } from './receiving-line';
import { type Seating, TABLE_SHAPES } from './seating';
import { tellReason } from './tell-order';
import { tellFlag, tellLine, tellSeat } from './tell-seating';

/** A code of a closed set, and the same in words. */
const reason = z.object({ code: z.string(), sentence: z.string() });
const who = z.object({ id: z.string(), name: z.string() });
const linePlace = who.extend({ place: z.int().nullable(), because: reason });

/** Guests in order of precedence and what follows from it, as the API gives them. */
export const precedenceJson = z.object({
  /** The version of the order of precedence that decided. */
  version: z.int(),
  validFrom: z.iso.date(),
  items: z.array(
    who.extend({
      place: z.int(),
      /** The place that the table alone gives. */
      byTable: z.int(),
      setByHand: z.boolean(),
      rank: z.enum(RANKS).nullable(),
      /** Whether the rank was given or read from the title. */
      rankFrom: z.enum(['GIVEN', 'TITLE']).nullable(),
      former: z.boolean(),
      /** Whom the guest follows as a companion. */
      partner: who.nullable(),
      because: z.array(reason),
    }),
  ),
  receivingLine: z.object({ hosts: z.array(linePlace), guests: z.array(linePlace) }),
  /** From the left as one looks at them. */
  flags: z.array(
    z.object({ place: z.int(), country: z.string().nullable(), organisation: z.string().nullable(), because: reason }),
  ),
  seating: z
    .object({
      shape: z.enum(TABLE_SHAPES),
      seats: z.array(
        who.extend({
          /** From 1. */
          table: z.int(),
          side: z.enum(['HOST', 'GUEST', 'INTERPRETER']),
          /** The seat of honour that it is counted from. */
          centre: z.enum(['HOST', 'OPPOSITE']),
          hand: z.enum(['RIGHT', 'LEFT']).nullable(),
          /** How far from the centre; 0 is the centre itself. */
          nth: z.int(),
          behind: z.boolean(),
          /** Where it is drawn; a chair is about 40 wide. */
          x: z.number(),
          y: z.number(),
          because: reason,
        }),
      ),
    })
    .nullable(),
});

type Ordered = {
  version: number;
  validFrom: string;
  guests: readonly (PlacedGuest & { rankFrom: 'GIVEN' | 'TITLE' | null })[];
  receivingLine: ReceivingLine;
  flags: readonly Flag[];
  seating: Seating | null;
};

export function toPrecedenceJson(ordered: Ordered, locale: Locale): z.output<typeof precedenceJson> {
  const { version, validFrom, guests, receivingLine, flags, seating } = ordered;
  const inLine = ({ who: one, place, reason: because }: LinePlace) => ({
    ...{ ...one, place },
    because: { code: because.code, sentence: tellLine(because)[locale] },
  });
  return {
    ...{ version, validFrom },
    items: guests.map(({ guest, place, byTable, setByHand, partner, reasons, rankFrom }) => ({
      ...{
        id: guest.id,
        name: guest.name,
        place,
        byTable,
        setByHand,
        rank: guest.rank,
        rankFrom,
        former: guest.former,
        partner,
      },
      because: reasons.map((one) => ({ code: one.code, sentence: tellReason(one)[locale] })),
    })),
    receivingLine: { hosts: receivingLine.hosts.map(inLine), guests: receivingLine.guests.map(inLine) },
    flags: flags.map((flag) => ({
      place: flag.place,
      country: 'country' in flag ? flag.country : null,
      organisation: 'organisation' in flag ? flag.organisation : null,
      because: { code: flag.reason.code, sentence: tellFlag(flag.reason)[locale] },
    })),
    seating: seating && {
      shape: seating.shape,
      seats: seating.seats.map(({ who: one, table, side, centre, hand, nth, behind, x, y, reason: because }) => ({
        ...{ ...one, table: table + 1, side, centre, hand, nth, behind, x: Math.round(x), y: Math.round(y) },
        because: { code: because.code, sentence: tellSeat(because)[locale] },
      })),
    },
  };
}
