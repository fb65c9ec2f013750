import { useTranslations } from 'next-intl';
import type { FieldAction } from '@/components/forms/answered';
import { ClientMessages } from '@/components/shell/ClientMessages';
import { ActionForm, type Told } from '@/components/ui/ActionForm';
import { Panel } from '@/components/ui/Panel';
import { SubmitButton } from '@/components/ui/SubmitButton';
import type { Agreement } from '@/lib/domain/routing/agree';
import { writeDay } from '@/lib/domain/shared/as-typed';
import { type Department, DEPARTMENTS, type Locale } from '@/lib/domain/visit/vocabulary';
import { formatMoment } from '@/lib/i18n/formats';
import { DayForm } from './DayForm';

type FormAction = (before: Told, form: FormData) => Promise<Told>;
type Props = {
  agreements: readonly Agreement[];
  /** For which departments the reader may agree now. */
  mayAgreeFor: readonly Department[];
  /** What the reader may do to the draft; null where there is nothing to change. */
  draft: { effectiveFrom: string; changeDay: FieldAction; discard: FormAction } | null;
  /** Null for whoever agrees to nothing. The form outlives its button: it says what came of it. */
  agree: ((department: Department) => FormAction) | null;
  locale: Locale;
};

/** Who has agreed for each department; for administrators the buttons of a draft. */
export function AgreementPanel({ agreements, mayAgreeFor, draft, agree, locale }: Props) {
  const t = useTranslations('rules');
  const v = useTranslations('vocabulary');

  return (
    <Panel title={t('agreement')} id="agreement" tone="brand" className="mb-6">
      <ul className="space-y-3">
        {DEPARTMENTS.map((department) => {
          const given = agreements.find((one) => one.department === department);
          const name = v(`department.${department}`);
          return (
            <li key={department}>
              <p>
                <span className="font-medium">{name}:</span>{' '}
                {given
                  ? t('agreedBy', { name: given.name, when: formatMoment(given.agreedAt, locale) })
                  : t('notAgreed')}
              </p>
              {agree && (
                <ActionForm action={agree(department)} className="mt-2">
                  {mayAgreeFor.includes(department) && (
                    <SubmitButton>{t('agreeFor', { department: name })}</SubmitButton>
                  )}
                </ActionForm>
              )}
            </li>
          );
        })}
      </ul>
      {draft && (
        <div className="mt-5 space-y-4 border-t border-line pt-4">
          <ClientMessages areas={['rules', 'common']}>
            <DayForm action={draft.changeDay} day={writeDay(draft.effectiveFrom)} />
          </ClientMessages>
          <details>
            <summary className="inline-flex min-h-11 items-center text-danger underline underline-offset-3">
              {t('discard')}
            </summary>
            <p className="my-2">{t('discardBody')}</p>
            <ActionForm action={draft.discard}>
              <SubmitButton variant="danger">{t('discard')}</SubmitButton>
            </ActionForm>
          </details>
        </div>
      )}
    </Panel>
  );
}
