import { EXCEPTED_BY } from '@/lib/domain/access/roles';
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

/** Named on the visit: as requester, preparer, by name, by the office of one of its approval steps or of its exception, or by a turn to decide. */
function insiderSql(scope: ReadScope, values: Values, me: string): string {
  const named = `exists (select 1 from visit_named n where n.visit_id = v.id and n.account_id = ${me})`;
  const ways = [`v.requester_id = ${me}`, `v.responsible_id = ${me}`, named];
  if (scope.steps.length > 0) ways.push(`exists (select 1 ${OF_LATEST_ROUND} and ${officeSql(scope, values)})`);
  if (scope.turns.length > 0) ways.push(`(v.status = 'IN_APPROVAL' and ${turnSql(scope, values, me)})`);
  if (scope.steps.some(({ step }) => step === EXCEPTED_BY)) ways.push(`exists (select 1 ${OF_HOLD})`);
  if (scope.turns.some(({ step }) => step === EXCEPTED_BY)) ways.push(exceptionSql(scope, values, me, 'open'));
  // coalesce: a visit nobody is responsible for yet must not make the whole condition unknown.
  return `coalesce(${ways.join(' or ')}, false)`;
}

/**
 * The condition under which an open step of visit `v` waits for the actor: 'turn' when it is theirs to decide now, 'office'
 * also when the visit is held, or they hold its office and somebody else decides this time. Whoever has stepped aside is
 * asked nothing any more.
 */
export function awaitedSql(scope: ReadScope, values: Values, how: 'turn' | 'office'): string {
  const ways: string[] = [];
  if (scope.turns.length > 0) ways.push(turnSql(scope, values, values.add(scope.accountId, 'uuid')));
  if (how === 'office' && scope.steps.length > 0)
    ways.push(`(${notAside(values.add(scope.accountId, 'uuid'))}
      and exists (select 1 ${OF_LATEST_ROUND} and s.state = 'OPEN' and ${officeSql(scope, values)}))`);
  if (ways.length === 0) return 'false';
  return `(${ways.join(' or ')})${how === 'turn' ? ` and not ${HELD}` : ''}`;
}

const notAside = (me: string) =>
  `not exists (select 1 from disqualification q where q.visit_id = v.id and q.account_id = ${me})`;
const OF_HOLD = `from visit_hold h where h.visit_id = v.id and h.lifted_at is null`;
/** Visit `v` is held and no exception has been granted: `isHeld` of lib/domain/areas/hold.ts in SQL. */
export const HELD = `exists (select 1 ${OF_HOLD} and h.outcome is distinct from 'GRANTED')`;

/** The condition under which visit `v` waits for the actor's exception. */
export function awaitedExceptionSql(scope: ReadScope, values: Values): string {
  if (!scope.turns.some(({ step }) => step === EXCEPTED_BY)) return 'false';
  return exceptionSql(scope, values, values.add(scope.accountId, 'uuid'), 'awaited');
}

/** The exception of visit `v` is the actor's to decide: 'open' also where it was refused and may still be granted. */
function exceptionSql({ turns }: ReadScope, values: Values, me: string, which: 'awaited' | 'open'): string {
  const outcome = which === 'awaited' ? 'h.outcome is null' : `h.outcome is distinct from 'GRANTED'`;
  const list = values.add(JSON.stringify(turns.filter(({ step }) => step === EXCEPTED_BY)), 'jsonb');
  return `(exists (select 1 ${OF_HOLD} and ${outcome}) and not ${me} = any(array_remove(${BARRED}, null))
    and exists (select 1 from jsonb_to_recordset(${list}) as t("leadDepartment" text, before uuid[])
      where t."leadDepartment" is not distinct from v.lead_department and t.before <@ (${BARRED})))`;
}

/** Everybody who may not decide visit `v`. */
const BARRED = `array[v.requester_id, v.responsible_id] || v.prepared_by
    || array(select q.account_id from disqualification q where q.visit_id = v.id)`;

const OF_LATEST_ROUND = `from approval_step s where s.visit_id = v.id
    and s.round = (select max(round) from approval_step where visit_id = v.id)`;

/** Step `s` belongs to an office that the actor holds. */
function officeSql({ steps }: ReadScope, values: Values): string {
  return inPairs(steps, values, '');
}

/** An open step has come to the actor's turn: what `can` says of deciding. */
function turnSql({ turns }: ReadScope, values: Values, me: string): string {
  const undecided = `not exists (select 1 from approval_decision d where d.step_id = s.id and (d.by_id = ${me} or d.instead_of_id = ${me}))`;
  return `(not ${me} = any(array_remove(${BARRED}, null)) and exists (select 1 ${OF_LATEST_ROUND} and s.state = 'OPEN' and ${undecided}
    and ${inPairs(turns, values, `and t.before <@ (${BARRED})`)}))`;
}

/** Step `s` of visit `v` is one of these, by step and lead department. */
function inPairs(
  pairs: readonly { step: string; leadDepartment: string | null; before?: readonly string[] }[],
  values: Values,
  more: string,
): string {
  const list = values.add(JSON.stringify(pairs), 'jsonb');
  return `exists (select 1 from jsonb_to_recordset(${list}) as t(step text, "leadDepartment" text, before uuid[])
      where t.step = s.step and t."leadDepartment" is not distinct from v.lead_department ${more})`;
}
