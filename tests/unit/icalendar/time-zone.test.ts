import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeZoneComponent } from '@/lib/domain/icalendar/time-zone';
import { zoneClock } from '@/lib/domain/icalendar/zone-clock';
import { offsetAt } from '@/lib/domain/shared/zoned-time';

const ZONES = [
  ...['Europe/Helsinki', 'Europe/London', 'Europe/Dublin', 'America/New_York', 'America/St_Johns', 'America/Sao_Paulo'],
  ...['Asia/Kathmandu', 'Asia/Kolkata', 'Asia/Tehran', 'Asia/Jerusalem', 'Asia/Gaza', 'Asia/Tokyo', 'Pacific/Chatham'],
  ...[
    'Australia/Lord_Howe',
    'Australia/Sydney',
    'Africa/Casablanca',
    'Africa/Cairo',
    'Pacific/Apia',
    'Antarctica/Troll',
  ],
];
const written = (zone: string, first: number, last: number) =>
  timeZoneComponent(zoneClock(zone, first, last), Date.UTC(first + 1, 0, 1));

describe('the clock of a zone', () => {
  it.each(ZONES)('of %s shows what the runtime shows, at any moment of thirty years', (zone) => {
    const clock = zoneClock(zone, 2005, 2035);
    const moments = fc.integer({ min: Date.UTC(2005, 0, 1) / 1000, max: Date.UTC(2035, 11, 31) / 1000 });
    for (const second of fc.sample(moments, { numRuns: 300, seed: 20261125 }))
      expect(clock.offsetAt(second * 1000)).toBe(offsetAt(second * 1000, zone));
  });

  it('knows to the second when clocks are moved', () => {
    const clock = zoneClock('Europe/Helsinki', 2027, 2027);
    expect(clock.transitions.map(({ at }) => new Date(at).toISOString())).toEqual([
      '2027-03-28T01:00:00.000Z',
      '2027-10-31T01:00:00.000Z',
    ]);
    expect(clock.offsetAt(Date.UTC(2027, 2, 28, 1) - 1)).toBe(2 * 3_600_000);
    expect(clock.offsetAt(Date.UTC(2027, 2, 28, 1))).toBe(3 * 3_600_000);
  });

  it('calls ambiguous the two hours that clocks show twice, and neither what is before nor after', () => {
    const clock = zoneClock('Europe/Helsinki', 2027, 2027);
    const moved = Date.UTC(2027, 9, 31, 1);
    expect([-3_600_001, -3_600_000, 0, 3_599_999, 3_600_000].map((step) => clock.isAmbiguous(moved + step))).toEqual([
      ...[false, true, true, true, false],
    ]);
    expect(clock.isAmbiguous(Date.UTC(2027, 2, 28, 1))).toBe(false);
  });
});

describe('a VTIMEZONE', () => {
  it('of Helsinki tells both moves by the rule of their last Sunday', () => {
    expect(written('Europe/Helsinki', 2026, 2028).split('\r\n')).toEqual([
      ...['BEGIN:VTIMEZONE', 'TZID:Europe/Helsinki'],
      ...['BEGIN:DAYLIGHT', 'DTSTART:20260329T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0300', 'TZNAME:EEST'],
      ...['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT'],
      ...['BEGIN:STANDARD', 'DTSTART:20261025T040000', 'TZOFFSETFROM:+0300', 'TZOFFSETTO:+0200', 'TZNAME:EET'],
      ...['RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD'],
      ...['END:VTIMEZONE', ''],
    ]);
  });

  it('of a zone that never moves its clocks has one offset, with its minutes', () => {
    const text = written('Asia/Kathmandu', 2026, 2028);
    expect(text.match(/BEGIN:(?:STANDARD|DAYLIGHT)/g)).toEqual(['BEGIN:STANDARD']);
    expect(text).toContain('TZOFFSETFROM:+0545\r\nTZOFFSETTO:+0545\r\nTZNAME:+0545\r\n');
  });

  it('ends a rule that was followed by another', () => {
    const text = written('America/New_York', 2004, 2010);
    expect(text).toContain('RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=20060402T070000Z');
    expect(text).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\r\n');
  });

  it('tells moves without a rule of weekdays one by one', () => {
    const text = written('Africa/Casablanca', 2025, 2027);
    expect(text.match(/DTSTART:\d{8}T\d{6}/g)).toHaveLength(6);
  });

  it('moves half an hour where clocks do', () => {
    expect(written('Australia/Lord_Howe', 2026, 2028)).toContain('TZOFFSETFROM:+1030\r\nTZOFFSETTO:+1100');
  });
});
