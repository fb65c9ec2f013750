import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Visit } from '@/lib/domain/visit/visit';
import { similarVisits } from '@/lib/usecases/visits/similar-visits';
import { act, granted, submitted } from '../support/builders';
import { type City, foundCity, type Persona } from '../support/personas';

let city: City;
beforeAll(async () => {
  city = await foundCity();
});
afterAll(() => city.close());

/** The titles of the visits near these days. */
async function near(
  organisation: string,
  firstDay: string,
  { lastDay = firstDay, persona = 'requester' as Persona, except = null as Visit | null } = {},
): Promise<string[]> {
  const input = { exceptId: except?.id ?? null, organisation, firstDay, lastDay };
  const found = granted(await similarVisits(city.as(persona), input, city.at()));
  return found.map(({ title }) => title);
}

const march = { startsAt: '2027-03-03T09:00:00+02:00', endsAt: '2027-03-05T16:00:00+02:00' };

describe('visits of the same organisation', () => {
  it('are near within 14 days before and after, and not on the fifteenth', async () => {
    await submitted(city, { ...march, organisation: 'Oslo kommune', title: 'Osloon' });
    expect(await near('Oslo kommune', '2027-03-19')).toEqual(['Osloon']);
    expect(await near('Oslo kommune', '2027-03-20')).toEqual([]);
    expect(await near('Oslo kommune', '2027-02-17')).toEqual(['Osloon']);
    expect(await near('Oslo kommune', '2027-02-16')).toEqual([]);
    expect(await near('Oslo kommune', '2027-01-01', { lastDay: '2027-02-17' })).toEqual(['Osloon']);
  });

  it('end on the day before the midnight they end at', async () => {
    const days = { startsAt: '2027-03-03T00:00:00+02:00', endsAt: '2027-03-04T00:00:00+02:00' };
    await submitted(city, { ...days, organisation: 'Malmö stad', title: 'Malmöstä' });
    expect(await near('Malmö stad', '2027-03-17')).toEqual(['Malmöstä']);
    expect(await near('Malmö stad', '2027-03-18')).toEqual([]);
  });

  it('are the same however the name is spaced or capitalised, and nameless ones are not', async () => {
    await submitted(city, { ...march, organisation: 'Københavns  Kommune', title: 'Kööpenhaminasta' });
    await submitted(city, { ...march, organisation: '' });
    expect(await near(' københavns kommune ', '2027-03-03')).toEqual(['Kööpenhaminasta']);
    expect(await near('Københavns', '2027-03-03')).toEqual([]);
    expect(await near('  ', '2027-03-03')).toEqual([]);
  });

  it('leave out the one being written and those that will not take place', async () => {
    const first = await submitted(city, { ...march, organisation: 'Tartu linn', title: 'Tartosta' });
    const second = await submitted(city, { ...march, organisation: 'Tartu linn', title: 'Toinen' });
    granted(await act(city, 'coordinator.economic', 'cancel', second));
    expect(await near('Tartu linn', '2027-03-03')).toEqual(['Tartosta']);
    expect(await near('Tartu linn', '2027-03-03', { except: first })).toEqual([]);
  });

  it('never tell of a restricted visit to somebody who is not on it', async () => {
    const visit = {
      ...march,
      organisation: 'Kungliga hovet',
      title: 'Hovista',
      confidentiality: 'RESTRICTED',
    } as const;
    await submitted(city, visit);
    expect(await near('Kungliga hovet', '2027-03-03')).toEqual(['Hovista']);
    expect(await near('Kungliga hovet', '2027-03-03', { persona: 'protocol' })).toEqual(['Hovista']);
    expect(await near('Kungliga hovet', '2027-03-03', { persona: 'another.requester' })).toEqual([]);
    expect(await near('Kungliga hovet', '2027-03-03', { persona: 'coordinator.economic' })).toEqual([]);
  });
});
