'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import type { Told } from '@/components/ui/ActionForm';
import type { Result } from '@/lib/domain/shared/result';
import { currentActor } from '@/lib/server/current-actor';
import { tellRefusal } from '@/lib/server/tell-refusal';
import { joinSame, undoSame } from '@/lib/usecases/identity/recognise';

export async function joinSameAction(id: string, person: string | null, subject: string): Promise<Told> {
  return told(await joinSame(await currentActor(), { id, person, same: [subject] }), 'joined');
}

export async function undoSameAction(id: string, join: string): Promise<Told> {
  return told(await undoSame(await currentActor(), { id, join }), 'undone');
}

async function told(done: Result<null>, what: 'joined' | 'undone'): Promise<Told> {
  if (!done.ok) return { tone: 'error', message: (await tellRefusal(done.refusal)).message };
  revalidatePath('/', 'layout');
  return { tone: 'success', message: (await getTranslations('identities'))(what) };
}
