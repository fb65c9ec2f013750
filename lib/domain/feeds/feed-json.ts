import { z } from 'zod';
import { DEPARTMENTS, LOCALES } from '../visit/vocabulary';
import { type Feed, FEED_KINDS, writeFilter } from './feed';

/** A feed as the API tells it: everything but its address, which is shown once. */
export const feedJson = z.object({
  id: z.string(),
  kind: z.enum(FEED_KINDS),
  department: z.enum(DEPARTMENTS).nullable(),
  /** As the list of visits is asked. */
  filter: z.record(z.string(), z.string()).nullable(),
  withItems: z.boolean(),
  name: z.string(),
  language: z.enum(LOCALES),
  createdAt: z.string(),
  lastFetchedAt: z.string().nullable(),
});

export function toFeedJson({
  id,
  subject,
  withItems,
  name,
  language,
  createdAt,
  lastFetchedAt,
}: Feed): z.output<typeof feedJson> {
  return {
    id,
    kind: subject.kind,
    department: subject.kind === 'DEPARTMENT' ? subject.department : null,
    filter: subject.kind === 'FILTER' ? writeFilter(subject.filter) : null,
    withItems,
    name,
    language,
    createdAt: createdAt.toISOString(),
    lastFetchedAt: lastFetchedAt?.toISOString() ?? null,
  };
}
