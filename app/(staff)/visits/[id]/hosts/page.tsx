import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { HostProposal } from '@/components/hosts/HostProposal';
import { PageHeader } from '@/components/ui/PageHeader';
import { Panel } from '@/components/ui/Panel';
import { formatSpan } from '@/lib/i18n/formats';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { proposeHosts } from '@/lib/usecases/hosts/propose-hosts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('hostProposal'))('title') };
}

/** Who receives the guests of a visit, over the whole of it. */
export default async function VisitHostsPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const here = `/visits/${id}/hosts`;
  const actor = await requireActor(here);
  const proposal = grantedOrPage(await proposeHosts(actor, { id }), here);
  const [t, locale] = [await getTranslations('hostProposal'), await getLocale()];
  const { visit, span } = proposal;

  return (
    <>
      <PageHeader
        title={t('title')}
        eyebrow={visit.reference}
        lead={
          <>
            <Link href={`/visits/${visit.id}`} prefetch={false}>
              {visit.title}
            </Link>
            {span && `, ${formatSpan({ startsAt: span.from, endsAt: span.until, timeZone: visit.timeZone }, locale)}`}
          </>
        }
      />
      <Panel className="max-w-3xl">
        <p className="mb-3 text-sm text-muted">{t('lead')}</p>
        <HostProposal proposal={proposal} timeZone={visit.timeZone} locale={locale} />
      </Panel>
    </>
  );
}
