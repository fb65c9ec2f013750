import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { MakeTokenForm } from '@/components/admin/MakeTokenForm';
import { TokenTable } from '@/components/admin/TokenTable';
import { PageHeader } from '@/components/ui/PageHeader';
import { Panel } from '@/components/ui/Panel';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readTokens } from '@/lib/usecases/tokens/manage-tokens';
import { makeTokenAction, revokeTokenAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('tokens'))('title') };
}

/** The administrator's page of bearer tokens. */
export default async function TokensPage() {
  const actor = await requireActor('/admin/tokens');
  const tokens = grantedOrPage(await readTokens(actor, {}), '/admin/tokens');
  const [t, locale] = [await getTranslations('tokens'), await getLocale()];
  const texts = { make: t('make'), account: t('account'), name: t('name'), days: t('days'), daysHint: t('daysHint') };

  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Panel title={t('make')} id="make" className="mb-8">
        <MakeTokenForm action={makeTokenAction} texts={texts} />
      </Panel>
      <TokenTable tokens={tokens} now={new Date()} locale={locale} revoke={revokeTokenAction} />
    </>
  );
}
