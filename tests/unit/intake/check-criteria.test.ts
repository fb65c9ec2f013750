import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCriteria, type EarlierVisit, type VisitForCriteria } from '@/lib/domain/intake/check-criteria';
import { type Criterion, criterionSchema, FIRST_CRITERIA } from '@/lib/domain/intake/criteria';
import { sayCriterion } from '@/lib/domain/intake/criterion-words';
import { type CriterionKind, LOCALES } from '@/lib/domain/visit/vocabulary';
import { anyCriterion } from '@/tests/support/rule-sets';

/** Wednesday the 3rd of March 2027, from nine to twelve in Helsinki; asked for a month before. */
const visit = (change: Partial<VisitForCriteria> = {}): VisitForCriteria => ({
  organisation: 'Stockholms stad',
  startsAt: new Date('2027-03-03T09:00:00+02:00'),
  endsAt: new Date('2027-03-03T12:00:00+02:00'),
  timeZone: 'Europe/Helsinki',
  guests: 20,
  topics: ['Pyöräily'],
  namesGoal: true,
  benefit: '',
  askedOn: '2027-02-01',
  ...change,
});
const at = (begins: string, ends: string) => ({ startsAt: new Date(begins), endsAt: new Date(ends) });
const before = (day: string, ...topics: string[]): EarlierVisit => ({
  ...{ reference: 'V-2026-000001', startsAt: new Date(`${day}T12:00:00Z`), topics },
});

const HOLIDAYS = new Set(['2027-03-26', '2027-03-29']);
const found = (
  kind: CriterionKind,
  change: Partial<VisitForCriteria> = {},
  earlier: EarlierVisit[] = [],
  criteria: readonly Criterion[] = FIRST_CRITERIA,
) => {
  const [check] = checkCriteria(criteria, visit(change), earlier, HOLIDAYS).filter((one) => one.kind === kind);
  if (!check) throw new Error(`No criterion ${kind}.`);
  return check;
};
const withNumbers = (criterion: object) => [criterionSchema.parse(criterion)];

it('an ordinary request meets every criterion, and nothing more is asked of it', () => {
  const checks = checkCriteria(FIRST_CRITERIA, visit(), [], HOLIDAYS);
  expect(checks.map(({ kind, state, wouldMeet }) => [kind, state, wouldMeet])).toEqual(
    FIRST_CRITERIA.map(({ kind }) => [kind, 'MET', null]),
  );
});

describe('that the same body has not been here on the same topic', () => {
  it.each<[string, EarlierVisit[], Partial<VisitForCriteria>, string]>([
    ['a day less than two years ago', [before('2025-03-04', 'Pyöräily')], {}, 'NOT_MET'],
    ['two years ago to the day', [before('2025-03-03', 'Pyöräily')], {}, 'MET'],
    ['on a topic that this one is part of', [before('2026-03-03', 'Pyöräilyn edistäminen')], {}, 'NOT_MET'],
    ['on a topic written otherwise', [before('2026-03-03', ' PYÖRÄILY ')], {}, 'NOT_MET'],
    ['on another topic', [before('2026-03-03', 'Koulut')], {}, 'MET'],
    ['on a short word that is part of another', [before('2026-03-03', 'Pyö')], {}, 'MET'],
    ['on topics that nobody kept', [before('2026-03-03')], {}, 'UNKNOWN'],
    ['while this one gives no topics', [before('2026-03-03', 'Koulut')], { topics: [] }, 'UNKNOWN'],
    ['only after this one', [before('2027-04-01', 'Pyöräily')], {}, 'MET'],
    ['never', [], { topics: [] }, 'MET'],
    ['nobody knows who comes', [before('2026-03-03', 'Pyöräily')], { organisation: ' ' }, 'UNKNOWN'],
  ])('%s', (_title, earlier, change, state) => {
    expect(found('NOT_REPEATED', change, earlier).state).toBe(state);
  });

  it('is counted from the request while the visit has no day', () => {
    const undated = { startsAt: null, endsAt: null };
    expect(found('NOT_REPEATED', undated, [before('2025-02-02', 'Pyöräily')]).state).toBe('NOT_MET');
    expect(found('NOT_REPEATED', undated, [before('2025-02-01', 'Pyöräily')]).state).toBe('MET');
  });

  it('names the visit before and the day from which it would be met, also after a leap day', () => {
    expect(found('NOT_REPEATED', {}, [before('2026-05-04', 'Pyöräily')])).toMatchObject({
      because: { en: 'The same organisation has a visit on the same topic on 4 May 2026 (V-2026-000001).' },
      wouldMeet: { fi: 'Täyttyisi 4.5.2028 alkaen tai toisesta aiheesta.' },
    });
    const leap = found(
      ...(['NOT_REPEATED', at('2024-06-03T09:00:00Z', '2024-06-03T10:00:00Z')] as const),
      [before('2024-02-29', 'Pyöräily')],
      withNumbers({ kind: 'NOT_REPEATED', years: 1 }),
    );
    expect(leap.wouldMeet?.en).toBe('It would be met from 1 March 2025 on, or on another topic.');
  });
});

