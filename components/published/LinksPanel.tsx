import { useLocale, useTranslations } from 'next-intl';
import { ActionForm, type Told } from '@/components/ui/ActionForm';
import { Panel } from '@/components/ui/Panel';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { lastDayOf, type SharedLink } from '@/lib/domain/programme/shared-link';
import { writeDay } from '@/lib/domain/shared/as-typed';
import { LOCALES, type Locale } from '@/lib/domain/visit/vocabulary';
import { formatDay, formatLanguage, formatMoment } from '@/lib/i18n/formats';
import type { MadeLink } from './made-link';
import { MakeLinkForm } from './MakeLinkForm';

const NAMES = { fi: 'Suomi', sv: 'Svenska', en: 'English' } as const satisfies Record<Locale, string>;

/** The links of a visit for those outside: made, seen to be used, withdrawn. */
export function LinksPanel({
  links,
  now,
  proposed,
  make,
  withdraw,
}: {
  links: readonly SharedLink[];
  now: Date;
  proposed: { heading: string; language: Locale; lastDay: string };
  /** Null for whoever may not make one. */
  make: ((before: MadeLink, form: FormData) => Promise<MadeLink>) | null;
  /** The pressed button carries the id. */
  withdraw: (before: Told, form: FormData) => Promise<Told>;
}) {
  const t = useTranslations('published.links');
  const common = useTranslations('common');
  const locale = useLocale();
  const at = (moment: Date) => formatMoment(moment, locale);
  const standing = ({ revokedAt, expiresAt }: SharedLink) => {
    if (revokedAt) return t('withdrawn', { when: at(revokedAt) });
    return t(expiresAt <= now ? 'expired' : 'until', { when: formatDay(lastDayOf(expiresAt), locale) });
  };

  return (
    <Panel title={t('title')} id="links">
      <p className="mb-4 max-w-prose text-muted">{t('lead')}</p>
      {make ? (
        <MakeLinkForm
          action={make}
          initial={{ ...proposed, lastDay: writeDay(proposed.lastDay) }}
          languages={LOCALES.map((value) => ({ value, label: NAMES[value] }))}
          locale={locale}
          texts={{
            ...{ receiver: t('receiver'), heading: t('heading'), headingHint: t('headingHint') },
            ...{ language: t('language'), lastDay: t('lastDay'), make: t('make') },
            ...{ address: t('address'), copy: t('copy'), copied: t('copied') },
          }}
          dayTexts={{
            ...{ open: common('calendarOpen'), title: common('calendarTitle'), close: common('close') },
            ...{ previousMonth: common('previousMonth'), nextMonth: common('nextMonth') },
          }}
        />
      ) : (
        <p>{t('onlyProtocol')}</p>
      )}
      <h3 className="mt-8 mb-2">{t('list')}</h3>
      {links.length === 0 && <p>{t('none')}</p>}
      <ActionForm id="withdraw" action={withdraw} />
      <ul className="divide-y divide-line">
        {links.map((link) => (
          <li key={link.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3">
            <div className="min-w-0 wrap-anywhere">
              <p className="font-medium">
                {link.receiver} · {formatLanguage(link.language, locale)}
              </p>
              <p className="text-sm">{link.heading}</p>
              <p className="text-sm text-muted">
                {[
                  standing(link),
                  link.lastUsedAt ? t('lastUsed', { when: at(link.lastUsedAt) }) : t('neverUsed'),
                  t('madeBy', { name: link.madeBy, when: at(link.madeAt) }),
                ].join(' · ')}
              </p>
            </div>
            {!link.revokedAt && link.expiresAt > now && (
              <SubmitButton
                form="withdraw"
                name="link"
                value={link.id}
                variant="danger"
                size="small"
                aria-label={t('withdrawOf', { receiver: link.receiver })}
              >
                {t('withdraw')}
              </SubmitButton>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
