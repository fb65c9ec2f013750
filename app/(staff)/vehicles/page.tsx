import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/components/shell/ClientMessages';
import { ButtonLink } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { PageHeader } from '@/components/ui/PageHeader';
import { Panel } from '@/components/ui/Panel';
import { VehicleCard } from '@/components/venues/VehicleCard';
import { VehicleForm } from '@/components/venues/VehicleForm';
import { mayInGeneral } from '@/lib/domain/access/can';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readVehicles } from '@/lib/usecases/vehicles/vehicles';
import { addVehicleAction, changeVehicleAction, retireVehicleAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('venues'))('vehicles') };
}

/** The city's cars and buses, what holds each, and the way to change them. */
export default async function VehiclesPage() {
  const actor = await requireActor('/vehicles');
  const vehicles = grantedOrPage(await readVehicles(actor, {}), '/vehicles');
  const [t, locale] = [await getTranslations('venues'), await getLocale()];
  const manages = mayInGeneral(actor, 'place.manage');

  return (
    <ClientMessages areas={manages ? ['venues', 'common'] : []}>
      <PageHeader
        title={t('vehicles')}
        lead={t('vehiclesLead')}
        actions={
          <ButtonLink href="/venues" variant="secondary">
            {t('title')}
          </ButtonLink>
        }
      />
      {vehicles.length === 0 && <EmptyState title={t('noVehicles')} />}
      <div className="grid items-start gap-6 lg:grid-cols-2">
        {vehicles.map((vehicle) => (
          <VehicleCard
            key={vehicle.id}
            vehicle={vehicle}
            locale={locale}
            actions={
              manages
                ? {
                    change: changeVehicleAction.bind(null, vehicle.id, vehicle.version),
                    retire: retireVehicleAction.bind(null, vehicle.id, vehicle.version, !vehicle.retired),
                  }
                : null
            }
          />
        ))}
        {manages && (
          <Panel title={t('addVehicle')} id="add-vehicle" tone="ground">
            <VehicleForm id="new" vehicle={{ name: '', seats: '', accessible: false }} action={addVehicleAction} />
          </Panel>
        )}
      </div>
    </ClientMessages>
  );
}