describe('the lead time', () => {
  it.each([
    ['2027-02-10', 15, 'MET'],
    ['2027-02-11', 14, 'NOT_MET'],
    ['2027-03-03', 0, 'NOT_MET'],
    ['2027-03-09', 0, 'NOT_MET'],
  ])('of a visit on 3 March asked for on %s is %i working days: %s', (askedOn, days, state) => {
    const check = found('LEAD_TIME', { askedOn });
    expect(check.state).toBe(state);
    expect(check.because.fi).toBe(`Pyynnöstä vierailuun on ${days} työpäivää.`);
  });

  it('names the first day that would do, past weekends and holidays', () => {
    const easter = found(
      'LEAD_TIME',
      { askedOn: '2027-03-25' },
      [],
      withNumbers({ kind: 'LEAD_TIME', workingDays: 1 }),
    );
    expect(easter.wouldMeet?.en).toBe('It would be met if the visit began on 30 March 2027 at the earliest.');
  });

  it('is unknown without dates', () => {
    expect(found('LEAD_TIME', { startsAt: null }).state).toBe('UNKNOWN');
  });
});

describe('the length', () => {
  it.each([
    ['09:29', 'NOT_MET', 'It would be met if the visit lasted at least 30 min.'],
    ['09:30', 'MET', undefined],
    ['17:00', 'MET', undefined],
    ['17:01', 'NOT_MET', 'It would be met if the visit lasted at most 8 h.'],
  ])('from nine to %s is %s', (until, state, wouldMeet) => {
    const check = found('LENGTH', at('2027-03-03T09:00:00+02:00', `2027-03-03T${until}:00+02:00`));
    expect([check.state, check.wouldMeet?.en]).toEqual([state, wouldMeet]);
  });

  it('of whole days is unknown, for nobody has said when it begins and ends', () => {
    expect(found('LENGTH', at('2027-03-03T00:00:00+02:00', '2027-03-05T00:00:00+02:00')).state).toBe('UNKNOWN');
    expect(found('LENGTH', { endsAt: null }).state).toBe('UNKNOWN');
  });
});

describe('office hours', () => {
  it.each<[string, Partial<VisitForCriteria>, string]>([
    ['from eight to four', at('2027-03-03T08:00:00+02:00', '2027-03-03T16:00:00+02:00'), 'MET'],
    ['a minute before eight', at('2027-03-03T07:59:00+02:00', '2027-03-03T12:00:00+02:00'), 'NOT_MET'],
    ['a minute past four', at('2027-03-03T12:00:00+02:00', '2027-03-03T16:01:00+02:00'), 'NOT_MET'],
    ['on a Saturday', at('2027-03-06T09:00:00+02:00', '2027-03-06T10:00:00+02:00'), 'NOT_MET'],
    ['on Good Friday', at('2027-03-26T09:00:00+02:00', '2027-03-26T10:00:00+02:00'), 'NOT_MET'],
    ['from Friday to Monday', at('2027-03-05T09:00:00+02:00', '2027-03-08T10:00:00+02:00'), 'NOT_MET'],
    ['from Tuesday to Thursday', at('2027-03-02T09:00:00+02:00', '2027-03-04T10:00:00+02:00'), 'MET'],
    ['whole days in the week', at('2027-03-02T00:00:00+02:00', '2027-03-04T00:00:00+02:00'), 'UNKNOWN'],
    ['whole days to the end of Friday', at('2027-03-04T00:00:00+02:00', '2027-03-06T00:00:00+02:00'), 'UNKNOWN'],
    ['whole days on a weekend', at('2027-03-06T00:00:00+02:00', '2027-03-08T00:00:00+02:00'), 'NOT_MET'],
    ['without dates', { startsAt: null }, 'UNKNOWN'],
    [
      'in the morning of another zone',
      { ...at('2027-03-03T09:00:00+09:00', '2027-03-03T12:00:00+09:00'), timeZone: 'Asia/Tokyo' },
      'NOT_MET',
    ],
  ])('%s: %s', (_title, change, state) => {
    expect(found('OFFICE_HOURS', change).state).toBe(state);
  });

  it('may be open on holidays and on other days of the week', () => {
    const hours = { kind: 'OFFICE_HOURS', from: '08:00', to: '16:00' };
    const friday = at('2027-03-26T09:00:00+02:00', '2027-03-26T10:00:00+02:00');
    const open = withNumbers({ ...hours, weekdays: [5], closedOnHolidays: false });
    expect(found('OFFICE_HOURS', friday, [], open).state).toBe('MET');
    expect(found('OFFICE_HOURS', {}, [], open).state).toBe('NOT_MET');
  });
});

