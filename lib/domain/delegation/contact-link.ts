import { z } from 'zod';
import { requiredTextSchema, textSchema } from '../shared/text';
import { DELEGATE_ROLES } from './roles';
import type { ReadList } from './read-list';
import { readList } from './read-list';

/**
 * The link by which a delegation's contact person sends its list. It shows what its maker chose and nothing else of the
 * visit; what is sent is a proposal that changes nothing until somebody who prepares the visit accepts it, person by person.
 */
export const LINK_DAYS = { usual: 14, most: 90 } as const;

/** How often one link may send within an hour: somebody who corrects a list does so a few times, a program thousands. */
export const MOST_SENDINGS_AN_HOUR = 10;
/** No delegation that a contact person lists by hand is larger. */
const MOST_PEOPLE = 200;

export const makeLinkSchema = z.strictObject({
  id: z.string().max(60),
  /** Whom it is given to. */
  contact: requiredTextSchema(200),
  /** What its page says of the visit. */
  heading: requiredTextSchema(200),
  /** Whether its page shows who is on the list already. */
  showsList: z.boolean(),
  days: z.int().min(1).max(LINK_DAYS.most),
});

/** Somebody as a contact person writes them. */
export const sentPersonSchema = z.strictObject({
  name: requiredTextSchema(200),
  title: textSchema(200),
  organisation: textSchema(200),
  role: z.enum(DELEGATE_ROLES),
  languages: textSchema(200),
});
export const sentPeopleSchema = z.array(sentPersonSchema).min(1).max(MOST_PEOPLE);
export type SentPerson = z.output<typeof sentPersonSchema>;

/** A link as those who prepare the visit see it: never its address, which nobody knows any more. */
export type ContactLink = {
  id: string;
  contact: string;
  heading: string;
  showsList: boolean;
  madeBy: string;
  madeAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
  lastUsedAt: Date | null;
};

/** A list that was sent and waits for an answer. */
export type Sending = { id: string; contact: string; sentAt: Date; people: SentPerson[] };

/** Whoever is said to be only a member may be more by their title. */
const ROLE_AS_WRITTEN = {
  ...{ HEAD: 'head of delegation', MEMBER: '', COMPANION: 'companion', SECURITY: 'security' },
  ...{ INTERPRETER: 'interpreter', PRESS: 'press', STAFF: 'staff' },
} as const satisfies Record<SentPerson['role'], string>;

/** What was sent, read as any list that an embassy sends, with the same doubts. */
export function readSending({ people }: Pick<Sending, 'people'>, country: string | null): ReadList {
  const header = ['Name', 'Position', 'Organisation', 'Role', 'Languages'];
  const lines = people.map(({ name, title, organisation, role, languages }) => [
    ...[name, title, organisation, ROLE_AS_WRITTEN[role], languages],
  ]);
  return readList([header, ...lines], country);
}
