import { afterEach, beforeEach, expect, it } from 'vitest';
import type { StartSection } from '@/lib/domain/start/start-sections';
import { readStartPage } from '@/lib/usecases/start/start-page';
import { granted, submitted } from '../support/builders';
import { type City, foundCity } from '../support/personas';

let city: City;
beforeEach(async () => {
  city = await foundCity();
});
afterEach(() => city.close());

const COUNT = 8;

it('a section shows its first visits and how many there are, and all of them when it is opened', async () => {
  for (let n = 0; n < COUNT; n++) await submitted(city, { title: `Vierailu ${n}` });
  const queue = async (all: StartSection | null) =>
    granted(await readStartPage(city.as('coordinator.economic'), { all }, city.at())).sections.find(
      ({ section }) => section === 'QUEUE',
    );

  expect(await queue(null)).toMatchObject({ total: COUNT });
  expect((await queue(null))?.visits).toHaveLength(6);
  expect((await queue('QUEUE'))?.visits).toHaveLength(COUNT);
  expect((await queue('LATE'))?.visits).toHaveLength(6);
});

it('what does not exist cannot be opened', async () => {
  expect(await readStartPage(city.as('viewer'), { all: 'EVERYTHING' }, city.at())).toMatchObject({
    refusal: { code: 'INVALID' },
  });
});
