import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { AgreementPanel } from '@/components/rules/AgreementPanel';
import { CheckList } from '@/components/rules/CheckList';
import { DifferencePanel } from '@/components/rules/DifferencePanel';
import { DmnImportForm } from '@/components/rules/DmnImportForm';
import { RuleSetTables } from '@/components/rules/RuleSetTables';
import { STANDING_TONES, standingOf } from '@/components/rules/version-standing';
import { ButtonLink } from '@/components/ui/Button';
import { buttonClass } from '@/components/ui/button-class';
import { IconArrowLeft, IconEdit } from '@/components/ui/icons';
import { PageHeader } from '@/components/ui/PageHeader';
import { Panel } from '@/components/ui/Panel';
import { Tag } from '@/components/ui/Tag';
import { mayInGeneral } from '@/lib/domain/access/can';
import { obstacleToAgree } from '@/lib/domain/routing/agree';
import { dayIn } from '@/lib/domain/shared/day';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { DEPARTMENTS } from '@/lib/domain/visit/vocabulary';
import { formatDay } from '@/lib/i18n/formats';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readRuleSetPage } from '@/lib/usecases/rules/rule-set-page';
import { agreeAction, changeDayAction, discardAction } from '../actions';
import { importIntoDraftAction } from '../dmn-actions';
import { importTexts } from '../import-texts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rules'))('title') };
}

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ with?: string | string[] }> };

/** One version of the rules and how it differs from another; for a draft its checks and who has agreed to it. */
export default async function RuleSetPage({ params, searchParams }: Props) {
  const [{ id }, { with: other }] = [await params, await searchParams];
  const here = `/rules/${id}`;
  const actor = await requireActor(here);
  const read = await readRuleSetPage(actor, {
    id,
    ...(typeof other === 'string' && other !== '' ? { with: other } : {}),
  });
  const { version, sourceVisits, others, compared, checks } = grantedOrPage(read, here);
  const [t, locale] = [await getTranslations('rules'), await getLocale()];

  const { agreements, author, effectiveFrom, revision } = version;
  const standing = standingOf(version, version.inForce, dayIn(new Date(), HOME_TIME_ZONE));
  const isDraft = version.state === 'DRAFT';
  const mayChange = isDraft && mayInGeneral(actor, 'rules.draft');
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
        lead={author === null ? t('system') : `${t('from')} ${formatDay(effectiveFrom, locale)}, ${author}`}
        actions={
          <>
            {mayChange && (
              <ButtonLink href={{ pathname: `/rules/${id}/edit` }} icon={<IconEdit />}>
                {t('edit')}
              </ButtonLink>
            )}
            <ButtonLink href={{ pathname: `/rules/${id}/trials` }} variant="secondary">
              {(await getTranslations('ruleTrials'))('title')}
            </ButtonLink>
            <a href={`/rules/${id}/dmn`} download className={buttonClass({ variant: 'secondary' })}>
              {t('exportDmn')}
            </a>
          </>
        }
      />
      {compared && <DifferencePanel compared={compared} others={others} />}
      {checks && (
        <Panel title={t('checks')} id="checks" className="mb-6">
          <p className="mb-3 text-muted">{checks.length > 0 ? t('checksLead') : t('noChecks')}</p>
          <CheckList checks={checks} />
        </Panel>
      )}
      {author !== null && (
        <AgreementPanel
          agreements={agreements}
          mayAgreeFor={mayAgreeFor}
          agree={
            mayInGeneral(actor, 'rules.agree') ? (department) => agreeAction.bind(null, id, revision, department) : null
          }
          draft={
            mayChange
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
      <RuleSetTables ruleSet={version.ruleSet} sourceVisits={sourceVisits} locale={locale} />
      {mayChange && (
        <Panel title={t('importDmn')} id="import" className="mt-6">
          <DmnImportForm action={importIntoDraftAction.bind(null, id, revision)} texts={await importTexts('here')} />
        </Panel>
      )}
    </>
  );
}
