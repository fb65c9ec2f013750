import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Pagination } from '@/components/ui/Pagination';
import { Panel } from '@/components/ui/Panel';
import { Table } from '@/components/ui/Table';
import { Tag } from '@/components/ui/Tag';
import { LevelTag, DepartmentTag } from '@/components/visits/VisitTags';
import { OUTCOME_CHANGES, type Outcome, type OutcomeChange, type OutcomeReason } from '@/lib/domain/routing/outcome';
import type { TrialCounts } from '@/lib/domain/routing/trial-counts';
import type { TrialCase } from '@/lib/domain/routing/try-on-history';
import { dayIn } from '@/lib/domain/shared/day';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatDay, formatMonth, formatNumber } from '@/lib/i18n/formats';
import type { TrialAddress, TrialNarrowing } from './trial-address';
import { useChainWords } from './use-words';

type Row = Pick<TrialCase, 'before' | 'after' | 'changes'> &
  OutcomeReason & { visit: { id: string; reference: string; title: string }; startsAt: string };

type Props = {
  visits: { total: number; page: number; pages: number; items: readonly Row[] };
  changed: TrialCounts['changed'];
  narrowing: TrialNarrowing;
  address: TrialAddress;
  perPage: number;
  locale: Locale;
};

/** The visits that would fare otherwise, each with before, after and why. */
export function TriedVisits({ visits, changed, narrowing, address, perPage, locale }: Props) {
  const t = useTranslations('ruleTrials');
  const { total, page, pages, items } = visits;
  const first = (page - 1) * perPage + 1;

  return (
    <Panel title={t('list')} id="visits">
      <Narrowing changed={changed} narrowing={narrowing} address={address} locale={locale} />
      <Table
        caption={t('list')}
        rows={items}
        rowKey={({ visit }) => visit.id}
        empty={<p className="text-muted">{t('noVisits')}</p>}
        columns={[
          {
            key: 'visit',
            header: t('visit'),
            isName: true,
            cell: ({ visit, startsAt }) => (
              <>
                <span className="block text-sm text-muted tabular-nums">
                  {visit.reference} · {formatDay(dayIn(new Date(startsAt), HOME_TIME_ZONE), locale)}
                </span>
                <Link href={`/visits/${visit.id}`} prefetch={false} className="font-medium">
                  {visit.title || visit.reference}
                </Link>
              </>
            ),
          },
          {
            key: 'before',
            header: t('before'),
            cell: ({ before, changes }) => (
              <>
                <OutcomeCell outcome={before} changes={changes} />
                {before.movedTo && <MovedByHand department={before.movedTo} />}
              </>
            ),
          },
          {
            key: 'after',
            header: t('after'),
            cell: ({ after, changes }) => <OutcomeCell outcome={after} changes={changes} />,
          },
          {
            key: 'why',
            header: t('why'),
            cell: ({ because, notBefore }) => (
              <div className="max-w-prose space-y-1 sm:min-w-56">
                <p>{because[locale]}</p>
                {notBefore && <p className="text-sm text-muted">{notBefore[locale]}</p>}
              </div>
            ),
          },
        ]}
      />
      <Pagination
        previous={page > 1 ? address({ page: String(page - 1) }) : null}
        next={page < pages ? address({ page: String(page + 1) }) : null}
        texts={{ label: t('pages'), previous: t('previous'), next: t('next') }}
        summary={t('shown', {
          first: formatNumber(first, locale),
          last: formatNumber(first + items.length - 1, locale),
          total: formatNumber(total, locale),
        })}
      />
    </Panel>
  );
}

/** Where it went or would go, by which rule, and of the rest what differs. */
function OutcomeCell({ outcome, changes }: { outcome: Outcome; changes: readonly OutcomeChange[] }) {
  const t = useTranslations('ruleTrials');
  const v = useTranslations('vocabulary');
  const sayChain = useChainWords();

  return (
    <div className="space-y-1">
      <p className="flex flex-wrap items-center gap-2">
        <DepartmentTag department={outcome.leadDepartment} />
        <span className="font-medium">{outcome.rule ?? t('noRule')}</span>
      </p>
      {changes.includes('LEVEL') && (
        <p>{outcome.level === 'HIGH' ? <LevelTag level="HIGH" /> : <Tag>{v(`level.${outcome.level}`)}</Tag>}</p>
      )}
      {changes.includes('APPROVALS') && <p className="text-sm">{sayChain(outcome.stages)}</p>}
    </div>
  );
}

function MovedByHand({ department }: { department: NonNullable<Outcome['leadDepartment']> }) {
  const t = useTranslations('ruleTrials');
  const v = useTranslations('vocabulary');
  return <p className="mt-1 text-sm text-muted">{t('movedByHand', { department: v(`department.${department}`) })}</p>;
}

/** Which of them are shown: by what changes, and what a table's number has narrowed them to. */
function Narrowing({
  changed,
  narrowing,
  address,
  locale,
}: Pick<Props, 'changed' | 'narrowing' | 'address' | 'locale'>) {
  const t = useTranslations('ruleTrials');
  const { ruleBefore, ruleAfter, month } = narrowing;
  const rules = [ruleBefore, ruleAfter].map((rule) => (rule === '–' ? t('noRule') : rule));
  const ofRules =
    rules[0] && rules[1]
      ? t('ofRules', { before: rules[0], after: rules[1] })
      : rules[0]
        ? t('ofRuleBefore', { rule: rules[0] })
        : rules[1] && t('ofRuleAfter', { rule: rules[1] });
  const what = [ofRules, month && formatMonth(month, locale)].filter(Boolean).join(', ');

  return (
    <div className="no-print mb-4 space-y-2">
      <nav aria-label={t('show')}>
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {[...OUTCOME_CHANGES, 'ALL' as const].map((change) => (
            <li key={change}>
              <Link
                href={address({ change: change === 'DEPARTMENT' ? null : change })}
                prefetch={false}
                scroll={false}
                aria-current={(narrowing.change ?? 'DEPARTMENT') === change ? 'true' : undefined}
                className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
              >
                {t(`changeOf.${change}`)}
                {change !== 'ALL' && !what && ` (${formatNumber(changed[change], locale)})`}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {what && (
        <p>
          {t('narrowed', { what })}{' '}
          <Link href={address({ ruleBefore: null, ruleAfter: null, month: null })} prefetch={false} scroll={false}>
            {t('removeNarrowing')}
          </Link>
        </p>
      )}
    </div>
  );
}
