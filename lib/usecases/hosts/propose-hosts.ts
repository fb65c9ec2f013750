import { z } from 'zod';
import { barriersOf } from '@/lib/data/hosts/barriers';
import { type KeptPerson, listCityPeople } from '@/lib/data/hosts/city-people';
import { listHostOrders } from '@/lib/data/hosts/host-orders';
import { loadOf } from '@/lib/data/programme/load';
import { findVisit } from '@/lib/data/visits/find-visit';
import { readScope } from '@/lib/domain/access/scope';
import { type HostOrder, orderOn } from '@/lib/domain/hosts/host-order';
import { type HostCandidate, type HostInOrder, type HostProposal, proposeHost } from '@/lib/domain/hosts/propose-host';
import { lastWeeks, sumOfLoad } from '@/lib/domain/programme/load';
import { dayIn } from '@/lib/domain/shared/day';
import { invalid, ok, type Result } from '@/lib/domain/shared/result';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import type { Visit } from '@/lib/domain/visit/visit';
import { defineVisitQuery } from '../define-use-case';

const moment = z.iso
  .datetime({ offset: true })
  .max(40)
  .refine((text) => text >= '1800' && text < '2200', { params: { code: 'date_out_of_range' } });

/** What is asked beside the visit itself; without times those of the whole visit. */
export const hostQuestionSchema = z.strictObject({
  from: moment.optional(),
  until: moment.optional(),
  /** An item of the programme that is to be hosted: what it holds already is nothing against it. */
  item: z.guid().optional(),
});

/** A proposal with the people it speaks of. */
export type HostProposalView = Omit<HostProposal, 'candidates'> & {
  visit: Visit;
  /** Null where the visit has no times yet, and absences and bookings were not looked at. */
  span: { from: Date; until: Date } | null;
  /** The order that holds on the first day. */
  order: Pick<HostOrder, 'id' | 'validFrom' | 'decision'> | null;
  candidates: (HostCandidate & {
    person: Pick<KeptPerson, 'id' | 'name' | 'title'>;
    /** How many items of the last weeks they have taken part in. */
    asked: number;
  })[];
};

/** Who receives the guests of a visit, by the host order that holds then. */
export const proposeHosts = defineVisitQuery({
  action: 'visit.read',
  input: hostQuestionSchema.extend({ id: z.string().max(60) }),
  load: (sql, { id }) => findVisit(sql, id),
  async run({ sql, actor, now, input, loaded }): Promise<Result<HostProposalView>> {
    const { visit } = loaded;
    const span = spanOf(input, visit);
    if (input.from && span && span.until <= span.from) return invalid({ path: 'until', code: 'ends_before_start' });
    if (span === undefined) return invalid({ path: input.from ? 'until' : 'from', code: 'required' });

    const firstDay = dayIn(span?.from ?? now, HOME_TIME_ZONE);
    const [orders, people] = await Promise.all([listHostOrders(sql), listCityPeople(sql)]);
    const order = orderOn(orders, firstDay);
    const personIds = order?.places.map(({ personId }) => personId) ?? [];
    const days = span && { firstDay, lastDay: dayIn(new Date(span.until.getTime() - 1), HOME_TIME_ZONE) };
    const [barriers, load] = await Promise.all([
      barriersOf(sql, readScope(actor), {
        ...{ visitId: visit.id, personIds },
        // Whoever hosts part of a visit can be its host.
        without: input.from === undefined ? 'OWN_ITEMS' : { item: input.item ?? null },
        span: span && days && { ...span, ...days },
      }),
      loadOf(sql, 'person', lastWeeks(dayIn(now, HOME_TIME_ZONE)), personIds),
    ]);

    const hosts = (order?.places ?? []).flatMap(({ personId, receives }): (HostInOrder & { person: KeptPerson })[] => {
      const person = people.find(({ id }) => id === personId);
      return person ? [{ person, personId, receives, rank: person.rank, barriers: barriers.get(personId) ?? [] }] : [];
    });
    const proposal = proposeHost(
      visit.guests.map(({ rank }) => rank),
      hosts,
    );
    const candidates = proposal.candidates.flatMap((candidate) => {
      const host = hosts.find(({ personId }) => personId === candidate.personId);
      if (!host) return [];
      const { id, name, title } = host.person;
      return [{ ...candidate, person: { id, name, title }, asked: sumOfLoad(load.get(id) ?? []) }];
    });
    return ok({ ...proposal, candidates, visit, span, order });
  },
});

/** The times asked about, or those of the visit; null where there are none, undefined where only one was given. */
function spanOf(
  { from, until }: z.output<typeof hostQuestionSchema>,
  visit: Visit,
): { from: Date; until: Date } | null | undefined {
  if (from !== undefined && until !== undefined) return { from: new Date(from), until: new Date(until) };
  if (from !== undefined || until !== undefined) return undefined;
  return visit.startsAt && visit.endsAt ? { from: visit.startsAt, until: visit.endsAt } : null;
}
