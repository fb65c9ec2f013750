import { z } from 'zod';
import { getRankTables } from '@/lib/data/rank-tables';
import { FLAG_ORGANISATIONS, orderFlags, type Flag } from '@/lib/domain/precedence/flags';
import type { Guest } from '@/lib/domain/precedence/guest';
import { orderGuests as putInOrder, type PlacedGuest } from '@/lib/domain/precedence/order-guests';
import { tableOn } from '@/lib/domain/precedence/rank-table';
import { readTitle } from '@/lib/domain/precedence/read-title';
import { type InLine, receivingLine, type ReceivingLine } from '@/lib/domain/precedence/receiving-line';
import { INTERPRETER_PLACES, proposeSeating, type Seating, TABLE_SHAPES } from '@/lib/domain/precedence/seating';
import { isCountryCode } from '@/lib/domain/places/iso-countries';
import { dayIn } from '@/lib/domain/shared/day';
import { invalid, ok, type Result } from '@/lib/domain/shared/result';
import { requiredTextSchema, textSchema } from '@/lib/domain/shared/text';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { countrySchema } from '@/lib/domain/visit/visit-schema';
import { RANKS } from '@/lib/domain/visit/vocabulary';
import { defineQuery } from '../define-use-case';

const id = requiredTextSchema(100);
const MOST_PEOPLE = 500;

const guestSchema = z.strictObject({
  id,
  name: requiredTextSchema(200),
  title: textSchema(300).nullable().default(null),
  /** Left out, it is read from the title, and with it whether the office was held before; null says that there is none. */
  rank: z.enum(RANKS).nullable().optional(),
  former: z.boolean().optional(),
  inOfficeSince: z.iso.date().nullable().default(null),
  ownPlace: z.int().min(1).max(10_000).nullable().default(null),
  organisation: textSchema(300).nullable().default(null),
  isHead: z.boolean().default(false),
  delegation: textSchema(200).nullable().default(null),
  companionOf: id.nullable().default(null),
  country: countrySchema.nullable().default(null),
});
const people = z.array(guestSchema).max(MOST_PEOPLE);

export const orderGuestsSchema = z.strictObject({
  guests: people,
  /** By which day's version; today's where none is given. */
  on: z.iso.date().nullable().default(null),
  /** Places from 1 by id, or everybody's ids in order. */
  byHand: z
    .union([
      z.strictObject({ pins: z.record(id, z.int().min(1).max(MOST_PEOPLE)) }),
      z.strictObject({ order: z.array(id).max(MOST_PEOPLE) }),
    ])
    .nullable()
    .default(null),
  /** Who receives, put in order like the guests; for the receiving line and the seats. */
  hosts: people.default([]),
  interpreters: z
    .array(z.strictObject({ id, name: requiredTextSchema(200), of: id }))
    .max(100)
    .default([]),
  seating: z
    .strictObject({
      shape: z.enum(TABLE_SHAPES),
      interpreters: z.enum(INTERPRETER_PLACES).default('BEHIND'),
      seatsAtRound: z.int().min(2).max(50).default(8),
    })
    .nullable()
    .default(null),
  flags: z.array(z.enum(FLAG_ORGANISATIONS)).max(10).default([]),
});

export type OrderedGuests = {
  /** Which version of the order of precedence. */
  version: number;
  validFrom: string;
  guests: (PlacedGuest & { rankFrom: 'GIVEN' | 'TITLE' | null })[];
  receivingLine: ReceivingLine;
  flags: Flag[];
  seating: Seating | null;
};

/** Guests in order of precedence with why, and what is proposed from it: the receiving line, the flags, the seats of a table. Nothing is kept. */
export const orderGuests = defineQuery({
  action: 'precedence.read',
  input: orderGuestsSchema,
  async run({ sql, now, input }): Promise<Result<OrderedGuests>> {
    const everybody = [...input.hosts, ...input.guests, ...input.interpreters].map((one) => one.id);
    if (new Set(everybody).size < everybody.length) return invalid({ path: 'guests', code: 'duplicate_key' });
    const served = new Set([...input.hosts, ...input.guests].map((one) => one.id));
    const stray = input.interpreters.findIndex(({ of }) => !served.has(of));
    if (stray >= 0) return invalid({ path: `interpreters.${stray}.of`, code: 'unknown_value' });

    const versions = await getRankTables(sql);
    const { version, validFrom, table } = tableOn(versions, input.on ?? dayIn(now, HOME_TIME_ZONE)) ?? versions[0];
    const [guests, hosts] = [input.guests.map(withRank), input.hosts.map(withRank)];
    const placed = putInOrder(guests, table, input.byHand);
    const sides = { hosts: inLine(putInOrder(hosts, table)), guests: inLine(placed) };
    const { seating } = input;

    return ok({
      ...{ version, validFrom },
      guests: placed.map((one) => ({ ...one, rankFrom: rankFrom(one.guest, input.guests) })),
      receivingLine: receivingLine(sides.hosts, sides.guests, input.interpreters),
      flags: orderFlags(
        guests.flatMap(({ country }) => (country !== null && isCountryCode(country) ? [country] : [])),
        input.flags,
      ),
      seating:
        seating &&
        proposeSeating({
          ...{ ...sides, shape: seating.shape, interpreters: input.interpreters },
          ...{ interpretersSit: seating.interpreters, seatsAtRound: seating.seatsAtRound },
        }),
    });
  },
});

type Given = z.output<typeof guestSchema>;

function withRank({ rank, former, ...given }: Given): Guest {
  const read = rank === undefined ? readTitle(given.title ?? '') : { rank, former: false };
  return { ...given, rank: read.rank, former: former ?? read.former };
}

function rankFrom(guest: Guest, given: readonly Given[]): 'GIVEN' | 'TITLE' | null {
  if (guest.rank === null) return null;
  return given.find((one) => one.id === guest.id)?.rank === undefined ? 'TITLE' : 'GIVEN';
}

const inLine = (placed: readonly PlacedGuest[]): InLine[] =>
  placed.map(({ guest: { id: own, name }, partner }) => ({ id: own, name, partner }));
