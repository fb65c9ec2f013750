import { describe, expect, it } from 'vitest';
import { can, mayInGeneral, mayRead, type VisitAccess } from '@/lib/domain/access/can';
import { GENERAL_ACTIONS, type GeneralAction, VISIT_ACTIONS, type VisitAction } from '@/lib/domain/access/policy';
import { type Actor, ROLES, type Role } from '@/lib/domain/access/roles';
import { inOffice } from '../../support/actors';
import { CONFIDENTIALITIES, type Department, STATUSES } from '@/lib/domain/visit/vocabulary';

const ME = 'me';
const actor = (role: Role, department: Department | null = null): Actor =>
  inOffice({ accountId: ME, name: 'Testi', email: 'testi@vierailut.test', roles: [{ role, department }] });

/** A submitted, internal visit of the economic department that concerns nobody in particular. */
const aVisit = (change: Partial<VisitAccess> = {}): VisitAccess => ({
  status: 'SUBMITTED',
  confidentiality: 'INTERNAL',
  leadDepartment: 'ECONOMIC',
  requesterId: 'somebody',
  responsibleId: null,
  namedIds: [],
  preparedBy: [],
  disqualifiedIds: [],
  hold: null,
  steps: [],
  ...change,
});

/**
 * Who may do what to a submitted visit led by the economic department and requested by somebody else, written out
 * independently of the policy table: ✓ the role held for the economic department, everything else is refused.
 */
const EXPECTED_ON_ORDINARY: Record<VisitAction, readonly Role[]> = {
  'visit.read': ROLES,
  'visit.read_trail': [
    'COORDINATOR',
    'PROTOCOL_OFFICER',
    'HEAD_OF_UNIT',
    'DIRECTOR',
    'CHIEF_EXECUTIVE',
    'MAYORS_OFFICE',
    'REGISTER_KEEPER',
    'AUDITOR',
    'ADMINISTRATOR',
  ],
  'visit.edit': ['COORDINATOR', 'PROTOCOL_OFFICER'],
  'visit.delete_draft': [],
  'visit.set_level': ['PROTOCOL_OFFICER'],
  'visit.submit': [],
  'visit.accept': ['COORDINATOR', 'PROTOCOL_OFFICER'],
  'visit.reroute': ['COORDINATOR', 'PROTOCOL_OFFICER'],
  'visit.request_approval': ['COORDINATOR', 'PROTOCOL_OFFICER'],
  'visit.approve': [],
  'visit.return': ['COORDINATOR', 'PROTOCOL_OFFICER'],
  'visit.reject': [],
  'visit.confirm': ['COORDINATOR', 'PROTOCOL_OFFICER'],
  'visit.complete': ['COORDINATOR', 'PROTOCOL_OFFICER'],
  'visit.report': ['COORDINATOR', 'PROTOCOL_OFFICER'],
  'visit.postpone': ['COORDINATOR', 'PROTOCOL_OFFICER'],
  'visit.cancel': ['COORDINATOR', 'PROTOCOL_OFFICER'],
  'visit.reopen': ['COORDINATOR', 'PROTOCOL_OFFICER'],
  'visit.consult': ['COORDINATOR', 'PROTOCOL_OFFICER'],
  'visit.plan': ['COORDINATOR', 'PROTOCOL_OFFICER'],
  'visit.share_restricted': ['PROTOCOL_OFFICER'],
  'visit.read_needs': ['COORDINATOR', 'PROTOCOL_OFFICER'],
  'visit.do_task': ['COORDINATOR', 'PROTOCOL_OFFICER'],
  'visit.disqualify': ROLES,
  'visit.disqualify_other': ['COORDINATOR', 'PROTOCOL_OFFICER'],
  'visit.except': [],
};

