'use server';

import { revalidatePath } from 'next/cache';
import { getLocale } from 'next-intl/server';
import { getTranslations } from 'next-intl/server';
import type { FormAdvice, FormAnswer, FormRefusal, LatestForm } from '@/components/visits/form/form-actions';
import { readRank } from '@/lib/domain/precedence/read-rank';
import { dayIn } from '@/lib/domain/shared/day';
import type { Refusal, Result } from '@/lib/domain/shared/result';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { formValuesSchema, type PersonValues, type VisitFormValues } from '@/lib/domain/visit/form-values';
import { toDraftInput, toFormIssues } from '@/lib/domain/visit/visit-form';
import { formatSpan } from '@/lib/i18n/formats';
import { tellIssue } from '@/lib/i18n/tell-issue';
import { currentActor } from '@/lib/server/current-actor';
import { tellRefusal } from '@/lib/server/tell-refusal';
import { typist } from '@/lib/server/typist';
import { previewRouting } from '@/lib/usecases/routing/preview-routing';
import { previewCriteria } from '@/lib/usecases/visits/criteria';
import { deleteDraft } from '@/lib/usecases/visits/delete-draft';
import { openForm } from '@/lib/usecases/visits/open-form';
import { saveDraft } from '@/lib/usecases/visits/save-draft';
import { saveForm, sendForm } from '@/lib/usecases/visits/send-form';
import { similarVisits } from '@/lib/usecases/visits/similar-visits';

type Stored = { id: string; version: number };

export async function saveDraftAction(
  account: string,
  draft: { id: string; version: number | null },
  values: VisitFormValues,
): Promise<FormAnswer> {
  return answer(await saveDraft(await typist(account), { ...draft, values }), values);
}

export async function sendFormAction(account: string, visit: Stored, values: VisitFormValues): Promise<FormAnswer> {
  const sent = await answer(await sendForm(await typist(account), { ...visit, values }), values);
  if (sent.ok) revalidatePath('/', 'layout');
  return sent;
}

export async function saveFormAction(account: string, visit: Stored, values: VisitFormValues): Promise<FormAnswer> {
  const saved = await answer(await saveForm(await typist(account), { ...visit, values }), values);
  if (saved.ok) revalidatePath('/', 'layout');
  return saved;
}

/** The form of a visit as it stands now, for merging into it what was typed on an older one. */
export async function readFormAction(id: string): Promise<LatestForm> {
  const opened = await openForm(await currentActor(), { id });
  if (!opened.ok) return told(opened.refusal, null);
  return { ok: true, version: opened.value.visit.version, values: opened.value.values };
}

export async function deleteDraftAction(account: string, draft: Stored): Promise<FormAnswer> {
  const removed = await deleteDraft(await typist(account), draft);
  if (!removed.ok) return told(removed.refusal, null);
  revalidatePath('/', 'layout');
  return { ok: true, ...draft, savedAt: new Date().toISOString() };
}

/** Where the visit would go as it is written now, what its titles tell, and what is nearby. Null when it cannot be told. */
export async function adviseAction(id: string | null, values: VisitFormValues): Promise<FormAdvice | null> {
  const typed = formValuesSchema.safeParse(values);
  if (!typed.success) return null;
  const [actor, locale] = [await currentActor(), await getLocale()];
  const { named: _named, ...facts } = toDraftInput(typed.data);
  const [routed, criteria] = await Promise.all([
    previewRouting(actor, facts),
    previewCriteria(actor, { exceptId: id, visit: facts }),
  ]);
  if (!routed.ok) return null;

  const { value: story } = routed;
  const firstDay = facts.startsAt ? dayIn(new Date(facts.startsAt), HOME_TIME_ZONE) : null;
  const lastDay = facts.endsAt ? dayIn(new Date(facts.endsAt), HOME_TIME_ZONE) : firstDay;
  const near =
    firstDay && lastDay && facts.organisation
      ? await similarVisits(actor, { exceptId: id, organisation: facts.organisation, firstDay, lastDay })
      : null;

  return {
    department: story.leadDepartment ?? 'TRIAGE',
    support: story.supportDepartment,
    because: story.because[locale],
    levelBecause: story.levelBecause[locale],
    high: story.level === 'HIGH',
    approvals: story.approvals.steps,
    demands: story.demands.map(({ text }) => text[locale]),
    wouldChange: story.wouldChange.map((sentence) => sentence[locale]),
    guests: typed.data.guests.map(toRankAdvice),
    travellers: typed.data.travellers.map(toRankAdvice),
    criteria: (criteria.ok ? criteria.value : []).map(({ kind, state, because, wouldMeet }) => ({
      ...{ kind, state, because: because[locale], wouldMeet: wouldMeet?.[locale] ?? null },
    })),
    similar: near?.ok
      ? near.value.map((visit) => ({
          id: visit.id,
          title: visit.title,
          when: formatSpan({ ...visit, startsAt: new Date(visit.startsAt), endsAt: new Date(visit.endsAt) }, locale),
        }))
      : [],
  };
}

function toRankAdvice({ title, name }: PersonValues) {
  const { rank, because } = readRank(title || name);
  return { rank, words: rank ? (because?.words ?? '') : '' };
}

async function answer(result: Result<{ id: string; version: number }>, values: VisitFormValues): Promise<FormAnswer> {
  if (!result.ok) return told(result.refusal, values);
  return { ok: true, id: result.value.id, version: result.value.version, savedAt: new Date().toISOString() };
}

async function told(refusal: Refusal, values: VisitFormValues | null): Promise<FormRefusal> {
  const { message } = await tellRefusal(refusal);
  const validation = await getTranslations('validation');
  const found =
    refusal.code === 'INVALID'
      ? refusal.issues.map((issue) => ({ ...issue, path: issue.path.replace(/^values\.?/, '') }))
      : [];
  const issues = (values ? toFormIssues(found, values) : found).map((issue) => ({
    path: issue.path,
    message: tellIssue(issue, validation),
  }));
  return { ok: false, message, issues, signedOut: refusal.code === 'NOT_SIGNED_IN', stale: refusal.code === 'STALE' };
}
