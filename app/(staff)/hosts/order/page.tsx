import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { HostOrderEditor } from '@/components/hosts/HostOrderEditor';
import { OrderPanel, OtherVersions } from '@/components/hosts/OrderPanel';
import { ClientMessages } from '@/components/shell/ClientMessages';
import { ButtonLink } from '@/components/ui/Button';
import { PageHeader } from '@/components/ui/PageHeader';
import { Panel } from '@/components/ui/Panel';
import { textIn } from '@/lib/domain/programme/programme';
import { writeDay } from '@/lib/domain/shared/as-typed';
import { RANKS } from '@/lib/domain/visit/vocabulary';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readHostOrder } from '@/lib/usecases/hosts/read-people';
import { recordOrderAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('hosts'))('order') };
}

/** The host order of today, its other versions, and, for those who keep the register, the next one. */
export default async function HostOrderPage() {
  const actor = await requireActor('/hosts/order');
  const { today, versions, people, day, manages } = grantedOrPage(await readHostOrder(actor, {}), '/hosts/order');
  const [t, v, locale] = [await getTranslations('hosts'), await getTranslations('vocabulary'), await getLocale()];
  const hosts = people.filter(({ retired, duties }) => !retired && duties.includes('HOST'));
  const last = versions[0] ?? null;

  return (
    <>
      <PageHeader
        title={t('order')}
        lead={t('orderLead')}
        actions={
          <ButtonLink href="/hosts" variant="secondary">
            {t('toRegister')}
          </ButtonLink>
        }
      />
      <div className="grid items-start gap-6 xl:grid-cols-2">
        <div className="space-y-6">
          {today ? (
            <OrderPanel order={today} people={people} locale={locale} />
          ) : (
            <p className="text-muted">{t('noOrder')}</p>
          )}
          <OtherVersions
            versions={versions.filter((version) => version !== today)}
            today={day}
            people={people}
            locale={locale}
          />
        </div>
        {manages && (
          <Panel title={t('newVersion')} id="new-version">
            <p className="mb-4 text-muted">{t('newVersionLead')}</p>
            <ClientMessages areas={['hosts', 'common']}>
              <HostOrderEditor
                action={recordOrderAction.bind(null, last?.id ?? null)}
                people={hosts.map(({ id, name, title }) => ({ id, name, title: textIn(title, locale) }))}
                ranks={RANKS.map((value) => ({ value, label: v(`rank.${value}`) }))}
                initial={(today ?? last)?.places ?? []}
                today={writeDay(day)}
              />
            </ClientMessages>
          </Panel>
        )}
      </div>
    </>
  );
}