const EXPECTED_IN_GENERAL: Record<GeneralAction, readonly Role[]> = {
  'visit.list': ROLES,
  'notice.own': ROLES,
  'visit.create': ['REQUESTER', 'COORDINATOR', 'PROTOCOL_OFFICER'],
  'routing.preview': ROLES,
  'import.run': ['COORDINATOR', 'REGISTER_KEEPER', 'ADMINISTRATOR'],
  'account.manage': ['ADMINISTRATOR'],
  'token.manage': ['ADMINISTRATOR'],
  'trail.read': ['AUDITOR'],
  'rules.read': ROLES,
  'rules.draft': ['ADMINISTRATOR'],
  'rules.agree': ['ADMINISTRATOR'],
  'mail.read': ['ADMINISTRATOR'],
  'mail.send_again': ['ADMINISTRATOR'],
  'office.own': ROLES,
  'office.read': ROLES,
  'office.manage': ['ADMINISTRATOR'],
  'area.read': ROLES,
  'area.manage': ['REGISTER_KEEPER', 'ADMINISTRATOR'],
  'place.read': ROLES,
  'place.manage': ['REGISTER_KEEPER', 'ADMINISTRATOR'],
  'rejection_reason.manage': ['REGISTER_KEEPER', 'ADMINISTRATOR'],
  'precedence.read': ROLES,
  'precedence.manage': ['PROTOCOL_OFFICER'],
  'feed.own': ROLES,
  'task_template.manage': ['ADMINISTRATOR'],
};

describe('the policy', () => {
  it.each(VISIT_ACTIONS)('grants %s on an ordinary visit of the department to exactly these roles', (action) => {
    const granted = ROLES.filter((role) => can(actor(role, 'ECONOMIC'), action, aVisit()).allowed);
    expect(granted).toEqual(EXPECTED_ON_ORDINARY[action]);
  });

  it.each(GENERAL_ACTIONS)('grants %s to exactly these roles', (action) => {
    expect(ROLES.filter((role) => mayInGeneral(actor(role), action))).toEqual(EXPECTED_IN_GENERAL[action]);
  });

  it('denies a coordinator everything but reading and stepping aside on the other department’s visits', () => {
    const other = aVisit({ leadDepartment: 'ADMINISTRATIVE' });
    const granted = VISIT_ACTIONS.filter((action) => can(actor('COORDINATOR', 'ECONOMIC'), action, other).allowed);
    expect(granted).toEqual(['visit.read', 'visit.read_trail', 'visit.disqualify']);
  });

  it('lets coordinators of both departments take a visit out of the triage queue, and no requester', () => {
    const triaged = aVisit({ leadDepartment: null });
    expect(can(actor('COORDINATOR', 'ECONOMIC'), 'visit.reroute', triaged).allowed).toBe(true);
    expect(can(actor('COORDINATOR', 'ADMINISTRATIVE'), 'visit.reroute', triaged).allowed).toBe(true);
    expect(can(actor('REQUESTER'), 'visit.reroute', triaged).allowed).toBe(false);
  });

  it('lets a requester edit their own visit only while it is a draft or returned', () => {
    const editable = STATUSES.filter(
      (status) => can(actor('REQUESTER'), 'visit.edit', aVisit({ requesterId: ME, status })).allowed,
    );
    expect(editable).toEqual(['DRAFT', 'RETURNED']);
  });

  it('denies everything to somebody who holds no role today', () => {
    const nobody: Actor = { ...actor('VIEWER'), roles: [] };
    expect(VISIT_ACTIONS.filter((action) => can(nobody, action, aVisit({ requesterId: ME })).allowed)).toEqual([]);
    expect(GENERAL_ACTIONS.filter((action) => mayInGeneral(nobody, action))).toEqual([]);
  });
});

