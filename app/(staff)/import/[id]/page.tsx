import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ImportCounts } from '@/components/imports/ImportCounts';
import { ImportRows } from '@/components/imports/ImportRows';
import { ImportRunner } from '@/components/imports/ImportRunner';
import { MappingForm } from '@/components/imports/MappingForm';
import { ActionForm } from '@/components/ui/ActionForm';
import { ButtonLink } from '@/components/ui/Button';
import { IconArrowLeft } from '@/components/ui/icons';
import { Notification } from '@/components/ui/Notification';
import { PageHeader } from '@/components/ui/PageHeader';
import { Panel } from '@/components/ui/Panel';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readImport } from '@/lib/usecases/import/read-imports';
import { importNextAction, remapAction, undoAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('imports'))('dryRun') };
}

const STATES = ['REFUSED', 'DOUBTFUL', 'READY', 'KNOWN', 'IMPORTED'] as const;

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ state?: string; page?: string }> };

/** One import: what its rows would become, the columns, the import itself and its undoing. */
export default async function ImportPage({ params, searchParams }: Props) {
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const here = `/import/${id}`;
  const actor = await requireActor(here);
  const state = STATES.find((known) => known === asked.state) ?? null;
  const page = /^\d{1,4}$/.test(asked.page ?? '') ? Number(asked.page) : 0;
  const { batch, rows } = grantedOrPage(await readImport(actor, { id, state, page }), here);
  const [t, locale] = [await getTranslations('imports'), await getLocale()];

  const left = (batch.counts.READY ?? 0) + (batch.counts.DOUBTFUL ?? 0);
  const imported = batch.counts.IMPORTED ?? 0;
  const open = batch.state === 'DRY_RUN' || batch.state === 'RUNNING';

  return (
    <>
      <PageHeader
        breadcrumb={
          <ButtonLink href="/import" variant="quiet" size="small" icon={<IconArrowLeft size={18} />}>
            {t('back')}
          </ButtonLink>
        }
        eyebrow={t(`stateOf.${batch.state}`)}
        title={<span className="break-all">{batch.fileName}</span>}
      />
      <div className="grid gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <Panel title={t('dryRun')} id="dry-run">
          <ImportCounts batch={batch} current={state} locale={locale} />
        </Panel>
        <Panel tone="brand">
          {open && left > 0 && (
            <ImportRunner
              next={importNextAction.bind(null, batch.id)}
              begun={batch.state === 'RUNNING'}
              texts={{
                run: t('run', { count: left }),
                goOn: t('goOn'),
                pause: t('pause'),
                progress: t('progress'),
                failed: t('failed'),
              }}
            />
          )}
          {open && left === 0 && <p>{t('nothingToRun')}</p>}
          {batch.state === 'DONE' && <Notification tone="success">{t('finished', { count: imported })}</Notification>}
          {imported > 0 && batch.state !== 'UNDONE' && (
            <details className="mt-4">
              <summary className="inline-flex min-h-11 items-center font-medium text-danger underline underline-offset-3">
                {t('undo')}
              </summary>
              <ActionForm action={undoAction.bind(null, batch.id)} className="mt-2">
                <p className="mb-3">{t('undoAsk')}</p>
                <SubmitButton variant="danger">{t('undo')}</SubmitButton>
              </ActionForm>
            </details>
          )}
        </Panel>
      </div>
      {batch.state === 'DRY_RUN' && (
        <Panel title={t('mapping')} id="mapping" className="mt-6">
          <MappingForm batch={batch} sample={rows[0]?.cells ?? {}} action={remapAction.bind(null, batch.id)} />
        </Panel>
      )}
      <div className="mt-6">
        <ImportRows rows={rows} batchId={batch.id} state={state} page={page} locale={locale} />
      </div>
    </>
  );
}
