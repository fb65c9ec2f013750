'use server';

import { revalidatePath } from 'next/cache';
import { getLocale, getTranslations } from 'next-intl/server';
import type { Answer, SentMove, ShownDelay } from '@/components/run-sheet/run-actions';
import { textIn } from '@/lib/domain/programme/programme';
import { withMoves } from '@/lib/domain/programme/shift-rest';
import type { Refusal } from '@/lib/domain/shared/result';
import { formatTime } from '@/lib/i18n/formats';
import { tellConflict } from '@/lib/i18n/tell-conflict';
import { currentActor } from '@/lib/server/current-actor';
import { tellRefusal } from '@/lib/server/tell-refusal';
import { recordActual } from '@/lib/usecases/programme/record-actual';
import { previewDelay } from '@/lib/usecases/programme/run-sheet';
import { applyDelay, sentMoves, undoShift } from '@/lib/usecases/programme/shift-items';

/** What a delay would do, in words; nothing is written. */
export async function previewDelayAction(id: string, itemId: string, minutes: number): Promise<Answer<ShownDelay>> {
  const preview = await previewDelay(await currentActor(), { id, itemId, minutes });
  if (!preview.ok) return told(preview.refusal);

  const { visit, programme, moves, breaks } = preview.value;
  const [t, c, locale] = await Promise.all([getTranslations('runSheet'), getTranslations('itemConflict'), getLocale()]);
  const to = new Map(withMoves(programme.items, moves).map((item) => [item.id, item]));
  const span = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }, timeZone: string) =>
    `${formatTime(startsAt, locale, timeZone)}–${formatTime(endsAt, locale, timeZone)}`;
  const shown = programme.items.flatMap((item) => {
    const after = to.get(item.id);
    if (!after || !moves.some((move) => move.id === item.id)) return [];
    const { id: of, title, timeZone } = item;
    const [name, from, until] = [textIn(title, locale), span(item, timeZone), span(after, timeZone)];
    return [{ id: of, text: t('move', { name, from, to: until }) }];
  });
  return {
    ok: true,
    value: {
      moves: shown,
      breaks: breaks.map((conflict) => ({
        key: `${conflict.itemId} ${conflict.key}`,
        text: `${nameOf(programme.items, conflict.itemId, locale)}: ${tellConflict(conflict, c, locale, visit.timeZone)}`,
        hard: conflict.severity === 'HARD',
      })),
      seen: sentMoves(programme, moves),
    },
  };
}

export async function applyDelayAction(
  id: string,
  itemId: string,
  minutes: number,
  seen: SentMove[],
): Promise<Answer<{ undo: SentMove[] }>> {
  const applied = await applyDelay(await currentActor(), { id, itemId, minutes, seen });
  revalidatePath(`/visits/${id}/run-sheet`);
  return applied.ok ? applied : told(applied.refusal);
}

export async function undoShiftAction(id: string, undo: SentMove[]): Promise<Answer<null>> {
  const undone = await undoShift(await currentActor(), { id, undo });
  revalidatePath(`/visits/${id}/run-sheet`);
  return undone.ok ? { ok: true, value: null } : told(undone.refusal);
}

/** `at`: when the button was pressed. */
export async function recordActualAction(
  id: string,
  itemId: string,
  what: 'STARTED' | 'ENDED' | 'TAKEN_BACK',
  at: string,
): Promise<Answer<null>> {
  const recorded = await recordActual(await currentActor(), { id, itemId, what, at });
  revalidatePath(`/visits/${id}/run-sheet`);
  return recorded.ok ? { ok: true, value: null } : told(recorded.refusal);
}

const nameOf = (
  items: readonly { id: string; title: Parameters<typeof textIn>[0] }[],
  id: string,
  locale: Parameters<typeof textIn>[1],
) => textIn(items.find((item) => item.id === id)?.title ?? {}, locale);

async function told(refusal: Refusal): Promise<Answer<never>> {
  const { message, ofField } = await tellRefusal(refusal);
  const more = refusal.code === 'INVALID' ? Object.values(ofField) : [message];
  return { ok: false, message: more.join(' ') || message, signedOut: refusal.code === 'NOT_SIGNED_IN' };
}
