import { toTrialJson } from '@/lib/domain/routing/trial-json';
import { ok } from '@/lib/domain/shared/result';
import { apiRoute, notAllowed } from '@/lib/server/api/api-route';
import { asWritten } from '@/lib/server/api/body-shapes';
import { readTrial, readTrials } from '@/lib/usecases/rules/read-trials';
import { startTrial } from '@/lib/usecases/rules/start-trial';

export const GET = apiRoute(async ({ actor, params, locale }) => {
  const trials = await readTrials(actor, { ruleSetId: params['id'] });
  return trials.ok ? ok({ json: { items: trials.value.map((trial) => toTrialJson(trial, null, locale)) } }) : trials;
});

export const POST = apiRoute(
  async ({ actor, params, body, locale }) => {
    const ruleSetId = params['id'];
    const started = asWritten(await startTrial(actor, { ruleSetId, period: body }));
    if (!started.ok) return started;

    const { id } = started.value;
    const trial = await readTrial(actor, { ruleSetId, id, query: {} });
    if (!trial.ok) return trial;
    return ok({
      status: 202,
      json: toTrialJson(trial.value, trial.value.result, locale),
      headers: { location: `/api/v1/rule-sets/${ruleSetId}/trials/${id}` },
    });
  },
  { body: true },
);

export const PUT = notAllowed('GET', 'POST');
export const PATCH = notAllowed('GET', 'POST');
export const DELETE = notAllowed('GET', 'POST');
