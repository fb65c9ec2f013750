import { describe, expect, it } from 'vitest';
import { holdStanding, isHeld, readToldTarget, settleHold, type VisitHold } from '@/lib/domain/areas/hold';
import { inEveryLanguage, type Obstacle } from '@/lib/domain/areas/target-area';
import type { AreaStatus } from '@/lib/domain/visit/vocabulary';

const text = inEveryLanguage('x');
const obstacle = (area: string, status: AreaStatus = 'SUSPENDED'): Obstacle => ({
  target: { area },
  name: text,
  period: { status, from: '2027-01-01', to: null, reason: text, decision: text },
});
const hold = (change: Partial<VisitHold> = {}): VisitHold => ({
  ...{ id: 'h', target: { area: 'RUSSIA' }, name: text, status: 'SUSPENDED', since: '2027-01-01' },
  ...{ reason: text, decision: text, heldAt: new Date('2027-02-01T10:00:00Z'), exception: null, ...change },
});
const exception = (granted: boolean) => ({
  ...{ granted, reason: 'Syy', by: { id: 'c', name: 'Laura' }, at: new Date('2027-02-02T10:00:00Z') },
});

describe('how it stands with a hold', () => {
  it.each([
    [null, null, false],
    [hold(), 'AWAITED', true],
    [hold({ exception: exception(false) }), 'REFUSED', true],
    [hold({ exception: exception(true) }), 'GRANTED', false],
  ])('%#: %s', (one, standing, held) => {
    expect(holdStanding(one)).toBe(standing);
    expect(isHeld({ hold: one })).toBe(held);
  });
});

describe('what becomes of a hold', () => {
  it('begins where something stands in the way, and ends where nothing does', () => {
    expect(settleHold(null, null)).toEqual({ lift: null, hold: null });
    expect(settleHold(null, obstacle('RUSSIA'))).toEqual({ lift: null, hold: obstacle('RUSSIA') });
    expect(settleHold(hold(), null)).toEqual({ lift: 'h', hold: null });
  });

  it('goes on, with what was decided of it, as long as the target and its status are the same', () => {
    expect(settleHold(hold({ exception: exception(true) }), obstacle('RUSSIA'))).toEqual({ lift: null, hold: null });
  });

  it('is another where the target or its status is another: an exception is none for that', () => {
    expect(settleHold(hold(), obstacle('MOSCOW'))).toEqual({ lift: 'h', hold: obstacle('MOSCOW') });
    const dormant = obstacle('RUSSIA', 'DORMANT');
    expect(settleHold(hold(), dormant)).toEqual({ lift: 'h', hold: dormant });
    const partner = { ...obstacle('RUSSIA'), target: { partner: 'RUSSIA' } };
    expect(settleHold(hold(), partner)).toEqual({ lift: 'h', hold: partner });
  });
});

it('an entry of the trail tells the target, and anything else is none', () => {
  expect(readToldTarget({ name: text, status: 'DORMANT', since: '2027-01-01' })).toEqual({
    name: text,
    status: 'DORMANT',
  });
  expect([undefined, true, {}, { name: 'x', status: 'DORMANT' }].map(readToldTarget)).toEqual([null, null, null, null]);
});
