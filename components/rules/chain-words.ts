import { useTranslations } from 'next-intl';
import type { ChainConditionsForm, StageForm } from '@/lib/domain/routing/rule-set-form';
import { useWordOf } from './word-of';

/** How the rows of approval chains are told, on the page that reads them and in the editor alike. */
export function useChainWords() {
  const t = useTranslations('rules');
  const common = useTranslations('common');
  const wordOf = useWordOf();
  const or = ` ${t('orElse')} `;
  const listed = (area: 'kind' | 'travellingBody' | 'region', values: readonly string[]) =>
    values.map((value) => wordOf(area, value)).join(or);

  /** Each condition as a phrase; none where it may be anything. */
  function sayConditions({ kinds, level, travellingBodies, regions, costAbove }: ChainConditionsForm): string[] {
    return [
      ...(level ? [t('levelIs', { level: wordOf('level', level) })] : []),
      ...(kinds.length > 0 ? [t('kindsAre', { kinds: listed('kind', kinds) })] : []),
      ...(travellingBodies.length > 0
        ? [t('travellersAre', { bodies: listed('travellingBody', travellingBodies) })]
        : []),
      ...(regions.length > 0 ? [t('regionsAre', { regions: listed('region', regions) })] : []),
      ...(costAbove === 'first' || costAbove === 'second' ? [t(`costAbove.${costAbove}`)] : []),
    ];
  }

  const sayStep = ({ step, holders, onlyIf }: StageForm['steps'][number]) => {
    const conditions = sayConditions(onlyIf).map((phrase) => phrase.charAt(0).toLowerCase() + phrase.slice(1));
    const notes = [
      ...(holders === 'ALL' ? [t('allHolders')] : holders === '1' ? [] : [t('holders', { count: Number(holders) })]),
      ...(conditions.length > 0 ? [t('onlyIf', { condition: conditions.join(', ') })] : []),
    ];
    return `${wordOf('approvalStep', step)}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
  };

  function sayStage({ steps, need }: StageForm): string {
    const said = steps.map(sayStep);
    if (need === 'ALL' || said.length < 2) return said.join(` ${common('and')} `);
    return t('someOf', { count: Number(need), steps: said.join(', ') });
  }

  /** "A → B and C → 1 of these: D, E". */
  const sayStages = (stages: readonly StageForm[]) => stages.map(sayStage).join(' → ');

  return { sayConditions, sayStages };
}
