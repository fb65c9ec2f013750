import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import type { FieldAction } from '@/components/forms/answered';
import { Button } from '@/components/ui/Button';
import { IconArrowDown, IconArrowUp } from '@/components/ui/icons';
import { LOCALES, type Locale, type LocalizedText } from '@/lib/domain/visit/vocabulary';
import { ReasonForm } from './ReasonForm';

type Reason = { key: string; name: LocalizedText };
type Props = {
  reasons: readonly Reason[];
  locale: Locale;
  /** The form on the page that the buttons of the rows send. */
  form: string;
  retired: boolean;
  wordAction: (reason: Reason) => FieldAction;
};

/** Reasons of the register with their words in every language, and what can be done to each. */
export function ReasonList({ reasons, locale, form, retired, wordAction }: Props) {
  const t = useTranslations('rejectionReasons');

  return (
    <ol className="divide-y divide-line-soft border-y border-line-soft">
      {reasons.map((reason, index) => {
        const name = reason.name[locale];
        const sends = (does: string) => ({ form, value: `${does}:${reason.key}` });
        return (
          <li key={reason.key} className="py-4">
            <div className="flex flex-wrap items-start justify-between gap-3">
              <div className="min-w-0 flex-1 basis-64">
                <p className="font-medium">{name}</p>
                {LOCALES.filter((other) => other !== locale).map((other) => (
                  <p key={other} lang={other} className="text-sm">
                    {reason.name[other]}
                  </p>
                ))}
                <p className="text-sm text-muted">{t('key', { key: reason.key })}</p>
              </div>
              <div className="flex flex-wrap gap-2">
                {!retired && index > 0 && (
                  <RowButton {...sends('UP')} icon={<IconArrowUp size={18} />} aria-label={t('upOf', { name })}>
                    {t('up')}
                  </RowButton>
                )}
                {!retired && index < reasons.length - 1 && (
                  <RowButton {...sends('DOWN')} icon={<IconArrowDown size={18} />} aria-label={t('downOf', { name })}>
                    {t('down')}
                  </RowButton>
                )}
                <RowButton
                  {...sends(retired ? 'RESTORE' : 'RETIRE')}
                  aria-label={t(retired ? 'restoreOf' : 'retireOf', { name })}
                >
                  {t(retired ? 'restore' : 'retire')}
                </RowButton>
              </div>
            </div>
            {!retired && (
              <details>
                <summary
                  aria-label={t('wordOf', { name })}
                  className="inline-flex min-h-11 items-center font-medium text-brand underline underline-offset-3"
                >
                  {t('word')}
                </summary>
                <div className="mt-2 max-w-2xl">
                  <ReasonForm
                    id={reason.key}
                    name={reason.name}
                    action={wordAction(reason)}
                    texts={{
                      save: t('save'),
                      saveLabel: t('saveOf', { name }),
                      language: { fi: t('language.fi'), sv: t('language.sv'), en: t('language.en') },
                    }}
                  />
                </div>
              </details>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function RowButton(props: ComponentProps<typeof Button>) {
  return <Button type="submit" name="does" variant="secondary" size="small" {...props} />;
}
