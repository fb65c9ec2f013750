'use server';

import { revalidatePath } from 'next/cache';
import { getLocale, getTranslations } from 'next-intl/server';
import type {
  FoundProgramme,
  PlanAnswer,
  PlanChange,
  PlanRefusal,
  Proposal,
  ProposalSource,
  ShownConflict,
} from '@/components/programme/planner-actions';
import { toItemFormIssues } from '@/lib/domain/programme/item-form';
import type { WrittenItem } from '@/lib/domain/programme/move-item';
import type { Refusal } from '@/lib/domain/shared/result';
import { formatSpan } from '@/lib/i18n/formats';
import { tellIssue } from '@/lib/i18n/tell-issue';
import { currentActor } from '@/lib/server/current-actor';
import { tellRefusal } from '@/lib/server/tell-refusal';
import { typist } from '@/lib/server/typist';
import { changeProgramme } from '@/lib/usecases/programme/change-programme';
import { checkProgramme } from '@/lib/usecases/programme/check-programme';
import { findProgrammes, proposeItems } from '@/lib/usecases/programme/propose-items';
import { readProgramme } from '@/lib/usecases/programme/read-programme';
import { toPlannerView, toShownConflicts } from './planner-view';

/** Whose screen it is, and the visit it shows, by whose clocks. */
type Screen = { account: string; id: string; timeZone: string };

/** Changes items of the programme: what the planner does at each move, each form and each override. */
export async function planAction(screen: Screen, change: PlanChange): Promise<PlanAnswer> {
  const changed = await changeProgramme(await typist(screen.account), { id: screen.id, ...change });
  if (!changed.ok) return refusedPlan(screen, changed.refusal);
  revalidatePath('/', 'layout');
  return { ok: true, view: await toPlannerView(changed.value) };
}

/** What would clash if these items stood as they are just now being dragged or typed. */
export async function checkAction({ id, timeZone }: Screen, put: WrittenItem[]): Promise<ShownConflict[] | null> {
  const checked = await checkProgramme(await currentActor(), { id, put });
  return checked.ok ? toShownConflicts(checked.value, timeZone) : null;
}

/** Visits whose programme this one can begin from. */
export async function findProgrammesAction({ id }: Screen, q: string): Promise<FoundProgramme[] | null> {
  const [found, locale] = [await findProgrammes(await currentActor(), { id, q }), await getLocale()];
  if (!found.ok) return null;
  return found.value.map(({ startsAt, endsAt, timeZone, ...visit }) => ({
    ...visit,
    when: startsAt && endsAt ? formatSpan({ startsAt, endsAt, timeZone }, locale) : '',
  }));
}

/** The items of an earlier visit, or of a theme's template, on the days of this one; nothing is stored yet. */
export async function proposeAction({ id, timeZone }: Screen, from: ProposalSource): Promise<Proposal | null> {
  const proposed = await proposeItems(await currentActor(), { id, from });
  if (!proposed.ok) return null;
  const taken = await toShownConflicts(proposed.value.taken, timeZone);
  return { items: proposed.value.items, taken: [...new Set(taken.map(({ text }) => text))] };
}

async function refusedPlan({ id, timeZone }: Screen, refusal: Refusal): Promise<PlanRefusal> {
  const stale = refusal.code === 'STALE';
  const latest = stale ? await readProgramme(await currentActor(), { id }) : null;
  const view = latest?.ok ? await toPlannerView(latest.value) : null;
  const common = { ok: false as const, stale, view, signedOut: refusal.code === 'NOT_SIGNED_IN' };

  if (refusal.code === 'CONFLICT') {
    const told = await toShownConflicts(refusal.conflicts, timeZone);
    return { ...common, message: [...new Set(told.map(({ text }) => text))].join(' '), issues: [] };
  }
  const { message } = await tellRefusal(refusal);
  if (refusal.code !== 'INVALID') return { ...common, message, issues: [] };

  const validation = await getTranslations('validation');
  const ofItem = refusal.issues.map((issue) => ({ ...issue, path: issue.path.replace(/^put\.\d+\./, '') }));
  const issues = toItemFormIssues(ofItem, await getLocale()).map((issue) => ({
    path: issue.path,
    message: tellIssue(issue, validation),
  }));
  return { ...common, message, issues };
}
