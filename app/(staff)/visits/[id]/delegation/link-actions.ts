'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import type { MadeLink } from '@/components/delegation/MakeLinkForm';
import type { Told } from '@/components/ui/ActionForm';
import { currentActor } from '@/lib/server/current-actor';
import { env } from '@/lib/server/env';
import { tellRefusal } from '@/lib/server/tell-refusal';
import { makeContactLink, revokeContactLink } from '@/lib/usecases/delegation/contact-links';

/** Makes a link and shows its address this once. */
export async function makeLinkAction(id: string, _before: MadeLink, form: FormData): Promise<MadeLink> {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const made = await makeContactLink(await currentActor(), {
    ...{ id, contact: text('contact'), heading: text('heading') },
    ...{ showsList: form.get('showsList') === 'yes', days: Number(text('days')) },
  });
  if (!made.ok) {
    const { message, ofField } = await tellRefusal(made.refusal);
    return { address: null, message, ofField };
  }
  revalidatePath(`/visits/${id}/delegation`);
  const t = await getTranslations('delegation.links');
  return { address: `${env().NEXTAUTH_URL}/delegation/${made.value.secret}`, message: t('made'), ofField: {} };
}

export async function revokeLinkAction(id: string, link: string): Promise<Told> {
  const revoked = await revokeContactLink(await currentActor(), { id, link });
  if (!revoked.ok) return { tone: 'error', message: (await tellRefusal(revoked.refusal)).message };
  revalidatePath(`/visits/${id}/delegation`);
  return { tone: 'success', message: (await getTranslations('delegation.links'))('revokedNow') };
}
