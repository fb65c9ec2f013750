import { z } from 'zod';
import { textIn, type SomeTexts } from '../programme/programme';
import type { WeekLoad } from '../programme/load';
import { DUTIES, type Duty } from '../programme/programme-vocabulary';
import { toRfc3339 } from '../shared/zoned-time';
import { loadJson, toLoadJson } from '../venues/venues-json';
import { type Locale, RANKS, type Rank } from '../visit/vocabulary';
import type { HostProposal } from './propose-host';

const rank = z.enum(RANKS);

/** The city's people as the API gives them. */
export const hostsJson = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      version: z.int(),
      name: z.string(),
      /** In the language asked for, or whichever there is. */
      title: z.string(),
      email: z.string(),
      phone: z.string(),
      duties: z.array(z.enum(DUTIES)),
      languages: z.array(z.string()),
      rank: rank.nullable(),
      /** Their place in today's host order; null where they have none. */
      order: z.object({ position: z.int(), receives: z.array(rank) }).nullable(),
      retired: z.boolean(),
      load: loadJson,
    }),
  ),
});

type Kept = {
  id: string;
  version: number;
  name: string;
  title: SomeTexts;
  email: string;
  phone: string;
  duties: Duty[];
  languages: string[];
  rank: Rank | null;
  place: { position: number; receives: Rank[] } | null;
  retired: boolean;
  load: readonly WeekLoad[];
};

export function toHostsJson(people: readonly Kept[], locale: Locale): z.output<typeof hostsJson> {
  return {
    items: people.map(({ id, version, name, title, place, load, ...person }) => ({
      ...{ id, version, name, title: textIn(title, locale), order: place },
      ...{ email: person.email, phone: person.phone, duties: person.duties, languages: person.languages },
      ...{ rank: person.rank, retired: person.retired, load: toLoadJson(load) },
    })),
  };
}

/** Who receives the guests of a visit, and why, as the API tells it. */
export const hostProposalJson = z.object({
  /** The guests' highest rank; null where nobody knows any. */
  rank: rank.nullable(),
  grounds: z.enum(['RECEIVES', 'SAME_RANK', 'NEAREST_ABOVE', 'NEAREST_BELOW', 'FIRST']).nullable(),
  /** The reason in the language asked for. */
  because: z.array(z.string()),
  counterpart: z.string().nullable(),
  proposed: z.string().nullable(),
  from: z.string().nullable(),
  until: z.string().nullable(),
  order: z.object({ from: z.iso.date(), decision: z.string() }).nullable(),
  candidates: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      title: z.string(),
      position: z.int(),
      place: z.enum(['BEFORE', 'COUNTERPART', 'NEXT']),
      barriers: z.array(
        z.object({ kind: z.enum(['RETIRED', 'ABSENT', 'DISQUALIFIED', 'BOOKED']), because: z.string() }),
      ),
      /** How many items of the last weeks they have taken part in. */
      asked: z.int(),
    }),
  ),
});

type Proposal = Omit<HostProposal, 'candidates'> & {
  visit: { timeZone: string };
  span: { from: Date; until: Date } | null;
  order: { validFrom: string; decision: string } | null;
  candidates: readonly (HostProposal['candidates'][number] & {
    person: { name: string; title: SomeTexts };
    asked: number;
  })[];
};

export function toHostProposalJson(
  proposal: Proposal,
  locale: Locale,
  tell: {
    because: readonly string[];
    barrier: (barrier: Proposal['candidates'][number]['barriers'][number]) => string;
  },
): z.output<typeof hostProposalJson> {
  const { grounds, counterpart, proposed, span, order, visit } = proposal;
  return {
    ...{ rank: proposal.rank, grounds: grounds?.kind ?? null, because: [...tell.because], counterpart, proposed },
    from: span && toRfc3339(span.from, visit.timeZone),
    until: span && toRfc3339(span.until, visit.timeZone),
    order: order && { from: order.validFrom, decision: order.decision },
    candidates: proposal.candidates.map(({ personId, person, position, place, barriers, asked }) => ({
      ...{ id: personId, name: person.name, title: textIn(person.title, locale), position, place, asked },
      barriers: barriers.map((barrier) => ({ kind: barrier.kind, because: tell.barrier(barrier) })),
    })),
  };
}
