// The limit: bare node:http and pg with prepared statements, answering the same questions as the HTTP API with the same
// fields and under the same scope. No framework, no validation beyond what the answer needs, nothing kept in memory.
import crypto from 'node:crypto';
import http from 'node:http';
import pg from 'pg';
import { FEED, FEED_OF, limitFeed } from './limit-feed.mjs';

const [url, port] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: 10, options: '-c TimeZone=UTC -c jit=off' });

const ACTOR = `select a.id, a.name, coalesce((select json_agg(json_build_object('role', r.role, 'department', r.department)) from role_assignment r
    where r.account_id = a.id and r.valid_from <= current_date and (r.valid_to is null or r.valid_to >= current_date)), '[]'::json) as roles
  from api_token t join account a on a.id = t.account_id
  where t.hash = $1 and t.revoked_at is null and (t.expires_at is null or t.expires_at > now()) and a.active`;

// A coordinator's scope: no drafts of others, no restricted visits they are not named on.
const READABLE = `(v.status <> 'DRAFT' or v.requester_id = $1::uuid) and (v.confidentiality <> 'RESTRICTED' or coalesce(v.requester_id = $1::uuid
  or v.responsible_id = $1::uuid or exists (select 1 from visit_named n where n.visit_id = v.id and n.account_id = $1::uuid), false))`;

const CALENDAR = `select coalesce(json_agg(e.event order by e.starts_at, e.id), '[]')::text as body from (
  select v.starts_at, v.id, json_build_object('id', v.id, 'title', v.title, 'start', v.starts_at, 'end', v.ends_at, 'url', '/visits/' || v.id,
    'editable', v.lead_department = $4 and v.status <> all(array['COMPLETED', 'REPORTED', 'REJECTED', 'CANCELLED']),
    'extendedProps', json_build_object('reference', v.reference, 'version', v.version, 'kind', v.kind, 'status', v.status, 'department', v.lead_department,
      'level', v.level, 'organisation', v.organisation, 'timeZone', v.time_zone, 'busy', false)) as event
  from visit v where v.starts_at < $3 and (v.ends_at > $2 or v.starts_at >= $2) and v.status not in ('REJECTED', 'CANCELLED', 'POSTPONED') and ${READABLE}
  union all
  select v.starts_at, v.id, json_build_object('title', 'Varattu', 'start', v.starts_at, 'end', v.ends_at, 'editable', false, 'extendedProps', json_build_object('busy', true))
  from visit v where v.starts_at < $3 and (v.ends_at > $2 or v.starts_at >= $2) and v.status not in ('REJECTED', 'CANCELLED', 'POSTPONED', 'DRAFT')
    and v.confidentiality = 'RESTRICTED' and not coalesce(v.requester_id = $1::uuid or v.responsible_id = $1::uuid
      or exists (select 1 from visit_named n where n.visit_id = v.id and n.account_id = $1::uuid), false)) e`;

const ITEM = `json_build_object('id', v.id, 'reference', v.reference, 'version', v.version, 'status', v.status, 'statusSince', v.status_since, 'kind', v.kind,
  'direction', v.direction, 'purpose', v.purpose, 'title', v.title, 'startsAt', v.starts_at, 'endsAt', v.ends_at, 'timeZone', v.time_zone,
  'organisation', v.organisation, 'country', v.country, 'countryAsWritten', v.country_as_written, 'city', v.city, 'announcedCount', v.announced_count,
  'confidentiality', v.confidentiality, 'level', v.level, 'leadDepartment', v.lead_department, 'supportDepartment', v.support_department, 'rule', v.rule,
  'updatedAt', v.updated_at,
  'editable', v.lead_department = 'ECONOMIC' and v.status <> all(array['COMPLETED', 'REPORTED', 'REJECTED', 'CANCELLED']), 'routing', json_build_object('rule', v.rule, 'leadDepartment', v.lead_department, 'supportDepartment', v.support_department),
  'head', (select json_build_object('name', p.name, 'title', p.title, 'rank', p.rank) from visit_person p where p.visit_id = v.id and p.side = 'GUEST' order by p.is_head desc, p.position limit 1))`;

const LIST = `with page as materialized (select v.id, row_number() over (order by v.starts_at desc, v.id desc) as nth from visit v
    where ${READABLE} and v.kind = $2 and v.status = $3 order by v.starts_at desc, v.id desc limit 50)
  select json_build_object('total', (select count(*) from visit v where ${READABLE} and v.kind = $2 and v.status = $3),
    'items', (select json_agg(${ITEM} order by page.nth) from page join visit v on v.id = page.id))::text as body`;

const SEARCH = `with page as materialized (select v.id, row_number() over (order by v.starts_at desc, v.id desc) as nth from visit v
    where ${READABLE} and v.search_text like $2 order by v.starts_at desc, v.id desc limit 50)
  select json_build_object('total', (select count(*) from visit v where ${READABLE} and v.search_text like $2),
    'items', (select json_agg(${ITEM} order by page.nth) from page join visit v on v.id = page.id))::text as body`;

