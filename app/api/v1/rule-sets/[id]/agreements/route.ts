import { toRuleSetJson } from '@/lib/domain/routing/rule-set-json';
import { ok } from '@/lib/domain/shared/result';
import { apiRoute, notAllowed } from '@/lib/server/api/api-route';
import { withId } from '@/lib/server/api/body-shapes';
import { agreeToRuleSet } from '@/lib/usecases/rules/agree-rule-set';
import { readRuleSet } from '@/lib/usecases/rules/read-rule-sets';

export const POST = apiRoute(
  async ({ actor, params, body }) => {
    const id = params['id'] ?? '';
    const agreed = await agreeToRuleSet(actor, withId(id, body));
    if (!agreed.ok) return agreed;
    const read = await readRuleSet(actor, { id });
    return read.ok ? ok({ status: 201, json: toRuleSetJson(read.value) }) : read;
  },
  { body: true },
);

export const GET = notAllowed('POST');
export const PUT = notAllowed('POST');
export const PATCH = notAllowed('POST');
export const DELETE = notAllowed('POST');
