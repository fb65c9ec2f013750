import type { ReadScope } from '@/lib/domain/access/scope';

/** Collects the values of a statement and gives each its placeholder. */
export class Values {
  readonly list: unknown[] = [];

  add(value: unknown, type: string): string {
    this.list.push(value);
    return `$${this.list.length}::${type}`;
  }
}

/** The condition under which the actor may know what visit `v` is: `mayRead` of lib/domain/access/can.ts in SQL. */
export function readableSql(scope: ReadScope, values: Values): string {
  if (!scope.reads) return 'false';
  // A value that no condition uses is refused by PostgreSQL: the auditor's scope has none.
  if (scope.seesDrafts && scope.seesRestricted) return 'true';
  const me = values.add(scope.accountId, 'uuid');

  const drafts = scope.seesDrafts ? 'true' : `(v.status <> 'DRAFT' or v.requester_id = ${me})`;
  if (scope.seesRestricted) return drafts;

  return `${drafts} and (v.confidentiality <> 'RESTRICTED' or ${insiderSql(scope, values, me)})`;
}

/** Restricted visits that the actor sees only as time that is taken: on the calendar, not drafts. */
export function busySql(scope: ReadScope, values: Values): string {
  if (!scope.reads || scope.seesRestricted) return 'false';
  const me = values.add(scope.accountId, 'uuid');
  return `v.confidentiality = 'RESTRICTED' and v.status <> 'DRAFT' and not ${insiderSql(scope, values, me)}`;
}

/** Named on the visit: as requester, preparer, by name, or by holding the office of one of its approval steps. */
function insiderSql(scope: ReadScope, values: Values, me: string): string {
  const bySteps = scope.steps.map(({ step, leadDepartment }) => {
    const lead =
      leadDepartment === null
        ? 'v.lead_department is null'
        : `v.lead_department = ${values.add(leadDepartment, 'text')}`;
    return `(s.step = ${values.add(step, 'text')} and ${lead})`;
  });
  const named = `exists (select 1 from visit_named n where n.visit_id = v.id and n.account_id = ${me})`;
  const office = `exists (select 1 from approval_step s where s.visit_id = v.id
    and s.round = (select max(round) from approval_step where visit_id = v.id) and (${bySteps.join(' or ')}))`;

  const ways = [`v.requester_id = ${me}`, `v.responsible_id = ${me}`, named, ...(bySteps.length > 0 ? [office] : [])];
  // coalesce: a visit nobody is responsible for yet must not make the whole condition unknown.
  return `coalesce(${ways.join(' or ')}, false)`;
}
