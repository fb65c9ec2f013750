import { describe, expect, it } from 'vitest';
import { consultationFormSchema, readConsultationForm } from '@/lib/domain/approval/read-consultation-form';

const form = (change: Record<string, string> = {}) =>
  consultationFormSchema.parse({
    kind: 'EMBASSY',
    mission: 'Viron suurlähetystö',
    day: '3.2.2027',
    time: '9.30',
    means: 'PHONE',
    outcome: 'PENDING',
    ...change,
  });
const wrong = (change: Record<string, string>) => {
  const read = readConsultationForm(form(change), 'Europe/Helsinki');
  if (read.ok || read.refusal.code !== 'INVALID') return [];
  return read.refusal.issues.map(({ path, code }) => `${path} ${code}`);
};

describe('the form of a consultation', () => {
  it('tells its moment in the time zone of the visit', () => {
    expect(readConsultationForm(form(), 'Europe/Helsinki')).toMatchObject({
      ok: true,
      value: { at: '2027-02-03T09:30:00+02:00', mission: 'Viron suurlähetystö', contact: '' },
    });
    expect(readConsultationForm(form(), 'Asia/Tokyo')).toMatchObject({ value: { at: '2027-02-03T09:30:00+09:00' } });
  });

  it('is told everything that is wrong at once, each on its own field', () => {
    expect(wrong({ day: '31.2.2027', time: '', mission: ' ', kind: '' })).toEqual([
      'day wrong_date',
      'time required',
      'kind unknown_value',
      'mission required',
    ]);
  });

  it('refuses a time that clocks leap over, on the time', () => {
    expect(wrong({ day: '28.3.2027', time: '3.30' })).toEqual(['time wrong_time']);
  });

  it('asks for words where comments or an objection were the answer, and for none otherwise', () => {
    expect(wrong({ outcome: 'OBJECTION' })).toEqual(['outcomeText required']);
    expect(wrong({ outcome: 'COMMENTS', outcomeText: 'Ohjelma on liian tiivis.' })).toEqual([]);
    expect(wrong({ outcome: 'NO_ANSWER' })).toEqual([]);
  });
});
