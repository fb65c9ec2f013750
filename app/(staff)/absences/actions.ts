'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import type { Answered } from '@/components/forms/answered';
import type { Told } from '@/components/ui/ActionForm';
import { readDay } from '@/lib/domain/shared/as-typed';
import type { Refusal, Result } from '@/lib/domain/shared/result';
import { currentActor } from '@/lib/server/current-actor';
import { tellRefusal } from '@/lib/server/tell-refusal';
import { endAbsence } from '@/lib/usecases/office/end-absence';
import { endSubstitution } from '@/lib/usecases/office/end-substitution';
import { entrustAssistant } from '@/lib/usecases/office/entrust-assistant';
import { recordAbsence } from '@/lib/usecases/office/record-absence';
import { releaseAssistant } from '@/lib/usecases/office/release-assistant';
import { setSubstitutes } from '@/lib/usecases/office/set-substitutes';

export async function recordAbsenceAction(account: string, _before: Answered, form: FormData): Promise<Answered> {
  const input = { account, from: day(form, 'from'), to: day(form, 'to') || null, reason: text(form, 'reason') };
  return answered(await recordAbsence(await currentActor(), input), 'recorded', form);
}

export async function shortenAbsenceAction(id: string, _before: Answered, form: FormData): Promise<Answered> {
  return answered(await endAbsence(await currentActor(), { id, lastDay: day(form, 'lastDay') }), 'shortened', form);
}

export async function endAbsenceAction(_before: Told, form: FormData): Promise<Told> {
  return told(await endAbsence(await currentActor(), { id: text(form, 'id') }), 'ended', form);
}

export async function setSubstitutesAction(account: string, _before: Answered, form: FormData): Promise<Answered> {
  const input = {
    account,
    substitutes: form.getAll('substitutes').map(String),
    from: day(form, 'from'),
    to: day(form, 'to') || null,
  };
  return answered(await setSubstitutes(await currentActor(), input), 'substitutesSaved', form);
}

export async function endSubstitutionAction(_before: Told, form: FormData): Promise<Told> {
  return told(await endSubstitution(await currentActor(), { id: text(form, 'id') }), 'substitutesEnded', form);
}

export async function entrustAction(account: string, _before: Told, form: FormData): Promise<Told> {
  const assistant = text(form, 'assistant');
  return told(await entrustAssistant(await currentActor(), { account, assistant }), 'entrusted', form);
}

export async function releaseAction(account: string, _before: Told, form: FormData): Promise<Told> {
  const assistant = text(form, 'assistant');
  return told(await releaseAssistant(await currentActor(), { account, assistant }), 'released', form);
}

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim();

/** A day as it is written in Finland, or as it was typed where it cannot be read. */
const day = (form: FormData, name: string) => readDay(text(form, name)) ?? text(form, name);

type Done = 'recorded' | 'shortened' | 'ended' | 'substitutesSaved' | 'substitutesEnded' | 'entrusted' | 'released';

/** What came of a form whose fields tell what is wrong with them; what is none of its fields is told with the message. */
async function answered(result: Result<unknown>, done: Done, form: FormData): Promise<Answered> {
  if (result.ok) return { tone: 'success', message: await afterChange(done), ofField: {} };

  const { message, ofField } = await tellRefusal(asTyped(result.refusal, form));
  const elsewhere = Object.entries(ofField).flatMap(([path, wrong]) =>
    form.has(path.split('.')[0] ?? '') ? [] : [wrong],
  );
  const signedOut = result.refusal.code === 'NOT_SIGNED_IN';
  return { tone: 'error', message: [message, ...elsewhere].join(' '), ofField, signedOut };
}

/** What came of a form that has only a message. */
async function told(result: Result<unknown>, done: Done, form: FormData): Promise<Told> {
  if (result.ok) return { tone: 'success', message: await afterChange(done) };
  const { message, ofField } = await tellRefusal(asTyped(result.refusal, form));
  const signedOut = result.refusal.code === 'NOT_SIGNED_IN';
  return { tone: 'error', message: [message, ...Object.values(ofField)].join(' '), signedOut };
}

async function afterChange(done: Done): Promise<string> {
  revalidatePath('/absences');
  return (await getTranslations('office'))(done);
}

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