describe('reading', () => {
  it.each(ROLES)(
    'a %s reads public and internal visits of others, but no drafts unless they are the auditor',
    (role) => {
      const open = CONFIDENTIALITIES.filter((confidentiality) => mayRead(actor(role), aVisit({ confidentiality })));
      const sees = role === 'PROTOCOL_OFFICER' || role === 'AUDITOR';
      expect(open).toEqual(sees ? ['PUBLIC', 'INTERNAL', 'RESTRICTED'] : ['PUBLIC', 'INTERNAL']);
      expect(mayRead(actor(role), aVisit({ status: 'DRAFT' }))).toBe(role === 'AUDITOR');
    },
  );

  const restricted = (change: Partial<VisitAccess>) => aVisit({ confidentiality: 'RESTRICTED', ...change });

  it.each<[string, Partial<VisitAccess>]>([
    ['requested it', { requesterId: ME }],
    ['is responsible for it', { responsibleId: ME }],
    ['is named on it', { namedIds: ['x', ME] }],
  ])('a restricted visit is read by a viewer who %s', (_how, change) => {
    expect(mayRead(actor('VIEWER'), restricted(change))).toBe(true);
  });

  it('a restricted visit is read by the holder of a step of its approval, and by no other approver', () => {
    const visit = restricted({ steps: [{ step: 'DIRECTOR_ADMINISTRATIVE', open: false, decidedBy: [] }] });
    expect(mayRead(actor('DIRECTOR', 'ADMINISTRATIVE'), visit)).toBe(true);
    expect(mayRead(actor('DIRECTOR', 'ECONOMIC'), visit)).toBe(false);
    expect(mayRead(actor('CHIEF_EXECUTIVE'), visit)).toBe(false);
  });

  it('what may not be read is refused as if it did not exist, whatever the action', () => {
    const verdicts = VISIT_ACTIONS.map((action) => can(actor('COORDINATOR', 'ECONOMIC'), action, restricted({})));
    expect(verdicts.every((verdict) => !verdict.allowed && !verdict.readable)).toBe(true);
  });

  it('a protocol officer may do with a restricted visit of the other department what its coordinator may', () => {
    const visit = restricted({ leadDepartment: 'ECONOMIC' });
    expect(can(actor('PROTOCOL_OFFICER', 'ADMINISTRATIVE'), 'visit.accept', visit).allowed).toBe(true);
    expect(can(actor('PROTOCOL_OFFICER', 'ADMINISTRATIVE'), 'visit.accept', aVisit()).allowed).toBe(false);
  });
});

describe('deciding', () => {
  const inApproval = (change: Partial<VisitAccess> = {}) =>
    aVisit({
      status: 'IN_APPROVAL',
      steps: [
        { step: 'HEAD_OF_UNIT', open: true, decidedBy: [] },
        { step: 'DIRECTOR_ECONOMIC', open: false, decidedBy: [] },
      ],
      ...change,
    });

  it('belongs to the holder of the open step', () => {
    expect(can(actor('HEAD_OF_UNIT', 'ECONOMIC'), 'visit.approve', inApproval())).toEqual({ allowed: true });
    expect(can(actor('HEAD_OF_UNIT', 'ADMINISTRATIVE'), 'visit.approve', inApproval())).toMatchObject({
      reason: 'NOT_YOUR_STEP',
    });
    expect(can(actor('DIRECTOR', 'ECONOMIC'), 'visit.approve', inApproval())).toMatchObject({
      reason: 'NOT_YOUR_STEP',
    });
    expect(can(actor('COORDINATOR', 'ECONOMIC'), 'visit.approve', inApproval())).toMatchObject({ reason: 'NO_ROLE' });
  });

  it.each<[string, Partial<VisitAccess>]>([
    ['requested', { requesterId: ME }],
    ['is responsible for', { responsibleId: ME }],
    ['once prepared', { preparedBy: [ME] }],
  ])('is refused to somebody who %s the visit', (_how, change) => {
    for (const action of ['visit.approve', 'visit.reject'] as const) {
      expect(can(actor('HEAD_OF_UNIT'), action, inApproval(change))).toMatchObject({
        allowed: false,
        reason: 'OWN_REQUEST',
      });
    }
  });

  it('is refused to an administrator of the department, also when they hold the step', () => {
    const both = inOffice({
      ...actor('HEAD_OF_UNIT'),
      roles: [
        { role: 'HEAD_OF_UNIT', department: null },
        { role: 'ADMINISTRATOR', department: 'ECONOMIC' },
      ],
    });
    expect(can(both, 'visit.approve', inApproval())).toMatchObject({ reason: 'ADMINISTERS' });
    expect(can(both, 'visit.approve', inApproval({ leadDepartment: 'ADMINISTRATIVE' }))).toEqual({ allowed: true });
  });

  it('is refused to the disqualified, to whoever is away today and to whoever has decided already', () => {
    const head = actor('HEAD_OF_UNIT');
    expect(can(head, 'visit.approve', inApproval({ disqualifiedIds: [ME] }))).toMatchObject({ reason: 'DISQUALIFIED' });
    expect(can({ ...head, absent: true, turns: [] }, 'visit.approve', inApproval())).toMatchObject({
      reason: 'ABSENT',
    });
    const steps = [{ step: 'HEAD_OF_UNIT', open: true, decidedBy: [ME] }] as const;
    expect(can(head, 'visit.approve', inApproval({ steps }))).toMatchObject({ reason: 'ALREADY_DECIDED' });
  });

  it('comes to a substitute of no role of their own once everybody before them is barred, and so does reading', () => {
    const substitute: Actor = {
      ...actor('REQUESTER'),
      turns: [{ step: 'HEAD_OF_UNIT', leadDepartment: 'ECONOMIC', before: ['head'] }],
    };
    for (const action of ['visit.approve', 'visit.return', 'visit.reject'] as const) {
      expect(can(substitute, action, inApproval())).toMatchObject({ allowed: false });
      expect(can(substitute, action, inApproval({ preparedBy: ['head'] }))).toEqual({ allowed: true });
      expect(can(substitute, action, inApproval({ preparedBy: ['head', ME] }))).toMatchObject({ allowed: false });
    }
    const restricted = (change: Partial<VisitAccess>) => inApproval({ confidentiality: 'RESTRICTED', ...change });
    expect(mayRead(substitute, restricted({}))).toBe(false);
    expect(mayRead(substitute, restricted({ disqualifiedIds: ['head'] }))).toBe(true);
    expect(mayRead(substitute, restricted({ disqualifiedIds: ['head'], leadDepartment: 'ADMINISTRATIVE' }))).toBe(
      false,
    );
  });
});

