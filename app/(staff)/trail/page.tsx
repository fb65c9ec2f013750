import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { TrailTable } from '@/components/trail/TrailTable';
import { ActionForm } from '@/components/ui/ActionForm';
import { ButtonLink } from '@/components/ui/Button';
import { PageHeader } from '@/components/ui/PageHeader';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readTrail } from '@/lib/usecases/trail/read-trail';
import { checkTrailAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('trail'))('title') };
}

type Props = { searchParams: Promise<{ before?: string }> };

/** The auditor's page: everything that has happened, and whether the chain is whole. */
export default async function TrailPage({ searchParams }: Props) {
  const { before } = await searchParams;
  const actor = await requireActor('/trail');
  const entries = grantedOrPage(
    await readTrail(actor, before && /^\d{1,18}$/.test(before) ? { before } : {}),
    '/trail',
  );
  const t = await getTranslations('trail');
  const oldest = entries.at(-1)?.seq;

  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <ActionForm action={checkTrailAction} className="mb-6">
        <SubmitButton variant="secondary">{t('verify')}</SubmitButton>
      </ActionForm>
      <TrailTable entries={entries} locale={await getLocale()} />
      {oldest && oldest !== '1' && (
        <p className="mt-6">
          <ButtonLink href={`/trail?before=${oldest}`} variant="secondary">
            {t('older')}
          </ButtonLink>
        </p>
      )}
    </>
  );
}
