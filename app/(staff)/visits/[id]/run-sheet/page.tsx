import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { DayLinks } from '@/components/run-sheet/DayLinks';
import { NowAndNext } from '@/components/run-sheet/NowAndNext';
import { RunClock } from '@/components/run-sheet/RunClock';
import { RunItem, type ShownItem } from '@/components/run-sheet/RunItem';
import { ClientMessages } from '@/components/shell/ClientMessages';
import { ButtonLink } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { PageHeader } from '@/components/ui/PageHeader';
import { textIn } from '@/lib/domain/programme/programme';
import { dayToOpen } from '@/lib/domain/programme/run-sheet';
import { dayIn } from '@/lib/domain/shared/day';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatDay } from '@/lib/i18n/formats';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readRunSheet, type RunSheet } from '@/lib/usecases/programme/run-sheet';
import { applyDelayAction, previewDelayAction, recordActualAction, undoShiftAction } from './actions';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ day?: string | string[] }> };

/** Without the visit's title: one in the browser's history would outlive the right to know it. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('runSheet'))('title') };
}

/** The run sheet: the day of a visit for whoever stands in the middle of it with a telephone. */
export default async function RunSheetPage({ params, searchParams }: Props) {
  const { id } = await params;
  const here = `/visits/${id}/run-sheet`;
  const actor = await requireActor(here);
  const sheet = grantedOrPage(await readRunSheet(actor, { id }), here);
  const [t, locale, asked] = [await getTranslations('runSheet'), await getLocale(), (await searchParams).day];

  const { visit, now } = sheet;
  const dayOf = ({ startsAt, timeZone }: { startsAt: Date; timeZone: string }) => dayIn(startsAt, timeZone);
  const days = [...new Set(sheet.programme.items.map(dayOf))].sort();
  const day = days.find((known) => known === asked) ?? dayToOpen(days, dayIn(now, visit.timeZone));
  const items = sheet.programme.items.filter((item) => dayOf(item) === day).map((item) => toShown(item, sheet, locale));
  const standing = items.filter(({ cancelled }) => !cancelled);
  const isToday = day === dayIn(now, visit.timeZone);
  const actions = {
    preview: previewDelayAction.bind(null, visit.id),
    apply: applyDelayAction.bind(null, visit.id),
    undo: undoShiftAction.bind(null, visit.id),
    record: recordActualAction.bind(null, visit.id),
  };

  return (
    <>
      <PageHeader
        eyebrow={visit.reference}
        title={t('title')}
        lead={day ? `${visit.title}, ${formatDay(day, locale, { weekday: true })}` : visit.title}
        actions={
          <ButtonLink href={{ pathname: `/visits/${visit.id}` }} variant="quiet">
            {t('back')}
          </ButtonLink>
        }
      />
      <DayLinks days={days} day={day} address={here} />
      {items.length === 0 && <EmptyState title={t('noProgramme')} />}
      {items.length > 0 && (
        <ClientMessages areas={['runSheet']}>
          <RunClock serverNow={now.toISOString()}>
            {isToday && <NowAndNext items={standing} timeZone={visit.timeZone} />}
            <ol className="grid max-w-3xl gap-4">
              {items.map((item) => (
                <RunItem
                  key={item.id}
                  item={item}
                  items={isToday ? standing : []}
                  actions={sheet.plans ? actions : null}
                />
              ))}
            </ol>
          </RunClock>
        </ClientMessages>
      )}
    </>
  );
}

function toShown(
  item: RunSheet['programme']['items'][number],
  { registers, actuals, phones }: RunSheet,
  locale: Locale,
): ShownItem {
  const venue = registers.venues.find(({ id }) => id === item.venueId);
  const actual = actuals.get(item.id);
  return {
    ...{ id: item.id, name: textIn(item.title, locale), timeZone: item.timeZone, track: item.track },
    ...{ startsAt: item.startsAt.toISOString(), endsAt: item.endsAt.toISOString() },
    startedAt: actual?.startedAt?.toISOString() ?? null,
    endedAt: actual?.endedAt?.toISOString() ?? null,
    cancelled: item.status === 'CANCELLED',
    place: [venue && textIn(venue.name, locale), item.place].filter(Boolean).join(', '),
    address: venue?.address ?? '',
    vehicle: registers.vehicles.find(({ id }) => id === item.vehicleId)?.name ?? '',
    people: item.attendees.map(({ personId, duty }) => ({
      ...{ id: personId, duty, phone: phones.get(personId) ?? null },
      name: registers.people.find(({ id }) => id === personId)?.name ?? '',
    })),
    notes: item.notesForHosts,
  };
}
