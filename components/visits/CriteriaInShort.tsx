import { useLocale, useTranslations } from 'next-intl';
import type { CriterionState } from '@/lib/domain/intake/check-criteria';
import type { CriterionKind } from '@/lib/domain/visit/vocabulary';
import { formatList } from '@/lib/i18n/formats';

type Props = { criteria: readonly { kind: CriterionKind; state: CriterionState }[] };

/** "5/6 criteria met; not met: lead time", in one line. */
export function CriteriaInShort({ criteria }: Props) {
  const t = useTranslations('criteria');
  const v = useTranslations('vocabulary');
  const locale = useLocale();
  const named = (wanted: CriterionState) =>
    criteria
      .filter(({ state }) => state === wanted)
      .map(({ kind }) => v(`criterion.${kind}`).toLocaleLowerCase(locale));
  const [notMet, unknown] = [named('NOT_MET'), named('UNKNOWN')];

  return (
    <p className="mt-1 text-sm">
      <span className="font-medium tabular-nums">
        {t('met', { met: String(criteria.length - notMet.length - unknown.length), total: String(criteria.length) })}
      </span>
      {notMet.length > 0 && ` · ${t('notMet', { criteria: formatList(notMet, locale) })}`}
      {unknown.length > 0 && (
        <span className="text-muted"> · {t('unknown', { criteria: formatList(unknown, locale) })}</span>
      )}
    </p>
  );
}
