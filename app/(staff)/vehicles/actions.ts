'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import type { Answered } from '@/components/forms/answered';
import type { Told } from '@/components/ui/ActionForm';
import type { Result } from '@/lib/domain/shared/result';
import { readNumber } from '@/lib/domain/venues/read-venue-form';
import { currentActor } from '@/lib/server/current-actor';
import { addVehicle, changeVehicle, retireVehicle } from '@/lib/usecases/vehicles/vehicles';
import { fieldsOf, refusedForm, toldRefusal } from '../register-forms';

export async function addVehicleAction(_before: Answered, form: FormData): Promise<Answered> {
  return answered(await addVehicle(await currentActor(), { vehicle: readVehicle(form) }), form);
}

export async function changeVehicleAction(
  id: string,
  version: number,
  _before: Answered,
  form: FormData,
): Promise<Answered> {
  return answered(await changeVehicle(await currentActor(), { id, version, vehicle: readVehicle(form) }), form);
}

export async function retireVehicleAction(id: string, version: number, retired: boolean): Promise<Told> {
  const set = await retireVehicle(await currentActor(), { id, version, retired });
  if (!set.ok) return toldRefusal(set.refusal);
  revalidatePath('/vehicles');
  return { tone: 'success', message: (await getTranslations('registers'))(retired ? 'retiredNow' : 'restored') };
}

function readVehicle(form: FormData) {
  const { get } = fieldsOf(form);
  return { name: get('name'), seats: readNumber(get('seats')) ?? undefined, accessible: get('accessible') === 'yes' };
}

async function answered(result: Result<unknown>, form: FormData): Promise<Answered> {
  if (!result.ok) return refusedForm(result.refusal, form);
  revalidatePath('/vehicles');
  return { tone: 'success', message: (await getTranslations('venues'))('vehicleSaved'), ofField: {} };
}
