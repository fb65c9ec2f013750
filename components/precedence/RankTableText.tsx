import { useTranslations } from 'next-intl';
import type { RankTable } from '@/lib/domain/precedence/rank-table';
import { tellGeneralRules, tellGroup } from '@/lib/domain/precedence/tell-rank-table';
import type { Locale } from '@/lib/domain/visit/vocabulary';

/** A version of the order of precedence, read as sentences. */
export function RankTableText({ table, locale }: { table: RankTable; locale: Locale }) {
  const t = useTranslations('precedence');
  const v = useTranslations('vocabulary');

  return (
    <>
      <h3 className="text-lg">{t('generalRules')}</h3>
      <ul className="mt-2 mb-6 max-w-prose list-disc space-y-1 pl-6">
        {tellGeneralRules(table).map((sentence) => (
          <li key={sentence.en}>{sentence[locale]}</li>
        ))}
      </ul>
      <h3 id="ranks-in-order" className="text-lg">
        {t('groups')}
      </h3>
      <ol aria-labelledby="ranks-in-order" className="mt-2 gap-x-12 border-t border-line lg:columns-2">
        {table.groups.map((group, place) => (
          <li key={group.rank} className="flex break-inside-avoid gap-3 border-b border-line py-3">
            <span aria-hidden="true" className="w-8 flex-none text-muted tabular-nums">
              {place + 1}.
            </span>
            <div className="min-w-0">
              <p className="font-semibold">{v(`rank.${group.rank}`)}</p>
              <p>{tellGroup(group)[locale]}</p>
              <p className="text-sm text-muted">{t('restsOn', { note: group.note[locale] })}</p>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
