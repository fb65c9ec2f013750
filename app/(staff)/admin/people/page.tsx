import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PersonCard } from '@/components/admin/PersonCard';
import { PageHeader } from '@/components/ui/PageHeader';
import { dayIn } from '@/lib/domain/shared/day';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readAccounts } from '@/lib/usecases/accounts/manage-accounts';
import { endRoleAction, giveRoleAction, revokeSessionsAction, setActiveAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts'))('title') };
}

/** The administrator's page of people: who holds which role, for which department and how long. */
export default async function PeoplePage() {
  const actor = await requireActor('/admin/people');
  const accounts = grantedOrPage(await readAccounts(actor, {}), '/admin/people');
  const t = await getTranslations('accounts');
  const locale = await getLocale();
  const today = dayIn(new Date(), HOME_TIME_ZONE);

  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <ul className="grid gap-4 xl:grid-cols-2">
        {accounts.map((account) => (
          <li key={account.id}>
            <PersonCard
              account={account}
              isSelf={account.id === actor.accountId}
              today={today}
              locale={locale}
              actions={{
                giveRole: giveRoleAction.bind(null, account.id),
                endRole: endRoleAction,
                setActive: setActiveAction.bind(null, account.id, !account.active),
                revokeSessions: revokeSessionsAction.bind(null, account.id),
              }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
