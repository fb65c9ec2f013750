import { readCountry } from '../places/read-country';
import { readRank } from '../precedence/read-rank';
import { foldForSearch } from '../shared/fold';
import { endOfDay, startOfDay } from '../shared/zoned-time';
import type { VisitContent, VisitPerson } from '../visit/visit';
import { DIRECTIONS_OF_KIND, type Rank, VISIT_KINDS, type VisitKind } from '../visit/vocabulary';
import type { ColumnMapping, ImportField } from './columns';
import { readDate } from './read-date';

/** Something about a row that a person should look at: which field, a code the texts know, and what stood there. */
export type Doubt = { field: ImportField; code: DoubtCode; value: string };
export const DOUBT_CODES = ['date_missing', 'date_unreadable', 'date_ambiguous', 'end_before_start', 'country_doubtful', 'country_former', 'rank_unread', 'rank_of_register', 'kind_unknown', 'nobody_named', 'text_shortened'] as const; // prettier-ignore
export type DoubtCode = (typeof DOUBT_CODES)[number];

/** What a row becomes: a visit ready to store, one to look at, or nothing. */
export type RowReading = {
  state: 'READY' | 'DOUBTFUL' | 'REFUSED';
  key: string;
  visit: VisitContent | null;
  doubts: Doubt[];
};

/** How the rows of a file are read. */
export type ReadingOptions = {
  mapping: ColumnMapping;
  timeZone: string;
  /** What every visitor whose title tells no rank is taken for, where the register itself says who is in it. */
  rankWhenUnread: Rank | null;
};

/** Notes that only tell, and make no row doubtful. */
const ONLY_TOLD: readonly DoubtCode[] = ['country_former', 'rank_of_register'];
/** How many letters a visit holds of a field; what is longer is cut and told. */
const LONGEST: readonly [ImportField, number][] = [
  ['title', 200],
  ['organisation', 200],
  ['city', 200],
  ['host', 200],
  ['visitor', 200],
  ['visitorTitle', 200],
  ['traveller', 200],
  ['travellerRole', 200],
  ['caseNumber', 50],
  ['notes', 10_000],
];
const REFUSING: readonly DoubtCode[] = ['date_missing', 'date_unreadable'];

/** Reads one row. Never guesses: what it is not sure of is a doubt beside what was written. */
export function rowToVisit(cells: Readonly<Record<string, string>>, options: ReadingOptions): RowReading {
  const cell = (field: ImportField) => tidy(cells[options.mapping[field] ?? ''] ?? '');
  const doubts: Doubt[] = [];
  const doubt = (field: ImportField, code: DoubtCode) => doubts.push({ field, code, value: cell(field).slice(0, 200) });

  const kind = kindOf(cell('kind'), options.mapping, () => doubt('kind', 'kind_unknown'));
  const span = spanOf(cell, doubt);
  const place = placeOf(cell, doubt, span?.first);
  const people =
    kind === 'INCOMING_VISIT' || !options.mapping.traveller
      ? visitorOf(cell, options, doubt)
      : travellerOf(cell, doubt);
  const isJourney = DIRECTIONS_OF_KIND[kind][0] === 'OUTGOING';

  for (const [field, letters] of LONGEST) if (cell(field).length > letters) doubt(field, 'text_shortened');

  const startsAt = span && startOfDay(span.first, options.timeZone);
  const endsAt = span && endOfDay(span.last, options.timeZone);
  const key = cell('key');
  if (!startsAt || !endsAt) return { state: 'REFUSED', key, visit: null, doubts };

  const visit: VisitContent = {
    kind,
    direction: DIRECTIONS_OF_KIND[kind][0],
    purpose: kind === 'INCOMING_VISIT' && people[0]?.rank ? 'OFFICIAL' : null,
    title: titleOf(cell, people, place),
    startsAt,
    endsAt,
    timeZone: options.timeZone,
    organisation: cell('organisation').slice(0, 200),
    country: place.country,
    countryAsWritten: place.asWritten,
    city: cell('city').slice(0, 200),
    guests: isJourney ? [] : people,
    travellers: isJourney ? people : [],
    announcedCount: countOf(cell('announcedCount')),
    asksToMeet: [],
    signing: false,
    body: null,
    travellingBody: null,
    topics: cell('topics')
      .split(/[,;]/)
      .map((topic) => topic.trim().slice(0, 100))
      .filter((topic) => topic !== '')
      .slice(0, 30),
    goals: [],
    host: cell('host').slice(0, 200),
    languages: [],
    needs: [],
    estimatedCostEur: costOf(cell('cost')),
    confidentiality: 'INTERNAL',
    source: null,
    requestedOn: null,
    caseNumber: cell('caseNumber').slice(0, 50),
    notes: cell('notes').slice(0, 10_000),
    levelRaisedBecause: null,
    details: {},
  };
  const state = doubts.some(({ code }) => REFUSING.includes(code))
    ? 'REFUSED'
    : doubts.every(({ code }) => ONLY_TOLD.includes(code))
      ? 'READY'
      : 'DOUBTFUL';
  return { state, key, visit: state === 'REFUSED' ? null : visit, doubts };
}

