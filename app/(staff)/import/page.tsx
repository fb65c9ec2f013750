import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { BatchTable } from '@/components/imports/BatchTable';
import { ActionForm } from '@/components/ui/ActionForm';
import { Field } from '@/components/ui/Field';
import { PageHeader } from '@/components/ui/PageHeader';
import { Panel } from '@/components/ui/Panel';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readImports } from '@/lib/usecases/import/read-imports';
import { uploadAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('imports'))('title') };
}

/** Old lists in: choose a file, see what came in before. */
export default async function ImportsPage() {
  const actor = await requireActor('/import');
  const batches = grantedOrPage(await readImports(actor, {}), '/import');
  const t = await getTranslations('imports');

  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Panel tone="ground" className="mb-8">
        <ActionForm action={uploadAction} className="flex flex-wrap items-end gap-4">
          <Field id="file" label={t('file')} hint={t('fileHint')} required className="grow">
            <input
              id="file"
              name="file"
              type="file"
              accept=".csv,.tsv,.txt,.xlsx"
              aria-describedby="file-hint"
              className="control"
            />
          </Field>
          <SubmitButton pendingText={t('uploading')}>{t('upload')}</SubmitButton>
        </ActionForm>
      </Panel>
      <h2 className="mb-3">{t('batches')}</h2>
      <BatchTable batches={batches} locale={await getLocale()} />
    </>
  );
}
