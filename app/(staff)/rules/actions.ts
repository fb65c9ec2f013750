'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { Answered } from '@/components/forms/answered';
import type { Told } from '@/components/ui/ActionForm';
import { readDay } from '@/lib/domain/shared/as-typed';
import type { Refusal } from '@/lib/domain/shared/result';
import type { Department } from '@/lib/domain/visit/vocabulary';
import { currentActor } from '@/lib/server/current-actor';
import { tellRefusal } from '@/lib/server/tell-refusal';
import { agreeToRuleSet } from '@/lib/usecases/rules/agree-rule-set';
import { changeRuleSet, discardRuleSet, draftRuleSet } from '@/lib/usecases/rules/draft-rule-set';

export async function makeDraftAction(): Promise<Told> {
  const made = await draftRuleSet(await currentActor(), {});
  if (!made.ok) return told(made.refusal);
  redirect(`/rules/${made.value.id}`);
}

/** Opens a rule proposed from a decision of the triage queue in the editor of a draft, a new one where none is chosen. */
export async function openOfferAction(visitId: string, _before: Told, form: FormData): Promise<Told> {
  const chosen = String(form.get('draft') ?? '');
  const made = chosen === '' ? await draftRuleSet(await currentActor(), {}) : null;
  if (made && !made.ok) return told(made.refusal);
  redirect(`/rules/${made?.value.id ?? chosen}/edit?visit=${visitId}`);
}

export async function changeDayAction(
  id: string,
  revision: number,
  _before: Answered,
  form: FormData,
): Promise<Answered> {
  const typed = String(form.get('effectiveFrom') ?? '');
  const effectiveFrom = readDay(typed) ?? typed;
  const changed = await changeRuleSet(await currentActor(), { id, revision, effectiveFrom });
  if (!changed.ok) return { tone: 'error', ...(await tellRefusal(changed.refusal)) };
  revalidatePath('/rules', 'layout');
  return { tone: 'success', message: (await getTranslations('rules'))('saved'), ofField: {} };
}

export async function agreeAction(id: string, revision: number, department: Department): Promise<Told> {
  const agreed = await agreeToRuleSet(await currentActor(), { id, revision, department });
  if (!agreed.ok) return told(agreed.refusal);
  revalidatePath('/rules', 'layout');
  const t = await getTranslations('rules');
  return { tone: 'success', message: t(agreed.value.state === 'AGREED' ? 'settled' : 'agreed') };
}

export async function discardAction(id: string, revision: number): Promise<Told> {
  const discarded = await discardRuleSet(await currentActor(), { id, revision });
  if (!discarded.ok) return told(discarded.refusal);
  revalidatePath('/rules', 'layout');
  redirect('/rules');
}

async function told(refusal: Refusal): Promise<Told> {
  const { message, ofField } = await tellRefusal(refusal);
  // A button has no fields to mark: what is wrong is the message.
  return { tone: 'error', message: Object.values(ofField).join(' ') || message };
}
