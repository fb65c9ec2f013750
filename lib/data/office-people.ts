import type { OfficePerson } from '@/lib/domain/approval/find-approver';
import { HOLDER_OF_STEP } from '@/lib/domain/access/roles';
import type { Sql } from './database';

/** The roles whose holders decide a step of some chain. */
export const APPROVER_ROLES = [...new Set(Object.values(HOLDER_OF_STEP).map(({ role }) => role))];

const IN_FORCE = (row: string) =>
  `${row}.valid_from <= day.today and (${row}.valid_to is null or ${row}.valid_to >= day.today)`;

/**
 * Everybody who may be asked to decide today, for `findApprovers`: the holders of approvers' roles and whoever stands in
 * for somebody, with the roles, absences and substitutes of the day that `now` falls on in Helsinki. Closed accounts are
 * left out. Of several substitutions of one person the one that began last holds.
 */
export async function officePeople(sql: Sql, now: Date): Promise<OfficePerson[]> {
  return sql.rows<OfficePerson>(
    `with day as (select ($1::timestamptz at time zone 'Europe/Helsinki')::date as today),
       standing as (select distinct on (u.account_id) u.account_id, u.substitute_ids
         from substitution u, day where ${IN_FORCE('u')}
         order by u.account_id, u.valid_from desc, u.created_at desc),
       held as (select r.account_id, r.role, r.department from role_assignment r, day where ${IN_FORCE('r')})
     select a.id, a.name,
       coalesce((select json_agg(json_build_object('role', h.role, 'department', h.department) order by h.role, h.department)
         from held h where h.account_id = a.id), '[]') as roles,
       exists (select 1 from absence b, day where b.account_id = a.id and ${IN_FORCE('b')}) as absent,
       coalesce((select to_json(t.substitute_ids) from standing t where t.account_id = a.id), '[]') as substitutes
     from account a
     where a.active and (a.id in (select account_id from held where role = any($2::text[]))
       or a.id in (select unnest(substitute_ids) from standing))
     order by a.name collate "fi-FI-x-icu", a.id`,
    [now.toISOString(), APPROVER_ROLES],
    'office_people',
  );
}
