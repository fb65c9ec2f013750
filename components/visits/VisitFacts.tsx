import { useLocale, useTranslations } from 'next-intl';
import { DescriptionList } from '@/components/ui/DescriptionList';
import { Panel } from '@/components/ui/Panel';
import { Tag } from '@/components/ui/Tag';
import { countryName } from '@/lib/domain/places/country-names';
import type { Visit, VisitPerson } from '@/lib/domain/visit/visit';
import { formatDay, formatEuros, formatLanguage, formatList, formatSpan } from '@/lib/i18n/formats';
import { KindDetailsList } from './KindDetailsList';

/** What the visit is: when, who, why, and what belongs to its kind. What is not given is not shown. */
export function VisitFacts({ visit }: { visit: Visit }) {
  const t = useTranslations('visitPage');
  const v = useTranslations('vocabulary');
  const locale = useLocale();
  const country = visit.country ? countryName(visit.country, locale) : visit.countryAsWritten;
  const place = [visit.city, country].filter(Boolean).join(', ');
  const { startsAt, endsAt, timeZone } = visit;

  return (
    <Panel title={t('facts')} id="facts">
      <DescriptionList
        items={[
          {
            term: t('when'),
            description:
              startsAt && endsAt ? <strong>{formatSpan({ startsAt, endsAt, timeZone }, locale)}</strong> : t('noDates'),
          },
          { term: t('organisation'), description: visit.organisation },
          { term: t('place'), description: place },
          { term: t('who'), description: visit.guests.length > 0 && <People people={visit.guests} /> },
          { term: t('travellers'), description: visit.travellers.length > 0 && <People people={visit.travellers} /> },
          { term: t('count'), description: visit.announcedCount },
          { term: t('purpose'), description: visit.purpose && v(`purpose.${visit.purpose}`) },
          {
            term: t('asksToMeet'),
            description: formatList(
              visit.asksToMeet.map((leader) => v(`asksToMeet.${leader}`)),
              locale,
            ),
          },
          { term: t('signing'), description: visit.signing && t('signingYes') },
          { term: t('body'), description: visit.body && bodyName(visit.body, v) },
          {
            term: t('travellingBody'),
            description: visit.travellingBody && v(`travellingBody.${visit.travellingBody}`),
          },
          { term: t('topics'), description: formatList(visit.topics, locale) },
          {
            term: t('goals'),
            description: formatList(
              visit.goals.map((goal) => v(`goal.${goal}`)),
              locale,
            ),
          },
          { term: t('host'), description: visit.host },
          {
            term: t('languages'),
            description: formatList(
              visit.languages.map((language) => formatLanguage(language, locale)),
              locale,
            ),
          },
          {
            term: t('needs'),
            description: formatList(
              visit.needs.map((need) => v(`need.${need}`)),
              locale,
            ),
          },
          {
            term: t('cost'),
            description: visit.estimatedCostEur !== null && formatEuros(visit.estimatedCostEur, locale),
          },
          { term: t('notes'), description: visit.notes && <span className="whitespace-pre-line">{visit.notes}</span> },
        ]}
      />
      <KindDetailsList visit={visit} />
      <div className="mt-6">
        <DescriptionList
          items={[
            { term: t('confidentiality'), description: v(`confidentiality.${visit.confidentiality}`) },
            {
              term: t('named'),
              description: formatList(
                visit.named.map(({ name }) => name),
                locale,
              ),
            },
            { term: t('source'), description: visit.source && v(`source.${visit.source}`) },
            { term: t('requestedOn'), description: visit.requestedOn && formatDay(visit.requestedOn, locale) },
            { term: t('caseNumber'), description: visit.caseNumber },
            { term: t('imported'), description: visit.imported?.fileName },
          ]}
        />
      </div>
    </Panel>
  );
}

/** A network that the texts know by name; another by its key. */
function bodyName(body: string, v: ReturnType<typeof useTranslations<'vocabulary'>>): string {
  return body === 'PKS_ADVISORY_BOARD' ||
    body === 'PKS_COORDINATION_GROUP' ||
    body === 'HSYK' ||
    body === 'MAL_COMMITTEE'
    ? v(`body.${body}`)
    : body.replaceAll('_', ' ');
}

function People({ people }: { people: readonly VisitPerson[] }) {
  const t = useTranslations('visitPage');
  const v = useTranslations('vocabulary');

  return (
    <ul className="space-y-2">
      {people.map((person, index) => (
        <li key={index}>
          <span className="font-medium">{[person.title, person.name].filter(Boolean).join(' ')}</span>
          {person.organisation && <span className="text-muted">, {person.organisation}</span>}
          <span className="ml-2 inline-flex flex-wrap gap-1.5">
            {person.isHead && <Tag>{t('head')}</Tag>}
            {person.rank && (
              <Tag tone="brand">
                {v(`rank.${person.rank}`)}
                {person.rankOrigin === 'READ' && <span className="sr-only"> ({t('rankProposed')})</span>}
                {person.rankOrigin === 'READ' && <span aria-hidden="true"> ?</span>}
              </Tag>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
