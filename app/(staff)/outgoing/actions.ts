'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import type { Told } from '@/components/ui/ActionForm';
import { currentActor } from '@/lib/server/current-actor';
import { tellRefusal } from '@/lib/server/tell-refusal';
import { sendAgain } from '@/lib/usecases/mail/send-again';

/** Sends the failed mail again whose `id` the pressed button carries. */
export async function sendAgainAction(_before: Told, form: FormData): Promise<Told> {
  const sent = await sendAgain(await currentActor(), { id: form.get('id') });
  // Where it could not be done the list is out of date.
  revalidatePath('/outgoing');
  if (!sent.ok) return { tone: 'error', message: (await tellRefusal(sent.refusal)).message };
  return { tone: 'success', message: (await getTranslations('outgoing'))('sentAgain') };
}
