import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlOf } from '@/lib/data/database';
import { trailOf } from '@/lib/data/trail';
import type { Visit } from '@/lib/domain/visit/visit';
import { toFormValues } from '@/lib/domain/visit/to-form-values';
import { changeDelegation } from '@/lib/usecases/delegation/change-delegation';
import { readDelegation } from '@/lib/usecases/delegation/read-delegation';
import { editVisit } from '@/lib/usecases/visits/edit-visit';
import { saveForm } from '@/lib/usecases/visits/send-form';
import { A_MAYOR, act, awaitingProtocol, consulted, granted, submitted } from '../support/builders';
import { type City, foundCity, type Persona } from '../support/personas';

let city: City;
beforeAll(async () => {
  city = await foundCity();
});
afterAll(() => city.close());

const TWO = [
  { name: 'Anna Ek', title: 'Direktör', role: 'HEAD', pronunciation: 'eek', languages: ['sv', 'en'] },
  { name: 'María DE LA CRUZ', title: 'Tolk', role: 'INTERPRETER', email: 'maria@example.org' },
] as const;

const change = (
  persona: Persona,
  visit: Pick<Visit, 'id' | 'version'>,
  delegates: readonly object[],
  { at, ...more }: { at?: string; announcedCount?: number | null } = {},
) => changeDelegation(city.as(persona), { id: visit.id, version: visit.version, delegates, ...more }, city.at(at));
const read = async (persona: Persona, { id }: { id: string }, at?: string) =>
  granted(await readDelegation(city.as(persona), { id }, city.at(at)));
const theirOwn = ({
  id,
  name,
  role,
  pronunciation,
  languages,
}: Awaited<ReturnType<typeof read>>['delegates'][number]) => ({
  ...{ id, name, role, pronunciation, languages },
});

