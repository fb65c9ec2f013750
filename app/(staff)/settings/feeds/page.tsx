import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { FeedTable } from '@/components/feeds/FeedTable';
import { HowToSubscribe } from '@/components/feeds/HowToSubscribe';
import { MakeFeedPanel } from '@/components/feeds/MakeFeedPanel';
import { ActionForm } from '@/components/ui/ActionForm';
import { PageHeader } from '@/components/ui/PageHeader';
import { Panel } from '@/components/ui/Panel';
import { readFilter } from '@/lib/domain/feeds/feed';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readFeeds } from '@/lib/usecases/feeds/list-feeds';
import { makeFeedAction, revokeFeedAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('feeds'))('title') };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const REVOKE_FORM = 'revoke-feed';

/** One's own calendar subscriptions. `view` in the address says that the rest of it is the filter of a list or calendar. */
export default async function FeedsPage({ searchParams }: Props) {
  const { view, ...asked } = await searchParams;
  const here = '/settings/feeds';
  const actor = await requireActor(here);
  const feeds = grantedOrPage(await readFeeds(actor, {}), here);
  const [t, locale] = [await getTranslations('feeds'), await getLocale()];

  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="grid gap-8">
        <MakeFeedPanel brought={view === undefined ? null : readFilter(asked)} locale={locale} make={makeFeedAction} />
        <Panel title={t('list')} id="feeds">
          <ActionForm id={REVOKE_FORM} action={revokeFeedAction} />
          <FeedTable feeds={feeds} locale={locale} revokeForm={REVOKE_FORM} />
        </Panel>
        <Panel title={t('howTo')} id="how-to">
          <HowToSubscribe />
        </Panel>
      </div>
    </>
  );
}
