'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import type { Answered } from '@/components/forms/answered';
import type { Told } from '@/components/ui/ActionForm';
import type { Result } from '@/lib/domain/shared/result';
import type { LocalizedText } from '@/lib/domain/visit/vocabulary';
import { currentActor } from '@/lib/server/current-actor';
import { tellRefusal } from '@/lib/server/tell-refusal';
import {
  addRejectionReason,
  moveRejectionReason,
  restoreReason,
  retireReason,
  wordReason,
} from '@/lib/usecases/registers/keep-rejection-reasons';

export async function addReasonAction(_before: Answered, form: FormData): Promise<Answered> {
  return answered(await addRejectionReason(await currentActor(), { name: nameIn(form) }), 'added');
}

/** `seen`: the words that the form was opened with. */
export async function wordReasonAction(
  key: string,
  seen: LocalizedText,
  _before: Answered,
  form: FormData,
): Promise<Answered> {
  return answered(await wordReason(await currentActor(), { key, seen, name: nameIn(form) }), 'saved');
}

/** The buttons of the rows: "UP:COST", "RETIRE:COST". */
export async function changeReasonAction(_before: Told, form: FormData): Promise<Told> {
  const [does, key = ''] = String(form.get('does') ?? '').split(':');
  const actor = await currentActor();
  const result =
    does === 'RETIRE'
      ? await retireReason(actor, { key })
      : does === 'RESTORE'
        ? await restoreReason(actor, { key })
        : await moveRejectionReason(actor, { key, direction: does });

  const told = await answered(result, 'saved');
  return told && { tone: told.tone, message: [told.message, ...Object.values(told.ofField)].join(' ') };
}

const nameIn = (form: FormData) => {
  const text = (field: string) => String(form.get(field) ?? '').trim();
  return { fi: text('fi'), sv: text('sv'), en: text('en') };
};

async function answered(result: Result<unknown>, done: 'added' | 'saved'): Promise<Answered> {
  // What is refused because somebody was quicker is to be seen as it is now.
  revalidatePath('/rejection-reasons');
  if (!result.ok) return { tone: 'error', ...(await tellRefusal(result.refusal)) };
  return { tone: 'success', message: (await getTranslations('rejectionReasons'))(done), ofField: {} };
}
