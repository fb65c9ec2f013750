'use server';

import { createHash } from 'node:crypto';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { Told } from '@/components/ui/ActionForm';
import type { ImportStep } from '@/components/imports/ImportRunner';
import { IMPORT_FIELDS } from '@/lib/domain/import/columns';
import { currentActor } from '@/lib/server/current-actor';
import { readImportFile } from '@/lib/server/import/read-file';
import { tellRefusal } from '@/lib/server/tell-refusal';
import { importNextRows, undoImport } from '@/lib/usecases/import/run-import';
import { remapImport, startImport } from '@/lib/usecases/import/start-import';

/** Takes a file in and shows what its rows would become. */
export async function uploadAction(_before: Told, form: FormData): Promise<Told> {
  const t = await getTranslations('imports.obstacle');
  const file = form.get('file');
  if (!(file instanceof File) || file.name === '') return { tone: 'error', message: t('none') };

  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await readImportFile(bytes);
  if (!read.ok) return { tone: 'error', message: t(read.because) };

  const fileHash = createHash('sha256').update(bytes).digest('hex');
  const started = await startImport(await currentActor(), {
    fileName: file.name.slice(0, 255),
    fileHash,
    ...read.table,
  });
  if (!started.ok) return { tone: 'error', message: (await tellRefusal(started.refusal)).message };
  redirect(`/import/${started.value.id}`);
}

/** Reads the rows again by the columns chosen by hand. */
export async function remapAction(id: string, _before: Told, form: FormData): Promise<Told> {
  const mapping = Object.fromEntries(
    IMPORT_FIELDS.flatMap((field) => (form.get(field) ? [[field, String(form.get(field))]] : [])),
  );
  const rank = String(form.get('rankWhenUnread') ?? '');
  const done = await remapImport(await currentActor(), {
    id,
    reading: { mapping, rankWhenUnread: rank === '' ? null : rank },
  });
  if (!done.ok) return { tone: 'error', message: (await tellRefusal(done.refusal)).message };
  revalidatePath(`/import/${id}`);
  return { tone: 'success', message: (await getTranslations('imports'))('remapped') };
}

/** One chunk of an import; the screen asks for the next until it is finished. */
export async function importNextAction(id: string): Promise<ImportStep> {
  const progress = await importNextRows(await currentActor(), { id });
  if (!progress.ok) return { ok: false, message: (await tellRefusal(progress.refusal)).message };
  if (progress.value.finished) revalidatePath('/', 'layout');
  return { ok: true, ...progress.value };
}

export async function undoAction(id: string): Promise<Told> {
  const undone = await undoImport(await currentActor(), { id });
  if (!undone.ok) return { tone: 'error', message: (await tellRefusal(undone.refusal)).message };
  revalidatePath('/', 'layout');
  const t = await getTranslations('imports');
  const { removed, kept } = undone.value;
  return {
    tone: 'success',
    message: t(kept > 0 ? 'undoneKept' : 'undone', { removed: String(removed), kept: String(kept) }),
  };
}
