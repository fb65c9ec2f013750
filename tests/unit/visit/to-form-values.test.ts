import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { toContent, toInput } from '@/lib/domain/visit/to-content';
import { toCopyValues, toFormValues } from '@/lib/domain/visit/to-form-values';
import { formChanges, visitFormSchema } from '@/lib/domain/visit/visit-form';
import { visitInputSchema } from '@/lib/domain/visit/visit-schema';
import {
  ASKS_TO_MEET,
  CONFIDENTIALITIES,
  GOALS,
  NEEDS,
  PURPOSES,
  RANKS,
  REQUEST_SOURCES,
} from '@/lib/domain/visit/vocabulary';

type Written = z.input<typeof visitInputSchema>;

const stored = (written: Written) => ({ ...toContent(visitInputSchema.parse(written)), named: [] });
const aVisit = (change: Partial<Written> = {}): Written => ({
  kind: 'INCOMING_VISIT',
  title: 'Opintovierailu',
  startsAt: '2027-03-03T09:00:00+02:00',
  endsAt: '2027-03-03T12:00:00+02:00',
  ...change,
});

describe('a visit as its form shows it', () => {
  it('is written the way people in Finland write', () => {
    const visit = stored(
      aVisit({ estimatedCostEur: 1500.5, requestedOn: '2027-01-09', topics: ['Asuminen', 'Liikenne'] }),
    );
    expect(toFormValues(visit)).toMatchObject({
      ...{ startDate: '3.3.2027', startTime: '9.00', endDate: '', endTime: '12.00' },
      ...{ estimatedCostEur: '1500,50', requestedOn: '9.1.2027', topics: 'Asuminen\nLiikenne' },
    });
  });

  it('shows its own clock, not Helsinki’s', () => {
    expect(toFormValues(stored(aVisit({ timeZone: 'Asia/Tokyo' })))).toMatchObject({
      startTime: '16.00',
      endTime: '19.00',
    });
  });

  it('has no times when it takes whole days, and has them when a minute is missing', () => {
    const days = { startsAt: '2027-03-03T00:00:00+02:00', endsAt: '2027-03-06T00:00:00+02:00' };
    expect(toFormValues(stored(aVisit(days)))).toMatchObject({ startTime: '', endDate: '5.3.2027', endTime: '' });
    const shorter = { ...days, endsAt: '2027-03-05T23:59:00+02:00' };
    expect(toFormValues(stored(aVisit(shorter)))).toMatchObject({ startTime: '0.00', endTime: '23.59' });
  });

  it('leaves seconds alone when nobody touches the time', () => {
    const visit = stored(aVisit({ startsAt: '2027-03-03T09:00:30+02:00' }));
    const values = toFormValues(visit);
    expect(formChanges(values, visitFormSchema.parse({ ...values, title: 'Toinen' }))).toEqual({ title: 'Toinen' });
  });

  it('without dates is a draft’s form without dates', () => {
    expect(toFormValues(stored({ kind: 'INCOMING_VISIT', title: 'x' }))).toMatchObject({ startDate: '', endTime: '' });
  });
});

describe('a copy', () => {
  it('keeps who and what, and leaves behind the dates, the request and the judgement', () => {
    const visit = stored(
      aVisit({
        ...{
          organisation: 'Stockholms stad',
          guests: [{ name: 'Anna Ek' }],
          source: 'EMAIL',
          requestedOn: '2027-01-09',
        },
        ...{ caseNumber: 'HEL 2027-000123', levelRaisedBecause: 'Turvajärjestelyt', announcedCount: 12 },
      }),
    );
    const copy = toCopyValues(toFormValues(visit));
    expect(copy).toMatchObject({ organisation: 'Stockholms stad', announcedCount: '12' });
    expect(copy.guests[0]?.name).toBe('Anna Ek');
    expect(copy).toMatchObject({
      ...{ startDate: '', startTime: '', endDate: '', endTime: '', source: '', requestedOn: '', caseNumber: '' },
      ...{ levelRaised: false, levelRaisedBecause: '' },
    });
  });
});

describe('reading a form back', () => {
  const line = fc.stringMatching(/^[A-Za-zåäö0-9,;.\-]{1,40}$/);
  const person = fc.record({
    ...{ name: line, title: fc.oneof(fc.constant(''), line), organisation: fc.oneof(fc.constant(''), line) },
    rank: fc.constantFrom(undefined, null, ...RANKS),
  });
  const minute = fc.integer({ min: Date.UTC(2020, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000 });
  const visit = fc
    .record({
      ...{ start: minute, length: fc.integer({ min: 0, max: 20_000 }), title: line, organisation: line },
      ...{ zone: fc.constantFrom('Europe/Helsinki', 'Asia/Tokyo', 'America/New_York', 'Asia/Kathmandu') },
      ...{ guests: fc.array(person, { maxLength: 4 }), purpose: fc.constantFrom(null, ...PURPOSES) },
      ...{ topics: fc.array(line, { maxLength: 3 }), goals: fc.subarray([...GOALS]), needs: fc.subarray([...NEEDS]) },
      ...{
        asksToMeet: fc.subarray([...ASKS_TO_MEET]),
        signing: fc.boolean(),
        country: fc.constantFrom(null, 'SE', 'US'),
      },
      ...{
        cents: fc.option(fc.integer({ min: 0, max: 10_000_000 })),
        count: fc.option(fc.integer({ min: 0, max: 999 })),
      },
      ...{ confidentiality: fc.constantFrom(...CONFIDENTIALITIES), source: fc.constantFrom(null, ...REQUEST_SOURCES) },
      ...{ raised: fc.option(line), benefit: fc.option(line), sites: fc.array(line, { maxLength: 3 }) },
    })
    .map(({ start, length, zone, cents, count, raised, benefit, sites, ...same }): Written => ({
      ...same,
      kind: 'INCOMING_VISIT',
      startsAt: new Date(start * 60_000).toISOString(),
      endsAt: new Date((start + length) * 60_000).toISOString(),
      timeZone: zone,
      estimatedCostEur: cents === null ? null : cents / 100,
      announcedCount: count,
      levelRaisedBecause: raised,
      details: { ...(benefit ? { benefit } : {}), ...(sites.length > 0 ? { sitesWished: sites } : {}) },
    }));

  it('gives the visit that was shown, but for the second of two times that clocks show twice', () => {
    fc.assert(
      fc.property(visit, (written) => {
        const shown = stored(written);
        const back = toContent(visitFormSchema.parse(toFormValues(shown)));
        const again = { ...toInput({ ...back, named: [] }) };
        const before = { ...toInput(shown) };
        const apart = (a: string | null, b: string | null) => Math.abs(Date.parse(a ?? '') - Date.parse(b ?? ''));

        expect([0, 3_600_000]).toContain(apart(again.startsAt, before.startsAt));
        expect([0, 3_600_000]).toContain(apart(again.endsAt, before.endsAt));
        expect({ ...again, startsAt: null, endsAt: null }).toEqual({ ...before, startsAt: null, endsAt: null });
      }),
      { seed: 2027, numRuns: 300 },
    );
  });
});
