import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ChangeList } from '@/components/published/ChangeList';
import { ProgrammeDocument } from '@/components/published/ProgrammeDocument';
import { Button, ButtonLink } from '@/components/ui/Button';
import { PageHeader } from '@/components/ui/PageHeader';
import { Panel } from '@/components/ui/Panel';
import { Select } from '@/components/ui/Select';
import { programmeDifferences } from '@/lib/domain/programme/programme-differences';
import { forHosts, type PublishedContent } from '@/lib/domain/programme/published-programme';
import { LOCALES, type Locale } from '@/lib/domain/visit/vocabulary';
import { isLocale } from '@/lib/i18n/choose-locale';
import { formatMoment } from '@/lib/i18n/formats';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readVersion } from '@/lib/usecases/published/read-published';

type Props = {
  params: Promise<{ id: string; number: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const NAMES = { fi: 'Suomi', sv: 'Svenska', en: 'English' } as const satisfies Record<Locale, string>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('published'))('title') };
}

/** One version as guests or as hosts see it, in any language, and what has changed in it since an earlier one. */
export default async function VersionPage({ params, searchParams }: Props) {
  const [{ id, number }, asked] = await Promise.all([params, searchParams]);
  const here = `/visits/${id}/programme/published/${number}`;
  const actor = await requireActor(here);
  const compared = Number(asked['against']);
  const against = Number.isInteger(compared) && compared > 0 && compared < 2 ** 31 ? compared : undefined;
  const wanted = /^\d{1,9}$/.test(number) ? Number(number) : 0;
  const {
    visit,
    version,
    against: earlier,
  } = grantedOrPage(await readVersion(actor, { id, number: wanted, against }), here);
  const [t, ownLocale] = await Promise.all([getTranslations('published'), getLocale()]);

  const audience = asked['as'] === 'hosts' ? 'hosts' : 'guests';
  const locale = isLocale(asked['language']) ? asked['language'] : ownLocale;
  const seen = ({ content }: { content: PublishedContent }) =>
    audience === 'hosts' ? forHosts(content) : content.forGuests;
  const changes = earlier ? programmeDifferences(seen(earlier), seen(version)) : [];
  const earlierNumbers = Array.from({ length: version.number - 1 }, (_, index) => String(index + 1));

  return (
    <>
      <PageHeader
        eyebrow={visit.reference}
        title={t('version', { number: String(version.number) })}
        lead={t('publishedBy', { name: version.publishedBy, when: formatMoment(version.publishedAt, ownLocale) })}
        actions={
          <ButtonLink href={{ pathname: `/visits/${visit.id}/programme/published` }} variant="secondary">
            {t('backToVersions')}
          </ButtonLink>
        }
      />
      <form method="get" className="no-print mb-6 flex flex-wrap items-end gap-4">
        <Select
          name="as"
          label={t('view.audience')}
          defaultValue={audience}
          options={[
            { value: 'guests', label: t('view.guests') },
            { value: 'hosts', label: t('view.hosts') },
          ]}
        />
        <Select
          name="language"
          label={t('view.language')}
          defaultValue={locale}
          options={LOCALES.map((value) => ({ value, label: NAMES[value] }))}
        />
        {earlierNumbers.length > 0 && (
          <Select
            name="against"
            label={t('view.against')}
            placeholder="–"
            defaultValue={earlier ? String(earlier.number) : ''}
            options={earlierNumbers.toReversed().map((value) => ({ value, label: value }))}
          />
        )}
        <Button type="submit" variant="secondary">
          {t('view.show')}
        </Button>
      </form>
      {earlier && (
        <Panel
          title={t('view.changes', { number: String(earlier.number), latest: String(version.number) })}
          id="changes"
          tone="ground"
          className="mb-6"
        >
          {changes.length === 0 ? <p>{t('view.noChanges')}</p> : <ChangeList changes={changes} locale={locale} />}
        </Panel>
      )}
      <ProgrammeDocument items={seen(version)} locale={locale} />
    </>
  );
}
