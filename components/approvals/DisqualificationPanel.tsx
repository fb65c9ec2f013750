import { useLocale, useTranslations } from 'next-intl';
import { ActionForm, type Told } from '@/components/ui/ActionForm';
import { Button } from '@/components/ui/Button';
import { Panel } from '@/components/ui/Panel';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { TextArea } from '@/components/ui/TextArea';
import { TextInput } from '@/components/ui/TextInput';
import type { KnownDisqualification } from '@/lib/domain/approval/disqualification';
import { formatMoment } from '@/lib/i18n/formats';

type FormAction = (before: Told, form: FormData) => Promise<Told>;
type Props = {
  disqualifications: readonly KnownDisqualification[];
  readerId: string;
  /** Null where the reader has nothing to declare of themselves, or has declared it. */
  declareSelf: FormAction | null;
  /** Null for those who may not declare it of others. */
  declareOther: FormAction | null;
  /** Of the declaration whose person the pressed button carries. */
  withdraw: FormAction;
};

const WITHDRAW_FORM = 'withdraw-declaration';

/** Who may not decide the visit, and the ways to say so; nothing where there is nothing to show or to do. */
export function DisqualificationPanel({ disqualifications, readerId, declareSelf, declareOther, withdraw }: Props) {
  const t = useTranslations('deciding');
  const locale = useLocale();
  if (disqualifications.length === 0 && !declareSelf && !declareOther) return null;

  return (
    <Panel title={t('disqualified')} id="disqualified">
      <ActionForm id={WITHDRAW_FORM} action={withdraw} />
      <ul className="space-y-3 empty:hidden">
        {disqualifications.map(({ accountId, name, reason, declaredById, declaredBy, declaredAt }) => {
          const when = formatMoment(declaredAt, locale);
          return (
            <li key={accountId}>
              <p className="font-medium">{name}</p>
              {reason && <p className="border-l-4 border-line pl-3 whitespace-pre-line">{reason}</p>}
              <p className="text-sm text-muted">
                {declaredById === accountId ? t('declaredSelf', { when }) : t('declaredBy', { name: declaredBy, when })}
              </p>
              {declaredById === readerId && (
                <Button
                  type="submit"
                  form={WITHDRAW_FORM}
                  name="person"
                  value={accountId}
                  variant="secondary"
                  size="small"
                  className="mt-2"
                  aria-label={t('withdrawOf', { name })}
                >
                  {t('withdrawDeclaration')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {declareSelf && (
        <details className="mt-1">
          <summary className="min-h-11 py-2.5 font-medium text-brand underline">{t('declareSelf')}</summary>
          <ActionForm action={declareSelf} className="space-y-3">
            <p className="text-sm text-muted">{t('declareSelfHint')}</p>
            <TextArea id="self-because" name="reason" label={t('because')} hint={t('becauseHint')} required rows={2} />
            <SubmitButton variant="secondary">{t('declareSelf')}</SubmitButton>
          </ActionForm>
        </details>
      )}
      {declareOther && (
        <details className="mt-1">
          <summary className="min-h-11 py-2.5 font-medium text-brand underline">{t('declareOther')}</summary>
          <ActionForm action={declareOther} className="space-y-3">
            <TextInput id="other-person" name="person" type="email" label={t('person')} required autoComplete="off" />
            <TextArea id="other-because" name="reason" label={t('because')} hint={t('becauseHint')} required rows={2} />
            <SubmitButton variant="secondary">{t('declareOther')}</SubmitButton>
          </ActionForm>
        </details>
      )}
    </Panel>
  );
}
