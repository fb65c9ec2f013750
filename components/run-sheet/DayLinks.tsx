import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { formatDay } from '@/lib/i18n/formats';

/** The days of a programme of several, the one open marked. */
export function DayLinks({ days, day, address }: { days: readonly string[]; day: string | null; address: string }) {
  const t = useTranslations('runSheet');
  const locale = useLocale();
  if (days.length < 2) return null;

  return (
    <nav aria-label={t('days')} className="no-print mb-4">
      <ul className="flex flex-wrap gap-2">
        {days.map((one) => (
          <li key={one}>
            <Link
              href={{ pathname: address, query: { day: one } }}
              prefetch={false}
              aria-current={one === day ? 'page' : undefined}
              className="inline-flex min-h-11 items-center border border-line px-3 no-underline aria-[current]:border-brand aria-[current]:bg-brand-light aria-[current]:font-semibold"
            >
              {formatDay(one, locale, { weekday: true })}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
