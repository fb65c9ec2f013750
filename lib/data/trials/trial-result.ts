import type { ReadScope } from '@/lib/domain/access/scope';
import type { OutcomeChange } from '@/lib/domain/routing/outcome';
import type { TriedVisit } from '@/lib/domain/routing/trial';
import type { CountedCase } from '@/lib/domain/routing/trial-counts';
import type { Sql } from '../database';
import { readableSql, Values } from '../visits/scope-sql';

/** Which of the visits that fare otherwise are shown. A rule named `–` is none: the joint triage queue. */
export type TriedFilter = {
  change?: OutcomeChange;
  ruleBefore?: string;
  ruleAfter?: string;
  /** yyyy-mm. */
  month?: string;
};

/** What stands for the triage queue where a rule is named. */
export const NO_RULE = '–';

const MONTH = `to_char(t.starts_at at time zone 'Europe/Helsinki', 'YYYY-MM')`;

/**
 * How the visits of a trial fared, counted over those that the reader may read now and over no other: a number that held
 * the restricted ones too could be asked of one day and one kind at a time until it gave each of them away.
 */
export async function countTried(sql: Sql, scope: ReadScope, trialId: string): Promise<CountedCase[]> {
  const values = new Values();
  const trial = values.add(trialId, 'uuid');
  const readable = readableSql(scope, values);
  // What each way is comes once and its numbers beside it: a way is told in hundreds of letters, a month in seven.
  const [row] = await sql.rows<{
    cases: Record<string, Omit<CountedCase, 'month' | 'visits'>>;
    counts: [id: string, month: string, visits: number][];
  }>(
    `with counted as (select t.case_id, ${MONTH} as month, count(*)::int as visits
       from rule_set_trial_visit t join visit v on v.id = t.visit_id where t.trial_id = ${trial} and (${readable}) group by 1, 2)
     select coalesce((select json_agg(json_build_array(case_id, month, visits)) from counted), '[]') as counts,
       coalesce((select json_object_agg(c.id, json_build_object('before', c.before, 'after', c.after, 'changes', c.changes))
         from rule_set_trial_case c where c.trial_id = ${trial} and c.id in (select case_id from counted)), '{}') as cases`,
    values.list,
  );
  return (row?.counts ?? []).flatMap(([id, month, visits]) => {
    const fared = row?.cases[id];
    return fared ? [{ ...fared, month, visits }] : [];
  });
}

/** A page of the visits that the reader may read, the latest first, with how many there are. */
export async function listTried(
  sql: Sql,
  scope: ReadScope,
  trialId: string,
  filter: TriedFilter,
  page: { offset: number; limit: number },
): Promise<{ total: number; visits: TriedVisit[] }> {
  const values = new Values();
  const trial = values.add(trialId, 'uuid');
  const where = [`t.trial_id = ${trial}`, `(${readableSql(scope, values)})`, ...filterSql(filter, values)].join(
    ' and ',
  );
  const among = `from rule_set_trial_visit t join visit v on v.id = t.visit_id
    join rule_set_trial_case c on c.trial_id = t.trial_id and c.id = t.case_id where ${where}`;

  const [row] = await sql.rows<{ total: number; visits: TriedVisit[] }>(
    `with page as materialized (
       select t.starts_at, t.visit_id, t.case_id ${among} order by t.starts_at desc, t.visit_id limit ${page.limit} offset ${page.offset}
     )
     select (select count(*)::int ${among}) as total, coalesce((select json_agg(json_build_object(
         'visit', json_build_object('id', v.id, 'reference', v.reference, 'title', v.title), 'startsAt', page.starts_at,
         'decided', c.decided, 'before', c.before, 'after', c.after, 'changes', c.changes) order by page.starts_at desc, page.visit_id)
       from page join visit v on v.id = page.visit_id join rule_set_trial_case c on c.trial_id = ${trial} and c.id = page.case_id), '[]') as visits`,
    values.list,
  );
  if (!row) throw new Error('A count gives a row.');
  return row;
}

function filterSql({ change, ruleBefore, ruleAfter, month }: TriedFilter, values: Values): string[] {
  const byRule = (side: 'before' | 'after', rule: string | undefined) =>
    rule === undefined ? [] : [`coalesce(c.${side}->>'rule', '${NO_RULE}') = ${values.add(rule, 'text')}`];
  return [
    change ? `${values.add(change, 'text')} = any(c.changes)` : `c.changes <> '{}'`,
    ...byRule('before', ruleBefore),
    ...byRule('after', ruleAfter),
    ...(month ? [`${MONTH} = ${values.add(month, 'text')}`] : []),
  ];
}
