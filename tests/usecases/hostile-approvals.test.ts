import { afterAll, beforeAll, expect, it } from 'vitest';
import type { UseCase } from '@/lib/usecases/define-use-case';
import { readDecisionBasis } from '@/lib/usecases/approvals/decision-basis';
import { changeConsultation, recordConsultation, removeConsultation } from '@/lib/usecases/consultations/consult';
import { readConsultations } from '@/lib/usecases/consultations/read-consultations';
import {
  declareDisqualified,
  readDisqualifications,
  withdrawDisqualification,
} from '@/lib/usecases/disqualifications/disqualify';
import { markNoticesRead } from '@/lib/usecases/notices/inbox';
import { saveMailSettings } from '@/lib/usecases/notices/mail-settings';
import { endAbsence } from '@/lib/usecases/office/end-absence';
import { endSubstitution } from '@/lib/usecases/office/end-substitution';
import { entrustAssistant } from '@/lib/usecases/office/entrust-assistant';
import { readAbsences } from '@/lib/usecases/office/list-absences';
import { readDecisionCalendar } from '@/lib/usecases/office/read-decision-calendar';
import { readOffice } from '@/lib/usecases/office/read-office';
import { recordAbsence } from '@/lib/usecases/office/record-absence';
import { releaseAssistant } from '@/lib/usecases/office/release-assistant';
import { setSubstitutes } from '@/lib/usecases/office/set-substitutes';
import { grantException, refuseException } from '@/lib/usecases/visits/decide-exception';
import { TRANSITION_USE_CASES } from '@/lib/usecases/visits/transitions';
import { aConsultation, awaitingHeadOfUnit, awaitingProtocol, submitted } from '../support/builders';
import { type City, foundCity, type Persona } from '../support/personas';

let city: City;
beforeAll(async () => {
  city = await foundCity();
});
afterAll(() => city.close());

const NOBODY = '00000000-0000-4000-8000-000000000000';
/** What no form of ours sends, and somebody else's script may. */
const HOSTILE: readonly unknown[] = [
  ...[undefined, null, true, -1, 0, 1e308, Number.NaN, 9007199254740991, 2 ** 31, '', ' ', 'x'.repeat(200_000)],
  ...['\u0000', 'a\u0000b', '\ud800', '\u202e', "'; drop table visit; --", '%', '../../etc/passwd', NOBODY],
  ...['2027-02-30', '275760-09-13', '0000-00-00', '<script>alert(1)</script>', '{{7*7}}', '__proto__'],
  ...[
    {},
    [],
    [[]],
    [NOBODY, NOBODY],
    { __proto__: null },
    ['x'.repeat(200_000)],
    Array.from({ length: 5_000 }, () => NOBODY),
  ],
];

/** Every use case of these screens with an input that it would take, from somebody who may. */
type Attack = { name: string; who: Persona; verb: UseCase<unknown>; input: Record<string, unknown> };

