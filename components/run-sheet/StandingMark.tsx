'use client';

import { useTranslations } from 'next-intl';
import { Tag } from '@/components/ui/Tag';
import { standingsAt } from '@/lib/domain/programme/run-sheet';
import { useNow } from './RunClock';
import { type TimedItem, toTimed } from './timed-item';

/** Where an item stands among those of its day: now, next, over; nothing for what comes later. */
export function StandingMark({ id, items }: { id: string; items: readonly TimedItem[] }) {
  const t = useTranslations('runSheet.standing');
  const standing = standingsAt(items.map(toTimed), useNow()).get(id);
  if (!standing || standing === 'LATER') return null;
  const tone = { NOW: 'brand', NEXT: 'info', OVER: 'neutral' } as const;
  return <Tag tone={tone[standing]}>{t(standing)}</Tag>;
}
