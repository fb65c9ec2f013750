'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { Button } from '@/components/ui/Button';
import { ErrorSummary } from '@/components/ui/ErrorSummary';
import { Notification } from '@/components/ui/Notification';
import { Panel } from '@/components/ui/Panel';
import { takeFocus } from '@/components/ui/take-focus';
import type { MergedRuleSet } from '@/lib/domain/routing/merge-rule-sets';
import { dayOf, type RuleForm, type RuleSetForm, toContent } from '@/lib/domain/routing/rule-set-form';
import { sameContent } from '@/lib/domain/shared/same-content';
import { formatList, formatMoment } from '@/lib/i18n/formats';
import { ruleSetPart } from '@/lib/i18n/rule-set-part';
import { ChainRows } from './ChainRows';
import { CheckPanel } from './CheckPanel';
import { CriterionFields } from './CriterionFields';
import type { EditorActions, EditorIssue, SaveAnswer } from './editor-actions';
import { DayField } from './fields';
import { readKeptDraft, type StoredDraft } from './kept-draft';
import { MergeOffer } from './MergeOffer';
import { RuleRows } from './RuleRows';
import { SaveBar, type SaveState, type SaveTrouble } from './SaveBar';
import { SettingFields } from './SettingFields';
import { useChecks } from './use-checks';
import { useDraftStore } from './use-draft-store';
import { useIssuePlace } from './use-issue-place';
import { useLeaveWarning } from '@/components/forms/use-leave-warning';

type Props = {
  /** Whose form it is: what this browser keeps of it is only theirs. */
  account: string;
  id: string;
  opened: StoredDraft;
  /** A rule proposed from a decision of the triage queue, to be gone over and saved. */
  offered: RuleForm | null;
  actions: EditorActions;
};

