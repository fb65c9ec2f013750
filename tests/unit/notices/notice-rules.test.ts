import { describe, expect, it } from 'vitest';
import { mayRead, type VisitAccess } from '@/lib/domain/access/can';
import { type Actor, ROLES, type Role } from '@/lib/domain/access/roles';
import {
  type NoticeKind,
  noticesOf,
  rolesToldBy,
  TELLING_ACTIONS,
  NOTICE_RULES,
} from '@/lib/domain/notices/notice-rules';
import { inOffice } from '../../support/actors';
import { CONFIDENTIALITIES, type Department, STATUSES } from '@/lib/domain/visit/vocabulary';

const person = (accountId: string, role: Role, department: Department | null = null): Actor =>
  inOffice({
    accountId,
    name: accountId,
    email: `${accountId}@vierailut.test`,
    roles: [{ role, department }],
  });

const PEOPLE = [
  person('requester', 'REQUESTER'),
  person('stranger', 'REQUESTER'),
  person('coordinator', 'COORDINATOR', 'ECONOMIC'),
  person('other.coordinator', 'COORDINATOR', 'ADMINISTRATIVE'),
  person('protocol', 'PROTOCOL_OFFICER'),
  person('unit.head', 'HEAD_OF_UNIT', 'ECONOMIC'),
  person('other.head', 'HEAD_OF_UNIT', 'ADMINISTRATIVE'),
  person('chief', 'CHIEF_EXECUTIVE'),
  person('viewer', 'VIEWER'),
  person('auditor', 'AUDITOR'),
];

/** An ordinary visit of the economic department whose coordinator is responsible. */
const aVisit = (change: Partial<VisitAccess> = {}): VisitAccess => ({
  status: 'SUBMITTED',
  confidentiality: 'INTERNAL',
  leadDepartment: 'ECONOMIC',
  requesterId: 'requester',
  responsibleId: 'coordinator',
  namedIds: [],
  preparedBy: [],
  disqualifiedIds: [],
  hold: null,
  steps: [],
  ...change,
});

function told(action: string, payload: Record<string, unknown>, visit: VisitAccess, by = 'someone'): object {
  const notices = noticesOf({ action, subject: 'visit', payload }, by, visit, PEOPLE);
  return Object.fromEntries(notices.map(({ accountId, kind }): [string, NoticeKind] => [accountId, kind]));
}

const AT_HEAD = { status: 'IN_APPROVAL', steps: [{ step: 'HEAD_OF_UNIT', open: true, decidedBy: [] }] } as const;