type Cell = (field: ImportField) => string;
type SayDoubt = (field: ImportField, code: DoubtCode) => void;

/** Control characters that no register should hold become spaces. */
function tidy(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, ' ')
    .trim();
}

/** Words of a kind column; without one, a file of travellers is one of journeys and every other one of visitors. */
function kindOf(written: string, mapping: ColumnMapping, unknown: () => void): VisitKind {
  const usual: VisitKind = mapping.traveller && !mapping.visitor ? 'OUTGOING_VISIT' : 'INCOMING_VISIT';
  if (written === '') return usual;
  const exact = VISIT_KINDS.find((kind) => kind === written.toUpperCase().replace(/[\s-]+/g, '_'));
  if (exact) return exact;
  const folded = foldForSearch(written);
  const found = KIND_WORDS.find(({ words }) => words.some((word) => folded.includes(word)));
  if (!found) unknown();
  return found?.kind ?? usual;
}

const KIND_WORDS: readonly { kind: VisitKind; words: readonly string[] }[] = [
  { kind: 'BENCHMARKING_TRIP', words: ['benchmark', 'vertailu'] },
  { kind: 'CITY_MARKETING_EVENT', words: ['market', 'markkinoin', 'marknadsf'] },
  {
    kind: 'CONGRESS_HOSPITALITY',
    words: ['congress', 'hospitality', 'kongressi', 'vieraanvarai', 'kongress', 'värdskap'],
  },
  { kind: 'COOPERATION_MEETING', words: ['meeting', 'kokous', 'möte', 'sammanträde'] },
  {
    kind: 'OUTGOING_VISIT',
    words: ['abroad', 'outgoing', 'travel', 'journey', 'trip', 'matka', 'ulkomail', 'utomlands', 'resa'],
  },
  { kind: 'INCOMING_VISIT', words: ['visit', 'incoming', 'delegation', 'vierailu', 'besök'] },
];

function spanOf(cell: Cell, doubt: SayDoubt): { first: string; last: string } | null {
  const read = (field: ImportField) => (cell(field) === '' ? null : readDate(cell(field)));
  if (cell('startDate') === '') {
    doubt('startDate', 'date_missing');
    return null;
  }
  const first = read('startDate');
  const last = cell('endDate') === '' ? first : read('endDate');
  for (const [field, reading] of [
    ['startDate', first],
    ['endDate', last],
  ] as const) {
    if (!reading) {
      if (cell(field) !== '') doubt(field, 'date_unreadable');
    } else if (reading.doubtful) doubt(field, 'date_ambiguous');
  }
  if (!first || !last) return null;
  if (last.day >= first.day) return { first: first.day, last: last.day };
  doubt('endDate', 'end_before_start');
  return { first: first.day, last: first.day };
}

function placeOf(
  cell: Cell,
  doubt: SayDoubt,
  day: string | undefined,
): { country: string | null; asWritten: string | null } {
  const written = cell('country');
  if (written === '') return { country: null, asWritten: null };
  const reading = readCountry(written, day);
  if (reading.kind === 'COUNTRY') return { country: reading.code, asWritten: null };
  doubt('country', reading.kind === 'FORMER' ? 'country_former' : 'country_doubtful');
  return { country: null, asWritten: written.slice(0, 200) };
}

