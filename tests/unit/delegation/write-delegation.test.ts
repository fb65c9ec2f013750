import { describe, expect, it } from 'vitest';
import {
  type Delegate,
  dayHasCome,
  type DelegateInput,
  NO_DETAILS,
  presentCount,
} from '@/lib/domain/delegation/delegate';
import { writeDelegation } from '@/lib/domain/delegation/write-delegation';

const aDelegate = (change: Partial<Delegate> = {}): Delegate => ({
  ...{ id: 'anna', name: 'Anna Ek', title: 'Borgmästare', rank: 'MAYOR', rankOrigin: 'READ', organisation: '' },
  ...NO_DETAILS,
  ...change,
});
const written = (change: Partial<DelegateInput> = {}): DelegateInput => ({
  ...{ id: 'anna', name: 'Anna Ek', title: 'Borgmästare', organisation: '' },
  ...change,
});
const outcome = (list: DelegateInput[], before: Delegate[], dayHasCome = true) => {
  const told = writeDelegation(list, before, dayHasCome);
  return told.ok ? told.value : expect.fail(JSON.stringify(told.issues));
};

describe('a delegation written again', () => {
  const anna = aDelegate({ role: 'HEAD', pronunciation: 'eek', languages: ['sv'], inOfficeSince: '2024-01-01' });

  it('keeps what was left out of whoever was there', () => {
    const { people, details, changed } = outcome([written()], [anna]);
    expect(people).toEqual([{ id: 'anna', name: 'Anna Ek', title: 'Borgmästare', organisation: '', isHead: true }]);
    expect(details).toMatchObject([
      { role: 'HEAD', pronunciation: 'eek', languages: ['sv'], inOfficeSince: '2024-01-01' },
    ]);
    expect(changed).toEqual([]);
  });

  it('tells which parts change, and of somebody new which are told', () => {
    expect(outcome([written({ pronunciation: '' })], [anna]).changed).toEqual(['pronunciation']);
    expect(outcome([written(), written({ id: 'new', name: 'Bo', email: 'bo@example.org' })], [anna]).changed).toEqual([
      'email',
    ]);
  });

  it('keeps a rank that was given, until the title it was given beside changes', () => {
    const given = aDelegate({ rank: 'EXPERT', rankOrigin: 'GIVEN' });
    expect(outcome([written()], [given]).people[0]?.rank).toBe('EXPERT');
    expect(outcome([written({ title: 'Ministeri' })], [given]).people[0]).not.toHaveProperty('rank');
    expect(outcome([written({ rank: null })], [given]).people[0]?.rank).toBeNull();
  });

  it('lets somebody new be the companion of somebody new', () => {
    const list = [
      written({ id: 'x', name: 'Bo' }),
      written({ id: 'y', name: 'Cia', role: 'COMPANION', companionOf: 'x' }),
    ];
    expect(outcome(list, []).details.map(({ companionPlace }) => companionPlace)).toEqual([null, 0]);
  });

  it('forgets a companion whose own person leaves, and refuses one of nobody on the list', () => {
    const cia = aDelegate({ id: 'cia', name: 'Cia', role: 'COMPANION', companionOf: 'anna' });
    const alone = written({ id: 'cia', name: 'Cia' });
    expect(outcome([alone], [anna, cia]).details[0]?.companionPlace).toBeNull();
    expect(writeDelegation([{ ...alone, companionOf: 'anna' }], [anna, cia], true)).toEqual({
      ok: false,
      issues: [{ path: '0.companionOf', code: 'nobodys_companion' }],
    });
    expect(writeDelegation([{ ...alone, companionOf: 'cia' }], [cia], true).ok).toBe(false);
  });

  it('lets nobody be present before the day has come, and repeats what was known', () => {
    const early = { ok: false, issues: [{ path: '0.present', code: 'day_not_come' }] };
    expect(writeDelegation([written({ present: true })], [anna], false)).toEqual(early);
    expect(writeDelegation([written({ present: true })], [{ ...anna, present: true }], false).ok).toBe(true);
    expect(outcome([written({ present: false })], [anna]).details[0]?.present).toBe(false);
  });
});

describe('who came', () => {
  it('is counted as soon as anybody is told of', () => {
    expect(presentCount([{ present: null }, { present: null }])).toBeNull();
    expect(presentCount([{ present: true }, { present: null }, { present: false }])).toBe(1);
    expect(presentCount([{ present: false }])).toBe(0);
  });

  it('is known from midnight where the visit is', () => {
    const visit = { startsAt: new Date('2027-03-03T07:00:00Z'), timeZone: 'Europe/Helsinki' };
    expect(dayHasCome(visit, new Date('2027-03-02T21:59:00Z'))).toBe(false);
    expect(dayHasCome(visit, new Date('2027-03-02T22:00:00Z'))).toBe(true);
    expect(dayHasCome({ ...visit, startsAt: null }, new Date('2027-03-03T07:00:00Z'))).toBe(false);
  });
});
