import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Tag } from '@/components/ui/Tag';
import { type SomeTexts, textIn } from '@/lib/domain/programme/programme';
import type { Duty, ItemStatus } from '@/lib/domain/programme/programme-vocabulary';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatSpan } from '@/lib/i18n/formats';

export type Held = {
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  /** Null where the reader may only know that the time is taken. */
  what: {
    title: SomeTexts;
    status: ItemStatus;
    duty: Duty | null;
    visit: { id: string; reference: string; title: string };
  } | null;
};

/** What holds a venue, a vehicle or a person over the next weeks. */
export function HeldList({ held, locale }: { held: readonly Held[]; locale: Locale }) {
  const t = useTranslations('registers');
  const h = useTranslations('hosts');
  if (held.length === 0) return <p className="text-muted">{t('notHeld')}</p>;

  return (
    <ol className="divide-y divide-line-soft border-y border-line-soft">
      {held.map((span, index) => (
        <li key={index} className="grid gap-x-4 py-2 sm:grid-cols-[15rem_1fr]">
          <span className="tabular-nums">{formatSpan(span, locale)}</span>
          {span.what === null ? (
            <span className="font-medium text-muted">{t('reserved')}</span>
          ) : (
            <span className="min-w-0">
              <Link href={`/visits/${span.what.visit.id}`} prefetch={false} className="font-medium">
                {span.what.visit.title}
              </Link>{' '}
              <span className="text-sm text-muted">{span.what.visit.reference}</span>
              <span className="flex flex-wrap items-center gap-2">
                {textIn(span.what.title, locale)}
                {span.what.duty && <Tag>{h(`duty.${span.what.duty}`)}</Tag>}
                {span.what.status === 'TENTATIVE' && <Tag tone="info">{t('tentative')}</Tag>}
              </span>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
