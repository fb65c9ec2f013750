'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import type { Answered } from '@/components/forms/answered';
import { readDay } from '@/lib/domain/shared/as-typed';
import type { Refusal } from '@/lib/domain/shared/result';
import { currentActor } from '@/lib/server/current-actor';
import { tellRefusal } from '@/lib/server/tell-refusal';
import { setTargetStatus } from '@/lib/usecases/areas/set-status';

export async function setStatusAction(_before: Answered, form: FormData): Promise<Answered> {
  const result = await setTargetStatus(await currentActor(), {
    ...{ target: target(form), status: text(form, 'status'), from: day(form, 'from'), to: day(form, 'to') || null },
    reason: { fi: text(form, 'reason.fi'), sv: text(form, 'reason.sv'), en: text(form, 'reason.en') },
    decision: text(form, 'decision'),
  });
  if (result.ok) {
    revalidatePath('/', 'layout');
    return { tone: 'success', message: (await getTranslations('areas'))('saved'), ofField: {} };
  }
  return { tone: 'error', ...(await tellRefusal(asTyped(result.refusal, form))) };
}

/** "area:RUSSIA", "partner:" and its id, or a partner that the register does not hold yet. */
function target(form: FormData) {
  const [kind, key = ''] = text(form, 'target').split(':');
  if (kind === 'area') return { area: key };
  if (kind === 'partner') return { partnerId: key };
  return { partner: text(form, 'partner'), country: text(form, 'country') || null };
}

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim();

/** A day as it is written in Finland, or as it was typed where it cannot be read. */
const day = (form: FormData, name: string) => readDay(text(form, name)) ?? text(form, name);

/** A field that was left empty is missing, and a day is asked for the way people write it. */
function asTyped(refusal: Refusal, form: FormData): Refusal {
  if (refusal.code !== 'INVALID') return refusal;
  const issues = refusal.issues.map((issue) => {
    if (issue.code !== 'wrong_format') return issue;
    if (text(form, issue.path) === '') return { path: issue.path, code: 'required' };
    return issue.params?.['format'] === 'date' ? { path: issue.path, code: 'wrong_date' } : issue;
  });
  return { code: 'INVALID', issues };
}
