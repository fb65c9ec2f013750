import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { SlotFinder } from '@/components/programme/slots/SlotFinder';
import type { SlotLists } from '@/components/programme/slots/slot-view';
import { ClientMessages } from '@/components/shell/ClientMessages';
import { ButtonLink } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { IconArrowLeft } from '@/components/ui/icons';
import { PageHeader } from '@/components/ui/PageHeader';
import { Panel } from '@/components/ui/Panel';
import { textIn } from '@/lib/domain/programme/programme';
import { ITEM_TYPES } from '@/lib/domain/programme/programme-vocabulary';
import { USUAL_LIMITS } from '@/lib/domain/programme/slots/slot-schema';
import { writeTime } from '@/lib/domain/shared/as-typed';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatDay, formatLanguage, formatSpan } from '@/lib/i18n/formats';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { daysOf } from '@/lib/usecases/programme/propose-programme';
import { type ProgrammeView, readProgramme } from '@/lib/usecases/programme/read-programme';
import { findSlotsAction, takeProposalAction } from './actions';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('slots'))('title') };
}

/** «Etsi ajat»: for those who plan the visit. */
export default async function SlotsPage({ params }: Props) {
  const { id } = await params;
  const here = `/visits/${id}/programme/slots`;
  const actor = await requireActor(here);
  const { visit, programme, registers, plans } = grantedOrPage(await readProgramme(actor, { id }), here);
  if (!plans) notFound();

  const [t, locale] = [await getTranslations('slots'), await getLocale()];
  const days = daysOf(visit);
  const staying = programme.items.filter(({ status }) => status !== 'CANCELLED');
  const programmeHref = `/visits/${visit.id}/programme`;

  return (
    <>
      <PageHeader
        breadcrumb={
          <ButtonLink
            href={{ pathname: programmeHref }}
            variant="quiet"
            size="small"
            icon={<IconArrowLeft size={18} />}
          >
            {t('toProgramme')}
          </ButtonLink>
        }
        eyebrow={visit.reference}
        title={`${t('title')}: ${visit.title}`}
        lead={t('lead')}
      />
      {days.length === 0 ? (
        <EmptyState title={t('noDates')} />
      ) : (
        <div className="space-y-6">
          {staying.length > 0 && (
            <Panel title={t('already')} id="already">
              <p className="text-muted">{t('alreadyHint')}</p>
              <ul className="mt-2 space-y-1">
                {staying.map((item) => (
                  <li key={item.id}>
                    <span className="tabular-nums">{formatSpan({ ...item, timeZone: visit.timeZone }, locale)}</span>{' '}
                    {textIn(item.title, locale)}
                  </li>
                ))}
              </ul>
            </Panel>
          )}
          <ClientMessages areas={['slots']}>
            <SlotFinder
              initial={{
                stops: [],
                days: days.map(({ day, from, to }, index) => ({
                  ...{ day, wanted: index < 5, from: writeTime(from), to: writeTime(to) },
                })),
                lunch: String(USUAL_LIMITS.lunchMinutes),
                buffer: String(USUAL_LIMITS.bufferMinutes),
                ...{ longestHours: '', mostStops: '' },
              }}
              dayNames={days.map(({ day }) => ({ value: day, label: formatDay(day, locale, { weekday: true }) }))}
              lists={toLists(registers, locale, (type) => t(`itemType.${type}`))}
              programmeHref={programmeHref}
              actions={{ find: findSlotsAction.bind(null, visit.id), take: takeProposalAction.bind(null, visit.id) }}
            />
          </ClientMessages>
        </div>
      )}
    </>
  );
}

/** What can be chosen: nothing that is retired. */
function toLists(
  { venues, vehicles, people }: ProgrammeView['registers'],
  locale: Locale,
  typeName: (type: (typeof ITEM_TYPES)[number]) => string,
): SlotLists {
  const standing = people.filter(({ retired }) => !retired);
  const languages = [...new Set(standing.flatMap((person) => person.languages))];
  return {
    venues: venues
      .filter(({ retired }) => !retired)
      .map(({ id, name }) => ({ value: id, label: textIn(name, locale) })),
    vehicles: vehicles.filter(({ retired }) => !retired).map(({ id, name }) => ({ value: id, label: name })),
    hosts: standing.filter(({ duties }) => duties.includes('HOST')).map(({ id, name }) => ({ value: id, label: name })),
    languages: languages
      .map((code) => ({ value: code, label: formatLanguage(code, locale) }))
      .sort((a, b) => a.label.localeCompare(b.label, locale)),
    types: ITEM_TYPES.map((type) => ({ value: type, label: typeName(type) })),
  };
}
