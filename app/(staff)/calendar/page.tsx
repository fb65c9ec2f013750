import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CalendarFilters } from '@/components/calendar/CalendarFilters';
import { CalendarLegend } from '@/components/calendar/CalendarLegend';
import { CalendarLoader } from '@/components/calendar/CalendarLoader';
import { SubscribeLink } from '@/components/feeds/SubscribeLink';
import { PageHeader } from '@/components/ui/PageHeader';
import { isCalendarDay, isCalendarView } from '@/lib/domain/calendar/calendar-view';
import { dayIn } from '@/lib/domain/shared/day';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { visitFilterSchema } from '@/lib/domain/visit/list-query';
import { messagesOf } from '@/lib/i18n/messages/messages-of';
import { publicHolidays } from '@/lib/server/holidays';
import { requireActor } from '@/lib/server/require-actor';
import { moveVisitAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('calendar'))('title') };
}

type Asked = Record<string, string | string[] | undefined>;
const FILTERS = ['department', 'kind', 'status', 'level'] as const;

/** The calendar; view, day and filters stand in the address. What it shows, it asks of the API as this reader. */
export default async function CalendarPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const asked = await searchParams;
  const text = (name: string) => (typeof asked[name] === 'string' ? asked[name] : '');
  await requireActor(
    `/calendar?${new URLSearchParams(Object.fromEntries(Object.keys(asked).map((name) => [name, text(name)])))}`,
  );

  const view = text('view');
  const wished = Object.fromEntries(FILTERS.flatMap((name) => (text(name) ? [[name, text(name)]] : [])));
  const filters = visitFilterSchema.safeParse(wished).success ? wished : {};
  const date = isCalendarDay(text('date')) ? text('date') : dayIn(new Date(), HOME_TIME_ZONE);
  const locale = await getLocale();
  const t = await getTranslations('calendar');
  const words = messagesOf(locale).vocabulary;
  const year = Number(date.slice(0, 4));
  const holidays = publicHolidays([year - 1, year, year + 1], locale);

  return (
    <>
      <PageHeader title={t('title')} actions={<SubscribeLink query={filters} />} />
      <CalendarFilters filters={filters} view={view} date={text('date')} />
      <CalendarLegend />
      <CalendarLoader
        key={JSON.stringify(filters)}
        view={isCalendarView(view) ? view : null}
        date={date}
        filters={filters}
        holidays={[...holidays].map(([day, name]) => ({ day, name }))}
        locale={locale}
        move={moveVisitAction}
        texts={{
          failed: t('failed'),
          busy: t('busy'),
          open: t('open'),
          close: t('close'),
          move: t('move'),
          startDate: t('startDate'),
          startTime: t('startTime'),
          endDate: t('endDate'),
          endTime: t('endTime'),
          save: t('save'),
          wrongTime: t('wrongTime'),
          kinds: words.kind,
          statuses: words.status,
          departments: { ...words.department, TRIAGE: words.triage },
        }}
      />
    </>
  );
}
