import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTrail } from '@/lib/usecases/trail/read-trail';
import type { VisitFormValues } from '@/lib/domain/visit/form-values';
import { deleteDraft } from '@/lib/usecases/visits/delete-draft';
import { copyVisit, openForm } from '@/lib/usecases/visits/open-form';
import { readVisit } from '@/lib/usecases/visits/read-visit';
import { saveDraft } from '@/lib/usecases/visits/save-draft';
import { saveForm, sendForm } from '@/lib/usecases/visits/send-form';
import { act, granted, submitted } from '../support/builders';
import { aForm, aPerson } from '../support/forms';
import { type City, foundCity, type Persona } from '../support/personas';

let city: City;
beforeAll(async () => {
  city = await foundCity();
});
afterAll(() => city.close());

const save = (persona: Persona, id: string, version: number | null, values: VisitFormValues) =>
  saveDraft(city.as(persona), { id, version, values }, city.at());
const open = (persona: Persona, id: string) => openForm(city.as(persona), { id }, city.at());
const send = (persona: Persona, id: string, version: number, values: VisitFormValues) =>
  sendForm(city.as(persona), { id, version, values }, city.at());

/** A draft in the requester's hands. */
async function aDraft(change: Partial<VisitFormValues> = {}) {
  const values = aForm(change);
  return { values, ...granted(await save('requester', randomUUID(), null, values)) };
}

