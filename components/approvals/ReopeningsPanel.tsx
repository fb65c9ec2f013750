import { useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/Panel';
import type { MaterialChange, ToldChange } from '@/lib/domain/approval/material-change';
import { countryName } from '@/lib/domain/places/country-names';
import { type ApprovalStepKey, DEPARTMENTS, LEVELS, type Locale } from '@/lib/domain/visit/vocabulary';
import { formatEuros, formatList, formatMoment, formatSpan } from '@/lib/i18n/formats';

type Reopening = { at: Date | string; by: string; changes: readonly ToldChange[]; steps: readonly ApprovalStepKey[] };
type Props = { reopenings: readonly Reopening[]; timeZone: string; locale: Locale };

/** What changed after an approval, before and after side by side: the reason why it is asked again. */
export function ReopeningsPanel({ reopenings, timeZone, locale }: Props) {
  const t = useTranslations('approvals');
  const v = useTranslations('vocabulary');
  const say = useSaying(timeZone, locale);
  if (reopenings.length === 0) return null;

  return (
    <Panel title={t('reopened')} id="reopened" tone="ground">
      <ul className="space-y-4">
        {reopenings.map(({ at, by, changes, steps }) => {
          const when = formatMoment(new Date(at), locale);
          const asked = formatList(
            steps.map((step) => v(`approvalStep.${step}`)),
            locale,
          );
          return (
            <li key={String(at)}>
              <p className="text-sm">
                {steps.length > 0
                  ? t('reopenedBy', { name: by, when, steps: asked })
                  : t('grownBy', { name: by, when })}
              </p>
              <dl className="mt-2 space-y-2">
                {changes.map(({ change, before, after }) => (
                  <div key={change}>
                    <dt className="font-medium">{v(`materialChange.${change}`)}</dt>
                    <dd className="text-sm">
                      <span className="text-muted">{t('before')}:</span> <s>{say(change, before)}</s>
                    </dd>
                    <dd className="text-sm">
                      <span className="text-muted">{t('after')}:</span> <strong>{say(change, after)}</strong>
                    </dd>
                  </div>
                ))}
              </dl>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

/** A side of a change in the reader's words. */
function useSaying(timeZone: string, locale: Locale) {
  const t = useTranslations('approvals');
  const v = useTranslations('vocabulary');

  return (change: MaterialChange, value: ToldChange['before']): string => {
    if (value === null) return t('unknown');
    const text = String(value);
    switch (change) {
      case 'DATES': {
        const [startsAt = '', endsAt = ''] = text.split('/');
        return formatSpan({ startsAt: new Date(startsAt), endsAt: new Date(endsAt), timeZone }, locale);
      }
      case 'LEVEL': {
        const level = LEVELS.find((known) => known === value);
        return level ? v(`level.${level}`) : text;
      }
      case 'COST_CLASS':
        return formatEuros(Number(value), locale);
      case 'DEPARTMENT': {
        const department = DEPARTMENTS.find((known) => known === value);
        return department ? v(`department.${department}`) : text;
      }
      case 'DESTINATION':
        return countryName(text, locale);
      case 'HEAD_OF_DELEGATION':
        return text;
    }
  };
}
