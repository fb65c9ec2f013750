import { expect, it } from 'vitest';
import { readToldReasons } from '@/lib/domain/approval/told-reasons';

it('what the trail tells of a decision is read part by part, and what cannot be read is left out', () => {
  const rejection = { key: 'NO_CAPACITY', name: { fi: 'Ei', sv: 'Nej', en: 'No' } };
  expect(readToldReasons({ rejection, fields: ['title'], conflicts: 'of another time', version: 3 })).toEqual({
    rejection,
    fields: ['title'],
  });
  expect(readToldReasons({ conflicts: [{ kind: 'TWO_HIGH_LEVEL', day: '2027-03-03', key: 'k', more: 1 }] })).toEqual({
    conflicts: [{ kind: 'TWO_HIGH_LEVEL', day: '2027-03-03', key: 'k' }],
  });
  expect(readToldReasons({})).toEqual({});
});
