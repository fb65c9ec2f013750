'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { useFocusNext } from '@/components/forms/use-focus-next';
import { Button } from '@/components/ui/Button';
import { ErrorSummary } from '@/components/ui/ErrorSummary';
import { IconPlus } from '@/components/ui/icons';
import { Notification } from '@/components/ui/Notification';
import { type Option, Select } from '@/components/ui/Select';
import { TextArea } from '@/components/ui/TextArea';
import { TextInput } from '@/components/ui/TextInput';
import type { SentPerson } from '@/lib/domain/delegation/contact-link';

export type SendAnswer =
  { ok: true; message: string } | { ok: false; message: string; issues: { path: string; message: string }[] };

const NOBODY: SentPerson = { name: '', title: '', organisation: '', role: 'MEMBER', languages: '' };
const isEmpty = ({ name, title, organisation }: SentPerson) => [name, title, organisation].every((text) => text === '');

/** The list as its contact person fills it in. It is sent when they say so, and never before. */
export function ContactListForm({
  opened,
  roleOptions,
  send,
  read,
}: {
  opened: readonly SentPerson[];
  roleOptions: readonly Option[];
  send: (people: SentPerson[]) => Promise<SendAnswer>;
  read: (text: string) => Promise<SentPerson[] | null>;
}) {
  const t = useTranslations('contactList');
  const focusNext = useFocusNext();
  const nextKey = useRef(opened.length + 1);
  const keyed = (person: SentPerson) => ({ key: (nextKey.current += 1), person });
  const [rows, setRows] = useState(() =>
    (opened.length > 0 ? opened : [NOBODY]).map((person, key) => ({ key, person })),
  );
  const [issues, setIssues] = useState<readonly { path: string; message: string }[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [said, setSaid] = useState<{ tone: 'success' | 'error'; text: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const pasted = useRef<HTMLTextAreaElement>(null);

  const change = (key: number, changed: Partial<SentPerson>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, person: { ...row.person, ...changed } } : row)));
  const errorOf = (path: string) => issues.find((issue) => issue.path === path)?.message;

  async function submit() {
    const filled = rows.flatMap(({ person }, place) => (isEmpty(person) ? [] : [{ person, place }]));
    setSaid(null);
    setAttempt((count) => count + 1);
    if (filled.length === 0) return setIssues([{ path: `0.name`, message: t('nobody') }]);
    setBusy(true);
    const answer = await send(filled.map(({ person }) => person)).catch(() => null);
    setBusy(false);
    const wrong = answer && !answer.ok ? answer.issues : [];
    setIssues(
      wrong.map(({ path, message }) => ({
        path: path.replace(/^\d+/, (place) => String(filled[Number(place)]?.place ?? place)),
        message,
      })),
    );
    if (wrong.length === 0)
      setSaid({ tone: answer?.ok ? 'success' : 'error', text: answer ? answer.message : t('failed') });
  }

  async function readPasted() {
    const people = await read(pasted.current?.value ?? '').catch(() => null);
    if (!people || people.length === 0)
      return setSaid({ tone: 'error', text: people ? t('readNothing') : t('failed') });
    setRows([...rows.filter(({ person }) => !isEmpty(person)), ...people.map(keyed)]);
    setSaid({ tone: 'success', text: t('readDone', { count: people.length }) });
    if (pasted.current) pasted.current.value = '';
  }

  return (
    <form
      noValidate
      aria-busy={busy}
      className="space-y-6"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void submit();
      }}
    >
      <ErrorSummary
        title={t('errors')}
        errors={issues.map(({ path, message }) => ({ fieldId: path, message }))}
        attempt={attempt}
      />
      <details className="border border-line p-4">
        <summary className="min-h-6 cursor-pointer font-semibold">{t('paste')}</summary>
        <div className="mt-3 space-y-3">
          <TextArea name="pasted" label={t('paste')} hint={t('pasteHint')} rows={5} ref={pasted} autoComplete="off" />
          <Button variant="secondary" size="small" onClick={() => void readPasted()}>
            {t('read')}
          </Button>
        </div>
      </details>
      {rows.map(({ key, person }, place) => {
        const name = person.name.trim() || t('person', { number: String(place + 1) });
        const text = (field: 'name' | 'title' | 'organisation' | 'languages', label: string) => (
          <TextInput
            name={`${place}.${field}`}
            label={label}
            maxLength={400}
            autoComplete="off"
            value={person[field]}
            error={errorOf(`${place}.${field}`)}
            onChange={({ target }) => change(key, { [field]: target.value })}
          />
        );
        return (
          <fieldset key={key} className="border-l-4 border-line pl-4">
            <legend className="mb-2 font-semibold">{t('person', { number: String(place + 1) })}</legend>
            <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
              {text('name', t('name'))}
              {text('title', t('personTitle'))}
              {text('organisation', t('organisation'))}
              <Select
                name={`${place}.role`}
                label={t('role')}
                options={roleOptions}
                value={person.role}
                error={errorOf(`${place}.role`)}
                onChange={({ target }) => change(key, { role: toRole(target.value) })}
              />
              {text('languages', t('languages'))}
            </div>
            <Button
              variant="quiet"
              size="small"
              className="mt-2"
              aria-label={t('removeOf', { name })}
              onClick={() => {
                setRows(rows.length > 1 ? rows.filter((row) => row.key !== key) : [keyed(NOBODY)]);
                focusNext(`${Math.max(0, place - 1)}.name`);
              }}
            >
              {t('remove')}
            </Button>
          </fieldset>
        );
      })}
      <Button
        variant="secondary"
        icon={<IconPlus />}
        onClick={() => {
          setRows([...rows, keyed(NOBODY)]);
          focusNext(`${rows.length}.name`);
        }}
      >
        {t('add')}
      </Button>
      <div className="space-y-3 border-t border-line pt-4">
        {said && (
          <Notification tone={said.tone} announce={said.tone === 'error' ? 'alert' : 'status'}>
            {said.text}
          </Notification>
        )}
        <Button type="submit" aria-disabled={busy || undefined}>
          {busy ? t('sending') : t('send')}
        </Button>
      </div>
    </form>
  );

  function toRole(value: string): SentPerson['role'] {
    const known: readonly SentPerson['role'][] = ['HEAD', 'COMPANION', 'SECURITY', 'INTERPRETER', 'PRESS', 'STAFF'];
    return known.find((role) => role === value) ?? 'MEMBER';
  }
}
