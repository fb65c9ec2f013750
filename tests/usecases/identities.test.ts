import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlOf } from '@/lib/data/database';
import { trailOf } from '@/lib/data/trail';
import type { Visit } from '@/lib/domain/visit/visit';
import { joinSame, readIdentity, recogniseDelegation, undoSame } from '@/lib/usecases/identity/recognise';
import { A_MAYOR, aDayOfItsOwn, granted, submitted } from '../support/builders';
import { type City, foundCity, type Persona } from '../support/personas';

let city: City;
beforeAll(async () => {
  city = await foundCity();
});
afterAll(() => city.close());

const guest = (name: string, organisation = '') => ({ name, title: 'Direktör', organisation });
const recognised = async (visit: { id: string }, persona: Persona = 'coordinator.economic') =>
  granted(await recogniseDelegation(city.as(persona), { id: visit.id }, city.at()));
const personIn = async (visit: { id: string }, persona?: Persona) =>
  (await recognised(visit, persona)).find(({ person }) => person !== null) ?? expect.fail();
const join = (visit: Visit, person: string | null, same: string[], persona: Persona = 'coordinator.economic') =>
  joinSame(city.as(persona), { id: visit.id, person, same }, city.at());
const page = async (identity: string | null, persona: Persona = 'viewer') => {
  const read = await readIdentity(city.as(persona), { identity }, city.at());
  return read.ok ? read.value.visits.map(({ id }) => id) : read.refusal.code;
};
let unique = 0;
/** A visit whose one guest has a name that no other test has. */
const named = (name: string, change: object = {}) =>
  submitted(city, { guests: [guest(name)], organisation: `Body ${(unique += 1)}`, ...change });

