import { writeDmn } from '@/lib/domain/routing/dmn/write-dmn';
import { toRuleSetJson } from '@/lib/domain/routing/rule-set-json';
import { ok } from '@/lib/domain/shared/result';
import { apiRoute, notAllowed } from '@/lib/server/api/api-route';
import { withId } from '@/lib/server/api/body-shapes';
import { changeRuleSet, discardRuleSet } from '@/lib/usecases/rules/draft-rule-set';
import { readRuleSet } from '@/lib/usecases/rules/read-rule-sets';

export const GET = apiRoute(async ({ actor, params, prefersXml }) => {
  const read = await readRuleSet(actor, { id: params['id'] });
  if (!read.ok) return read;
  if (!prefersXml) return ok({ json: toRuleSetJson(read.value) });
  return ok({ text: await writeDmn(read.value.ruleSet), type: 'application/xml; charset=utf-8' });
});

/** Changes a draft; a DMN file in the body comes with the revision in the address. */
export const PATCH = apiRoute(
  async ({ actor, params, query, body, bodyType }) => {
    const id = params['id'] ?? '';
    const given = bodyType === 'xml' ? { ...withRevision(query), dmn: body } : body;
    const changed = await changeRuleSet(actor, withId(id, given));
    if (!changed.ok) return changed;
    const read = await readRuleSet(actor, { id });
    return read.ok ? ok({ json: toRuleSetJson(read.value) }) : read;
  },
  { body: ['json', 'xml'] },
);

export const DELETE = apiRoute(async ({ actor, params, query }) => {
  const discarded = await discardRuleSet(actor, withId(params['id'] ?? '', withRevision(query)));
  return discarded.ok ? ok({ status: 204 }) : discarded;
});

/** Numbers of an address are text. */
function withRevision({ revision, ...query }: Record<string, string>) {
  return revision === undefined ? query : { ...query, revision: Number(revision) };
}

export const POST = notAllowed('GET', 'PATCH', 'DELETE');
export const PUT = notAllowed('GET', 'PATCH', 'DELETE');
