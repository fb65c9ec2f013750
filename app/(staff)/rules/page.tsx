import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { DmnImportForm } from '@/components/rules/DmnImportForm';
import { OfferedRules } from '@/components/rules/OfferedRules';
import { VersionTable } from '@/components/rules/VersionTable';
import { ActionForm } from '@/components/ui/ActionForm';
import { PageHeader } from '@/components/ui/PageHeader';
import { Panel } from '@/components/ui/Panel';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { mayInGeneral } from '@/lib/domain/access/can';
import { dayIn } from '@/lib/domain/shared/day';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readRuleSets } from '@/lib/usecases/rules/read-rule-sets';
import { readOfferedRules } from '@/lib/usecases/rules/triage-decisions';
import { makeDraftAction } from './actions';
import { importNewDraftAction } from './dmn-actions';
import { importTexts } from './import-texts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rules'))('title') };
}

/** The versions of the coordination rules; for administrators what the triage queue has decided, and files to import. */
export default async function RulesPage() {
  const actor = await requireActor('/rules');
  const mayDraft = mayInGeneral(actor, 'rules.draft');
  const [read, offered] = await Promise.all([readRuleSets(actor, {}), mayDraft ? readOfferedRules(actor, {}) : null]);
  const { versions, inForceId } = grantedOrPage(read, '/rules');
  const [t, locale] = [await getTranslations('rules'), await getLocale()];

  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          mayDraft && (
            <ActionForm action={makeDraftAction}>
              <SubmitButton>{t('makeDraft')}</SubmitButton>
            </ActionForm>
          )
        }
      />
      <VersionTable
        versions={versions}
        inForceId={inForceId}
        today={dayIn(new Date(), HOME_TIME_ZONE)}
        locale={locale}
      />
      {offered?.ok && offered.value.length > 0 && <OfferedRules offered={offered.value} />}
      {mayDraft && (
        <Panel title={t('importDmn')} id="import" className="mt-6">
          <DmnImportForm action={importNewDraftAction} texts={await importTexts('new')} />
        </Panel>
      )}
    </>
  );
}
