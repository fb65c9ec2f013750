'use server';

import { getTranslations } from 'next-intl/server';
import type { Told } from '@/components/ui/ActionForm';
import { currentActor } from '@/lib/server/current-actor';
import { tellRefusal } from '@/lib/server/tell-refusal';
import { checkTrail } from '@/lib/usecases/trail/read-trail';

/** Recomputes the whole chain and tells whether it holds. */
export async function checkTrailAction(): Promise<Told> {
  const result = await checkTrail(await currentActor(), {});
  if (!result.ok) return { tone: 'error', message: (await tellRefusal(result.refusal)).message };

  const t = await getTranslations('trail');
  const { value } = result;
  if (value.whole) return { tone: 'success', message: t('whole', { rows: String(value.rows) }) };
  return { tone: 'error', message: t('broken', { seq: value.brokenAt, because: t(value.because) }) };
}
