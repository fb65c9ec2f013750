import type { EditScope } from '@/lib/domain/access/edit-scope';
import type { ReadScope } from '@/lib/domain/access/scope';
import type { VisitFilter } from '@/lib/domain/visit/list-query';
import { OFF_CALENDAR } from '@/lib/domain/visit/transitions';
import type { Sql } from '../database';
import { editableSql, filterSql, spanOverlaps } from './filter-sql';
import { busySql, readableSql, Values } from './scope-sql';

/**
 * FullCalendar's event objects for the visits that overlap a span of time, as one JSON text that PostgreSQL builds.
 * Restricted visits that the reader is not named on are only time that is taken: no id, no filter applies to them (a
 * filter would tell what they are), `busyTitle` is what they are called.
 */
export async function calendarEventsJson(
  sql: Sql,
  scope: { read: ReadScope; edit: EditScope },
  span: { start: Date; end: Date },
  filter: VisitFilter,
  busyTitle: string,
): Promise<string> {
  const values = new Values();
  const start = values.add(span.start.toISOString(), 'timestamptz');
  const end = values.add(span.end.toISOString(), 'timestamptz');
  // An instant counts as overlapping when it lies in the span; a visit that ends as the span begins does not.
  const overlaps = `${spanOverlaps(start, end)} and (v.ends_at > ${start} or v.starts_at >= ${start})`;
  const off = values.add(OFF_CALENDAR, 'text[]');
  const takesPlace = filter.status ? 'true' : `v.status <> all(${off})`;
  const readable = [overlaps, takesPlace, `(${readableSql(scope.read, values)})`, ...filterSql(filter, values)].join(
    ' and ',
  );
  const busy = [overlaps, `v.status <> all(${off})`, `(${busySql(scope.read, values)})`].join(' and ');

  const [row] = await sql.rows<{ events: string }>(
    `select coalesce(json_agg(e.event order by e.starts_at, e.id), '[]')::text as events from (
       select v.starts_at, v.id, json_build_object('id', v.id, 'title', v.title, 'start', v.starts_at, 'end', v.ends_at, 'url', '/visits/' || v.id,
         'editable', ${editableSql(scope.edit, values)},
         'extendedProps', json_build_object('reference', v.reference, 'version', v.version, 'kind', v.kind, 'status', v.status,
           'department', v.lead_department, 'level', v.level, 'organisation', v.organisation, 'timeZone', v.time_zone, 'busy', false)) as event
       from visit v where ${readable}
       union all
       select v.starts_at, v.id, json_build_object('title', ${values.add(busyTitle, 'text')}, 'start', v.starts_at, 'end', v.ends_at,
         'editable', false, 'extendedProps', json_build_object('busy', true)) as event
       from visit v where ${busy}
     ) e`,
    values.list,
  );
  if (!row) throw new Error('An aggregate gives a row.');
  return row.events;
}
