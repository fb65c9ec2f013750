import { useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names';
import type { Place, TrialCounts } from '@/lib/domain/routing/trial-counts';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatNumber } from '@/lib/i18n/formats';
import { type FlowBand, type FlowNode, flowShape, isMove } from './flow-shape';
import { usePlaceName } from './use-words';

const FILL: Record<Place, string> = { ECONOMIC: 'fill-sea', ADMINISTRATIVE: 'fill-brand', TRIAGE: 'fill-warn' };
const EDGE: Record<Place, string> = { ECONOMIC: 'border-sea', ADMINISTRATIVE: 'border-brand', TRIAGE: 'border-warn' };

/** Where the visits went and where they would go, drawn; told in full to whoever cannot see it, and again as a table. */
export function TrialFlow({ byDepartment, locale }: Pick<TrialCounts, 'byDepartment'> & { locale: Locale }) {
  const t = useTranslations('ruleTrials');
  const nameOf = usePlaceName();
  const { before, after, bands } = flowShape(byDepartment);
  if (bands.length === 0) return null;

  const told = bands.map((band) => {
    const count = formatNumber(band.visits, locale);
    return isMove(band)
      ? t('flowMoves', { from: nameOf(band.before), to: nameOf(band.after), count })
      : t('flowStays', { place: nameOf(band.before), count });
  });

  return (
    <figure>
      <div aria-hidden="true" className="mb-2 flex justify-between text-sm font-medium text-muted">
        <span>{t('flowNow')}</span>
        <span className="text-right">{t('flowThen')}</span>
      </div>
      <div
        role="img"
        aria-label={`${t('flow')}: ${told.join('; ')}`}
        className="grid h-64 grid-cols-[6.5rem_minmax(0,1fr)_6.5rem] sm:grid-cols-[11rem_minmax(0,1fr)_11rem]"
      >
        <Side nodes={before} side="left" locale={locale} />
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" className="size-full">
          {bands.map((band) => (
            <path
              key={`${band.before} ${band.after}`}
              d={pathOf(band)}
              className={isMove(band) ? classNames(FILL[band.after], 'opacity-80') : 'fill-line-soft'}
            />
          ))}
        </svg>
        <Side nodes={after} side="right" locale={locale} />
      </div>
    </figure>
  );
}

function Side({ nodes, side, locale }: { nodes: readonly FlowNode[]; side: 'left' | 'right'; locale: Locale }) {
  const nameOf = usePlaceName();
  return (
    <div className="relative">
      {nodes.map(({ place, visits, top, height }) => (
        <div
          key={place}
          style={{ top: `${top}%`, height: `${height}%` }}
          className={classNames(
            'absolute inset-x-0 flex flex-col justify-center text-sm leading-tight',
            EDGE[place],
            side === 'left' ? 'border-r-8 pr-2 text-right' : 'border-l-8 pl-2',
          )}
        >
          <span className="block hyphens-auto">{nameOf(place)}</span>
          <span className="block font-semibold tabular-nums">{formatNumber(visits, locale)}</span>
        </div>
      ))}
    </div>
  );
}

/** From the left edge to the right in one bend, as broad as it is at either end. */
function pathOf({ left, right }: FlowBand): string {
  const [leftEnd, rightEnd] = [left.top + left.height, right.top + right.height];
  return [
    `M0 ${left.top}C50 ${left.top} 50 ${right.top} 100 ${right.top}`,
    `V${rightEnd}C50 ${rightEnd} 50 ${leftEnd} 0 ${leftEnd}Z`,
  ].join('');
}
