import { describe, expect, it } from 'vitest';
import { officeNoticeOf } from '@/lib/domain/notices/office-notices';

const days = { from: '2027-02-08', to: '2027-02-12' };
const told = (action: string, payload: Record<string, unknown>, actor = 'assistant', subject = 'account') =>
  officeNoticeOf({ action, subject, payload }, 'away', actor);

describe('whoever is away is told', () => {
  it('of an absence that somebody else has recorded for them, with its days', () => {
    expect(told('absence.record', days)).toEqual({ kind: 'ABSENCE_RECORDED', days });
    expect(told('absence.record', { ...days, to: null })?.days).toEqual({ from: '2027-02-08', to: null });
  });

  it('of one that somebody else has ended, with what is left of it', () => {
    const left = { from: '2027-02-08', to: '2027-02-09' };
    expect(told('absence.end', { ...days, left })).toEqual({ kind: 'ABSENCE_ENDED', days: left });
    expect(told('absence.end', { ...days, left: null })).toEqual({ kind: 'ABSENCE_ENDED', days: null });
  });

  it('of nothing that they did themselves, nor of what is no absence of theirs', () => {
    expect(told('absence.record', days, 'away')).toBeNull();
    expect(told('account.roles', days)).toBeNull();
    expect(told('absence.record', days, 'assistant', 'visit')).toBeNull();
  });
});
