import { useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/Panel';
import { sumOfLoad, type WeekLoad } from '@/lib/domain/programme/load';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatDay } from '@/lib/i18n/formats';

/** The load of the last weeks, the number beside each bar. */
export function LoadPanel({ load, locale }: { load: readonly WeekLoad[]; locale: Locale }) {
  const t = useTranslations('registers');
  const most = Math.max(1, ...load.map(({ times }) => times));

  return (
    <Panel title={t('load')} id="load">
      <p className="text-sm text-muted">{t('loadLead')}</p>
      <p className="mt-2 font-medium">{t('loadSum', { times: sumOfLoad(load), weeks: load.length })}</p>
      <table className="mt-2 w-full text-left text-sm">
        <caption className="sr-only">{t('load')}</caption>
        <thead className="text-muted">
          <tr>
            <th scope="col" className="pr-3 font-normal">
              {t('weekOf')}
            </th>
            <th scope="col" className="text-right font-normal">
              {t('times')}
            </th>
          </tr>
        </thead>
        <tbody>
          {load.map(({ week, times }) => (
            <tr key={week}>
              <th scope="row" className="w-28 py-1 pr-3 font-normal whitespace-nowrap tabular-nums">
                {formatDay(week, locale)}
              </th>
              <td className="py-1">
                <span className="flex items-center gap-2">
                  <span aria-hidden="true" className="block h-3 flex-1 bg-line-soft">
                    <span className="block h-3 bg-brand" style={{ width: `${(100 * times) / most}%` }} />
                  </span>
                  <span className="w-8 text-right tabular-nums">{times}</span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
