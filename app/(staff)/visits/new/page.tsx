import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/ui/PageHeader';
import { copyTexts } from '@/components/visits/form/copy-texts';
import { KeptCopies } from '@/components/visits/form/KeptCopies';
import { mayInGeneral } from '@/lib/domain/access/can';
import { emptyForm } from '@/lib/domain/visit/form-values';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { copyVisit, openForm } from '@/lib/usecases/visits/open-form';
import { VisitFormPage } from '../visit-form-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('visitForm'))('titleNew') };
}

type Props = { searchParams: Promise<{ copy?: string; draft?: string }> };

/** A new visit, empty or copied. Its draft has its identity from the first look on, so that nothing typed is ever nobody's. */
export default async function NewVisitPage({ searchParams }: Props) {
  const { copy, draft } = await searchParams;
  const addressOf = (id?: string) =>
    `/visits/new?${new URLSearchParams({ ...(copy ? { copy } : {}), ...(id ? { draft: id } : {}) })}` as const;
  const here = addressOf(draft);
  const actor = await requireActor(here);
  if (!mayInGeneral(actor, 'visit.create')) notFound();
  if (!draft || !/^[0-9a-f-]{36}$/.test(draft)) redirect(addressOf(randomUUID()));

  // Loaded again, or come back to after a new sign-in: what has been stored meanwhile goes on where it stands.
  const known = await openForm(actor, { id: draft });
  if (known.ok || known.refusal.code !== 'NOT_FOUND') redirect(`/visits/${draft}/edit`);

  const initial = copy ? grantedOrPage(await copyVisit(actor, { id: copy }), here) : emptyForm();
  const t = await getTranslations('visitForm');

  return (
    <>
      <PageHeader title={t('titleNew')} lead={t('lead')} />
      <KeptCopies account={actor.accountId} exceptId={draft} locale={await getLocale()} texts={copyTexts(t)} />
      <VisitFormPage actor={actor} id={draft} version={null} mode="draft" initial={initial} returned={null} />
    </>
  );
}
