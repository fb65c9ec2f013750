import { afterAll, beforeAll, expect, it } from 'vitest';
import { ANSWERS } from '@/app/api/v1/openapi.json/openapi';
import * as conflicts from '@/app/api/v1/visits/[id]/conflicts/route';
import * as consultations from '@/app/api/v1/visits/[id]/consultations/route';
import * as consultation from '@/app/api/v1/visits/[id]/consultations/[consultation]/route';
import * as disqualifications from '@/app/api/v1/visits/[id]/disqualifications/route';
import * as disqualification from '@/app/api/v1/visits/[id]/disqualifications/[account]/route';
import * as transitions from '@/app/api/v1/visits/[id]/transitions/route';
import * as rejectionReasons from '@/app/api/v1/rejection-reasons/route';
import { aConsultation, aDayOfItsOwn, awaitingHeadOfUnit, awaitingProtocol, submitted } from '../support/builders';
import { type ApiCity, foundApiCity } from '../support/api-client';

let city: ApiCity;
beforeAll(async () => {
  city = await foundApiCity();
});
afterAll(() => city.close());

const post = { method: 'POST' } as const;

/** What was answered, read through its schema without anything being dropped. */
function answered<Name extends keyof typeof ANSWERS>(name: Name, { json }: { json: unknown }) {
  const read = ANSWERS[name].parse(json);
  expect(read, name).toEqual(json);
  return read as ReturnType<(typeof ANSWERS)[Name]['parse']>;
}

it('consultations are recorded, corrected and removed over the API, their moments in the visit’s time zone', async () => {
  const { id } = await awaitingProtocol(city, { timeZone: 'Europe/Helsinki' });
  const params = { id };
  const made = await city.call(consultations.POST, 'protocol', {
    ...post,
    params,
    body: aConsultation({ at: '2026-11-03T08:00:00Z', outcome: 'PENDING' }),
  });
  expect(made.status).toBe(201);
  const recorded = answered('Consultation', made);
  expect(recorded).toMatchObject({ version: 1, at: '2026-11-03T10:00:00+02:00', contact: '', earlier: [] });

  const one = { ...params, consultation: recorded.id };
  const changed = await city.call(consultation.PATCH, 'coordinator.administrative', {
    method: 'PATCH',
    params: one,
    body: { version: 1, outcome: 'NO_OBJECTION' },
  });
  expect(answered('Consultation', changed)).toMatchObject({ version: 2, earlier: [{ outcome: 'PENDING' }] });
  const list = answered('Consultations', await city.call(consultations.GET, 'auditor', { params }));
  expect(list.items).toHaveLength(1);
  expect(list.lacking).toEqual([{ demand: 'CONSULT_FINNISH_MISSION', because: 'NOT_RECORDED' }]);

  const remove = (version: string) =>
    city.call(consultation.DELETE, 'protocol', { method: 'DELETE', params: one, address: `/?version=${version}` });
  expect((await remove('1')).status).toBe(409);
  expect((await remove('two')).status).toBe(422);
  answered('Consultation', await remove('2'));
  expect((await city.call(consultations.GET, 'protocol', { params })).json).toMatchObject({ items: [] });
});

it('a consultation that is written down wrong is told so on its own fields, as the caller wrote them', async () => {
  const { id } = await awaitingProtocol(city);
  const wrong = await city.call(consultations.POST, 'protocol', {
    ...post,
    params: { id },
    body: { kind: 'CONSULATE', mission: '', at: 'tomorrow', means: 'PHONE', outcome: 'PENDING', extra: 1 },
  });
  expect(wrong.status).toBe(422);
  const { errors = [] } = answered('Problem', wrong);
  expect(errors.map(({ path }) => path).sort()).toEqual(['at', 'extra', 'kind', 'mission']);
  for (const body of [[], 'text', null])
    expect((await city.call(consultations.POST, 'protocol', { ...post, params: { id }, body })).status).toBe(422);
});

it('whoever declares themselves disqualified over the API is told so when they decide, until they withdraw it', async () => {
  const visit = await awaitingHeadOfUnit(city, aDayOfItsOwn());
  const params = { id: visit.id };
  const declared = await city.call(disqualifications.POST, 'unit.head', {
    ...post,
    params,
    body: { reason: 'Olen yhdistyksen hallituksessa.' },
  });
  expect(declared.status).toBe(201);
  const [mine] = answered('Disqualifications', declared).items;
  expect(mine).toMatchObject({ name: 'Jukka Nieminen', reason: 'Olen yhdistyksen hallituksessa.' });

  const approve = () =>
    city.call(transitions.POST, 'unit.head', { ...post, params, body: { action: 'approve', version: visit.version } });
  expect((await approve()).json).toMatchObject({ status: 403, reason: 'disqualified' });
  const seen = await city.call(disqualifications.GET, 'viewer', { params });
  expect(answered('Disqualifications', seen).items).toMatchObject([{ reason: null }]);

  const one = { ...params, account: mine?.account ?? '' };
  expect((await city.call(disqualification.DELETE, 'viewer', { method: 'DELETE', params: one })).status).toBe(403);
  const left = await city.call(disqualification.DELETE, 'unit.head', { method: 'DELETE', params: one });
  expect(answered('Disqualifications', left).items).toEqual([]);
  expect((await approve()).status).toBe(200);
});

it('a rejection without a reason of the register is refused on the path `reason`, in the caller’s language', async () => {
  const visit = await awaitingHeadOfUnit(city, aDayOfItsOwn());
  const reject = (more: object) =>
    city.call(transitions.POST, 'unit.head', {
      ...post,
      params: { id: visit.id },
      body: { action: 'reject', version: visit.version, comment: 'Ei nyt.', ...more },
    });
  const refused = await reject({});
  expect(refused.status).toBe(422);
  expect(answered('Problem', refused).errors).toEqual([
    { path: 'reason', code: 'required', message: 'Täytä tämä kohta' },
  ]);

  const offered = answered('RejectionReasons', await city.call(rejectionReasons.GET, 'viewer'));
  expect(offered.items[0]).toEqual({ key: 'NO_CAPACITY', name: 'Ei mahdollisuutta ottaa vastaan' });
  expect((await reject({ reason: offered.items[0]?.key })).json).toMatchObject({ status: 'REJECTED' });
});

it('conflicts are read before they are accepted, and a refusal names them', async () => {
  const day = aDayOfItsOwn();
  const visit = await awaitingHeadOfUnit(city, { ...day, host: 'Anna Ek' });
  const other = await submitted(city, { ...day, host: 'Anna Ek' });
  const params = { id: visit.id };
  const [conflict] = answered('Conflicts', await city.call(conflicts.GET, 'unit.head', { params })).items;
  expect(conflict).toMatchObject({ kind: 'HOST_TWICE', needsReason: true, with: { id: other.id, settled: false } });

  const approve = (more: object) =>
    city.call(transitions.POST, 'unit.head', {
      ...post,
      params,
      body: { action: 'approve', version: visit.version, ...more },
    });
  expect(answered('Problem', await approve({})).errors).toMatchObject([
    { path: 'conflictReason', message: expect.stringContaining(`${other.title} (${other.reference})`) as string },
  ]);
  expect((await approve({ conflictReason: 'Anna ehtii.', conflicts: [conflict?.key] })).status).toBe(200);
});
