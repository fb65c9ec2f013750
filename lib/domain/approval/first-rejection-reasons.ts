import type { LocalizedText } from '../visit/vocabulary';

/** A reason for rejecting a visit, as the register keeps it. */
export type RejectionReason = { key: string; name: LocalizedText };

const reason = (key: string, fi: string, sv: string, en: string): RejectionReason => ({ key, name: { fi, sv, en } });

/** What the register of rejection reasons begins with, in its order; the city may add to it and retire from it. */
export const FIRST_REJECTION_REASONS: readonly RejectionReason[] = [
  reason('NO_CAPACITY', 'Ei mahdollisuutta ottaa vastaan', 'Ingen möjlighet att ta emot', 'No capacity to receive'),
  reason('TOO_LATE', 'Pyyntö tuli liian myöhään', 'Begäran kom för sent', 'The request came too late'),
  reason(
    'NOT_IN_FOCUS',
    'Ei kuulu kaupungin kansainvälisiin painopisteisiin',
    'Hör inte till stadens internationella prioriteringar',
    'Outside the city’s international priorities',
  ),
  reason(
    'BETTER_HOST_ELSEWHERE',
    'Joku muu on sopivampi isäntä',
    'Någon annan är en lämpligare värd',
    'Somebody else is the better host',
  ),
  reason(
    'NO_BENEFIT',
    'Hyöty kaupungille jää vähäiseksi',
    'Nyttan för staden är liten',
    'Too little benefit to the city',
  ),
  reason('COST', 'Kustannuksiin ei ole määrärahaa', 'Det finns inget anslag för kostnaderna', 'No funds for the cost'),
  reason('SECURITY', 'Turvallisuussyyt', 'Säkerhetsskäl', 'Security'),
  reason('OTHER', 'Muu syy', 'Annan orsak', 'Another reason'),
];
