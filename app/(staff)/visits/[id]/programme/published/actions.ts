'use server';

import { revalidatePath } from 'next/cache';
import { getLocale, getTranslations } from 'next-intl/server';
import type { MadeLink } from '@/components/published/made-link';
import type { Told } from '@/components/ui/ActionForm';
import type { Refusal } from '@/lib/domain/shared/result';
import { formatList } from '@/lib/i18n/formats';
import { tellConflict } from '@/lib/i18n/tell-conflict';
import { currentActor } from '@/lib/server/current-actor';
import { env } from '@/lib/server/env';
import { tellRefusal } from '@/lib/server/tell-refusal';
import { recordAcknowledgement } from '@/lib/usecases/published/acknowledge';
import { publishProgramme } from '@/lib/usecases/published/publish-programme';
import { makeSharedLink, withdrawLink } from '@/lib/usecases/published/shared-links';

/** Publishes the plan as its reader saw it. */
export async function publishAction(
  { id, version, timeZone }: { id: string; version: number; timeZone: string },
  _before: Told,
  form: FormData,
): Promise<Told> {
  const note = String(form.get('note') ?? '');
  const published = await publishProgramme(await currentActor(), { id, version, note });
  const t = await getTranslations('published');
  if (published.ok) {
    revalidatePath('/', 'layout');
    return { tone: 'success', message: t('publish.done', { number: String(published.value.number) }) };
  }
  if (published.refusal.code !== 'CONFLICT') return refused(published.refusal);

  const [c, locale] = [await getTranslations('itemConflict'), await getLocale()];
  const told = published.refusal.conflicts.map((conflict) => tellConflict(conflict, c, locale, timeZone));
  return { tone: 'error', message: t('publish.refused', { conflicts: [...new Set(told)].join(' ') }) };
}

/** Puts on record that a host has said they have read their part. */
export async function recordReadingAction(
  which: { id: string; personId: string; number: number },
  _before: Told,
  form: FormData,
): Promise<Told> {
  const recorded = await recordAcknowledgement(await currentActor(), { ...which, how: String(form.get('how') ?? '') });
  if (!recorded.ok) return refused(recorded.refusal);
  revalidatePath('/', 'layout');
  return { tone: 'success', message: (await getTranslations('published'))('readings.done') };
}

/** Makes a link and shows its address this once. */
export async function makeLinkAction(id: string, _before: MadeLink, form: FormData): Promise<MadeLink> {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const made = await makeSharedLink(await currentActor(), {
    ...{ id, receiver: text('receiver'), heading: text('heading'), language: text('language') },
    lastDay: text('lastDay'),
  });
  if (!made.ok) {
    const { message, ofField } = await tellRefusal(made.refusal);
    return { address: null, message, ofField, signedOut: made.refusal.code === 'NOT_SIGNED_IN' };
  }
  revalidatePath('/', 'layout');
  const address = new URL(`/p/${made.value.secret}`, env().NEXTAUTH_URL).href;
  return { address, message: (await getTranslations('published'))('links.made'), ofField: {} };
}

/** Withdraws the link whose id the pressed button carries. */
export async function withdrawLinkAction(
  id: string,
  receivers: Record<string, string>,
  _before: Told,
  form: FormData,
): Promise<Told> {
  const link = String(form.get('link') ?? '');
  const withdrawn = await withdrawLink(await currentActor(), { id, link });
  if (!withdrawn.ok) return refused(withdrawn.refusal);
  revalidatePath('/', 'layout');
  const t = await getTranslations('published');
  return { tone: 'success', message: t('links.withdrawnNow', { receiver: receivers[link] ?? '' }) };
}

async function refused(refusal: Refusal): Promise<Told> {
  const { message, ofField } = await tellRefusal(refusal);
  const said = formatList(Object.values(ofField), await getLocale());
  return {
    tone: 'error',
    message: said ? `${message} ${said}.` : message,
    signedOut: refusal.code === 'NOT_SIGNED_IN',
  };
}
