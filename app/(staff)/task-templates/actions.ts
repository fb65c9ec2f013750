'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import type { Answered } from '@/components/forms/answered';
import type { Told } from '@/components/ui/ActionForm';
import type { Result } from '@/lib/domain/shared/result';
import { readCount } from '@/lib/domain/shared/as-typed';
import { currentActor } from '@/lib/server/current-actor';
import { tellRefusal } from '@/lib/server/tell-refusal';
import {
  addTemplateTask,
  changeTemplate,
  moveTemplateTask,
  restoreTemplate,
  retireTemplate,
} from '@/lib/usecases/tasks/keep-templates';

export async function addTemplateTaskAction(template: string, _before: Answered, form: FormData): Promise<Answered> {
  return answered(await addTemplateTask(await currentActor(), { template, ...written(form) }), 'added');
}

/** `version`: of the task as the form was opened with it. */
export async function changeTemplateTaskAction(
  template: string,
  key: string,
  version: number,
  _before: Answered,
  form: FormData,
): Promise<Answered> {
  return answered(await changeTemplate(await currentActor(), { template, key, version, ...written(form) }), 'saved');
}

/** The buttons of the rows: "UP:TRIP:REPORT", "RETIRE:TRIP:REPORT". */
export async function templateRowAction(_before: Told, form: FormData): Promise<Told> {
  const [does, template, key] = String(form.get('does') ?? '').split(':');
  const actor = await currentActor();
  const result =
    does === 'RETIRE'
      ? await retireTemplate(actor, { template, key })
      : does === 'RESTORE'
        ? await restoreTemplate(actor, { template, key })
        : await moveTemplateTask(actor, { template, key, direction: does });

  const told = await answered(result, 'saved');
  return told && { ...told, message: [told.message, ...Object.values(told.ofField)].join(' ') };
}

function written(form: FormData) {
  const text = (field: string) => String(form.get(field) ?? '').trim();
  return {
    name: { fi: text('fi'), sv: text('sv'), en: text('en') },
    ...{ anchor: text('anchor'), doer: text('doer'), waitsFor: form.getAll('waitsFor').map(String) },
    // What is no number stays as it was typed, for the schema to refuse.
    days: text('days') === '' ? undefined : (readCount(text('days')) ?? text('days')),
  };
}

async function answered(result: Result<unknown>, done: 'added' | 'saved'): Promise<Answered> {
  // What is refused because somebody was quicker is to be seen as it is now.
  revalidatePath('/task-templates');
  if (result.ok) return { tone: 'success', message: (await getTranslations('taskTemplates'))(done), ofField: {} };

  const { message, ofField } = await tellRefusal(result.refusal);
  const whole = ofField[''] ? [ofField['']] : [message];
  return { tone: 'error', message: whole.join(' '), ofField, signedOut: result.refusal.code === 'NOT_SIGNED_IN' };
}
