import { withTurns } from '@/lib/domain/approval/turns';
import { type Database, sqlOf } from '@/lib/data/database';
import { officePeople } from '@/lib/data/office-people';
import type { Actor } from '@/lib/domain/access/roles';
import { HOLDER_OF_STEP } from '@/lib/domain/access/roles';
import type { OfficePerson } from '@/lib/domain/approval/find-approver';
import { addDays, dayIn } from '@/lib/domain/shared/day';
import type { Result } from '@/lib/domain/shared/result';
import type { Visit } from '@/lib/domain/visit/visit';
import type { TransitionAction, VisitStatus } from '@/lib/domain/visit/vocabulary';
import { recordConsultation } from '@/lib/usecases/consultations/consult';
import { createVisit } from '@/lib/usecases/visits/create-visit';
import { TRANSITION_USE_CASES } from '@/lib/usecases/visits/transitions';
import type { World } from '@/lib/server/world';
import { demoConsultations } from './consultations';
import { DEMO_PEOPLE, type DemoKey } from './people';
import { DEMO_VISITS, type DemoVisit } from './visits';

/** How a visit gets where the demonstration wants it: the actions in order, approvals as many as its chain has. */
const PATHS: Record<VisitStatus, readonly TransitionAction[]> = {
  DRAFT: [],
  SUBMITTED: ['submit'],
  IN_PREPARATION: ['submit', 'accept'],
  IN_APPROVAL: ['submit', 'accept', 'request_approval'],
  APPROVED: ['submit', 'accept', 'request_approval', 'approve'],
  CONFIRMED: ['submit', 'accept', 'request_approval', 'approve', 'confirm'],
  COMPLETED: ['submit', 'accept', 'request_approval', 'approve', 'confirm', 'complete'],
  REPORTED: ['submit', 'accept', 'request_approval', 'approve', 'confirm', 'complete', 'report'],
  RETURNED: ['submit', 'accept', 'return'],
  REJECTED: ['submit', 'accept', 'request_approval', 'reject'],
  CANCELLED: ['submit', 'accept', 'cancel'],
  POSTPONED: ['submit', 'accept', 'postpone'],
};

const COMMENTS: Partial<Record<TransitionAction, string>> = {
  return: 'Täydennättekö osallistujien nimet ja tavoitteen, kiitos.',
  reject: 'Ajankohta osuu valtuuston talousarviokokoukseen, emme voi ottaa vastaan.',
  cancel: 'Delegaatio perui matkansa.',
  postpone: 'Siirtyy vieraiden pyynnöstä, uusi ajankohta sovitaan myöhemmin.',
  approve: 'Hyväksytään.',
  report: 'Vierailu sujui hyvin. Jatkotoimista on sovittu.',
};

/** Walks every demonstration visit through the same use cases that staff use, days apart; gives how many. */
export async function walkDemoVisits(
  database: Database,
  ids: ReadonlyMap<string, string>,
  today: Date,
): Promise<number> {
  const people = await officePeople(sqlOf(database), today);
  for (const demo of DEMO_VISITS) await walk(demo, database, { ids, people }, today);
  return DEMO_VISITS.length;
}

type City = { ids: ReadonlyMap<string, string>; people: readonly OfficePerson[] };

async function walk(demo: DemoVisit, database: Database, city: City, today: Date): Promise<void> {
  const day = dayIn(today, 'Europe/Helsinki');
  const { status, startsIn, days, from, to, requester = 'requester', ...visit } = demo;
  const startsAt = helsinki(addDays(day, startsIn), from);
  const endsAt = helsinki(addDays(day, startsIn + days - 1), to);

  // Logged some weeks ahead, but never in the future; each step a little later than the one before.
  let moment = Math.min(Date.parse(startsAt) - 45 * DAY, today.getTime() - (PATHS[status].length + 4) * DAY);
  const at = () => {
    moment = Math.min(moment + DAY, today.getTime());
    const officeHour = helsinki(
      dayIn(new Date(moment), 'Europe/Helsinki'),
      OFFICE_HOURS[new Date(moment).getUTCDate() % OFFICE_HOURS.length] ?? '09:00',
    );
    return { database, now: () => new Date(Math.min(Date.parse(officeHour), today.getTime())) };
  };

  let current = expect(
    demo.title,
    await createVisit(actorFor(requester, city), { visit: { ...visit, startsAt, endsAt } }, at()),
  );
  for (const action of PATHS[status]) {
    do {
      const who = whoDoes(action, current, requester);
      const asked = action === 'reject' ? { reason: 'NO_CAPACITY' } : action === 'return' ? { fields: MARKED } : {};
      const input = { id: current.id, version: current.version, comment: COMMENTS[action] ?? '', ...asked };
      current = expect(demo.title, await TRANSITION_USE_CASES[action](actorFor(who, city), input, at()));
    } while (action === 'approve' && current.status === 'IN_APPROVAL');
    if (action === 'request_approval') current = await consult(current, actorFor('protocol', city), at());
  }
}

/** What the protocol officer asks the missions, on record before the first decision. */
async function consult(visit: Visit, officer: Actor, at: World): Promise<Visit> {
  let version = visit.version;
  for (const content of demoConsultations(visit, at.now())) {
    expect(visit.title, await recordConsultation(officer, { id: visit.id, content }, at));
    version += 1;
  }
  return { ...visit, version };
}

const DAY = 86_400_000;
/** What the returned visit of the demonstration is to complete. */
const MARKED = ['guests', 'details.benefit'];
/** When people in an office press buttons. */
const OFFICE_HOURS = ['09:12', '10:40', '13:05', '14:31', '15:48'];

/** A wall-clock time in Helsinki as RFC 3339; the offset is what that day has at noon. */
export function helsinki(day: string, time: string): string {
  const name = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Helsinki', timeZoneName: 'longOffset' })
    .formatToParts(new Date(`${day}T12:00:00Z`))
    .find(({ type }) => type === 'timeZoneName')?.value;
  return `${day}T${time}:00${name?.replace('GMT', '') ?? '+02:00'}`;
}

function whoDoes(action: TransitionAction, visit: Visit, requester: DemoKey): DemoKey {
  if (action === 'submit') return requester;
  if (action === 'approve' || action === 'reject') return holderOfOpenStep(visit);
  if (visit.confidentiality === 'RESTRICTED') return 'protocol';
  return visit.leadDepartment === 'ADMINISTRATIVE' ? 'coordinator.administrative' : 'coordinator.economic';
}

function holderOfOpenStep(visit: Visit): DemoKey {
  const open = visit.steps.find(({ state }) => state === 'OPEN');
  if (!open) throw new Error(`${visit.title}: no step of its approval is open.`);
  const wanted = HOLDER_OF_STEP[open.step];
  const holder = DEMO_PEOPLE.find(
    ({ role, department }) =>
      role === wanted.role && (wanted.department === 'any' || department === null || department === wanted.department),
  );
  if (!holder) throw new Error(`Nobody holds ${open.step}.`);
  return holder.key;
}

/** A demonstration account as the one who acts. */
export function actorFor(key: DemoKey, { ids, people }: City): Actor {
  const person = DEMO_PEOPLE.find((candidate) => candidate.key === key);
  const accountId = ids.get(key);
  if (!person || !accountId) throw new Error(`There is no demonstration account ${key}.`);
  const { name, email, role, department } = person;
  return withTurns({ accountId, name, email, roles: [{ role, department }] }, people);
}

function expect<T>(title: string, result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`${title}: ${JSON.stringify(result.refusal)}`);
}
