'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import type { ConsultationTold } from '@/components/approvals/ConsultationForm';
import type { Told } from '@/components/ui/ActionForm';
import { consultationFormSchema, readConsultationForm } from '@/lib/domain/approval/read-consultation-form';
import type { Refusal } from '@/lib/domain/shared/result';
import { currentActor } from '@/lib/server/current-actor';
import { tellRefusal } from '@/lib/server/tell-refusal';
import { changeConsultation, recordConsultation, removeConsultation } from '@/lib/usecases/consultations/consult';

type Which = { id: string; consultation: string; version: number };

export async function recordConsultationAction(
  id: string,
  timeZone: string,
  _before: ConsultationTold,
  form: FormData,
): Promise<ConsultationTold> {
  const read = readConsultationForm(consultationFormSchema.parse(Object.fromEntries(form)), timeZone);
  if (!read.ok) return refusedForm(read.refusal);
  const recorded = await recordConsultation(await currentActor(), { id, content: read.value });
  return recorded.ok ? doneForm('recorded') : refusedForm(recorded.refusal);
}

export async function changeConsultationAction(
  timeZone: string,
  which: Which,
  _before: ConsultationTold,
  form: FormData,
): Promise<ConsultationTold> {
  const read = readConsultationForm(consultationFormSchema.parse(Object.fromEntries(form)), timeZone);
  if (!read.ok) return refusedForm(read.refusal);
  const changed = await changeConsultation(await currentActor(), { ...which, changes: read.value });
  return changed.ok ? doneForm('changed') : refusedForm(changed.refusal);
}

/** Takes the consultation off the record whose id and version the pressed button carries; its reason stands beside it. */
export async function removeConsultationAction(id: string, _before: Told, form: FormData): Promise<Told> {
  const [consultation = '', version] = String(form.get('consultation') ?? '').split(' ');
  const comment = String(form.get(`comment-${consultation}`) ?? '');
  const which = { id, consultation, version: Number(version) };
  const removed = await removeConsultation(await currentActor(), { ...which, comment });
  if (!removed.ok) {
    const { message, ofField } = await tellRefusal(removed.refusal);
    const signedOut = removed.refusal.code === 'NOT_SIGNED_IN';
    return { tone: 'error', message: [message, ...Object.values(ofField)].join(' '), signedOut };
  }
  revalidatePath('/', 'layout');
  return { tone: 'success', message: (await getTranslations('consultations'))('removed') };
}

async function doneForm(what: 'recorded' | 'changed'): Promise<ConsultationTold> {
  revalidatePath('/', 'layout');
  return { tone: 'success', message: (await getTranslations('consultations'))(what), errors: {} };
}

/** What is wrong with the moment as a whole stands by the day. */
async function refusedForm(refusal: Refusal): Promise<ConsultationTold> {
  const { message, ofField } = await tellRefusal(refusal);
  const errors = Object.fromEntries(
    Object.entries(ofField).map(([path, said]) => [
      path.replace(/^(content|changes)\./, '').replace(/^at$/, 'day'),
      said,
    ]),
  );
  return { tone: 'error', message, errors, signedOut: refusal.code === 'NOT_SIGNED_IN' };
}
