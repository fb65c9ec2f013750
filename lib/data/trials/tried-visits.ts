import { createHash } from 'node:crypto';
import { completeFacts, type StoredFacts } from '@/lib/domain/routing/facts';
import type { TrialPeriod } from '@/lib/domain/routing/trial-period';
import type { TrialCase, VisitForTrial } from '@/lib/domain/routing/try-on-history';
import type { Department, Rank } from '@/lib/domain/visit/vocabulary';
import { addDays } from '@/lib/domain/shared/day';
import type { Tx } from '../database';
import { Values } from '../visits/scope-sql';

/** A visit as a trial reads it, with its place in the order of reading: the start as PostgreSQL writes it. */
export type VisitToTry = VisitForTrial & { id: string; place: string };

type StoredVisit = Omit<VisitToTry, 'guests' | 'travellers' | 'decided'> & {
  people: { side: 'GUEST' | 'TRAVELLER'; rank: Rank; isHead: boolean }[];
  facts: StoredFacts;
  rule: string | null;
  leadDepartment: Department | null;
};

/**
 * Only what routing reads, and nobody's name: a hundred thousand of these are read for one trial. Columns rather than one
 * object, because building and reading their names would take longer than the rest.
 */
const COLUMNS = `v.id, v.starts_at::text as place, v.starts_at as "startsAt", v.ends_at as "endsAt", v.time_zone as "timeZone",
  v.organisation, v.city, v.host, v.details, v.kind, v.direction, v.purpose, v.travelling_body as "travellingBody",
  array_to_json(v.asks_to_meet) as "asksToMeet", v.signing, v.body, array_to_json(v.topics) as topics, array_to_json(v.goals) as goals,
  v.country, v.estimated_cost_eur::float as "estimatedCostEur", v.level_raised_because is not null as "levelRaised",
  v.level_lowered_because is not null as "levelLowered", v.rule_set_id as "ruleSetId", v.routing->'facts' as facts,
  v.routing->'decision'->>'rule' as rule, v.routing->'decision'->>'leadDepartment' as "leadDepartment",
  v.routing->'override'->>'to' as "movedTo",
  coalesce((select json_agg(json_build_object('side', p.side, 'rank', p.rank, 'isHead', p.is_head) order by p.side, p.position)
    from visit_person p where p.visit_id = v.id and p.rank is not null), '[]') as people`;

/** Every visit that rules have routed, what was imported and what has ended included; a draft has been routed by none. */
function isTried({ from, to }: TrialPeriod, values: Values): string {
  const dayStart = (day: string) => `(${values.add(day, 'date')}::timestamp at time zone 'Europe/Helsinki')`;
  return [
    `v.status <> 'DRAFT' and v.routing is not null and v.rule_set_id is not null and v.starts_at is not null`,
    ...(from ? [`v.starts_at >= ${dayStart(from)}`] : []),
    ...(to ? [`v.starts_at < ${dayStart(addDays(to, 1))}`] : []),
  ].join(' and ');
}

export async function countVisitsToTry(tx: Tx, period: TrialPeriod): Promise<number> {
  const values = new Values();
  const [row] = await tx.rows<{ total: number }>(
    `select count(*)::int as total from visit v where ${isTried(period, values)}`,
    values.list,
  );
  return row?.total ?? 0;
}

/** The next visits of the period behind a place, in the order of their start. */
export async function nextVisitsToTry(
  tx: Tx,
  period: TrialPeriod,
  reached: { startsAt: string; visitId: string } | null,
  limit: number,
): Promise<VisitToTry[]> {
  const values = new Values();
  const where = isTried(period, values);
  const behind = reached
    ? `and (v.starts_at, v.id) > (${values.add(reached.startsAt, 'timestamptz')}, ${values.add(reached.visitId, 'uuid')})`
    : '';
  const stored = await tx.rows<StoredVisit>(
    `select ${COLUMNS} from visit v where ${where} ${behind} order by v.starts_at, v.id limit ${limit}`,
    values.list,
  );
  return stored.map(({ people, facts, rule, leadDepartment, ...visit }) => ({
    ...visit,
    guests: people.filter(({ side }) => side === 'GUEST'),
    travellers: people.filter(({ side }) => side === 'TRAVELLER'),
    decided: { facts: completeFacts(facts), decision: { rule, leadDepartment } },
  }));
}

/** Keeps how visits fared; what was kept before stays as it is. */
export function storeTried(
  tx: Tx,
  trialId: string,
  cases: ReadonlyMap<string, TrialCase>,
  tried: readonly { visitId: string; startsAt: string; key: string }[],
): void {
  const ids = new Map([...cases.keys()].map((key) => [key, idOf(key)]));
  const rows = [...cases].map(([key, { decided, before, after, changes }]) => ({
    ...{ id: ids.get(key), decided, before, after, changes },
  }));
  tx.write(
    `insert into rule_set_trial_case (trial_id, id, decided, before, after, changes)
     select $1::uuid, p.id, p.decided, p.before, p.after, p.changes
     from jsonb_array_elements($2::jsonb) e cross join lateral jsonb_populate_record(null::rule_set_trial_case, e) p
     on conflict do nothing`,
    [trialId, JSON.stringify(rows)],
  );
  tx.write(
    `insert into rule_set_trial_visit (trial_id, visit_id, case_id, starts_at)
     select $1::uuid, x.visit, x.fared, x.at from unnest($2::uuid[], $3::uuid[], $4::timestamptz[]) as x(visit, fared, at)
     on conflict do nothing`,
    [
      trialId,
      tried.map(({ visitId }) => visitId),
      tried.map(({ key }) => ids.get(key)),
      tried.map(({ startsAt }) => startsAt),
    ],
  );
}

/**
 * Lets PostgreSQL count what was kept. Until it does so by itself, in a minute or two, it takes a trial of a hundred thousand visits
 * for one row and answers the first to look at the result in twenty seconds instead of one.
 */
export function countWhatIsKept(tx: Tx): void {
  tx.write('analyze rule_set_trial_visit, rule_set_trial_case', []);
}

/** A case's id is made from what it is: a worker that goes on for another gives the same cases the same ids. */
function idOf(key: string): string {
  const hex = createHash('sha256').update(key).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
