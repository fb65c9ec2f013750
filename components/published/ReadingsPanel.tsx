import { useLocale, useTranslations } from 'next-intl';
import { ActionForm, type Told } from '@/components/ui/ActionForm';
import { Panel } from '@/components/ui/Panel';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { Tag } from '@/components/ui/Tag';
import { TextInput } from '@/components/ui/TextInput';
import { formatMoment } from '@/lib/i18n/formats';

type Reading = {
  personId: string;
  name: string;
  accountId: string | null;
  number: number;
  askedAt: Date;
  readAt: Date | null;
  recordedBy: string | null;
  how: string;
};

/** Which hosts have read their part, and for those who say so by other ways the record of it. */
export function ReadingsPanel({
  readings,
  record,
}: {
  readings: readonly Reading[];
  /** Null for whoever only reads. */
  record: ((personId: string, number: number) => (before: Told, form: FormData) => Promise<Told>) | null;
}) {
  const t = useTranslations('published.readings');
  const locale = useLocale();

  return (
    <Panel title={t('title')} id="readings">
      <p className="mb-3 max-w-prose text-muted">{t('lead')}</p>
      {readings.length === 0 && <p>{t('none')}</p>}
      <ul className="divide-y divide-line">
        {readings.map(({ personId, name, accountId, number, askedAt, readAt, recordedBy, how }) => (
          <li key={personId} className="py-3">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="font-medium">{name}</span>
              {readAt ? <Tag tone="success">{t('read')}</Tag> : <Tag tone="alert">{t('waiting')}</Tag>}
              {!accountId && !readAt && <Tag>{t('noAccount')}</Tag>}
            </p>
            <p className="text-sm text-muted">
              {readAt
                ? t('readAt', { when: formatMoment(readAt, locale) })
                : t('asked', { number: String(number), when: formatMoment(askedAt, locale) })}
              {how && ` · ${t('recorded', { name: recordedBy ?? '', how })}`}
            </p>
            {record && !readAt && (
              <details>
                <summary
                  aria-label={t('recordOf', { name })}
                  className="min-h-11 py-2.5 font-medium text-brand underline"
                >
                  {t('record')}
                </summary>
                <ActionForm action={record(personId, number)} className="mt-3 max-w-xl space-y-3">
                  <TextInput
                    name="how"
                    id={`how-${personId}`}
                    label={t('how', { name })}
                    hint={t('howHint')}
                    maxLength={200}
                    autoComplete="off"
                    required
                  />
                  <SubmitButton variant="secondary" size="small">
                    {t('record')}
                  </SubmitButton>
                </ActionForm>
              </details>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