describe('the same name on several visits', () => {
  it('is proposed whatever its order, marks and capitals, likely by country or organisation, else doubtful', async () => {
    const first = await named('Kristi Tämm', { country: 'EE' });
    const second = await named('TAMM, Kristi', { country: 'EE' });
    const abroad = await named('kristi tamm', { country: 'LV' });
    const other = await named('Kristi Maria Tamm', { country: 'EE' });
    const { candidates } = await personIn(second);
    expect(candidates.map(({ subject, likelihood }) => [subject, likelihood]).sort()).toEqual(
      [
        [first.guests[0]?.id, 'LIKELY'],
        [abroad.guests[0]?.id, 'DOUBTFUL'],
      ].sort(),
    );
    expect((await personIn(other)).candidates).toEqual([]);
  });

  it('is joined by hand, seen from both visits and undone as if it had never been', async () => {
    const [one, other] = [await named('Åsa Öberg'), await named('ÖBERG Åsa')];
    const subject = other.guests[0]?.id ?? '';
    granted(await join(one, one.guests[0]?.id ?? '', [subject]));

    const joined = await personIn(one);
    expect(joined).toMatchObject({ candidates: [], joins: [{ by: city.as('coordinator.economic').name }] });
    expect((await personIn(other)).identity).toBe(joined.identity);
    expect(await page(joined.identity)).toEqual(expect.arrayContaining([one.id, other.id]));

    const undo = () => undoSame(city.as('coordinator.economic'), { id: one.id, join: joined.joins[0]?.id }, city.at());
    granted(await undo());
    expect(await undo()).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(await personIn(one)).toMatchObject({ identity: null, joins: [], candidates: [{ subject }] });
    expect(await page(joined.identity)).toBe('NOT_FOUND');
    const entries = (await trailOf(sqlOf(city.database), one.id)).slice(-2);
    expect(entries.map(({ action }) => action)).toEqual(['visit.join_same', 'visit.undo_join']);
    expect(JSON.stringify(entries)).not.toContain(other.id);
  });

  it('brings those along whom it was joined with before, who go back when that is undone', async () => {
    const [a, b, c, d] = [
      await named('Bo Berg'),
      await named('Bo Berg'),
      await named('Bo Berg'),
      await named('Bo Berg'),
    ];
    const idOf = (visit: Visit) => visit.guests[0]?.id ?? '';
    granted(await join(a, idOf(a), [idOf(b)]));
    granted(await join(c, idOf(c), [idOf(d)]));
    granted(await join(a, idOf(a), [idOf(c)]));
    const whole = await personIn(a);
    expect(await page(whole.identity)).toHaveLength(4);

    granted(await undoSame(city.as('coordinator.economic'), { id: a.id, join: whole.joins[1]?.id }, city.at()));
    expect(await page(whole.identity)).toHaveLength(2);
    expect(await page((await personIn(c)).identity)).toEqual(expect.arrayContaining([c.id, d.id]));
  });

  it('on a restricted visit is neither proposed, nor joined, nor counted to whoever may not read that visit', async () => {
    const open = await named('Anna Salainen');
    const secret = await submitted(city, {
      ...aDayOfItsOwn(),
      ...{
        confidentiality: 'RESTRICTED',
        guests: [{ ...A_MAYOR, name: 'Anna Salainen' }],
        organisation: 'Secret body',
      },
    });
    const hidden = secret.guests[0]?.id ?? '';
    expect((await personIn(open)).candidates).toEqual([]);
    expect(await join(open, open.guests[0]?.id ?? '', [hidden])).toMatchObject({ refusal: { code: 'NOT_FOUND' } });

    // Who may read both joins them; the others see their own part of it.
    granted(await join(secret, hidden, [open.guests[0]?.id ?? ''], 'protocol'));
    const { identity } = await personIn(secret, 'protocol');
    expect(await personIn(open)).toMatchObject({ identity: null, candidates: [], joins: [] });
    expect(await page(identity, 'auditor')).toHaveLength(2);
    expect(await page(identity, 'viewer')).toEqual([open.id]);
    const alone = await submitted(city, {
      ...aDayOfItsOwn(),
      confidentiality: 'RESTRICTED',
      guests: [{ ...A_MAYOR, name: 'Only Here' }],
    });
    const twin = await submitted(city, {
      ...aDayOfItsOwn(),
      confidentiality: 'RESTRICTED',
      guests: [{ ...A_MAYOR, name: 'Only Here' }],
    });
    granted(await join(alone, alone.guests[0]?.id ?? '', [twin.guests[0]?.id ?? ''], 'protocol'));
    expect(await page((await personIn(alone, 'protocol')).identity, 'viewer')).toBe('NOT_FOUND');
  });

  it('of an organisation is proposed and joined the same way', async () => {
    const [one, other] = [
      await named('A', { organisation: 'Ayuntamiento de Málaga', country: 'ES' }),
      await named('B', { organisation: 'AYUNTAMIENTO DE MALAGA', country: 'ES' }),
    ];
    const bodyOf = async (visit: Visit) =>
      (await recognised(visit)).find(({ person }) => person === null) ?? expect.fail();
    expect((await bodyOf(one)).candidates).toMatchObject([{ subject: other.id, likelihood: 'LIKELY' }]);
    granted(await join(one, null, [other.id]));
    const joined = await bodyOf(one);
    expect(joined).toMatchObject({ candidates: [], joins: [{}] });
    expect(await page(joined.identity)).toEqual(expect.arrayContaining([one.id, other.id]));
  });

  it('is joined only by those who prepare the visit, and only with what there is', async () => {
    const [one, other] = [await named('Cia Ceder'), await named('Cia Ceder')];
    const [own, subject] = [one.guests[0]?.id ?? '', other.guests[0]?.id ?? ''];
    expect(await join(one, own, [subject], 'requester')).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    expect(await join(one, own, ['0b7a4a52-2c3a-4f0e-9a39-0d8f3b1a0001'])).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    });
    expect(await join(one, subject, [own])).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    for (const identity of ['x', '0b7a4a52-2c3a-4f0e-9a39-0d8f3b1a0001'])
      expect(await page(identity)).toBe('NOT_FOUND');
  });
});
