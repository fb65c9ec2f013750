import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlOf } from '@/lib/data/database';
import { trailOf } from '@/lib/data/trail';
import { changeConsultation, recordConsultation, removeConsultation } from '@/lib/usecases/consultations/consult';
import { readConsultations } from '@/lib/usecases/consultations/read-consultations';
import { readVisitPage } from '@/lib/usecases/visits/read-visit';
import { aConsultation, act, awaitingProtocol, consulted, granted, submitted } from '../support/builders';
import { type City, foundCity, type Persona } from '../support/personas';

let city: City;
beforeAll(async () => {
  city = await foundCity();
});
afterAll(() => city.close());

const record = (persona: Persona, visit: { id: string }, change: Parameters<typeof aConsultation>[0] = {}) =>
  recordConsultation(city.as(persona), { id: visit.id, content: aConsultation(change) }, city.at());
const read = async (persona: Persona, visit: { id: string }) =>
  granted(await readConsultations(city.as(persona), { id: visit.id }, city.at()));
const shown = async (persona: Persona, visit: { id: string }) =>
  granted(await readVisitPage(city.as(persona), { id: visit.id }, city.at()));

describe('a consultation', () => {
  it('is recorded by the protocol officer and by coordinators of the lead department, and by nobody else', async () => {
    const visit = await awaitingProtocol(city);
    granted(await record('protocol', visit));
    granted(
      await record('coordinator.administrative', visit, { kind: 'FOREIGN_MINISTRY', at: '2027-01-30T10:00:00+02:00' }),
    );
    for (const persona of [
      'coordinator.economic',
      'requester',
      'director.administrative',
      'viewer',
      'auditor',
    ] as const)
      expect(await record(persona, visit), persona).toMatchObject({
        refusal: { code: 'FORBIDDEN', reason: 'NO_ROLE' },
      });
    expect((await read('auditor', visit)).consultations.map(({ kind }) => kind)).toEqual([
      'EMBASSY',
      'FOREIGN_MINISTRY',
    ]);
  });

  it('is for those who may read the trail: an onlooker sees neither it nor what is lacking', async () => {
    const visit = await awaitingProtocol(city);
    granted(await record('protocol', visit, { outcome: 'OBJECTION', outcomeText: 'Ajankohta ei sovi.' }));
    expect(await readConsultations(city.as('viewer'), { id: visit.id }, city.at())).toMatchObject({
      refusal: { code: 'FORBIDDEN' },
    });
    expect((await shown('viewer', visit)).consultations).toBeNull();
    expect((await shown('requester', visit)).consultations).toHaveLength(1);
  });

  it('about a restricted visit is refused as if the visit did not exist', async () => {
    const secret = await submitted(city, { confidentiality: 'RESTRICTED' });
    for (const persona of ['coordinator.economic', 'viewer', 'registers'] as const) {
      expect(await record(persona, secret), persona).toEqual({ ok: false, refusal: { code: 'NOT_FOUND' } });
      expect(await readConsultations(city.as(persona), { id: secret.id }, city.at()), persona).toEqual({
        ok: false,
        refusal: { code: 'NOT_FOUND' },
      });
    }
    granted(await record('protocol', secret));
  });

  it('cannot have been answered before it took place, but may be waited for', async () => {
    const visit = await awaitingProtocol(city);
    const tomorrow = '2027-02-02T09:00:00+02:00';
    expect(await record('protocol', visit, { at: tomorrow })).toMatchObject({
      refusal: { code: 'INVALID', issues: [{ path: 'at', code: 'not_yet' }] },
    });
    granted(await record('protocol', visit, { at: tomorrow, outcome: 'PENDING' }));
    expect(await record('protocol', visit, { outcome: 'OBJECTION' })).toMatchObject({
      refusal: { code: 'INVALID', issues: [{ path: 'content.outcomeText', code: 'required' }] },
    });
  });

  it('is corrected by a new version: the one before stays readable, with who wrote it, and the trail tells of both', async () => {
    const visit = await awaitingProtocol(city);
    const { consultation } = granted(await record('protocol', visit, { outcome: 'PENDING', contact: 'Anna Ek' }));
    const change = { outcome: 'NO_OBJECTION', documentRef: 'HEL 2027-000123' };
    const correct = (version: number) =>
      changeConsultation(
        city.as('coordinator.administrative'),
        { id: visit.id, consultation: consultation.id, version, changes: change },
        city.at(),
      );
    granted(await correct(1));

    const [standing] = (await read('protocol', visit)).consultations;
    expect(standing).toMatchObject({
      ...{ version: 2, ...change, contact: 'Anna Ek', recordedBy: 'Sanna Korhonen' },
      earlier: [{ version: 1, outcome: 'PENDING', documentRef: '', recordedBy: 'Kristiina Åkerblom' }],
    });
    expect(await correct(1)).toMatchObject({
      refusal: { code: 'STALE', currentVersion: 2, changedBy: 'Sanna Korhonen', changed: ['consultations'] },
    });

    const told = (await trailOf(sqlOf(city.database), visit.id)).slice(-2);
    expect(told).toMatchObject([
      { action: 'visit.consult', payload: { consultation: { outcome: 'PENDING' } } },
      { action: 'visit.consult_change', payload: { corrected: ['outcome', 'documentRef'] } },
    ]);
    expect(JSON.stringify(told)).not.toContain('Anna Ek');
  });

  it('that is removed is lacking again, and the database alters no version of it', async () => {
    const visit = await awaitingProtocol(city);
    const { consultation } = granted(await record('protocol', visit));
    expect((await read('protocol', visit)).lacking.map(({ demand }) => demand)).toEqual(['CONSULT_FINNISH_MISSION']);

    const which = { id: visit.id, consultation: consultation.id, version: 1, comment: 'Väärä vierailu.' };
    granted(await removeConsultation(city.as('protocol'), which, city.at()));
    const left = await read('protocol', visit);
    expect(left.consultations).toEqual([]);
    expect(left.lacking).toHaveLength(2);
    expect(await removeConsultation(city.as('protocol'), which, city.at())).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    });

    const kept = await sqlOf(city.database).rows(`select version from consultation where id = $1`, [consultation.id]);
    expect(kept).toHaveLength(2);
    await expect(city.database.pool.query(`update consultation set outcome = 'NO_OBJECTION'`)).rejects.toThrow(
      'corrected by a new version',
    );
  });

  it('is not recorded on a visit that is over without having taken place', async () => {
    const visit = await submitted(city);
    const cancelled = granted(await act(city, 'coordinator.economic', 'cancel', visit));
    expect(await record('protocol', cancelled)).toMatchObject({ refusal: { code: 'NOT_POSSIBLE_NOW' } });
  });

  it('raises the version of its visit: whoever decides on what they saw before is told so', async () => {
    const visit = await awaitingProtocol(city);
    const ready = await consulted(city, visit);
    const approved = granted(await act(city, 'protocol', 'approve', ready));
    granted(await record('coordinator.administrative', approved, { outcome: 'OBJECTION', outcomeText: 'Ei käy.' }));

    expect(await act(city, 'director.administrative', 'approve', approved)).toMatchObject({
      refusal: { code: 'STALE', changedBy: 'Sanna Korhonen', changed: ['consultations'] },
    });
  });

  it('of two corrections at the same moment one holds, and the other is told', async () => {
    const visit = await awaitingProtocol(city);
    const { consultation } = granted(await record('protocol', visit));
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        changeConsultation(
          city.as('protocol'),
          { id: visit.id, consultation: consultation.id, version: 1, changes: { contact: `Yhteys ${index}` } },
          city.at(),
        ),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    for (const outcome of outcomes.filter(({ ok }) => !ok))
      expect(outcome).toMatchObject({ refusal: { code: 'STALE' } });
  });
});

