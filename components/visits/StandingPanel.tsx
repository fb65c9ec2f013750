import { useLocale, useTranslations } from 'next-intl';
import { DescriptionList } from '@/components/ui/DescriptionList';
import { Panel } from '@/components/ui/Panel';
import type { TriageTime } from '@/lib/domain/start/triage-time';
import type { Visit } from '@/lib/domain/visit/visit';
import { whoHasIt } from '@/lib/domain/visit/who-has-it';
import { formatMoment } from '@/lib/i18n/formats';
import { TriageTimeTag } from './TriageTimeTag';
import { DepartmentTag, VisitStatusTag } from './VisitTags';

/** Where the visit stands, since when and with whom. */
export function StandingPanel({ visit, triage = null }: { visit: Visit; triage?: TriageTime | null }) {
  const t = useTranslations('visitPage');
  const v = useTranslations('vocabulary');
  const locale = useLocale();

  return (
    <Panel title={t('standing')} id="standing" tone="brand">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <VisitStatusTag status={visit.status} />
        <span className="text-sm">{t('standsAt', { since: formatMoment(visit.statusSince, locale) })}</span>
      </p>
      <p className="mt-3">
        <span className="text-muted">{t('hasIt')}</span> <strong>{useHolder(visit)}</strong>
      </p>
      {triage && (
        <p className="mt-2">
          <TriageTimeTag time={triage} locale={locale} />
        </p>
      )}
      <div className="mt-3">
        <DescriptionList
          items={[
            { term: t('lead'), description: visit.ruleSetId && <DepartmentTag department={visit.leadDepartment} /> },
            { term: t('support'), description: visit.supportDepartment && v(`department.${visit.supportDepartment}`) },
            { term: t('requester'), description: visit.requester.name },
            { term: t('responsible'), description: visit.responsible?.name },
          ]}
        />
      </div>
    </Panel>
  );
}

/** In whose hands the visit is, in words. */
export function useHolder(visit: Visit): string {
  const t = useTranslations('visitPage');
  const v = useTranslations('vocabulary');
  const holder = whoHasIt(visit);

  switch (holder.hands) {
    case 'REQUESTER':
      return t('withRequester', { name: visit.requester.name });
    case 'QUEUE':
      return t('withQueue', { department: v(`department.${holder.department}`) });
    case 'TRIAGE':
      return t('withTriage');
    case 'RESPONSIBLE':
      return t('withResponsible', { name: holder.name });
    case 'STEP':
      return t('withStep', { step: v(`approvalStep.${holder.step}`) });
    case 'EXCEPTION':
      return t('withException');
    case 'NOBODY':
      return t('withNobody');
  }
}
