import { toSearchText } from '@/lib/domain/visit/search-text';
import type { Visit, VisitContent, VisitPerson } from '@/lib/domain/visit/visit';
import type { Tx } from '../database';

/** What of a visit is written besides its content; each part may be left as it is. */
export type VisitState = Pick<
  Visit,
  | 'status'
  | 'statusSince'
  | 'level'
  | 'levelLoweredBecause'
  | 'leadDepartment'
  | 'supportDepartment'
  | 'rule'
  | 'routing'
  | 'preparedBy'
> & { ruleSetId: string | null; responsibleId: string | null; draftForm: unknown };

/** Whoever has an id that the visit knows is changed and keeps what else is told of them; anybody else is new. */
const PEOPLE = `insert into visit_person (id, visit_id, side, position, name, title, rank, rank_origin, organisation, is_head)
  select coalesce(x.id, gen_random_uuid()), x.visit_id, x.side, x.position, x.name, x.title, x.rank, x.rank_origin, x.organisation, x.is_head
  from jsonb_to_recordset($1::jsonb) as x(id uuid, visit_id uuid, side text, position int, name text, title text, rank text,
    rank_origin text, organisation text, is_head boolean)
  on conflict (id) do update set position = excluded.position, name = excluded.name, title = excluded.title, rank = excluded.rank,
    rank_origin = excluded.rank_origin, organisation = excluded.organisation, is_head = excluded.is_head
    where visit_person.visit_id = excluded.visit_id and visit_person.side = excluded.side`;

/** The columns of the table `visit` that the application writes, all but its key, its reference and its version. */
const WRITTEN = [
  'status', 'kind', 'direction', 'purpose', 'title', 'starts_at', 'ends_at', 'time_zone', 'organisation', 'country',
  'country_as_written', 'city', 'announced_count', 'asks_to_meet', 'signing', 'body', 'travelling_body', 'topics', 'goals',
  'host', 'languages', 'needs', 'estimated_cost_eur', 'confidentiality', 'source', 'requested_on', 'case_number', 'notes',
  'details', 'draft_form', 'level', 'level_raised_because', 'level_lowered_because', 'lead_department',
  'support_department', 'rule', 'routing', 'rule_set_id', 'responsible_id', 'prepared_by', 'status_since', 'search_text',
] as const; // prettier-ignore

export type NewVisit = {
  id: string;
  content: VisitContent;
  state: Pick<VisitState, 'status'> & Partial<VisitState>;
  requesterId: string;
  namedIds: readonly string[];
  imported?: { batchId: string; key: string };
};

/** Stores new visits with their people, in three statements however many they are. */
export function insertVisits(tx: Tx, visits: readonly NewVisit[], now: Date): void {
  const rows = visits.map((visit) => ({
    ...EMPTY_STATE,
    ...contentColumns(visit.content),
    ...stateColumns({ statusSince: now, ...visit.state }),
    id: visit.id,
    requester_id: visit.requesterId,
    import_batch_id: visit.imported?.batchId ?? null,
    import_key: visit.imported?.key ?? null,
    at: now,
  }));
  const columns = [
    ...WRITTEN.filter((column) => column !== 'search_text'),
    'requester_id',
    'import_batch_id',
    'import_key',
  ];

  tx.write(
    `insert into visit (id, reference, search_text, created_at, updated_at, ${columns.join(', ')})
     select (e->>'id')::uuid, r.reference, lower(r.reference) || ' ' || (e->>'search_text'), (e->>'at')::timestamptz, (e->>'at')::timestamptz,
       ${columns.map((column) => `p.${column}`).join(', ')}
     from jsonb_array_elements($1::jsonb) with ordinality as t(e, n)
       cross join lateral jsonb_populate_record(null::visit, e) as p
       cross join lateral (select next_visit_reference((e->>'at')::timestamptz, n) as reference) as r
     order by n`,
    [JSON.stringify(rows)],
    'visit_insert',
  );

  writePeople(
    tx,
    visits.flatMap((visit) => peopleRows(visit.id, visit.content)),
  );
  insertNamed(tx, visits);
}

/**
 * Changes a visit if it still has `version`, and raises that; gives the new version, or null when somebody was quicker.
 * Only the parts given are written.
 */