async function attacks(): Promise<Attack[]> {
  const waiting = await awaitingHeadOfUnit(city);
  const high = await awaitingProtocol(city);
  const decide = { id: waiting.id, version: waiting.version, comment: 'Ei nyt.' };
  const consultation = { id: high.id, consultation: NOBODY, version: 1 };
  const days = { from: '2027-03-01', to: '2027-03-02' };
  const { approve, reject, return: giveBack, postpone, cancel, reroute } = TRANSITION_USE_CASES;

  return [
    { name: 'approve', who: 'unit.head', verb: approve, input: { ...decide, conflictReason: 'Sopii.', exceptionReason: 'Sovittu.', conflicts: [] } },
    { name: 'return', who: 'unit.head', verb: giveBack, input: { ...decide, fields: ['title'] } },
    { name: 'reject', who: 'unit.head', verb: reject, input: { ...decide, reason: 'TOO_LATE' } },
    { name: 'postpone', who: 'coordinator.economic', verb: postpone, input: { ...decide, startsOn: '2027-06-01' } },
    { name: 'cancel', who: 'coordinator.economic', verb: cancel, input: decide },
    { name: 'reroute', who: 'coordinator.economic', verb: reroute, input: { ...decide, leadDepartment: 'ADMINISTRATIVE' } },
    { name: 'read the basis', who: 'unit.head', verb: readDecisionBasis, input: { id: waiting.id, locale: 'fi' } },
    { name: 'record a consultation', who: 'protocol', verb: recordConsultation, input: { id: high.id, content: aConsultation() } },
    { name: 'correct one', who: 'protocol', verb: changeConsultation, input: { ...consultation, changes: {} } },
    { name: 'remove one', who: 'protocol', verb: removeConsultation, input: { ...consultation, comment: 'Väärä.' } },
    { name: 'read them', who: 'protocol', verb: readConsultations, input: { id: high.id } },
    { name: 'declare', who: 'coordinator.economic', verb: declareDisqualified, input: { id: waiting.id, person: 'nobody@example.org', reason: 'Suku.' } },
    { name: 'withdraw', who: 'unit.head', verb: withdrawDisqualification, input: { id: waiting.id, accountId: NOBODY } },
    { name: 'read declarations', who: 'viewer', verb: readDisqualifications, input: { id: waiting.id } },
    { name: 'grant', who: 'chief.executive', verb: grantException, input: { id: waiting.id, version: waiting.version, reason: 'Sovittu.' } },
    { name: 'refuse', who: 'chief.executive', verb: refuseException, input: { id: waiting.id, version: waiting.version, reason: 'Ei.' } },
    { name: 'record an absence', who: 'admin.economic', verb: recordAbsence, input: { account: 'unit.head@vierailut.test', ...days, reason: 'TRAVEL' } },
    { name: 'end one', who: 'admin.economic', verb: endAbsence, input: { id: NOBODY, lastDay: '2027-03-01' } },
    { name: 'list them', who: 'admin.economic', verb: readAbsences, input: days },
    { name: 'substitutes', who: 'admin.economic', verb: setSubstitutes, input: { account: 'unit.head@vierailut.test', substitutes: [NOBODY], ...days } },
    { name: 'end substitutes', who: 'admin.economic', verb: endSubstitution, input: { id: NOBODY } },
    { name: 'entrust', who: 'admin.economic', verb: entrustAssistant, input: { account: 'unit.head@vierailut.test', assistant: NOBODY } },
    { name: 'release', who: 'admin.economic', verb: releaseAssistant, input: { account: 'unit.head@vierailut.test', assistant: NOBODY } },
    { name: 'read an office', who: 'admin.economic', verb: readOffice, input: { person: NOBODY } },
    { name: 'calendar', who: 'viewer', verb: readDecisionCalendar, input: { from: '2027-03-01' } },
    { name: 'read a notice', who: 'viewer', verb: markNoticesRead, input: { id: NOBODY } },
    { name: 'mail settings', who: 'viewer', verb: saveMailSettings, input: { locale: 'fi', timings: { ARRIVED: 'NEVER' } } },
  ]; // prettier-ignore
}

it('whatever stands in one field of a decision, an absence, a consultation or a setting is taken or refused, and never breaks', async () => {
  // A visit's id with a NUL in it reached PostgreSQL, which refuses it: the page failed instead of being one that is not there.
  const broken: string[] = [];
  for (const { name, who, verb, input } of await attacks()) {
    for (const field of Object.keys(input)) {
      for (const value of HOSTILE) {
        await verb(city.as(who), { ...input, [field]: value }, city.at()).catch((error: unknown) =>
          broken.push(
            `${name}, ${field} = ${String(JSON.stringify(value)).slice(0, 30)}: ${String(error).slice(0, 90)}`,
          ),
        );
      }
    }
    for (const value of HOSTILE)
      await verb(city.as(who), value, city.at()).catch((error: unknown) => broken.push(`${name}: ${String(error)}`));
  }
  expect(broken).toEqual([]);
}, 120_000);

it('what one does to a restricted visit that one may not read is answered as if there were none', async () => {
  const hidden = await submitted(city, { confidentiality: 'RESTRICTED', title: 'Salainen tapaaminen' });
  const reading = new Set(['read declarations', 'read them', 'read the basis']);
  for (const { name, verb, input } of await attacks()) {
    if (
      !('id' in input) ||
      (!('version' in input) && !('reason' in input) && !('content' in input) && !reading.has(name))
    )
      continue;
    const onHidden = { ...input, id: hidden.id };
    const onNothing = { ...input, id: NOBODY };
    for (const who of ['coordinator.economic', 'unit.head', 'viewer', 'admin.economic'] as const) {
      const answer = await verb(city.as(who), onHidden, city.at());
      expect(answer, `${name} as ${who}`).toEqual({ ok: false, refusal: { code: 'NOT_FOUND' } });
      expect(await verb(city.as(who), onNothing, city.at())).toEqual(answer);
    }
  }
});