/** A draft of the rules while it is edited: checked all the time, saved when asked to, and never lost. */
export function RuleSetEditor({ account, id, actions, ...given }: Props) {
  const [t, rules, common] = [useTranslations('ruleEditor'), useTranslations('rules'), useTranslations('common')];
  const locale = useLocale();
  const placeOf = useIssuePlace();
  // The page is read again after a save: the form goes on from its own.
  const [{ opened, offered }] = useState(given);
  const [begun] = useState(() => withOffered(opened.values, offered));
  const form = useForm<RuleSetForm>({ defaultValues: begun, shouldFocusError: false });
  const { stored, isDirty, changed, rebase } = useDraftStore({ account, id, opened });
  const { checked, ask } = useChecks();
  const [announcement, announce] = useState('');
  const [found, setFound] = useState<{ issues: EditorIssue[]; attempt: number }>({ issues: [], attempt: 0 });
  const [saving, setSaving] = useState(false);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<SaveTrouble | null>(null);
  const [stale, setStale] = useState<{ message: string; asked: boolean } | null>(null);
  const [merged, setMerged] = useState<MergedRuleSet | null>(null);
  const [restored, setRestored] = useState<string | null>(null);
  useLeaveWarning(isDirty && !saving, t('leave'));

  useEffect(() => {
    const heard = (values: RuleSetForm) => {
      changed(structuredClone(values));
      ask(structuredClone(values));
    };
    const stop = form.subscribe({ formState: { values: true }, callback: ({ values }) => heard(values) });
    const copy = readKeptDraft(account, id);
    // What this browser kept and the register did not get: put back once, after the page has come to life.
    void Promise.resolve().then(() => {
      if (copy) {
        const when = formatMoment(new Date(copy.at), locale);
        if (copy.base.revision === opened.revision) setRestored(t('restored', { when }));
        else {
          rebase(copy.base);
          setStale({ message: t('restoredOver', { when }), asked: false });
        }
        form.reset(withOffered(copy.values, offered), { keepDefaultValues: true });
      }
      heard(form.getValues());
    });
    return stop;
  }, [account, ask, changed, form, id, locale, offered, opened, rebase, t]);

  async function save() {
    if (saving) return;
    setSaving(true);
    setTrouble(null);
    const values = structuredClone(form.getValues());
    const draft = { revision: stored.current.revision, effectiveFrom: dayOf(values), content: toContent(values) };
    const answer = await actions.save(draft).catch(() => null);
    setSaving(false);
    finish(answer, values);
  }

  function finish(answer: SaveAnswer | null, values: RuleSetForm) {
    if (!answer) return setTrouble({ message: t('saveFailed'), signedOut: false });
    if (answer.ok) {
      rebase({ revision: answer.revision, values });
      changed(structuredClone(form.getValues()));
      show([]);
      setSavedAt(answer.savedAt);
      setMerged(null);
      setRestored(null);
      return;
    }
    if (answer.stale) return setStale({ message: answer.message, asked: true });
    show(answer.issues);
    const message = answer.signedOut ? t('signedOut') : answer.message;
    setTrouble(answer.issues.length > 0 ? null : { message, signedOut: answer.signedOut });
  }

  function show(issues: EditorIssue[]) {
    form.clearErrors();
    for (const { path, message } of issues) form.setError(path as keyof RuleSetForm, { type: 'rule', message });
    setFound(({ attempt }) => ({ issues, attempt: attempt + 1 }));
  }

  /** The form goes on from the latest revision, with what was typed merged into it. */
  function goOnFrom(latest: StoredDraft, now: MergedRuleSet) {
    rebase({ revision: latest.revision, values: latest.values });
    setStale(null);
    setRestored(null);
    show([]);
    form.reset(now.form, { keepDefaultValues: true });
    setMerged(now);
  }

  /** Instead of the text that this browser brought back, the draft as it was opened. */
  function discardRestored() {
    rebase(opened);
    setStale(null);
    setRestored(null);
    form.reset(opened.values, { keepDefaultValues: true });
    document.getElementById('main')?.focus();
  }

  const placesOf = (list: 'rules' | 'chains') => ({
    places: found.issues.flatMap(({ path }) => {
      const [part, place] = path.split('.');
      return part === list && place ? [Number(place)] : [];
    }),
    attempt: found.attempt,
  });
  const isOffered = begun.rules.length > opened.values.rules.length;
  const checks = typeof checked === 'string' ? [] : checked.checks;
  const discard = (
    <Button variant="quiet" onClick={discardRestored}>
      {t('discard')}
    </Button>
  );
  const state: SaveState = saving ? 'saving' : isDirty ? 'unsaved' : savedAt ? { savedAt } : 'untouched';

  return (
    <FormProvider {...form}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
        aria-busy={saving}
        className="space-y-6 [&_:focus]:scroll-mb-44"
      >
        <ErrorSummary
          title={common('errorSummary')}
          attempt={found.attempt}
          errors={found.issues.map(({ path, message }) => ({
            fieldId: path,
            message: `${placeOf(path, form.getValues())}: ${message}`,
          }))}
        />
        {stale && (
          <div ref={stale.asked ? takeFocus : undefined} tabIndex={-1}>
            <MergeOffer
              message={stale.message}
              getBase={() => stored.current.values}
              readLatest={actions.latest}
              onMerged={goOnFrom}
              actions={
                stale.asked ? (
                  <a href={`/rules/${id}`} target="_blank" rel="noreferrer">
                    {t('seeTheirs')}
                  </a>
                ) : (
                  discard
                )
              }
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
                    parts: formatList(
                      merged.taken.map((part) => ruleSetPart(part, rules)),
                      locale,
                    ),
                  })}
                </p>
              )}
            </Notification>
          </div>
        )}
        {restored && (
          <Notification announce="status" actions={discard}>
            {restored}
          </Notification>
        )}
        {isOffered && offered && <Notification>{t('offered', { key: offered.key })}</Notification>}
        <CheckPanel checked={checked} />
        <Panel title={t('rules')} id="rules">
          <DayField name="effectiveFrom" label={rules('from')} className="mb-5 max-w-60" />
          <RuleRows
            checks={checks}
            openAtFirst={isOffered ? [begun.rules.length - 1] : []}
            wrong={placesOf('rules')}
            announce={announce}
          />
        </Panel>
        <Panel title={t('chains')} id="chains">
          <p className="mb-3 text-muted">{t('chainsLead')}</p>
          <ChainRows checks={checks} openAtFirst={[]} wrong={placesOf('chains')} announce={announce} />
        </Panel>
        <Panel title={t('settings')} id="settings">
          <SettingFields />
        </Panel>
        <Panel title={rules('criteria')} id="criteria-title">
          <p className="mb-3 text-muted">{t('criteriaLead')}</p>
          <CriterionFields />
        </Panel>
        <p role="status" className="sr-only">
          {announcement}
        </p>
        <SaveBar state={state} trouble={trouble} id={id} />
      </form>
    </FormProvider>
  );
}

/** With the proposed rule behind the others, unless it stands there already. */
function withOffered(values: RuleSetForm, offered: RuleForm | null): RuleSetForm {
  const isThere = values.rules.some(({ when, lead }) =>
    sameContent({ when, lead }, { when: offered?.when, lead: offered?.lead }),
  );
  return offered && !isThere ? { ...values, rules: [...values.rules, offered] } : values;
}
