import { useLocale, useTranslations } from 'next-intl';
import { useChainWords } from '@/components/rules/trials/use-words';
import { ActionForm, type Told } from '@/components/ui/ActionForm';
import { Notification } from '@/components/ui/Notification';
import { SubmitButton } from '@/components/ui/SubmitButton';
import type { TodaysRules as Today } from '@/lib/domain/routing/todays-rules';
import type { Visit } from '@/lib/domain/visit/visit';
import type { Department } from '@/lib/domain/visit/vocabulary';

type Props = {
  visit: Pick<Visit, 'leadDepartment' | 'routing'>;
  /** Null where the rules in force come to the same. */
  today: Today | null;
  routeAgain: (before: Told, form: FormData) => Promise<Told>;
  /** Whether the reader may re-route it, where it stands. */
  mayRouteAgain: boolean;
};

/** What the rules in force would decide, where that differs from what the visit keeps, and the offer to follow them. */
export function TodaysRules({ visit, today, routeAgain, mayRouteAgain }: Props) {
  const t = useTranslations('visitPage');

  // The form stays when there is nothing left to do: it is what tells that it was done.
  return (
    <ActionForm action={routeAgain}>
      {today && (
        <Notification tone="info" title={t('todayTitle')} className="mb-4">
          <Difference today={today} />
          {mayRouteAgain && (
            <div className="no-print mt-4">
              <p className="mb-2">
                <Consequence from={visit.leadDepartment} to={today.after.leadDepartment} />
                {visit.routing?.override ? ` ${t('routeAgainOverride')}` : ''}
              </p>
              <SubmitButton variant="secondary">{t('routeAgain')}</SubmitButton>
            </div>
          )}
        </Notification>
      )}
    </ActionForm>
  );
}

function Difference({ today: { version, after, changes, because, notBefore, levelBecause } }: { today: Today }) {
  const t = useTranslations('visitPage');
  const locale = useLocale();
  const sayChain = useChainWords();

  return (
    <>
      <p>{t('todayBecause', { version: String(version), because: because[locale] })}</p>
      {notBefore && <p className="mt-1">{notBefore[locale]}</p>}
      {changes.includes('LEVEL') && <p className="mt-1">{levelBecause[locale]}</p>}
      {changes.includes('APPROVALS') && <p className="mt-1">{t('todayChain', { chain: sayChain(after.stages) })}</p>}
    </>
  );
}

/** What following today's rules would do to the visit. */
function Consequence({ from, to }: { from: Department | null; to: Department | null }) {
  const t = useTranslations('visitPage');
  const v = useTranslations('vocabulary');
  if (from === to) return t('routeAgainStays');
  return to === null ? t('routeAgainToTriage') : t('routeAgainTo', { department: v(`department.${to}`) });
}
