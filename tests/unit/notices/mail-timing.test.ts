import { describe, expect, it } from 'vitest';
import { digestKinds, timingOf, timingsFor } from '@/lib/domain/notices/mail-timing';
import type { Role } from '@/lib/domain/access/roles';

const roles = (...names: Role[]) => names.map((role) => ({ role }));

describe('whoever has chosen nothing', () => {
  it('hears at once what they must act on, and of arrivals at once only as a protocol officer', () => {
    expect(timingOf('STEP_OPENED', roles('DIRECTOR'), {})).toBe('AT_ONCE');
    expect(timingOf('RETURNED', roles('REQUESTER'), {})).toBe('AT_ONCE');
    expect(timingOf('APPROVED', roles('REQUESTER'), {})).toBe('DIGEST');
    expect(timingOf('ARRIVED', roles('COORDINATOR'), {})).toBe('DIGEST');
    expect(timingOf('ARRIVED', roles('PROTOCOL_OFFICER'), {})).toBe('AT_ONCE');
  });

  it('with several roles is told in the most eager way that one of them gives, in whatever order they are held', () => {
    expect(timingOf('ARRIVED', roles('COORDINATOR', 'PROTOCOL_OFFICER'), {})).toBe('AT_ONCE');
    expect(timingOf('ARRIVED', roles('PROTOCOL_OFFICER', 'COORDINATOR'), {})).toBe('AT_ONCE');
  });

  it('holding no role, as a substitute may, hears what everybody hears', () => {
    expect(timingOf('STEP_OPENED', [], {})).toBe('AT_ONCE');
  });
});

it('what somebody has chosen goes before their roles', () => {
  expect(timingOf('STEP_OPENED', roles('DIRECTOR'), { STEP_OPENED: 'NEVER' })).toBe('NEVER');
  expect(digestKinds(roles('COORDINATOR'), { ARRIVED: 'AT_ONCE', RETURNED: 'DIGEST' })).toEqual([
    'REROUTED',
    'RETURNED',
    'CONFIRMED',
    'RELEASED',
    'TASK_DUE_SOON',
    'TASK_LATE',
  ]);
});

it('what waits and is late cannot be told at once', () => {
  expect(timingsFor('STANDING')).toEqual(['DIGEST', 'NEVER']);
});
