/**
 * The same person, or the same organisation, on several visits. The same words in a name only propose it: a person is
 * likely the same where the organisation or the country is the same as well, an organisation where the country is; else it is
 * doubtful. Nothing is joined but by hand, and every joining can be undone.
 */
export type Likelihood = 'LIKELY' | 'DOUBTFUL';

/** One that may be the same, on another visit that the reader may read. */
export type Candidate = {
  /** Of a person on a visit, or of the visit whose organisation it is. */
  subject: string;
  name: string;
  title: string;
  organisation: string;
  country: string | null;
  visit: IdentityVisit;
  likelihood: Likelihood;
};

export type IdentityVisit = { id: string; reference: string; title: string; startsAt: Date | null; timeZone: string };

/** Who on a visit may be, or is, known from others; `person` is null where it is the visit's organisation. */
export type Recognition = {
  person: string | null;
  name: string;
  /** Where their visits are listed, once somebody has joined them. */
  identity: string | null;
  candidates: Candidate[];
  /** What was joined from this visit and can be undone. */
  joins: { id: string; by: string; at: Date }[];
};

/** An identity as its page shows it: the visits that the reader may read, the latest first. */
export type KnownIdentity = {
  kind: 'PERSON' | 'ORGANISATION';
  name: string;
  visits: (IdentityVisit & { name: string; told: string; organisation: string })[];
};

/** Whoever moves when two are joined: those of the other identity go over to the first, or it is made for both. */
export type Moved = { subject: string; from: string | null };
