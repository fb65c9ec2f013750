import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, type TestContext } from 'vitest';
import { inTransaction } from '@/lib/data/database';
import { insertVisits } from '@/lib/data/visits/write-visit';
import { mayRead, type VisitAccess } from '@/lib/domain/access/can';
import { toContent } from '@/lib/domain/visit/to-content';
import { OFF_CALENDAR } from '@/lib/domain/visit/transitions';
import { visitInputSchema } from '@/lib/domain/visit/visit-schema';
import { CONFIDENTIALITIES, DEPARTMENTS, STATUSES } from '@/lib/domain/visit/vocabulary';
import { aVisit, granted } from '../support/builders';
import { aFeed, fetchFeed, settleAddress } from '../support/feeds';
import { withLibical } from '../support/libical';
import { type City, foundCity, NOW, type Persona } from '../support/personas';
import { readIcal } from '../support/read-ical';

let city: City;
beforeAll(async () => {
  city = await foundCity();
  settleAddress(city);
});
afterAll(() => city.close());

const ZONES = ['Europe/Helsinki', 'America/St_Johns', 'Asia/Kathmandu', 'Africa/Casablanca', 'Australia/Lord_Howe'];
const PEOPLE = ['requester', 'another.requester', 'coordinator.economic', 'viewer'] as const;
const MINUTE = 60_000;

/** What a text can hold, with the signs of the format drawn often. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom('\n', '\\n', '\\', ';', ',', ':', '"', '🎉', 'ä'),
    ),
    { maxLength: 8 },
  )
  .map((parts) =>
    parts
      .join('')
      .replace(/[\u0000-\u001F\u007F]/g, ' ')
      .trim(),
  );

const anyVisit = fc.record({
  status: fc.constantFrom(...STATUSES),
  confidentiality: fc.constantFrom(...CONFIDENTIALITIES),
  leadDepartment: fc.constantFrom(...DEPARTMENTS, null),
  requester: fc.constantFrom(...PEOPLE),
  responsible: fc.constantFrom('coordinator.economic', 'coordinator.administrative', null),
  named: fc.subarray(['viewer', 'unit.head']),
  zone: fc.constantFrom(...ZONES),
  /** Minutes from the beginning of 2026, within what feeds reach over, and what is before and after. */
  begins: fc.integer({ min: 0, max: 4 * 366 * 24 * 60 }),
  lasts: fc.oneof(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 6000 })),
  title: anyText,
  organisation: anyText,
  city: anyText,
});

/** The first of the month a year before the clock of the tests, and two years after the one that is running. */
const [BEGINS, ENDS] = [new Date('2026-02-01T00:00:00+02:00'), new Date('2029-03-01T00:00:00+02:00')];

type Drawn = ReturnType<typeof draw>[number];

