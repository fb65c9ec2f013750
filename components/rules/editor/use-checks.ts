'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { EditedCheck } from '@/lib/domain/routing/check-as-edited';
import { type RuleSetForm, toContent } from '@/lib/domain/routing/rule-set-form';
import type { CheckAnswer, CheckQuestion } from './check-worker';

/** How long after the last stroke the draft is checked. */
const PAUSE = 400;

export type Checked = EditedCheck | 'checking' | 'impossible';

/** The checks of what is written, in a thread of their own; `ask` is called at every change. */
export function useChecks(): { checked: Checked; ask: (form: RuleSetForm) => void } {
  const [checked, setChecked] = useState<Checked>('checking');
  const worker = useRef<Worker | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef(0);
  const waiting = useRef<RuleSetForm | null>(null);

  const send = useCallback((form: RuleSetForm) => {
    asked.current += 1;
    worker.current?.postMessage({ number: asked.current, content: toContent(form) } satisfies CheckQuestion);
  }, []);

  useEffect(() => {
    const started = startWorker();
    if (!started) {
      void Promise.resolve().then(() => setChecked('impossible'));
      return;
    }
    worker.current = started;
    started.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => {
      if (data.number === asked.current) setChecked(data.check);
    });
    started.addEventListener('error', () => setChecked('impossible'));
    if (waiting.current) send(waiting.current);
    return () => {
      clearTimeout(timer.current);
      started.terminate();
      worker.current = null;
    };
  }, [send]);

  const ask = useCallback(
    (form: RuleSetForm) => {
      waiting.current = form;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => send(form), PAUSE);
    },
    [send],
  );
  return { checked, ask };
}

/** A browser may know no workers, or forbid them. */
function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
