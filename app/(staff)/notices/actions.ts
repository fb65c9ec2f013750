'use server';

import { revalidatePath } from 'next/cache';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { currentActor } from '@/lib/server/current-actor';
import { markNoticesRead } from '@/lib/usecases/notices/inbox';

/** Marks one notice as read, or all of them (`id` null); the bell in the frame counts anew. */
export async function markReadAction(id: string | null): Promise<void> {
  grantedOrPage(await markNoticesRead(await currentActor(), { id }), '/notices');
  revalidatePath('/', 'layout');
}
