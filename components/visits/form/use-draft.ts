'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { VisitFormValues } from '@/lib/domain/visit/form-values';
import type { FormAnswer } from './form-actions';

/** How long after the last stroke a draft saves itself. */
const PAUSE = 1200;
/** How long after a failed save it is tried again. */
const RETRY = 5000;

export type DraftState =
  | { kind: 'untouched' | 'saving' | 'unsaved' | 'offline' | 'signedOut' }
  | { kind: 'saved'; at: string }
  | { kind: 'refused'; message: string };

/** The form as the register had it when it was last read or stored; its version is null while nothing has been stored. */
export type StoredForm = { version: number | null; values: VisitFormValues };

const keyOf = (id: string) => `vierailut-form:${id}`;

/** What this browser keeps of a form in case it cannot be stored: read once when the form opens. */
export function readKept(id: string): VisitFormValues | null {
  try {
    const kept = window.localStorage.getItem(keyOf(id));
    return kept ? (JSON.parse(kept) as VisitFormValues) : null;
  } catch {
    return null;
  }
}

export function keep(id: string, values: VisitFormValues): void {
  try {
    window.localStorage.setItem(keyOf(id), JSON.stringify(values));
  } catch {
    // A full or forbidden store loses only the safety net, not the form.
  }
}

export function forget(id: string): void {
  window.localStorage.removeItem(keyOf(id));
}

/**
 * Keeps what is typed: at once in this browser, and, for a draft, in the register after a pause. A save that fails for
 * want of a connection is tried again; one that is refused says why.
 */
export function useDraft({
  id,
  opened,
  autosave,
  save,
}: {
  id: string;
  opened: StoredForm;
  autosave: boolean;
  save: (draft: { id: string; version: number | null }, values: VisitFormValues) => Promise<FormAnswer>;
}) {
  const [state, setState] = useState<DraftState>({ kind: 'untouched' });
  const stored = useRef(opened);
  /** Somebody has changed the visit since: nothing is stored until it has been merged. */
  const behind = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef<VisitFormValues | null>(null);
  const running = useRef<Promise<FormAnswer | null>>(Promise.resolve(null));

  const again = useRef<(values: VisitFormValues) => void>(() => undefined);

  /** Stores the form now, after whatever save is under way; null when it could not be sent. */
  const store = useCallback(
    (values: VisitFormValues): Promise<FormAnswer | null> => {
      clearTimeout(timer.current);
      running.current = running.current.then(async () => {
        setState({ kind: 'saving' });
        const answer = await save({ id, version: stored.current.version }, values).catch(() => null);
        if (answer?.ok) {
          stored.current = { version: answer.version, values };
          if (latest.current === values) forget(id);
          setState({ kind: 'saved', at: answer.savedAt });
        } else if (!answer) {
          setState({ kind: 'offline' });
          timer.current = setTimeout(() => latest.current && again.current(latest.current), RETRY);
        } else {
          behind.current = answer.stale;
          setState(answer.signedOut ? { kind: 'signedOut' } : { kind: 'refused', message: answer.message });
        }
        return answer;
      });
      return running.current;
    },
    [id, save],
  );

  useEffect(() => {
    again.current = (values) => void store(values);
  }, [store]);

  const changed = useCallback(
    (values: VisitFormValues) => {
      latest.current = values;
      keep(id, values);
      setState((now) => (now.kind === 'saving' ? now : { kind: 'unsaved' }));
      clearTimeout(timer.current);
      if (!autosave || behind.current) return;
      timer.current = setTimeout(() => void store(values), PAUSE);
    },
    [autosave, id, store],
  );

  /** From here on the form is one of this version. */
  const rebase = useCallback((form: StoredForm) => {
    stored.current = form;
    behind.current = false;
  }, []);

  useEffect(() => () => clearTimeout(timer.current), []);
  return { state, store, changed, rebase, stored };
}
