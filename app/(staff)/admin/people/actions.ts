'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import type { Told } from '@/components/ui/ActionForm';
import type { Result } from '@/lib/domain/shared/result';
import { currentActor } from '@/lib/server/current-actor';
import { tellRefusal } from '@/lib/server/tell-refusal';
import {
  endRoleOfAccount,
  giveRoleToAccount,
  revokeAccountSessions,
  setAccountActive,
} from '@/lib/usecases/accounts/manage-accounts';

const text = (form: FormData, name: string) => String(form.get(name) ?? '');

export async function giveRoleAction(accountId: string, _before: Told, form: FormData): Promise<Told> {
  const department = text(form, 'department');
  const validTo = text(form, 'validTo');
  return told(
    await giveRoleToAccount(await currentActor(), {
      accountId,
      role: text(form, 'role'),
      department: department === '' ? null : department,
      validFrom: text(form, 'validFrom'),
      validTo: validTo === '' ? null : validTo,
    }),
  );
}

export async function endRoleAction(assignmentId: string): Promise<Told> {
  return told(await endRoleOfAccount(await currentActor(), { assignmentId }));
}

export async function setActiveAction(accountId: string, active: boolean): Promise<Told> {
  return told(await setAccountActive(await currentActor(), { accountId, active }));
}

export async function revokeSessionsAction(accountId: string): Promise<Told> {
  return told(await revokeAccountSessions(await currentActor(), { accountId }));
}

async function told(result: Result<null>): Promise<Told> {
  if (!result.ok) {
    const { message, ofField } = await tellRefusal(result.refusal);
    return { tone: 'error', message: [message, ...Object.values(ofField)].join(' ') };
  }
  revalidatePath('/admin/people');
  return { tone: 'success', message: (await getTranslations('accounts'))('changed') };
}
