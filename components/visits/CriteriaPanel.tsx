import { useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/Panel';
import type { CriterionCheck } from '@/lib/domain/intake/check-criteria';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { CriteriaInShort } from './CriteriaInShort';
import { CriteriaList } from './CriteriaList';

type Props = {
  criteria: readonly CriterionCheck[];
  locale: Locale;
  /** In one line, with the reasons behind a press: where they stand beside much else. */
  folded?: boolean;
};

/** How a request stands against the acceptance criteria: help for whoever considers it, never a refusal. */
export function CriteriaPanel({ criteria, locale, folded = false }: Props) {
  const t = useTranslations('criteria');
  const met = criteria.filter(({ state }) => state === 'MET').length;
  const list = (
    <CriteriaList
      criteria={criteria.map(({ kind, state, because, wouldMeet }) => ({
        ...{ kind, state, because: because[locale], wouldMeet: wouldMeet?.[locale] ?? null },
      }))}
    />
  );

  if (folded)
    return (
      <Panel title={t('title')} id="criteria">
        <CriteriaInShort criteria={criteria} />
        <details>
          <summary className="min-h-11 py-2.5 font-medium text-brand underline">{t('reasons')}</summary>
          <div className="mt-2">{list}</div>
        </details>
      </Panel>
    );
  return (
    <Panel title={t('title')} id="criteria">
      <p className="mb-3">
        <strong>{t('met', { met: String(met), total: String(criteria.length) })}</strong>{' '}
        <span className="text-sm text-muted">{t('hint')}</span>
      </p>
      {list}
    </Panel>
  );
}
