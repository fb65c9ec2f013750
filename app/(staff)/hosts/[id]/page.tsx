import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PersonFacts } from '@/components/hosts/PersonFacts';
import { HeldList } from '@/components/registers/HeldList';
import { LoadPanel } from '@/components/registers/LoadPanel';
import { RetirePanel } from '@/components/registers/RetirePanel';
import { ButtonLink } from '@/components/ui/Button';
import { IconEdit } from '@/components/ui/icons';
import { PageHeader } from '@/components/ui/PageHeader';
import { Panel } from '@/components/ui/Panel';
import { Tag } from '@/components/ui/Tag';
import { mayInGeneral } from '@/lib/domain/access/can';
import { WEEKS_AHEAD } from '@/lib/domain/programme/load';
import { textIn } from '@/lib/domain/programme/programme';
import { formatDay, formatDays } from '@/lib/i18n/formats';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readPerson } from '@/lib/usecases/hosts/read-people';
import { retirePersonAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('hosts'))('facts') };
}

/** A host, an interpreter or a guide: what is known of them, what holds them, when they are away, how often they are asked. */
export default async function PersonPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const here = `/hosts/${id}`;
  const actor = await requireActor(here);
  const { person, held, away } = grantedOrPage(await readPerson(actor, { id }), here);
  const [t, r, locale] = [await getTranslations('hosts'), await getTranslations('registers'), await getLocale()];
  const manages = mayInGeneral(actor, 'place.manage');

  return (
    <>
      <PageHeader
        title={person.name}
        eyebrow={t('title')}
        lead={textIn(person.title, locale)}
        tags={person.retired && <Tag>{r('retired')}</Tag>}
        actions={
          manages && (
            <ButtonLink href={{ pathname: `/hosts/${id}/edit` }} variant="secondary" icon={<IconEdit />}>
              {t('edit')}
            </ButtonLink>
          )
        }
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]">
        <div className="space-y-6">
          <PersonFacts person={person} locale={locale} />
          <Panel title={r('held')} id="held">
            <p className="mb-2 text-sm text-muted">{r('heldLead', { weeks: WEEKS_AHEAD })}</p>
            <HeldList held={held} locale={locale} />
          </Panel>
        </div>
        <div className="space-y-6">
          <LoadPanel load={person.load} locale={locale} />
          {person.accountId !== null && (
            <Panel title={t('away')} id="away">
              {away.length === 0 && <p className="text-muted">{t('notAway')}</p>}
              <ul>
                {away.map(({ from, to }) => (
                  <li key={from} className="py-1 tabular-nums">
                    {to === null ? t('awayFrom', { from: formatDay(from, locale) }) : formatDays(from, to, locale)}
                  </li>
                ))}
              </ul>
            </Panel>
          )}
          {manages && (
            <RetirePanel
              retired={person.retired}
              action={retirePersonAction.bind(null, id, person.version, !person.retired)}
            />
          )}
        </div>
      </div>
    </>
  );
}
