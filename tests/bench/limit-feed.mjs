// The limit's calendar feed: one prepared statement whose rows are put together by hand, with the same properties, escaped and
// folded as RFC 5545 has it. It knows only Helsinki's clocks, in which the benchmark's visits are told.
import crypto from 'node:crypto';

export const FEED_OF = `select f.filter, f.busy_key, f.name, f.created_at, a.id as account from calendar_feed f join account a on a.id = f.account_id
  where f.hash = $1 and f.revoked_at is null and a.active and exists (select 1 from role_assignment r where r.account_id = a.id
    and r.valid_from <= current_date and (r.valid_to is null or r.valid_to >= current_date))`;

const NAMED = `(v.requester_id = $1::uuid or v.responsible_id = $1::uuid
  or exists (select 1 from visit_named n where n.visit_id = v.id and n.account_id = $1::uuid))`;
const OVERLAPS = `tstzrange(v.starts_at, v.ends_at, '[]') && tstzrange($2, $3, '[)')`;
const OFF = `('REJECTED', 'CANCELLED', 'POSTPONED')`;
const WALL = `'YYYYMMDD"T"HH24MISS'`;

export const FEED = `select false as busy, v.id::text, to_char(v.starts_at at time zone v.time_zone, ${WALL}) as starts, to_char(v.ends_at at time zone v.time_zone, ${WALL}) as ends,
    v.reference, v.version, v.status, v.kind, v.title, v.organisation, v.city, v.country, v.lead_department as department, v.confidentiality,
    to_char(v.created_at, ${WALL}) as created, to_char(v.updated_at, ${WALL}) as updated, v.starts_at
  from visit v where v.status <> 'DRAFT' and ${OVERLAPS} and (v.status not in ${OFF} or v.status_since >= now() - interval '30 days')
    and (v.confidentiality <> 'RESTRICTED' or coalesce(${NAMED}, false)) and v.lead_department = $5
    and tstzrange(v.starts_at, v.ends_at, '[]') && tstzrange($6::timestamp at time zone 'Europe/Helsinki', ($7::timestamp + interval '1 day') at time zone 'Europe/Helsinki', '[)')
    and v.ends_at >= $6::timestamp at time zone 'Europe/Helsinki' and v.starts_at < ($7::timestamp + interval '1 day') at time zone 'Europe/Helsinki'
  union all
  select true, encode(sha256($4 || uuid_send(v.id)), 'hex'), to_char(v.starts_at at time zone 'Europe/Helsinki', ${WALL}), to_char(v.ends_at at time zone 'Europe/Helsinki', ${WALL}),
    null, null, null, null, null, null, null, null, null, null, null, null, v.starts_at
  from visit v where ${OVERLAPS} and v.status not in ('DRAFT', 'REJECTED', 'CANCELLED', 'POSTPONED') and v.confidentiality = 'RESTRICTED' and not coalesce(${NAMED}, false)
  order by starts_at, 2`;

