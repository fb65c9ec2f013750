import { type Standing, standingFromTrail } from '@/lib/domain/visit/standing-from-trail';
import { sameContent } from '@/lib/domain/shared/same-content';
import type { Sql } from './database';

type StandingRow = Standing & {
  id: string;
  reference: string;
  entries: { action: string; payload: Record<string, unknown> }[];
};

const PAGE = 1_000;

/** Holds every visit's present standing against what its trail tells; gives how many, and those that disagree. */
export async function verifyStandings(sql: Sql): Promise<{ visits: number; disagreeing: string[] }> {
  const disagreeing: string[] = [];
  let visits = 0;

  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const page = await sql.rows<StandingRow>(
      `select v.id, v.reference, v.status, v.lead_department as "leadDepartment",
         coalesce((select json_agg(json_build_object('step', s.step, 'state', s.state) order by s.position) from approval_step s
           where s.visit_id = v.id and s.round = (select max(round) from approval_step where visit_id = v.id)), '[]') as steps,
         coalesce((select json_agg(json_build_object('action', e.action, 'payload', e.payload) order by e.seq)
           from trail_entry e where e.subject_id = v.id), '[]') as entries
       from visit v where v.id > $1::uuid order by v.id limit ${PAGE}`,
      [after],
    );
    disagreeing.push(...page.filter((row) => !agrees(row)).map(({ reference }) => reference));
    visits += page.length;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return { visits, disagreeing };
    after = last.id;
  }
}

/** What the trail does not say cannot disagree. */
function agrees({ status, leadDepartment, steps, entries }: StandingRow): boolean {
  const told = standingFromTrail(entries);
  const saysLead = entries.some(({ payload }) => 'leadDepartment' in payload);
  return (
    (told.status === null || told.status === status) &&
    (!saysLead || told.leadDepartment === leadDepartment) &&
    (told.steps === null || sameContent(told.steps, steps))
  );
}
