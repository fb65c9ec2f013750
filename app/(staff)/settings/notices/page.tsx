import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MailSettingsForm } from '@/components/mail/MailSettingsForm';
import { ButtonLink } from '@/components/ui/Button';
import { PageHeader } from '@/components/ui/PageHeader';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readMailSettings } from '@/lib/usecases/notices/mail-settings';
import { saveMailSettingsAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mailSettings'))('title') };
}

/** What the reader gets mail about, when and in which language. */
export default async function MailSettingsPage() {
  const actor = await requireActor('/settings/notices');
  const settings = grantedOrPage(await readMailSettings(actor, {}), '/settings/notices');
  const t = await getTranslations('mailSettings');

  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <ButtonLink href="/outgoing" variant="quiet">
            {t('outgoing')}
          </ButtonLink>
        }
      />
      <MailSettingsForm settings={settings} save={saveMailSettingsAction} />
    </>
  );
}
