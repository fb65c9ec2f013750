import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { WaitingException } from '@/components/approvals/WaitingException';
import { WaitingVisit } from '@/components/approvals/WaitingVisit';
import { ButtonLink } from '@/components/ui/Button';
import { PageHeader } from '@/components/ui/PageHeader';
import { Panel } from '@/components/ui/Panel';
import { dayIn } from '@/lib/domain/shared/day';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { exceptionsInbox } from '@/lib/usecases/approvals/exceptions';
import { approvalsInbox } from '@/lib/usecases/approvals/inbox';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('approvals'))('title') };
}

/** The approver's inbox. */
export default async function ApprovalsPage() {
  const actor = await requireActor('/approvals');
  const inbox = grantedOrPage(await approvalsInbox(actor, {}), '/approvals');
  const [waiting, held] = [inbox.filter((one) => !one.held), inbox.filter((one) => one.held)];
  const toExcept = grantedOrPage(await exceptionsInbox(actor, {}), '/approvals');
  const t = await getTranslations('approvals');
  const h = await getTranslations('hold');
  const locale = await getLocale();
  const today = dayIn(new Date(), HOME_TIME_ZONE);

  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <ButtonLink href="/decision-calendar" variant="secondary">
            {t('calendar')}
          </ButtonLink>
        }
      />
      {inbox.length === 0 && toExcept.length === 0 ? (
        <Panel tone="ground">
          <p className="font-medium">{t('empty')}</p>
          <p className="mt-1 text-muted">{t('emptyBody')}</p>
        </Panel>
      ) : (
        waiting.length > 0 && (
          <ul className="grid gap-4 xl:grid-cols-2">
            {waiting.map((awaiting) => (
              <li key={awaiting.visit.id}>
                <WaitingVisit awaiting={awaiting} today={today} locale={locale} />
              </li>
            ))}
          </ul>
        )
      )}
      {toExcept.length > 0 && (
        <section aria-labelledby="exceptions" className="mt-8">
          <h2 id="exceptions" className="text-xl">
            {h('inboxTitle')}
          </h2>
          <p className="mt-1 mb-4 text-muted">{h('inboxLead')}</p>
          <ul className="grid gap-4 xl:grid-cols-2">
            {toExcept.map((visit) => (
              <li key={visit.id}>
                <WaitingException visit={visit} locale={locale} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {held.length > 0 && (
        <section aria-labelledby="held" className="mt-8">
          <h2 id="held" className="text-xl">
            {h('waitingTitle')}
          </h2>
          <p className="mt-1 mb-4 text-muted">{h('waitingLead')}</p>
          <ul className="grid gap-4 xl:grid-cols-2">
            {held.map((awaiting) => (
              <li key={awaiting.visit.id}>
                <WaitingVisit awaiting={awaiting} today={today} locale={locale} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
