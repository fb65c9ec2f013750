import type { OfficePerson } from '@/lib/domain/approval/find-approver';
import type { OfficeDay } from '@/lib/domain/approval/office-calendar';
import { HOLDER_OF_STEP } from '@/lib/domain/access/roles';
import { dayIn } from '@/lib/domain/shared/day';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import type { Sql } from './database';

/** The roles whose holders decide a step of some chain. */
export const APPROVER_ROLES = [...new Set(Object.values(HOLDER_OF_STEP).map(({ role }) => role))];

const IN_FORCE = (row: string, day: string) =>
  `${row}.valid_from <= ${day} and (${row}.valid_to is null or ${row}.valid_to >= ${day})`;

/**
 * Everybody who may be asked to decide today, for `findApprovers`: the holders of approvers' roles and whoever stands in
 * for somebody, with the roles, absences and substitutes of the day that `now` falls on in Helsinki. Closed accounts are
 * left out. Of several substitutions of one person the one that began last holds.
 */
export async function officePeople(sql: Sql, now: Date): Promise<OfficePerson[]> {
  const [today] = await officePeopleOn(sql, [dayIn(now, HOME_TIME_ZONE)]);
  return today?.people ?? [];
}

/** The same for each of these days (yyyy-mm-dd), in one statement. Whose account is closed today is left out of them all. */
export async function officePeopleOn(
  sql: Sql,
  days: readonly string[],
): Promise<(OfficeDay & { people: OfficePerson[] })[]> {
  const rows = await sql.rows<OfficePerson & { day: string }>(
    `with day as (select unnest($1::date[]) as day),
       standing as (select distinct on (d.day, u.account_id) d.day, u.account_id, u.substitute_ids
         from day d join substitution u on ${IN_FORCE('u', 'd.day')}
         order by d.day, u.account_id, u.valid_from desc, u.created_at desc),
       asked as (select d.day, r.account_id from day d join role_assignment r on r.role = any($2::text[]) and ${IN_FORCE('r', 'd.day')}
         union select day, unnest(substitute_ids) from standing)
     select k.day::text, a.id, a.name,
       coalesce((select json_agg(json_build_object('role', r.role, 'department', r.department) order by r.role, r.department)
         from role_assignment r where r.account_id = a.id and ${IN_FORCE('r', 'k.day')}), '[]') as roles,
       exists (select 1 from absence b where b.account_id = a.id and ${IN_FORCE('b', 'k.day')}) as absent,
       coalesce((select to_json(t.substitute_ids) from standing t where t.account_id = a.id and t.day = k.day), '[]') as substitutes
     from asked k join account a on a.id = k.account_id and a.active
     order by k.day, a.name collate "fi-FI-x-icu", a.id`,
    [days, APPROVER_ROLES],
    'office_people',
  );
  return days.map((day) => ({
    day,
    people: rows.filter((row) => row.day === day).map(({ day: _day, ...person }) => person),
  }));
}
