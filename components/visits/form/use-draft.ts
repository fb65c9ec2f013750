'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { sameContent } from '@/lib/domain/shared/same-content';
import type { VisitFormValues } from '@/lib/domain/visit/form-values';
import type { FormAnswer } from './form-actions';
import { forgetCopy, keepCopy, type StoredForm } from './kept-copies';

/** How long after the last stroke a draft saves itself. */
const PAUSE = 1200;
/** How long after a failed save it is tried again. */
const RETRY = 5000;

export type DraftState =
  | { kind: 'untouched' | 'saving' | 'unsaved' | 'offline' | 'signedOut' }
  | { kind: 'saved'; at: string }
  | { kind: 'refused'; message: string };

/**
 * Keeps what is typed: at once in this browser, and, for a draft, in the register after a pause. A save that fails for
 * want of a connection is tried again; one that is refused says why.
 */
export function useDraft({
  account,
  id,
  opened,
  autosave,
  save,
}: {
  account: string;
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
  const busy = useRef(false);

  /** Holds in this browser what the register does not have, and nothing else. */
  const keep = useCallback(
    (values: VisitFormValues) => {
      if (sameContent(values, stored.current.values)) return forgetCopy(account, id);
      keepCopy(account, { id, at: new Date().toISOString(), base: stored.current, values });
    },
    [account, id],
  );

  const again = useRef<(values: VisitFormValues) => void>(() => undefined);

  /** Stores the form now, after whatever save is under way; null when it could not be sent. */
  const store = useCallback(
    (values: VisitFormValues): Promise<FormAnswer | null> => {
      clearTimeout(timer.current);
      running.current = running.current.then(async () => {
        busy.current = true;
        setState({ kind: 'saving' });
        const answer = await save({ id, version: stored.current.version }, values).catch(() => null);
        busy.current = false;
        if (answer?.ok) {
          stored.current = { version: answer.version, values };
          keep(latest.current ?? values);
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
    [id, keep, save],
  );

  useEffect(() => {
    again.current = (values) => void store(values);
  }, [store]);

  const changed = useCallback(
    (values: VisitFormValues) => {
      latest.current = values;
      keep(values);
      clearTimeout(timer.current);
      if (!busy.current && sameContent(values, stored.current.values)) return setState({ kind: 'untouched' });
      setState((now) => (now.kind === 'saving' ? now : { kind: 'unsaved' }));
      if (!autosave || behind.current) return;
      timer.current = setTimeout(() => void store(values), PAUSE);
    },
    [autosave, keep, store],
  );

  /** From here on the form is one of this version, the latest or one that others have left behind. */
  const rebase = useCallback((form: StoredForm, isBehind = false) => {
    stored.current = form;
    behind.current = isBehind;
  }, []);

  useEffect(() => () => clearTimeout(timer.current), []);
  return { state, store, changed, rebase, stored };
}
