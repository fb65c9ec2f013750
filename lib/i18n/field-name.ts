import type { useTranslations } from 'next-intl';

/** What the fields of a visit are called on its page; several fields can share a name there. */
const NAMES = {
  startsAt: 'when', endsAt: 'when', timeZone: 'when', organisation: 'organisation', country: 'place', countryAsWritten: 'place', city: 'place',
  guests: 'who', travellers: 'travellers', announcedCount: 'count', purpose: 'purpose', direction: 'direction', asksToMeet: 'asksToMeet',
  signing: 'signing', body: 'body', travellingBody: 'travellingBody', topics: 'topics', goals: 'goals', host: 'host', languages: 'languages',
  needs: 'needs', estimatedCostEur: 'cost', confidentiality: 'confidentiality', source: 'source', requestedOn: 'requestedOn',
  caseNumber: 'caseNumber', notes: 'notes', details: 'details', level: 'level', levelRaisedBecause: 'level', title: 'facts', kind: 'facts',
  consultations: 'consultations', delegateNeeds: 'delegateNeeds',
} as const; // prettier-ignore

/** The name of a changed field in the reader's language. */
export function fieldName(field: string, t: ReturnType<typeof useTranslations<'visitPage'>>): string {
  const known: Partial<Record<string, (typeof NAMES)[keyof typeof NAMES]>> = NAMES;
  return t(known[field] ?? 'facts');
}