const HEAD = [
  ...[
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//City of Helsinki//Vierailut//FI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
  ],
  ...['REFRESH-INTERVAL;VALUE=DURATION:PT1H', 'X-PUBLISHED-TTL:PT1H', 'BEGIN:VTIMEZONE', 'TZID:Europe/Helsinki'],
  ...['BEGIN:DAYLIGHT', 'DTSTART:20240331T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0300', 'TZNAME:EEST'],
  ...['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT'],
  ...['BEGIN:STANDARD', 'DTSTART:20241027T040000', 'TZOFFSETFROM:+0300', 'TZOFFSETTO:+0200', 'TZNAME:EET'],
  ...['RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD', 'END:VTIMEZONE', ''],
].join('\r\n');
const ORGANIZER = 'ORGANIZER;CN=Vierailut:mailto:vierailut@127.0.0.1\r\n';
const CLASSES = { PUBLIC: 'PUBLIC', INTERNAL: 'PRIVATE', RESTRICTED: 'CONFIDENTIAL' };
const KINDS = {
  INCOMING_VISIT: 'Vierailuryhmän vierailu',
  OUTGOING_VISIT: 'Vierailu ulkomaille',
  BENCHMARKING_TRIP: 'Vertailuanalyysimatka',
  CITY_MARKETING_EVENT: 'Kaupunkimarkkinointitilaisuus',
  CONGRESS_HOSPITALITY: 'Kongressin tai suurtapahtuman vieraanvaraisuus',
  COOPERATION_MEETING: 'Yhteistyökokous',
};
const STATUSES = {
  SUBMITTED: 'Lähetetty',
  IN_PREPARATION: 'Valmistelussa',
  IN_APPROVAL: 'Hyväksyttävänä',
  APPROVED: 'Hyväksytty',
  CONFIRMED: 'Vahvistettu',
  COMPLETED: 'Päättynyt',
  REPORTED: 'Raportoitu',
};
const SETTLED = new Set(['APPROVED', 'CONFIRMED', 'COMPLETED', 'REPORTED']);
const DEPARTMENTS = { ECONOMIC: 'Elinkeino-osasto', ADMINISTRATIVE: 'Hallinto-osasto' };
const countries = new Intl.DisplayNames('fi', { type: 'region' });

export function limitFeed({ name, created_at: made }, rows) {
  const stamp = made.toISOString().replace(/[-:]|\.\d+/g, '');
  const text = `${HEAD}${fold(`NAME:${escape(name)}`)}${rows.map((row) => (row.busy ? busy(row, stamp) : event(row))).join('')}END:VCALENDAR\r\n`;
  return { text, etag: `"${crypto.createHash('sha256').update(text).digest('base64url')}"` };
}

const times = ({ starts, ends }) => `DTSTART;TZID=Europe/Helsinki:${starts}\r\nDTEND;TZID=Europe/Helsinki:${ends}\r\n`;

const busy = (row, stamp) =>
  `BEGIN:VEVENT\r\n${fold(`UID:${row.id}@vierailut`)}DTSTAMP:${stamp}\r\n${times(row)}SUMMARY:Varattu\r\nTRANSP:OPAQUE\r\n${ORGANIZER}END:VEVENT\r\n`;

function event(row) {
  const url = `http://127.0.0.1:3190/visits/${row.id}`;
  const country = row.country ? countries.of(row.country) : '';
  const description = `${KINDS[row.kind]}, ${STATUSES[row.status]}\n${row.reference}\n${row.organisation}, ${row.city}, ${country}\nKoordinoi: ${DEPARTMENTS[row.department]}\n${url}`;
  return `BEGIN:VEVENT\r\nUID:${row.id}@vierailut\r\nDTSTAMP:${row.updated}Z\r\nSEQUENCE:${row.version - 1}\r\nCREATED:${row.created}Z\r\nLAST-MODIFIED:${row.updated}Z\r\n${times(row)}${fold(`SUMMARY:${escape(row.title)}`)}${fold(`DESCRIPTION:${escape(description)}`)}STATUS:${SETTLED.has(row.status) ? 'CONFIRMED' : 'TENTATIVE'}\r\nCLASS:${CLASSES[row.confidentiality]}\r\nTRANSP:TRANSPARENT\r\n${fold(`CATEGORIES:${escape(KINDS[row.kind])}`)}${fold(`URL:${url}`)}${ORGANIZER}END:VEVENT\r\n`;
}

const escape = (text) => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

/** At most 75 octets a line, never inside a character. */
function fold(line) {
  const bytes = Buffer.from(line);
  if (bytes.length <= 75) return `${line}\r\n`;
  const parts = [];
  for (let begun = 0, room = 75; begun < bytes.length; room = 74) {
    let end = Math.min(begun + room, bytes.length);
    while (end < bytes.length && (bytes[end] & 0xc0) === 0x80) end -= 1;
    parts.push(bytes.toString('utf8', begun, end));
    begun = end;
  }
  return `${parts.join('\r\n ')}\r\n`;
}
