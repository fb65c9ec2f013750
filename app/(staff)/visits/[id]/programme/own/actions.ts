'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import type { Told } from '@/components/ui/ActionForm';
import { currentActor } from '@/lib/server/current-actor';
import { tellRefusal } from '@/lib/server/tell-refusal';
import { acknowledgeProgramme } from '@/lib/usecases/published/acknowledge';

/** A host says that they have read their part of the version they saw. */
export async function acknowledgeAction(id: string, number: number): Promise<Told> {
  const read = await acknowledgeProgramme(await currentActor(), { id, number });
  if (!read.ok) {
    const signedOut = read.refusal.code === 'NOT_SIGNED_IN';
    return { tone: 'error', message: (await tellRefusal(read.refusal)).message, signedOut };
  }
  revalidatePath('/', 'layout');
  return { tone: 'success', message: (await getTranslations('published'))('own.done') };
}
