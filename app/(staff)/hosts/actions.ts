'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { Answered } from '@/components/forms/answered';
import type { Told } from '@/components/ui/ActionForm';
import type { Result } from '@/lib/domain/shared/result';
import { readTexts } from '@/lib/domain/venues/read-venue-form';
import { currentActor } from '@/lib/server/current-actor';
import { recordHostOrder } from '@/lib/usecases/hosts/record-order';
import { addPerson, changePerson, retirePerson } from '@/lib/usecases/hosts/save-person';
import { dayOf, fieldsOf, refusedForm, toldRefusal } from '../register-forms';

export async function addPersonAction(_before: Answered, form: FormData): Promise<Answered> {
  return saved(await addPerson(await currentActor(), { person: readPersonForm(form) }), form);
}

export async function changePersonAction(
  id: string,
  version: number,
  _before: Answered,
  form: FormData,
): Promise<Answered> {
  return saved(await changePerson(await currentActor(), { id, version, person: readPersonForm(form) }), form);
}

export async function retirePersonAction(id: string, version: number, retired: boolean): Promise<Told> {
  const set = await retirePerson(await currentActor(), { id, version, retired });
  if (!set.ok) return toldRefusal(set.refusal);
  revalidatePath(`/hosts/${id}`);
  return { tone: 'success', message: (await getTranslations('registers'))(retired ? 'retiredNow' : 'restored') };
}

/** Records a new version of the host order; `base` is the one recorded last when the page was made. */
export async function recordOrderAction(base: string | null, _before: Answered, form: FormData): Promise<Answered> {
  const { get, all } = fieldsOf(form);
  const places = all('places').map((personId) => ({ personId, receives: all(`receives.${personId}`) }));
  const order = { validFrom: dayOf(form, 'validFrom'), decision: get('decision'), places };
  const recorded = await recordHostOrder(await currentActor(), { base, order });
  if (!recorded.ok) return refusedForm(recorded.refusal, form);
  revalidatePath('/hosts', 'layout');
  return { tone: 'success', message: (await getTranslations('hosts'))('orderSaved'), ofField: {} };
}

function readPersonForm(form: FormData) {
  const { get, all } = fieldsOf(form);
  return {
    ...{ name: get('name'), title: readTexts(get, 'title'), email: get('email'), phone: get('phone') },
    ...{ duties: all('duties'), languages: all('languages'), rank: get('rank') || null, notes: get('notes') },
    accountId: get('accountId') || null,
  };
}

async function saved(result: Result<{ id: string }>, form: FormData): Promise<Answered> {
  if (!result.ok) return refusedForm(result.refusal, form);
  redirect(`/hosts/${result.value.id}`);
}