function draw(count: number) {
  return fc.sample(anyVisit, { numRuns: count, seed: 20261125 }).map((visit, index) => {
    const startsAt = new Date(Date.UTC(2026, 0, 1) + visit.begins * MINUTE);
    const endsAt = new Date(startsAt.getTime() + visit.lasts * MINUTE);
    // A word of its own in each text: where it turns up, the visit is known.
    const marked = { title: `mark${index}a ${visit.title}`, organisation: `mark${index}b ${visit.organisation}` };
    const written = aVisit({
      ...{
        ...marked,
        city: `mark${index}c ${visit.city}`,
        confidentiality: visit.confidentiality,
        timeZone: visit.zone,
      },
      ...{ startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
    });
    return {
      ...visit,
      id: crypto.randomUUID(),
      index,
      startsAt,
      endsAt,
      content: toContent(visitInputSchema.parse(written)),
    };
  });
}

const accountOf = (persona: string) => city.as(persona as Persona).accountId;

const accessOf = (visit: Drawn): VisitAccess => ({
  status: visit.status,
  confidentiality: visit.confidentiality,
  leadDepartment: visit.leadDepartment,
  requesterId: accountOf(visit.requester),
  responsibleId: visit.responsible && accountOf(visit.responsible),
  namedIds: visit.named.map(accountOf),
  preparedBy: [],
  disqualifiedIds: [],
  hold: null,
  steps: [],
});

async function store(drawn: readonly Drawn[]): Promise<void> {
  for (let from = 0; from < drawn.length; from += 1000)
    await inTransaction(city.database, (tx) => {
      const visits = drawn.slice(from, from + 1000).map((visit) => {
        const { status, leadDepartment, requesterId, responsibleId, namedIds } = accessOf(visit);
        return {
          id: visit.id,
          content: visit.content,
          state: { status, leadDepartment, responsibleId },
          requesterId,
          namedIds: [...namedIds],
        };
      });
      insertVisits(tx, visits, new Date(NOW));
      return Promise.resolve();
    });
}

/** Written out by itself: which visits somebody's feed of everything shows, and which only as time. */
function expected(drawn: readonly Drawn[], who: Persona): { known: Drawn[]; busy: Drawn[] } {
  const within = drawn.filter(
    ({ startsAt, endsAt, status }) => status !== 'DRAFT' && startsAt < ENDS && (endsAt > BEGINS || startsAt >= BEGINS),
  );
  const known = within.filter((visit) => mayRead(city.as(who), accessOf(visit)));
  return { known, busy: within.filter((visit) => !known.includes(visit) && !OFF_CALENDAR.includes(visit.status)) };
}

/** Written out by itself: what a calendar calls where a visit stands. */
function statusOf({ status }: Drawn): string {
  if (['REJECTED', 'CANCELLED', 'POSTPONED'].includes(status)) return 'CANCELLED';
  return ['APPROVED', 'CONFIRMED', 'COMPLETED', 'REPORTED'].includes(status) ? 'CONFIRMED' : 'TENTATIVE';
}

const found = (text: string, pattern: RegExp) => [...new Set(text.match(pattern))].sort();

it('of ten thousand random visits, every feed passes both readers with its values equal and nothing confidential in it', async (context: TestContext) => {
  const drawn = draw(10_000);
  await store(drawn);
  const { rows } = await city.database.pool.query<{ id: string; reference: string }>('select id, reference from visit');
  const referenceOf = new Map(rows.map(({ id, reference }) => [id, reference]));

  const texts: string[] = [];
  for (const who of ['viewer', 'requester', 'auditor'] as const) {
    const { token } = await aFeed(city, who, { filter: {} });
    const { text } = granted(await fetchFeed(city, who, token));
    texts.push(text);
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line, 'utf8')))).toBeLessThanOrEqual(75);

    const { known, busy } = expected(drawn, who);
    expect(known.length).toBeGreaterThan(3000);
    const unfolded = text.replaceAll('\r\n ', '');
    expect(found(unfolded, /mark\d+[abc]/g)).toEqual(
      known.flatMap(({ index }) => ['a', 'b', 'c'].map((letter) => `mark${index}${letter}`)).sort(),
    );
    expect(found(unfolded, /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g)).toEqual(known.map(({ id }) => id).sort());
    expect(found(unfolded, /V-\d{4}-\d+/g)).toEqual(known.map(({ id }) => referenceOf.get(id) ?? '').sort());

    const { events } = readIcal(text);
    const told = new Map(events.map((event) => [event.uid.replace('@vierailut', ''), event]));
    const read = known.map(({ id }) => {
      const { summary, status, start, end } = told.get(id) ?? {};
      return { summary, status, start, end: end ?? start };
    });
    expect(read).toEqual(
      known.map((visit) => ({ summary: visit.content.title, status: statusOf(visit), ...moments(visit) })),
    );
    const taken = events
      .filter(({ summary }) => summary === 'Varattu')
      .map(({ start, end }) => `${start}–${end ?? start}`);
    expect(taken.sort()).toEqual(
      busy.map(({ startsAt, endsAt }) => `${startsAt.getTime()}–${endsAt.getTime()}`).sort(),
    );
  }

  const answers = withLibical(context)(texts);
  texts.forEach((text, index) => {
    expect(answers[index]).toMatchObject({ kept: true, errors: [] });
    expect(answers[index]?.events.map(shown)).toEqual(readIcal(text).events.map(shown));
  });
}, 300_000);

const moments = ({ startsAt, endsAt }: Drawn) => ({ start: startsAt.getTime(), end: endsAt.getTime() });

type Read = { uid: string; start: number | string; end: number | string | null } & Record<
  'summary' | 'description' | 'status',
  string
>;
const shown = ({ uid, start, end, summary, description, status }: Read) => ({
  uid,
  start,
  end,
  summary,
  description,
  status,
});
