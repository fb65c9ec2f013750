import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/Button';
import { DepartmentTag, VisitTags } from '@/components/visits/VisitTags';
import { countryName } from '@/lib/domain/places/country-names';
import type { Visit } from '@/lib/domain/visit/visit';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatDay, formatSpan } from '@/lib/i18n/formats';

/** A held visit in the inbox of whoever may grant the exception. */
export function WaitingException({ visit, locale }: { visit: Visit; locale: Locale }) {
  const t = useTranslations('hold');
  const { startsAt, endsAt, timeZone, hold } = visit;
  const country = visit.country ? countryName(visit.country, locale) : visit.countryAsWritten;

  return (
    <article className="flex h-full flex-col border border-line bg-paper p-5">
      <p className="text-sm text-muted tabular-nums">{visit.reference}</p>
      <h3 className="mt-1 text-xl">{visit.title}</h3>
      <div className="mt-3 flex flex-wrap gap-2">
        <VisitTags visit={visit} />
        <DepartmentTag department={visit.leadDepartment} />
      </div>
      <p className="mt-3 font-medium">{startsAt && endsAt && formatSpan({ startsAt, endsAt, timeZone }, locale)}</p>
      <p>{[visit.organisation, visit.city, country].filter(Boolean).join(', ')}</p>
      {hold && hold.status !== 'ACTIVE' && (
        <p className="mt-2 text-sm">
          {t(hold.status, { name: hold.name[locale], since: formatDay(hold.since, locale) })}
        </p>
      )}
      <div className="mt-auto pt-4">
        <ButtonLink
          href={{ pathname: `/visits/${visit.id}`, hash: 'hold' }}
          aria-label={`${t('open')}: ${visit.title}`}
        >
          {t('open')}
        </ButtonLink>
      </div>
    </article>
  );
}
