'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import type { TransitionState } from '@/components/visits/TransitionPanel';
import { currentActor } from '@/lib/server/current-actor';
import { tellRefusal } from '@/lib/server/tell-refusal';
import { grantException, refuseException } from '@/lib/usecases/visits/decide-exception';

/** The chief executive's decision on a held visit. */
export async function exceptionAction(id: string, _state: TransitionState, form: FormData): Promise<TransitionState> {
  const granted = form.get('action') === 'grant';
  const result = await (granted ? grantException : refuseException)(await currentActor(), {
    id,
    version: Number(form.get('version')),
    reason: String(form.get('comment') ?? ''),
  });
  if (!result.ok) {
    const { message, ofField } = await tellRefusal(result.refusal);
    const { code } = result.refusal;
    const [stale, signedOut] = [code === 'STALE', code === 'NOT_SIGNED_IN'];
    return { outcome: 'refused', message, stale, signedOut, errors: { ...ofField, comment: ofField['reason'] ?? '' } };
  }

  revalidatePath('/', 'layout');
  const t = await getTranslations('hold');
  return { outcome: 'done', message: t(granted ? 'granted' : 'refused'), stale: false, errors: {} };
}