function visitorOf(cell: Cell, { rankWhenUnread }: ReadingOptions, doubt: SayDoubt): VisitPerson[] {
  const name = cell('visitor');
  const title = cell('visitorTitle');
  if (name === '' && title === '') {
    if (cell('title') === '' && cell('organisation') === '') doubt('visitor', 'nobody_named');
    return [];
  }
  const reading = readRank(title || name);
  const rank = reading.rank ?? rankWhenUnread;
  if (!reading.rank && rank) doubt('visitor', 'rank_of_register');
  return [
    {
      ...splitTitle(name, title, reading.rank ? (reading.because?.words ?? '') : ''),
      rank,
      rankOrigin: rank ? 'READ' : null,
      organisation: '',
      isHead: true,
    },
  ];
}

/** "Prime Minister Kaja Kallas" is a title and a name when the words that told the rank stand first. */
function splitTitle(name: string, title: string, words: string): { name: string; title: string } {
  const isFirst = title === '' && words !== '' && name.startsWith(`${words} `);
  return isFirst
    ? { title: words, name: name.slice(words.length + 1).slice(0, 200) }
    : { title: title.slice(0, 200), name: name.slice(0, 200) };
}

/** Words of a role column as registers of journeys write them. */
const ROLES: Readonly<Record<string, { rank: Rank; title: string }>> = {
  president: { rank: 'HEAD_OF_STATE', title: 'President' },
  secretary: { rank: 'MINISTER', title: 'Secretary of State' },
};

function travellerOf(cell: Cell, doubt: SayDoubt): VisitPerson[] {
  const role = cell('travellerRole');
  const name = cell('traveller');
  if (role === '' && name === '') {
    doubt('traveller', 'nobody_named');
    return [];
  }
  const known = ROLES[foldForSearch(role)];
  const rank = known?.rank ?? readRank(role || name).rank;
  if (!rank) doubt('travellerRole', 'rank_unread');
  return [
    {
      name: name.slice(0, 200),
      title: (known?.title ?? role).slice(0, 200),
      rank,
      rankOrigin: rank ? 'READ' : null,
      organisation: '',
      isHead: true,
    },
  ];
}

/** The title written, or who and where: "President Barrios, Guatemala". */
function titleOf(
  cell: Cell,
  people: readonly VisitPerson[],
  place: { country: string | null; asWritten: string | null },
): string {
  if (cell('title') !== '') return cell('title').slice(0, 200);
  const who = people.map(({ title, name }) => [title, name].filter(Boolean).join(' ')).join(', ');
  const where = [cell('city'), place.country || place.asWritten ? cell('country') : ''].filter(Boolean).join(', ');
  return [who || cell('organisation'), where].filter(Boolean).join(', ').slice(0, 200) || '–';
}

function countOf(text: string): number | null {
  const count = /^\d{1,5}$/.test(text.replace(/\s/g, '')) ? Number(text.replace(/\s/g, '')) : null;
  return count;
}

/** "1 234,50 €" and "1,234.50": the last of comma and point with one or two digits after it is the decimal one. */
function costOf(text: string): number | null {
  const digits = text.replace(/[€\s]|eur/gi, '');
  if (digits === '') return null;
  const normal = /[.,]\d{1,2}$/.test(digits)
    ? digits.replace(/[.,](?=.*[.,])/g, '').replace(',', '.')
    : digits.replace(/[.,]/g, '');
  const cost = Number(normal);
  return Number.isFinite(cost) && cost >= 0 && cost <= 1_000_000_000 ? cost : null;
}

const LEADERS: readonly Rank[] = ['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'ROYAL'];
const FEWEST_LEADERS = 20;
const SHARE_OF_LEADERS = 0.9;

/**
 * The rank to take for a visitor whose title tells none: a head of state where the list shows itself to be a register of
 * heads of state and government, nine of ten visitors and at least twenty being one. Else null. Proposed, never silent.
 */
export function rankOfRegister(rows: readonly Readonly<Record<string, string>>[], mapping: ColumnMapping): Rank | null {
  const { visitor, visitorTitle } = mapping;
  if (!visitor) return null;
  const ranks = rows.map((cells) => readRank(tidy(cells[visitorTitle ?? ''] ?? '') || tidy(cells[visitor] ?? '')).rank);
  const leaders = ranks.filter((rank) => rank !== null && LEADERS.includes(rank)).length;
  return leaders >= FEWEST_LEADERS && leaders >= ranks.length * SHARE_OF_LEADERS ? 'HEAD_OF_STATE' : null;
}
