import type { useTranslations } from 'next-intl';
import type { Direction } from '@/lib/domain/visit/vocabulary';

type FormTexts = ReturnType<typeof useTranslations<'visitForm'>>;
type Words = ReturnType<typeof useTranslations<'vocabulary'>>;

/** Fields whose label goes by another name than their own, because others belong to it or a text does. */
const LABELS: Partial<Record<string, string>> = {
  ...{ startDate: 'section.when', levelRaised: 'levelRaisedBecause', direction: 'place', estimatedCostEur: 'cost' },
};

/** What a field of the form is called, in words: for telling of it elsewhere than beside it. */
export function formFieldName(field: string, direction: Direction, t: FormTexts, v: Words): string {
  const [, list, place] = /^(guests|travellers)\.(\d+)$/.exec(field) ?? [];
  if (list === 'guests' || list === 'travellers')
    return place === '0' ? t(`headOf.${list}`) : t(`personOf.${list}`, { number: String(Number(place) + 1) });
  const effect = /^details\.effects\.(\w+)$/.exec(field)?.[1];
  if (effect) {
    const word = `effect.${effect}` as Parameters<Words>[0];
    return v.has(word) ? v(word) : effect;
  }
  if (field === 'announcedCount') return t(`announcedCount.${direction}`);
  const key = (LABELS[field] ?? field.replace('details.', 'detail.')) as Parameters<FormTexts>[0];
  return t.has(key) ? String(t.raw(key)) : field;
}
