'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import type { MadeFeed } from '@/components/feeds/MakeFeedForm';
import type { Told } from '@/components/ui/ActionForm';
import { currentActor } from '@/lib/server/current-actor';
import { tellRefusal } from '@/lib/server/tell-refusal';
import { makeFeed } from '@/lib/usecases/feeds/make-feed';
import { revokeFeedById } from '@/lib/usecases/feeds/revoke-feed';

/** Makes a feed and shows its address this once. The form's subject is a kind, or a department. */
export async function makeFeedAction(_before: MadeFeed, form: FormData): Promise<MadeFeed> {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const subject = text('subject');
  const of =
    subject === 'FILTER'
      ? { kind: subject, filter: Object.fromEntries(new URLSearchParams(text('filter'))) }
      : subject === 'MINE'
        ? { kind: subject }
        : { kind: 'DEPARTMENT', department: subject };

  const made = await makeFeed(await currentActor(), { ...of, name: text('name'), language: text('language') });
  if (!made.ok) {
    const { message, ofField } = await tellRefusal(made.refusal);
    const { '': ofAll, name = '', ...ofSubject } = ofField;
    return { url: null, message: ofAll ?? message, ofField: { name, subject: Object.values(ofSubject)[0] ?? '' } };
  }
  revalidatePath('/settings/feeds');
  const { url, name } = made.value;
  return { url, message: (await getTranslations('feeds'))('made', { name }), ofField: {} };
}

export async function revokeFeedAction(_before: Told, form: FormData): Promise<Told> {
  const revoked = await revokeFeedById(await currentActor(), { id: form.get('id') });
  if (!revoked.ok) return { tone: 'error', message: (await tellRefusal(revoked.refusal)).message };
  revalidatePath('/settings/feeds');
  return { tone: 'success', message: (await getTranslations('feeds'))('revoked') };
}
