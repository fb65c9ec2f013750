'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import type { MoveAnswer } from '@/components/calendar/move';
import { currentActor } from '@/lib/server/current-actor';
import { tellRefusal } from '@/lib/server/tell-refusal';
import { editVisit } from '@/lib/usecases/visits/edit-visit';

/** Moves a visit in time, from the calendar by hand or by form; a refusal says why, a stale version who was quicker. */
export async function moveVisitAction(
  visit: { id: string; version: number },
  span: { startsAt: string; endsAt: string },
): Promise<MoveAnswer> {
  const moved = await editVisit(await currentActor(), { ...visit, changes: span });
  if (!moved.ok) {
    const { message, ofField } = await tellRefusal(moved.refusal);
    return { ok: false, message: [message, ...Object.values(ofField)].join(' ') };
  }
  revalidatePath('/', 'layout');
  return { ok: true, message: (await getTranslations('calendar'))('moved', { title: moved.value.title }) };
}
