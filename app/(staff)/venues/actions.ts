'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { Answered } from '@/components/forms/answered';
import type { Told } from '@/components/ui/ActionForm';
import type { Result } from '@/lib/domain/shared/result';
import { readNumber, readVenueForm } from '@/lib/domain/venues/read-venue-form';
import { currentActor } from '@/lib/server/current-actor';
import { closeVenue, liftClosure } from '@/lib/usecases/venues/closures';
import { addVenue, changeVenue, retireVenue } from '@/lib/usecases/venues/save-venue';
import { setTravel } from '@/lib/usecases/venues/set-travel';
import { dayOf, fieldsOf, refusedForm, toldRefusal } from '../register-forms';

export async function addVenueAction(_before: Answered, form: FormData): Promise<Answered> {
  return saveVenue(form, async (venue) => addVenue(await currentActor(), { venue }));
}

export async function changeVenueAction(
  id: string,
  version: number,
  _before: Answered,
  form: FormData,
): Promise<Answered> {
  return saveVenue(form, async (venue) => changeVenue(await currentActor(), { id, version, venue }));
}

async function saveVenue(form: FormData, save: (venue: unknown) => Promise<Result<{ id: string }>>): Promise<Answered> {
  const { content, issues } = readVenueForm(fieldsOf(form));
  if (issues.length > 0) return refusedForm({ code: 'INVALID', issues }, form);
  const saved = await save(content);
  if (!saved.ok) return refusedForm(saved.refusal, form);
  redirect(`/venues/${saved.value.id}`);
}

export async function closeVenueAction(id: string, _before: Answered, form: FormData): Promise<Answered> {
  const days = { from: dayOf(form, 'from'), to: dayOf(form, 'to'), reason: fieldsOf(form).get('reason') };
  const closed = await closeVenue(await currentActor(), { id, ...days });
  if (!closed.ok) return refusedForm(closed.refusal, form);
  revalidatePath(`/venues/${id}`);
  return { tone: 'success', message: (await getTranslations('venues'))('closureSaved'), ofField: {} };
}

export async function liftClosureAction(id: string, _before: Told, form: FormData): Promise<Told> {
  const lifted = await liftClosure(await currentActor(), { id, closure: fieldsOf(form).get('closure') });
  if (!lifted.ok) return toldRefusal(lifted.refusal);
  revalidatePath(`/venues/${id}`);
  return { tone: 'success', message: (await getTranslations('venues'))('closureLifted') };
}

export async function setTravelAction(id: string, _before: Answered, form: FormData): Promise<Answered> {
  const { get } = fieldsOf(form);
  const others = [...form.keys()].flatMap((name) => (name.startsWith('minutes.') ? name.slice('minutes.'.length) : []));
  const times = others.map((to) => ({
    ...{ to, minutes: readNumber(get(`minutes.${to}`)), was: readNumber(get(`was.${to}`)) },
  }));
  const set = await setTravel(await currentActor(), { id, times });
  if (!set.ok) {
    const { refusal } = set;
    if (refusal.code !== 'INVALID') return refusedForm(refusal, form);
    // The use case knows the ways by their place in the list, the form by the venue they lead to.
    const issues = refusal.issues.map((issue) => {
      const index = Number(/^times\.(\d+)\.minutes$/.exec(issue.path)?.[1] ?? NaN);
      return { ...issue, path: `minutes.${others[index] ?? ''}` };
    });
    return refusedForm({ code: 'INVALID', issues }, form);
  }
  revalidatePath(`/venues/${id}`);
  return { tone: 'success', message: (await getTranslations('venues'))('travelSaved'), ofField: {} };
}

export async function retireVenueAction(id: string, version: number, retired: boolean): Promise<Told> {
  const set = await retireVenue(await currentActor(), { id, version, retired });
  if (!set.ok) return toldRefusal(set.refusal);
  revalidatePath(`/venues/${id}`);
  return { tone: 'success', message: (await getTranslations('registers'))(retired ? 'retiredNow' : 'restored') };
}
