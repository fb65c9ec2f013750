import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { DecisionGrid } from '@/components/office/DecisionGrid';
import { DecisionList } from '@/components/office/DecisionList';
import { ButtonLink } from '@/components/ui/Button';
import { PageHeader } from '@/components/ui/PageHeader';
import { Pagination } from '@/components/ui/Pagination';
import { isCalendarDay } from '@/lib/domain/calendar/calendar-view';
import { addDays, dayIn } from '@/lib/domain/shared/day';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { formatDays } from '@/lib/i18n/formats';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { publicHolidays } from '@/lib/server/holidays';
import { requireActor } from '@/lib/server/require-actor';
import { readDecisionCalendar } from '@/lib/usecases/office/read-decision-calendar';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('decisionCalendar'))('title') };
}

type Props = { searchParams: Promise<{ from?: string | string[] }> };

/** Who decides what and when, four weeks at a time. */
export default async function DecisionCalendarPage({ searchParams }: Props) {
  const { from } = await searchParams;
  const asked = isCalendarDay(from) ? from : undefined;
  const here = asked ? `/decision-calendar?from=${asked}` : '/decision-calendar';
  const actor = await requireActor(here);
  const { first, last, days, rows } = grantedOrPage(await readDecisionCalendar(actor, { from: asked }), here);
  const [t, locale] = [await getTranslations('decisionCalendar'), await getLocale()];
  const today = dayIn(new Date(), HOME_TIME_ZONE);
  const holidays = publicHolidays([Number(first.slice(0, 4)), Number(last.slice(0, 4))], locale);
  const turnedTo = (day: string) =>
    isCalendarDay(day) ? { pathname: '/decision-calendar', query: { from: day } } : null;

  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            {(today < first || today > last) && (
              <ButtonLink href="/decision-calendar" variant="secondary">
                {t('now')}
              </ButtonLink>
            )}
            <ButtonLink href="/absences" variant="secondary">
              {t('absences')}
            </ButtonLink>
          </>
        }
      />
      <h2 className="mb-3">{formatDays(first, last, locale)}</h2>
      <DecisionGrid days={days} rows={rows} today={today} holidays={holidays} locale={locale} />
      <Pagination
        previous={turnedTo(addDays(first, -days.length))}
        next={turnedTo(addDays(last, 1))}
        texts={{ label: t('weeks'), previous: t('previous'), next: t('next') }}
      />
      <h2 className="mt-8 mb-3">{t('list')}</h2>
      <DecisionList rows={rows} locale={locale} />
    </>
  );
}
