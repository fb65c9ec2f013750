'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { Button } from '@/components/ui/Button';
import { ErrorSummary } from '@/components/ui/ErrorSummary';
import { Notification } from '@/components/ui/Notification';
import type { VisitFormValues } from '@/lib/domain/visit/form-values';
import type { LocalizedText } from '@/lib/domain/visit/vocabulary';
import { AdvicePanel } from './AdvicePanel';
import { DraftStatus } from './DraftStatus';
import type { FormActions, FormAdvice, FormIssue } from './form-actions';
import { FormSections } from './FormSections';
import { forget, readKept, useDraft } from './use-draft';

export type VisitFormProps = {
  id: string;
  /** Null while nothing has been stored. */
  version: number | null;
  /** A draft saves itself and is sent; a returned visit is sent again; any other is only changed. */
  mode: 'draft' | 'returned' | 'edit';
  initial: VisitFormValues;
  countries: readonly { code: string; name: string }[];
  bodies: readonly { key: string; name: LocalizedText }[];
  actions: FormActions;
};

/** How long after the last stroke the form asks where the visit would go. */
const ADVICE_PAUSE = 500;

/** The one form: it grows with the kind, tells where the visit goes while it is written, and loses nothing. */
export function VisitForm({ id, version, mode, initial, countries, bodies, actions }: VisitFormProps) {
  const t = useTranslations('visitForm');
  const common = useTranslations('common');
  const refusal = useTranslations('refusal');
  const validation = useTranslations('validation');
  const locale = useLocale();
  const router = useRouter();
  const form = useForm<VisitFormValues>({ defaultValues: initial, shouldFocusError: false });
  const draft = useDraft({ id, version, autosave: mode === 'draft', save: actions.save });
  const [issues, setIssues] = useState<FormIssue[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [trouble, setTrouble] = useState<{ message: string; stale: boolean; signedOut: boolean } | null>(null);
  const [restored, setRestored] = useState(false);
  const [sending, setSending] = useState(false);
  const [advice, setAdvice] = useState<FormAdvice | null>(null);

  // What this browser kept and the register did not get: put back once, after the page has come to life.
  useEffect(() => {
    const kept = readKept(id);
    if (!kept) return;
    void Promise.resolve().then(() => {
      form.reset(kept, { keepDefaultValues: true });
      setRestored(true);
    });
  }, [form, id]);

  const { advise } = actions;
  const { changed } = draft;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const ask = () =>
      void advise(version === null ? null : id, form.getValues()).then(
        (told) => told && setAdvice(told),
        () => undefined,
      );
    ask();
    const stop = form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        changed(structuredClone(values));
        clearTimeout(timer);
        timer = setTimeout(ask, ADVICE_PAUSE);
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [advise, changed, form, id, version]);

  function show(found: FormIssue[]) {
    form.clearErrors();
    for (const { path, message } of found) form.setError(path as keyof VisitFormValues, { type: 'rule', message });
    setIssues(found);
    setAttempt((count) => count + 1);
  }

  async function submit(values: VisitFormValues, to: 'send' | 'change') {
    setSending(true);
    setTrouble(null);
    const wrong = await check(values);
    if (wrong.length > 0) {
      setSending(false);
      return show(wrong);
    }
    const stored = to === 'send' && mode === 'draft' ? await draft.store(structuredClone(values)) : null;
    if (stored && !stored.ok) return finish(stored);
    const current = draft.version.current;
    if (current === null) return finish(null);
    finish(await actions[to]({ id, version: current }, values).catch(() => null));
  }

  /** The same schema as the server's, fetched when it is first needed; without a connection the server is asked. */
  async function check(values: VisitFormValues): Promise<FormIssue[]> {
    const rules = await import('./check-form').catch(() => null);
    return rules ? rules.checkForm(values, validation) : [];
  }

  function finish(answer: Awaited<ReturnType<FormActions['send']>> | null) {
    setSending(false);
    if (answer?.ok) {
      forget(id);
      router.push(`/visits/${answer.id}`);
      return;
    }
    if (answer) show(answer.issues);
    setTrouble(
      answer
        ? { ...answer, message: answer.issues.length > 0 ? '' : answer.message }
        : { message: t('sendFailed'), stale: false, signedOut: false },
    );
  }

  async function remove() {
    const current = draft.version.current;
    const answer = current === null ? null : await actions.remove({ id, version: current }).catch(() => null);
    if (current !== null && !answer?.ok)
      return setTrouble({ message: answer?.message ?? t('sendFailed'), stale: false, signedOut: false });
    forget(id);
    router.push('/');
  }

  const send = mode !== 'edit';
  // A draft may not have been stored yet: its own address finds it either way.
  const here = mode === 'draft' ? `/visits/new?draft=${id}` : `/visits/${id}/edit`;
  const signInAddress = `/sign-in?callbackUrl=${encodeURIComponent(here)}`;
  return (
    <FormProvider {...form}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit(form.getValues(), send ? 'send' : 'change');
        }}
        className="grid items-start gap-8 lg:grid-cols-[minmax(0,2fr)_minmax(18rem,1fr)]"
        aria-busy={sending}
      >
        <div className="min-w-0 space-y-8">
          <ErrorSummary
            title={common('errorSummary')}
            errors={issues.map(({ path, message }) => ({ fieldId: path, message }))}
            attempt={attempt}
          />
          {trouble?.message && (
            <Notification
              tone="error"
              announce="alert"
              actions={
                <>
                  {trouble.signedOut && <a href={signInAddress}>{t('signIn')}</a>}
                  {trouble.stale && <a href={`/visits/${id}`}>{t('openVisit')}</a>}
                </>
              }
            >
              {trouble.signedOut ? refusal('NOT_SIGNED_IN') : trouble.message}
            </Notification>
          )}
          {restored && <Notification tone="info">{t('unsaved')}</Notification>}
          <FormSections advice={advice} countries={countries} bodies={bodies} />
        </div>
        <aside className="space-y-6 lg:sticky lg:top-4">
          <AdvicePanel advice={advice} />
          <div className="space-y-3 border-t border-line pt-4">
            <DraftStatus state={draft.state} signInAddress={signInAddress} edit={mode !== 'draft'} locale={locale} />
            <div className="flex flex-wrap gap-3">
              <Button type="submit" aria-disabled={sending} onClick={(event) => sending && event.preventDefault()}>
                {sending ? t('sending') : send ? (mode === 'returned' ? t('sendAgain') : t('send')) : t('saveChanges')}
              </Button>
              {mode === 'draft' && (
                <Button variant="secondary" onClick={() => void draft.store(structuredClone(form.getValues()))}>
                  {t('saveDraft')}
                </Button>
              )}
              {mode === 'returned' && (
                <Button variant="secondary" onClick={() => void submit(form.getValues(), 'change')}>
                  {t('saveChanges')}
                </Button>
              )}
            </div>
            {mode === 'draft' && (
              <details>
                <summary className="inline-flex min-h-11 items-center text-danger underline underline-offset-3">
                  {t('deleteDraft')}
                </summary>
                <p className="my-2">{t('deleteBody')}</p>
                <Button variant="danger" onClick={() => void remove()}>
                  {t('deleteDraft')}
                </Button>
              </details>
            )}
          </div>
        </aside>
      </form>
    </FormProvider>
  );
}
