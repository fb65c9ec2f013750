import { toRuleSetJson, toRuleSetRowJson } from '@/lib/domain/routing/rule-set-json';
import { ok } from '@/lib/domain/shared/result';
import { apiRoute, notAllowed } from '@/lib/server/api/api-route';
import { draftRuleSet } from '@/lib/usecases/rules/draft-rule-set';
import { readRuleSet, readRuleSets } from '@/lib/usecases/rules/read-rule-sets';

export const GET = apiRoute(async ({ actor }) => {
  const read = await readRuleSets(actor, {});
  if (!read.ok) return read;
  const { versions, inForceId } = read.value;
  return ok({ json: { items: versions.map((row) => toRuleSetRowJson(row, row.id === inForceId)) } });
});

/** A draft from JSON, or from a DMN file with the day in the address. */
export const POST = apiRoute(
  async ({ actor, query, body, bodyType }) => {
    const made = await draftRuleSet(actor, bodyType === 'xml' ? { ...query, dmn: body } : body);
    if (!made.ok) return made;
    const read = await readRuleSet(actor, made.value);
    if (!read.ok) return read;
    const headers = { location: `/api/v1/rule-sets/${made.value.id}` };
    return ok({ status: 201, json: toRuleSetJson(read.value), headers });
  },
  { body: ['json', 'xml'] },
);

export const PUT = notAllowed('GET', 'POST');
export const PATCH = notAllowed('GET', 'POST');
export const DELETE = notAllowed('GET', 'POST');
