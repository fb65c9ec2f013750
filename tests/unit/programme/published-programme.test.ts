import { describe, expect, it } from 'vitest';
import {
  forHosts,
  hostedBy,
  hostsOf,
  isShown,
  standingOf,
  toPublished,
} from '@/lib/domain/programme/published-programme';
import { endOfLastDay, lastDayOf, usualLastDay, wrongLastDay } from '@/lib/domain/programme/shared-link';
import { STATUSES } from '@/lib/domain/visit/vocabulary';
import { at, item, venue } from '../../support/programme-items';

const NAMES = {
  venues: [venue('hall', { name: { fi: 'Juhlasali', en: 'Banquet hall' }, address: 'Pohjoisesplanadi 11' })],
  vehicles: [{ id: 'bus', name: 'Pikkubussi' }],
  people: [{ id: 'host', name: 'Heli Isäntä', title: { fi: 'Apulaispormestari' } }],
};

describe('what is published', () => {
  it('holds the names it tells, so that registers may change afterwards', () => {
    const planned = item({ venueId: 'hall', attendees: [{ personId: 'host', duty: 'HOST' }] });
    expect(toPublished([planned], NAMES).forGuests).toMatchObject([
      {
        venue: { name: { fi: 'Juhlasali', en: 'Banquet hall' }, address: 'Pohjoisesplanadi 11' },
        people: [{ name: 'Heli Isäntä', title: { fi: 'Apulaispormestari' }, duty: 'HOST' }],
      },
    ]);
  });

  it('tells guests nothing that is the city’s own, and nobody what it costs or what was overridden', () => {
    const planned = item({
      vehicleId: 'bus',
      headcount: 7,
      notesForHosts: 'salainen-huomautus',
      cateringReason: 'salainen-peruste',
      costEstimateEur: 98765,
      costOutcomeEur: 87654,
      budgetLine: 'salainen-momentti',
      attendees: [{ personId: 'host', duty: 'HOST' }],
      overrides: [{ key: 'k', reason: 'salainen-syy', by: 'Koordinaattori', at: at('08:00') }],
    });
    const content = toPublished([planned], NAMES);
    for (const secret of ['salainen', '98765', '87654', 'Pikkubussi', 'Koordinaattori', 'personId'])
      expect(JSON.stringify(content.forGuests)).not.toContain(secret);
    expect(JSON.stringify(forHosts(content))).toMatch(/salainen-huomautus.*|Pikkubussi/);
    for (const secret of ['98765', '87654', 'salainen-momentti', 'salainen-syy'])
      expect(JSON.stringify(content)).not.toContain(secret);
  });

  it('leaves cancelled items out and keeps the order of time', () => {
    const later = item({ id: 'b', startsAt: at('11:00'), endsAt: at('12:00') });
    const content = toPublished([later, item({ id: 'c', status: 'CANCELLED' }), item()], NAMES);
    expect(content.forGuests.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('knows whose items are whose: of hosts, not of interpreters', () => {
    const seen = forHosts(
      toPublished(
        [
          item({ attendees: [{ personId: 'host', duty: 'HOST' }] }),
          item({ id: 'b', attendees: [{ personId: 'voice', duty: 'INTERPRETER' }] }),
        ],
        NAMES,
      ),
    );
    expect(hostsOf(seen)).toEqual(['host']);
    expect(hostedBy('host', seen).map(({ id }) => id)).toEqual(['a']);
    expect(hostedBy('voice', seen)).toEqual([]);
  });
});

describe('how what is published stands', () => {
  const [earlier, later] = [at('08:00'), at('09:00')];

  it('is never that it stands while the visit is called off or was called off after it', () => {
    for (const status of STATUSES) {
      const standing = standingOf(status, earlier, later);
      expect(isShown(standing), status).toBe(false);
    }
    expect(standingOf('POSTPONED', earlier, earlier)).toBe('POSTPONED');
    expect(standingOf('CANCELLED', earlier, null)).toBe('CANCELLED');
    expect(standingOf('APPROVED', earlier, later)).toBe('ANEW');
  });

  it('is that it stands again once it has been published again', () => {
    expect(standingOf('APPROVED', later, earlier)).toBe('STANDS');
  });

  it('is under review while the visit is decided again, and nothing before the first version', () => {
    expect(standingOf('IN_APPROVAL', earlier, null)).toBe('UNDER_REVIEW');
    expect(standingOf('CONFIRMED', null, null)).toBe('NOT_YET');
  });
});

describe('how long a link works', () => {
  const now = at('09:00');

  it('is usually a week beyond the visit, four weeks where nobody knows when it is, and never less than today', () => {
    expect(usualLastDay(at('20 18:00'), now)).toBe('2027-03-27');
    expect(usualLastDay(null, now)).toBe('2027-03-31');
    expect(usualLastDay(new Date('2026-01-01T12:00:00Z'), now)).toBe('2027-03-03');
    expect(usualLastDay(new Date('2030-01-01T12:00:00Z'), now)).toBe('2028-03-03');
  });

  it('is until the end of its last day by Helsinki’s clocks', () => {
    expect(endOfLastDay('2027-03-10').toISOString()).toBe('2027-03-10T22:00:00.000Z');
    expect(lastDayOf(endOfLastDay('2027-03-28'))).toBe('2027-03-28');
  });

  it('is from today to a year ahead', () => {
    expect(wrongLastDay('2027-03-02', now)).toBe('day_has_passed');
    expect(wrongLastDay('2027-03-03', now)).toBeNull();
    expect(wrongLastDay('2028-03-03', now)).toBeNull();
    expect(wrongLastDay('2028-03-04', now)).toBe('beyond_a_year');
  });
});
