import { useTranslations } from 'next-intl';
import { ActionForm, type Told } from '@/components/ui/ActionForm';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { IconChevronDown } from '@/components/ui/icons';
import { Tag, type Tone } from '@/components/ui/Tag';
import { KEPT_DAYS } from '@/lib/domain/jobs/keeping';
import type { MailState } from '@/lib/domain/notices/mail-state';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatDay, formatMoment } from '@/lib/i18n/formats';

type Mail = {
  id: string;
  state: MailState;
  receiver: { name: string; email: string };
  digestOn: string | null;
  attempts: number;
  lastError: string | null;
  createdAt: Date;
  settledAt: Date | null;
  content: { language: Locale; subject: string; text: string } | null;
  withheld: boolean;
  pruned: boolean;
};

const TONES: Record<MailState, Tone> = {
  WAITING: 'alert',
  SENT: 'success',
  KEPT: 'info',
  FAILED: 'error',
  DROPPED: 'neutral',
};

const SEND_AGAIN = 'send-again';

/** Mails, the newest first: where each stands, to whom it goes, and what it says to those who may know. */
export function OutgoingList({
  mails,
  withReceiver,
  locale,
  sendAgain,
}: {
  mails: readonly Mail[];
  withReceiver: boolean;
  locale: Locale;
  /** Of the failed mail whose `id` the pressed button carries; null for those who may not. */
  sendAgain: ((before: Told, form: FormData) => Promise<Told>) | null;
}) {
  const t = useTranslations('outgoing');

  return (
    <>
      {sendAgain && <ActionForm id={SEND_AGAIN} action={sendAgain} />}
      {mails.length === 0 ? (
        <EmptyState title={t('empty')} />
      ) : (
        <ul className="divide-y divide-line-soft border-y border-line-soft">
          {mails.map((mail) => (
            <li key={mail.id} className="py-4">
              <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
                <Tag tone={TONES[mail.state]}>{t(`state.${mail.state}`)}</Tag>
                <span className="min-w-0 font-medium wrap-anywhere" lang={mail.content?.language}>
                  {mail.content?.subject ?? (mail.digestOn && t('digest', { day: formatDay(mail.digestOn, locale) }))}
                </span>
              </div>
              {withReceiver && (
                <p className="mt-1 text-sm wrap-anywhere">
                  {t('to')}: {mail.receiver.name} ({mail.receiver.email})
                </p>
              )}
              <p className="mt-1 text-sm text-muted">
                {t('created')} {formatMoment(mail.createdAt, locale)}
                {mail.settledAt && ` · ${t('settled')} ${formatMoment(mail.settledAt, locale)}`}
                {mail.attempts > 1 && ` · ${t('attempts', { count: mail.attempts })}`}
              </p>
              {mail.lastError && <p className="mt-1 text-sm">{t('lastError', { error: mail.lastError })}</p>}
              <Content mail={mail} />
              {sendAgain && mail.state === 'FAILED' && (
                <Button
                  type="submit"
                  form={SEND_AGAIN}
                  name="id"
                  value={mail.id}
                  variant="secondary"
                  size="small"
                  className="mt-2"
                  aria-label={t('sendAgainOf', {
                    name: mail.receiver.name,
                    when: formatMoment(mail.createdAt, locale),
                  })}
                >
                  {t('sendAgain')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Content({ mail: { content, withheld, pruned, state } }: { mail: Mail }) {
  const t = useTranslations('outgoing');
  if (withheld) return <p className="mt-2 text-sm text-muted">{t('withheld')}</p>;
  if (pruned) return <p className="mt-2 text-sm text-muted">{t('pruned', { days: String(KEPT_DAYS.MAIL_TEXT) })}</p>;
  if (!content) return state === 'WAITING' && <p className="mt-2 text-sm text-muted">{t('notWritten')}</p>;

  return (
    <details className="mt-2">
      <summary className="flex min-h-11 items-center gap-1 text-brand">
        <IconChevronDown size={16} />
        {t('show')}
        <span className="sr-only">: {content.subject}</span>
      </summary>
      <pre
        lang={content.language}
        className="mt-2 border-l-4 border-line bg-ground p-4 font-sans text-sm wrap-anywhere whitespace-pre-wrap"
      >
        {content.text}
      </pre>
    </details>
  );
}
