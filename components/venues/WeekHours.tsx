import { useTranslations } from 'next-intl';
import { spansOn, type Span, WEEKDAYS } from '@/lib/domain/venues/hours-as-typed';
import type { OpeningHours } from '@/lib/domain/venues/opening-hours';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatClock } from '@/lib/i18n/formats';

/** When a venue is open in a usual week: a bar of the day from midnight to midnight, and the same in words beside it. */
export function WeekHours({ hours, locale }: { hours: OpeningHours; locale: Locale }) {
  const t = useTranslations('venues');
  if (hours.length === 0) return <p>{t('always')}</p>;
  const say = ({ from, to }: Span) => `${formatClock(from, locale)}–${formatClock(to, locale)}`;

  return (
    <dl>
      {WEEKDAYS.map((day) => {
        const spans = spansOn(hours, day);
        return (
          <div
            key={day}
            className="grid grid-cols-[7.5rem_1fr] items-center gap-x-3 py-1 sm:grid-cols-[7.5rem_minmax(6rem,1fr)_11rem]"
          >
            <dt>{t(`weekday.d${day}`)}</dt>
            <div aria-hidden="true" className="relative hidden h-3 bg-line-soft sm:block">
              {spans.map((span) => (
                <span
                  key={span.from}
                  className="absolute inset-y-0 bg-brand"
                  style={{ left: `${share(span.from)}%`, width: `${share(span.to) - share(span.from)}%` }}
                />
              ))}
            </div>
            <dd className={spans.length === 0 ? 'text-muted' : 'tabular-nums'}>
              {spans.length === 0 ? t('closed') : spans.map(say).join(', ')}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** How far a time of day (hh:mm) is along the day, in per cent. */
function share(time: string): number {
  const [hour, minute] = time.split(':').map(Number);
  return (100 * ((hour ?? 0) * 60 + (minute ?? 0))) / (24 * 60);
}
