import type { Database } from '@/lib/data/database';
import { addDays, dayIn } from '@/lib/domain/shared/day';
import type { Result } from '@/lib/domain/shared/result';
import { entrustAssistant } from '@/lib/usecases/office/entrust-assistant';
import { recordAbsence } from '@/lib/usecases/office/record-absence';
import { setSubstitutes } from '@/lib/usecases/office/set-substitutes';
import type { DemoKey } from './people';
import { actorFor } from './walk-visits';

/** Who stands in for whom in the demonstration city, in the decided order. Nobody is away on the day of seeding. */
const SUBSTITUTES: readonly [DemoKey, readonly DemoKey[]][] = [
  ['chief.executive', ['director.administrative', 'director.economic']],
  ['director.economic', ['director.administrative']],
  ['director.administrative', ['director.economic']],
  // design.md, "Roles": for the mayor, the deputy mayors in the decided order.
  ['mayors.office', ['deputy.mayor.1', 'deputy.mayor.2', 'deputy.mayor.3', 'deputy.mayor.4']],
];
/** The chief executive's official journey, in days from the day of seeding, as an assistant has recorded it. */
const JOURNEY = { from: 10, to: 16 };
/** The mayor's days off, when the first deputy mayor decides. */
const DAYS_OFF = { from: 17, to: 18 };

/** Names the substitutes and records an absence to come, through the same use cases as staff. */
export async function arrangeDemoOffices(
  database: Database,
  ids: ReadonlyMap<string, string>,
  today: Date,
): Promise<void> {
  const at = { database, now: () => today };
  const day = dayIn(today, 'Europe/Helsinki');
  const as = (key: DemoKey) => actorFor(key, { ids, people: [] });

  for (const [key, others] of SUBSTITUTES) {
    const substitutes = others.map((other) => as(other).accountId);
    expect(await setSubstitutes(as(key), { substitutes, from: day }, at));
  }
  expect(await entrustAssistant(as('chief.executive'), { assistant: as('viewer').accountId }, at));
  const absence = { from: addDays(day, JOURNEY.from), to: addDays(day, JOURNEY.to), reason: 'TRAVEL' };
  expect(await recordAbsence(as('viewer'), { account: as('chief.executive').accountId, ...absence }, at));
  const daysOff = { from: addDays(day, DAYS_OFF.from), to: addDays(day, DAYS_OFF.to), reason: 'ANNUAL_LEAVE' };
  expect(await recordAbsence(as('mayors.office'), { account: as('mayors.office').accountId, ...daysOff }, at));
}

function expect(result: Result<unknown>): void {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
}
