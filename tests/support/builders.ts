import type { z } from 'zod';
import type { Result } from '@/lib/domain/shared/result';
import type { consultationSchema } from '@/lib/domain/approval/consultation';
import { addDays } from '@/lib/domain/shared/day';
import type { Visit } from '@/lib/domain/visit/visit';
import type { visitInputSchema } from '@/lib/domain/visit/visit-schema';
import type { TransitionAction } from '@/lib/domain/visit/vocabulary';
import { createVisit } from '@/lib/usecases/visits/create-visit';
import { recordConsultation } from '@/lib/usecases/consultations/consult';
import type { transitionSchema } from '@/lib/usecases/visits/define-transition';
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
  more: Partial<Omit<z.input<typeof transitionSchema>, 'id' | 'version'>> = {},
) {
  return TRANSITION_USE_CASES[action](city.as(persona), { id: visit.id, version: visit.version, ...more }, city.at());
}

/** An ordinary visit of the economic department waiting for the head of unit. */
export async function awaitingHeadOfUnit(city: City, change: Partial<Written> = {}): Promise<Visit> {
  const visit = await submitted(city, change);
  const accepted = granted(await act(city, 'coordinator.economic', 'accept', visit));
  return granted(await act(city, 'coordinator.economic', 'request_approval', accepted));
}

/** A consultation as it is written down: an answered telephone call with the embassy, with what the test names changed. */
export function aConsultation(
  change: Partial<z.input<typeof consultationSchema>> = {},
): z.input<typeof consultationSchema> {
  return {
    kind: 'EMBASSY',
    mission: 'Sveriges ambassad i Helsingfors',
    at: '2027-01-29T10:00:00+02:00',
    means: 'PHONE',
    outcome: 'NO_OBJECTION',
    ...change,
  };
}

/** The visit after the protocol officer has recorded the answers of both missions. */
export async function consulted(city: City, visit: Visit): Promise<Visit> {
  for (const kind of ['EMBASSY', 'FINNISH_MISSION'] as const)
    granted(
      await recordConsultation(city.as('protocol'), { id: visit.id, content: aConsultation({ kind }) }, city.at()),
    );
  return { ...visit, version: visit.version + 2 };
}

let lastDay = '2027-03-31';

/** A day on which no other visit of the test file takes place: two high-level visits on one day are a conflict. */
export function aDayOfItsOwn(): { startsAt: string; endsAt: string } {
  lastDay = addDays(lastDay, 1);
  return { startsAt: `${lastDay}T09:00:00+03:00`, endsAt: `${lastDay}T12:00:00+03:00` };
}

/** A high-level visit of the administrative department, on a day of its own, waiting for the protocol check. */
export async function awaitingProtocol(city: City, change: Partial<Written> = {}): Promise<Visit> {
  const visit = await submitted(city, { guests: [A_MAYOR], ...aDayOfItsOwn(), ...change });
  const accepted = granted(await act(city, 'coordinator.administrative', 'accept', visit));
  return granted(await act(city, 'coordinator.administrative', 'request_approval', accepted));
}
