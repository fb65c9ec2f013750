'use client';

import { useCallback, useRef, useState } from 'react';
import type { ProgrammeItem } from '@/lib/domain/programme/programme';
import type { PlanAnswer, PlanChange, PlannerActions, PlannerView } from './planner-actions';

/** What came of the last change: read out, and shown where it was made. */
export type Told = { tone: 'success' | 'error'; message: string; itemId: string | null; signedOut: boolean };

/**
 * The programme on the screen and its changes, one after the other: what is pressed while a change is under way rests on what
 * that change leaves.
 */
export function usePlanning(initial: PlannerView, actions: PlannerActions) {
  const [view, setView] = useState(initial);
  const [told, setTold] = useState<Told | null>(null);
  const latest = useRef(initial);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  /** Null when the server could not be reached, or there was nothing to change. */
  const carryOut = useCallback(
    (change: (items: readonly ProgrammeItem[]) => PlanChange | null): Promise<PlanAnswer | null> => {
      const next = queue.current.then(async () => {
        const asked = change(latest.current.items);
        const answer = asked && (await actions.plan(asked).catch(() => null));
        if (answer?.view) {
          latest.current = answer.view;
          setView(answer.view);
        }
        return answer;
      });
      queue.current = next;
      return next;
    },
    [actions],
  );
  return { view, told, setTold, carryOut };
}
