import type { Metadata } from 'next';
import { useLocale, useTranslations } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import { trialAddress, type TrialNarrowing } from '@/components/rules/trials/trial-address';
import { TrialProgress } from '@/components/rules/trials/TrialProgress';
import { TrialSummary } from '@/components/rules/trials/TrialSummary';
import { TRIAL_TONES } from '@/components/rules/trials/TrialTable';
import { TrialTables } from '@/components/rules/trials/TrialTables';
import { TriedVisits } from '@/components/rules/trials/TriedVisits';
import { usePeriodWords } from '@/components/rules/trials/use-words';
import { ActionForm } from '@/components/ui/ActionForm';
import { ButtonLink } from '@/components/ui/Button';
import { IconArrowLeft } from '@/components/ui/icons';
import { Notification } from '@/components/ui/Notification';
import { PageHeader } from '@/components/ui/PageHeader';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { Tag } from '@/components/ui/Tag';
import { mayInGeneral } from '@/lib/domain/access/can';
import { formatMoment } from '@/lib/i18n/formats';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readTrial, trialQuerySchema } from '@/lib/usecases/rules/read-trials';
import { cancelTrialAction, tryAgainAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ruleTrials'))('title') };
}

type Asked = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ id: string; trial: string }>; searchParams: Promise<Asked> };

const PER_PAGE = 50;

/** One trial: how far it is, what it came to, and the visits that would fare otherwise. */
export default async function TrialPage({ params, searchParams }: Props) {
  const [{ id, trial: trialId }, asked] = await Promise.all([params, searchParams]);
  const here = `/rules/${id}/trials/${trialId}`;
  const actor = await requireActor(here);
  const narrowing = narrowingOf(asked);
  const trial = grantedOrPage(await readTrial(actor, { ruleSetId: id, id: trialId, query: toQuery(narrowing) }), here);
  const [t, rules, locale] = [await getTranslations('ruleTrials'), await getTranslations('rules'), await getLocale()];
  const address = trialAddress(id, trialId, narrowing);

  const { state, result } = trial;
  const underWay = state === 'WAITING' || state === 'RUNNING';
  const mayTry = mayInGeneral(actor, 'rules.draft');
  const percent = Math.floor(trial.progress * 100);

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
        eyebrow={rules('version', { version: String(trial.version) })}
        title={<Title trial={trial} />}
        tags={<Tag tone={TRIAL_TONES[state]}>{t(`stateOf.${state}`)}</Tag>}
        lead={`${trial.askedBy}, ${formatMoment(trial.createdAt, locale)}`}
      />
      {trial.outdated && (
        <Notification tone="alert" className="mb-6">
          {t('outdated')}
        </Notification>
      )}
      <TrialProgress
        underWay={underWay}
        percent={percent}
        // A screen reader reads a status each time it changes: every tenth part is enough.
        text={t(`status.${state}`, { percent: String(percent - (percent % 10)) })}
        texts={{ progress: t('progress'), reload: t('reload') }}
      />
      {mayTry && underWay && (
        <ActionForm action={cancelTrialAction.bind(null, id, trialId)}>
          <SubmitButton variant="secondary">{t('cancel')}</SubmitButton>
        </ActionForm>
      )}
      {mayTry && !underWay && (trial.outdated || state !== 'DONE') && (
        <ActionForm action={tryAgainAction.bind(null, id, { from: trial.from, to: trial.to })} className="mb-6">
          <SubmitButton variant="secondary">{t('again')}</SubmitButton>
        </ActionForm>
      )}
      {result && (
        <>
          <TrialSummary counts={result.counts} locale={locale} />
          <TrialTables counts={result.counts} address={address} locale={locale} />
          {result.counts.tried > 0 && (
            <TriedVisits
              visits={result.visits}
              changed={result.counts.changed}
              narrowing={narrowing}
              address={address}
              perPage={PER_PAGE}
              locale={locale}
            />
          )}
        </>
      )}
    </>
  );
}

function Title({ trial }: { trial: { from: string | null; to: string | null } }) {
  const t = useTranslations('ruleTrials');
  const periodOf = usePeriodWords(useLocale());
  return t('trial', { period: periodOf(trial) });
}

/** What of the address narrows the visits; nonsense that somebody has typed into it is left out. */
function narrowingOf(asked: Asked): TrialNarrowing {
  const names = ['change', 'ruleBefore', 'ruleAfter', 'month', 'page'] as const;
  const given = names.flatMap((name) => (typeof asked[name] === 'string' ? [[name, asked[name]] as const] : []));
  const narrowing: TrialNarrowing = Object.fromEntries(given);
  return trialQuerySchema.safeParse(toQuery(narrowing)).success ? narrowing : {};
}

/** Where the address does not say otherwise, those that would go elsewhere are asked for. */
function toQuery({ change, ...rest }: TrialNarrowing): Record<string, string> {
  const query = { ...rest, limit: String(PER_PAGE) };
  return change === 'ALL' ? query : { ...query, change: change ?? 'DEPARTMENT' };
}
