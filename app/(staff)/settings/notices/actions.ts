'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import type { Told } from '@/components/ui/ActionForm';
import { MAIL_TOPICS } from '@/lib/domain/notices/mail-timing';
import { currentActor } from '@/lib/server/current-actor';
import { tellRefusal } from '@/lib/server/tell-refusal';
import { saveMailSettings } from '@/lib/usecases/notices/mail-settings';

/** Keeps how the reader wants to hear of what. */
export async function saveMailSettingsAction(_before: Told, form: FormData): Promise<Told> {
  const timings = Object.fromEntries(
    MAIL_TOPICS.flatMap((topic) => (form.has(`timings.${topic}`) ? [[topic, form.get(`timings.${topic}`)]] : [])),
  );
  const saved = await saveMailSettings(await currentActor(), { locale: form.get('locale'), timings });
  if (!saved.ok) {
    const { message, ofField } = await tellRefusal(saved.refusal);
    const signedOut = saved.refusal.code === 'NOT_SIGNED_IN';
    return { tone: 'error', message: [message, ...Object.values(ofField)].join(' '), signedOut };
  }
  revalidatePath('/settings/notices');
  return { tone: 'success', message: (await getTranslations('mailSettings'))('saved') };
}
