import { describe, expect, it } from 'vitest';
import { daysOf, findConflicts, type Neighbour } from '@/lib/domain/conflicts/find-conflicts';

const neighbour = (change: Partial<Neighbour> = {}): Neighbour => ({
  id: 'b',
  reference: 'V-2027-000002',
  title: 'Toinen',
  startsAt: new Date('2027-03-03T08:00:00Z'),
  endsAt: new Date('2027-03-03T10:00:00Z'),
  level: 'ORDINARY',
  host: '',
  asksToMeet: [],
  settled: false,
  ...change,
});
const NO_HOLIDAYS = new Map<string, string>();
const kinds = (visit: Neighbour, others: Neighbour[], holidays = NO_HOLIDAYS) =>
  findConflicts(visit, others, holidays).map(({ kind }) => kind);

describe('conflicts between visits', () => {
  it('sees the mayor promised to two visits at once, but not to one after the other', () => {
    const first = neighbour({ asksToMeet: ['MAYOR'] });
    const during = neighbour({
      asksToMeet: ['MAYOR', 'COUNCIL_CHAIR'],
      startsAt: new Date('2027-03-03T09:59:00Z'),
      endsAt: new Date('2027-03-03T12:00:00Z'),
    });
    const after = neighbour({
      asksToMeet: ['MAYOR'],
      startsAt: new Date('2027-03-03T10:00:00Z'),
      endsAt: new Date('2027-03-03T12:00:00Z'),
    });
    expect(kinds(first, [during])).toEqual(['LEADER_TWICE']);
    expect(kinds(first, [after])).toEqual([]);
  });

  it('sees the same host twice however the name is written, and no host is nobody’s conflict', () => {
    expect(kinds(neighbour({ host: 'Anna Ek' }), [neighbour({ host: ' anna  ek' })])).toEqual(['HOST_TWICE']);
    expect(kinds(neighbour(), [neighbour()])).toEqual([]);
  });

  it('sees two high-level visits on one day even when they do not overlap', () => {
    const morning = neighbour({ level: 'HIGH' });
    const evening = neighbour({
      level: 'HIGH',
      startsAt: new Date('2027-03-03T16:00:00Z'),
      endsAt: new Date('2027-03-03T18:00:00Z'),
    });
    const nextDay = neighbour({
      level: 'HIGH',
      startsAt: new Date('2027-03-04T16:00:00Z'),
      endsAt: new Date('2027-03-04T18:00:00Z'),
    });
    expect(kinds(morning, [evening])).toEqual(['TWO_HIGH_LEVEL']);
    expect(kinds(morning, [nextDay])).toEqual([]);
  });

  it('names the holiday that a visit falls on', () => {
    const holidays = new Map([['2027-03-03', 'Keksitty pyhä']]);
    expect(findConflicts(neighbour(), [], holidays)).toEqual([
      { kind: 'PUBLIC_HOLIDAY', day: '2027-03-03', with: null, shared: 'Keksitty pyhä' },
    ]);
  });

  it('keeps a neighbour that may not be known nameless', () => {
    const hidden = neighbour({ id: null, reference: null, title: null, level: 'HIGH' });
    const [conflict] = findConflicts(neighbour({ level: 'HIGH' }), [hidden], NO_HOLIDAYS);
    expect(conflict?.with).toMatchObject({ id: null, title: null, reference: null });
  });
});

describe('the days of a visit', () => {
  it('end before midnight in Helsinki, on the short day of spring as well', () => {
    expect(daysOf({ startsAt: new Date('2027-03-27T22:00:00Z'), endsAt: new Date('2027-03-28T21:00:00Z') })).toEqual([
      '2027-03-28',
    ]);
    expect(daysOf({ startsAt: new Date('2027-03-27T22:00:00Z'), endsAt: new Date('2027-03-28T21:00:01Z') })).toEqual([
      '2027-03-28',
      '2027-03-29',
    ]);
  });

  it('are one for a visit that is only a moment', () => {
    const moment = new Date('2027-05-01T09:00:00Z');
    expect(daysOf({ startsAt: moment, endsAt: moment })).toEqual(['2027-05-01']);
  });
});
