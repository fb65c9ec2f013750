import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { MadeUpAnswer } from '@/components/rules/trials/MadeUpAnswer';
import { MadeUpForm } from '@/components/rules/trials/MadeUpForm';
import { ButtonLink } from '@/components/ui/Button';
import { IconArrowLeft } from '@/components/ui/icons';
import { Notification } from '@/components/ui/Notification';
import { PageHeader } from '@/components/ui/PageHeader';
import { FACT_NAMES } from '@/lib/domain/routing/facts';
import { readAmount } from '@/lib/domain/shared/as-typed';
import { invalid } from '@/lib/domain/shared/result';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { tellRefusal } from '@/lib/server/tell-refusal';
import { readRuleSet } from '@/lib/usecases/rules/read-rule-sets';
import { tryMadeUpVisit } from '@/lib/usecases/rules/try-made-up-visit';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ruleTrials'))('madeUp') };
}

type Asked = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> };

/** A visit made up of facts, decided by this version and by the one in force. */
export default async function MadeUpPage({ params, searchParams }: Props) {
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const here = `/rules/${id}/trials/made-up`;
  const actor = await requireActor(here);
  const version = grantedOrPage(await readRuleSet(actor, { id }), here);
  const [t, rules, locale] = [await getTranslations('ruleTrials'), await getTranslations('rules'), await getLocale()];

  const chosen = chosenOf(asked);
  const cost = chosen['cost'] ? readAmount(chosen['cost']) : null;
  const answer = !asked['try']
    ? null
    : chosen['cost'] && cost === null
      ? invalid({ path: 'cost', code: 'wrong_format' })
      : await tryMadeUpVisit(actor, {
          ruleSetId: id,
          facts: Object.fromEntries(FACT_NAMES.flatMap((fact) => (chosen[fact] ? [[fact, chosen[fact]]] : []))),
          country: chosen['country'] ?? null,
          estimatedCostEur: cost,
        });
  const refused = answer && !answer.ok ? await tellRefusal(answer.refusal) : null;

  return (
    <>
      <PageHeader
        breadcrumb={
          <ButtonLink
            href={{ pathname: `/rules/${id}/trials` }}
            variant="quiet"
            size="small"
            icon={<IconArrowLeft size={18} />}
          >
            {t('backToTrials')}
          </ButtonLink>
        }
        eyebrow={rules('version', { version: String(version.version) })}
        title={t('madeUp')}
        lead={t('madeUpLead')}
      />
      {refused && (
        <Notification tone="error" announce="alert" className="mb-6">
          {refused.ofField['facts'] ?? refused.message}
        </Notification>
      )}
      <MadeUpForm ruleSetId={id} chosen={chosen} errors={refused?.ofField ?? {}} locale={locale} />
      {answer?.ok && <MadeUpAnswer {...answer.value} locale={locale} />}
    </>
  );
}

/** What the form of the address holds, as typed. */
function chosenOf(asked: Asked): Record<string, string> {
  return Object.fromEntries(
    [...FACT_NAMES, 'country', 'cost'].flatMap((name) => {
      const value = asked[name];
      return typeof value === 'string' && value !== '' ? [[name, value.slice(0, 40)]] : [];
    }),
  );
}
