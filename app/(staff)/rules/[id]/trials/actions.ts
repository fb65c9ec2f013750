'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { Answered } from '@/components/forms/answered';
import type { Told } from '@/components/ui/ActionForm';
import { TRIAL_PERIODS, trialPeriodOf } from '@/lib/domain/routing/trial-period';
import { readDay } from '@/lib/domain/shared/as-typed';
import { dayIn } from '@/lib/domain/shared/day';
import { invalid, type Refusal, type Result } from '@/lib/domain/shared/result';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { currentActor } from '@/lib/server/current-actor';
import { tellRefusal } from '@/lib/server/tell-refusal';
import { cancelTrial } from '@/lib/usecases/rules/cancel-trial';
import { startTrial } from '@/lib/usecases/rules/start-trial';

/** Starts a trial on the period chosen, and opens its page. */
export async function startTrialAction(ruleSetId: string, _before: Answered, form: FormData): Promise<Answered> {
  const period = readPeriod(form);
  if (!period.ok) return answered(period.refusal);
  const started = await startTrial(await currentActor(), { ruleSetId, period: period.value });
  if (!started.ok) return answered(started.refusal);
  redirect(`/rules/${ruleSetId}/trials/${started.value.id}`);
}

/** The same period once more, on the rules as they stand now. */
export async function tryAgainAction(
  ruleSetId: string,
  period: { from: string | null; to: string | null },
): Promise<Told> {
  const started = await startTrial(await currentActor(), { ruleSetId, period });
  if (!started.ok) return told(started.refusal);
  redirect(`/rules/${ruleSetId}/trials/${started.value.id}`);
}

export async function cancelTrialAction(ruleSetId: string, id: string): Promise<Told> {
  const cancelled = await cancelTrial(await currentActor(), { ruleSetId, id });
  if (!cancelled.ok) return told(cancelled.refusal);
  revalidatePath(`/rules/${ruleSetId}/trials`, 'layout');
  const t = await getTranslations('ruleTrials');
  return { tone: 'success', message: t(cancelled.value.state === 'CANCELLED' ? 'cancelled' : 'tooLate') };
}

/** The days of a period by name, or those typed. */
function readPeriod(form: FormData): Result<{ from: string | null; to: string | null }> {
  const name = TRIAL_PERIODS.find((known) => known === form.get('period'));
  if (name && name !== 'OWN') {
    const { from, to } = trialPeriodOf(name, dayIn(new Date(), HOME_TIME_ZONE));
    return { ok: true, value: { from, to } };
  }

  const [from, to] = ['from', 'to'].map((field) => readDay(String(form.get(field) ?? '')));
  if (!from) return invalid({ path: 'from', code: 'wrong_date' });
  return to ? { ok: true, value: { from, to } } : invalid({ path: 'to', code: 'wrong_date' });
}

/** What is wrong, and with which of the two days. */
async function answered(refusal: Refusal): Promise<Answered> {
  const { message, ofField } = await tellRefusal(refusal);
  const ofDays = Object.entries(ofField).map(([path, wrong]) => [path.replace(/^period\./, ''), wrong]);
  return { tone: 'error', message, ofField: Object.fromEntries(ofDays) };
}

async function told(refusal: Refusal): Promise<Told> {
  return { tone: 'error', message: (await tellRefusal(refusal)).message };
}
