'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import type { ProposalTaken, ProposedItem, SlotsFound } from '@/components/programme/slots/slot-view';
import type { SlotWishesInput } from '@/lib/domain/programme/slots/slot-schema';
import { currentActor } from '@/lib/server/current-actor';
import { tellRefusal } from '@/lib/server/tell-refusal';
import { changeProgramme } from '@/lib/usecases/programme/change-programme';
import { proposeProgramme } from '@/lib/usecases/programme/propose-programme';
import { showSlots } from './show-slots';

export async function findSlotsAction(id: string, wishes: SlotWishesInput): Promise<SlotsFound> {
  const proposed = await proposeProgramme(await currentActor(), { ...wishes, id });
  return proposed.ok ? showSlots(proposed.value) : { ok: false, ...(await tellRefusal(proposed.refusal)) };
}

/** Puts a proposal into the programme; what somebody has taken meanwhile is refused, and nothing of it is put. */
export async function takeProposalAction(id: string, items: ProposedItem[]): Promise<ProposalTaken> {
  const put = items.map(({ stop: _wished, ...item }) => item);
  const changed = await changeProgramme(await currentActor(), { id, put });
  if (!changed.ok) return { ok: false, message: (await tellRefusal(changed.refusal)).message };
  revalidatePath('/', 'layout');
  return { ok: true, message: (await getTranslations('slots'))('taken', { count: items.length }) };
}
