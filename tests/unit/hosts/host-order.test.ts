import { describe, expect, it } from 'vitest';
import { checkOrder, type HostOrder, orderOn } from '@/lib/domain/hosts/host-order';

const version = (id: string, validFrom: string, recordedAt: string): HostOrder => ({
  ...{ id, validFrom, recordedAt: new Date(recordedAt) },
  ...{ decision: 'Päätös', recordedBy: null, places: [] },
});

describe('the host order', () => {
  const orders = [
    version('corrected', '2027-02-01', '2027-02-01T12:00:00Z'),
    version('first', '2026-01-01', '2026-01-01T10:00:00Z'),
    version('mistaken', '2027-02-01', '2027-02-01T09:00:00Z'),
    version('ahead', '2027-06-01', '2027-01-01T10:00:00Z'),
  ];

  it.each([
    ['2025-12-31', null],
    ['2026-01-01', 'first'],
    ['2027-01-31', 'first'],
    ['2027-02-01', 'corrected'],
    ['2027-05-31', 'corrected'],
    ['2027-06-01', 'ahead'],
  ])('that holds on %s is the version that began last: %s', (day, id) => {
    expect(orderOn(orders, day)?.id ?? null).toBe(id);
  });

  it('takes a new version from today on, of people who can host, each once', () => {
    const place = (personId: string) => ({ personId, receives: [] });
    const asked = { today: '2027-02-01', hosts: new Set(['one', 'other']) };
    const check = (validFrom: string, ...people: string[]) =>
      checkOrder({ validFrom, decision: 'Päätös', places: people.map(place) }, asked);
    expect(check('2027-02-01', 'one', 'other')).toEqual([]);
    expect(check('2027-01-31', 'one')).toEqual([{ path: 'validFrom', code: 'day_has_passed' }]);
    expect(check('2027-02-01', 'one', 'one', 'nobody')).toEqual([
      { path: 'places.1.personId', code: 'named_twice' },
      { path: 'places.2.personId', code: 'no_host' },
    ]);
  });
});
