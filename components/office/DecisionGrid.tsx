import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { classNames } from '@/components/ui/class-names';
import type { OfficeRow, OfficeSpan } from '@/lib/domain/approval/office-calendar';
import { isoWeek } from '@/lib/domain/calendar/calendar-view';
import { isWorkingDay } from '@/lib/domain/shared/working-days';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatDay, formatDays } from '@/lib/i18n/formats';
import { DECISION_LOOKS, type DecisionLook, lookOf } from './decision-look';
import { DecisionMark } from './DecisionMark';
import { useStepName } from './use-step-name';
import { useWhy } from './use-why';

type Props = {
  days: readonly string[];
  rows: readonly OfficeRow[];
  today: string;
  /** Day → name. */
  holidays: ReadonlyMap<string, string>;
  locale: Locale;
};

/** Bars differ in frame and sign as well as in colour. */
const BARS: Record<DecisionLook, string> = {
  HOLDER: 'border-line-strong',
  SUBSTITUTE: 'border-2 border-brand bg-brand-light font-semibold',
  ESCALATED: 'border-2 border-dashed border-ink bg-warn-light font-semibold',
  NOBODY: 'border-2 border-double border-danger bg-danger-light font-semibold text-danger-dark',
};
/** In fewer days than these there is room for initials only. */
const ROOM_FOR_A_NAME = 4;

/**
 * Four weeks as a calendar: a row a step, a bar for the days that somebody decides on. Drawn for the eye and for a wide
 * screen; the list beside it says the same to everybody, and is what a screen reader hears.
 */
export function DecisionGrid({ days, rows, today, holidays, locale }: Props) {
  const t = useTranslations('decisionCalendar');
  const stepName = useStepName();
  const columns = `minmax(9rem, 13rem) repeat(${days.length}, minmax(0, 1fr))`;

  return (
    <div aria-hidden="true" className="max-lg:hidden" data-testid="decision-grid">
      <div className="grid gap-y-1 border border-line pb-1" style={{ gridTemplateColumns: columns }}>
        {days.map((day, index) => (
          <Fragment key={day}>
            {index % 7 === 0 && (
              <div className="border-l border-line px-1 pt-1 text-xs text-muted" style={at(index, 7, 1)}>
                {t('week', { week: isoWeek(day) })}
              </div>
            )}
            <div
              className={classNames(
                'pointer-events-none',
                index % 7 === 0 ? 'border-l border-line' : 'border-l border-line-soft',
                day === today ? 'bg-brand-light' : !isWorkingDay(day, holidays) && 'bg-line-soft',
              )}
              style={at(index, 1, 2, rows.length + 1)}
            />
            <div
              className={classNames(
                'px-0.5 text-center text-xs',
                day === today && 'font-bold text-brand outline-2 -outline-offset-2 outline-brand',
              )}
              style={at(index, 1, 2)}
              title={holidays.get(day)}
            >
              <DayHead day={day} locale={locale} isHoliday={holidays.has(day)} />
            </div>
          </Fragment>
        ))}
        {rows.map((row, index) => (
          <Fragment key={`${row.step}-${row.leadDepartment}`}>
            <div
              className="border-t border-line-soft px-3 py-2 text-sm font-medium"
              style={{ gridColumn: 1, gridRow: index + 3 }}
            >
              {stepName(row)}
            </div>
            {row.spans.map((span) => (
              <Bar key={span.from} row={row} span={span} days={days} gridRow={index + 3} locale={locale} />
            ))}
          </Fragment>
        ))}
      </div>
      <Legend />
    </div>
  );
}

function Bar({
  row,
  span,
  days,
  gridRow,
  locale,
}: {
  row: OfficeRow;
  span: OfficeSpan;
  days: readonly string[];
  gridRow: number;
  locale: Locale;
}) {
  const t = useTranslations('decisionCalendar');
  const look = lookOf(span, row.step);
  const first = days.indexOf(span.from);
  const length = days.indexOf(span.to) - first + 1;
  const names = span.found.deciders.map(({ name }) => name);
  const text = names.length > 0 ? names.join(', ') : t('nobody');
  const short = names.length > 0 ? names.map(initials).join(', ') : '–';
  const why = useWhy()(span.found);

  return (
    <div
      className={classNames(
        'mx-0.5 my-0.5 flex min-h-12 min-w-0 items-center gap-1.5 overflow-hidden border px-1.5 text-sm',
        length < ROOM_FOR_A_NAME && 'flex-col justify-center gap-0 px-0! text-xs tracking-tighter',
        BARS[look],
      )}
      style={at(first, length, gridRow)}
      title={[`${formatDays(span.from, span.to, locale)}: ${text}`, ...why].join('; ')}
    >
      {look !== 'HOLDER' && <DecisionMark look={look} />}
      <div className="max-w-full min-w-0">
        <p className="truncate">{length < ROOM_FOR_A_NAME ? short : text}</p>
        {length >= ROOM_FOR_A_NAME && why.length > 0 && (
          <p className="truncate text-xs font-normal">{why.join('; ')}</p>
        )}
      </div>
    </div>
  );
}

function DayHead({ day, locale, isHoliday }: { day: string; locale: Locale; isHoliday: boolean }) {
  const [weekday = ''] = formatDay(day, locale, { weekday: true }).split(' ');
  return (
    <>
      <span className="block">{weekday}</span>
      <span className={classNames('block tabular-nums', isHoliday && 'underline decoration-double')}>
        {Number(day.slice(8))}
      </span>
    </>
  );
}

function Legend() {
  const t = useTranslations('decisionCalendar');

  return (
    <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-2 text-sm">
      {DECISION_LOOKS.map((look) => (
        <li key={look} className="flex items-center gap-2">
          <span className={classNames('grid size-7 place-content-center border', BARS[look])}>
            {look !== 'HOLDER' && <DecisionMark look={look} />}
          </span>
          {t(`look.${look}`)}
        </li>
      ))}
      <li className="flex items-center gap-2">
        <span className="size-7 border border-line-soft bg-line-soft" />
        {t('free')}
      </li>
      <li className="flex items-center gap-2">
        <span className="size-7 bg-brand-light outline-2 -outline-offset-2 outline-brand" />
        {t('today')}
      </li>
    </ul>
  );
}

/** The place of something in the grid: from the day at `index`, over so many days and rows. */
function at(index: number, length: number, row: number, rowCount = 1) {
  return { gridColumn: `${index + 2} / span ${length}`, gridRow: `${row} / span ${rowCount}` };
}

const initials = (name: string) =>
  name
    .split(/[\s-]+/)
    .map((part) => part.slice(0, 1))
    .join('');
