import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { VersionTable } from '@/components/rules/VersionTable';
import { ActionForm } from '@/components/ui/ActionForm';
import { PageHeader } from '@/components/ui/PageHeader';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { mayInGeneral } from '@/lib/domain/access/can';
import { dayIn } from '@/lib/domain/shared/day';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readRuleSets } from '@/lib/usecases/rules/read-rule-sets';
import { makeDraftAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rules'))('title') };
}

/** The versions of the coordination rules. */
export default async function RulesPage() {
  const actor = await requireActor('/rules');
  const { versions, inForceId } = grantedOrPage(await readRuleSets(actor, {}), '/rules');
  const [t, locale] = [await getTranslations('rules'), await getLocale()];

  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          mayInGeneral(actor, 'rules.draft') && (
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
    </>
  );
}
