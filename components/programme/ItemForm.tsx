'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { Button } from '@/components/ui/Button';
import { ErrorSummary } from '@/components/ui/ErrorSummary';
import { Notification } from '@/components/ui/Notification';
import { takeFocus } from '@/components/ui/take-focus';
import { type ItemFormValues, readItemForm, toItemForm, toItemFormIssues } from '@/lib/domain/programme/item-form';
import type { MergedItem } from '@/lib/domain/programme/merge-item-forms';
import type { WrittenItem } from '@/lib/domain/programme/move-item';
import type { ProgrammeItem } from '@/lib/domain/programme/programme';
import { tellIssue } from '@/lib/i18n/tell-issue';
import { ItemFields } from './ItemFields';
import { ItemMerge } from './ItemMerge';
import type { PlanAnswer, PlanChange, PlannerActions, PlannerLists, PlannerView } from './planner-actions';
import { ConflictIcon } from './ConflictNote';
import { useConflictsHere, useHere } from './conflicts-here';
import { useFieldName } from './use-field-name';

type FormIssue = { path: string; message: string };
/** The item that the form is changed from: another's, once theirs has been merged in. */
type Standing = { item: ProgrammeItem | null; values: ItemFormValues };

type Props = {
  item: ProgrammeItem | null;
  base: ItemFormValues;
  initial: ItemFormValues;
  view: PlannerView;
  visit: { timeZone: string };
  lists: PlannerLists;
  check: PlannerActions['check'];
  carryOut: (change: (items: readonly ProgrammeItem[]) => PlanChange | null) => Promise<PlanAnswer | null>;
  keep: (values: ItemFormValues) => void;
  onSaved: (answer: PlanAnswer, saved: { id: string | null; title: string; startsAt: Date }) => void;
  onCancel: () => void;
};

/** How long after the last stroke it is asked what clashes. */
const CHECK_PAUSE = 500;

/** Everything an item says, checked by the server's own schema; what clashes is told while it is written. */
export function ItemForm({ item, base, initial, view, visit, lists, check, carryOut, keep, onSaved, onCancel }: Props) {
  const t = useTranslations('programme');
  const common = useTranslations('common');
  const validation = useTranslations('validation');
  const locale = useLocale();
  const nameOf = useFieldName();
  const form = useForm<ItemFormValues>({ defaultValues: initial, shouldFocusError: false });
  const [standing, setStanding] = useState<Standing>({ item, values: base });
  const [issues, setIssues] = useState<FormIssue[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [trouble, setTrouble] = useState<{ message: string; signedOut: boolean } | null>(null);
  const [stale, setStale] = useState<{ message: string; theirs: ProgrammeItem | null } | null>(null);
  const [isMerged, setIsMerged] = useState(false);
  const [saving, setSaving] = useState(false);
  const typed = useConflictsHere(check, CHECK_PAUSE);
  const here = useHere(typed);

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          keep(structuredClone(values));
          const { item: written } = readItemForm(values, seenOf(standing.item));
          if (written) typed.lookAt([written]);
          else typed.leave();
        },
      }),
    [form, keep, typed, standing],
  );

  function show(found: FormIssue[]) {
    form.clearErrors();
    for (const { path, message } of found) form.setError(path as keyof ItemFormValues, { type: 'rule', message });
    setIssues(found);
    setAttempt((count) => count + 1);
  }

  /** The item as it is typed, or what is wrong with it; without a connection the server is asked. */
  async function read(values: ItemFormValues): Promise<WrittenItem | null> {
    const typed = readItemForm(values, seenOf(standing.item));
    if (!typed.item) {
      show(
        toItemFormIssues(typed.issues, locale).map((issue) => ({
          path: issue.path,
          message: tellIssue(issue, validation),
        })),
      );
      return null;
    }
    const rules = await import('./check-item').catch(() => null);
    const wrong = rules?.checkItem(typed.item, validation, locale) ?? [];
    show(wrong);
    return wrong.length > 0 ? null : typed.item;
  }

  async function submit() {
    if (saving) return;
    setSaving(true);
    setTrouble(null);
    setIsMerged(false);
    const written = await read(form.getValues());
    if (written) finish(await carryOut(() => ({ put: [written] })), written);
    setSaving(false);
  }

  function finish(answer: PlanAnswer | null, written: WrittenItem) {
    if (answer?.ok)
      return onSaved(answer, {
        id: written.id ?? null,
        title: Object.values(written.title)[0] ?? '',
        startsAt: new Date(written.startsAt),
      });
    if (answer?.stale) {
      const theirs = answer.view?.items.find(({ id }) => id === written.id) ?? null;
      return setStale({ message: answer.message, theirs });
    }
    if (answer && answer.issues.length > 0) return show(answer.issues);
    setTrouble(answer ?? { message: t('failed'), signedOut: false });
  }

  /** The form goes on from the other's version, with what was typed merged into it. */
  function goOnFrom(theirs: ProgrammeItem, { values }: MergedItem) {
    setStanding({ item: theirs, values: toItemForm(theirs) });
    setStale(null);
    setIsMerged(true);
    form.reset(values, { keepDefaultValues: true });
  }

  return (
    <FormProvider {...form}>
      <form
        noValidate
        aria-busy={saving}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
        className="space-y-6"
      >
        <ErrorSummary
          title={common('errorSummary')}
          errors={issues.map(({ path, message }) => ({ fieldId: path, message: `${nameOf(path)}: ${message}` }))}
          attempt={attempt}
        />
        {trouble && (
          <div ref={takeFocus} tabIndex={-1}>
            <Notification
              tone="error"
              announce="alert"
              actions={
                trouble.signedOut && (
                  <a href="/sign-in?again=1" target="_blank">
                    {t('signIn')}
                  </a>
                )
              }
            >
              {trouble.message}
            </Notification>
          </div>
        )}
        {stale && (
          <ItemMerge
            {...stale}
            lists={lists}
            base={standing.values}
            onMerged={goOnFrom}
            onAnew={() => {
              setStanding({ item: null, values: standing.values });
              setStale(null);
            }}
          />
        )}
        {isMerged && (
          <Notification tone="success" announce="status">
            {t('mergedTold')}
          </Notification>
        )}
        <ItemFields {...{ lists, visit, view }} />
        <div aria-live="polite">
          {here?.conflicts && here.conflicts.length > 0 && (
            <Notification tone="alert" title={t('conflictCount', { count: here.conflicts.length })}>
              <ul className="space-y-1 text-sm">
                {here.conflicts.map((conflict) => (
                  <li key={`${conflict.itemId} ${conflict.key}`} className="flex gap-2">
                    <ConflictIcon conflict={conflict} />
                    <span>
                      <strong className="font-semibold">{t(`severity.${conflict.severity}`)}:</strong> {conflict.text}
                    </span>
                  </li>
                ))}
              </ul>
            </Notification>
          )}
        </div>
        <div className="flex flex-wrap gap-3">
          <Button type="submit" aria-disabled={saving}>
            {common('save')}
          </Button>
          <Button variant="quiet" onClick={onCancel}>
            {common('cancel')}
          </Button>
        </div>
      </form>
    </FormProvider>
  );
}

const seenOf = (item: ProgrammeItem | null) => (item ? { id: item.id, version: item.version } : {});
