import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { VisitRows } from '@/components/start/VisitRows';
import { PageHeader } from '@/components/ui/PageHeader';
import { Panel } from '@/components/ui/Panel';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readQueue } from '@/lib/usecases/start/queue';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('queue'))('title') };
}

/** What has come to the department, and the joint queue of what no rule decided. */
export default async function QueuePage() {
  const actor = await requireActor('/queue');
  const { sections } = grantedOrPage(await readQueue(actor, {}), '/queue');
  const [t, start, locale] = [
    await getTranslations('queue'),
    await getTranslations('start.section'),
    await getLocale(),
  ];

  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="space-y-6">
        {sections.map(({ section, total, visits }) => (
          <Panel
            key={section}
            id={`section-${section}`}
            title={
              <>
                {start(section)} <span className="text-muted tabular-nums">{total}</span>
              </>
            }
          >
            {section === 'TRIAGE' && <p className="mb-4 text-muted">{t('triageHint')}</p>}
            {visits.length === 0 ? (
              <p className="text-muted">{t('empty')}</p>
            ) : (
              <VisitRows visits={visits} locale={locale} />
            )}
          </Panel>
        ))}
      </div>
    </>
  );
}
