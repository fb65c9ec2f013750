'use server';

import { revalidatePath } from 'next/cache';
import { getLocale, getTranslations } from 'next-intl/server';
import type { Answered } from '@/components/forms/answered';
import type { Told } from '@/components/ui/ActionForm';
import { textIn } from '@/lib/domain/programme/programme';
import { readDay } from '@/lib/domain/shared/as-typed';
import type { Refusal, Result } from '@/lib/domain/shared/result';
import { currentActor } from '@/lib/server/current-actor';
import { tellRefusal } from '@/lib/server/tell-refusal';
import { addTask } from '@/lib/usecases/tasks/add-task';
import { changeTask } from '@/lib/usecases/tasks/change-task';
import { removeTask } from '@/lib/usecases/tasks/remove-task';

/** The buttons of the tasks: "DONE:task:version:visit", "REMOVE:task:version:visit". */
export async function taskButtonAction(_before: Told, form: FormData): Promise<Told> {
  const [does, task, version, id = ''] = String(form.get('does') ?? '').split(':');
  const actor = await currentActor();
  const [t, locale] = await Promise.all([getTranslations('tasks'), getLocale()]);
  const input = { id, task, version: Number(version) };
  refresh(id);

  if (does === 'REMOVE') {
    const removed = await removeTask(actor, input);
    return removed.ok ? { tone: 'success', message: t('removed') } : toldRefusal(removed.refusal);
  }
  const changed = await changeTask(actor, { ...input, state: does });
  if (!changed.ok) return toldRefusal(changed.refusal);
  const { name, state } = changed.value;
  return { tone: 'success', message: t('moved', { name: textIn(name, locale), state: t(`state.${state}`) }) };
}

export async function notNeededAction(
  id: string,
  task: string,
  version: number,
  _before: Answered,
  form: FormData,
): Promise<Answered> {
  const input = { id, task, version, state: 'NOT_NEEDED', reason: text(form, 'reason') };
  return answered(id, await changeTask(await currentActor(), input), 'saved');
}

export async function changeTaskAction(
  id: string,
  task: string,
  version: number,
  _before: Answered,
  form: FormData,
): Promise<Answered> {
  const input = { id, task, version, ...(await written(form)) };
  return answered(id, await changeTask(await currentActor(), input), 'saved');
}

export async function addTaskAction(id: string, _before: Answered, form: FormData): Promise<Answered> {
  return answered(id, await addTask(await currentActor(), { id, ...(await written(form)) }), 'added');
}

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim();

/** The fields of a task as they were typed: a day as it is written in Finland, or as it stands where it cannot be read. */
async function written(form: FormData) {
  const day = text(form, 'dueOn');
  return {
    ...{ name: text(form, 'name'), locale: await getLocale(), owner: text(form, 'owner') || null },
    dueOn: day === '' ? null : (readDay(day) ?? day),
    waitsFor: form.getAll('waitsFor').map(String),
  };
}

function refresh(id: string): void {
  revalidatePath('/tasks');
  revalidatePath(`/visits/${id}/tasks`);
}

async function answered(id: string, result: Result<unknown>, done: 'saved' | 'added'): Promise<Answered> {
  refresh(id);
  if (result.ok) return { tone: 'success', message: (await getTranslations('tasks'))(done), ofField: {} };

  const { message, ofField } = await tellRefusal(withDays(result.refusal));
  return { tone: 'error', message, ofField, signedOut: result.refusal.code === 'NOT_SIGNED_IN' };
}

/** A day is asked for the way people write it. */
function withDays(refusal: Refusal): Refusal {
  if (refusal.code !== 'INVALID') return refusal;
  const issues = refusal.issues.map((issue) =>
    issue.path === 'dueOn' && issue.code === 'wrong_format' ? { path: issue.path, code: 'wrong_date' } : issue,
  );
  return { code: 'INVALID', issues };
}

async function toldRefusal(refusal: Refusal): Promise<Told> {
  const { message, ofField } = await tellRefusal(refusal);
  const signedOut = refusal.code === 'NOT_SIGNED_IN';
  return { tone: 'error', message: [message, ...Object.values(ofField)].join(' '), signedOut };
}
