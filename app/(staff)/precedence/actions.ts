'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import type { Answered } from '@/components/forms/answered';
import type { TriedOrder } from '@/components/precedence/tried-order';
import type { Guest } from '@/lib/domain/precedence/guest';
import { type LineDoubt, readGuestLines } from '@/lib/domain/precedence/read-guest-lines';
import { readCount, readDay } from '@/lib/domain/shared/as-typed';
import type { Refusal } from '@/lib/domain/shared/result';
import { currentActor } from '@/lib/server/current-actor';
import { tellRefusal } from '@/lib/server/tell-refusal';
import { orderGuests } from '@/lib/usecases/precedence/order-guests';
import { saveRankTable } from '@/lib/usecases/precedence/save-rank-table';
import { tellTriedOrder } from './tell-tried-order';

/** Saves what the editor holds as the next version; where that is refused, everything stays on the screen. */
export async function saveRankTableAction(_before: Answered, form: FormData): Promise<Answered> {
  const validFrom = text(form, 'validFrom');
  const result = await saveRankTable(await currentActor(), {
    ...{ base: Number(text(form, 'base')), validFrom: readDay(validFrom) ?? validFrom },
    ...{ reason: text(form, 'reason'), table: parsed(text(form, 'table')) },
  });
  if (!result.ok) return { tone: 'error', ...(await tellRefusal(asTyped(result.refusal, form))) };
  revalidatePath('/precedence');
  redirect(`/precedence?saved=${result.value.version}`);
}

/** A field that was left empty is missing, and a day is asked for the way people write it. */
function asTyped(refusal: Refusal, form: FormData): Refusal {
  if (refusal.code !== 'INVALID') return refusal;
  const issues = refusal.issues.map((issue) => {
    if (issue.path !== 'validFrom' || issue.code !== 'wrong_format') return issue;
    return { path: issue.path, code: text(form, 'validFrom') === '' ? 'required' : 'wrong_date' };
  });
  return { code: 'INVALID', issues };
}

const MOST_LINES = 200;

/** Puts pasted people in order, moved by hand where a button of the list before asks for it. */
export async function tryOrderAction(_before: TriedOrder | null, form: FormData): Promise<TriedOrder> {
  const [actor, t, locale] = await Promise.all([currentActor(), getTranslations('precedence'), getLocale()]);
  const pasted = { guests: readGuestLines(text(form, 'guests'), 'g'), hosts: readGuestLines(text(form, 'hosts'), 'h') };
  const { guests, hosts } = pasted;
  const refuse = (field: string, message: string): TriedOrder => ({
    ok: false,
    message,
    ofField: { [field]: message },
  });
  if (guests.guests.length === 0) return refuse('guests', t('nobody'));
  for (const side of ['guests', 'hosts'] as const)
    if (pasted[side].guests.length + pasted[side].interpreters.length > MOST_LINES)
      return refuse(side, t('tooMany', { max: MOST_LINES }));

  const result = await orderGuests(actor, {
    ...{ guests: guests.guests.map(asGiven), hosts: hosts.guests.map(asGiven) },
    interpreters: [...hosts.interpreters, ...guests.interpreters],
    byHand: byHand(form),
    seating: {
      ...{ shape: text(form, 'shape'), interpreters: text(form, 'interpreters') },
      seatsAtRound: readCount(text(form, 'seatsAtRound')) ?? 0,
    },
  });
  if (!result.ok) return { ok: false, ...(await tellRefusal(onFields(result.refusal))) };

  const doubts = [...guests.doubts, ...hosts.doubts].map(({ code, line }: LineDoubt) => t(`doubt.${code}`, { line }));
  return tellTriedOrder(result.value, [...new Set(doubts)], text(form, 'move').split(':')[1], locale);
}

/** What pasted lines told is given as it is: nothing is read twice. */
const asGiven = ({ id, name, title, rank, former, inOfficeSince, ownPlace, isHead, companionOf, country }: Guest) => ({
  ...{ id, name, title, rank, former, inOfficeSince, ownPlace, isHead, companionOf, country },
});

/** Whatever is wrong with one of the people is wrong with the lines they came from. */
function onFields(refusal: Refusal): Refusal {
  if (refusal.code !== 'INVALID') return refusal;
  const issues = refusal.issues.map((issue) => ({
    ...issue,
    path: /^(?:guests|hosts)/.exec(issue.path)?.[0] ?? issue.path.replace(/^interpreters\..*/, 'guests'),
  }));
  return { code: 'INVALID', issues };
}

/** The order shown before with one of its people moved; null where the table's own order is wanted. */
function byHand(form: FormData): { order: string[] } | null {
  const [way, id] = text(form, 'move').split(':');
  if (!id || (way !== 'up' && way !== 'down')) return null;
  const shown = parsed(text(form, 'order'));
  const order = Array.isArray(shown) ? shown.filter((one) => typeof one === 'string') : [];
  const at = order.indexOf(id);
  const to = way === 'up' ? at - 1 : at + 1;
  if (at < 0 || to < 0 || to >= order.length) return { order };
  return { order: order.toSpliced(at, 1).toSpliced(to, 0, id) };
}

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim();

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
