import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { OutgoingFilter } from '@/components/mail/OutgoingFilter';
import { OutgoingList } from '@/components/mail/OutgoingList';
import { Notification } from '@/components/ui/Notification';
import { PageHeader } from '@/components/ui/PageHeader';
import { Pagination } from '@/components/ui/Pagination';
import { MAIL_STATES } from '@/lib/domain/notices/mail-state';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readOutgoing } from '@/lib/usecases/mail/read-outgoing';
import { sendAgainAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('outgoing'))('title') };
}

type Props = { searchParams: Promise<{ state?: string; before?: string }> };

/** The mail that the system has written: everybody's to administrators, their own to everybody. */
export default async function OutgoingPage({ searchParams }: Props) {
  const asked = await searchParams;
  const state = MAIL_STATES.find((known) => known === asked.state) ?? null;
  const before = asked.before && /^\d{1,18}$/.test(asked.before) ? asked.before : null;
  const actor = await requireActor('/outgoing');
  const { mails, everybodys, older, sends, maySendAgain } = grantedOrPage(
    await readOutgoing(actor, { state, before }),
    '/outgoing',
  );
  const [t, common, locale] = [await getTranslations('outgoing'), await getTranslations('common'), await getLocale()];
  const page = (to: string | null) => ({ query: { ...(state ? { state } : {}), ...(to ? { before: to } : {}) } });

  return (
    <>
      <PageHeader title={t('title')} lead={everybodys ? t('lead') : t('leadOwn')} />
      {!sends && <Notification className="mb-6">{t('kept')}</Notification>}
      <OutgoingFilter state={state} />
      <OutgoingList
        mails={mails}
        withReceiver={everybodys}
        locale={locale}
        sendAgain={maySendAgain ? sendAgainAction : null}
      />
      <Pagination
        previous={before ? page(null) : null}
        next={older ? page(older) : null}
        texts={{ label: common('pages'), previous: t('newest'), next: t('older') }}
      />
    </>
  );
}
