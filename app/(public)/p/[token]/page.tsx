import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ChangeList } from '@/components/published/ChangeList';
import { PrintButton } from '@/components/published/PrintButton';
import { ProgrammeDocument } from '@/components/published/ProgrammeDocument';
import { FullPage } from '@/components/shell/FullPage';
import { Notification } from '@/components/ui/Notification';
import { Panel } from '@/components/ui/Panel';
import { isShown } from '@/lib/domain/programme/published-programme';
import { lastDayOf } from '@/lib/domain/programme/shared-link';
import { LOCALES, type Locale } from '@/lib/domain/visit/vocabulary';
import { isLocale, LINK_LOCALE_COOKIE } from '@/lib/i18n/choose-locale';
import { formatDay, formatMoment } from '@/lib/i18n/formats';
import { env } from '@/lib/server/env';
import { openShared } from '@/lib/usecases/published/open-shared';

type Props = {
  params: Promise<{ token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const NAMES = { fi: 'Suomi', sv: 'Svenska', en: 'English' } as const satisfies Record<Locale, string>;

/** Nothing of the visit: the title stands in the history of whatever computer this was opened on. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('published');
  return { title: t('shared.title'), robots: { index: false, follow: false }, referrer: 'no-referrer' };
}

/** The programme as it is published, for whoever has been given its link. Nobody signs in. */
export default async function SharedProgrammePage({ params, searchParams }: Props) {
  const [{ token }, asked, jar] = await Promise.all([params, searchParams, cookies()]);
  const page = await openShared(token);
  if (!page) notFound();

  const chosen = jar.get(LINK_LOCALE_COOKIE)?.value;
  // The whole page speaks the link's language, which the layout around it learns from a cookie; once, where none is kept.
  if (!isLocale(chosen) && asked['language'] === undefined) redirect(`/p/${token}/language?to=${page.language}`);
  const locale = isLocale(chosen) ? chosen : page.language;

  const [t, shell] = await Promise.all([
    getTranslations({ locale, namespace: 'published' }),
    getTranslations({ locale, namespace: 'shell' }),
  ]);
  const { standing, version, since, items } = page;
  const shown = isShown(standing);

  return (
    <FullPage city={env().WORDMARK} product="">
      <div lang={locale}>
        <nav aria-label={shell('language')} className="no-print mb-6 flex flex-wrap">
          {LOCALES.map((language) => (
            // A plain link: the layout, which knows the language of the page, has to be drawn anew.
            <a
              key={language}
              href={`/p/${token}/language?to=${language}`}
              lang={language}
              aria-current={language === locale ? 'true' : undefined}
              className="inline-flex min-h-11 items-center px-2 aria-[current]:font-semibold"
            >
              {NAMES[language]}
            </a>
          ))}
        </nav>
        <p className="text-lg font-medium wrap-anywhere">{page.heading}</p>
        <h1>{t('shared.title')}</h1>
        {shown && version && (
          <p className="mt-2 text-muted">
            {t('shared.published', {
              when: formatMoment(version.publishedAt, locale),
              number: String(version.number),
            })}
          </p>
        )}
        {standing !== 'STANDS' && (
          <Notification tone={standing === 'NOT_YET' ? 'info' : 'alert'} className="mt-6">
            {t(`shared.${standing}`)}
          </Notification>
        )}
        {since && (
          <Panel title={t('shared.since')} id="since" tone="brand" className="mt-6">
            <p className="mb-3 text-sm">
              {t('shared.sinceHint', {
                number: String(since.number),
                when: formatMoment(since.publishedAt, locale),
              })}
            </p>
            {since.changes.length === 0 ? (
              <p>{t('shared.sinceNothing')}</p>
            ) : (
              <ChangeList changes={since.changes} locale={locale} />
            )}
          </Panel>
        )}
        {shown && (
          <div className="mt-8 max-w-4xl">
            <ProgrammeDocument items={items} locale={locale} />
            <p className="mt-6 text-sm text-muted">{t('shared.times')}</p>
            <PrintButton text={t('shared.print')} />
          </div>
        )}
        <p className="no-print mt-8 text-sm text-muted">
          {t('shared.expires', { when: formatDay(lastDayOf(page.expiresAt), locale) })}
        </p>
      </div>
    </FullPage>
  );
}
