'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFocusNext } from '@/components/forms/use-focus-next';
import { useLeaveWarning } from '@/components/forms/use-leave-warning';
import { Button } from '@/components/ui/Button';
import { ErrorSummary } from '@/components/ui/ErrorSummary';
import { IconPlus } from '@/components/ui/icons';
import { Notification } from '@/components/ui/Notification';
import type { Option } from '@/components/ui/Select';
import { mergeDelegations, type DelegationConflict } from '@/lib/domain/delegation/merge-delegations';
import type { MergedList } from '@/lib/domain/delegation/merge-list';
import { takeFrom } from '@/lib/domain/delegation/merge-list';
import { type DelegateValues, emptyDelegate } from '@/lib/domain/delegation/values';
import { sameContent } from '@/lib/domain/shared/same-content';
import { DelegateRow } from './DelegateRow';
import { DelegationCounts } from './DelegationCounts';
import type { DelegationActions, SaveAnswer, SentRows, Settles, ShownDelegation } from './delegation-actions';
import { ListPanel } from './ListPanel';
import { SaveBar, type Said } from './SaveBar';
import { SentListPanel } from './SentListPanel';

type Notes = MergedList['notes'];
const NO_NOTES: Notes = new Map();

/**
 * The delegation as it is worked on: rows edited in place, put in order, taken off and brought in from a list. Nothing is
 * stored before it is saved as a whole; what somebody else saved meanwhile is merged and never written over.
 */
