import { addDays, dayIn } from '@/lib/domain/shared/day';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import type { consultationSchema } from '@/lib/domain/approval/consultation';
import { CONSULTATION_OF, consultationsDemanded } from '@/lib/domain/approval/protocol-check';
import { COUNTRY_GENITIVES } from '@/lib/domain/places/country-genitives';
import { countryName } from '@/lib/domain/places/country-names';
import type { Visit } from '@/lib/domain/visit/visit';
import type { z } from 'zod';

type Written = z.input<typeof consultationSchema>;

/** A high-level visit of the demonstration city whose protocol check still waits for one answer. */
export const STILL_WAITING = 'Viron pääministerin vierailu Helsingissä';

/** The consultations that a demonstration visit's rule demands, as its protocol officer records them at `now`. */
export function demoConsultations(visit: Visit, now: Date): Written[] {
  // A guest of a meeting held at home comes from Norway.
  const code = visit.country === null || visit.country === 'FI' ? 'NO' : visit.country;
  const genitive = COUNTRY_GENITIVES.find((known) => known.code === code)?.fi[0] ?? 'Maan';
  const day = addDays(dayIn(now, HOME_TIME_ZONE), -1);

  return consultationsDemanded(visit.routing?.decision.demands ?? []).map((demand) => {
    const kind = CONSULTATION_OF[demand];
    const isEmbassy = kind === 'EMBASSY';
    const waits = !isEmbassy && visit.title === STILL_WAITING;
    return {
      kind,
      mission: isEmbassy ? `${genitive} suurlähetystö Helsingissä` : `Suomen suurlähetystö, ${countryName(code, 'fi')}`,
      contact: isEmbassy ? 'Protokollasihteeri' : 'Lähetystöneuvos',
      at: `${day}T${isEmbassy ? '08:15' : '10:40'}:00Z`,
      means: isEmbassy ? 'PHONE' : 'EMAIL',
      outcome: waits ? 'PENDING' : 'NO_OBJECTION',
      outcomeText: waits ? '' : isEmbassy ? 'Ohjelma sopii, saattue ilmoitetaan viikkoa ennen.' : 'Ei huomautettavaa.',
      documentRef: isEmbassy ? 'HEL 2026-004417' : '',
    };
  });
}
