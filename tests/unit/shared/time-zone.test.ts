import { describe, expect, it } from 'vitest';
import { isTimeZone, timeZonesOf } from '@/lib/domain/shared/time-zone';

describe('the time zones of a country', () => {
  it('are one or many', () => {
    expect(timeZonesOf('SE')).toEqual(['Europe/Stockholm']);
    expect(timeZonesOf('US')).toContain('America/New_York');
    expect(timeZonesOf('US').every(isTimeZone)).toBe(true);
  });

  it('are none while the country is not known', () => {
    expect(timeZonesOf('')).toEqual([]);
    expect(timeZonesOf('Ruotsi')).toEqual([]);
  });
});
