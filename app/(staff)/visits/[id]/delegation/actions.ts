'use server';

import { revalidatePath } from 'next/cache';
import { getLocale, getTranslations } from 'next-intl/server';
import type { DelegationActions, SaveAnswer } from '@/components/delegation/delegation-actions';
import { pastedLines } from '@/lib/domain/delegation/pasted-lines';
import { delegationValuesSchema, readDelegationValues, toScreenPath } from '@/lib/domain/delegation/read-values';
import { invalid } from '@/lib/domain/shared/result';
import { tellIssue } from '@/lib/i18n/tell-issue';
import { currentActor } from '@/lib/server/current-actor';
import { readListFile } from '@/lib/server/import/read-file';
import { tellRefusal } from '@/lib/server/tell-refusal';
import { typist } from '@/lib/server/typist';
import { changeDelegation } from '@/lib/usecases/delegation/change-delegation';
import { readDelegation } from '@/lib/usecases/delegation/read-delegation';
import { readDelegationList } from '@/lib/usecases/delegation/read-list';
import { toShown, toShownRows } from './shown';

type Saved = Parameters<DelegationActions['save']>;

/** Stores the delegation as it stands on the screen, and tells what that brought about. */
export async function saveDelegationAction(
  account: string,
  id: string,
  version: Saved[0],
  values: Saved[1],
  settles: Saved[2],
): Promise<SaveAnswer> {
  const [t, locale] = [await getTranslations('delegation'), await getLocale()];
  const typed = delegationValuesSchema.safeParse(values);
  if (!typed.success) return { ok: false, message: t('saveFailed'), issues: [], stale: false, signedOut: false };
  const { written, unread, rows } = readDelegationValues(typed.data);
  if (unread.length > 0) return refusedSave(invalid(...unread).refusal, rows, false);

  const actor = await typist(account);
  const before = await readDelegation(actor, { id });
  const changed = await changeDelegation(actor, { id, version, ...written, ...(settles ? { settles } : {}) });
  if (!changed.ok) return refusedSave(changed.refusal, rows, true);

  revalidatePath('/', 'layout');
  const { visit } = changed.value;
  const was = before.ok ? before.value.visit : visit;
  const news = [
    ...(was.level !== 'HIGH' && visit.level === 'HIGH' ? [t('savedHigh')] : []),
    ...(was.leadDepartment !== visit.leadDepartment ? [t('savedMoved')] : []),
    ...(was.status !== visit.status && visit.status === 'IN_APPROVAL' ? [t('savedAsked')] : []),
  ];
  return { ok: true, delegation: toShown(changed.value, locale), news };
}

/** The delegation as it stands now, for merging into it what was written on an older one. */
export async function latestDelegationAction(id: string): ReturnType<DelegationActions['latest']> {
  const read = await readDelegation(await currentActor(), { id });
  if (!read.ok) return { ok: false, message: (await tellRefusal(read.refusal)).message };
  return { ok: true, delegation: toShown(read.value, await getLocale()) };
}

/** Reads a pasted text or a chosen file; nothing is stored. */
export async function readListAction(id: string, form: FormData): ReturnType<DelegationActions['read']> {
  const [t, locale] = [await getTranslations('delegation.list'), await getLocale()];
  const file = form.get('file');
  const text = form.get('text');
  const lines =
    file instanceof File && file.size > 0
      ? await readListFile(new Uint8Array(await file.arrayBuffer()))
      : { ok: true as const, lines: pastedLines(typeof text === 'string' ? text.slice(0, 500_000) : '') };
  if (!lines.ok) return { ok: false, message: t(`obstacle.${lines.because}`) };

  const read = await readDelegationList(await currentActor(), { id, lines: lines.lines });
  if (!read.ok) {
    const tooMuch = read.refusal.code === 'INVALID';
    return { ok: false, message: tooMuch ? t('obstacle.too_many_rows') : (await tellRefusal(read.refusal)).message };
  }
  if (read.value.rows.length === 0) return { ok: false, message: t('nothing') };
  return { ok: true, rows: toShownRows(read.value.rows, locale) };
}

/** `ofVisit` says that the places are those of the list that the use case took, which leaves empty rows out. */
async function refusedSave(
  refusal: Parameters<typeof tellRefusal>[0],
  rows: readonly number[],
  ofVisit: boolean,
): Promise<SaveAnswer> {
  const { message } = await tellRefusal(refusal);
  const validation = await getTranslations('validation');
  const issues =
    refusal.code === 'INVALID'
      ? refusal.issues.map((issue) => ({
          path: ofVisit ? toScreenPath(issue.path, rows) : issue.path,
          message: tellIssue(issue, validation),
        }))
      : [];
  return { ok: false, message, issues, stale: refusal.code === 'STALE', signedOut: refusal.code === 'NOT_SIGNED_IN' };
}