describe('the size and the benefit', () => {
  it.each([
    [0, 'NOT_MET'],
    [1, 'MET'],
    [40, 'MET'],
    [41, 'NOT_MET'],
    [null, 'UNKNOWN'],
  ])('a group of %s: %s', (guests, state) => {
    expect(found('SIZE', { guests }).state).toBe(state);
  });

  it.each([
    [true, '', 'MET'],
    [false, 'Opimme lisää', 'MET'],
    [false, ' ', 'NOT_MET'],
  ])('a goal named %s and the benefit "%s": %s', (namesGoal, benefit, state) => {
    expect(found('BENEFIT_NAMED', { namesGoal, benefit }).state).toBe(state);
  });
});

describe('every criterion', () => {
  it('is told in whole sentences in three languages, and says what would meet it exactly where it is not met', () => {
    const anyVisit = fc.record({
      organisation: fc.constantFrom('', 'Stockholms stad'),
      startsAt: fc.constantFrom(null, new Date('2027-03-03T07:00:00Z'), new Date('2027-03-06T22:00:00Z')),
      endsAt: fc.constantFrom(null, new Date('2027-03-07T10:00:00Z'), new Date('2027-03-07T22:00:00Z')),
      timeZone: fc.constant('Europe/Helsinki'),
      guests: fc.constantFrom(null, 0, 1, 200),
      topics: fc.constantFrom([], ['Koulut']),
      namesGoal: fc.boolean(),
      benefit: fc.constantFrom('', 'Hyöty'),
      askedOn: fc.constantFrom('2027-01-01', '2027-03-02'),
    });
    const history = fc.constantFrom([], [before('2026-08-01', 'Koulut')], [before('2026-08-01')]);

    fc.assert(
      fc.property(anyCriterion(), anyVisit, history, (criterion, one, earlier) => {
        for (const check of checkCriteria([criterion], one, earlier, HOLIDAYS)) {
          expect(check.wouldMeet === null).toBe(check.state === 'MET');
          for (const locale of LOCALES)
            for (const sentence of [check.asks, check.because, ...(check.wouldMeet ? [check.wouldMeet] : [])])
              expect(sentence[locale]).toMatch(/^[\p{Lu}\d].*[^ .]\.$/u);
        }
      }),
      { seed: 20261125, numRuns: 1000 },
    );
  });

  it('is said with its own numbers', () => {
    expect(FIRST_CRITERIA.map((criterion) => sayCriterion(criterion, 'fi'))).toEqual([
      'Sama ryhmä ei ole vieraillut samasta aiheesta 2 vuoteen.',
      'Pyynnöstä vierailuun on vähintään 15 työpäivää.',
      'Vierailu kestää 30 min–8 t.',
      'Vierailu on virka-aikana ma–pe klo 8.00–16.00, ei pyhäpäivänä.',
      'Ryhmässä on 1–40 henkilöä.',
      'Vierailulle on nimetty tavoite tai hyöty kaupungille.',
    ]);
  });
});
