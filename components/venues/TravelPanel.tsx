import { useTranslations } from 'next-intl';
import type { FieldAction } from '@/components/forms/answered';
import { Panel } from '@/components/ui/Panel';
import { TravelForm } from './TravelForm';

/** A way from the venue; `minutes` is null where nobody knows. */
export type Way = { id: string; name: string; minutes: number | null };

/** How long it takes from a venue to others, the nearest first. */
export function TravelPanel({ ways, action }: { ways: readonly Way[]; action: FieldAction | null }) {
  const t = useTranslations('venues');
  const known = ways
    .flatMap(({ minutes, ...way }) => (minutes === null ? [] : [{ ...way, minutes }]))
    .toSorted((a, b) => a.minutes - b.minutes);

  return (
    <Panel title={t('travel')} id="travel">
      <p className="text-sm text-muted">{t('travelLead')}</p>
      {known.length === 0 ? (
        <p className="mt-2 font-medium">{t('noTravel')}</p>
      ) : (
        <ul className="mt-2 divide-y divide-line-soft border-y border-line-soft">
          {known.map(({ id, name, minutes }) => (
            <li key={id} className="flex justify-between gap-3 py-1.5">
              <span className="min-w-0">{name}</span>
              <span className="whitespace-nowrap tabular-nums">{t('minutes', { minutes })}</span>
            </li>
          ))}
        </ul>
      )}
      {action && ways.length > 0 && (
        <details className="mt-2">
          <summary className="inline-flex min-h-11 items-center font-medium text-brand underline underline-offset-3">
            {t('editTravel')}
          </summary>
          <TravelForm ways={ways} action={action} />
        </details>
      )}
    </Panel>
  );
}
