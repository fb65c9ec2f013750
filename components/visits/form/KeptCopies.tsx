'use client';

import { useReducer, useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/Button';
import { buttonClass } from '@/components/ui/button-class';
import { Notification } from '@/components/ui/Notification';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatMoment } from '@/lib/i18n/formats';
import { forgetCopy, formAddress, readCopies } from './kept-copies';

type Props = {
  account: string;
  /** The form that is open already. */
  exceptId?: string;
  locale: Locale;
  texts: Record<'otherCopies' | 'untitled' | 'continueCopy' | 'removeCopy', string>;
};
type Listed = { id: string; at: string; title: string; address: string };

/** Forms that this browser kept for the account and the register did not get: to be gone on with or discarded. */
export function KeptCopies({ account, exceptId, locale, texts }: Props) {
  const [, lookAgain] = useReducer((times: number) => times + 1, 0);
  const listed = useSyncExternalStore(
    onOtherWindow,
    () => JSON.stringify(list(account)),
    () => '[]',
  );
  const copies = (JSON.parse(listed) as Listed[]).filter(({ id }) => id !== exceptId);

  function discard(id: string) {
    forgetCopy(account, id);
    lookAgain();
    document.getElementById('main')?.focus();
  }

  if (copies.length === 0) return null;
  return (
    <Notification title={texts.otherCopies} announce="status" className="mb-6">
      <ul className="space-y-3">
        {copies.map(({ id, at, title, address }) => (
          <li key={id}>
            <p className="break-words">
              {title || texts.untitled}, {formatMoment(new Date(at), locale)}
            </p>
            <div className="mt-1 flex flex-wrap gap-3">
              <a href={address} className={buttonClass({ variant: 'secondary', size: 'small' })}>
                {texts.continueCopy}
                <span className="sr-only"> {title || texts.untitled}</span>
              </a>
              <Button variant="quiet" size="small" onClick={() => discard(id)}>
                {texts.removeCopy}
                <span className="sr-only"> {title || texts.untitled}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Notification>
  );
}

function list(account: string): Listed[] {
  return readCopies(account).map(({ id, at, base, values }) => ({
    ...{ id, at, title: values.title.trim() },
    address: formAddress(id, base.version),
  }));
}

function onOtherWindow(changed: () => void): () => void {
  window.addEventListener('storage', changed);
  return () => window.removeEventListener('storage', changed);
}
