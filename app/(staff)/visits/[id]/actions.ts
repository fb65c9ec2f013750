'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import type { Told } from '@/components/ui/ActionForm';
import type { TransitionState } from '@/components/visits/TransitionPanel';
import { TRANSITION_ACTIONS } from '@/lib/domain/visit/vocabulary';
import type { Refusal } from '@/lib/domain/shared/result';
import { readDay } from '@/lib/domain/shared/as-typed';
import { tellRefusal } from '@/lib/server/tell-refusal';
import { currentActor } from '@/lib/server/current-actor';
import { rerouteByTodaysRules } from '@/lib/usecases/visits/reroute-by-todays-rules';
import { lowerLevel } from '@/lib/usecases/visits/set-level';
import { TRANSITION_USE_CASES } from '@/lib/usecases/visits/transitions';

/** Refusals after which the page stays as its reader has it. */
const KEEPS_PAGE: readonly Refusal['code'][] = ['STALE', 'NOT_SIGNED_IN'];

/** Carries out what a button of the visit's page says. */
export async function transitionAction(id: string, _state: TransitionState, form: FormData): Promise<TransitionState> {
  const action = TRANSITION_ACTIONS.find((known) => known === form.get('action'));
  if (!action) return { outcome: 'none', message: '', stale: false, errors: {} };

  const result = await TRANSITION_USE_CASES[action](await currentActor(), { id, ...toTransition(form) });
  if (!result.ok) {
    // What has come up since the page was opened is shown with the refusal; a stale page is shown anew when its reader asks.
    if (!KEEPS_PAGE.includes(result.refusal.code)) revalidatePath('/', 'layout');
    return refusedState(result.refusal);
  }

  revalidatePath('/', 'layout');
  const t = await getTranslations();
  return {
    outcome: 'done',
    message: t(`vocabulary.actionTold.${action}`),
    stale: false,
    errors: {},
  };
}

/** The protocol officer's level: lowered with a reason, or given back to the ranks. */
export async function lowerLevelAction(id: string, _state: TransitionState, form: FormData): Promise<TransitionState> {
  const because = String(form.get('comment') ?? '').trim();
  const result = await lowerLevel(await currentActor(), {
    id,
    version: Number(form.get('version')),
    because: form.get('action') === 'lower' ? because : null,
  });
  if (!result.ok) return refusedState(result.refusal);

  revalidatePath('/', 'layout');
  const t = await getTranslations('visitPage');
  return {
    outcome: 'done',
    message: t('levelSet'),
    stale: false,
    errors: {},
  };
}

/** Routes the visit by the rules in force now. */
export async function routeAgainAction(id: string, version: number): Promise<Told> {
  const routed = await rerouteByTodaysRules(await currentActor(), { id, version });
  if (!routed.ok) {
    const { message, ofField } = await tellRefusal(routed.refusal);
    return { tone: 'error', message: [message, ...Object.values(ofField)].join(' ') };
  }
  revalidatePath('/', 'layout');
  return { tone: 'success', message: (await getTranslations('visitPage'))('routedAgain') };
}

/** What the form says, each part only where the form has it; a day that cannot be read is left for the use case to refuse. */
function toTransition(form: FormData): Record<string, unknown> {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' && value.trim() !== '' ? { [name]: value } : {};
  };
  const day = String(form.get('startsOn') ?? '');
  return {
    version: Number(form.get('version')),
    comment: String(form.get('comment') ?? ''),
    fields: form.getAll('fields').map(String),
    conflicts: form.getAll('conflicts').map(String),
    ...text('leadDepartment'),
    ...text('reason'),
    ...text('exceptionReason'),
    ...text('conflictReason'),
    ...(day.trim() === '' ? {} : { startsOn: readDay(day) ?? day }),
  };
}

async function refusedState(refusal: Refusal): Promise<TransitionState> {
  const { message, ofField } = await tellRefusal(refusal);
  const errors = { ...ofField, ...(ofField['because'] ? { comment: ofField['because'] } : {}) };
  const [stale, signedOut] = [refusal.code === 'STALE', refusal.code === 'NOT_SIGNED_IN'];
  return { outcome: 'refused', message, stale, signedOut, errors };
}
