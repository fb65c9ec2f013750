import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { NoticeList } from '@/components/notices/NoticeList';
import { ButtonLink } from '@/components/ui/Button';
import { PageHeader } from '@/components/ui/PageHeader';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readNotices } from '@/lib/usecases/notices/inbox';
import { markReadAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notices'))('title') };
}

/** The inbox: what the reader has been told. */
export default async function NoticesPage() {
  const actor = await requireActor('/notices');
  const notices = grantedOrPage(await readNotices(actor, {}), '/notices');
  const [t, locale] = [await getTranslations('notices'), await getLocale()];

  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            {notices.some(({ readAt }) => readAt === null) && (
              <form action={markReadAction.bind(null, null)}>
                <SubmitButton variant="secondary">{t('markAllRead')}</SubmitButton>
              </form>
            )}
            <ButtonLink href="/settings/notices" variant="quiet">
              {t('settings')}
            </ButtonLink>
          </>
        }
      />
      <NoticeList notices={notices} locale={locale} markRead={markReadAction} />
    </>
  );
}