describe('the protocol check', () => {
  it('is refused while a mission has not answered, and says which', async () => {
    const visit = await awaitingProtocol(city);
    const refusal = (which: string) => ({
      refusal: {
        code: 'INVALID',
        issues: [{ path: 'exceptionReason', code: 'consultations_lacking', params: { which } }],
      },
    });
    expect(await act(city, 'protocol', 'approve', visit)).toMatchObject(refusal('BOTH'));

    granted(await record('protocol', visit));
    granted(await record('protocol', visit, { kind: 'FINNISH_MISSION', outcome: 'PENDING' }));
    const waiting = { ...visit, version: visit.version + 2 };
    expect(await act(city, 'protocol', 'approve', waiting)).toMatchObject(refusal('CONSULT_FINNISH_MISSION'));
    granted(await record('protocol', visit, { kind: 'FINNISH_MISSION', outcome: 'NO_ANSWER' }));
    granted(await act(city, 'protocol', 'approve', { ...visit, version: visit.version + 3 }));
  });

  it('passes with the protocol officer’s reason, which stays on the trail with what was lacking', async () => {
    const visit = await awaitingProtocol(city);
    const exceptionReason = 'Maalla ei ole edustustoa Suomessa.';
    granted(await act(city, 'protocol', 'approve', visit, { exceptionReason }));
    const last = (await trailOf(sqlOf(city.database), visit.id)).at(-1);
    expect(last?.payload).toMatchObject({
      exceptionReason,
      lacking: [{ demand: 'CONSULT_MISSION_IN_HELSINKI' }, { demand: 'CONSULT_FINNISH_MISSION' }],
    });
  });

  it('of the city’s own high-level journey demands the Finnish mission alone', async () => {
    const visit = await awaitingProtocol(city, {
      ...{ kind: 'OUTGOING_VISIT', guests: [], travellingBody: 'MAYORALTY', country: 'EE' },
      travellers: [{ name: 'Paula Rautio', title: 'Pormestari', rank: 'MAYOR', isHead: true }],
    });
    expect(visit).toMatchObject({ rule: 'K2', level: 'HIGH' });
    expect((await read('protocol', visit)).lacking.map(({ demand }) => demand)).toEqual(['CONSULT_FINNISH_MISSION']);
    granted(await record('protocol', visit, { kind: 'FINNISH_MISSION' }));
    granted(await act(city, 'protocol', 'approve', { ...visit, version: visit.version + 1 }));
  });
});
