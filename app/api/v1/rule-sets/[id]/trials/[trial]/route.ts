import { toTrialJson } from '@/lib/domain/routing/trial-json';
import { ok } from '@/lib/domain/shared/result';
import { apiRoute, notAllowed } from '@/lib/server/api/api-route';
import { asWritten } from '@/lib/server/api/body-shapes';
import { cancelTrial } from '@/lib/usecases/rules/cancel-trial';
import { readTrial } from '@/lib/usecases/rules/read-trials';

export const GET = apiRoute(async ({ actor, params, query, locale }) => {
  const trial = asWritten(await readTrial(actor, { ruleSetId: params['id'], id: params['trial'], query }));
  return trial.ok ? ok({ json: toTrialJson(trial.value, trial.value.result, locale) }) : trial;
});

export const DELETE = apiRoute(async ({ actor, params, locale }) => {
  const cancelled = await cancelTrial(actor, { ruleSetId: params['id'], id: params['trial'] });
  return cancelled.ok ? ok({ json: toTrialJson(cancelled.value, null, locale) }) : cancelled;
});

export const POST = notAllowed('GET', 'DELETE');
export const PUT = notAllowed('GET', 'DELETE');
export const PATCH = notAllowed('GET', 'DELETE');
