import { describe, expect, it } from 'vitest';
import { findItemConflicts } from '@/lib/domain/conflicts/find-item-conflicts';
import { type ConflictBooks, monthKey } from '@/lib/domain/conflicts/item-conflicts';
import type { ProgrammeItem } from '@/lib/domain/programme/programme';
import { at, booking, books, item, venue } from '../../support/programme-items';

const kinds = (items: ProgrammeItem[], known: Partial<ConflictBooks> = {}) =>
  findItemConflicts(items, books(known)).map(({ kind }) => kind);
const venues = (...all: ReturnType<typeof venue>[]) => ({ venues: new Map(all.map((one) => [one.id, one])) });
const HOST = { personId: 'host', duty: 'HOST' as const };

describe('what is promised twice', () => {
  const others = [booking({ venueId: 'hall', vehicleId: 'bus', personIds: ['host'] })];

  it('is the venue, the vehicle and the host of another visit, the first two beyond any reason', () => {
    const found = findItemConflicts(
      [item({ venueId: 'hall', vehicleId: 'bus', attendees: [HOST] })],
      books({ bookings: others }),
    );
    expect(found.map(({ kind, severity }) => [kind, severity])).toEqual([
      ['VENUE_TWICE', 'HARD'],
      ['VEHICLE_TWICE', 'HARD'],
      ['PERSON_TWICE', 'SOFT'],
    ]);
  });

  it('is not what begins at the moment the other ends', () => {
    expect(
      kinds([item({ venueId: 'hall', startsAt: at('10:00'), endsAt: at('11:00') })], { bookings: others }),
    ).toEqual([]);
    expect(
      kinds([item({ venueId: 'hall', startsAt: at('09:59'), endsAt: at('11:00') })], { bookings: others }),
    ).toEqual(['VENUE_TWICE']);
  });

  it('names the other visit to whoever may know it, and to others only that it is', () => {
    const hidden = [booking({ venueId: 'hall', readable: false })];
    const [conflict] = findItemConflicts([item({ venueId: 'hall' })], books({ bookings: hidden }));
    expect(conflict?.with).toEqual({
      startsAt: at('09:00'),
      endsAt: at('10:00'),
      itemId: null,
      title: null,
      visit: null,
    });
    expect(JSON.stringify(conflict?.with)).not.toContain('V-2027-000002');
  });

  it('is not what a cancelled item would have taken', () => {
    expect(kinds([item({ venueId: 'hall', status: 'CANCELLED' })], { bookings: others })).toEqual([]);
  });

  it('is told once of two items of one programme, of the later', () => {
    const two = [
      item({ id: 'late', venueId: 'hall', track: 2, startsAt: at('09:30') }),
      item({ id: 'early', venueId: 'hall', track: 1 }),
    ];
    expect(findItemConflicts(two, books()).map(({ kind, itemId, with: met }) => [kind, itemId, met?.itemId])).toEqual([
      ['VENUE_TWICE', 'late', 'early'],
    ]);
  });
});

describe('the delegation', () => {
  it('cannot be in two places at once, nor all of it while a part is elsewhere', () => {
    expect(kinds([item({ id: 'a' }), item({ id: 'b' })])).toEqual(['DELEGATION_TWICE']);
    expect(kinds([item({ id: 'a' }), item({ id: 'b', track: 2 })])).toEqual(['DELEGATION_TWICE']);
  });

  it('can be divided into tracks, or by saying how many go where', () => {
    expect(kinds([item({ id: 'a', track: 1 }), item({ id: 'b', track: 2 })])).toEqual([]);
    expect(kinds([item({ id: 'a', headcount: 6 }), item({ id: 'b', headcount: 6 })])).toEqual([]);
  });
});

