/**
 * Measures trying a draft of the rules on every visit of the benchmark's database, as an administrator meets it: asked for by
 * the use case, carried out by a worker of its own process, read by a coordinator. Beside it, in the same round, the limit:
 * bare pg, which reads the same columns in one statement and keeps a row for each visit in another. Prints JSON. BENCH_DATABASE_PID
 * names the server, for the CPU that it spends: unlike the clock, that says much the same on a machine that others use too.
 */
import { spawn } from 'node:child_process';
import pg from 'pg';
import type { Actor, HeldRole } from '@/lib/domain/access/roles';
import type { RuleSet } from '@/lib/domain/routing/rule-set';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import type { Result } from '@/lib/domain/shared/result';
import { database } from '@/lib/server/world';
import { discardRuleSet, draftRuleSet } from '@/lib/usecases/rules/draft-rule-set';
import { readTrial } from '@/lib/usecases/rules/read-trials';
import { startTrial } from '@/lib/usecases/rules/start-trial';
import { cpuSeconds } from './measure.mjs';

const ROUNDS = 3;
const DATABASE = Number(process.env['BENCH_DATABASE_PID']);
const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
await client.connect();

const administrator = await anActor('bench.administrator', { role: 'ADMINISTRATOR', department: 'ECONOMIC' });
const coordinator = await anActor('bench.coordinator', { role: 'COORDINATOR', department: 'ECONOMIC' });

const worker = spawn(process.execPath, ['--import', 'tsx', 'scripts/worker.ts'], {
  env: { ...process.env, LOG_LEVEL: 'silent' },
  stdio: ['ignore', 'ignore', 'inherit'],
});
try {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measureRound());
  process.stdout.write(JSON.stringify({ rounds }));
} finally {
  worker.kill('SIGTERM');
  await client.end();
  await database().pool.end();
}

async function measureRound() {
  const limit = await spentOn(process.pid, readAndKeepBare);

  const { id: ruleSetId } = granted(await draftRuleSet(administrator, { content: otherRules() }));
  let id = '';
  const done = await spentOn(worker.pid ?? 0, async () => {
    ({ id } = granted(await startTrial(administrator, { ruleSetId, period: {} })));
    while (!(await isDone(id))) await new Promise((resolve) => setTimeout(resolve, 50));
  });

  let otherwise = 0;
  const counted = await spentOn(process.pid, async () => {
    const { result } = granted(await readTrial(coordinator, { ruleSetId, id, query: {} }));
    otherwise = result?.visits.total ?? 0;
  });
  const { rows } = await client.query<{ visits: number; ways: number }>(
    `select (select count(*)::int from rule_set_trial_visit where trial_id = $1) as visits,
       (select count(*)::int from rule_set_trial_case where trial_id = $1) as ways`,
    [id],
  );

  granted(await discardRuleSet(administrator, { id: ruleSetId, revision: 1 }));
  await client.query('vacuum analyze rule_set_trial_visit');
  return { ...rows[0], otherwise, limit, done, counted };
}

/** Seconds on the clock, and those of CPU that a process and the database took. */
async function spentOn(pid: number, work: () => Promise<void>): Promise<{ seconds: number; cpu: number }> {
  const before = cpuSeconds(pid) + cpuSeconds(DATABASE);
  const begun = performance.now();
  await work();
  return { seconds: (performance.now() - begun) / 1000, cpu: cpuSeconds(pid) + cpuSeconds(DATABASE) - before };
}

/** The first rules with the economic department's visits sent to the administrative one. */
function otherRules(): RuleSet {
  const rules = FIRST_RULE_SET.rules.map((rule) =>
    rule.lead === 'ECONOMIC' ? { ...rule, lead: 'ADMINISTRATIVE' as const, support: null } : rule,
  );
  return { ...FIRST_RULE_SET, rules };
}

async function isDone(id: string): Promise<boolean> {
  const { rows } = await client.query<{ state: string }>('select state from rule_set_trial where id = $1', [id]);
  const state = rows[0]?.state;
  if (state !== 'WAITING' && state !== 'RUNNING' && state !== 'DONE') throw new Error(`The trial is ${state}.`);
  return state === 'DONE';
}

async function readAndKeepBare(): Promise<void> {
  await client.query(`create table bench_tried (visit_id uuid primary key, starts_at timestamptz, decided text)`);
  const { rows } = await client.query<{ id: string; starts_at: Date }>(
    `select v.id, v.starts_at, v.ends_at, v.time_zone, v.organisation, v.city, v.host, v.details, v.kind, v.direction, v.purpose,
       v.travelling_body, array_to_json(v.asks_to_meet) as asks_to_meet, v.signing, v.body, array_to_json(v.topics) as topics,
       array_to_json(v.goals) as goals, v.country, v.estimated_cost_eur, v.rule_set_id, v.routing->'facts' as facts,
       v.routing->'decision'->>'rule' as rule, coalesce((select json_agg(json_build_object('side', p.side, 'rank', p.rank, 'isHead', p.is_head))
         from visit_person p where p.visit_id = v.id and p.rank is not null), '[]') as people
     from visit v where v.status <> 'DRAFT' and v.routing is not null and v.starts_at is not null order by v.starts_at, v.id`,
  );
  await client.query(
    `insert into bench_tried select * from unnest($1::uuid[], $2::timestamptz[], $3::text[]) as x(visit, at, decided)`,
    [rows.map(({ id }) => id), rows.map(({ starts_at }) => starts_at), rows.map(() => 'ECONOMIC')],
  );
  await client.query('drop table bench_tried');
}

/** An account of the benchmark with a role, made the first time. */
async function anActor(key: string, role: HeldRole): Promise<Actor> {
  const { rows } = await client.query<{ id: string }>(
    `insert into account (issuer, subject, email, name) values ('bench', $1, $1 || '@vierailut.test', $1)
     on conflict (issuer, subject) do update set name = excluded.name returning id`,
    [key],
  );
  const accountId = rows[0]?.id;
  if (!accountId) throw new Error('An account has an id.');
  return { accountId, name: key, email: `${key}@vierailut.test`, roles: [role], absent: false, turns: [] };
}

function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}
