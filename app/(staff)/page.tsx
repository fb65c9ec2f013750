import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import Link from 'next/link';
import { NewsPanel } from '@/components/start/NewsPanel';
import { VisitRows } from '@/components/start/VisitRows';
import { ButtonLink } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { IconCheckCircle, IconPlus } from '@/components/ui/icons';
import { PageHeader } from '@/components/ui/PageHeader';
import { Panel } from '@/components/ui/Panel';
import { copyTexts } from '@/components/visits/form/copy-texts';
import { KeptCopies } from '@/components/visits/form/KeptCopies';
import { mayInGeneral } from '@/lib/domain/access/can';
import { START_SECTIONS } from '@/lib/domain/start/start-sections';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readStartPage } from '@/lib/usecases/start/start-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('start'))('title') };
}

/** What waits for the reader, what is coming and what is late. */
export default async function StartPage({ searchParams }: { searchParams: Promise<{ all?: string }> }) {
  const actor = await requireActor('/');
  const asked = (await searchParams).all;
  const all = START_SECTIONS.find((section) => section === asked) ?? null;
  const { sections, news } = grantedOrPage(await readStartPage(actor, { all }), '/');
  const [t, locale] = [await getTranslations('start'), await getLocale()];
  const shown = sections.filter(({ total }) => total > 0);

  return (
    <>
      <PageHeader
        title={t('hello', { name: actor.name })}
        actions={
          mayInGeneral(actor, 'visit.create') && (
            <ButtonLink href="/visits/new" icon={<IconPlus />}>
              {t('newVisit')}
            </ButtonLink>
          )
        }
      />
      <KeptCopies account={actor.accountId} locale={locale} texts={copyTexts(await getTranslations('visitForm'))} />
      {shown.length === 0 && <EmptyState title={t('nothing')} icon={<IconCheckCircle size={28} />} />}
      <div className="grid items-start gap-6 lg:grid-cols-2">
        {shown.map(({ section, total, visits }) => (
          <Panel
            key={section}
            id={`section-${section}`}
            title={
              <>
                {t(`section.${section}`)} <span className="text-muted tabular-nums">{total}</span>
              </>
            }
          >
            <VisitRows visits={visits} locale={locale} decide={section === 'APPROVALS'} />
            {visits.length < total && (
              <p className="mt-4">
                <Link href={{ query: { all: section }, hash: `section-${section}` }}>
                  {t('showAll', { total: String(total) })}
                </Link>
              </p>
            )}
          </Panel>
        ))}
        {news.length > 0 && <NewsPanel news={news} locale={locale} />}
      </div>
    </>
  );
}
