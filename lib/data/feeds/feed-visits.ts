import type { ReadScope } from '@/lib/domain/access/scope';
import { type FeedSubject, showsBusyTime } from '@/lib/domain/feeds/feed';
import type { FeedBusyTime, FeedVisit } from '@/lib/domain/feeds/feed-calendar';
import { OFF_CALENDAR } from '@/lib/domain/visit/transitions';
import type { Sql } from '../database';
import { listFilterSql, spanOverlaps } from '../visits/filter-sql';
import { busySql, readableSql, Values } from '../visits/scope-sql';

/** What a feed tells of a visit besides its name and when it is; of taken time none of it. */
const TOLD = [
  ...['v.reference', 'v.version', 'v.status', 'v.kind', 'v.direction', 'v.title', 'v.time_zone as "timeZone"'],
  ...['v.organisation', 'v.country', 'v.city', 'v.lead_department as department', 'v.confidentiality'],
  ...['v.created_at as "createdAt"', 'v.updated_at as "updatedAt"'],
];

/**
 * The visits of a feed that overlap a period, by their beginning: those that its reader may know, without drafts, those that
 * take place no more for as long as they are told as cancelled; and the taken time of the others, whose id does not leave
 * the database: `busyKey` makes a mark of it.
 */
export async function feedVisits(
  sql: Sql,
  scope: ReadScope,
  subject: FeedSubject,
  period: { start: Date; end: Date; cancelledSince: Date },
  busyKey: Uint8Array,
): Promise<(FeedVisit | FeedBusyTime)[]> {
  const values = new Values();
  const start = values.add(period.start.toISOString(), 'timestamptz');
  const end = values.add(period.end.toISOString(), 'timestamptz');
  // As on the calendar of the screens: an instant overlaps where it lies in the period.
  const overlaps = `${spanOverlaps(start, end)} and (v.ends_at > ${start} or v.starts_at >= ${start})`;
  const off = values.add(OFF_CALENDAR, 'text[]');
  const chosen = subject.kind === 'FILTER' && subject.filter.status !== undefined;
  const recently = values.add(period.cancelledSince.toISOString(), 'timestamptz');
  // Whoever asks for a status gets what has it; a visit that has left it is gone from their calendar.
  const shown = `(${chosen} or v.status <> all(${off}) or v.status_since >= ${recently})`;

  const readable = [
    `v.status <> 'DRAFT'`,
    overlaps,
    shown,
    `(${readableSql(scope, values)})`,
    ...subjectSql(subject, scope.accountId, values),
  ];
  const busy = showsBusyTime(subject)
    ? `union all
       select true, encode(sha256(${values.add(busyKey, 'bytea')} || uuid_send(v.id)), 'hex'), v.starts_at, v.ends_at, ${TOLD.map(() => 'null').join(', ')}
       from visit v where ${overlaps} and v.status <> all(${off}) and (${busySql(scope, values)})`
    : '';

  const rows = await sql.rows<FeedVisit | (FeedBusyTime & { id: string })>(
    `select false as busy, v.id::text as id, v.starts_at as "startsAt", v.ends_at as "endsAt", ${TOLD.join(', ')}
     from visit v where ${readable.join(' and ')}
     ${busy}
     order by 3, 2`,
    values.list,
  );
  return rows.map((row) => (row.busy ? { busy: true, mark: row.id, startsAt: row.startsAt, endsAt: row.endsAt } : row));
}

function subjectSql(subject: FeedSubject, accountId: string, values: Values): string[] {
  switch (subject.kind) {
    case 'MINE': {
      const me = values.add(accountId, 'uuid');
      const named = `exists (select 1 from visit_named n where n.visit_id = v.id and n.account_id = ${me})`;
      return [`(v.requester_id = ${me} or v.responsible_id = ${me} or ${named})`];
    }
    case 'DEPARTMENT':
      return listFilterSql({ department: subject.department }, accountId, values);
    case 'FILTER':
      return listFilterSql(subject.filter, accountId, values);
  }
}