describe('the exception of a held visit', () => {
  const held = (change: Partial<VisitAccess> = {}) => aVisit({ hold: 'AWAITED', ...change });

  it('is the chief executive’s to grant or refuse, and may still be granted once refused', () => {
    for (const role of ROLES) {
      const may = can(actor(role), 'visit.except', held()).allowed;
      expect(may, role).toBe(role === 'CHIEF_EXECUTIVE');
    }
    const chief = actor('CHIEF_EXECUTIVE');
    expect(can(chief, 'visit.except', held({ hold: 'REFUSED' })).allowed).toBe(true);
    expect(can(chief, 'visit.except', held({ hold: 'GRANTED' }))).toMatchObject({ reason: 'ALREADY_DECIDED' });
    expect(can(chief, 'visit.except', held({ hold: null }))).toMatchObject({ reason: 'NOT_HELD' });
    expect(can(actor('VIEWER'), 'visit.except', held())).toMatchObject({ reason: 'NO_ROLE' });
  });

  it.each<[string, Partial<VisitAccess>, string]>([
    ['requested it', { requesterId: ME }, 'OWN_REQUEST'],
    ['prepared it', { preparedBy: [ME] }, 'OWN_REQUEST'],
    ['is responsible for it', { responsibleId: ME }, 'OWN_REQUEST'],
    ['is disqualified', { disqualifiedIds: [ME] }, 'DISQUALIFIED'],
  ])('is not theirs where they %s', (_how, change, reason) => {
    expect(can(actor('CHIEF_EXECUTIVE'), 'visit.except', held(change))).toMatchObject({ allowed: false, reason });
  });

  it('is not theirs while they are away: then it comes to whoever stands in for them', () => {
    const away = { ...actor('CHIEF_EXECUTIVE'), absent: true, turns: [] };
    expect(can(away, 'visit.except', held())).toMatchObject({ allowed: false, reason: 'ABSENT' });

    const substitute: Actor = {
      ...actor('REQUESTER'),
      turns: [{ step: 'CHIEF_EXECUTIVE', leadDepartment: 'ECONOMIC', before: ['chief'] }],
    };
    expect(can(substitute, 'visit.except', held())).toMatchObject({ allowed: false });
    expect(can(substitute, 'visit.except', held({ preparedBy: ['chief'] }))).toEqual({ allowed: true });
  });

  it('names the office on a restricted visit, so that it can be decided', () => {
    const restricted = (hold: VisitAccess['hold']) => held({ confidentiality: 'RESTRICTED', hold });
    const reads = (role: Role, hold: VisitAccess['hold']) => mayRead(actor(role), restricted(hold));
    expect([reads('CHIEF_EXECUTIVE', 'AWAITED'), reads('CHIEF_EXECUTIVE', 'GRANTED')]).toEqual([true, true]);
    expect(reads('CHIEF_EXECUTIVE', null)).toBe(false);
    expect([reads('DIRECTOR', 'AWAITED'), reads('REGISTER_KEEPER', 'AWAITED')]).toEqual([false, false]);
  });
});
