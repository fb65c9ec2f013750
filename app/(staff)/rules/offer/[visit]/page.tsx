import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/ActionForm';
import { Notification } from '@/components/ui/Notification';
import { PageHeader } from '@/components/ui/PageHeader';
import { Panel } from '@/components/ui/Panel';
import { RadioGroup } from '@/components/ui/RadioGroup';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readOffer } from '@/lib/usecases/rules/triage-decisions';
import { openOfferAction } from '../../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rules'))('newRule') };
}

type Props = { params: Promise<{ visit: string }> };

/** What a coordinator decided in the joint queue as a rule: which draft it is to be put into. */
export default async function OfferPage({ params }: Props) {
  const here = `/rules/offer/${(await params).visit}`;
  const actor = await requireActor(here);
  const { visit, rule, isDecided, drafts } = grantedOrPage(await readOffer(actor, { id: (await params).visit }), here);
  const [t, locale] = [await getTranslations('rules'), await getLocale()];
  const newest = drafts[0]?.id ?? '';

  return (
    <>
      <PageHeader title={t('newRule')} eyebrow={`${visit.reference} ${visit.title}`} lead={t('newRuleLead')} />
      <Panel title={rule.name[locale]} id="offer">
        <p className="mb-4 text-muted">{rule.source.text[locale]}</p>
        {isDecided && (
          <Notification tone="alert" className="mb-4">
            {t('coveredAlready')}
          </Notification>
        )}
        <ActionForm action={openOfferAction.bind(null, visit.id)} className="space-y-4">
          <RadioGroup
            name="draft"
            label={t('newRuleTo')}
            defaultValue={newest}
            options={[
              ...drafts.map(({ id, version, author }) => ({
                value: id,
                label: t('draftOf', { version: String(version), name: author ?? t('system') }),
              })),
              { value: '', label: t('newDraft') },
            ]}
          />
          <SubmitButton>{t('openInEditor')}</SubmitButton>
        </ActionForm>
      </Panel>
    </>
  );
}