export function DelegationEditor({
  opened,
  sent,
  actions,
  rankOptions,
  dayHasCome,
}: {
  opened: ShownDelegation;
  sent: readonly SentRows[];
  actions: DelegationActions;
  rankOptions: readonly Option[];
  dayHasCome: boolean;
}) {
  const t = useTranslations('delegation');
  const locale = useLocale();
  const focusNext = useFocusNext();
  const [base, setBase] = useState(opened);
  const [delegates, setDelegates] = useState(opened.delegates);
  const [announcedCount, setAnnouncedCount] = useState(opened.announcedCount);
  const [notes, setNotes] = useState<Notes>(NO_NOTES);
  const [conflicts, setConflicts] = useState<readonly DelegationConflict[]>([]);
  const [issues, setIssues] = useState<readonly { path: string; message: string }[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [said, setSaid] = useState<Said>(null);
  const [stale, setStale] = useState<string | null>(null);
  const [removed, setRemoved] = useState<{ delegate: DelegateValues; place: number } | null>(null);
  const [announcement, setAnnouncement] = useState('');
  const [saving, setSaving] = useState(false);
  const [settles, setSettles] = useState<Settles | null>(null);

  const isDirty = settles !== null || announcedCount !== base.announcedCount || !sameContent(delegates, base.delegates);
  useLeaveWarning(isDirty, t('leave'));
  const nameOf = ({ name, title }: DelegateValues, place: number) =>
    name.trim() || title.trim() || t('somebody', { number: String(place + 1) });
  const errorOf = (path: string) => issues.find((issue) => issue.path === path)?.message;

  function change(id: string, changed: Partial<DelegateValues>) {
    setDelegates((before) =>
      before.map((one) => {
        if (one.id === id) return { ...one, ...changed };
        // There is one head: whoever becomes it takes the place of the one before.
        return changed.role === 'HEAD' && one.role === 'HEAD' ? { ...one, role: 'MEMBER' } : one;
      }),
    );
  }

  function move(from: number, to: number, button: 'up' | 'down') {
    const one = delegates[from];
    if (!one) return;
    const name = nameOf(one, from);
    if (to < 0) return setAnnouncement(t('isFirst', { name }));
    if (to >= delegates.length) return setAnnouncement(t('isLast', { name }));
    const others = delegates.toSpliced(from, 1);
    setDelegates(others.toSpliced(to, 0, one));
    setAnnouncement(t('nowAt', { name, place: String(to + 1), count: String(delegates.length) }));
    focusNext(`${one.id}-${button}`);
  }

  function add() {
    const id = crypto.randomUUID();
    setDelegates([...delegates, { ...emptyDelegate(id), role: delegates.length === 0 ? 'HEAD' : 'MEMBER' }]);
    focusNext(`delegates.${delegates.length}.name`);
  }

  function remove(place: number) {
    const delegate = delegates[place];
    if (!delegate) return;
    setDelegates(delegates.toSpliced(place, 1));
    setRemoved({ delegate, place });
    focusNext('delegate-undo');
  }

  function undoRemoval() {
    if (!removed) return;
    setDelegates(delegates.toSpliced(removed.place, 0, removed.delegate));
    setAnnouncement(t('restored', { name: nameOf(removed.delegate, removed.place) }));
    focusNext(`delegates.${removed.place}.name`);
    setRemoved(null);
  }

  /** Somebody new from the list turns out to be somebody who was there: what the list tells goes to them. */
  function unite(newId: string, id: string) {
    const note = notes.get(newId);
    const person = delegates.find((one) => one.id === id);
    if (!note?.row || !person) return;
    const united = { ...person };
    const changed = takeFrom(note.row, united);
    setDelegates(delegates.flatMap((one) => (one.id === newId ? [] : [one.id === id ? united : one])));
    setNotes(new Map([...notes, [id, { ...note, from: 'BOTH', perhaps: null, changed }]]));
    setAnnouncement(t('note.united', { name: united.name }));
    focusNext(`delegates.${delegates.findIndex((one) => one.id === id)}.name`);
  }

  function show(delegation: ShownDelegation) {
    setBase(delegation);
    setDelegates(delegation.delegates);
    setAnnouncedCount(delegation.announcedCount);
  }

  async function save() {
    setSaving(true);
    setRemoved(null);
    const answer: SaveAnswer | null = await actions
      .save(base.version, { announcedCount, delegates }, settles)
      .catch(() => null);
    setSaving(false);
    setSaid(null);
    if (answer?.ok) {
      show(answer.delegation);
      setNotes(NO_NOTES);
      setConflicts([]);
      setIssues([]);
      setStale(null);
      setSettles(null);
      return setSaid({ tone: 'success', text: t('saved'), more: answer.news });
    }
    setIssues(answer?.issues ?? []);
    setAttempt((count) => count + 1);
    if (answer?.stale) return setStale(answer.message);
    if (!answer || answer.issues.length === 0)
      setSaid({ tone: 'error', text: answer?.message ?? t('saveFailed'), signIn: answer?.signedOut });
  }

  async function mergeLatest() {
    const latest = await actions.latest().catch(() => null);
    if (!latest?.ok) return setSaid({ tone: 'error', text: latest?.message ?? t('saveFailed') });
    const merged = mergeDelegations(base.delegates, delegates, latest.delegation.delegates);
    setBase(latest.delegation);
    setDelegates(merged.delegates);
    if (announcedCount === base.announcedCount) setAnnouncedCount(latest.delegation.announcedCount);
    setConflicts(merged.conflicts);
    setStale(null);
    setSaid({ tone: 'success', text: t('merged') });
  }

  return (
    <form
      noValidate
      aria-busy={saving}
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving) void save();
      }}
      className="space-y-6"
    >
      <p role="status" className="sr-only">
        {announcement}
      </p>
      <ErrorSummary
        title={t('errors')}
        errors={issues.map(({ path, message }) => ({ fieldId: path, message: `${labelOf(path)}: ${message}` }))}
        attempt={attempt}
      />
      {stale && (
        <Notification
          tone="error"
          announce="alert"
          actions={
            <Button variant="secondary" onClick={() => void mergeLatest()}>
              {t('merge')}
            </Button>
          }
        >
          <p>{stale}</p>
          <p className="mt-1">{t('mergeHint')}</p>
        </Notification>
      )}

      <DelegationCounts
        announced={announcedCount}
        error={errorOf('announcedCount')}
        delegates={delegates}
        onChange={setAnnouncedCount}
      />
      {/* One at a time: each is merged into what the one before it left. */}
      {sent.slice(0, 1).map((one) => (
        <SentListPanel
          key={one.id}
          sent={one}
          delegates={delegates}
          onTaken={(merged, answer) => {
            setDelegates(merged.delegates);
            setNotes(merged.notes);
            setSettles(answer);
          }}
        />
      ))}
      <ListPanel
        delegates={delegates}
        isOpen={notes.size > 0}
        read={actions.read}
        onRead={(merged) => {
          setDelegates(merged.delegates);
          setNotes(merged.notes);
        }}
        onUndo={(before) => {
          setDelegates(before);
          setNotes(NO_NOTES);
        }}
      />

      {removed && (
        <Notification
          announce="status"
          actions={
            <Button id="delegate-undo" variant="secondary" size="small" onClick={undoRemoval}>
              {t('undo')}
            </Button>
          }
        >
          {t('removed', { name: nameOf(removed.delegate, removed.place) })}
        </Notification>
      )}
      {delegates.length === 0 && <p>{t('empty')}</p>}
      <ol className="border-t border-line" aria-label={t('table')}>
        {delegates.map((delegate, place) => (
          <DelegateRow
            key={delegate.id}
            place={place}
            delegate={delegate}
            name={nameOf(delegate, place)}
            others={delegates.flatMap((other, at) =>
              other.id === delegate.id ? [] : [{ value: other.id, label: nameOf(other, at) }],
            )}
            proposal={notes.get(delegate.id)?.row ? null : (base.proposals[delegate.id] ?? null)}
            note={notes.get(delegate.id) ?? null}
            conflicts={conflicts.filter(({ id }) => id === delegate.id)}
            rankOptions={rankOptions}
            dayHasCome={dayHasCome}
            locale={locale}
            errorOf={errorOf}
            onChange={(changed) => change(delegate.id, changed)}
            onMove={(to, button) => move(place, to, button)}
            onRemove={() => remove(place)}
            onUnite={(id) => unite(delegate.id, id)}
          />
        ))}
      </ol>
      <Button variant="secondary" icon={<IconPlus />} onClick={add}>
        {t('add')}
      </Button>

      <SaveBar said={said} saving={saving} isDirty={isDirty} />
    </form>
  );

  /** Whom an error concerns. */
  function labelOf(path: string): string {
    const place = /^delegates\.(\d+)/.exec(path)?.[1];
    const delegate = place === undefined ? undefined : delegates[Number(place)];
    return delegate ? nameOf(delegate, Number(place)) : t(path === 'announcedCount' ? 'announced' : 'title');
  }
}
