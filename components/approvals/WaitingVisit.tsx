import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/Button';
import { IconClock } from '@/components/ui/icons';
import { Tag } from '@/components/ui/Tag';
import { DepartmentTag, VisitTags } from '@/components/visits/VisitTags';
import type { GivesPlace } from '@/lib/domain/approval/find-approver';
import { countryName } from '@/lib/domain/places/country-names';
import type { ForbiddenReason } from '@/lib/domain/shared/result';
import type { Visit } from '@/lib/domain/visit/visit';
import type { ApprovalStepKey, Locale } from '@/lib/domain/visit/vocabulary';
import { formatDay, formatEuros, formatList, formatMoment, formatSpan } from '@/lib/i18n/formats';

type Props = {
  awaiting: {
    visit: Visit;
    step: ApprovalStepKey;
    waitingSince: Date;
    dueOn: string | null;
    held: boolean;
    mayDecide: boolean;
    whyNot: ForbiddenReason | null;
    instead: { name: string; because: GivesPlace } | null;
    others: string[];
  };
  /** yyyy-mm-dd in Helsinki. */
  today: string;
  locale: Locale;
};

/** One visit in the inbox: what it is, since when it waits, and the way to decide. */
export function WaitingVisit({ awaiting, today, locale }: Props) {
  const { visit, step, waitingSince, dueOn, held, mayDecide, whyNot, instead, others } = awaiting;
  const t = useTranslations('approvals');
  const v = useTranslations('vocabulary');
  const r = useTranslations('refusal');
  const s = useTranslations('start');
  const h = useTranslations('hold');
  const { startsAt, endsAt, timeZone, hold } = visit;
  const country = visit.country ? countryName(visit.country, locale) : visit.countryAsWritten;

  const Heading = held ? 'h3' : 'h2';

  return (
    <article className="flex h-full flex-col border border-line bg-paper p-5">
      <p className="text-sm text-muted tabular-nums">{visit.reference}</p>
      <Heading className="mt-1 text-xl">{visit.title}</Heading>
      <div className="mt-3 flex flex-wrap gap-2">
        <VisitTags visit={visit} />
        <DepartmentTag department={visit.leadDepartment} />
      </div>
      <p className="mt-3 font-medium">{startsAt && endsAt && formatSpan({ startsAt, endsAt, timeZone }, locale)}</p>
      <p>{[visit.organisation, visit.city, country].filter(Boolean).join(', ')}</p>
      {visit.estimatedCostEur !== null && <p>{formatEuros(visit.estimatedCostEur, locale)}</p>}
      <p className="mt-2 text-sm text-muted">
        {t('step')}: {v(`approvalStep.${step}`)} · {t('waitingSince', { since: formatMoment(waitingSince, locale) })}
      </p>
      {held && hold && hold.status !== 'ACTIVE' && (
        <p className="text-sm font-medium">
          {h(hold.status, { name: hold.name[locale], since: formatDay(hold.since, locale) })}
        </p>
      )}
      {dueOn && (
        <p className="mt-1 flex flex-wrap items-center gap-2 text-sm font-medium">
          {t('dueOn', { day: formatDay(dueOn, locale) })}
          {dueOn < today && (
            <Tag tone="error" icon={<IconClock size={14} />}>
              {s('late.STEP_OVERDUE')}
            </Tag>
          )}
        </p>
      )}
      {instead && <p className="mt-1 text-sm">{t(`insteadOf.${instead.because}`, { name: instead.name })}</p>}
      <div className="mt-auto pt-4">
        {held ? (
          <ButtonLink
            href={{ pathname: `/visits/${visit.id}`, hash: 'hold' }}
            variant="secondary"
            aria-label={`${h('openVisit')}: ${visit.title}`}
          >
            {h('openVisit')}
          </ButtonLink>
        ) : mayDecide ? (
          <ButtonLink href={{ pathname: `/approvals/${visit.id}` }} aria-label={`${t('decide')}: ${visit.title}`}>
            {t('decide')}
          </ButtonLink>
        ) : (
          <p className="text-sm">
            {whyNot && r(`forbidden.${whyNot}`)}
            {others.length > 0 && ` ${t('othersDecide', { names: formatList(others, locale) })}`}
          </p>
        )}
      </div>
    </article>
  );
}
