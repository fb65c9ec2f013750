import { afterEach, beforeEach, expect, it } from 'vitest';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import type { StartSection } from '@/lib/domain/start/start-sections';
import { readQueue } from '@/lib/usecases/start/queue';
import { readStartPage } from '@/lib/usecases/start/start-page';
import { granted, submitted } from '../support/builders';
import { inForce } from '../support/other-rules';
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

it('what waits in the joint queue is late by the time that its rule set gives, on the start page as in the queue', async () => {
  const unheardOf = { kind: 'COOPERATION_MEETING', body: 'UNHEARD_OF' } as const;
  const before = await submitted(city, unheardOf);
  await inForce(city, { ...FIRST_RULE_SET, triageTimeLimitWorkingDays: 1 });
  const after = await submitted(city, unheardOf);
  const [led, noted] = [await submitted(city), [before.id, after.id]];
  const lateOn = async (day: string) => {
    const now = city.at(`2027-02-${day}T09:00:00+02:00`);
    const page = granted(await readStartPage(city.as('coordinator.economic'), { all: null }, now));
    const late = page.sections.find(({ section }) => section === 'LATE')?.visits ?? [];
    const queue = granted(await readQueue(city.as('coordinator.economic'), {}, now));
    const overdue = queue.sections.flatMap(({ visits }) => visits).filter(({ triage }) => triage?.late);
    const triaged = late.filter(({ id }) => noted.includes(id)).map(({ id }) => id);
    expect(triaged.sort()).toEqual(overdue.map(({ id }) => id).sort());
    return late.map(({ id, late: ways }) => [id, ways]).sort();
  };

  // Submitted on a Monday: one working day lasts until Tuesday, three until Thursday.
  expect(await lateOn('02')).toEqual([]);
  expect(await lateOn('03')).toEqual([[after.id, ['TRIAGE_OVERDUE']]]);
  expect(await lateOn('04')).toEqual([[after.id, ['TRIAGE_OVERDUE']]]);
  expect(await lateOn('05')).toEqual(
    [
      [before.id, ['TRIAGE_OVERDUE']],
      [after.id, ['TRIAGE_OVERDUE']],
      [led.id, ['UNANSWERED']],
    ].sort(),
  );
});
