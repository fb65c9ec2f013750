import { describe, expect, it } from 'vitest';
import type { HeldRole } from '@/lib/domain/access/roles';
import type { OfficePerson } from '@/lib/domain/approval/find-approver';
import { officeCalendar, type OfficeDay } from '@/lib/domain/approval/office-calendar';
import { APPROVAL_STEPS, type ApprovalStepKey, type Department } from '@/lib/domain/visit/vocabulary';

const held = (role: HeldRole['role'], department: Department | null = null): HeldRole[] => [{ role, department }];
const person = (id: string, roles: HeldRole[], change: Partial<OfficePerson> = {}): OfficePerson => ({
  ...{ id, name: id.toUpperCase(), roles, absent: false, substitutes: [] },
  ...change,
});

/** One holder for every step; the head of unit and the directors may be changed. */
const city = (change: Partial<Record<'head' | 'economic' | 'chief', Partial<OfficePerson>>> = {}): OfficePerson[] => [
  person('protocol', held('PROTOCOL_OFFICER')),
  person('head', held('HEAD_OF_UNIT'), change.head),
  person('economic', held('DIRECTOR', 'ECONOMIC'), change.economic),
  person('administrative', held('DIRECTOR', 'ADMINISTRATIVE')),
  person('chief', held('CHIEF_EXECUTIVE'), change.chief),
  person('mayor', held('MAYORS_OFFICE')),
];
const on = (day: string, people = city()): OfficeDay => ({ day: `2027-02-${day}`, people });
const away = { absent: true };

const rowsOf = (days: OfficeDay[], step: ApprovalStepKey) => officeCalendar(days).filter((row) => row.step === step);
const spansOf = (days: OfficeDay[], step: ApprovalStepKey, lead: Department | null = null) =>
  rowsOf(days, step)
    .filter(({ leadDepartment }) => leadDepartment === lead)
    .flatMap(({ spans }) =>
      spans.map(({ from, to, found }) => [
        `${from.slice(8)}–${to.slice(8)}`,
        found.decidedAt,
        ...found.deciders.map(({ id, instead }) => (instead ? `${id} for ${instead.id}` : id)),
      ]),
    );

describe('the calendar of who decides', () => {
  it('has a row for every step, in the order of the steps, each one span where nobody is away', () => {
    const rows = officeCalendar([on('01'), on('02'), on('03')]);
    expect(rows.map(({ step, leadDepartment }) => [step, leadDepartment])).toEqual(
      APPROVAL_STEPS.map((step) => [step, null]),
    );
    expect(rows.every(({ spans }) => spans.length === 1)).toBe(true);
    expect(rows[0]?.spans[0]).toMatchObject({ from: '2027-02-01', to: '2027-02-03' });
  });

  it('shows a substitute on exactly the days of the absence, the days around it joined', () => {
    const holder = { substitutes: ['mayor'] };
    const days = [
      on('01', city({ chief: holder })),
      on('02', city({ chief: holder })),
      on('03', city({ chief: { ...holder, ...away } })),
      on('04', city({ chief: { ...holder, ...away } })),
      on('05', city({ chief: holder })),
    ];
    expect(spansOf(days, 'CHIEF_EXECUTIVE')).toEqual([
      ['01–02', 'CHIEF_EXECUTIVE', 'chief'],
      ['03–04', 'CHIEF_EXECUTIVE', 'mayor for chief'],
      ['05–05', 'CHIEF_EXECUTIVE', 'chief'],
    ]);
  });

  it('shows where a decision goes when nobody is left: up, for the lead department’s own director where that matters', () => {
    const days = [on('01'), on('02', city({ head: away }))];
    expect(rowsOf(days, 'HEAD_OF_UNIT').map(({ leadDepartment }) => leadDepartment)).toEqual([
      'ECONOMIC',
      'ADMINISTRATIVE',
    ]);
    expect(spansOf(days, 'HEAD_OF_UNIT', 'ECONOMIC')).toEqual([
      ['01–01', 'HEAD_OF_UNIT', 'head'],
      ['02–02', 'DIRECTOR_ECONOMIC', 'economic for head'],
    ]);
    expect(spansOf(days, 'HEAD_OF_UNIT', 'ADMINISTRATIVE').at(-1)).toEqual([
      '02–02',
      'DIRECTOR_ADMINISTRATIVE',
      'administrative for head',
    ]);
    // Every other step is one row still.
    expect(officeCalendar(days)).toHaveLength(APPROVAL_STEPS.length + 1);
  });

  it('keeps days apart that have the same deciders in the place of others', () => {
    const two = (absent: 'one' | 'other') => [
      person('one', held('CHIEF_EXECUTIVE'), { absent: absent === 'one', substitutes: ['deputy'] }),
      person('other', held('CHIEF_EXECUTIVE'), { absent: absent === 'other' }),
      person('deputy', []),
    ];
    const days = [on('01', two('one')), on('02', two('other'))];
    expect(spansOf(days, 'CHIEF_EXECUTIVE')).toEqual([
      ['01–01', 'CHIEF_EXECUTIVE', 'other', 'deputy for one'],
      ['02–02', 'CHIEF_EXECUTIVE', 'one'],
    ]);
  });

  it('joins no days across a day that it was not given', () => {
    expect(spansOf([on('01'), on('03')], 'MAYORS_OFFICE')).toHaveLength(2);
  });

  it('says so where nobody can decide, and splits a step where one department’s administrator holds it', () => {
    expect(spansOf([on('01', [])], 'MAYORS_OFFICE')).toEqual([['01–01', null]]);

    const both = { roles: [...held('CHIEF_EXECUTIVE'), ...held('ADMINISTRATOR', 'ECONOMIC')] };
    const days = [on('01', city({ chief: both }))];
    expect(spansOf(days, 'CHIEF_EXECUTIVE', 'ECONOMIC')).toEqual([['01–01', 'MAYORS_OFFICE', 'mayor for chief']]);
    expect(spansOf(days, 'CHIEF_EXECUTIVE', 'ADMINISTRATIVE')).toEqual([['01–01', 'CHIEF_EXECUTIVE', 'chief']]);
  });

  it('of no days has rows without spans', () => {
    expect(officeCalendar([]).every(({ spans }) => spans.length === 0)).toBe(true);
  });
});
