import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANSWERS, openApi, PATHS } from '@/app/api/v1/openapi.json/openapi';
import * as approvals from '@/app/api/v1/approvals/route';
import * as transitions from '@/app/api/v1/visits/[id]/transitions/route';
import * as absences from '@/app/api/v1/absences/route';
import * as absence from '@/app/api/v1/absences/[id]/route';
import * as calendar from '@/app/api/v1/calendar/route';
import * as preview from '@/app/api/v1/routing/preview/route';
import * as visits from '@/app/api/v1/visits/route';
import * as visit from '@/app/api/v1/visits/[id]/route';
import * as trail from '@/app/api/v1/visits/[id]/trail/route';
import type { Topic } from '@/app/api/v1/openapi.json/topic';
import { aVisit } from '../support/builders';
import { type ApiCity, foundApiCity } from '../support/api-client';
import { dayAhead } from '../support/days';

const FOLDER = path.resolve(import.meta.dirname, '../../app/api/v1');
type Topics = Record<string, Topic>;
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

let city: ApiCity;
beforeAll(async () => {
  city = await foundApiCity();
});
afterAll(() => city.close());

/** The addresses that the folders of app/api/v1 make, with the file behind each. */
const routes = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('route.ts') && !file.includes('[...'))
  .map((file) => ({ file, address: `/api/v1/${path.dirname(file)}`.replace(/\[(\w+)\]/g, '{$1}') }));

describe('the description', () => {
  it('names exactly the addresses there are', () => {
    expect(Object.keys(openApi()['paths'] as object).sort()).toEqual(routes.map(({ address }) => address).sort());
  });

  it.each(routes.filter(({ address }) => address in PATHS))(
    'names exactly the methods that $address takes',
    async ({ file, address }) => {
      const route = (await import(path.join(FOLDER, file))) as Partial<Record<string, Parameters<ApiCity['call']>[0]>>;
      const taken: string[] = [];
      for (const method of METHODS) {
        const handler = route[method];
        // Whoever has no token is told so by a method that exists, and 405 by one that does not.
        if (handler && (await city.call(handler, null, { method })).status === 401) taken.push(method.toLowerCase());
      }
      expect(taken.sort()).toEqual((PATHS[address] ?? []).map(({ method }) => method).sort());
    },
  );

  it('has everything that a topic tells, and no name from two of them', async () => {
    const folder = path.join(FOLDER, 'openapi.json/topics');
    const topics = await Promise.all(
      readdirSync(folder).map(async (file) => Object.values((await import(path.join(folder, file))) as Topics)),
    );
    const told = topics
      .flat()
      .flatMap(({ answers, bodies, paths }) => Object.keys({ ...answers, ...bodies, ...paths }));
    const { paths, components } = openApi() as { paths: object; components: { schemas: object } };
    const described = [...Object.keys(paths), ...Object.keys(components.schemas)];
    expect(described.filter((name) => !['Problem', '/api/v1/openapi.json'].includes(name)).sort()).toEqual(told.sort());
  });

  it('has every schema that it refers to', () => {
    const text = JSON.stringify(openApi());
    const { components } = openApi() as { components: { schemas: object } };
    const referred = new Set([...text.matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name));
    expect([...referred].filter((name) => !(String(name) in components.schemas))).toEqual([]);
  });

  it('describes what is really answered, field by field', async () => {
    const made = await city.call(visits.POST, 'requester', {
      method: 'POST',
      body: { ...aVisit({ guests: [{ name: 'Anna Ek', title: 'Borgmästare' }] }), submit: true },
    });
    const { id } = ANSWERS.Visit.parse(made.json);
    const ordinary = await city.call(visits.POST, 'requester', { method: 'POST', body: { ...aVisit(), submit: true } });
    const other = ANSWERS.Visit.parse(ordinary.json).id;
    for (const [version, action] of [
      [1, 'accept'],
      [2, 'request_approval'],
    ] as const)
      await city.call(transitions.POST, 'coordinator.economic', {
        method: 'POST',
        params: { id: other },
        body: { action, version },
      });
    const away = await city.call(absences.POST, 'viewer', {
      method: 'POST',
      body: { from: dayAhead(30), reason: 'TRAVEL' },
    });
    const absenceId = ANSWERS.Absence.parse(away.json).id;
    const answers = {
      Approvals: (await city.call(approvals.GET, 'unit.head')).json,
      Visit: made.json,
      VisitPage: (await city.call(visits.GET, 'requester')).json,
      Trail: (await city.call(trail.GET, 'requester', { params: { id } })).json,
      RoutingPreview: (
        await city.call(preview.POST, 'viewer', { method: 'POST', body: { kind: 'COOPERATION_MEETING' } })
      ).json,
      CalendarEvents: (await city.call(calendar.GET, 'viewer', { address: '/?start=2027-03-01&end=2027-04-01' })).json,
      Absence: away.json,
      Absences: (await city.call(absences.GET, 'viewer')).json,
      AbsenceEnded: (await city.call(absence.DELETE, 'viewer', { method: 'DELETE', params: { id: absenceId } })).json,
      Problem: (await city.call(visit.GET, 'viewer', { params: { id: 'V-2027-999999' } })).json,
    };
    expect(ANSWERS.Approvals.parse(answers.Approvals).items).toHaveLength(1);
    for (const [name, answer] of Object.entries(answers)) {
      // Reading through the schema drops what it does not know: nothing may be dropped.
      expect(ANSWERS[name as keyof typeof answers].parse(answer), name).toEqual(answer);
    }
  });
});