describe('a delegation', () => {
  it('is written by coordinators of the lead department and its protocol officer, and read by whoever reads the visit', async () => {
    const visit = await submitted(city, { guests: [A_MAYOR] });
    const three = [...TWO, A_MAYOR];
    const changed = granted(await change('coordinator.administrative', visit, three, { announcedCount: 12 }));
    expect(changed).toMatchObject({ visit: { version: 2, announcedCount: 12 }, side: 'GUEST', present: null });
    granted(await change('protocol', changed.visit, three, { announcedCount: 13 }));
    for (const persona of [
      'coordinator.economic',
      'requester',
      'director.administrative',
      'viewer',
      'auditor',
    ] as const)
      expect(await change(persona, { id: visit.id, version: 3 }, []), persona).toMatchObject({
        refusal: { code: 'FORBIDDEN' },
      });

    const seen = await read('viewer', visit);
    expect(seen.delegates).toMatchObject([
      { name: 'Anna Ek', role: 'HEAD' },
      { name: 'María DE LA CRUZ', role: 'INTERPRETER' },
      { rank: 'MAYOR', role: 'MEMBER' },
    ]);
    // Addresses are for those who write to them.
    expect(seen.delegates[1]?.email).toBe('');
    expect((await read('protocol', visit)).delegates[1]?.email).toBe('maria@example.org');
  });

  it('of a restricted visit does not exist for whoever may not know of the visit', async () => {
    const visit = await submitted(city, { confidentiality: 'RESTRICTED', guests: [A_MAYOR] });
    for (const persona of ['coordinator.economic', 'viewer'] as const) {
      expect(await readDelegation(city.as(persona), { id: visit.id }, city.at())).toMatchObject({
        refusal: { code: 'NOT_FOUND' },
      });
      expect(await change(persona, visit, [])).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    }
    granted(await change('protocol', visit, [{ ...A_MAYOR, role: 'HEAD' }]));
  });

  it('keeps what is told of people when the form, a program or another program writes the visit again', async () => {
    const visit = await submitted(city, { guests: [{ name: 'Anna Ek', title: 'Direktör', isHead: true }] });
    const first = granted(await change('coordinator.economic', visit, TWO));
    const told = first.delegates.map(theirOwn);

    // A program that knows nothing of ids, and turns the order round.
    const guests = [
      { name: 'María DE LA CRUZ', title: 'Tolk' },
      { name: 'Anna Ek', title: 'Direktör', isHead: true },
    ];
    const patched = granted(
      await editVisit(city.as('coordinator.economic'), { id: visit.id, version: 2, changes: { guests } }, city.at()),
    );
    expect((await read('coordinator.economic', visit)).delegates.map(theirOwn)).toEqual(told.toReversed());

    // The form, in which somebody's name was corrected and somebody was added.
    const values = toFormValues(patched);
    const [maria, anna] = values.guests;
    if (!maria || !anna) throw new Error('Two guests were written.');
    const form = {
      ...values,
      guests: [{ ...maria, name: 'María de la Cruz' }, anna, { ...anna, personId: '', name: 'Bo', isHead: false }],
    };
    granted(await saveForm(city.as('coordinator.economic'), { id: visit.id, version: 3, values: form }, city.at()));
    const after = (await read('coordinator.economic', visit)).delegates.map(theirOwn);
    expect(after.slice(0, 2)).toEqual([{ ...told[1], name: 'María de la Cruz' }, told[0]]);
    expect(after[2]).toMatchObject({ name: 'Bo', role: 'MEMBER', pronunciation: '' });
  });

  it('takes over nobody of another visit by their id', async () => {
    const [one, other] = [await submitted(city), await submitted(city)];
    const [anna] = granted(await change('coordinator.economic', one, TWO)).delegates;
    const taken = granted(await change('coordinator.economic', other, [{ id: anna?.id, name: 'Robber', title: '' }]));
    expect(taken.delegates[0]?.id).not.toBe(anna?.id);
    expect((await read('coordinator.economic', one)).delegates[0]).toMatchObject({ id: anna?.id, name: 'Anna Ek' });
  });

  it('makes the visit high-level by the rank of a title and sends it to the other department', async () => {
    const visit = await submitted(city, { guests: [{ name: 'Anna Ek', title: 'Direktör' }] });
    expect(visit).toMatchObject({ level: 'ORDINARY', leadDepartment: 'ECONOMIC' });
    const changed = granted(
      await change('coordinator.economic', visit, [...TWO, { name: 'Kaja Kallas', title: 'Prime Minister' }]),
    );
    expect(changed.visit).toMatchObject({ level: 'HIGH', leadDepartment: 'ADMINISTRATIVE' });
    expect(changed.delegates[2]).toMatchObject({ rank: 'HEAD_OF_GOVERNMENT', rankOrigin: 'READ' });
  });

  it('with another head asks those again whom a head concerns, and with a pronunciation nobody', async () => {
    const waiting = await consulted(city, await awaitingProtocol(city, { guests: [{ ...A_MAYOR, isHead: true }] }));
    const checked = granted(await act(city, 'protocol', 'approve', waiting));
    const coordinator = 'coordinator.administrative';

    const spoken = granted(await change(coordinator, checked, [{ ...A_MAYOR, role: 'HEAD', pronunciation: 'eek' }]));
    expect(spoken.visit.steps.map(({ state }) => state)).toEqual(checked.steps.map(({ state }) => state));
    const other = granted(
      await change(coordinator, spoken.visit, [
        { ...A_MAYOR, role: 'MEMBER' },
        { name: 'Bo', title: 'Mayor', rank: 'MAYOR', role: 'HEAD' },
      ]),
    );
    expect(other.visit.steps[0]).toMatchObject({ step: 'PROTOCOL_CHECK', state: 'OPEN' });
    const entries = await trailOf(sqlOf(city.database), waiting.id);
    expect(entries.slice(-2)).toMatchObject([
      { action: 'visit.delegates', payload: { changed: ['guests'], parts: ['pronunciation'] } },
      { action: 'visit.edit', payload: { changed: ['guests'], material: [{ change: 'HEAD_OF_DELEGATION' }] } },
    ]);
  });

  it('that two people change is the first one’s, and the second is told who changed what', async () => {
    const visit = await submitted(city, { guests: [A_MAYOR] });
    const both = await Promise.all([
      change('coordinator.administrative', visit, TWO),
      change('protocol', visit, [{ name: 'Bo Berg', title: '' }]),
    ]);
    const [won] = both.filter(({ ok }) => ok);
    const [lost] = both.filter(({ ok }) => !ok);
    expect(lost).toMatchObject({ refusal: { code: 'STALE', currentVersion: 2, changed: ['guests'] } });
    expect((await read('protocol', visit)).delegates.map(theirOwn)).toEqual(
      won?.ok ? won.value.delegates.map(theirOwn) : null,
    );
  });

  it('is told of by who came only from the first day on, after the visit as well and never once it is reported', async () => {
    const visit = await submitted(city, {
      guests: [{ name: 'Anna Ek', title: 'Direktör' }],
      confidentiality: 'INTERNAL',
    });
    const [anna] = (await read('coordinator.economic', visit)).delegates;
    const came = [
      { id: anna?.id, name: 'Anna Ek', title: 'Direktör', present: true },
      { name: 'Bo', title: 'Tolk', present: false },
    ];
    expect(await change('coordinator.economic', visit, came)).toMatchObject({
      refusal: {
        code: 'INVALID',
        issues: [{ path: 'delegates.0.present', code: 'day_not_come' }, { path: 'delegates.1.present' }],
      },
    });
    const onTheDay = granted(await change('coordinator.economic', visit, came, { at: '2027-03-03T08:00:00+02:00' }));
    expect(onTheDay).toMatchObject({ present: 1, dayHasCome: true });

    await city.database.pool.query(`update visit set status = 'COMPLETED' where id = $1`, [visit.id]);
    const late = granted(
      await change('coordinator.economic', onTheDay.visit, [...came.slice(0, 1)], { at: '2027-03-04T08:00:00+02:00' }),
    );
    expect(late.visit).toMatchObject({ status: 'COMPLETED', version: 3 });
    await city.database.pool.query(`update visit set status = 'REPORTED' where id = $1`, [visit.id]);
    expect(await change('coordinator.economic', late.visit, [])).toMatchObject({
      refusal: { code: 'NOT_POSSIBLE_NOW' },
    });
    expect((await read('coordinator.economic', visit)).mayPlan).toBe(false);
  });

  it('with two heads, or somebody without a name, is refused on the list as it was written', async () => {
    const visit = await submitted(city);
    const codes = async (delegates: readonly object[]) => {
      const refusedList = await change('coordinator.economic', visit, delegates);
      return refusedList.ok || refusedList.refusal.code !== 'INVALID'
        ? []
        : refusedList.refusal.issues.map(({ path, code }) => [path, code]);
    };
    expect(await codes(TWO.map((one) => ({ ...one, role: 'HEAD' })))).toEqual([['delegates', 'several_heads']]);
    expect(await codes([{ name: '', title: '' }])).toEqual([['delegates', 'person_without_name']]);
    expect(await codes([{ name: 'a'.repeat(201), title: '' }])).toEqual([['delegates.0.name', 'too_long']]);
    expect(await codes([{ name: 'Bo', title: '', email: 'nowhere', inOfficeSince: '1066-10-14' }])).toEqual([
      ['delegates.0.inOfficeSince', 'date_out_of_range'],
      ['delegates.0.email', 'wrong_format'],
    ]);
  });

  it('that stays the same leaves neither a version nor an entry', async () => {
    const visit = await submitted(city);
    const { visit: changed } = granted(await change('coordinator.economic', visit, TWO));
    const again = granted(await change('coordinator.economic', changed, TWO));
    expect(again.visit.version).toBe(changed.version);
  });
});
