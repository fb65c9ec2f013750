import type { ReadScope } from '@/lib/domain/access/scope';
import type { Neighbour } from '@/lib/domain/conflicts/find-conflicts';
import { OFF_CALENDAR, SETTLED } from '@/lib/domain/visit/transitions';
import type { Visit } from '@/lib/domain/visit/visit';
import type { AskToMeet, Level, VisitStatus } from '@/lib/domain/visit/vocabulary';
import type { Sql } from '../database';
import { readableSql, Values } from './scope-sql';

type NeighbourRow = {
  id: string;
  reference: string;
  title: string;
  startsAt: string;
  endsAt: string;
  level: Level;
  host: string;
  asksToMeet: AskToMeet[];
  settled: boolean;
  readable: boolean;
};

/** Another visit on the same days, and whether the reader may know which: where not, only that there is one may be told. */
export type NeighbourFound = { neighbour: Neighbour; readable: boolean };

/**
 * The visits on the same days as this one that it can clash with, whoever may read them; drafts and what is off the
 * calendar left out, and what shares neither host, leader nor high level, however many those are.
 */
export async function findNeighbours(
  sql: Sql,
  scope: ReadScope,
  visit: Pick<Visit, 'id' | 'level' | 'host' | 'asksToMeet'> & { startsAt: Date; endsAt: Date },
): Promise<NeighbourFound[]> {
  const values = new Values();
  const id = values.add(visit.id, 'uuid');
  const dayOf = (moment: Date) =>
    `(${values.add(moment.toISOString(), 'timestamptz')} at time zone 'Europe/Helsinki')::date`;
  const from = `(${dayOf(visit.startsAt)}::timestamp at time zone 'Europe/Helsinki')`;
  const until = `((${dayOf(visit.endsAt)} + 1)::timestamp at time zone 'Europe/Helsinki')`;
  const alike = [
    `v.asks_to_meet && ${values.add(visit.asksToMeet, 'text[]')}`,
    ...(visit.host === '' ? [] : [`v.host <> ''`]),
    ...(visit.level === 'HIGH' ? [`v.level = 'HIGH'`] : []),
  ];

  const rows = await sql.rows<NeighbourRow>(
    `select v.id, v.reference, v.title, v.starts_at as "startsAt", v.ends_at as "endsAt", v.level, v.host, v.asks_to_meet as "asksToMeet",
       v.status = any(${values.add(SETTLED, 'text[]')}) as settled, (${readableSql(scope, values)}) as readable
     from visit v
     where v.id <> ${id} and v.starts_at < ${until} and v.ends_at >= ${from} and (${alike.join(' or ')})
       and v.status <> 'DRAFT' and v.status <> all(${values.add(OFF_CALENDAR, 'text[]')})
     order by v.starts_at, v.id limit 1000`,
    values.list,
  );
  return rows.map(({ readable, startsAt, endsAt, ...same }) => ({
    neighbour: { ...same, startsAt: new Date(startsAt), endsAt: new Date(endsAt) },
    readable,
  }));
}

export type PastVisit = { id: string; reference: string; title: string; startsAt: Date | null; status: VisitStatus };

/** What has been between the city and an organisation: its visits the reader may know, the latest first, and how many. */
export async function historyWith(
  sql: Sql,
  scope: ReadScope,
  visit: { id: string; organisation: string },
): Promise<{ visits: PastVisit[]; total: number }> {
  if (visit.organisation === '') return { visits: [], total: 0 };
  const values = new Values();
  const rows = await sql.rows<PastVisit & { total: number }>(
    `select v.id, v.reference, v.title, v.starts_at as "startsAt", v.status, (count(*) over ())::int as total
     from visit v
     where v.organisation = ${values.add(visit.organisation, 'text')} and v.id <> ${values.add(visit.id, 'uuid')}
       and v.status <> 'DRAFT' and (${readableSql(scope, values)})
     order by v.starts_at desc nulls last, v.id limit 5`,
    values.list,
  );
  return { visits: rows, total: rows[0]?.total ?? 0 };
}
