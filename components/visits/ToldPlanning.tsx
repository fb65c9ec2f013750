import { useLocale, useTranslations } from 'next-intl';
import { readToldPlanning } from '@/lib/domain/programme/told-planning';
import { formatList } from '@/lib/i18n/formats';

/** What a change of the programme did: items added, changed and removed, and what somebody said one can live with. */
export function ToldPlanning({ payload }: { payload: Record<string, unknown> }) {
  const t = useTranslations('programme');
  const locale = useLocale();
  const { added, changed, removed, overrides } = readToldPlanning(payload);

  const lines = [
    added.length > 0 && t('told.added', { items: formatList(added, locale) }),
    changed.length > 0 && t('told.changed', { items: formatList(changed, locale) }),
    removed.length > 0 && t('told.removed', { items: formatList(removed, locale) }),
    ...overrides.map(({ kind, reason }) => t('told.override', { kind: t(`kind.${kind}`), reason })),
  ].filter((line) => typeof line === 'string');
  return lines.map((line, index) => (
    <p key={index} className="text-sm">
      {line}
    </p>
  ));
}
