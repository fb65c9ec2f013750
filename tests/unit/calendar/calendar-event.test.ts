import { describe, expect, it } from 'vitest';
import { readCalendarEvents } from '@/lib/domain/calendar/calendar-event';

const A_VISIT = {
  id: '6f3c1c1e-3d0c-4e57-8a2a-111111111111',
  title: 'Opintovierailu',
  start: '2027-03-03T07:00:00+00:00',
  end: '2027-03-03T10:00:00+00:00',
  url: '/visits/6f3c1c1e-3d0c-4e57-8a2a-111111111111',
  editable: true,
  extendedProps: {
    ...{ reference: 'V-2027-000001', version: 3, kind: 'INCOMING_VISIT', status: 'CONFIRMED', department: null },
    ...{ level: 'HIGH', organisation: 'Stockholms stad', timeZone: 'Europe/Helsinki', busy: false },
  },
};

describe('the events of the calendar', () => {
  it('are read with their moments and words', () => {
    expect(readCalendarEvents([A_VISIT])).toMatchObject([
      { busy: false, version: 3, department: null, editable: true, startsAt: new Date('2027-03-03T07:00:00Z') },
    ]);
  });

  it('are nothing but time where the reader may not know the visit', () => {
    const busy = {
      title: 'Varattu',
      start: A_VISIT.start,
      end: A_VISIT.end,
      editable: false,
      extendedProps: { busy: true },
    };
    expect(readCalendarEvents([busy])).toEqual([
      { busy: true, startsAt: new Date(A_VISIT.start), endsAt: new Date(A_VISIT.end) },
    ]);
  });

  it('are refused as a whole when one of them is not what was agreed on', () => {
    expect(() => readCalendarEvents({ items: [] })).toThrow();
    expect(() => readCalendarEvents([{ ...A_VISIT, start: 'soon' }])).toThrow();
    expect(() =>
      readCalendarEvents([{ ...A_VISIT, extendedProps: { ...A_VISIT.extendedProps, kind: 'PARTY' } }]),
    ).toThrow();
  });
});
