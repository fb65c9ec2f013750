import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { TrialForm } from '@/components/rules/trials/TrialForm';
import { TrialTable } from '@/components/rules/trials/TrialTable';
import { ClientMessages } from '@/components/shell/ClientMessages';
import { ButtonLink } from '@/components/ui/Button';
import { IconArrowLeft } from '@/components/ui/icons';
import { PageHeader } from '@/components/ui/PageHeader';
import { Panel } from '@/components/ui/Panel';
import { mayInGeneral } from '@/lib/domain/access/can';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readRuleSet } from '@/lib/usecases/rules/read-rule-sets';
import { readTrials } from '@/lib/usecases/rules/read-trials';
import { startTrialAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ruleTrials'))('title') };
}

type Props = { params: Promise<{ id: string }> };

/** Trying a version before it is agreed: on past visits, and on one made up. */
export default async function TrialsPage({ params }: Props) {
  const { id } = await params;
  const here = `/rules/${id}/trials`;
  const actor = await requireActor(here);
  const [read, listed] = await Promise.all([readRuleSet(actor, { id }), readTrials(actor, { ruleSetId: id })]);
  const [version, trials] = [grantedOrPage(read, here), grantedOrPage(listed, here)];
  const [t, rules, locale] = [await getTranslations('ruleTrials'), await getTranslations('rules'), await getLocale()];

  return (
    <>
      <PageHeader
        breadcrumb={
          <ButtonLink
            href={{ pathname: `/rules/${id}` }}
            variant="quiet"
            size="small"
            icon={<IconArrowLeft size={18} />}
          >
            {t('backToVersion', { version: String(version.version) })}
          </ButtonLink>
        }
        eyebrow={rules('version', { version: String(version.version) })}
        title={t('title')}
        lead={t('lead')}
        actions={
          <ButtonLink href={{ pathname: `/rules/${id}/trials/made-up` }} variant="secondary">
            {t('madeUp')}
          </ButtonLink>
        }
      />
      <div className="space-y-6">
        {mayInGeneral(actor, 'rules.draft') && (
          <Panel title={t('onHistory')} id="on-history">
            <p className="mb-4 max-w-prose">{t('onHistoryLead')}</p>
            <ClientMessages areas={['ruleTrials', 'common']}>
              <TrialForm start={startTrialAction.bind(null, id)} />
            </ClientMessages>
          </Panel>
        )}
        <Panel title={t('trials')} id="trials">
          <TrialTable trials={trials} locale={locale} />
        </Panel>
      </div>
    </>
  );
}
