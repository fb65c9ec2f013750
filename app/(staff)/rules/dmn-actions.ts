'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { DmnImported } from '@/components/rules/DmnImportForm';
import { capitalised } from '@/lib/domain/shared/capitalised';
import type { InputIssue, Refusal } from '@/lib/domain/shared/result';
import { ruleSetPart } from '@/lib/i18n/rule-set-part';
import { tellIssue } from '@/lib/i18n/tell-issue';
import { currentActor } from '@/lib/server/current-actor';
import { tellRefusal } from '@/lib/server/tell-refusal';
import { changeRuleSet, draftRuleSet } from '@/lib/usecases/rules/draft-rule-set';

/** As many characters as are read, each at most four bytes long. */
const MOST_BYTES = 8_000_000;

/** A new draft from a DMN file. */
export async function importNewDraftAction(_before: DmnImported, form: FormData): Promise<DmnImported> {
  const file = await readFile(form);
  if (!file.ok) return file.told;
  const made = await draftRuleSet(await currentActor(), { dmn: file.text });
  if (!made.ok) return told(made.refusal);
  revalidatePath('/rules', 'layout');
  redirect(`/rules/${made.value.id}`);
}

/** The rules of a DMN file instead of those of a draft. */
export async function importIntoDraftAction(
  id: string,
  revision: number,
  _before: DmnImported,
  form: FormData,
): Promise<DmnImported> {
  const file = await readFile(form);
  if (!file.ok) return file.told;
  const changed = await changeRuleSet(await currentActor(), { id, revision, dmn: file.text });
  if (!changed.ok) return told(changed.refusal);
  revalidatePath('/rules', 'layout');
  return { ok: true, message: (await getTranslations('rules'))('imported'), problems: [] };
}

type Read = { ok: true; text: string } | { ok: false; told: DmnImported };

async function readFile(form: FormData): Promise<Read> {
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0) {
    const message = (await getTranslations('rules'))('importNone');
    return { ok: false, told: { ok: false, message, problems: [] } };
  }
  if (file.size > MOST_BYTES) return refusedWith('dmn_too_large');
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) };
  } catch {
    return refusedWith('dmn_not_dmn');
  }
}

async function refusedWith(code: string): Promise<Read> {
  return { ok: false, told: await told({ code: 'INVALID', issues: [{ path: 'file', code }] }) };
}

async function told(refusal: Refusal): Promise<DmnImported> {
  if (refusal.code !== 'INVALID') return { ok: false, message: (await tellRefusal(refusal)).message, problems: [] };

  const [t, validation] = [await getTranslations('rules'), await getTranslations('validation')];
  const sayProblem = (issue: InputIssue) => {
    const problem = tellIssue(issue, validation);
    // What is wrong with the file says its place itself; what is wrong with the rules in it is told by rule or chain.
    const [, list, place] = /^(rules|chains)\.(\d+)/.exec(issue.path) ?? [];
    if (list) return t('inFile', { place: capitalised(ruleSetPart(`${list}.${Number(place) + 1}`, t)), problem });
    const isOfFile = issue.code.startsWith('dmn_') || issue.path === '';
    const [setting = ''] = issue.path.split('.');
    return isOfFile ? problem : t('inFile', { place: capitalised(ruleSetPart(setting, t)), problem });
  };
  return { ok: false, message: t('importWrong'), problems: [...new Set(refusal.issues.map(sayProblem))] };
}
