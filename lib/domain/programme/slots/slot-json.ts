import { z } from 'zod';
import { ITEM_CONFLICT_KINDS, type ItemConflict } from '../../conflicts/item-conflicts';
import { toRfc3339 } from '../../shared/zoned-time';
import { itemSchema } from '../programme-schema';
import type { SlotAnswer } from './slot-answer';
import { WISH_KINDS, type Wish } from './slot-wishes';

const { type, title, startsAt, endsAt, venueId, vehicleId, attendees, languages } = itemSchema.shape;

const wishJson = z.object({
  kind: z.enum(WISH_KINDS),
  /** The keys of the stops it concerns: for an order the first and the second. */
  stops: z.array(z.string()),
  /** Which of the stop's wishes for people, from 0. */
  person: z.int().nullable(),
  /** The wish in the language asked for. */
  text: z.string(),
});

/** What the slot finder answers: programmes, or why there can be none, or that it has found none. */
export const proposalsJson = z.object({
  outcome: z.enum(['FOUND', 'IMPOSSIBLE', 'NOT_FOUND']),
  proposals: z.array(
    z.object({
      /** The less the better: waiting and travel in minutes, half the minutes by which lunch is off, ten for each engagement more of somebody. */
      total: z.number(),
      waitingMinutes: z.number(),
      travelMinutes: z.number(),
      lunchOffMinutes: z.number(),
      load: z.int(),
      items: z.array(
        z.object({
          stop: z.string(),
          ...{ type, title, startsAt, endsAt, venueId, vehicleId, attendees, languages },
          timeZone: z.string(),
        }),
      ),
    }),
  ),
  /** Sets of wishes that cannot hold together; without any one of its wishes the others of a set can. */
  impossible: z.array(
    z.object({
      wishes: z.array(wishJson),
      minimal: z.boolean(),
      because: z.array(z.object({ stop: z.string(), kind: z.enum(ITEM_CONFLICT_KINDS), text: z.string() })),
      /** The wishes for people with which the register knows nobody. */
      nobody: z.array(wishJson),
    }),
  ),
});
export type ProposalsJson = z.output<typeof proposalsJson>;

export function toProposalsJson(
  answer: SlotAnswer,
  timeZone: string,
  tell: { wish: (wish: Wish) => string; conflict: (conflict: ItemConflict) => string },
): ProposalsJson {
  const toWish = (wish: Wish) => ({
    kind: wish.kind,
    stops: 'stop' in wish ? [wish.stop] : wish.kind === 'ORDER' ? [wish.first, wish.then] : [],
    person: wish.kind === 'PERSON' ? wish.person : null,
    text: tell.wish(wish),
  });
  return {
    outcome: answer.outcome,
    proposals: (answer.outcome === 'FOUND' ? answer.proposals : []).map((proposal) => ({
      total: proposal.total,
      waitingMinutes: proposal.waiting,
      travelMinutes: proposal.travel,
      lunchOffMinutes: proposal.lunchOff,
      load: proposal.load,
      items: proposal.items.map((item) => ({
        stop: item.id,
        ...{ type: item.type, title: item.title, attendees: item.attendees, languages: item.languages },
        ...{ venueId: item.venueId, vehicleId: item.vehicleId, timeZone },
        startsAt: toRfc3339(item.startsAt, timeZone),
        endsAt: toRfc3339(item.endsAt, timeZone),
      })),
    })),
    impossible: (answer.outcome === 'IMPOSSIBLE' ? answer.culprits : []).map((culprit) => ({
      wishes: culprit.wishes.map(toWish),
      minimal: culprit.minimal,
      because: culprit.because.map((conflict) => ({
        ...{ stop: conflict.itemId, kind: conflict.kind, text: tell.conflict(conflict) },
      })),
      nobody: culprit.nobody.map(toWish),
    })),
  };
}
