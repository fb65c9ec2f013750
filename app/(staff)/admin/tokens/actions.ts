'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import type { MadeToken } from '@/components/admin/MakeTokenForm';
import type { Told } from '@/components/ui/ActionForm';
import { currentActor } from '@/lib/server/current-actor';
import { tellRefusal } from '@/lib/server/tell-refusal';
import { makeToken, revokeTokenById } from '@/lib/usecases/tokens/manage-tokens';

/** Makes a token and shows its text this once. */
export async function makeTokenAction(_before: MadeToken, form: FormData): Promise<MadeToken> {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const days = text('days');
  const made = await makeToken(await currentActor(), {
    account: text('account'),
    name: text('name'),
    days: days === '' ? null : Number(days),
  });
  if (!made.ok) {
    const { message, ofField } = await tellRefusal(made.refusal);
    return { token: null, message, ofField };
  }
  revalidatePath('/admin/tokens');
  return { token: made.value.token, message: (await getTranslations('tokens'))('made'), ofField: {} };
}

export async function revokeTokenAction(id: string): Promise<Told> {
  const revoked = await revokeTokenById(await currentActor(), { id });
  if (!revoked.ok) return { tone: 'error', message: (await tellRefusal(revoked.refusal)).message };
  revalidatePath('/admin/tokens');
  return { tone: 'success', message: (await getTranslations('tokens'))('changed') };
}