describe('the way between two venues', () => {
  const way = { travel: [{ from: 'far', to: 'hall', minutes: 45 }] };
  const from = (time: string, venueId: string) => item({ id: 'b', venueId, startsAt: at(time), endsAt: at('12:00') });

  it('takes what the register says, in either direction, and to the minute', () => {
    expect(kinds([item({ venueId: 'hall' }), from('10:44', 'far')], way)).toEqual(['TOO_LITTLE_TIME']);
    expect(kinds([item({ venueId: 'hall' }), from('10:45', 'far')], way)).toEqual([]);
  });

  it('takes twenty minutes where the register says nothing, and none within one venue', () => {
    expect(kinds([item({ venueId: 'hall' }), from('10:19', 'library')])).toEqual(['TOO_LITTLE_TIME']);
    expect(kinds([item({ venueId: 'hall' }), from('10:20', 'library')])).toEqual([]);
    expect(kinds([item({ venueId: 'hall' }), from('10:00', 'hall')])).toEqual([]);
  });

  it('includes the time of a transfer in between, which is at no venue', () => {
    const transfer = item({ id: 't', type: 'TRANSFER', startsAt: at('10:00'), endsAt: at('10:45') });
    expect(kinds([item({ venueId: 'hall' }), transfer, from('10:45', 'far')], way)).toEqual([]);
  });

  it('is the host’s too, who comes from another visit or goes to it', () => {
    const mine = item({ venueId: 'hall', attendees: [HOST] });
    const before = booking({ venueId: 'far', personIds: ['host'], startsAt: at('07:30'), endsAt: at('08:16') });
    const after = booking({ venueId: 'far', personIds: ['host'], startsAt: at('10:44'), endsAt: at('12:00') });
    expect(kinds([mine], { ...way, bookings: [before] })).toEqual(['TOO_LITTLE_TIME']);
    expect(kinds([mine], { ...way, bookings: [after] })).toEqual(['TOO_LITTLE_TIME']);
    expect(kinds([mine], { ...way, bookings: [{ ...before, personIds: [] }] })).toEqual([]);
  });

  it('of two tracks that go different ways is no matter', () => {
    const other = { ...from('10:00', 'far'), track: 2 };
    expect(kinds([item({ venueId: 'hall', track: 1 }), other], way)).toEqual([]);
  });
});

describe('a venue', () => {
  const office = [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }];

  it('is closed before it opens, after it closes and on days it does not open', () => {
    const hall = venues(venue('hall', { openingHours: office }));
    const when = (from: string, to: string) =>
      kinds([item({ venueId: 'hall', startsAt: at(from), endsAt: at(to) })], hall);
    expect(when('09:00', '17:00')).toEqual([]);
    expect(when('08:59', '10:00')).toEqual(['VENUE_CLOSED']);
    expect(when('16:00', '17:01')).toEqual(['VENUE_CLOSED']);
    // The seventh of March 2027 is a Sunday.
    expect(when('07 10:00', '07 11:00')).toEqual(['VENUE_CLOSED', 'OUTSIDE_VISIT']);
  });

  it('is closed on the days of a closure, both included', () => {
    const closed = (from: string, to: string) =>
      kinds([item({ venueId: 'hall' })], venues(venue('hall', { closures: [{ from, to, reason: 'Remontti' }] })));
    expect(closed('2027-03-03', '2027-03-03')).toEqual(['VENUE_CLOSED']);
    expect(closed('2027-03-01', '2027-03-02')).toEqual([]);
    expect(closed('2027-03-04', '2027-03-09')).toEqual([]);
  });

  it('is too small for the guests and whoever receives them together, and asks nothing where nobody knows how many come', () => {
    const hall = (capacity: number) => venues(venue('hall', { capacity }));
    const mine = item({ venueId: 'hall', attendees: [HOST] });
    expect(kinds([mine], hall(13))).toEqual([]);
    expect(kinds([mine], hall(12))).toEqual(['VENUE_TOO_SMALL']);
    expect(kinds([{ ...mine, headcount: 5 }], hall(6))).toEqual([]);
    const unknown = { ...books().visit, guests: null };
    expect(kinds([mine], { ...hall(1), visit: unknown })).toEqual([]);
  });

  it('is asked too often when the month’s limit is passed, its own items counted in their order', () => {
    const hall = venues(venue('hall', { monthlyLimit: 3 }));
    const used = (times: number) => ({ ...hall, venueUse: new Map([[monthKey('hall', '2027-03'), times]]) });
    const two = [
      item({ venueId: 'hall' }),
      item({ id: 'b', venueId: 'hall', startsAt: at('10:00'), endsAt: at('11:00') }),
    ];
    expect(kinds(two, used(1))).toEqual([]);
    expect(findItemConflicts(two, books(used(2))).map(({ kind, itemId }) => [kind, itemId])).toEqual([
      ['VENUE_ASKED_TOO_OFTEN', 'b'],
    ]);
  });

  it('with steps, like a vehicle with steps, is told only of a visit that needs accessibility', () => {
    const known = {
      ...venues(venue('hall', { accessibility: ['LIFT'] })),
      vehicles: new Map([['bus', { id: 'bus', name: 'Bussi', seats: 50, accessible: false, retired: false }]]),
    };
    const mine = item({ venueId: 'hall', vehicleId: 'bus' });
    expect(kinds([mine], known)).toEqual([]);
    const needs = { ...books().visit, needsAccessibility: true };
    expect(kinds([mine], { ...known, visit: needs })).toEqual(['NOT_ACCESSIBLE', 'NOT_ACCESSIBLE']);
  });
});

