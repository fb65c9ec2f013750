import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { IconClock } from '@/components/ui/icons';
import { Tag } from '@/components/ui/Tag';
import { TriageTimeTag } from '@/components/visits/TriageTimeTag';
import { CriteriaInShort } from '@/components/visits/CriteriaInShort';
import { LevelTag, VisitStatusTag } from '@/components/visits/VisitTags';
import type { CriterionCheck } from '@/lib/domain/intake/check-criteria';
import { countryName } from '@/lib/domain/places/country-names';
import type { Lateness } from '@/lib/domain/start/late';
import type { TriageTime } from '@/lib/domain/start/triage-time';
import type { ApprovalStepKey, Level, Locale, VisitStatus } from '@/lib/domain/visit/vocabulary';
import { formatDay, formatMoment, formatSpan } from '@/lib/i18n/formats';

export type StartRow = {
  id: string;
  reference: string;
  title: string;
  status: VisitStatus;
  statusSince: string;
  level: Level;
  startsAt: string | null;
  endsAt: string | null;
  timeZone: string;
  organisation: string;
  country: string | null;
  countryAsWritten: string | null;
  openStep: { step: ApprovalStepKey; openedAt: string; dueOn: string | null } | null;
  held: boolean;
  returnedBecause: string | null;
  late: Lateness[];
  triage: TriageTime | null;
  /** Only where a request is considered. */
  criteria?: readonly Pick<CriterionCheck, 'kind' | 'state'>[];
};

type Props = { visits: readonly StartRow[]; locale: Locale; decide?: boolean };

/** Visits in a section: what, when, where it stands, and what is late about it. */
export function VisitRows({ visits, locale, decide }: Props) {
  const t = useTranslations('start');
  const v = useTranslations('vocabulary');
  const h = useTranslations('hold');
  const moment = (at: string) => formatMoment(new Date(at), locale);

  return (
    <ul className="divide-y divide-line-soft">
      {visits.map((visit) => {
        const { startsAt, endsAt, timeZone } = visit;
        const country = visit.country ? countryName(visit.country, locale) : visit.countryAsWritten;
        const href =
          visit.status === 'DRAFT' || visit.status === 'RETURNED'
            ? (`/visits/${visit.id}/edit` as const)
            : decide
              ? (`/approvals/${visit.id}` as const)
              : (`/visits/${visit.id}` as const);
        return (
          <li key={visit.id} className="py-3 first:pt-0 last:pb-0">
            <div className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1">
              <Link href={href} prefetch={false} className="font-medium">
                {visit.title || t('untitled')}
              </Link>
              <VisitStatusTag status={visit.status} />
            </div>
            <p className="text-sm">
              {startsAt && endsAt && (
                <span className="font-medium">
                  {formatSpan({ startsAt: new Date(startsAt), endsAt: new Date(endsAt), timeZone }, locale)}
                </span>
              )}
              {(visit.organisation || country) && (
                <span className="text-muted"> · {[visit.organisation, country].filter(Boolean).join(', ')}</span>
              )}
            </p>
            <p className="mt-1 flex flex-wrap items-center gap-2 text-sm text-muted">
              {visit.openStep
                ? [
                    `${v(`approvalStep.${visit.openStep.step}`)} ${t('stepSince', { since: moment(visit.openStep.openedAt) })}`,
                    visit.openStep.dueOn && t('stepDue', { day: formatDay(visit.openStep.dueOn, locale) }),
                  ]
                    .filter(Boolean)
                    .join(', ')
                : t('since', { since: moment(visit.statusSince) })}
              <LevelTag level={visit.level} />
              {visit.held && <Tag tone="alert">{h('tag')}</Tag>}
              {visit.triage && <TriageTimeTag time={visit.triage} locale={locale} />}
              {shownLateness(visit).map((lateness) => (
                <Tag key={lateness} tone="error" icon={<IconClock size={14} />}>
                  {t(`late.${lateness}`)}
                </Tag>
              ))}
            </p>
            {visit.criteria && <CriteriaInShort criteria={visit.criteria} />}
            {visit.returnedBecause && (
              <p className="mt-1 border-l-4 border-warn pl-3 text-sm">{visit.returnedBecause}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** In the joint queue its time limit stands beside it and says that it is late: that needs no second word. */
function shownLateness({ late, triage }: StartRow): Lateness[] {
  return late.filter((way) => triage === null || way !== 'TRIAGE_OVERDUE');
}
