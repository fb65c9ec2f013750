import { useTranslations } from 'next-intl';
import type { FieldAction } from '@/components/forms/answered';
import { type Held, HeldList } from '@/components/registers/HeldList';
import { ActionForm, type Told } from '@/components/ui/ActionForm';
import { Panel } from '@/components/ui/Panel';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { Tag } from '@/components/ui/Tag';
import { WEEKS_AHEAD } from '@/lib/domain/programme/load';
import type { Vehicle } from '@/lib/domain/venues/venue';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { VehicleForm } from './VehicleForm';

type Props = {
  vehicle: Vehicle & { held: readonly Held[] };
  locale: Locale;
  /** Null where it may only be read. */
  actions: { change: FieldAction; retire: (before: Told, form: FormData) => Promise<Told> } | null;
};

/** A vehicle, what holds it over the next weeks, and the way to change it. */
export function VehicleCard({ vehicle, locale, actions }: Props) {
  const t = useTranslations('venues');
  const r = useTranslations('registers');
  const { id, name, seats, accessible, retired } = vehicle;

  return (
    <Panel title={name} id={`vehicle-${id}`}>
      <p className="flex flex-wrap gap-2">
        <Tag>{t('seatsOf', { count: seats })}</Tag>
        {accessible && <Tag tone="sea">{t('accessible')}</Tag>}
        {retired && <Tag tone="alert">{r('retired')}</Tag>}
      </p>
      <h3 className="mt-4 mb-1 font-semibold">
        {r('held')} <span className="text-sm font-normal text-muted">{r('heldLead', { weeks: WEEKS_AHEAD })}</span>
      </h3>
      <HeldList held={vehicle.held} locale={locale} />
      {actions && (
        <details className="mt-3">
          <summary className="inline-flex min-h-11 items-center font-medium text-brand underline underline-offset-3">
            {t('editVehicle', { name })}
          </summary>
          <VehicleForm id={id} vehicle={{ name, seats: String(seats), accessible }} action={actions.change} />
          <ActionForm action={actions.retire} className="mt-4 border-t border-line-soft pt-4">
            <SubmitButton variant="secondary" size="small">
              {retired ? r('restore') : r('retire')}
            </SubmitButton>
          </ActionForm>
        </details>
      )}
    </Panel>
  );
}
