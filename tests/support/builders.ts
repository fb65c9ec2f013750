import type { z } from 'zod';
import type { Result } from '@/lib/domain/shared/result';
import type { Visit } from '@/lib/domain/visit/visit';
import type { visitInputSchema } from '@/lib/domain/visit/visit-schema';
import type { TransitionAction } from '@/lib/domain/visit/vocabulary';
import { createVisit } from '@/lib/usecases/visits/create-visit';
import { TRANSITION_USE_CASES } from '@/lib/usecases/visits/transitions';
import type { City, Persona } from './personas';

type Written = z.input<typeof visitInputSchema>;

/** An ordinary incoming visit as it is written, with what the test names changed. */
export function aVisit(change: Partial<Written> = {}): Written {
  return {
    kind: 'INCOMING_VISIT',
    title: 'Opintovierailu Tukholmasta',
    startsAt: '2027-03-03T09:00:00+02:00',
    endsAt: '2027-03-03T12:00:00+02:00',
    organisation: 'Stockholms stad',
    country: 'SE',
    city: 'Stockholm',
    ...change,
  };
}

/** A guest whose rank makes the visit high-level. */
export const A_MAYOR = { name: 'Anna Ek', title: 'Borgmästare', rank: 'MAYOR' } as const;

/** The value of a result that must not be a refusal. */
export function granted<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
}

/** Logs and submits a visit. */
export async function submitted(
  city: City,
  change: Partial<Written> = {},
  persona: Persona = 'requester',
): Promise<Visit> {
  return granted(await createVisit(city.as(persona), { visit: aVisit(change), submit: true }, city.at()));
}

/** Does something to a visit as it stands in the hands of the test. */
export function act(
  city: City,
  persona: Persona,
  action: TransitionAction,
  visit: Visit,
  more: { comment?: string; leadDepartment?: string } = {},
) {
  return TRANSITION_USE_CASES[action](city.as(persona), { id: visit.id, version: visit.version, ...more }, city.at());
}

/** An ordinary visit of the economic department waiting for the head of unit. */
export async function awaitingHeadOfUnit(city: City, change: Partial<Written> = {}): Promise<Visit> {
  const visit = await submitted(city, change);
  const accepted = granted(await act(city, 'coordinator.economic', 'accept', visit));
  return granted(await act(city, 'coordinator.economic', 'request_approval', accepted));
}
