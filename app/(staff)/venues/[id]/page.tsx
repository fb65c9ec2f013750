import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { HeldList } from '@/components/registers/HeldList';
import { LoadPanel } from '@/components/registers/LoadPanel';
import { RetirePanel } from '@/components/registers/RetirePanel';
import { ClientMessages } from '@/components/shell/ClientMessages';
import { ButtonLink } from '@/components/ui/Button';
import { IconEdit } from '@/components/ui/icons';
import { PageHeader } from '@/components/ui/PageHeader';
import { Panel } from '@/components/ui/Panel';
import { Tag } from '@/components/ui/Tag';
import { ClosuresPanel } from '@/components/venues/ClosuresPanel';
import { TravelPanel } from '@/components/venues/TravelPanel';
import { VenueFacts } from '@/components/venues/VenueFacts';
import { mayInGeneral } from '@/lib/domain/access/can';
import { WEEKS_AHEAD } from '@/lib/domain/programme/load';
import { textIn } from '@/lib/domain/programme/programme';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readVenue } from '@/lib/usecases/venues/read-venues';
import { closeVenueAction, liftClosureAction, retireVenueAction, setTravelAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('venues'))('facts') };
}

/** A venue: what is known of it, what holds it, how often it is asked, when it is closed, how far it is from others. */
export default async function VenuePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const here = `/venues/${id}`;
  const actor = await requireActor(here);
  const { venue, ways, held, today } = grantedOrPage(await readVenue(actor, { id }), here);
  const [t, r, locale] = [await getTranslations('venues'), await getTranslations('registers'), await getLocale()];
  const manages = mayInGeneral(actor, 'place.manage');

  return (
    <>
      <PageHeader
        title={textIn(venue.name, locale)}
        eyebrow={t('title')}
        tags={venue.retired && <Tag>{r('retired')}</Tag>}
        actions={
          manages && (
            <ButtonLink href={{ pathname: `/venues/${id}/edit` }} variant="secondary" icon={<IconEdit />}>
              {t('edit')}
            </ButtonLink>
          )
        }
      />
      <ClientMessages areas={manages ? ['venues', 'common'] : []}>
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]">
          <div className="space-y-6">
            <VenueFacts venue={venue} locale={locale} />
            <Panel title={r('held')} id="held">
              <p className="mb-2 text-sm text-muted">{r('heldLead', { weeks: WEEKS_AHEAD })}</p>
              <HeldList held={held} locale={locale} />
            </Panel>
          </div>
          <div className="space-y-6">
            <LoadPanel load={venue.load} locale={locale} />
            <ClosuresPanel
              closures={venue.closures}
              today={today}
              locale={locale}
              actions={
                manages ? { add: closeVenueAction.bind(null, id), lift: liftClosureAction.bind(null, id) } : null
              }
            />
            <TravelPanel
              ways={ways.map(({ name, ...way }) => ({ ...way, name: textIn(name, locale) }))}
              action={manages ? setTravelAction.bind(null, id) : null}
            />
            {manages && (
              <RetirePanel
                retired={venue.retired}
                action={retireVenueAction.bind(null, id, venue.version, !venue.retired)}
              />
            )}
          </div>
        </div>
      </ClientMessages>
    </>
  );
}
