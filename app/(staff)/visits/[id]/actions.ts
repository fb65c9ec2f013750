'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import type { Told } from '@/components/ui/ActionForm';
import type { TransitionState } from '@/components/visits/TransitionPanel';
import { TRANSITION_ACTIONS } from '@/lib/domain/visit/vocabulary';
import { tellRefusal } from '@/lib/server/tell-refusal';
import { currentActor } from '@/lib/server/current-actor';
import { rerouteByTodaysRules } from '@/lib/usecases/visits/reroute-by-todays-rules';
import { lowerLevel } from '@/lib/usecases/visits/set-level';
import { TRANSITION_USE_CASES } from '@/lib/usecases/visits/transitions';

/** Carries out what a button of the visit's page says. */
export async function transitionAction(id: string, _state: TransitionState, form: FormData): Promise<TransitionState> {
  const action = TRANSITION_ACTIONS.find((known) => known === form.get('action'));
  if (!action) return { outcome: 'none', message: '', stale: false, commentError: '' };

  const department = form.get('leadDepartment');
  const result = await TRANSITION_USE_CASES[action](await currentActor(), {
    id,
    version: Number(form.get('version')),
    comment: String(form.get('comment') ?? ''),
    ...(typeof department === 'string' && department !== '' ? { leadDepartment: department } : {}),
  });
  if (!result.ok) return toState(await tellRefusal(result.refusal), result.refusal.code === 'STALE');

  revalidatePath('/', 'layout');
  const t = await getTranslations();
  return {
    outcome: 'done',
    message: t('visitPage.done', { action: t(`vocabulary.actionDone.${action}`) }),
    stale: false,
    commentError: '',
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
  if (!result.ok) return toState(await tellRefusal(result.refusal), result.refusal.code === 'STALE');

  revalidatePath('/', 'layout');
  const t = await getTranslations();
  return {
    outcome: 'done',
    message: t('visitPage.done', { action: t('trail.done.set_level') }),
    stale: false,
    commentError: '',
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

function toState(
  { message, ofField }: { message: string; ofField: Record<string, string> },
  stale: boolean,
): TransitionState {
  return { outcome: 'refused', message, stale, commentError: ofField['comment'] ?? ofField['because'] ?? '' };
}
