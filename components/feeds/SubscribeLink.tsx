import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/Button';
import { IconCalendar } from '@/components/ui/icons';
import { readFilter, writeFilter } from '@/lib/domain/feeds/feed';

/** The way from a list or calendar to subscribing to what it shows. */
export function SubscribeLink({ query }: { query: Readonly<Record<string, string>> }) {
  const t = useTranslations('feeds');
  const filter = new URLSearchParams({ view: '', ...writeFilter(readFilter(query) ?? {}) });

  return (
    <ButtonLink href={`/settings/feeds?${filter}`} variant="quiet" icon={<IconCalendar />}>
      {t('subscribeView')}
    </ButtonLink>
  );
}
