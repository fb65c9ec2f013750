'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useCallback, useEffect, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { Button } from '@/components/ui/Button';
import { ErrorSummary } from '@/components/ui/ErrorSummary';
import { Notification } from '@/components/ui/Notification';
import type { VisitFormValues } from '@/lib/domain/visit/form-values';
import type { MergedForm } from '@/lib/domain/visit/merge-forms';
import { formatList, formatMoment } from '@/lib/i18n/formats';
import { AdvicePanel } from './AdvicePanel';
import { DraftStatus } from './DraftStatus';
import { type FormLists, useFieldWords } from './field-words';
import type { FormActions, FormAdvice, FormAnswer, FormIssue } from './form-actions';
import { FormSections } from './FormSections';
import { forgetCopy, formAddress, readCopy, type StoredForm } from './kept-copies';
import { MarkedFields } from './marked-fields';
import { MergeOffer } from './MergeOffer';
import { type Returned, ReturnedNote } from './ReturnedNote';
import { takeFocus } from '@/components/ui/take-focus';
import { useDraft } from './use-draft';

export type VisitFormProps = {
  /** Whose form it is: what this browser keeps of it is only theirs. */
  account: string;
  id: string;
  /** Null while nothing has been stored. */
  version: number | null;
  /** A draft saves itself and is sent; a returned visit is sent again; any other is only changed. */
  mode: 'draft' | 'returned' | 'edit';
  initial: VisitFormValues;
  /** Why it was given back, while it is. */
  returned: Returned | null;
  firstAdvice: FormAdvice | null;
  lists: FormLists;
  actions: FormActions;
};

/** How long after the last stroke the form asks where the visit would go. */
const ADVICE_PAUSE = 500;

/** The one form: it grows with the kind, tells where the visit goes while it is written, and loses nothing. */
export function VisitForm({
  account,
  id,
  version,
  mode,
  initial,
  returned,
  firstAdvice,
  lists,
  actions,
}: VisitFormProps) {
  const t = useTranslations('visitForm');
  const common = useTranslations('common');
  const refusal = useTranslations('refusal');
  const validation = useTranslations('validation');
  const locale = useLocale();
  const router = useRouter();
  const form = useForm<VisitFormValues>({ defaultValues: initial, shouldFocusError: false });
  const [stale, setStale] = useState<{ message: string | null; asked: boolean } | null>(null);
  const save = useCallback<FormActions['save']>(
    async (stored, values) => {
      const answer = await actions.save(stored, values);
      if (!answer.ok && answer.stale) setStale({ message: answer.message, asked: false });
      return answer;
    },
    [actions],
  );
  const [opened] = useState<StoredForm>({ version, values: initial });
  const draft = useDraft({ account, id, opened, autosave: mode === 'draft', save });
  const [merged, setMerged] = useState<MergedForm | null>(null);
  const { nameOf } = useFieldWords(lists);
  const [issues, setIssues] = useState<FormIssue[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [trouble, setTrouble] = useState<{ message: string; signedOut: boolean } | null>(null);
  /** When the text was typed that this browser brought back. */
  const [restored, setRestored] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const [advice, setAdvice] = useState(firstAdvice);

  // What this browser kept and the register did not get: put back once, after the page has come to life.
  const { changed, rebase } = draft;
  useEffect(() => {
    const copy = readCopy(account, id);
    if (!copy) return;
    void Promise.resolve().then(() => {
      const isBehind = copy.base.version !== opened.version;
      if (isBehind) {
        rebase(copy.base, true);
        setStale({ message: null, asked: false });
      }
      setRestored(copy.at);
      form.reset(copy.values, { keepDefaultValues: true });
    });
  }, [account, form, id, opened, rebase]);

  const { advise } = actions;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const ask = () =>
      void advise(version === null ? null : id, form.getValues()).then(
        (told) => told && setAdvice(told),
        () => undefined,
      );
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
    const current = draft.stored.current.version;
    if (current === null) return finish(null);
    finish(await actions[to]({ id, version: current }, values).catch(() => null));
  }

  /** The same schema as the server's, fetched when it is first needed; without a connection the server is asked. */
  async function check(values: VisitFormValues): Promise<FormIssue[]> {
    const rules = await import('./check-form').catch(() => null);
    return rules ? rules.checkForm(values, validation) : [];
  }

  function finish(answer: FormAnswer | null) {
    setSending(false);
    setMerged(null);
    if (answer?.ok) {
      forgetCopy(account, id);
      router.push(`/visits/${answer.id}`);
      return;
    }
    if (answer?.stale) return setStale({ message: answer.message, asked: true });
    if (answer) show(answer.issues);
    setTrouble(
      answer
        ? { ...answer, message: answer.issues.length > 0 ? '' : answer.message }
        : { message: t('sendFailed'), signedOut: false },
    );
  }

  /** The form goes on from the latest version, with what was typed merged into it. */
  function goOnFrom(latest: StoredForm, now: MergedForm) {
    rebase(latest);
    setStale(null);
    setRestored(null);
    setIssues([]);
    form.reset(now.values, { keepDefaultValues: true });
    setMerged(now);
  }

  /** Instead of the text that this browser brought back, the form as it was opened. */
  function discardRestored() {
    if (stale) rebase(opened);
    setStale(null);
    setRestored(null);
    form.reset(opened.values, { keepDefaultValues: true });
    document.getElementById('main')?.focus();
  }

  async function remove() {
    const current = draft.stored.current.version;
    const answer = current === null ? null : await actions.remove({ id, version: current }).catch(() => null);
    if (current !== null && !answer?.ok)
      return setTrouble({ message: answer?.message ?? t('sendFailed'), signedOut: false });
    forgetCopy(account, id);
    router.push('/');
  }

  const send = mode !== 'edit';
  const signInAddress = `/sign-in?again=1&callbackUrl=${encodeURIComponent(formAddress(id, version))}`;
  const restoredAt = restored ? formatMoment(new Date(restored), locale) : '';
  const discard = (
    <Button variant="quiet" onClick={discardRestored}>
      {t('discard')}
    </Button>
  );
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
              actions={trouble.signedOut && <a href={signInAddress}>{t('signIn')}</a>}
            >
              {trouble.signedOut ? refusal('NOT_SIGNED_IN') : trouble.message}
            </Notification>
          )}
          {stale && (
            <div ref={stale.asked ? takeFocus : undefined} tabIndex={-1}>
              <MergeOffer
                message={stale.message ?? t('restoredOver', { when: restoredAt })}
                lists={lists}
                getBase={() => draft.stored.current.values}
                readLatest={() => actions.latest(id)}
                onMerged={goOnFrom}
                actions={stale.message === null ? discard : <a href={`/visits/${id}`}>{t('openVisit')}</a>}
              />
            </div>
          )}
          {merged && (
            <div ref={takeFocus} tabIndex={-1}>
              <Notification tone="success" announce="status">
                <p>{t('merged')}</p>
                {merged.taken.length > 0 && (
                  <p className="mt-1">
                    {t('mergedTaken', {
                      fields: formatList(
                        [...new Set(merged.taken.map((field) => nameOf(field, merged.values)))],
                        locale,
                      ),
                    })}
                  </p>
                )}
              </Notification>
            </div>
          )}
          {restored && !stale && (
            <Notification announce="status" actions={discard}>
              {t('restored', { when: restoredAt })}
            </Notification>
          )}
          {returned && <ReturnedNote returned={returned} nameOf={(field) => nameOf(field, initial)} />}
          <MarkedFields value={returned?.fields ?? []}>
            <FormSections advice={advice} {...lists} />
          </MarkedFields>
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