describe('a vehicle', () => {
  it('is too small when there are more people than seats', () => {
    const bus = (seats: number) => ({
      vehicles: new Map([['bus', { id: 'bus', name: 'Bussi', seats, accessible: true, retired: false }]]),
    });
    expect(kinds([item({ vehicleId: 'bus' })], bus(12))).toEqual([]);
    expect(kinds([item({ vehicleId: 'bus' })], bus(11))).toEqual(['VEHICLE_TOO_SMALL']);
  });
});

describe('the day', () => {
  it('is outside the visit when the item begins before it or ends after it', () => {
    expect(kinds([item({ startsAt: at('08:00') })])).toEqual([]);
    expect(kinds([item({ startsAt: at('07:59') })])).toEqual(['OUTSIDE_VISIT']);
    expect(kinds([item({ startsAt: at('04 17:00'), endsAt: at('04 18:01') })])).toEqual(['OUTSIDE_VISIT']);
  });

  it('is one on which a host is away, both ends of the absence included', () => {
    const away = (from: string, to: string | null) => ({ absences: [{ personId: 'host', from, to }] });
    const mine = [item({ attendees: [HOST] })];
    expect(kinds(mine, away('2027-03-03', '2027-03-03'))).toEqual(['PERSON_ABSENT']);
    expect(kinds(mine, away('2027-03-01', null))).toEqual(['PERSON_ABSENT']);
    expect(kinds(mine, away('2027-03-01', '2027-03-02'))).toEqual([]);
    expect(kinds([item()], away('2027-03-03', '2027-03-03'))).toEqual([]);
  });

  it('changes nothing for a host who is disqualified from the visit', () => {
    expect(kinds([item({ attendees: [HOST] })], { disqualified: new Set(['host']) })).toEqual(['PERSON_DISQUALIFIED']);
  });

  it('is told as a holiday once, of its first item, here and with the guests', () => {
    const two = [item(), item({ id: 'b', startsAt: at('10:00'), endsAt: at('11:00') })];
    const holiday = new Map([['2027-03-03', 'Juhlapäivä']]);
    const found = findItemConflicts(two, books({ holidays: holiday, guestsHolidays: holiday }));
    expect(found.map(({ kind, severity, itemId }) => [kind, severity, itemId])).toEqual([
      ['PUBLIC_HOLIDAY', 'NOTE', 'a'],
      ['GUESTS_HOLIDAY', 'NOTE', 'a'],
    ]);
  });
});

describe('an override', () => {
  it('holds as long as both items stay where they are, and ends when either moves', () => {
    const mine = item({ attendees: [HOST] });
    const met = booking({ personIds: ['host'] });
    const [conflict] = findItemConflicts([mine], books({ bookings: [met] }));
    const overrides = [{ key: conflict?.key ?? '', reason: 'Avaa molemmat', by: 'Kaisa', at: at('08:00') }];
    const reasons = (one: ProgrammeItem, other: typeof met) =>
      findItemConflicts([one], books({ bookings: [other] })).map(({ override }) => override?.reason);

    expect(reasons({ ...mine, overrides }, met)).toEqual(['Avaa molemmat']);
    expect(reasons({ ...mine, overrides, startsAt: at('09:10') }, met)).toEqual([undefined]);
    expect(reasons({ ...mine, overrides }, { ...met, endsAt: at('10:10') })).toEqual([undefined]);
  });
});