describe('who is told', () => {
  it('of a visit that is submitted: whoever may take it up in its department', () => {
    expect(told('visit.submit', {}, aVisit({ responsibleId: null }), 'requester')).toEqual({
      coordinator: 'ARRIVED',
      protocol: 'ARRIVED',
    });
  });

  it('of one in the joint queue: the coordinators of both departments', () => {
    const visit = aVisit({ leadDepartment: null, responsibleId: null });
    expect(told('visit.submit', {}, visit, 'requester')).toEqual({
      coordinator: 'ARRIVED',
      'other.coordinator': 'ARRIVED',
      protocol: 'ARRIVED',
    });
  });

  it('of a re-routed one: the new department, and its requester', () => {
    const visit = aVisit({ leadDepartment: 'ADMINISTRATIVE', responsibleId: null });
    expect(told('visit.reroute', { to: 'SUBMITTED' }, visit, 'coordinator')).toEqual({
      requester: 'REROUTED',
      'other.coordinator': 'ARRIVED',
      protocol: 'ARRIVED',
    });
  });

  it('of one routed again by today’s rules: the same where that moves it, and nobody where it does not', () => {
    const visit = aVisit({ leadDepartment: 'ADMINISTRATIVE', responsibleId: null });
    expect(told('visit.route_again', { to: 'SUBMITTED', moved: true }, visit, 'coordinator')).toEqual(
      told('visit.reroute', { to: 'SUBMITTED' }, visit, 'coordinator'),
    );
    expect(told('visit.route_again', { to: 'SUBMITTED', moved: false }, visit, 'coordinator')).toEqual({});
  });

  it('of a step that opens: those who may decide it, and no one who had a part in the visit', () => {
    expect(told('visit.request_approval', {}, aVisit(AT_HEAD), 'coordinator')).toEqual({ 'unit.head': 'STEP_OPENED' });
    expect(told('visit.approve', { opened: ['HEAD_OF_UNIT'] }, aVisit(AT_HEAD))).toEqual({
      'unit.head': 'STEP_OPENED',
    });
    expect(
      told('visit.approve', { opened: ['HEAD_OF_UNIT'] }, aVisit({ ...AT_HEAD, preparedBy: ['unit.head'] })),
    ).toEqual({});
    expect(told('visit.approve', { to: 'IN_APPROVAL', opened: [] }, aVisit(AT_HEAD))).toEqual({});
  });

  it('of a change that reopens approval: the deciders; of any other change nobody', () => {
    expect(told('visit.edit', { opened: ['HEAD_OF_UNIT'], reopened: [] }, aVisit(AT_HEAD))).toEqual({
      'unit.head': 'STEP_OPENED',
    });
    expect(told('visit.edit', { changed: ['title'] }, aVisit(AT_HEAD))).toEqual({});
  });

  it.each([
    ['return', 'RETURNED'],
    ['reject', 'REJECTED'],
    ['confirm', 'CONFIRMED'],
    ['postpone', 'POSTPONED'],
    ['cancel', 'CANCELLED'],
  ] as const)('of %s: the requester and the responsible, but not whoever did it', (action, kind) => {
    expect(told(`visit.${action}`, {}, aVisit())).toEqual({ requester: kind, coordinator: kind });
    expect(told(`visit.${action}`, {}, aVisit(), 'coordinator')).toEqual({ requester: kind });
  });

  it('of the last approval: the requester and the responsible', () => {
    const approved = aVisit({ status: 'APPROVED' });
    expect(told('visit.approve', { to: 'APPROVED' }, approved)).toEqual({
      requester: 'APPROVED',
      coordinator: 'APPROVED',
    });
  });

  it('of one taken up again: the department, unless it became a draft', () => {
    const reopened = aVisit({ responsibleId: null });
    expect(told('visit.reopen', { to: 'SUBMITTED' }, reopened)).toMatchObject({ coordinator: 'ARRIVED' });
    expect(told('visit.reopen', { to: 'DRAFT' }, aVisit({ status: 'DRAFT' }))).toEqual({});
  });

  it('of a visit that is held: whoever may grant the exception, and of what was decided its requester and the responsible', () => {
    const held = aVisit({ hold: 'AWAITED' });
    expect(told('visit.submit', { held: {} }, aVisit({ hold: 'AWAITED', responsibleId: null }), 'requester')).toEqual({
      ...{ chief: 'HELD', coordinator: 'ARRIVED', protocol: 'ARRIVED' },
    });
    expect(told('visit.hold', { held: {} }, held)).toEqual({ chief: 'HELD', requester: 'HELD', coordinator: 'HELD' });
    expect(told('visit.edit', { held: {} }, held, 'coordinator')).toEqual({ chief: 'HELD', requester: 'HELD' });
    expect(told('visit.release', { released: true }, aVisit())).toEqual({
      ...{ requester: 'RELEASED', coordinator: 'RELEASED' },
    });
    expect(told('visit.grant_exception', {}, aVisit({ hold: 'GRANTED' }), 'chief')).toEqual({
      ...{ requester: 'EXCEPTION_GRANTED', coordinator: 'EXCEPTION_GRANTED' },
    });
    expect(told('visit.refuse_exception', {}, aVisit({ hold: 'REFUSED' }), 'chief')).toEqual({
      ...{ requester: 'EXCEPTION_REFUSED', coordinator: 'EXCEPTION_REFUSED' },
    });
  });

  it('of a held visit that the chief executive has prepared: not them', () => {
    expect(told('visit.hold', {}, aVisit({ hold: 'AWAITED', preparedBy: ['chief'] }))).not.toHaveProperty('chief');
  });

  it('of a disqualification: whoever it is about, whatever their role, but not of what they declared themselves', () => {
    const about = (id: string) => ({ disqualified: { id, name: id }, comment: 'Sukulainen' });
    expect(told('visit.disqualify', about('viewer'), aVisit(), 'coordinator')).toEqual({ viewer: 'DISQUALIFIED' });
    expect(told('visit.disqualify_withdraw', about('chief'), aVisit(), 'coordinator')).toEqual({
      chief: 'DISQUALIFICATION_WITHDRAWN',
    });
    expect(told('visit.disqualify', about('viewer'), aVisit(), 'viewer')).toEqual({});
    const restricted = aVisit({ confidentiality: 'RESTRICTED' });
    expect(told('visit.disqualify', about('viewer'), restricted, 'coordinator')).toEqual({});
  });

  it('of a published programme: the hosts whom it asks, whatever their role, if they may read the visit', () => {
    const asked = ['viewer', 'chief', 'coordinator'].map((id) => ({ id, name: id }));
    expect(told('visit.publish', { asked, comment: '' }, aVisit(), 'coordinator')).toEqual({
      viewer: 'PROGRAMME_PUBLISHED',
      chief: 'PROGRAMME_PUBLISHED',
    });
    expect(told('visit.publish', { asked }, aVisit({ confidentiality: 'RESTRICTED' }), 'protocol')).toEqual({
      coordinator: 'PROGRAMME_PUBLISHED',
    });
    expect(told('visit.publish', { asked: [] }, aVisit(), 'coordinator')).toEqual({});
  });

  it('of a restricted visit: nobody who may not read it', () => {
    const restricted = aVisit({ confidentiality: 'RESTRICTED', responsibleId: null });
    expect(told('visit.submit', {}, restricted, 'requester')).toEqual({ protocol: 'ARRIVED' });
  });

  it('never the actor, never a non-reader and never a person twice, whatever happens to whatever visit', () => {
    const disqualified = { id: 'viewer', name: 'viewer' };
    for (const to of STATUSES)
      for (const confidentiality of CONFIDENTIALITIES)
        for (const leadDepartment of ['ECONOMIC', 'ADMINISTRATIVE', null] as const) {
          const steps = [{ step: 'HEAD_OF_UNIT', open: true, decidedBy: [] }] as const;
          const visit = aVisit({ status: to, confidentiality, leadDepartment, steps });
          const readers = PEOPLE.filter((one) => mayRead(one, visit)).map(({ accountId }) => accountId);
          const events = TELLING_ACTIONS.flatMap((action) =>
            [{ to }, { to, opened: ['HEAD_OF_UNIT'], disqualified }].map((payload) => {
              return { action: `visit.${action}`, subject: 'visit', payload };
            }),
          );
          const wrong = PEOPLE.flatMap(({ accountId: by }) =>
            events.filter((event) => {
              const ids = noticesOf(event, by, visit, PEOPLE).map(({ accountId }) => accountId);
              const isRight = !ids.includes(by) && new Set(ids).size === ids.length;
              return !isRight || ids.some((id) => !readers.includes(id));
            }),
          );
          expect(wrong).toEqual([]);
        }
  });

  it('is found among the roles that the rules name: nobody outside them is told but requester and responsible', () => {
    for (const action of TELLING_ACTIONS) {
      const roles = rolesToldBy(NOTICE_RULES[action]);
      const outside = PEOPLE.filter(({ roles: [held] }) => held && !roles.includes(held.role));
      const visit = aVisit({ ...AT_HEAD, requesterId: 'nobody', responsibleId: null });
      const event = {
        action: `visit.${action}`,
        subject: 'visit',
        payload: { to: 'IN_APPROVAL', opened: ['HEAD_OF_UNIT'] },
      };
      expect(noticesOf(event, 'someone', visit, outside)).toEqual([]);
    }
    expect(rolesToldBy(NOTICE_RULES.accept)).toEqual([]);
    expect(ROLES).toEqual(expect.arrayContaining(rolesToldBy(NOTICE_RULES.submit)));
  });
});
