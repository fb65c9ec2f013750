'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { Told } from '@/components/ui/ActionForm';
import { NEEDS_FIELDS, type NeedsTexts, saysTheSame } from '@/lib/domain/delegation/needs';
import { currentActor } from '@/lib/server/current-actor';
import { tellRefusal } from '@/lib/server/tell-refusal';
import { changeNeeds } from '@/lib/usecases/delegation/needs';

const text = z.string().max(5_000).catch('');
const openedSchema = z
  .array(
    z.object({ person: z.string(), version: z.number().nullable(), diet: text, accessibility: text, arrival: text }),
  )
  .max(500)
  .catch([]);

/** Sends on the rows in which something was written: another’s changes to other rows are none of this form’s business. */
export async function changeNeedsAction(id: string, _before: Told, form: FormData): Promise<Told> {
  const t = await getTranslations('delegation.needs');
  const written = openedSchema.parse(readJson(String(form.get('opened') ?? ''))).flatMap((opened) => {
    const texts = Object.fromEntries(
      NEEDS_FIELDS.map((field) => [field, String(form.get(`${field}.${opened.person}`) ?? '').trim()]),
    ) as NeedsTexts;
    return saysTheSame(texts, opened) ? [] : [{ person: opened.person, version: opened.version, ...texts }];
  });

  const changed = await changeNeeds(await currentActor(), { id, needs: written });
  if (!changed.ok) {
    const { message, ofField } = await tellRefusal(changed.refusal);
    const more = changed.refusal.code === 'STALE' ? [t('reload')] : Object.values(ofField);
    return { tone: 'error', message: [message, ...more].join(' ') };
  }
  revalidatePath('/', 'layout');
  return { tone: 'success', message: t('saved') };
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
