import { readRank } from '../precedence/read-rank';
import { KIND_DETAILS } from './kind-details';
import { whoIsWho } from './same-people';
import type { Visit, VisitContent, VisitPerson } from './visit';
import type { PersonInput, VisitInput } from './visit-schema';
import { DIRECTIONS_OF_KIND } from './vocabulary';

/**
 * The content of a visit from what was written: directions and ranks that were left out are filled in. A rank that
 * nobody gave is read from the title, or from the name when that begins with one, and stays marked as a proposal. Of a
 * visit that there is already, the people who are on it are known again, and so is a country left as its source wrote it.
 */
export function toContent(input: Omit<VisitInput, 'named'>, before: VisitContent | null = null): VisitContent {
  return {
    kind: input.kind,
    direction: input.direction ?? DIRECTIONS_OF_KIND[input.kind][0],
    purpose: input.purpose,
    title: input.title,
    startsAt: input.startsAt === null ? null : new Date(input.startsAt),
    endsAt: input.endsAt === null ? null : new Date(input.endsAt),
    timeZone: input.timeZone,
    organisation: input.organisation,
    country: input.country,
    countryAsWritten: before && before.country === input.country ? before.countryAsWritten : null,
    city: input.city,
    guests: whoIsWho(input.guests.map(toPerson), before?.guests ?? []),
    travellers: whoIsWho(input.travellers.map(toPerson), before?.travellers ?? []),
    announcedCount: input.announcedCount,
    asksToMeet: [...new Set(input.asksToMeet)],
    signing: input.signing,
    body: input.body,
    travellingBody: input.travellingBody,
    topics: input.topics,
    goals: [...new Set(input.goals)],
    host: input.host,
    languages: input.languages,
    needs: [...new Set(input.needs)],
    estimatedCostEur: input.estimatedCostEur,
    confidentiality: input.confidentiality,
    source: input.source,
    requestedOn: input.requestedOn,
    caseNumber: input.caseNumber,
    notes: input.notes,
    levelRaisedBecause: input.levelRaisedBecause,
    details: KIND_DETAILS[input.kind].parse(input.details),
  };
}

/** What a visit's content was written as: the inverse of `toContent`, for changing some of it. */
export function toInput(visit: VisitContent & Pick<Visit, 'named'>): VisitInput {
  const { countryAsWritten: _, startsAt, endsAt, guests, travellers, ...same } = visit;
  return {
    ...pickContent(same),
    startsAt: startsAt?.toISOString() ?? null,
    endsAt: endsAt?.toISOString() ?? null,
    guests: guests.map(toPersonInput),
    travellers: travellers.map(toPersonInput),
    named: visit.named.map(({ email }) => email),
  };
}

function pickContent(
  content: Omit<VisitContent, 'countryAsWritten' | 'startsAt' | 'endsAt' | 'guests' | 'travellers'>,
) {
  const {
    kind,
    direction,
    purpose,
    title,
    timeZone,
    organisation,
    country,
    city,
    announcedCount,
    asksToMeet,
    signing,
    body,
  } = content;
  const {
    travellingBody,
    topics,
    goals,
    host,
    languages,
    needs,
    estimatedCostEur,
    confidentiality,
    source,
    requestedOn,
  } = content;
  const { caseNumber, notes, levelRaisedBecause, details } = content;
  return {
    ...{
      kind,
      direction,
      purpose,
      title,
      timeZone,
      organisation,
      country,
      city,
      announcedCount,
      asksToMeet,
      signing,
      body,
    },
    ...{
      travellingBody,
      topics,
      goals,
      host,
      languages,
      needs,
      estimatedCostEur,
      confidentiality,
      source,
      requestedOn,
    },
    ...{ caseNumber, notes, levelRaisedBecause, details: { ...details } },
  };
}

function toPerson({ rank: given, ...person }: PersonInput): VisitPerson {
  if (given) return { ...person, rank: given, rankOrigin: 'GIVEN' };
  // null says that a person looked and found no rank; left out, nobody has looked yet.
  if (given === null) return { ...person, rank: null, rankOrigin: 'GIVEN' };

  const { rank } = readRank(person.title || person.name);
  return { ...person, rank, rankOrigin: rank ? 'READ' : null };
}

/** A rank that was only read is left out, so that it is read again from a changed title. */
function toPersonInput({ rank, rankOrigin, ...person }: VisitPerson): PersonInput {
  return { ...person, ...(rankOrigin === 'GIVEN' ? { rank } : {}) };
}
