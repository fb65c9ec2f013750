import { describe, expect, it } from 'vitest';
import {
  emptyItemForm,
  type ItemFormValues,
  readItemForm,
  toItemForm,
  toItemFormIssues,
} from '@/lib/domain/programme/item-form';
import { itemSchema } from '@/lib/domain/programme/programme-schema';
import { at, item } from '../../support/programme-items';

const typed = (change: Partial<ItemFormValues> = {}): ItemFormValues => ({
  ...emptyItemForm('2027-03-03', 'Europe/Helsinki', { from: '09:00', to: '10:00' }),
  title: { fi: 'Tapaaminen', sv: '', en: '' },
  ...change,
});
const issuesOf = (change: Partial<ItemFormValues>) => readItemForm(typed(change), {}).issues;

describe('the form of an item', () => {
  it('read back is the item it was made from', () => {
    const whole = item({
      venueId: '11111111-1111-4111-8111-111111111111',
      attendees: [{ personId: '22222222-2222-4222-8222-222222222222', duty: 'INTERPRETER' }],
      headcount: 9,
      catering: 'OTHER',
      cateringReason: 'Isäntämaan perinne',
      costEstimateEur: 1250.5,
      notesForGuests: { en: 'Bring a coat' },
    });
    const { item: read, issues } = readItemForm(toItemForm(whole), { id: whole.id, version: 3 });
    expect(issues).toEqual([]);
    const { overrides: _told, holds: _held, startsAt, endsAt, ...rest } = whole;
    expect(read).toEqual({ ...rest, version: 3, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() });
  });

  it('tells times by the clocks of the item’s own zone', () => {
    const trip = item({ timeZone: 'Asia/Tokyo', startsAt: at('04:00'), endsAt: at('05:30') });
    expect(toItemForm(trip)).toMatchObject({ day: '3.3.2027', startTime: '11.00', endTime: '12.30', endDay: '' });
    expect(readItemForm(toItemForm(trip), {}).item?.startsAt).toBe(at('04:00').toISOString());
  });

  it('that ends after midnight says on which day', () => {
    const dinner = item({ startsAt: at('19:00'), endsAt: at('04 00:30') });
    expect(toItemForm(dinner)).toMatchObject({ day: '3.3.2027', endDay: '4.3.2027', endTime: '0.30' });
    expect(readItemForm(toItemForm(dinner), {}).item?.endsAt).toBe(at('04 00:30').toISOString());
  });

  it('says beside each field what nobody can read, and a day once', () => {
    expect(issuesOf({ day: 'huomenna', startTime: '25.00', headcount: 'monta', costEstimateEur: '1.500' })).toEqual([
      { path: 'day', code: 'wrong_date' },
      { path: 'startTime', code: 'wrong_time' },
      { path: 'headcount', code: 'wrong_format' },
      { path: 'costEstimateEur', code: 'wrong_format' },
    ]);
    expect(issuesOf({ day: '', endTime: '' })).toEqual([
      { path: 'day', code: 'required' },
      { path: 'endTime', code: 'required' },
    ]);
  });

  it('refuses a time that clocks leap over', () => {
    expect(issuesOf({ day: '28.3.2027', startTime: '3.30', endTime: '5.00' })).toEqual([
      { path: 'startTime', code: 'wrong_time' },
    ]);
  });

  it('forgets a person who was never chosen and a reason that is no longer asked for', () => {
    const values = typed({
      attendees: [{ personId: '', duty: 'HOST' }],
      cateringReason: 'Vanha',
      catering: 'VEGETARIAN',
    });
    expect(readItemForm(values, {}).item).toMatchObject({ attendees: [], cateringReason: '' });
  });

  it('has a field for whatever the schema refuses, and asks for a title in the reader’s language', () => {
    const issues = [
      { path: 'title', code: 'required' },
      { path: 'endsAt', code: 'ends_before_start' },
    ];
    expect(toItemFormIssues(issues, 'sv')).toEqual([
      { path: 'title.sv', code: 'required' },
      { path: 'endTime', code: 'ends_before_start' },
    ]);
    expect(issuesOf({ title: { fi: ' ', sv: '', en: '' } })).toEqual([{ path: 'title', code: 'required' }]);
    const { item: written } = readItemForm(typed({ endTime: '8.00' }), {});
    expect(itemSchema.safeParse(written).error?.issues[0]?.path).toEqual(['endsAt']);
  });
});
