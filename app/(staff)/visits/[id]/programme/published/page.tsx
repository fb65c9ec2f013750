import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { LinksPanel } from '@/components/published/LinksPanel';
import { PublishPanel } from '@/components/published/PublishPanel';
import { ReadingsPanel } from '@/components/published/ReadingsPanel';
import { ButtonLink } from '@/components/ui/Button';
import { PageHeader } from '@/components/ui/PageHeader';
import { Panel } from '@/components/ui/Panel';
import { Tag } from '@/components/ui/Tag';
import type { Visit } from '@/lib/domain/visit/visit';
import { LOCALES, type Locale } from '@/lib/domain/visit/vocabulary';
import { formatMoment, formatSpan } from '@/lib/i18n/formats';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readPublished } from '@/lib/usecases/published/read-published';
import { readSharedLinks } from '@/lib/usecases/published/shared-links';
import { makeLinkAction, publishAction, recordReadingAction, withdrawLinkAction } from './actions';

type Props = { params: Promise<{ id: string }> };

/** Without the visit's name: a title in the browser's history would outlive the right to know it. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('published'))('title') };
}

/** What of a programme has been published: its versions, who has read them, and the links by which they are followed. */
export default async function PublishedPage({ params }: Props) {
  const { id } = await params;
  const here = `/visits/${id}/programme/published`;
  const actor = await requireActor(here);
  const view = grantedOrPage(await readPublished(actor, { id }), here);
  const { visit, versions, plans } = view;
  const links = plans ? await readSharedLinks(actor, { id }) : null;
  const [t, locale] = await Promise.all([getTranslations('published'), getLocale()]);
  const latest = versions[0]?.number ?? null;

  return (
    <>
      <PageHeader
        eyebrow={visit.reference}
        title={t('title')}
        tags={latest !== null && view.unpublished.length > 0 && <Tag tone="alert">{t('unpublished')}</Tag>}
        lead={t('lead')}
        actions={
          <ButtonLink href={{ pathname: `/visits/${visit.id}` }} variant="secondary">
            {t('backToVisit')}
          </ButtonLink>
        }
      />
      <div className="grid gap-6">
        <Panel title={visit.title} id="versions">
          <p className="mb-3">{t(`standing.${view.standing}`)}</p>
          <ol reversed className="divide-y divide-line">
            {versions.map(({ number, note, publishedBy, publishedAt }) => (
              <li key={number} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3">
                <div className="min-w-0 wrap-anywhere">
                  <p className="font-medium">{t('version', { number: String(number) })}</p>
                  <p className="text-sm text-muted">
                    {t('publishedBy', { name: publishedBy, when: formatMoment(publishedAt, locale) })}
                  </p>
                  {note && <p className="mt-1 border-l-4 border-line pl-3 whitespace-pre-line">{note}</p>}
                </div>
                <p className="flex flex-wrap gap-x-5 gap-y-2">
                  {latest !== null && number < latest && (
                    <Link prefetch={false} href={`/visits/${visit.id}/programme/published/${latest}?against=${number}`}>
                      {t('changedSince', { number: String(number) })}
                    </Link>
                  )}
                  <Link
                    prefetch={false}
                    href={`/visits/${visit.id}/programme/published/${number}`}
                    aria-label={t('openOf', { number: String(number) })}
                  >
                    {t('open')}
                  </Link>
                </p>
              </li>
            ))}
          </ol>
        </Panel>
        {plans && (
          <PublishPanel
            visit={visit}
            changes={view.unpublished}
            open={view.open}
            last={latest}
            standing={view.standing}
            publishable={view.publishable}
            publish={publishAction.bind(null, { id: visit.id, version: view.plannedVersion, timeZone: visit.timeZone })}
          />
        )}
        <ReadingsPanel
          readings={view.readings}
          record={
            plans ? (personId, number) => recordReadingAction.bind(null, { id: visit.id, personId, number }) : null
          }
        />
        {links?.ok && (
          <LinksPanel
            links={links.value.links}
            now={links.value.now}
            proposed={{
              heading: publicHeading(visit, locale),
              language: languageFor(visit),
              lastDay: links.value.usualLastDay,
            }}
            make={links.value.mayMake ? makeLinkAction.bind(null, visit.id) : null}
            withdraw={withdrawLinkAction.bind(
              null,
              visit.id,
              Object.fromEntries(links.value.links.map((link) => [link.id, link.receiver])),
            )}
          />
        )}
      </div>
    </>
  );
}

/** What the page of a link is proposed to say: of a restricted visit only whose it is and when. */
function publicHeading(
  { confidentiality, title, organisation, startsAt, endsAt, timeZone }: Visit,
  locale: Locale,
): string {
  if (confidentiality !== 'RESTRICTED') return title;
  const when = startsAt && endsAt ? formatSpan({ startsAt, endsAt, timeZone }, locale) : '';
  return [organisation, when].filter(Boolean).join(', ');
}

/** The guests' own language where the page can be had in it. */
const languageFor = ({ languages }: Visit): Locale => LOCALES.find((locale) => languages.includes(locale)) ?? 'en';
