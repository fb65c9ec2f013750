'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import type { Told } from '@/components/ui/ActionForm';
import type { Result } from '@/lib/domain/shared/result';
import { currentActor } from '@/lib/server/current-actor';
import { tellRefusal } from '@/lib/server/tell-refusal';
import { declareDisqualified, withdrawDisqualification } from '@/lib/usecases/disqualifications/disqualify';

export async function declareSelfAction(id: string, _before: Told, form: FormData): Promise<Told> {
  const reason = String(form.get('reason') ?? '');
  return told(await declareDisqualified(await currentActor(), { id, reason }), 'declared');
}

export async function declareOtherAction(id: string, _before: Told, form: FormData): Promise<Told> {
  const [person, reason] = ['person', 'reason'].map((name) => String(form.get(name) ?? '').trim());
  return told(await declareDisqualified(await currentActor(), { id, person, reason }), 'declared');
}

/** Of the declaration whose person the pressed button carries. */
export async function withdrawAction(id: string, _before: Told, form: FormData): Promise<Told> {
  const accountId = String(form.get('person') ?? '');
  return told(await withdrawDisqualification(await currentActor(), { id, accountId }), 'withdrawn');
}

async function told(result: Result<unknown>, done: 'declared' | 'withdrawn'): Promise<Told> {
  if (!result.ok) {
    const { message, ofField } = await tellRefusal(result.refusal);
    const signedOut = result.refusal.code === 'NOT_SIGNED_IN';
    return { tone: 'error', message: [message, ...Object.values(ofField)].join(' '), signedOut };
  }
  revalidatePath('/', 'layout');
  return { tone: 'success', message: (await getTranslations('deciding'))(done) };
}
