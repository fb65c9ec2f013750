import { z } from 'zod';
import { RANKS } from '../visit/vocabulary';
import type { Delegate, DelegationSide } from './delegate';
import { DELEGATE_ROLES } from './roles';

/** A delegation as the API gives it. What anybody needs to eat, to get about or to be met is no part of it. */
export const delegationJson = z.object({
  /** Of the visit: a change names it. */
  version: z.int(),
  /** Guests who come, or the city's own who travel. */
  side: z.enum(['GUEST', 'TRAVELLER']),
  announcedCount: z.int().nullable(),
  /** Null until anybody has told of anybody. */
  presentCount: z.int().nullable(),
  delegates: z.array(
    z.object({
      id: z.string(),
      /** As it was written: order and marks kept. */
      name: z.string(),
      familyName: z.string(),
      formOfAddress: z.string(),
      title: z.string(),
      rank: z.enum(RANKS).nullable(),
      rankOrigin: z.enum(['GIVEN', 'READ']).nullable(),
      organisation: z.string(),
      languages: z.array(z.string()),
      inOfficeSince: z.iso.date().nullable(),
      former: z.boolean(),
      role: z.enum(DELEGATE_ROLES),
      companionOf: z.string().nullable(),
      pronunciation: z.string(),
      /** Empty as well for whoever does not prepare the visit. */
      email: z.string(),
      present: z.boolean().nullable(),
    }),
  ),
});
export type DelegationJson = z.output<typeof delegationJson>;

export function toDelegationJson(view: {
  visit: { version: number; announcedCount: number | null };
  side: DelegationSide;
  present: number | null;
  delegates: readonly Delegate[];
}): DelegationJson {
  const { visit, side, present, delegates } = view;
  return {
    ...{ version: visit.version, side, announcedCount: visit.announcedCount, presentCount: present },
    delegates: [...delegates],
  };
}
