import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { AgreementPanel } from '@/components/rules/AgreementPanel';
import { RuleSetTables } from '@/components/rules/RuleSetTables';
import { STANDING_TONES, standingOf } from '@/components/rules/version-standing';
import { ButtonLink } from '@/components/ui/Button';
import { IconArrowLeft } from '@/components/ui/icons';
import { PageHeader } from '@/components/ui/PageHeader';
import { Tag } from '@/components/ui/Tag';
import { mayInGeneral } from '@/lib/domain/access/can';
import { obstacleToAgree } from '@/lib/domain/routing/agree';
import { dayIn } from '@/lib/domain/shared/day';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { DEPARTMENTS } from '@/lib/domain/visit/vocabulary';
import { formatDay } from '@/lib/i18n/formats';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readRuleSet } from '@/lib/usecases/rules/read-rule-sets';
import { agreeAction, changeDayAction, discardAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rules'))('title') };
}

type Props = { params: Promise<{ id: string }> };

/** One version of the rules, and for a draft who has agreed to it. */
export default async function RuleSetPage({ params }: Props) {
  const { id } = await params;
  const here = `/rules/${id}`;
  const actor = await requireActor(here);
  const version = grantedOrPage(await readRuleSet(actor, { id }), here);
  const [t, locale] = [await getTranslations('rules'), await getLocale()];

  const { agreements, author, effectiveFrom, revision } = version;
  const standing = standingOf(version, version.inForce, dayIn(new Date(), HOME_TIME_ZONE));
  const isDraft = version.state === 'DRAFT';
  const mayAgreeFor = DEPARTMENTS.filter(
    (department) => isDraft && obstacleToAgree(actor, department, agreements) === null,
  );

  return (
    <>
      <PageHeader
        breadcrumb={
          <ButtonLink href="/rules" variant="quiet" size="small" icon={<IconArrowLeft size={18} />}>
            {t('back')}
          </ButtonLink>
        }
        title={t('version', { version: String(version.version) })}
        tags={<Tag tone={STANDING_TONES[standing]}>{t(`stateOf.${standing}`)}</Tag>}
        actions={
          <ButtonLink href={{ pathname: `/rules/${id}/trials` }} variant="secondary">
            {(await getTranslations('ruleTrials'))('title')}
          </ButtonLink>
        }
        lead={author === null ? t('system') : `${t('from')} ${formatDay(effectiveFrom, locale)}, ${author}`}
      />
      {author !== null && (
        <AgreementPanel
          agreements={agreements}
          mayAgreeFor={mayAgreeFor}
          agree={(department) => agreeAction.bind(null, id, revision, department)}
          draft={
            isDraft && mayInGeneral(actor, 'rules.draft')
              ? {
                  effectiveFrom,
                  changeDay: changeDayAction.bind(null, id, revision),
                  discard: discardAction.bind(null, id, revision),
                }
              : null
          }
          locale={locale}
        />
      )}
      <RuleSetTables ruleSet={version.ruleSet} locale={locale} />
    </>
  );
}
