'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Notification } from '@/components/ui/Notification';
import { TextArea } from '@/components/ui/TextArea';
import { mergeList, type MergedList } from '@/lib/domain/delegation/merge-list';
import type { DelegateValues } from '@/lib/domain/delegation/values';
import { formatList } from '@/lib/i18n/formats';
import type { DelegationActions } from './delegation-actions';

/** A list pasted or chosen is read, and its people are put among those who are there; only the screen changes. */
export function ListPanel({
  delegates,
  isOpen,
  read,
  onRead,
  onUndo,
}: {
  delegates: DelegateValues[];
  /** Whether what was read is still only on the screen. */
  isOpen: boolean;
  read: DelegationActions['read'];
  onRead: (merged: MergedList) => void;
  onUndo: (before: DelegateValues[]) => void;
}) {
  const t = useTranslations('delegation');
  const locale = useLocale();
  const panel = useRef<HTMLDetailsElement>(null);
  const [reading, setReading] = useState(false);
  const [trouble, setTrouble] = useState('');
  const [done, setDone] = useState<{ text: string; notListed: string[]; before: DelegateValues[] } | null>(null);
  const inputs = useRef<{ text: HTMLTextAreaElement | null; file: HTMLInputElement | null }>({
    text: null,
    file: null,
  });

  async function readIt() {
    const form = new FormData();
    form.set('text', inputs.current.text?.value ?? '');
    const file = inputs.current.file?.files?.[0];
    if (file) form.set('file', file);
    setReading(true);
    setTrouble('');
    setDone(null);
    const answer = await read(form).catch(() => null);
    setReading(false);
    if (!answer?.ok) return setTrouble(answer?.message ?? t('list.failed'));

    const merged = mergeList(delegates, answer.rows, () => crypto.randomUUID());
    const notes = [...merged.notes.values()];
    const count = (from: 'LIST' | 'BOTH') => String(notes.filter((note) => note.from === from).length);
    const doubts = notes.filter(({ row, perhaps }) => perhaps !== null || (row?.doubts ?? []).length > 0).length;
    const notListed = merged.delegates.filter(({ id }) => merged.notes.get(id)?.from === 'BEFORE');
    setDone({
      text: t('list.done', {
        ...{ count: answer.rows.length, added: count('LIST'), same: count('BOTH'), doubts: String(doubts) },
      }),
      notListed: notListed.map(({ name, title }) => name || title),
      before: delegates,
    });
    if (inputs.current.text) inputs.current.text.value = '';
    if (inputs.current.file) inputs.current.file.value = '';
    panel.current?.removeAttribute('open');
    onRead(merged);
  }

  return (
    <div className="space-y-4">
      <details ref={panel} className="border border-line p-4 sm:px-6">
        <summary className="min-h-6 cursor-pointer text-lg font-semibold">{t('list.title')}</summary>
        <div className="mt-3 max-w-3xl space-y-4">
          <p>{t('list.hint')}</p>
          <TextArea
            name="list-text"
            label={t('list.paste')}
            rows={6}
            spellCheck={false}
            autoComplete="off"
            ref={(element) => void (inputs.current.text = element)}
          />
          <Field id="list-file" label={t('list.file')}>
            <input
              id="list-file"
              type="file"
              accept=".xlsx,.csv,.tsv,.txt"
              className="control"
              ref={(element) => void (inputs.current.file = element)}
            />
          </Field>
          {trouble && (
            <Notification tone="error" announce="alert">
              {trouble}
            </Notification>
          )}
          <Button variant="secondary" aria-disabled={reading} onClick={() => !reading && void readIt()}>
            {reading ? t('list.reading') : t('list.read')}
          </Button>
        </div>
      </details>
      {done && isOpen && (
        <Notification
          tone="success"
          announce="status"
          actions={
            <Button
              variant="secondary"
              size="small"
              onClick={() => {
                onUndo(done.before);
                setDone(null);
              }}
            >
              {t('list.undo')}
            </Button>
          }
        >
          <p>{done.text}</p>
          {done.notListed.length > 0 && (
            <p className="mt-1">
              {t('list.notListed', { count: done.notListed.length, names: formatList(done.notListed, locale) })}
            </p>
          )}
        </Notification>
      )}
    </div>
  );
}