export async function updateVisit(
  tx: Tx,
  visit: { id: string; reference: string; version: number },
  change: { content?: VisitContent; state?: Partial<VisitState>; namedIds?: readonly string[] },
  now: Date,
): Promise<number | null> {
  const content = change.content ? contentColumns(change.content) : {};
  const columns: Record<string, unknown> = { ...content, ...stateColumns(change.state ?? {}) };
  if (change.content) columns['search_text'] = `${visit.reference.toLowerCase()} ${toSearchText(change.content)}`;

  const names = Object.keys(columns);
  const assignments = names.map((name) => `${name} = p.${name}`);
  const [row] = await tx.rows<{ version: number }>(
    `update visit v set ${[...assignments, 'version = v.version + 1', 'updated_at = $4::timestamptz'].join(', ')}
     from jsonb_populate_record(null::visit, $3::jsonb) as p
     where v.id = $1::uuid and v.version = $2::int
     returning v.version`,
    [visit.id, visit.version, JSON.stringify(columns), now.toISOString()],
  );
  if (!row) return null;

  if (change.content) {
    const { guests, travellers } = change.content;
    const staying = [...guests, ...travellers].flatMap(({ id }) => id ?? []);
    tx.write(
      `delete from visit_person where visit_id = $1::uuid and id <> all($2::uuid[])`,
      [visit.id, staying],
      'visit_people_delete',
    );
    writePeople(tx, peopleRows(visit.id, change.content));
  }
  if (change.namedIds) {
    tx.write(`delete from visit_named where visit_id = $1::uuid`, [visit.id], 'visit_named_delete');
    insertNamed(tx, [{ id: visit.id, namedIds: change.namedIds }]);
  }
  return row.version;
}

/** Remembers who has prepared a visit beside its content: nobody approves what they prepared. */
export function prepareVisit(tx: Tx, visit: { id: string }, accountId: string): void {
  tx.write(
    `update visit set prepared_by = prepared_by || $2::uuid where id = $1::uuid and requester_id <> $2::uuid and not $2::uuid = any(prepared_by)`,
    [visit.id, accountId],
  );
}

/** Removes a draft; gives whether it still had that version. */
export async function deleteDraft(tx: Tx, id: string, version: number): Promise<boolean> {
  const { count } = await tx.prisma.visit.deleteMany({ where: { id, version, status: 'DRAFT' } });
  return count === 1;
}

function writePeople(tx: Tx, rows: readonly Record<string, unknown>[]): void {
  if (rows.length > 0) tx.write(PEOPLE, [JSON.stringify(rows)], 'visit_people_write');
}

function insertNamed(tx: Tx, visits: readonly Pick<NewVisit, 'id' | 'namedIds'>[]): void {
  const rows = visits.flatMap(({ id, namedIds }) => namedIds.map((accountId) => ({ id, accountId })));
  if (rows.length === 0) return;
  tx.write(
    `insert into visit_named (visit_id, account_id)
     select x.id, x."accountId" from jsonb_to_recordset($1::jsonb) as x(id uuid, "accountId" uuid)`,
    [JSON.stringify(rows)],
    'visit_named_insert',
  );
}

function peopleRows(visitId: string, content: VisitContent): Record<string, unknown>[] {
  const rows = (side: string, people: readonly VisitPerson[]) =>
    people.map((person, position) => ({
      id: person.id ?? null,
      visit_id: visitId,
      side,
      position,
      name: person.name,
      title: person.title,
      rank: person.rank,
      rank_origin: person.rankOrigin,
      organisation: person.organisation,
      is_head: person.isHead,
    }));
  return [...rows('GUEST', content.guests), ...rows('TRAVELLER', content.travellers)];
}

const EMPTY_STATE = { level: 'ORDINARY', prepared_by: [], routing: null, draft_form: null };

function contentColumns(content: VisitContent): Record<string, unknown> {
  return {
    kind: content.kind,
    direction: content.direction,
    purpose: content.purpose,
    title: content.title,
    starts_at: content.startsAt,
    ends_at: content.endsAt,
    time_zone: content.timeZone,
    organisation: content.organisation,
    country: content.country,
    country_as_written: content.countryAsWritten,
    city: content.city,
    announced_count: content.announcedCount,
    asks_to_meet: content.asksToMeet,
    signing: content.signing,
    body: content.body,
    travelling_body: content.travellingBody,
    topics: content.topics,
    goals: content.goals,
    host: content.host,
    languages: content.languages,
    needs: content.needs,
    estimated_cost_eur: content.estimatedCostEur,
    confidentiality: content.confidentiality,
    source: content.source,
    requested_on: content.requestedOn,
    case_number: content.caseNumber,
    notes: content.notes,
    level_raised_because: content.levelRaisedBecause,
    details: content.details,
    search_text: toSearchText(content),
  };
}

function stateColumns(state: Partial<VisitState>): Record<string, unknown> {
  const columns: Record<keyof VisitState, string> = {
    status: 'status',
    statusSince: 'status_since',
    level: 'level',
    levelLoweredBecause: 'level_lowered_because',
    leadDepartment: 'lead_department',
    supportDepartment: 'support_department',
    rule: 'rule',
    routing: 'routing',
    preparedBy: 'prepared_by',
    ruleSetId: 'rule_set_id',
    responsibleId: 'responsible_id',
    draftForm: 'draft_form',
  };
  return Object.fromEntries(
    Object.entries(state).flatMap(([key, value]) =>
      value === undefined ? [] : [[columns[key as keyof VisitState], value]],
    ),
  );
}
