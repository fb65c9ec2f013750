import { useLocale, useTranslations } from 'next-intl';
import { ActionForm, type Told } from '@/components/ui/ActionForm';
import { Panel } from '@/components/ui/Panel';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { type ContactLink, LINK_DAYS } from '@/lib/domain/delegation/contact-link';
import { formatMoment } from '@/lib/i18n/formats';
import { type MadeLink, MakeLinkForm } from './MakeLinkForm';

/** The links by which contact persons send their lists: made, seen to be used, revoked. */
export function ContactLinksPanel({
  links,
  now,
  heading,
  showsList,
  make,
  revoke,
}: {
  links: readonly ContactLink[];
  now: Date;
  /** What is proposed that the page says and shows. */
  heading: string;
  showsList: boolean;
  make: (before: MadeLink, form: FormData) => Promise<MadeLink>;
  revoke: (link: string) => (before: Told, form: FormData) => Promise<Told>;
}) {
  const t = useTranslations('delegation');
  const locale = useLocale();
  const at = (moment: Date) => formatMoment(moment, locale);
  const standing = ({ revokedAt, expiresAt }: ContactLink) => {
    if (revokedAt) return t('links.revoked', { when: at(revokedAt) });
    return t(expiresAt <= now ? 'links.expired' : 'links.until', { when: at(expiresAt) });
  };

  return (
    <Panel title={t('links.title')} id="contact-links" className="mt-10">
      <p className="mb-4 max-w-prose">{t('links.lead')}</p>
      <MakeLinkForm
        action={make}
        initial={{ heading, showsList, days: String(LINK_DAYS.usual) }}
        texts={{
          ...{ contact: t('links.contact'), heading: t('links.heading'), headingHint: t('links.headingHint') },
          ...{ days: t('links.days'), daysHint: t('links.daysHint'), showsList: t('links.showsList') },
          make: t('links.make'),
        }}
      />
      <h3 className="mt-8 mb-2">{t('links.list')}</h3>
      {links.length === 0 && <p>{t('links.none')}</p>}
      <ul className="divide-y divide-line">
        {links.map((link) => (
          <li key={link.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3">
            <div className="min-w-0">
              <p className="font-medium">{link.contact}</p>
              <p className="text-sm">{link.heading}</p>
              <p className="text-sm text-muted">
                {standing(link)} ·{' '}
                {link.lastUsedAt ? t('links.lastUsed', { when: at(link.lastUsedAt) }) : t('links.neverUsed')} ·{' '}
                {t('links.madeBy', { name: link.madeBy, when: at(link.madeAt) })}
              </p>
            </div>
            {!link.revokedAt && link.expiresAt > now && (
              <ActionForm action={revoke(link.id)}>
                <SubmitButton variant="danger" size="small" aria-label={t('links.revokeOf', { contact: link.contact })}>
                  {t('links.revoke')}
                </SubmitButton>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
