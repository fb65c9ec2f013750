import { z } from 'zod';
import type { InputIssue } from '../shared/result';
import { requiredTextSchema } from '../shared/text';
import { RANKS, type Rank } from '../visit/vocabulary';

/**
 * The city's official order of hosts: who receives whom, from a day on, by a decision. A version is never altered: what
 * changes is a new version that begins today or later. The version that began last holds; of two that begin on one day
 * the one recorded last.
 */
export type HostOrder = {
  id: string;
  /** yyyy-mm-dd. */
  validFrom: string;
  decision: string;
  recordedBy: string | null;
  recordedAt: Date;
  /** In order. */
  places: { personId: string; receives: Rank[] }[];
};

export const MOST_PLACES = 50;

export const hostOrderSchema = z.strictObject({
  validFrom: z.iso.date().refine((text) => text >= '1800-01-01' && text < '2200-01-01', {
    params: { code: 'date_out_of_range' },
  }),
  decision: requiredTextSchema(500),
  places: z
    .array(z.strictObject({ personId: z.guid(), receives: z.array(z.enum(RANKS)).max(RANKS.length).default([]) }))
    .max(MOST_PLACES)
    .refine((places) => places.length > 0, { params: { code: 'required' } }),
});
export type HostOrderContent = z.output<typeof hostOrderSchema>;

/** The order that holds on a day; null before the first. */
export function orderOn(orders: readonly HostOrder[], day: string): HostOrder | null {
  return orders
    .filter(({ validFrom }) => validFrom <= day)
    .reduce<HostOrder | null>((latest, order) => (latest && isLater(latest, order) ? latest : order), null);
}

const isLater = (one: HostOrder, other: HostOrder) =>
  one.validFrom > other.validFrom ||
  (one.validFrom === other.validFrom && one.recordedAt.getTime() > other.recordedAt.getTime());

/** What is wrong with a new version; `hosts` are the people who can be asked to host. */
export function checkOrder(
  { validFrom, places }: HostOrderContent,
  { today, hosts }: { today: string; hosts: ReadonlySet<string> },
): InputIssue[] {
  const seen = new Set<string>();
  return [
    ...(validFrom < today ? [{ path: 'validFrom', code: 'day_has_passed' }] : []),
    ...places.flatMap(({ personId }, index): InputIssue[] => {
      const path = `places.${index}.personId`;
      if (seen.has(personId)) return [{ path, code: 'named_twice' }];
      seen.add(personId);
      return hosts.has(personId) ? [] : [{ path, code: 'no_host' }];
    }),
  ];
}
