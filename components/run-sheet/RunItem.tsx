import { useLocale, useTranslations } from 'next-intl';
import { Tag } from '@/components/ui/Tag';
import type { Duty } from '@/lib/domain/programme/programme-vocabulary';
import { formatTime } from '@/lib/i18n/formats';
import { ItemControls } from './ItemControls';
import type { RunActions } from './run-actions';
import { StandingMark } from './StandingMark';
import type { TimedItem } from './timed-item';

/** An item as the sheet tells it. */
export type ShownItem = TimedItem & {
  cancelled: boolean;
  track: number;
  address: string;
  vehicle: string;
  people: { id: string; name: string; duty: Duty; phone: string | null }[];
  notes: string;
};

type Props = {
  item: ShownItem;
  /** All of the day, in its order. */
  items: readonly TimedItem[];
  /** Null for whoever only reads. */
  actions: RunActions | null;
};

/** One item of the day: when, where, with whom, what the hosts should know, and what can be said of it. */
export function RunItem({ item, items, actions }: Props) {
  const t = useTranslations('runSheet');
  const locale = useLocale();
  const time = (text: string) => formatTime(new Date(text), locale, item.timeZone);
  const really = [
    item.startedAt && t('startedAt', { time: time(item.startedAt) }),
    item.endedAt && t('endedAt', { time: time(item.endedAt) }),
  ].filter(Boolean);

  return (
    <li id={`item-${item.id}`} className="scroll-mt-40 border border-line bg-paper p-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="text-lg font-semibold tabular-nums">
          {time(item.startsAt)}–{time(item.endsAt)}
        </p>
        <span className="flex flex-wrap gap-2">
          {item.track > 0 && <Tag>{t('track', { number: String(item.track) })}</Tag>}
          {item.cancelled ? <Tag tone="error">{t('cancelled')}</Tag> : <StandingMark id={item.id} items={items} />}
        </span>
      </div>
      <h2 className="mt-1 text-lg wrap-anywhere">{item.name}</h2>
      {item.place && <p className="wrap-anywhere">{item.place}</p>}
      {item.address && <p className="text-muted wrap-anywhere">{item.address}</p>}
      {item.vehicle && <p>{t('vehicle', { name: item.vehicle })}</p>}
      {really.length > 0 && <p className="mt-1 text-sm font-medium tabular-nums">{really.join(', ')}</p>}
      {item.people.length > 0 && (
        <ul aria-label={t('people')} className="mt-2 grid gap-1">
          {item.people.map(({ id, name, duty, phone }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-2">
              <span>
                {name}, {t(`duty.${duty}`)}
              </span>
              {phone && (
                <a href={`tel:${phone.replace(/[^+\d]/g, '')}`} className="inline-flex min-h-11 items-center">
                  {phone}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      {item.notes && (
        <div className="mt-2 border-l-4 border-line pl-3">
          <p className="text-sm font-medium">{t('notes')}</p>
          <p className="wrap-anywhere whitespace-pre-line">{item.notes}</p>
        </div>
      )}
      {actions && !item.cancelled && <ItemControls item={item} actions={actions} />}
    </li>
  );
}