const VISIT = `select (to_jsonb(v) - 'search_text' - 'search_stems' || jsonb_build_object(
    'people', coalesce((select json_agg(p) from visit_person p where p.visit_id = v.id), '[]'),
    'steps', coalesce((select json_agg(s) from approval_step s where s.visit_id = v.id), '[]'),
    'requester', (select json_build_object('id', a.id, 'name', a.name, 'email', a.email) from account a where a.id = v.requester_id)))::text as body
  from visit v where v.id = $2 and ${READABLE}`;

const CREATE = `with made as (insert into visit (reference, status, kind, direction, title, starts_at, ends_at, organisation, country, asks_to_meet, topics, goals,
    languages, needs, prepared_by, requester_id, level, lead_department, rule, search_text, rule_set_id)
  select next_visit_reference(now(), 1), 'SUBMITTED', $2, 'INCOMING', $3, $4, $5, $6, $7, '{}', '{}', '{}', '{}', '{}', '{}', $1, 'ORDINARY', 'ECONOMIC', 'K4', lower($3 || ' ' || $6), (select id from rule_set limit 1)
  returning *), told as (insert into trail_entry (at, actor_id, actor_name, action, subject, subject_id, payload)
  select now(), $1, 'limit', 'visit.create', 'visit', made.id, '{"version": 1}' from made)
  select (to_jsonb(made) - 'search_text' - 'search_stems')::text as body from made`;

const ACCEPT = `with changed as (update visit v set status = 'IN_PREPARATION', responsible_id = $1::uuid, prepared_by = array[$1::uuid], status_since = now(), updated_at = now(), version = v.version + 1
    where v.id = $2 and v.version = $3 and v.status = 'SUBMITTED' returning v.*), told as (insert into trail_entry (at, actor_id, actor_name, action, subject, subject_id, payload)
  select now(), $1::uuid, 'limit', 'visit.accept', 'visit', changed.id, jsonb_build_object('version', changed.version) from changed)
  select (to_jsonb(changed) - 'search_text' - 'search_stems')::text as body from changed`;

const ask = async (name, text, values) => (await pool.query({ name, text, values })).rows[0];

const hashOf = (token) => crypto.createHash('sha256').update(token).digest();

/** The calendar at a secret address, for the period that the application's feeds reach over. */
async function feed(token) {
  const found = await ask('feed_of', FEED_OF, [hashOf(token)]);
  if (!found) return { status: 404, body: '' };
  const now = new Date();
  const month = (months) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1)).toISOString();
  const { department, from, to } = found.filter;
  const values = [found.account, month(-12), month(25), found.busy_key, department, from, to];
  const { rows } = await pool.query({ name: 'feed', text: FEED, values });
  const { text, etag } = limitFeed(found, rows);
  return { body: text, headers: { 'content-type': 'text/calendar; charset=utf-8', etag } };
}

async function answer(request, body) {
  if (request.url.startsWith('/api/feeds/')) return feed(request.url.slice('/api/feeds/'.length).replace(/\.ics$/, ''));
  const token = request.headers.authorization?.slice('Bearer '.length) ?? '';
  const actor = await ask('actor', ACTOR, [hashOf(token)]);
  if (!actor) return { status: 401, body: '{}' };

  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const id = pathname.split('/')[4];
  if (pathname === '/api/v1/calendar')
    return ask('calendar', CALENDAR, [
      actor.id,
      searchParams.get('start'),
      searchParams.get('end'),
      actor.roles[0].department,
    ]);
  if (pathname === '/api/v1/visits' && request.method === 'POST') {
    const { kind, title, startsAt, endsAt, organisation, country } = JSON.parse(body);
    return ask('create', CREATE, [actor.id, kind, title, startsAt, endsAt, organisation, country]);
  }
  if (pathname === '/api/v1/visits' && searchParams.has('q'))
    return ask('search', SEARCH, [actor.id, `%${searchParams.get('q').toLowerCase()}%`]);
  if (pathname === '/api/v1/visits')
    return ask('list', LIST, [actor.id, searchParams.get('kind'), searchParams.get('status')]);
  if (pathname.endsWith('/transitions')) return ask('accept', ACCEPT, [actor.id, id, JSON.parse(body).version]);
  return ask('visit', VISIT, [actor.id, id]);
}

http
  .createServer((request, response) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', async () => {
      try {
        const {
          status = 200,
          body,
          headers,
        } = (await answer(request, Buffer.concat(parts).toString('utf8'))) ?? {
          status: 404,
          body: '{}',
        };
        response
          .writeHead(status, {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
            ...headers,
          })
          .end(body);
      } catch (error) {
        response.writeHead(500).end(String(error));
      }
    });
  })
  .listen(Number(port), '127.0.0.1', () => console.log('ready'));