describe('a draft that saves itself', () => {
  it('keeps what was typed as it was typed, readable or not', async () => {
    const draft = await aDraft({ startDate: '3.3.', estimatedCostEur: 'kysyttävä', organisation: 'Stockholms stad' });
    const opened = granted(await open('requester', draft.id));
    expect(opened.values).toEqual(draft.values);
    expect(opened.visit).toMatchObject({ status: 'DRAFT', organisation: 'Stockholms stad', startsAt: null });
    expect(opened.visit.estimatedCostEur).toBeNull();
  });

  it('raises its version with every save and leaves the trail alone after the first', async () => {
    const draft = await aDraft();
    expect(draft.version).toBe(1);
    const again = granted(await save('requester', draft.id, 1, aForm({ title: 'Toinen' })));
    expect(again).toMatchObject({ version: 2, reference: draft.reference });

    const trail = granted(await readTrail(city.as('auditor'), {}, city.at()));
    const told = JSON.stringify(trail).split(draft.id).length - 1;
    expect(told).toBe(1);
  });

  it('is one draft when the first save was sent twice', async () => {
    const id = randomUUID();
    granted(await save('requester', id, null, aForm()));
    const again = granted(await save('requester', id, null, aForm({ title: 'Sama' })));
    expect(again.version).toBe(2);
    expect(granted(await open('requester', id)).values.title).toBe('Sama');
  });

  it('does not write over a newer one from another window', async () => {
    const draft = await aDraft();
    granted(await save('requester', draft.id, 1, aForm({ title: 'Toisesta ikkunasta' })));

    for (const version of [1, null]) {
      const late = await save('requester', draft.id, version, aForm({ title: 'Vanhasta ikkunasta' }));
      expect(late).toMatchObject({
        ok: false,
        refusal: { code: 'STALE', currentVersion: 2, changedBy: 'Aino Virtanen' },
      });
    }
    expect(granted(await open('requester', draft.id)).values.title).toBe('Toisesta ikkunasta');
  });

  it('does not come back once it has been sent or deleted', async () => {
    const sent = await aDraft();
    granted(await send('requester', sent.id, 1, sent.values));
    expect(await save('requester', sent.id, 1, sent.values)).toMatchObject({
      refusal: { code: 'NOT_POSSIBLE_NOW', status: 'SUBMITTED' },
    });

    const deleted = await aDraft();
    granted(await deleteDraft(city.as('requester'), { id: deleted.id, version: 1 }, city.at()));
    expect(await save('requester', deleted.id, 1, deleted.values)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  });

  it('refuses what a database cannot hold and what has no end', async () => {
    const refused = await save('requester', randomUUID(), null, aForm({ notes: 'a\u0000b' }));
    expect(refused).toMatchObject({ refusal: { code: 'INVALID', issues: [{ code: 'forbidden_characters' }] } });

    const guests = Array.from({ length: 400 }, () => aPerson({ name: 'a'.repeat(1500) }));
    expect(await save('requester', randomUUID(), null, aForm({ guests }))).toMatchObject({ ok: false });
  });
});

describe('other people’s drafts', () => {
  it('are not there: to open, to write on, to send, to copy or to delete', async () => {
    const { id, values } = await aDraft();
    for (const persona of ['another.requester', 'coordinator.economic', 'protocol'] as const) {
      const actor = city.as(persona);
      const refusals = await Promise.all([
        open(persona, id),
        save(persona, id, 1, values),
        save(persona, id, null, values),
        send(persona, id, 1, values),
        copyVisit(actor, { id }, city.at()),
        deleteDraft(actor, { id, version: 1 }, city.at()),
      ]);
      expect(refusals.map((result) => result.ok || result.refusal.code)).toEqual(Array(6).fill('NOT_FOUND'));
    }
    expect(granted(await open('requester', id)).visit.version).toBe(1);
  });

  it('are nobody’s to begin who may not log visits', async () => {
    const values = aForm();
    for (const persona of ['viewer', 'auditor', 'unit.head'] as const) {
      expect(await save(persona, randomUUID(), null, values)).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    }
    expect(await saveDraft(null, { id: randomUUID(), version: null, values }, city.at())).toMatchObject({
      refusal: { code: 'NOT_SIGNED_IN' },
    });
  });
});

describe('sending a form', () => {
  it('writes and hands over a draft at once', async () => {
    const draft = await aDraft({ title: 'Vanha' });
    const visit = granted(await send('requester', draft.id, 1, aForm({ title: 'Uusi', announcedCount: '12' })));
    expect(visit).toMatchObject({
      status: 'SUBMITTED',
      title: 'Uusi',
      announcedCount: 12,
      leadDepartment: 'ECONOMIC',
      rule: 'K4',
    });
    expect(visit.version).toBe(2);
  });

  it('says what is wrong on the form’s own fields, and the draft stays as it was', async () => {
    const draft = await aDraft();
    const refused = await send('requester', draft.id, 1, aForm({ title: '', startDate: '31.2.2027' }));
    expect(refused).toMatchObject({
      refusal: {
        code: 'INVALID',
        issues: [
          { path: 'values.startDate', code: 'wrong_date' },
          { path: 'values.title', code: 'required' },
        ],
      },
    });
    expect(granted(await open('requester', draft.id)).visit).toMatchObject({ status: 'DRAFT', version: 1 });
  });

  it('names staff who are there and says which address is nobody’s', async () => {
    const draft = await aDraft();
    const restricted = { confidentiality: 'RESTRICTED' } as const;
    const unknown = aForm({ ...restricted, named: 'viewer@vierailut.test ei.kukaan@vierailut.test' });
    expect(await send('requester', draft.id, 1, unknown)).toMatchObject({
      refusal: { code: 'INVALID', issues: [{ path: 'named.1', code: 'unknown_person' }] },
    });

    const visit = granted(
      await send('requester', draft.id, 1, aForm({ ...restricted, named: 'Viewer@vierailut.test' })),
    );
    expect(visit.named.map(({ email }) => email)).toEqual(['viewer@vierailut.test']);
    expect(await readVisit(city.as('viewer'), { id: draft.id }, city.at())).toMatchObject({ ok: true });
    expect(await readVisit(city.as('another.requester'), { id: draft.id }, city.at())).toMatchObject({ ok: false });
  });

  it('sends a returned visit again with what was changed in it', async () => {
    const visit = await submitted(city);
    const returned = granted(await act(city, 'coordinator.economic', 'return', visit, { comment: 'Täydennä' }));
    const { values } = granted(await open('requester', visit.id));
    const again = granted(await send('requester', visit.id, returned.version, { ...values, announcedCount: '12' }));
    expect(again).toMatchObject({ status: 'SUBMITTED', announcedCount: 12 });
  });

  it('is refused on a stale version, with who changed what', async () => {
    const visit = await submitted(city);
    const returned = granted(await act(city, 'coordinator.economic', 'return', visit, { comment: 'Täydennä' }));
    const { values } = granted(await open('requester', visit.id));
    expect(await send('requester', visit.id, visit.version, values)).toMatchObject({
      refusal: {
        code: 'STALE',
        currentVersion: returned.version,
        changedBy: 'Mikael Lindström',
        changed: ['visit.return'],
      },
    });
  });

  it('is not for whoever only edits: a coordinator cannot send in the requester’s name', async () => {
    const visit = await submitted(city);
    const returned = granted(await act(city, 'coordinator.economic', 'return', visit, { comment: 'Täydennä' }));
    const { values } = granted(await open('coordinator.economic', visit.id));
    expect(await send('coordinator.economic', visit.id, returned.version, values)).toMatchObject({
      refusal: { code: 'FORBIDDEN' },
    });
  });

  it('by the visit’s own page does not lose what could not be read in the draft', async () => {
    const draft = await aDraft({ estimatedCostEur: 'kysyttävä' });
    const visit = granted(await readVisit(city.as('requester'), { id: draft.id }, city.at())).visit;
    expect(await act(city, 'requester', 'submit', visit)).toMatchObject({
      refusal: { code: 'INVALID', issues: [{ path: 'estimatedCostEur', code: 'wrong_amount' }] },
    });
  });
});

describe('saving the form of a visit on its way', () => {
  it('changes what was changed and leaves the rest at its own precision', async () => {
    const visit = await submitted(city, { startsAt: '2027-03-03T09:00:30+02:00' });
    const { values } = granted(await open('coordinator.economic', visit.id));
    const input = { id: visit.id, version: visit.version, values: { ...values, host: 'Johanna Björk' } };
    const saved = granted(await saveForm(city.as('coordinator.economic'), input, city.at()));
    expect(saved).toMatchObject({ host: 'Johanna Björk', startsAt: visit.startsAt, version: visit.version + 1 });
  });

  it('writes nothing when nothing was changed', async () => {
    const visit = await submitted(city);
    const { values } = granted(await open('coordinator.economic', visit.id));
    const input = { id: visit.id, version: visit.version, values };
    expect(granted(await saveForm(city.as('coordinator.economic'), input, city.at())).version).toBe(visit.version);
  });

  it('cannot be opened by who may not edit it, nor when it is over', async () => {
    const visit = await submitted(city);
    expect(await open('another.requester', visit.id)).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    const cancelled = granted(await act(city, 'coordinator.economic', 'cancel', visit));
    expect(await open('coordinator.economic', cancelled.id)).toMatchObject({
      refusal: { code: 'NOT_POSSIBLE_NOW', status: 'CANCELLED' },
    });
  });
});

describe('copying a visit as new', () => {
  it('takes who and what, and neither its dates nor its request', async () => {
    const visit = await submitted(city, {
      guests: [{ name: 'Anna Ek', title: 'Borgmästare', isHead: true }],
      ...{ caseNumber: 'HEL 2027-000123', source: 'EMAIL', requestedOn: '2027-01-05', topics: ['Asuminen'] },
    });
    const copy = granted(await copyVisit(city.as('another.requester'), { id: visit.id }, city.at()));
    expect(copy).toMatchObject({ organisation: 'Stockholms stad', topics: 'Asuminen' });
    expect(copy.guests).toMatchObject([{ name: 'Anna Ek', title: 'Borgmästare', isHead: true }]);
    expect([copy.startDate, copy.caseNumber, copy.source, copy.requestedOn]).toEqual(['', '', '', '']);
  });

  it('is not a way to read a restricted visit', async () => {
    const visit = await submitted(city, { confidentiality: 'RESTRICTED' });
    expect(await copyVisit(city.as('another.requester'), { id: visit.id }, city.at())).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    });
  });
});
