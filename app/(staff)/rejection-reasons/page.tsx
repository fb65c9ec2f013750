import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ReasonForm } from '@/components/registers/ReasonForm';
import { ReasonList } from '@/components/registers/ReasonList';
import { ActionForm } from '@/components/ui/ActionForm';
import { PageHeader } from '@/components/ui/PageHeader';
import { Panel } from '@/components/ui/Panel';
import type { RejectionReason } from '@/lib/domain/approval/first-rejection-reasons';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readReasonRegister } from '@/lib/usecases/registers/keep-rejection-reasons';
import { addReasonAction, changeReasonAction, wordReasonAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rejectionReasons'))('title') };
}

const CHANGE_FORM = 'change-reason';

/** The register of the reasons for rejecting, for those who keep it. */
export default async function RejectionReasonsPage() {
  const here = '/rejection-reasons';
  const actor = await requireActor(here);
  const reasons = grantedOrPage(await readReasonRegister(actor, {}), here);
  const [t, locale] = [await getTranslations('rejectionReasons'), await getLocale()];
  const [inUse, retired] = [reasons.filter((one) => !one.retired), reasons.filter((one) => one.retired)];
  const shown = {
    ...{ locale, form: CHANGE_FORM },
    wordAction: ({ key, name }: RejectionReason) => wordReasonAction.bind(null, key, name),
  };

  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="space-y-6">
        <ActionForm id={CHANGE_FORM} action={changeReasonAction} />
        <Panel title={t('inUse')} id="in-use">
          <p className="mb-3 text-muted">{t('inUseLead')}</p>
          <ReasonList reasons={inUse} retired={false} {...shown} />
        </Panel>
        <Panel title={t('add')} id="add-reason">
          <ReasonForm
            id="new"
            name={null}
            action={addReasonAction}
            texts={{
              save: t('add'),
              language: { fi: t('language.fi'), sv: t('language.sv'), en: t('language.en') },
            }}
          />
        </Panel>
        {retired.length > 0 && (
          <Panel title={t('retired')} id="retired">
            <p className="mb-3 text-muted">{t('retiredLead')}</p>
            <ReasonList reasons={retired} retired {...shown} />
          </Panel>
        )}
      </div>
    </>
  );
}
