import { useTranslations } from 'next-intl';
import { Table } from '@/components/ui/Table';
import { Tag, type Tone } from '@/components/ui/Tag';
import type { OfficeRow, OfficeSpan } from '@/lib/domain/approval/office-calendar';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatDays } from '@/lib/i18n/formats';
import { type DecisionLook, lookOf } from './decision-look';
import { DecisionMark } from './DecisionMark';
import { useStepName } from './use-step-name';
import { useWhy } from './use-why';

const TONES: Record<DecisionLook, Tone> = {
  HOLDER: 'neutral',
  SUBSTITUTE: 'brand',
  ESCALATED: 'alert',
  NOBODY: 'error',
};

/** The calendar of who decides, in words: a row for the days with one outcome, why, and where the decision goes. */
export function DecisionList({ rows, locale }: { rows: readonly OfficeRow[]; locale: Locale }) {
  const t = useTranslations('decisionCalendar');
  const stepName = useStepName();
  const spans = rows.flatMap((row) => row.spans.map((span) => ({ row, span })));

  return (
    <Table
      caption={t('title')}
      rows={spans}
      rowKey={({ row, span }) => `${row.step} ${row.leadDepartment} ${span.from}`}
      columns={[
        {
          key: 'step',
          header: t('step'),
          isName: true,
          cell: ({ row }) => <span className="font-medium">{stepName(row)}</span>,
        },
        {
          key: 'days',
          header: t('days'),
          noWrap: true,
          cell: ({ span }) => <span className="tabular-nums">{formatDays(span.from, span.to, locale)}</span>,
        },
        { key: 'decides', header: t('decides'), cell: ({ span }) => <Deciders span={span} /> },
        {
          key: 'how',
          header: t('how'),
          cell: ({ row, span }) => {
            const look = lookOf(span, row.step);
            return (
              <Tag tone={TONES[look]} icon={<DecisionMark look={look} />}>
                {t(`look.${look}`)}
              </Tag>
            );
          },
        },
      ]}
    />
  );
}

function Deciders({ span: { found } }: { span: OfficeSpan }) {
  const t = useTranslations('decisionCalendar');
  const v = useTranslations('vocabulary');
  const why = useWhy()(found);
  const isElsewhere = found.path.some(({ step: passed }) => passed !== found.decidedAt);

  return (
    <>
      {found.deciders.length === 0 && <p className="font-medium">{t('nobody')}</p>}
      <ul>
        {found.deciders.map(({ id, name }) => (
          <li key={id} className="font-medium">
            {name}
            {isElsewhere && found.decidedAt && (
              <span className="font-normal"> ({v(`approvalStep.${found.decidedAt}`)})</span>
            )}
          </li>
        ))}
      </ul>
      {why.length > 0 && (
        <ul className="text-sm text-muted">
          {why.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </>
  );
}
